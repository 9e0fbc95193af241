"""Starts gilproof's recorder in every Python process of a test suite, then steps aside.

This folder is first on PYTHONPATH, so `site` imports this file at start-up (Lib/site.py, execsitecustomize). Without
GILPROOF_DIR it does nothing. It must be valid for any Python, 2.7 included, since every Python that the suite starts
inherits PYTHONPATH. It prints nothing and never fails on its own account. At its end it runs the `sitecustomize` that
it shadows, or raises the very ImportError that `site` expects where there is none. All else lies in a folder whose name
cannot be imported: nothing here may be taken for a module of the suite's own.
"""

import sys
from os import environ

HERE = __file__.rpartition("/" if "/" in __file__ else "\\")[0]


def begin(records):
    """On a free-threaded build start the recorder; on any other Python only say that it ran."""
    system = sys.modules.get("posix") or sys.modules.get("nt")
    parts = {"__name__": "gilproof"}
    code = None
    if hasattr(sys, "_is_gil_enabled") and "free-threading build" in sys.version:
        try:
            descriptor = system.open("%s/in-process/recorder-%x.bin" % (HERE, sys.hexversion), system.O_RDONLY)
            try:
                data = more = system.read(descriptor, 65536)  # to make room for more takes longer than all the rest
                while len(more) == 65536:
                    more = system.read(descriptor, 65536)
                    data += more
                code = sys.modules["marshal"].loads(data)
            finally:
                system.close(descriptor)
        except (OSError, EOFError, ValueError, TypeError):
            pass
    if code is None:
        with open(HERE + "/in-process/cold.py", "rb") as file:
            exec(compile(file.read(), "cold.py", "exec"), parts)
        code = parts["cold"](records, HERE, __file__, system)
    if code is not None:
        builtins = sys.modules["builtins"].__dict__
        parts["__builtins__"] = {name: builtins[name] for name in code[2] if name in builtins}  # a copy: suites replace some
        parts["later"] = code[1]
        exec(code[0], parts)
        parts["start"](records, system, __file__)


def shadowed():
    """Run the next `sitecustomize` on the path in our place."""
    # What comes after us only: another recorder's folder before or behind ours must not find us again.
    rest = sys.path[sys.path.index(HERE) + 1 :] if HERE in sys.path else list(sys.path)
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
            begin(records)
            if runs_tox():
                sys.path.append(HERE + "/in-process/tox")  # where our plugin for it is
        except Exception:  # never the suite's trouble; a process that did not report is noticed by its absence
            pass
    if HERE in sys.path_importer_cache:
        sys.path_importer_cache[HERE] = None  # nothing more is to be found here: no import need look again
    shadowed()


def without_us(error):
    """Its traceback begins where the shadowed file does: `raise` where it was caught adds no entry."""
    trace = error.__traceback__
    while trace and trace.tb_frame.f_code.co_filename == main.__code__.co_filename:
        trace = trace.tb_next
    error.__traceback__ = trace


try:
    main()
except BaseException as error:
    if hasattr(error, "__traceback__"):  # not in Python 2
        without_us(error)
    raise
