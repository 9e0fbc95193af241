"""Looks at warnings, tracebacks and traces that come out of loading extension modules."""

import _thread
import importlib.util
import os
import subprocess
import sys
import sysconfig
import threading
import traceback
import warnings

import pytest

HERE = os.path.dirname(os.path.abspath(__file__))
SUFFIX = sysconfig.get_config_var("EXT_SUFFIX")


def load(name):
    return importlib.util.module_from_spec(importlib.util.spec_from_file_location(name, os.path.join(HERE, name + SUFFIX)))


def test_a_warning_is_shown():
    load("warner")


def test_a_warning_has_a_place():
    with pytest.warns(DeprecationWarning, match="old") as record:
        load("warner")
    print([(warning.filename, warning.lineno, warning.category) for warning in record])


@pytest.mark.filterwarnings("error", "ignore::DeprecationWarning:importlib._bootstrap")
def test_a_warning_is_ignored_by_the_module_that_it_is_for():
    load("warner")


@pytest.mark.filterwarnings("error")
def test_a_warning_becomes_an_error():
    with pytest.raises(DeprecationWarning) as caught:
        load("warner")
    print("".join(traceback.format_exception(caught.value)))


def test_a_warning_is_shown_once_a_place():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("default")
        for _ in range(3):
            load("warner")
    print(len(caught))


def test_no_warnings(load):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        load()


def test_traceback_of_a_failing_init():
    with pytest.raises(ImportError, match="not today") as caught:
        load("raiser")
    print("".join(traceback.format_exception(caught.value)))


def test_traceback_as_pytest_shows_it():
    load("raiser")


def test_traceback_of_an_import():
    sys.path.insert(0, HERE)
    try:
        import raiser  # noqa: F401
    finally:
        sys.path.remove(HERE)


def test_stack_inside_an_init():
    module = sys.modules["callee"] = type(sys)("callee")
    names = module.names = []

    def called():
        frame = sys._getframe(1)
        while frame is not None and frame.f_code is not test_stack_inside_an_init.__code__:
            names.append((frame.f_code.co_filename, frame.f_code.co_name, frame.f_globals["__name__"]))
            frame = frame.f_back

    module.called = called
    load("caller")
    del sys.modules["callee"]
    print(list(dict.fromkeys(names)))


def test_trace_of_a_load(load):
    seen = set()

    def trace(frame, event, arg):
        seen.add(frame.f_code.co_filename)
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        load()
    finally:
        sys.settrace(before)
    print(sorted(file for file in seen if "posixpath" not in file))


def test_a_fork_among_threads_is_warned_of_in_its_place():
    release = threading.Event()
    thread = threading.Thread(target=release.wait)
    thread.start()
    with warnings.catch_warnings(record=True) as record:
        warnings.simplefilter("always")
        child = os.fork()
        if child == 0:
            os._exit(0)
        subprocess.run([sys.executable, "-c", ""], preexec_fn=lambda: None)
    release.set()
    thread.join()
    os.waitpid(child, 0)
    print([(warning.filename, warning.lineno, warning.category) for warning in record])


def test_a_thread_that_cannot_start_has_the_traceback_that_it_had():
    with pytest.raises(TypeError) as caught:
        _thread.start_new_thread(None, ())
    print("".join(traceback.format_exception(caught.value)))


def test_a_child_that_is_not_there_has_the_traceback_that_it_had():
    for call in (lambda: os.waitpid(1, 0), lambda: os.wait(), lambda: os.kill(1 << 22, 15), lambda: os.waitid(os.P_PID, 1, os.WEXITED)):
        with pytest.raises(OSError) as caught:
            call()
        print("".join(traceback.format_exception(caught.value)))

