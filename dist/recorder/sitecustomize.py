"""Starts gilproof's recorder in every Python process of a test suite, then steps aside.

This folder is first on PYTHONPATH, so `site` imports this file at start-up (Lib/site.py, execsitecustomize). Without
GILPROOF_DIR it does nothing. It must be valid for any Python, 2.7 included, since every Python that the suite starts
inherits PYTHONPATH. It prints nothing and never fails on its own account. At its end it runs the `sitecustomize` that
it shadows, or raises the very ImportError that `site` expects where there is none.
"""

import sys
from os import environ

HERE = __file__.rpartition("/" if "/" in __file__ else "\\")[0]
PARTS = ("writing.py", "loads.py", "spawns.py", "recorder.py")


def start(records):
    system = sys.modules.get("posix") or sys.modules.get("nt")
    if hasattr(sys, "_is_gil_enabled") and "free-threading build" in sys.version:
        parts = {"__name__": "gilproof"}
        exec(recorder(system), parts)
        parts["start"](records)
    else:
        tell_gil_build(records, system)


def recorder(system):
    """The recorder's code object, compiled once for this interpreter and kept beside its source.

    Compiled under importlib's own file name: its frames are then trimmed from tracebacks, skipped by `warnings` and
    left out by coverage, as importlib's are. This file's own bytecode is written too: PYTHONDONTWRITEBYTECODE, which
    many set, would have it compiled at every start, and that costs a quarter of a bare start.
    """
    marshal, external = sys.modules["marshal"], sys.modules["_frozen_importlib_external"]
    cached = "%s/recorder-%x.bin" % (HERE, sys.hexversion)
    try:
        descriptor = system.open(cached, system.O_RDONLY)
        try:
            return marshal.loads(system.read(descriptor, 1000000))
        finally:
            system.close(descriptor)
    except (OSError, EOFError, ValueError, TypeError):
        pass
    source = b"\n".join([external.FileLoader("", "").get_data(HERE + "/" + part) for part in PARTS])
    code = compile(source, "<frozen importlib._bootstrap>", "exec", dont_inherit=True, optimize=2)
    try:
        external._write_atomic(cached, marshal.dumps(code), 438)
        stat = system.stat(__file__)
        ours = compile(external.FileLoader("", "").get_data(__file__), __file__, "exec", dont_inherit=True)
        bytecode = external._code_to_timestamp_pyc(ours, int(stat.st_mtime), stat.st_size)
        external.SourceFileLoader("sitecustomize", __file__).set_data(external.cache_from_source(__file__), bytecode)
    except OSError:
        pass
    return code


def tell_gil_build(records, system):
    """A Python that always has the GIL (or none that we know): only says that it ran."""
    import os

    folder = os.path.abspath(records)
    flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_CLOEXEC", 0)
    name = "%d-%s.gilbuild" % (os.getpid(), "".join("%02x" % byte for byte in bytearray(os.urandom(8))))
    line = "%s\n%s\n" % (sys.executable, sys.version.replace("\n", " "))
    if not isinstance(line, bytes):
        line = line.encode("utf-8", "replace")
    descriptor = system.open(os.path.join(folder, name), flags, 438)  # 0o666: a child may have another uid
    try:
        system.write(descriptor, line)
    finally:
        system.close(descriptor)


def shadowed():
    """Run the next `sitecustomize` on the path in our place."""
    rest = [entry for entry in sys.path if entry != HERE]
    if sys.version_info < (3, 4):
        import imp

        imp.load_module("sitecustomize", *imp.find_module("sitecustomize", rest))
        return
    bootstrap = sys.modules["_frozen_importlib"]
    path = sys.path
    sys.path = rest  # for the finders only; the list itself stays as it was
    try:
        spec = bootstrap._find_spec("sitecustomize", None)
    finally:
        sys.path = path
    if spec is None or spec.loader is None:
        error = ImportError if sys.version_info < (3, 6) else ModuleNotFoundError
        raise error("No module named 'sitecustomize'", name="sitecustomize")
    module = bootstrap.module_from_spec(spec)
    sys.modules["sitecustomize"] = module
    spec.loader.exec_module(module)


def runs_tox():
    """Whether this process is `tox` or `python -m tox`."""
    words = list(getattr(sys, "orig_argv", ()))[1:]
    while words and words[0].startswith("-") and words[0] != "-m":
        del words[0]
    if words and words[0] != "-m":
        return words[0].replace("\\", "/").rpartition("/")[2] in ("tox", "tox.exe")
    return words[1:2] == ["tox"]


def main():
    records = environ.get("GILPROOF_DIR")
    if records:
        try:
            start(records)
            if runs_tox():
                sys.path.append(HERE + "/tox")  # where our plugin for it is
        except Exception:  # never the suite's trouble; a process that did not report is noticed by its absence
            pass
    shadowed()


main()
