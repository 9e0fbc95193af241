"""What a cart costs, in cents. The sums are done in C."""

from typing import NamedTuple

from shop import _pricing


class Item(NamedTuple):
    sku: str
    cents: int


def cart_total(cart: dict[Item, int], discount_percent: int = 0) -> int:
    """The price of the cart after the discount, rounded half up to a cent."""
    total = _pricing.total([(item.cents, quantity) for item, quantity in cart.items()])
    return _pricing.discounted(total, discount_percent)
