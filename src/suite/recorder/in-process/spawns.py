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


def main_module(arguments):
    """(main, whether it only asks): `-m MODULE`, the script's path, `-c`, or None (interactive, standard input), no argument's value.

    It only asks if it says something about itself, `--version` or `--help`, or is code that imports nothing but what an
    interpreter is asked for. `command-line.ts` reads the command lines of processes in the same way.
    """
    rest = list(arguments[1:])
    while rest:
        argument = rest.pop(0)
        if argument == "-":
            return None, False
        if not argument.startswith("-"):
            return argument, asks(rest)
        if argument.startswith("--"):
            if argument == "--check-hash-based-pycs":
                del rest[:1]
            elif argument in ASKED:
                return None, True
            continue
        for position, letter in enumerate(argument[1:], 2):
            if letter in "Vh?":
                return None, True
            if letter == "c":
                return "-c", only_about_itself(argument[position:] or (rest[0] if rest else ""))
            if letter == "m":
                module = argument[position:] or (rest.pop(0) if rest else "")
                return "-m " + module, asks(rest)
            if letter in "WX":
                if not argument[position:]:
                    del rest[:1]
                break
    return None, False


# Options at which a Python, or what it runs, only says something about itself.
ASKED = ("-V", "-VV", "--version", "-h", "-?", "--help", "--help-env", "--help-xoptions", "--help-all")


def asks(arguments):
    return any(each in ASKED for each in arguments[:1])


def only_about_itself(code):
    """Whether code imports nothing at all, or only what tells of the interpreter: no test does without the thing that it tests."""
    for separator in ";:\n":
        code = code.replace(separator, "\n")
    if any(word in code for word in ("__import__", "import_module", "exec", "runpy")):
        return False
    for statement in code.split("\n"):
        word, _, names = statement.strip().partition(" ")
        if word == "from":
            names = names.partition(" import ")[0]
        elif word != "import":
            continue
        for name in names.split(","):
            if name.split(".")[0].split()[:1] not in (["sys"], ["sysconfig"], ["platform"], ["os"], ["site"], ["json"], ["struct"]):
                return False
    return True
