"""Tells of the programs that this process starts, so that a Python that never reports is noticed.

Only the executable and what a Python would run are told, no arguments.
"""

import os
import sys


def watch_spawns(posix, told):
    """Wraps what starts programs; a function to call with each module that comes later and has one."""
    tell = told[0]

    def text(value):
        value = os.fspath(value)
        return value.decode("utf-8", "surrogateescape") if isinstance(value, bytes) else value

    def spawned(word, pid, executables, arguments):
        try:
            executables = [text(each) for each in executables]
            arguments = [text(each) for each in arguments]
            answers_only = any(each in ("-V", "-VV", "-h", "-?") or each.startswith("--") for each in arguments[1:2])
            main = None if answers_only else main_module(arguments)
            line = '{"t":"%s","pid":%d,"executables":%s,"main":%s,"answersOnly":%s}'
            tell(line % (word, pid, json(executables[:64]), json(main), json(answers_only)))
        except OUR_ERRORS:
            pass  # arguments that no program can be started with: the call itself says so

    def like(real, wrapper):
        """With its name and text, and like a builtin no method when a class holds it."""
        for name in ("__name__", "__qualname__", "__doc__", "__module__"):
            setattr(wrapper, name, getattr(real, name))
        return staticmethod(wrapper)

    def fork_exec(real):
        def call(args, executable_list, *rest):
            pid = real(args, executable_list, *rest)
            spawned("spawn", pid, executable_list, args)
            return pid

        return like(real, call)

    def posix_spawn(real):
        def call(path, argv, *rest, **options):
            pid = real(path, argv, *rest, **options)
            spawned("spawn", pid, [path], argv)
            return pid

        return like(real, call)

    def execv(real):
        def call(path, argv, *rest):
            spawned("exec", posix.getpid(), [path], argv)
            return real(path, argv, *rest)

        return like(real, call)

    def loaded(name, module):
        if name == "_posixsubprocess":
            module.fork_exec = fork_exec(module.fork_exec)

    for names, wrap in ((("posix_spawn", "posix_spawnp"), posix_spawn), (("execv", "execve"), execv)):
        for name in names:
            if hasattr(posix, name):
                wrapped = wrap(getattr(posix, name))
                setattr(posix, name, wrapped)
                setattr(os, name, wrapped)
    return loaded
