"""How a record is written: JSON by hand, one file a process, one write a line.

Nothing here keeps `os` or a function of it: the interpreter would have to take it apart name by name at its end, and that
costs a hundredth of a bare start.
"""

import sys

SEPARATOR = "\\" if "nt" in sys.builtin_module_names else "/"
OUR_ERRORS = (OSError, TypeError, ValueError, AttributeError, KeyError, RecursionError, MemoryError)


def ours(error):
    """Whether our own code raised it, or a signal handler that ran meanwhile (often a TimeoutError, which is an OSError)."""
    trace = error.__traceback__
    while trace.tb_next:
        trace = trace.tb_next
    return trace.tb_frame.f_code.co_filename == ours.__code__.co_filename


class Builtin(staticmethod):
    """A Python function that looks like a builtin one: no method when a class holds it, pickled and copied by its name."""

    def __repr__(self):
        return "<built-in function %s>" % self.__name__

    def __reduce__(self):
        return self.__name__


def in_place_of(real, function):
    """With the name, text and signature of the builtin function that it calls."""
    for name in ("__name__", "__qualname__", "__doc__", "__module__"):
        setattr(function, name, getattr(real, name))
    function.__wrapped__ = real
    return Builtin(function)


def leave_traceback(error):
    """To be called where a function of ours has caught what it calls: `raise` then adds no entry for it."""
    error.__traceback__ = error.__traceback__.tb_next


def quote(text):
    if type(text) is not str:
        text = str.__str__(text) if isinstance(text, str) else repr(text)
    if text.isascii() and text.isprintable() and '"' not in text and "\\" not in text:
        return '"' + text + '"'
    out = ['"']
    for character in text:
        code = ord(character)
        if character in '"\\':
            out.append("\\" + character)
        elif 32 <= code < 127:
            out.append(character)
        elif code > 0xFFFF:
            out.append("\\u%04x\\u%04x" % (0xD800 + ((code - 0x10000) >> 10), 0xDC00 + (code & 0x3FF)))
        else:
            out.append("\\u%04x" % code)
    return "".join(out) + '"'


def json(value):
    if value is None:
        return "null"
    if value is True or value is False:
        return "true" if value else "false"
    if isinstance(value, int):
        return "%d" % value
    if isinstance(value, (list, tuple)):
        return "[" + ",".join([json(item) for item in value]) + "]"
    if isinstance(value, dict):
        return "{" + ",".join([quote(key) + ":" + json(value[key]) for key in value]) + "}"
    return quote(value)


def text(value):
    return value.decode("utf-8", "surrogateescape") if isinstance(value, bytes) else value


LIBRARIES = ("PATH",) if SEPARATOR == "\\" else (b"LD_LIBRARY_PATH", b"LD_PRELOAD", b"PATH")

# What is told of a command line, in characters: what a Python runs is in its beginning, which is long where it is code (128 kB on Linux).
LONGEST_COMMAND = 1 << 18

HEADER = (
    '{"t":"process","pid":%d,"ppid":%d,"executable":%s,"base":%s,"prefix":%s,"basePrefix":%s,"stdlib":%s,"userSite":%s,'
    '"version":%s,"gil":%s,"gilOn":%s,"mainInterpreter":%s,"argv":"%s","env":%s}\n'
)


def writer(folder, posix):
    """(tell, lost, record_file) of this process, with functions that the suite cannot replace."""
    open_file, write, close, mkdir, unlink = posix.open, posix.write, posix.close, posix.mkdir, posix.unlink
    getpid, getppid, random, fchmod = posix.getpid, posix.getppid, posix.urandom, getattr(posix, "fchmod", None)
    symlink = posix.symlink
    append = posix.O_WRONLY | posix.O_APPEND | getattr(posix, "O_CLOEXEC", 0) | getattr(posix, "O_BINARY", 0)
    create = append | posix.O_CREAT | posix.O_EXCL
    # What the loader of shared libraries goes by is what it was when the process began.
    environ = posix.environ  # bytes, but on Windows text
    libraries = json({text(name): text(environ[name]) for name in LIBRARIES if name in environ})
    files = {}  # pid -> record file: a forked child has its parent's entry, under another pid

    def link_to_nothing(name):
        symlink("lost", name)

    def tell(line, file=None):
        """Append a line to this process's record. Never raises an error of its own; a loss is told."""
        descriptor = written = -1
        try:
            data = (line + "\n").encode("ascii")
            file = file or record_file()
            descriptor = open_file(file, append)
            written = write(descriptor, data)
        except OUR_ERRORS as error:
            if not ours(error):
                raise
        finally:
            if descriptor >= 0:
                close(descriptor)
        if written < 0 or written != len(data):
            lost(file)

    def lost(file=None):
        """A link needs no descriptor, no file size and, unlike a folder on ext4, no data block; a folder no privilege on Windows."""
        for make in (link_to_nothing, mkdir):
            try:
                make((file or files.get(getpid()) or folder + SEPARATOR + "%d" % getpid()) + ".lost")
                break
            except OUR_ERRORS as error:
                if not ours(error):
                    raise

    def record_file():
        """This process's record file, begun with its header at the process's first event."""
        pid = getpid()
        file = files.get(pid)
        if file is None:
            begun = folder + SEPARATOR + "%d-%s.jsonl" % (pid, random(8).hex())  # pids come again
            header = describe(pid).encode("ascii")
            descriptor = open_file(begun, create, 0o666)
            try:
                if fchmod:
                    fchmod(descriptor, 0o666)  # a child that drops its uid still writes here
                whole = write(descriptor, header) == len(header)
            except OSError as error:
                if not ours(error):
                    raise
                whole = False
            finally:
                close(descriptor)
            if not whole:
                lost(begun)
            file = files.setdefault(pid, begun)  # threads of a fresh fork race to here: one wins
            if file is not begun:
                unlink(begun)
        return file

    def describe(pid):
        thread = sys.modules["_thread"]
        texts = (
            sys.executable,
            getattr(sys, "_base_executable", None),
            sys.prefix,
            sys.base_prefix,
            getattr(sys, "_stdlib_dir", None),
            getattr(sys.modules.get("site"), "USER_SITE", None),
            sys.version,
            getattr(sys.flags, "gil", None),
            sys._is_gil_enabled(),
            thread._is_main_interpreter() if hasattr(thread, "_is_main_interpreter") else True,
        )
        # As hexadecimal: Python code on a command line is long, and quoting it character by character would take long.
        argv = "\0".join(sys.orig_argv)[:LONGEST_COMMAND].encode("utf-8", "surrogatepass").hex()
        return HEADER % (pid, getppid(), *map(json, texts), argv, libraries)

    return tell, lost, record_file
