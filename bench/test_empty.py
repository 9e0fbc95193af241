"""Ten thousand tests that do nothing: what pytest itself takes for them is the measure."""

import pytest


@pytest.mark.parametrize("number", range(10_000))
def test_empty(number):
    pass
