"""Records every extension module that this process loads: one file a process, one JSON line an event.

Runs once per interpreter, from sitecustomize.py, on free-threaded CPython >= 3.13 only. What each process needs is compiled
as one (cold.py: PARTS), what only some need as another (LATER). The lines are read by `evidence.ts`:

    {"t": "process", pid, ppid, executable, base, prefix, basePrefix, stdlib, userSite, version, gil, gilOn,
        mainInterpreter, argv, env}              argv: hexadecimal UTF-8, NUL between, cut where it is long
    {"t": "load", name, file, id, kept, stack: [[file, line, module], ...], path?, cwd?}
    {"t": "raised", name, file}                  that load raised: it was none
    {"t": "builtin", name}                       a module in the table of an embedding program
    {"t": "gil"}                                 the GIL is on since that load, where neither flag nor variable says how it is to be
    {"t": "spawn" or "exec", pid, executables, main, asks}
    {"t": "test", id}                            pytest is about to run it in this process
    {"t": "outcome", id, outcome, seconds, message, file, line}
    {"t": "over"}                                a session of pytest comes to its end: a test that it began and tells no more of was left
    {"t": "threads", most}                       more Python threads at once than ever before
    {"t": "died", pid, signal or code}           a child that a signal, or an exception of Windows, ended
    {"t": "signalled", pid, signal}              sent to another process; a group is negative

Rules it lives by. It prints nothing, leaves no name behind and imports nothing that the interpreter has not loaded
already. A load is told before it is done, so that a module whose load ends the process is told too. A line is one write
to a file opened for that line: a descriptor kept open would be closed, counted or reused by the suite, and a process
that is killed in its next instruction has still told. What it calls it took at its start: suites replace what they find
in `os`. No lock, which a fork could leave locked. Only the errors that its own calls can raise are swallowed: an
exception that a signal handler raises belongs to the suite.
"""

import sys


def start(records, posix, sitecustomize):
    if hasattr(sys.modules["_imp"].create_dynamic, "__wrapped__"):
        return  # already there: two carriers brought us
    folder = sys.modules["os"].path.abspath(records)
    told = writer(folder, posix)
    losing.append(told[1])
    told[2]()  # the header: this process reports
    try:
        watch_loads(folder, posix, told, watch_endings(folder, posix, told), sitecustomize)
        watch_tests(told[0])
    except Exception:
        told[1]()  # what it loads is not known
        raise
