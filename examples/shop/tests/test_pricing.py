from concurrent.futures import ThreadPoolExecutor

import pytest

from shop.pricing import Item, cart_total

TEA, MUG = Item('tea', 499), Item('mug', 1250)


@pytest.mark.parametrize(('discount', 'cents'), [(0, 2248), (10, 2023), (100, 0)])
def test_a_cart_costs_the_sum_of_its_items_less_the_discount(discount, cents):
    assert cart_total({TEA: 2, MUG: 1}, discount) == cents


def test_a_discount_over_100_percent_is_refused():
    with pytest.raises(ValueError, match='0 to 100 percent, not 101'):
        cart_total({TEA: 1}, 101)


def test_carts_priced_in_many_threads_cost_the_same():
    with ThreadPoolExecutor(8) as pool:
        totals = list(pool.map(lambda quantity: cart_total({TEA: quantity}), range(200)))
    assert totals == [499 * quantity for quantity in range(200)]
