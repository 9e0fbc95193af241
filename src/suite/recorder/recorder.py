"""Records every extension module that this process loads: one file a process, one JSON line an event.

Runs once per interpreter, from sitecustomize.py, on free-threaded CPython >= 3.13 only. The lines are read by
`evidence.ts`:

    {"t": "process", pid, ppid, executable, base, prefix, basePrefix, stdlib, userSite, version, gil, main, mainInterpreter, env}
    {"t": "load", name, file, id, kept, stack: [[file, line, module], ...], path?, cwd?}
    {"t": "raised", name, file}                  that load raised: it was none
    {"t": "builtin", name}                       a module in the table of an embedding program

Rules it lives by. It prints nothing, leaves no name behind and imports nothing that the interpreter has not loaded
already. A load is told before it is done, so that a module whose load ends the process is told too. A line is one write to a file opened for that line: a descriptor kept open would be closed, counted or reused by
the suite, and a process that is killed in its next instruction has still told. What it calls it took at its start and
keeps in closures: suites replace what they find in `os`. No lock, which a fork could leave locked. A line that cannot be
written makes a folder FILE.lost, which needs no descriptor and no space. Only the errors that its own calls can raise
are swallowed: an exception that a signal handler raises belongs to the suite.
"""

import os
import sys


def start(records):
    posix = sys.modules.get("posix") or sys.modules["nt"]
    imp = sys.modules["_imp"]
    if imp.create_dynamic.__name__ == "_call_with_frames_removed":
        return  # already there: two carriers brought us
    open_file, write, close, stat, mkdir, link = posix.open, posix.write, posix.close, posix.stat, posix.mkdir, posix.link
    read, unlink, getpid, getppid, getcwd, random = posix.read, posix.unlink, posix.getpid, posix.getppid, posix.getcwd, posix.urandom
    fchmod = getattr(posix, "fchmod", None)
    current_frame, environ, separator = sys._getframe, os.environ, os.sep
    is_absolute = os.path.isabs
    append = os.O_WRONLY | os.O_APPEND | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
    create = append | os.O_CREAT | os.O_EXCL
    our_errors = (OSError, TypeError, ValueError, AttributeError, KeyError, RecursionError, MemoryError)
    folder = os.path.abspath(records)
    interpreter = (sys.base_prefix.rstrip(separator) + separator, sys.base_exec_prefix.rstrip(separator) + separator)
    environment = (sys.prefix.rstrip(separator) + separator, sys.exec_prefix.rstrip(separator) + separator)
    standard = sys.stdlib_module_names
    files = {}  # pid -> record file: a forked child has its parent's entry, under another pid
    seen = set()  # what this process (or one it was forked from) has told already
    told_path = {}  # record file -> the sys.path that it has been told last
    quoted = {}  # file name of a frame -> as JSON, empty where it is importlib's

    def quote(text):
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

    def tell(file, line):
        data = (line + "\n").encode("ascii")
        descriptor, written = -1, -1
        try:
            descriptor = open_file(file, append)
            written = write(descriptor, data)
        except OSError:
            pass
        if descriptor >= 0:
            close(descriptor)
        if written != len(data):
            lost(file)

    def lost(file=None):
        try:
            mkdir((file or files.get(getpid()) or folder + separator + "%d" % getpid()) + ".lost")
        except our_errors:
            pass

    def record_file():
        """This process's record file, begun with its header at the process's first event."""
        pid = getpid()
        file = files.get(pid)
        if file is None:
            begun = folder + separator + "%d-%s.jsonl" % (pid, random(8).hex())  # pids come again
            descriptor = open_file(begun, create, 0o666)
            try:
                if fchmod:
                    fchmod(descriptor, 0o666)  # a child that drops its uid still writes here
            finally:
                close(descriptor)
            tell(begun, json(header(pid)))
            file = files.setdefault(pid, begun)  # threads of a fresh fork race to here: one wins
            if file is not begun:
                unlink(begun)
        return file

    def header(pid):
        thread = sys.modules["_thread"]
        return {
            "t": "process",
            "pid": pid,
            "ppid": getppid(),
            "executable": sys.executable,
            "base": getattr(sys, "_base_executable", None),
            "prefix": sys.prefix,
            "basePrefix": sys.base_prefix,
            "stdlib": getattr(sys, "_stdlib_dir", None),
            "userSite": getattr(sys.modules.get("site"), "USER_SITE", None),
            "version": sys.version,
            "gil": getattr(sys.flags, "gil", None),
            "main": main_module(sys.orig_argv),
            "mainInterpreter": thread._is_main_interpreter() if hasattr(thread, "_is_main_interpreter") else True,
            "env": {name: environ[name] for name in ("LD_LIBRARY_PATH", "LD_PRELOAD", "PATH") if name in environ},
        }

    def importing_stack(frame):
        """The Python frames that asked for this import, innermost first, importlib's left out, as JSON."""
        out = []
        while frame is not None and len(out) < 200:
            filename = frame.f_code.co_filename
            file = quoted.get(filename)
            if file is None:
                file = quoted[filename] = "" if filename.startswith("<frozen importlib") else quote(filename)
            if file:
                module = frame.f_globals.get("__name__")
                out.append("[%s,%d,%s]" % (file, frame.f_lineno or 0, quote(module) if isinstance(module, str) else "null"))
            frame = frame.f_back
        return "[" + ",".join(out) + "]"

    def keep(file, identity):
        """A second name for a file outside the interpreter: suites build modules and environments in places that vanish."""
        if file.startswith(interpreter):
            return None
        kept = folder + separator + identity.replace(":", "-") + ".kept"
        try:
            link(file, kept)
        except FileExistsError:
            pass
        except OSError:
            return None if file.startswith(environment) else copy(file, kept)
        return kept

    def copy(file, kept):
        """Where no link can be made (another file system, or not our file)."""
        source = target = -1
        try:
            source = open_file(file, os.O_RDONLY | getattr(os, "O_BINARY", 0))
            target = open_file(kept, create, 0o666)
            while chunk := read(source, 1 << 20):
                write(target, chunk)
        except FileExistsError:
            pass
        except OSError:
            kept = None
        for descriptor in (source, target):
            if descriptor >= 0:
                close(descriptor)
        return kept

    def loading(name, origin):
        """Tell that `name` is about to be loaded from `origin`; what identifies the load, or None where it is known."""
        file = origin if is_absolute(origin) else getcwd() + separator + origin
        try:
            status = stat(file)
            identity = "%d:%d:%d:%d" % (status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns)
        except OSError:
            identity = None
        key = (name, file, identity)
        if key in seen:
            return None
        record = record_file()
        kept = keep(file, identity) if identity else None
        line = '{"t":"load","name":%s,"file":%s,"id":%s,"kept":%s' % (quote(name), quote(file), json(identity), json(kept))
        path = [entry for entry in sys.path if type(entry) is str]
        if told_path.get(record) != path:
            line += ',"path":%s,"cwd":%s' % (json(path), quote(getcwd()))
            told_path[record] = path
        tell(record, line + ',"stack":%s}' % importing_stack(current_frame(1)))
        seen.add(key)
        return key

    def told(spec):
        try:
            return loading(spec.name, spec.origin)
        except our_errors:
            lost()

    def raised(key):
        try:
            seen.discard(key)  # the next attempt may succeed
            tell(record_file(), '{"t":"raised","name":%s,"file":%s}' % (quote(key[0]), quote(key[1])))
        except our_errors:
            lost()

    def in_importlib(function):
        """As a function of importlib itself: with its globals, warnings raised in PyInit keep their module."""
        importlib = sys.modules["_frozen_importlib"].__dict__
        return type(function)(function.__code__, importlib, function.__name__, None, function.__closure__)

    def watch_dynamic(real):
        def _call_with_frames_removed(spec, *file):
            key = told(spec)
            try:
                return real(spec, *file)
            except BaseException:
                if key:
                    raised(key)
                raise

        return in_importlib(_call_with_frames_removed)

    def watch_builtin(real):
        def _call_with_frames_removed(spec):
            if spec.name not in standard:
                try:
                    tell(record_file(), '{"t":"builtin","name":%s}' % quote(spec.name))
                except our_errors:
                    lost()
            return real(spec)

        return in_importlib(_call_with_frames_removed)

    record_file()
    suffixes = tuple(imp.extension_suffixes())
    for name, module in list(sys.modules.items()):  # loaded before us: .pth files run first
        try:
            origin = object.__getattribute__(module, "__dict__")["__spec__"].origin  # not getattr: lazy modules would load
            if isinstance(origin, str) and origin.endswith(suffixes):
                loading(name, origin)
        except our_errors:
            continue
    imp.create_dynamic = watch_dynamic(imp.create_dynamic)
    imp.create_builtin = watch_builtin(imp.create_builtin)


def main_module(arguments):
    """`-m MODULE`'s name, the script's path, `-c`, or None (interactive, standard input): never an argument's value."""
    rest = list(arguments[1:])
    while rest:
        argument = rest.pop(0)
        if argument == "-" or not argument.startswith("-"):
            return None if argument == "-" else argument
        if argument.startswith("--"):
            if argument == "--check-hash-based-pycs":
                del rest[:1]
            continue
        for position, letter in enumerate(argument[1:], 2):
            if letter == "c":
                return "-c"
            if letter == "m":
                return "-m " + (argument[position:] or (rest[0] if rest else ""))
            if letter in "WX":
                if not argument[position:]:
                    del rest[:1]
                break
    return None


start(RECORDS)
