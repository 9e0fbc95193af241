"""Waits for pytest: who runs it needs tests.py.

A plugin that nobody sees. An entry point in a folder of ours would be listed by `pip freeze` and in pytest's header, and a
variable such as PYTEST_PLUGINS is inherited by processes that cannot find it. So importlib's own call for running a
module's code is watched for pytest's, and every session is followed through hooks that are in none of pytest's lists.
"""

import sys


def watch_tests(tell):
    """Call it last: it replaces the function that others are measured by."""
    importlib = sys.modules["_frozen_importlib"].__dict__
    run = sys.modules["builtins"].exec
    sessions = set()  # those of this process in which a test has begun

    def watched():
        def _call_with_frames_removed(f, *args, **kwds):
            result = f(*args, **kwds)
            if f is run and type(args[-1]) is dict and args[-1].get("__name__") == "_pytest.config":
                follow_sessions(args[-1])
            return result

        return in_importlib(_call_with_frames_removed, 1)

    def follow_sessions(namespace):
        """Every session begins with a call of `get_config`, xdist's workers and nested ones included."""
        real = namespace.get("get_config")
        if real is None:
            return

        def get_config(*given, **named):
            try:
                config = real(*given, **named)
            except BaseException as error:
                leave_traceback(error)
                raise
            try:
                # In a test of another session, of this process or the one that started it, it is the subject of that test.
                if not sessions and "PYTEST_CURRENT_TEST" not in sys.modules["os"].environ and load_later():
                    follow(config, sessions, tell)
            except (AttributeError, KeyError, IndexError, TypeError, ValueError):  # MISFITS
                pass
            return config

        namespace["get_config"] = in_place_of(real, get_config)

    importlib["_call_with_frames_removed"] = watched()
