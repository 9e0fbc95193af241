"""What sitecustomize.py needs once for each interpreter, or on Pythons that always have the GIL. Valid for Python 2.7."""

import os
import sys

PARTS = ("writing.py", "deferred.py", "loads.py", "endings.py", "sessions.py", "recorder.py")
# What a process loads when it needs the first of it: unmarshalling costs more than all that the recorder does in a bare start.
LATER = ("loading.py", "spawns.py", "tests.py", "later.py", "windows.py")


def cold(records, here, sitecustomize, system):
    """The recorder's code object, the bytes of what it loads later and the builtins that these use; None on a Python that the recorder is not for, which has then been told of."""
    if hasattr(sys, "_is_gil_enabled") and "free-threading build" in sys.version:
        return compiled(here, sitecustomize, system)
    tell_gil_build(records, system)


def compiled(here, sitecustomize, system):
    """Compile the recorder and keep it beside its source.

    Compiled under importlib's own file name: its frames are then trimmed from tracebacks, skipped by `warnings` and
    left out by coverage, as importlib's are. The bytecode of sitecustomize.py is written too: PYTHONDONTWRITEBYTECODE,
    which many set, would have it compiled at every start, and that costs a quarter of a bare start.
    """
    marshal, external = sys.modules["marshal"], sys.modules["_frozen_importlib_external"]
    read = external.FileLoader("", "").get_data

    def code_of(*parts):
        source = b"\n".join([read("%s/in-process/%s" % (here, part)) for part in parts])
        return compile(source, "<frozen importlib._bootstrap>", "exec", dont_inherit=True, optimize=2)

    now, later = code_of(*PARTS), code_of(*LATER)
    builtins = sys.modules["builtins"].__dict__
    # With more than it uses of these, the interpreter has more to go through at its end. It looks some up itself: for classes and imports.
    own = {"__build_class__", "__import__", "__lazy_import__"}
    used = sorted(name for name in own | names_in(now) | names_in(later) if name in builtins)
    code = now, marshal.dumps(later), used
    try:
        external._write_atomic("%s/in-process/recorder-%x.bin" % (here, sys.hexversion), marshal.dumps(code), 438)
        stat = system.stat(sitecustomize)
        ours = compile(read(sitecustomize), sitecustomize, "exec", dont_inherit=True)
        bytecode = external._code_to_timestamp_pyc(ours, int(stat.st_mtime), stat.st_size)
        external.SourceFileLoader("", "").set_data(external.cache_from_source(sitecustomize), bytecode)
    except OSError:
        pass
    return code


def names_in(code):
    """All names that a code object and those in it look up."""
    return set(code.co_names).union(*[names_in(each) for each in code.co_consts if isinstance(each, type(code))])


def tell_gil_build(records, system):
    """A Python that always has the GIL (or none that we know): only says that it ran."""
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
