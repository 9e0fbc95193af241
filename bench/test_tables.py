import numpy as np
import pandas as pd


def test_sums_are_exact():
    assert np.arange(1000).sum() == 499500


def test_groups_keep_their_sums():
    frame = pd.DataFrame({"key": np.arange(1000) % 7, "value": np.ones(1000)})
    assert frame.groupby("key")["value"].sum().sum() == 1000


def test_joins_find_every_row():
    left = pd.DataFrame({"key": np.arange(500), "left": 1})
    right = pd.DataFrame({"key": np.arange(500)[::-1], "right": 2})
    assert len(left.merge(right, on="key")) == 500
