"""Tells of the programs that this process starts, so that a Python that never reports is noticed.

Only the executable and what a Python would run are told, no arguments.
"""

import sys


def windows_words(line):
    """A command line as a C program's arguments (Microsoft C runtime: parse_cmdline). The first is a name, without escapes."""
    words, word, quoted, backslashes, at = [], None, False, 0, 0
    while at < len(line):
        character = line[at]
        at += 1
        if character == "\\" and words:
            word, backslashes = word or "", backslashes + 1
            continue
        if character == '"':
            word = (word or "") + "\\" * (backslashes // 2)
            if backslashes % 2:
                word += '"'
            elif quoted and words and line[at : at + 1] == '"':
                word += '"'
                at += 1
            else:
                quoted = not quoted
        else:
            if backslashes:
                word += "\\" * backslashes
            if quoted or character not in " \t":
                word = (word or "") + character
            elif word is not None or not words:
                words.append(word or "")
                word = None
        backslashes = 0
    if backslashes:
        word += "\\" * backslashes
    return words if word is None else [*words, word]


def windows_places(application, line, where):
    """The files that CreateProcess looks for, in order; `where` are the folders for a name that has none."""
    if application is not None:
        return [application]
    name = (windows_words(line) or [""])[0]
    if "." not in name.replace("/", "\\").rpartition("\\")[2]:
        name += ".exe"
    return [name] if "\\" in name or "/" in name or ":" in name else [folder.rstrip("\\") + "\\" + name for folder in where]


def watch_spawns(posix, told, watch_children):
    """Wraps what starts programs; a function to call with each module that comes later and has one. `watch_children(module)`."""
    tell, fspath, getpid, getcwd = told[0], posix.fspath, posix.getpid, posix.getcwd
    is_absolute = sys.modules["_frozen_importlib_external"]._path_isabs
    os = sys.modules["os"]

    def text(value):
        value = fspath(value)
        return value.decode("utf-8", "surrogateescape") if isinstance(value, bytes) else value

    def folders():
        return (os.environ.get("PATH") or "/usr/bin:/bin").split(";" if SEPARATOR == "\\" else ":")

    def spawned(word, pid, given):
        """`given()`: the places where the program was looked for, its arguments, and its directory, None where it is ours."""
        try:
            places, arguments, directory = given()
            directory = text(directory or getcwd())
            places = [place if is_absolute(place) else directory + SEPARATOR + place for place in map(text, places)]
            line = '{"t":"%s","pid":%d,"executables":%s,"main":%s,"asks":%s}'
            tell(line % (word, pid, json(places[:64]), *map(json, main_module([text(each) for each in arguments]))))
        except OUR_ERRORS as error:
            if not ours(error):
                raise
            # else arguments that no program can be started with: the call itself says so

    def starting(real, describe):
        """`describe(pid or what else was returned, *arguments)` gives the pid and what `spawned` wants."""

        def call(*given, **options):
            try:
                result = real(*given, **options)
            except BaseException as error:
                leave_traceback(error)
                raise
            describe(result, *given)
            return result

        return in_place_of(real, call)

    def fork_exec(pid, arguments, executables, _close, _keep, directory, *_):
        spawned("spawn", pid, lambda: (executables, arguments, directory))

    def posix_spawn(pid, path, arguments, *_):
        spawned("spawn", pid, lambda: ([path], arguments, None))

    def posix_spawnp(pid, name, arguments, *_):
        spawned("spawn", pid, lambda: ([name] if "/" in text(name) else [each + "/" + text(name) for each in folders()], arguments, None))

    def create_process(result, application, line, _process, _thread, _inherit, _flags, _env, directory, *_):
        def given():
            where = [sys.executable.rpartition("\\")[0], getcwd(), *folders()]
            return windows_places(application, line, where), windows_words(line or application), directory

        spawned("spawn", result[2], given)

    def execv(real):
        def call(*given, **named):
            path, argv, *_ = *given, *map(named.get, ("path", "argv")[len(given) :])
            spawned("exec", getpid(), lambda: ([path], argv, None))
            try:
                return real(*given, **named)
            except BaseException as error:
                leave_traceback(error)
                raise

        return in_place_of(real, call)

    def loaded(name, module):
        if name == "_posixsubprocess":
            module.fork_exec = starting(module.fork_exec, fork_exec)
        elif name == "_winapi":
            module.CreateProcess = starting(module.CreateProcess, create_process)
        if name in ("_posixsubprocess", "_winapi"):
            watch_children(module)

    def replace(name, wrapped):
        real = getattr(posix, name)
        setattr(posix, name, wrapped)
        setattr(os, name, wrapped)
        if real in os.supports_fd:
            os.supports_fd.remove(real)
            os.supports_fd.add(wrapped)

    for name, describe in (("posix_spawn", posix_spawn), ("posix_spawnp", posix_spawnp)):
        if hasattr(posix, name):
            replace(name, starting(getattr(posix, name), describe))
    if SEPARATOR == "/":  # what Windows calls exec is another process, under a number that nobody is told
        replace("execv", execv(posix.execv))
        replace("execve", execv(posix.execve))
    return loaded
