"""Tells of loads: which module, from which file, and who asked for it. Loaded when the first one is."""

import sys


def loads(folder, posix, calls, told, sitecustomize):
    """(load, raised): tell of a load that is about to begin, and that it raised. The first gives the second its key.

    `calls`: of the system, as they were at the start.
    """
    tell, lost, record_file = told
    stat, link, open_file, read, write, close, getcwd, current_frame, is_absolute = calls
    separator = SEPARATOR
    read_only = posix.O_RDONLY | getattr(posix, "O_BINARY", 0) | getattr(posix, "O_CLOEXEC", 0)
    create = posix.O_WRONLY | posix.O_CREAT | posix.O_EXCL | getattr(posix, "O_BINARY", 0) | getattr(posix, "O_CLOEXEC", 0)
    # Not all that lies below a prefix: a project may, in /usr/src.
    own = (separator + "lib-dynload", separator + "DLLs")
    dynload = tuple([entry + separator for entry in sys.path if type(entry) is str and entry.endswith(own)])
    interpreter = (*dynload, sys._stdlib_dir + separator) if sys._stdlib_dir else dynload
    environment = (sys.prefix.rstrip(separator) + separator, sys.exec_prefix.rstrip(separator) + separator)
    packages = "-packages" + separator
    left_out = {}  # stands for the code of importlib's own frames
    known = {}  # record file -> what its process remembers: a set or dict that a fork left locked stays behind with the parent

    def memory(record):
        """[what has been told, the place that was told last, {address of a frame's code: {instruction: the frame as JSON}, or `left_out`}]"""
        return known.get(record) or known.setdefault(record, [set(), None, {}])

    def directory():
        try:
            return getcwd()
        except OSError as error:
            if not ours(error):
                raise
            return separator  # it is gone

    def in_its_file(frame, file, line):
        """Where a doctest's example stands: only the frame that runs it knows, doctest's own."""
        runner = frame.f_back
        if runner is not None and runner.f_code.co_qualname == "DocTestRunner.__run":
            test, example = runner.f_locals["test"], runner.f_locals["example"]
            if isinstance(test.filename, str) and isinstance(test.lineno, int):
                return quote(test.filename), test.lineno + example.lineno + line
        return file, line

    def importing_stack(frame, codes):
        """The Python frames that asked for this import, innermost first, importlib's left out, as JSON.

        Outer frames are the same at load after load: each is described once for each of its instructions. It is a long way,
        which every load of a suite goes: most frames are importlib's, and are left behind with as little as possible.
        """
        out = []
        known, address, nothing = codes.get, id, left_out
        for _ in range(1000):
            instructions = known(address(frame.f_code))
            if instructions is not nothing:
                if instructions is None:
                    instructions = first_seen(frame.f_code, codes)
                if instructions is not nothing:
                    out.append(instructions.get(frame.f_lasti) or described(frame, instructions))
            frame = frame.f_back
            if frame is None:
                break
        return "[" + ",".join(out[:200]) + "]"

    def first_seen(code, codes):
        """What is known of a frame's code: nothing of one that is left out, else its file as JSON, and each instruction's frame."""
        filename = code.co_filename
        out = filename == sitecustomize or filename.startswith("<frozen importlib")
        codes.setdefault("kept", []).append(code)  # or another could have its address
        instructions = codes[id(code)] = left_out if out else {"file": quote(filename)}
        return instructions

    def described(frame, instructions):
        file, module, line = instructions["file"], frame.f_globals.get("__name__"), frame.f_lineno or 0
        if file.startswith('"<doctest '):
            file, line = in_its_file(frame, file, line)
        text = "[%s,%d,%s]" % (file, line, quote(module) if isinstance(module, str) else "null")
        instructions[frame.f_lasti] = text
        return text

    def keep(file, identity):
        """A second name for a file outside the interpreter's library: suites build modules and environments in places that vanish."""
        if file.startswith(interpreter):
            return None
        kept = folder + separator + identity.replace(":", "-") + ".kept"
        try:
            link(file, kept)
        except FileExistsError:
            pass
        except OSError as error:
            if not ours(error):
                raise
            return None if packages in file and file.startswith(environment) else copy(file, kept)
        return kept

    def copy(file, kept):
        """Where no link can be made (another file system, or not our file)."""
        source = target = -1
        try:
            source = open_file(file, read_only)
            target = open_file(kept, create, 0o666)
            while chunk := read(source, 1 << 20):
                write(target, chunk)
        except FileExistsError:
            pass
        except OSError as error:
            if not ours(error):
                raise
            kept = None
        finally:
            for descriptor in (source, target):
                if descriptor >= 0:
                    close(descriptor)
        return kept

    def load(name, origin):
        if not isinstance(name, str) or not isinstance(origin, str):
            return None  # CPython refuses it too
        try:
            file = origin if is_absolute(origin) else directory() + separator + origin
            try:
                status = stat(file)
                identity = "%d:%d:%d:%d" % (status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns)
            except (OSError, ValueError) as error:  # gone, or a name that no file has
                if not ours(error):
                    raise
                identity = None
            key = (name, file, identity)
            record = record_file()
            seen, place, codes = mine = memory(record)
            if key in seen:
                return None
            kept = keep(file, identity) if identity else None
            numbers = '"' + identity + '"' if identity else "null"
            line = '{"t":"load","name":%s,"file":%s,"id":%s,"kept":%s' % (quote(name), quote(file), numbers, json(kept))
            now = [directory(), *[entry for entry in sys.path if type(entry) is str]]
            if now != place:
                line += ',"path":%s,"cwd":%s' % (json(now[1:]), quote(now[0]))
                mine[1] = now
            # CPython's own modules support free threading: nobody will ask who imported one.
            stack = "[]" if file.startswith(dynload) else importing_stack(current_frame(1), codes)
            tell(line + ',"stack":%s}' % stack, record)
            seen.add(key)
            return key
        except OUR_ERRORS as error:
            if not ours(error):
                raise
            lost()

    def raised(key):
        for seen, _, _ in known.values():
            seen.discard(key)  # the next attempt may succeed
        tell('{"t":"raised","name":%s,"file":%s}' % (quote(key[0]), quote(key[1])))

    return load, raised


def gil_watch(tell):
    """(begun, ended): to be called around each load; tells when one has left the GIL on."""
    enabled, begins, ends, told = sys._is_gil_enabled, [], [], []

    def begun():
        begins.append(None)

    def ended():
        ends.append(None)
        loads = len(begins)
        # While a module is initialised, in any thread, the GIL is on for that time (Python/import.c, import_run_extension).
        if not told and len(ends) == loads and enabled() and len(begins) == loads:
            told.append(True)  # a child that is forked from now on says so in its first line
            tell('{"t":"gil"}')

    return begun, ended
