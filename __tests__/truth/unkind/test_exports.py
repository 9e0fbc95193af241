"""Says what Python made of the environment that the suite's script exports."""

import os
import subprocess
import sys
import warnings

import pytest


def test_flags():
    print(sys.flags, sys.warnoptions, sys._xoptions, sys.dont_write_bytecode, sys.pycache_prefix)
    print(warnings.filters[-8:])
    print(sys._is_gil_enabled(), sys.flags.safe_path)


def test_search_path():
    print([entry for entry in sys.path if "gilproof" not in entry])


def test_customisations():
    print([(name, sys.modules[name].flag, sys.modules[name].__spec__) for name in ("sitecustomize", "usercustomize") if name in sys.modules])


def test_load(load):
    print(load())


tells_all = pytest.mark.skipif(sys.flags.verbose, reason="Python tells all that it does")


@tells_all
def test_child():
    code = "import os, sys; sys.path.insert(0, %r); import fast; print(fast, sys.flags)" % os.path.dirname(os.path.abspath(__file__))
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    print(done.stdout, done.returncode)
    print(done.stderr)


@tells_all
def test_module_run_as_a_script():
    print(subprocess.run([sys.executable, "-m", "calendar", "2024", "2"], capture_output=True, text=True))
