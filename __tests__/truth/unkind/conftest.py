import importlib.util
import itertools
import os

import pytest

HERE = os.path.dirname(os.path.abspath(__file__))
FILE = next(os.path.join(HERE, name) for name in os.listdir(HERE) if name.startswith("fast.") and name.endswith((".so", ".pyd")))
numbers = itertools.count()


def load():
    """Loads the extension module under a name that it has never had."""
    spec = importlib.util.spec_from_file_location("unkind%d.fast" % next(numbers), FILE)
    return importlib.util.module_from_spec(spec)


@pytest.fixture(name="load")
def give_load():
    return load
