"""What the end of a process is understood by: answers when asked for stacks, counts threads, watches children.

What only some processes need lies in later.py.
"""

import sys

# Real-time signals that nobody uses, as in `stacks.ts`: the first asks for the stacks on descriptor 2, the second on 1.
ASK, ASK_ON_STDOUT = 60, 61
# macOS has none; this one is ignored by whoever does not know it.
ASK_ON_DARWIN = 29


def watch_endings(records, system, told):
    """A function to call with each module that comes later and has to do with children."""
    thread = sys.modules["_thread"]
    watch_threads(thread, told)
    if thread._is_main_interpreter():
        try:
            answer_when_asked(records, system)
        except Exception:  # a Python without the module, say: its stacks are not shown
            pass
    return watch_forks(system, told)


def answer_when_asked(records, system):
    """Have C code print every thread's stack on a signal, whatever the threads are stuck in.

    No descriptor is kept open for it: suites count, close and reuse them. It writes to the standard streams as they are
    at that moment, which the one who asks looks up first. The module is not put into sys.modules.
    """

    class spec:
        name = "faulthandler"

    imp = sys.modules["_imp"]
    faulthandler = imp.create_builtin(spec)
    imp.exec_builtin(faulthandler)
    if sys.platform == "linux":
        faulthandler.register(ASK, file=2, all_threads=True)
        faulthandler.register(ASK_ON_STDOUT, file=1, all_threads=True)
    elif sys.platform == "darwin":
        faulthandler.register(ASK_ON_DARWIN, file=2, all_threads=True)
    elif hasattr(faulthandler, "dump_traceback_later"):
        answer_in_time(faulthandler, records, system)


def answer_in_time(faulthandler, records, system):
    """Windows has no signals: C code waits in a thread of its own for the moment at which the suite's time is over."""
    deadline = sys.modules["os"].environ.get("GILPROOF_DEADLINE")
    if deadline:
        left = float(deadline) - sys.modules["time"].time()
        if left > 0:
            flags = system.O_WRONLY | system.O_APPEND | system.O_CREAT | getattr(system, "O_NOINHERIT", 0)
            file = records + SEPARATOR + "%d-%s.stacks" % (system.getpid(), system.urandom(8).hex())
            faulthandler.dump_traceback_later(left, file=system.open(file, flags, 0o666))


def load_later():
    """Brings what not every process needs; false where it cannot. Two threads may do so at once."""
    try:
        space = globals()
        if "all_is_there" not in space:
            exec(sys.modules["marshal"].loads(later), space)
            space["all_is_there"] = True
        return True
    except OUR_ERRORS as error:
        if not ours(error):
            raise
        return False


def watch_threads(thread, told):
    """Wraps what starts threads, for what `thread_counter` tells."""
    count = thread._count
    counter = []

    def starting(real):
        def call(*given, **named):
            before = count()
            try:
                result = real(*given, **named)
            except BaseException as error:
                leave_traceback(error)
                raise
            if not counter and load_later():
                counter.append(thread_counter(told, count))
            if counter:
                counter[0](given[0] if given else named.get("function"), before)
            return result

        return in_place_of(real, call)

    for name in ("start_new_thread", "start_new", "start_joinable_thread"):
        if hasattr(thread, name):
            setattr(thread, name, starting(getattr(thread, name)))


def watch_forks(system, told):
    """Whoever starts children or forks waits for them: that is wrapped then, not at every start."""

    def watched(module=None):
        if done or not load_later():
            return
        done.append(True)
        if module is None or module.__name__ != "_winapi":
            watch_children(system, told)
        else:
            watch_children_of_windows(module, told)

    def forking(real):
        def call():
            watched()
            try:
                return real()
            except BaseException as error:
                leave_traceback(error)
                raise

        return in_place_of(real, call)

    done = []
    os = sys.modules["os"]
    for name in ("fork", "forkpty"):
        if hasattr(system, name):
            wrapped = forking(getattr(system, name))
            setattr(system, name, wrapped)
            setattr(os, name, wrapped)
    winapi = sys.modules.get("_winapi")
    if winapi is not None:
        watched(winapi)
    return watched
