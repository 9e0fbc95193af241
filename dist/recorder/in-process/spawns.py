"""Tells of the programs that this process starts, so that a Python that never reports is noticed.

Only the executable and what a Python would run are told, no arguments.
"""

import sys


def watch_spawns(posix, told, watch_children):
    """Wraps what starts programs; a function to call with each module that comes later and has one. `watch_children(module)`."""
    tell, fspath, getpid, getcwd = told[0], posix.fspath, posix.getpid, posix.getcwd
    is_absolute = sys.modules["_frozen_importlib_external"]._path_isabs

    def path(value):
        return text(fspath(value))

    def folders():
        return (sys.modules["os"].environ.get("PATH") or "/usr/bin:/bin").split(";" if SEPARATOR == "\\" else ":")

    def spawned(word, pid, given):
        """`given()`: the places where the program was looked for, its arguments, and its directory, None where it is ours."""
        try:
            places, arguments, directory = given()
            directory = path(directory or getcwd())
            places = [place if is_absolute(place) else directory + SEPARATOR + place for place in map(path, places)]
            line = '{"t":"%s","pid":%d,"executables":%s,"main":%s,"asks":%s}'
            tell(line % (word, pid, json(places[:64]), *map(json, main_module([path(each) for each in arguments]))))
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

    def posix_spawn(pid, file, arguments, *_):
        spawned("spawn", pid, lambda: ([file], arguments, None))

    def posix_spawnp(pid, name, arguments, *_):
        spawned("spawn", pid, lambda: ([name] if "/" in path(name) else [each + "/" + path(name) for each in folders()], arguments, None))

    def execv(real):
        def call(*given, **named):
            file, argv, *_ = *given, *map(named.get, ("path", "argv")[len(given) :])
            spawned("exec", getpid(), lambda: ([file], argv, None))
            try:
                return real(*given, **named)
            except BaseException as error:
                leave_traceback(error)
                raise

        return in_place_of(real, call)

    def loaded(name, module):
        if name in ("_posixsubprocess", "_winapi"):
            watch_children(module)  # this brings windows.py too
        if name == "_posixsubprocess":
            real = module.fork_exec
            module.fork_exec = starting(real, fork_exec)
            subprocess = sys.modules.get("subprocess")  # by a .pth file, before us
            if getattr(subprocess, "_fork_exec", None) is real:
                subprocess._fork_exec = module.fork_exec
        elif name == "_winapi":
            module.CreateProcess = starting(module.CreateProcess, create_process(spawned, folders, getcwd))

    def replace(name, wrapped):
        os, real = sys.modules["os"], getattr(posix, name)
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
