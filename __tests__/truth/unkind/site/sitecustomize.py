"""The suite's own: is run at each start of Python, and imported by tests."""

import sys

flag = "sitecustomize"
print("customised", __name__, __spec__.name, sys.modules[__name__].__file__ == __file__)
