"""Looks at warnings, tracebacks and traces that come out of loading extension modules."""

import importlib.util
import os
import sys
import sysconfig
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
