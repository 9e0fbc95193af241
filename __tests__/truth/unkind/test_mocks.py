"""Replaces what a recorder may need."""

import builtins
import contextlib
import io
import os
import subprocess
import sys
import time
from unittest import mock

import pytest

REPLACED = [
    *("os." + name for name in "open write read close stat lstat fstat mkdir link unlink getpid getppid getcwd urandom listdir fspath fsencode".split()),
    *("posix." + name for name in "open write read close stat mkdir link unlink getpid getcwd urandom".split()),
    *("sys." + name for name in "_getframe exc_info intern getfilesystemencoding".split()),
    *("time." + name for name in "time monotonic sleep perf_counter".split()),
    "io.open",
    "builtins.open",
    "builtins.print",
    "builtins.isinstance",
    "builtins.len",
    "os.path.isabs",
    "os.path.abspath",
    "os.path.exists",
]


class Replaced(BaseException):
    pass


@pytest.mark.parametrize("name", REPLACED)
def test_replaced(name, load):
    load()  # what importlib itself caches
    module, _, attribute = name.rpartition(".")
    patch = mock.patch(name, side_effect=Replaced(name))
    with contextlib.ExitStack() as stack:
        try:
            stack.enter_context(patch)
            outcome = load().__name__.rpartition(".")[2]
        except BaseException as error:  # importlib itself uses some of them
            outcome = repr(error)
        finally:
            stack.close()
    sys.stdout.write(outcome + "\n")


def test_open_returns_nonsense(load):
    with mock.patch("os.open", return_value=-1), mock.patch("os.write", return_value=0), mock.patch("os.close"):
        assert load()


def test_calls_of_a_spy(load):
    with mock.patch("os.open", wraps=os.open) as opened, mock.patch("builtins.open", wraps=builtins.open) as builtin:
        load()
    print(opened.mock_calls, builtin.mock_calls)


def test_a_fake_file_system(fs, load):
    load()
    print(sorted(os.listdir("/")))
    assert not os.path.exists("/etc/passwd")
    with open("/made", "w") as file:
        file.write("made")
    assert os.stat("/made").st_size == 4


def test_an_environment_of_none(load):
    with mock.patch.dict(os.environ, clear=True):
        assert load()
        done = subprocess.run([sys.executable, "-c", "import os; print(*os.environ)"], capture_output=True, text=True)
        assert (done.returncode, done.stderr) == (0, "")
        assert set(done.stdout.split()) <= {"LC_CTYPE", "COLUMNS", "LINES"}  # what Python and pytest set


def test_an_environ_of_another_kind(load):
    with mock.patch.object(os, "environ", {"PATH": os.environ["PATH"]}):
        assert load()
        assert subprocess.check_output([sys.executable, "-c", "print(1)"]) == b"1\n"


def test_modules_replaced(load):
    kept = {name: sys.modules[name] for name in ("sys", "builtins", "importlib", "_frozen_importlib", "_frozen_importlib_external")}
    with mock.patch.dict(sys.modules, kept, clear=True):
        assert load()


def test_streams_replaced(load):
    with contextlib.redirect_stdout(io.StringIO()) as out, contextlib.redirect_stderr(io.StringIO()) as err:
        load()
    assert (out.getvalue(), err.getvalue()) == ("", "")


def test_streams_gone(load):
    with mock.patch.object(sys, "stdout", None), mock.patch.object(sys, "stderr", None):
        assert load()


def test_a_clock_that_stands_still(load):
    with mock.patch("time.time", return_value=0.0):
        assert load() and time.time() == 0.0


def test_starting_programs_replaced():
    with mock.patch("subprocess.Popen") as popen, mock.patch("os.execv") as execv, mock.patch("os.posix_spawn", autospec=True) as spawn:
        subprocess.Popen(["x"])
        os.execv("x", ["x"])
        os.posix_spawn("x", ["x"], {})
    print(popen.mock_calls, execv.mock_calls, spawn.mock_calls)


def test_a_meta_path_of_its_own(load):
    with mock.patch.object(sys, "meta_path", []), mock.patch.object(sys, "path", []):
        assert load()
