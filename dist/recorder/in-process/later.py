"""Loaded by a process that starts threads or children: counts the ones and tells how the others end."""

import sys

# Test tools keep threads that run no test.
TOOLS = ("execnet", "xdist", "pytest_timeout", "pytest_rerunfailures", "_pytest")


def thread_counter(told, count):
    """Wraps what starts threads: tells how many Python threads run at once, test tools' own aside, each time that they are more than ever."""
    tell, function_type = told[0], type(thread_counter)
    method_type = type(sys.modules["_frozen_importlib_external"].FileLoader("", "").get_data)
    most = [1]
    bare, tools = [], set()  # threads of test tools: those without a Thread, and the modules of those with one

    def module_of(function):
        """The test tool's module whose thread this is; None where it is none's."""
        owner = function.__self__ if type(function) is method_type else None
        for each in (function, getattr(owner, "_target", None), getattr(owner, "function", None), type(owner)):
            module = each.__module__ if type(each) in (function_type, method_type, type) else None
            if type(module) is str and module.partition(".")[0] in TOOLS:
                return module, hasattr(owner, "_target")
        return None

    def started(function, before):
        try:
            tool = module_of(function)
            if tool:
                tools.add(tool[0]) if tool[1] else bare.append(None)
            now = max(before + 2, count() + 1) - len(bare) - len(tools)
            if now > most[0]:
                most[0] = now
                tell('{"t":"threads","most":%d}' % now)
        except OUR_ERRORS as error:
            if not ours(error):
                raise

    def starting(real):
        def call(*given, **named):
            before = count()
            try:
                result = real(*given, **named)
            except BaseException as error:
                leave_traceback(error)
                raise
            started(given[0] if given else named.get("function"), before)
            return result

        return in_place_of(real, call)

    return starting


def watch_children(posix, told):
    """Tells which child a signal ended, and which process was sent one: what was sent is no crash."""
    tell, getpid = told[0], posix.getpid

    def died(pid, signal):
        tell('{"t":"died","pid":%d,"signal":%d}' % (pid, signal))

    def waited(result, *_):
        if 0 < result[1] & 127 < 127:
            died(result[0], result[1] & 127)

    def waited_for_id(result, *_):
        if result is not None and result.si_code in (2, 3):  # CLD_KILLED, CLD_DUMPED
            died(result.si_pid, result.si_status)

    def sent(*given, group=False):
        if len(given) == 2 and isinstance(given[1], int) and given[1] and given[0] != getpid():
            tell('{"t":"signalled","pid":%d,"signal":%d}' % (-given[0] if group else given[0], given[1]))

    os = sys.modules["os"]
    poll = getattr(sys.modules.get("subprocess"), "_del_safe", None)  # loaded by a .pth file, before us
    for name, then in (
        ("waitpid", waited),
        ("wait", waited),
        ("wait3", waited),
        ("wait4", waited),
        ("waitid", waited_for_id),
        ("kill", lambda _, *given: sent(*given)),
        ("killpg", lambda _, *given: sent(*given, group=True)),
    ):
        if hasattr(posix, name) and not hasattr(getattr(posix, name), "__wrapped__"):
            real = getattr(posix, name)
            wrapped = followed(real, then)
            setattr(posix, name, wrapped)
            for holder in (os, poll):
                if getattr(holder, name, None) is real:  # else it is replaced by a test
                    setattr(holder, name, wrapped)


def watch_children_of_windows(winapi, told):
    """The same on Windows, where an exit code above 0xC0000000 is an exception that nobody caught."""
    tell, pids = told[0], {}

    def created(result, *_):
        pids[int(result[0])] = result[2]

    def asked(code, *given):
        if code >= 0xC0000000:
            pid = pids.pop(int(given[0]), None)
            if pid is not None:
                tell('{"t":"died","pid":%d,"code":%d}' % (pid, code))

    winapi.CreateProcess = followed(winapi.CreateProcess, created)
    winapi.GetExitCodeProcess = followed(winapi.GetExitCodeProcess, asked)
