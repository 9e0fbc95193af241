"""Tells of the programs that this process starts, so that a Python that never reports is noticed.

Only the executable and what a Python would run are told, no arguments.
"""

import sys


def followed(real, then):
    """In place of `real`, with the same result; `then(result, *arguments)` is called where there is one."""

    def call(*given, **named):
        try:
            result = real(*given, **named)
        except BaseException as error:
            leave_traceback(error)
            raise
        then(result, *given)
        return result

    return in_place_of(real, call)


def spawn_wrappers(calls, told):
    """A function that wraps `real`, which starts programs and has this `name`. `calls`: of the system, as they were at the start."""
    tell, (fspath, getpid, getcwd, is_absolute) = told[0], calls

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

    def wrap(name, real):
        if name.startswith("exec"):
            return execv(real)
        if name == "CreateProcess":
            return followed(real, create_process(spawned, folders, getcwd))
        return followed(real, {"fork_exec": fork_exec, "posix_spawn": posix_spawn, "posix_spawnp": posix_spawnp}[name])

    return wrap
