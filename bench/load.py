"""Loads extension modules and does nothing else: what the audit is measured against.

Reads lines from the file that is named, or from standard input: the number of entries of sys.path and those, then the file of each module after its name.
"""

import _imp
import os
import sys
from importlib.machinery import ExtensionFileLoader, ModuleSpec

lines = (open(sys.argv[1]) if sys.argv[1:] else sys.stdin).read().split("\n")
entries = int(lines[0]) + 1
sys.path[:] = lines[1:entries]
failed = 0
for number, (name, file) in enumerate(zip(lines[entries::2], lines[entries + 1 :: 2])):
    alias = "bench%d.%s" % (number, name.rpartition(".")[2])
    try:
        _imp.create_dynamic(ModuleSpec(alias, ExtensionFileLoader(alias, file), origin=file))
    except Exception:
        failed += 1
os._exit(0)
