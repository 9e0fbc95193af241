"""Tells of the programs that this process starts, so that a Python that never reports is noticed.

Only the executable and what a Python would run are told, no arguments.
"""

import sys


# First words at which a Python, or a script of one, only says something about itself.
ANSWERED = ("-V", "-VV", "--version", "-h", "-?", "--help", "--help-env", "--help-xoptions", "--help-all")


def watch_spawns(posix, told, watch_children):
    """Wraps what starts programs; a function to call with each module that comes later and has one. `watch_children(module)`."""
    tell, fspath, getpid, getcwd = told[0], posix.fspath, posix.getpid, posix.getcwd

    def text(value):
        value = fspath(value)
        return value.decode("utf-8", "surrogateescape") if isinstance(value, bytes) else value

    def spawned(word, pid, executables, arguments, directory=None):
        try:
            directory = text(directory or getcwd())
            executables = [text(each) for each in executables]
            # From where they are looked for: a path with a directory in it may be relative.
            executables = [each if each.startswith(SEPARATOR) or SEPARATOR not in each else directory + SEPARATOR + each for each in executables]
            arguments = [text(each) for each in arguments]
            answers_only = any(each in ANSWERED for each in arguments[1:2])
            main = None if answers_only else main_module(arguments)
            line = '{"t":"%s","pid":%d,"executables":%s,"main":%s,"answersOnly":%s}'
            tell(line % (word, pid, json(executables[:64]), json(main), json(answers_only)))
        except OUR_ERRORS as error:
            if not ours(error):
                raise
            # else arguments that no program can be started with: the call itself says so

    def fork_exec(real):
        def call(*given):
            try:
                pid = real(*given)
            except BaseException as error:
                leave_traceback(error)
                raise
            spawned("spawn", pid, given[1], given[0], given[4])
            return pid

        return in_place_of(real, call)

    def posix_spawn(real):
        def call(*given, **options):
            try:
                pid = real(*given, **options)
            except BaseException as error:
                leave_traceback(error)
                raise
            spawned("spawn", pid, given[:1], given[1])
            return pid

        return in_place_of(real, call)

    def execv(real):
        def call(*given, **named):
            path, argv, *_ = *given, *map(named.get, ("path", "argv")[len(given) :])
            spawned("exec", getpid(), [path], argv)
            try:
                return real(*given, **named)
            except BaseException as error:
                leave_traceback(error)
                raise

        return in_place_of(real, call)

    def loaded(name, module):
        if name == "_posixsubprocess":
            module.fork_exec = fork_exec(module.fork_exec)
        if name in ("_posixsubprocess", "_winapi"):
            watch_children(module)

    os = sys.modules["os"]
    for names, wrap in ((("posix_spawn", "posix_spawnp"), posix_spawn), (("execv", "execve"), execv)):
        for name in names:
            if hasattr(posix, name):
                real = getattr(posix, name)
                wrapped = wrap(real)
                setattr(posix, name, wrapped)
                setattr(os, name, wrapped)
                if real in os.supports_fd:
                    os.supports_fd.remove(real)
                    os.supports_fd.add(wrapped)
    return loaded
