"""Reads a supplier's catalogue over HTTP."""

import requests

from shop.pricing import Item

HTTPError = requests.HTTPError


def fetch_catalogue(url: str) -> list[Item]:
    """The supplier's items. Asks for Brotli, which shrinks a catalogue to a fraction of its size."""
    response = requests.get(url, headers={'Accept-Encoding': 'br'}, timeout=10)
    response.raise_for_status()
    return [Item(entry['sku'], entry['cents']) for entry in response.json()]
