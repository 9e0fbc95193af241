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
    return watch_programs(system, told)


def answer_when_asked(records, system):
    """Have C code print every thread's stack on a signal, whatever the threads are stuck in.

    No descriptor is kept open for it: suites count, close and reuse them. It writes to the standard streams as they are
    at that moment, which the one who asks looks up first. The module is not put into sys.modules.
    """
    imp = sys.modules["_imp"]
    faulthandler = imp.create_builtin(type(sys.implementation)(name="faulthandler"))
    imp.exec_builtin(faulthandler)
    if sys.platform == "linux":
        faulthandler.register(ASK, file=2, all_threads=True)
        faulthandler.register(ASK_ON_STDOUT, file=1, all_threads=True)
    elif sys.platform == "darwin":
        faulthandler.register(ASK_ON_DARWIN, file=2, all_threads=True)
    elif "GILPROOF_DEADLINE" in sys.modules["os"].environ and load_later():
        answer_in_time(faulthandler, records, system)


def watch_threads(thread, told):
    """Wraps what starts threads, for what `thread_counter` tells."""
    count, counters = thread._count, []

    def make(_, real):
        if not counters:
            counters.append(thread_counter(told, count))
        return counters[0](real)

    for name in ("start_new_thread", "start_joinable_thread"):
        setattr(thread, name, deferred(name, getattr(thread, name), make))
    thread.start_new = thread.start_new_thread  # its old name


def watch_programs(posix, told):
    """Wraps what starts programs; a function to call with each module that comes later."""
    calls = posix.fspath, posix.getpid, posix.getcwd, sys.modules["_frozen_importlib_external"]._path_isabs
    wrappers, waiting = [], []

    def wait_for_children(winapi=None):
        """Whoever has children waits for them: that is wrapped then, not at every start."""
        if not waiting and load_later():
            waiting.append(True)
            watch_children(posix, told) if winapi is None else watch_children_of_windows(winapi, told)

    def wrap(name, real):
        if not wrappers:
            wrappers.append(spawn_wrappers(calls, told))
        if name.startswith("posix_spawn"):
            wait_for_children()
        return wrappers[0](name, real)

    def loaded(name, module):
        if name in ("_posixsubprocess", "_winapi") and load_later():
            wait_for_children(module if name == "_winapi" else None)
            starter = "CreateProcess" if name == "_winapi" else "fork_exec"
            real = getattr(module, starter)
            setattr(module, starter, wrap(starter, real))
            subprocess = sys.modules.get("subprocess")  # by a .pth file, before us
            if getattr(subprocess, "_fork_exec", None) is real:
                subprocess._fork_exec = module.fork_exec

    os = sys.modules["os"]
    for name in ("posix_spawn", "posix_spawnp", "execv", "execve"):
        # What Windows calls exec is another process, under a number that nobody is told.
        if hasattr(posix, name) and SEPARATOR == "/":
            real = getattr(posix, name)
            wrapped = deferred(name, real, wrap)
            setattr(posix, name, wrapped)
            setattr(os, name, wrapped)
            if real in os.supports_fd:
                os.supports_fd.remove(real)
                os.supports_fd.add(wrapped)
    if hasattr(posix, "register_at_fork"):  # not a wrapper: it would be where the warning about threads is said to come from
        # A proxy: what is registered is let go last of all, and all that it knows with it, which costs half a hundredth of a bare start.
        posix.register_at_fork(before=sys.modules["_weakref"].proxy(wait_for_children))
    return loaded
