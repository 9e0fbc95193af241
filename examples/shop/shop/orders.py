"""Orders as they are filed."""

from datetime import UTC, datetime


def stamp(placed: datetime) -> str:
    """When an order was placed, in UTC, to the second."""
    return placed.astimezone(UTC).isoformat(timespec='seconds')
