"""Loads extension modules in processes that may do little: another user, another root, limits, no descriptors."""

import importlib.util
import os
import resource
import shutil
import sys
import tempfile

import pytest


def forked(body):
    """The exit code of a child in which `body` runs."""
    sys.stdout.flush()
    child = os.fork()
    if child == 0:
        try:
            body()
            os._exit(0)
        except BaseException:
            import traceback

            traceback.print_exc()
            os._exit(1)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


root = pytest.mark.skipif(os.getuid() != 0, reason="only root may")


@root
def test_another_user():
    import conftest

    with tempfile.TemporaryDirectory(dir="/var/tmp") as folder:  # which that user can reach
        os.chmod(folder, 0o755)
        file = shutil.copy(conftest.FILE, folder)

        def body():
            os.setgroups([])
            os.setgid(65534)
            os.setuid(65534)
            importlib.util.module_from_spec(importlib.util.spec_from_file_location("other.fast", file))

        assert forked(body) == 0


@root
def test_another_root(load, tmp_path):
    import conftest

    shutil.copy(conftest.FILE, tmp_path)

    def body():
        os.chroot(tmp_path)
        os.chdir("/")
        conftest.FILE = "/" + os.path.basename(conftest.FILE)
        load()

    assert forked(body) == 0


@pytest.mark.parametrize("name, value", [("NOFILE", 3), ("NOFILE", 0), ("FSIZE", 0), ("FSIZE", 10), ("CORE", 0), ("NPROC", 0), ("MEMLOCK", 0), ("STACK", 1 << 20)])
def test_limit(name, value, load):
    load()

    def body():
        resource.setrlimit(getattr(resource, "RLIMIT_" + name), (value, value))
        try:
            load()
        except (ImportError, OSError) as error:  # the file needs a descriptor
            print(type(error).__name__, flush=True)

    print(forked(body))


def test_no_descriptors(load):
    def body():
        os.closerange(0, 1024)
        load()

    assert forked(body) == 0


def test_every_descriptor_taken(load):
    def body():
        resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64))
        taken = []
        while True:
            try:
                taken.append(os.dup(0))
            except OSError:
                break
        os.close(taken.pop())
        load()
        assert os.dup(0) == taken[-1] + 1

    assert forked(body) == 0


def test_a_directory_that_is_gone(load, tmp_path):
    gone = tmp_path / "gone"
    gone.mkdir()

    def body():
        os.chdir(gone)
        gone.rmdir()
        load()

    assert forked(body) == 0


def test_a_file_that_is_gone(tmp_path):
    import conftest

    file = shutil.copy(conftest.FILE, tmp_path)
    spec = importlib.util.spec_from_file_location("gone.fast", file)
    module = importlib.util.module_from_spec(spec)
    os.unlink(file)
    spec.loader.exec_module(module)
    assert sorted(os.listdir(tmp_path)) == []
