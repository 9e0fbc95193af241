"""A small web shop's back end."""
