"""Runs under unittest and doctest.

>>> import fast
>>> fast.__name__
'fast'
>>> fast.missing
Traceback (most recent call last):
AttributeError: module 'fast' has no attribute 'missing'
"""

import subprocess
import sys
import unittest


class Test(unittest.TestCase):
    def test_load(self):
        import fast

        print(fast)

    def test_fails(self):
        self.assertEqual(subprocess.check_output([sys.executable, "-c", "import fast; print(fast.__name__)"]), b"slow\n")

    @unittest.expectedFailure
    def test_is_expected_to_fail(self):
        import raiser  # noqa: F401

    @unittest.skip("not now")
    def test_skipped(self):
        pass

    def test_raises(self):
        import raiser  # noqa: F401

    def test_warns(self):
        import warner  # noqa: F401
