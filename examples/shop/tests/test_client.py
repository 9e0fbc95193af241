import pytest

from shop.client import HTTPError, fetch_catalogue
from shop.pricing import Item


def test_reads_a_catalogue_that_is_compressed_with_brotli(supplier):
    assert fetch_catalogue(f'{supplier}/catalogue') == [Item('tea', 499), Item('mug', 1250)]


def test_says_so_where_the_supplier_has_no_catalogue(supplier):
    with pytest.raises(HTTPError, match='404'):
        fetch_catalogue(f'{supplier}/elsewhere')
