"""Tells what ended a child, and how many threads ran at once."""

import sys


def watch_endings(posix, tell):
    """Wraps what waits for children and what kills: a child that a signal ended, and that nobody had killed, has crashed."""
    waitpid = getattr(posix, "waitpid", None)
    if waitpid is None or not hasattr(posix, "WIFSIGNALED"):
        return  # Windows
    signalled, signal_of, os = posix.WIFSIGNALED, posix.WTERMSIG, sys.modules["os"]

    def waiting(*given, **named):
        try:
            pid, status = result = waitpid(*given, **named)
        except BaseException as error:
            leave_traceback(error)
            raise
        if pid > 0 and signalled(status):
            tell('{"t":"died","pid":%d,"signal":%d}' % (pid, signal_of(status)))
        return result

    def killing(real, word):
        def call(*given, **named):
            pid, signal = given if len(given) == 2 else (0, 0)
            if isinstance(pid, int) and isinstance(signal, int) and signal > 0:
                tell('{"t":"%s","pid":%d,"signal":%d}' % (word, pid, signal))  # before: it may be this process
            try:
                return real(*given, **named)
            except BaseException as error:
                leave_traceback(error)
                raise

        return in_place_of(real, call)

    for name, wrapped in (
        ("waitpid", in_place_of(waitpid, waiting)),
        ("kill", killing(posix.kill, "kill")),
        ("killpg", killing(posix.killpg, "killpg")),
    ):
        setattr(posix, name, wrapped)
        setattr(os, name, wrapped)


def watch_threads(tell):
    """Wraps what starts threads, and tells each new maximum of those that run at once, the main one included."""
    thread = sys.modules["_thread"]
    running, most = thread._count, [1]

    def starting(real):
        def call(*given, **named):
            now = running() + 2  # the main one is not counted, and a new one only counts itself when it runs
            try:
                result = real(*given, **named)
            except BaseException as error:
                leave_traceback(error)
                raise
            if now > most[0]:
                most[0] = now
                tell('{"t":"threads","most":%d}' % now)
            return result

        return in_place_of(real, call)

    for name in ("start_new_thread", "start_joinable_thread"):
        if hasattr(thread, name):
            setattr(thread, name, starting(getattr(thread, name)))
