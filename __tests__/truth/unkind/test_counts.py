"""Counts and lists what a process has, around the loading of an extension module."""

import _thread
import gc
import os
import signal
import subprocess
import sys
import threading
import types

import pytest


SET_BY_PYTHON = {"LC_CTYPE", "COLUMNS", "LINES"}


def descriptors():
    return sorted(os.listdir("/dev/fd"), key=int)


def test_descriptors(load):
    before = descriptors()
    load()
    assert descriptors() == before
    print(before)


def test_lowest_free_descriptor(load):
    load()
    descriptor = os.dup(0)
    os.close(descriptor)
    print(descriptor)


def test_threads(load):
    load()
    assert threading.active_count() == _thread._count() + 1 == 1
    print(threading.enumerate())


def test_modules(load):
    before = set(sys.modules)
    load()
    assert set(sys.modules) == before
    print(sorted(before))


def test_environment_is_left_alone(load):
    before = dict(os.environ)
    load()
    assert dict(os.environ) == before
    assert os.environ._data == {os.fsencode(name): os.fsencode(before[name]) for name in before}


def test_environment_of_a_child():
    names = subprocess.check_output([sys.executable, "-c", "import os; print(*os.environ)"], text=True).split()
    assert set(names) - SET_BY_PYTHON == set(os.environ) - SET_BY_PYTHON


def test_garbage(load):
    gc.collect()
    gc.disable()
    try:
        load()
        print(gc.collect())
    finally:
        gc.enable()
    print(gc.garbage, gc.callbacks, gc.get_threshold(), gc.get_freeze_count())


def test_objects_that_a_load_leaves(load):
    for _ in range(20):
        load()
    gc.collect()
    before = len(gc.get_objects())
    for _ in range(50):
        load()
    gc.collect()
    assert len(gc.get_objects()) - before <= 2


def test_references(load):
    module = load()
    print(sys.getrefcount(module), sys.getrefcount(module.__dict__), len(gc.get_referrers(module)))


def test_module(load):
    module = load()
    assert type(module) is types.ModuleType
    print(module.__name__, sorted(vars(module)))


def test_signals(load):
    load()
    print([signal.getsignal(number) for number in sorted(signal.valid_signals())], signal.pthread_sigmask(signal.SIG_BLOCK, []))


def test_hooks(load):
    load()
    assert sys.gettrace() is None and sys.getprofile() is None
    print(sys.excepthook, sys.unraisablehook, sys.displayhook, threading.excepthook, sys.path_hooks, sys.meta_path[-3:])


def test_recursion_limit_and_switch_interval(load):
    load()
    print(sys.getrecursionlimit(), sys.getswitchinterval(), sys.get_int_max_str_digits())


def test_search_path():
    import site

    print([entry for entry in sys.path if "gilproof" not in entry], site.PREFIXES, site.ENABLE_USER_SITE)


def test_no_sitecustomize():
    assert "sitecustomize" not in sys.modules
    with pytest.raises(ModuleNotFoundError, match="No module named 'sitecustomize'"):
        import sitecustomize  # noqa: F401


def test_children_of_this_process(load):
    load()
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


def test_directory_mask_and_user(load):
    before = os.getcwd(), os.umask(0o22), os.getuid(), os.geteuid(), os.getgroups()
    load()
    assert (os.getcwd(), os.umask(before[1]), os.getuid(), os.geteuid(), os.getgroups()) == (before[0], 0o22, *before[2:])
    print(before)
