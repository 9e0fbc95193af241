"""Follows pytest: which test is about to run, and what each came to."""

import sys


# What is kept of a failure's text, in characters.
LONGEST_MESSAGE = 2000

# Where pytest, or a report that another plugin made, is not what is expected here: then there is nothing to tell.
MISFITS = (AttributeError, KeyError, IndexError, TypeError, ValueError)

NOTHING = ("null", "null", "null")


def follow_sessions(namespace, tell):
    """Follows every session through hooks that are in none of pytest's lists: `get_config` of this namespace is what each begins with.

    xdist's workers and nested ones included.
    """
    real = namespace.get("get_config")
    if real is None:
        return
    sessions = set()  # those of this process in which a test has begun

    def get_config(*given, **named):
        try:
            config = real(*given, **named)
        except BaseException as error:
            leave_traceback(error)
            raise
        try:
            # In a test of another session, of this process or the one that started it, it is the subject of that test.
            if not sessions and "PYTEST_CURRENT_TEST" not in sys.modules["os"].environ:
                follow(config, sessions, tell)
        except MISFITS:
            pass
        return config

    namespace["get_config"] = in_place_of(real, get_config)


def follow(config, sessions, tell):
    """Adds our hooks to a session that is about to begin, and takes the plugin that they came with off its lists."""
    manager = config.pluginmanager
    hooks = session_hooks(config, sessions, tell)
    plugin = type(sys)("plugin")
    for hook in hooks:
        setattr(plugin, hook.__name__, hook)
    register = sys.modules["pluggy"].PluginManager.register  # pytest's own also tells all other plugins
    del manager._name2plugin[register(manager, plugin, str(id(plugin)))]
    getattr(manager, "_plugin2hookcallers", {}).pop(plugin, None)  # pluggy < 1.3


def session_hooks(config, sessions, tell):
    """With pytest-xdist, workers tell which test runs in them, and the session that started them what it came to."""
    passed = []  # lines that wait for the next one: a write for each costs too much
    # What this process is to pytest-xdist shows when the first test begins: it hands tests out to workers, or is one.
    hands_out = is_worker = None
    latest = None, quote(None)  # the test that began last, and its name as JSON; some run their tests in threads
    path = sys.modules["os"].path
    start = str(config.invocation_params.dir)

    def begin():
        nonlocal hands_out, is_worker
        is_worker = hasattr(config, "workerinput")
        hands_out = config.pluginmanager.get_plugin("dsession") is not None
        if not hands_out:
            sessions.add(config)

    def pytest_runtest_logstart(nodeid):
        nonlocal latest
        try:
            if hands_out is None:
                begin()
            if not hands_out:
                name = quote(nodeid)
                latest = nodeid, name
                write('{"t":"test","id":' + name + "}")
        except MISFITS:
            pass

    def pytest_runtest_logreport(report):
        try:
            outcome, when = report.outcome, report.when
            if outcome == "passed" and when != "call":
                return
            if hands_out is None:
                begin()
            if is_worker:
                return
            if outcome == "failed":
                write(told(report, "error" if when in ("setup", "teardown") else "failed", failure(report)))
            elif not hasattr(report, "context"):  # that is a subtest
                if outcome == "skipped":
                    outcome = "xfailed" if hasattr(report, "wasxfail") else outcome
                elif outcome == "passed":
                    outcome = "xpassed" if hasattr(report, "wasxfail") else outcome
                else:  # it is run again
                    return
                passed.append(told(report, outcome))
                if hands_out:  # no test begins here that would bring them along
                    flush()
        except MISFITS:
            pass

    def pytest_collectreport(report):
        try:
            if report.outcome != "passed" and not hasattr(config, "workerinput"):
                failed = report.outcome == "failed"
                write(told(report, "error" if failed else "skipped", failure(report) if failed else NOTHING))
        except MISFITS:
            pass

    def pytest_sessionfinish():
        write('{"t":"over"}')

    # First of all: others may end the process here.
    pytest_sessionfinish.pytest_impl = {"tryfirst": True}

    def pytest_unconfigure():
        sessions.discard(config)
        flush()

    def flush():
        if passed:
            write(passed.pop())

    def write(line):
        try:
            while passed:
                line = passed.pop() + "\n" + line
        except IndexError:  # another thread took the last
            pass
        tell(line)

    def told(report, outcome, place=NOTHING):
        nodeid, seconds, (known, name), (message, file, line) = report.nodeid, getattr(report, "duration", 0.0), latest, place
        name = name if nodeid is known else quote(nodeid)
        seconds = seconds if 0 <= seconds < 1e9 else 0.0
        return f'{{"t":"outcome","id":{name},"outcome":"{outcome}","seconds":{seconds:.6f},"message":{message},"file":{file},"line":{line}}}'

    def failure(report):
        """(message, file, line) as JSON: the failing line of the test's own file, or else where the test begins."""
        longrepr, where = report.longrepr, getattr(report, "location", None)
        own = absolute(str(config.rootpath), where[0] if where else report.nodeid.partition("::")[0])
        begins = where[1] + 1 if where and where[1] is not None else None
        message, places = text_and_places(longrepr)
        lines = [line for file, line in places if absolute(start, file) == own]
        line = lines[-1] if lines else begins
        message = message[:LONGEST_MESSAGE] if isinstance(message, str) else ""
        return quote(message), quote(own), json(line if type(line) is int else None)

    def absolute(base, file):
        return path.normpath(path.join(base, file))

    return pytest_runtest_logstart, pytest_runtest_logreport, pytest_collectreport, pytest_sessionfinish, pytest_unconfigure


def text_and_places(longrepr):
    """What pytest shows of a failure, in short, and the (file, line) of its traceback, innermost last."""
    crash = getattr(longrepr, "reprcrash", None)
    if crash is not None:
        entries = getattr(longrepr.reprtraceback, "reprentries", ())
        places = [entry.reprfileloc for entry in entries if getattr(entry, "reprfileloc", None) is not None]
        return crash.message, [(place.path, place.lineno) for place in (*places, crash)]
    if hasattr(longrepr, "errorstring"):  # a fixture that is not there
        return longrepr.errorstring.partition("\n")[0], [(longrepr.filename, longrepr.firstlineno + 1)]
    if hasattr(longrepr, "reprlocation_lines"):  # a doctest
        lines = [line for _, lines in longrepr.reprlocation_lines for line in lines]
        at = lines.index("Expected:") if "Expected:" in lines else 0
        return "\n".join(lines[at:]), [(place.path, place.lineno) for place, _ in longrepr.reprlocation_lines]
    text = getattr(longrepr, "longrepr", longrepr)  # a file that cannot be collected
    if not isinstance(text, str):
        return "", []
    lines = text.split("\n")
    places = [line.split(":", 2) for line in lines if line and line[0] not in " E>"]
    return short_text(lines), [(place[0], int(place[1])) for place in places if len(place) == 3 and place[1].isdigit()]


def short_text(lines):
    """The last lines that pytest marks as the error, or else the first of all."""
    error, before = [], ""
    for line in lines:
        if line.startswith("E "):
            error = error + [line[1:].strip()] if before.startswith("E ") else [line[1:].strip()]
        before = line
    return "\n".join(error or lines[:1])
