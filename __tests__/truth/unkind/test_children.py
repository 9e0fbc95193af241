"""Starts Pythons in every mode, and looks at all that they say."""

import concurrent.futures
import multiprocessing
import os
import signal
import subprocess
import sys
import time

import pytest

HERE = os.path.dirname(os.path.abspath(__file__))
IMPORT = "import sys; sys.path.insert(0, %r); import fast; print('loaded')" % HERE
OPTIONS = ["", "-I", "-E", "-S", "-s", "-P", "-B", "-u", "-O", "-OO", "-b", "-bb", "-q", "-x", "-Werror", "-Xdev", "-Xutf8", "-Xfaulthandler"]
OPTIONS += ["-Xtracemalloc", "-Xfrozen_modules=off", "-Xno_debug_ranges", "-Wdefault -bb -Xdev", "-I -S -E", "-Xgil=0"]


@pytest.mark.parametrize("options", OPTIONS)
def test_says_nothing_of_its_own(options):
    done = subprocess.run([sys.executable, *options.split(), "-c", IMPORT], capture_output=True, text=True)
    print(done)
    assert done.returncode == 0


@pytest.mark.parametrize("close", ["exec 0<&-;", "exec 1>&-;", "exec 2>&-;", "exec 0<&- 1>&- 2>&-;", "ulimit -n 6;", "ulimit -f 0;", "umask 777;"])
def test_in_a_poor_shell(close):
    done = subprocess.run(["sh", "-c", close + ' exec "$@"', "sh", sys.executable, "-c", IMPORT], capture_output=True, text=True)
    print(done)


def test_environment_given():
    done = subprocess.run([sys.executable, "-c", IMPORT], capture_output=True, text=True, env={"PYTHON_GIL": "0"})
    assert (done.returncode, done.stdout, done.stderr) == (0, "loaded\n", "")


def test_interactive():
    done = subprocess.run([sys.executable, "-i", "-q"], input="1 + 1\nexit(3)\n", capture_output=True, text=True)
    print(done)


def test_standard_input():
    print(subprocess.run([sys.executable], input=IMPORT, capture_output=True, text=True))


def test_failing_import():
    done = subprocess.run([sys.executable, "-c", "import no_such_module"], capture_output=True, text=True)
    print(done.stderr)


@pytest.mark.parametrize("method", ["fork", "forkserver", "spawn"])
def test_process_pool(method):
    with concurrent.futures.ProcessPoolExecutor(2, multiprocessing.get_context(method)) as pool:
        print(sorted(pool.map(abs, range(-5, 5))))


@pytest.mark.parametrize("ending", ["os._exit(7)", "os.abort()", "os.kill(os.getpid(), 9)", "sys.exit('words')", "1 / 0", "raise KeyboardInterrupt"])
def test_ending(ending):
    print(subprocess.run([sys.executable, "-c", "import os, sys\n" + IMPORT + "\n" + ending], capture_output=True, text=True))


def test_exec():
    code = "import os, sys; os.execv(sys.executable, [sys.executable, '-c', 'print(1)'])"
    assert subprocess.check_output([sys.executable, "-c", code]) == b"1\n"


def test_exec_by_keywords():
    code = "import os, sys; os.execve(sys.executable, argv=[sys.executable, '-c', 'print(1)'], env=os.environ)"
    assert subprocess.check_output([sys.executable, "-c", code]) == b"1\n"


def test_spawn():
    pid = os.posix_spawn(sys.executable, [sys.executable, "-c", "raise SystemExit(5)"], os.environ)
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 5


def test_alarms_while_it_loads(load):
    rung = []
    before = signal.signal(signal.SIGALRM, lambda *_: rung.append(1))
    signal.setitimer(signal.ITIMER_REAL, 0.001, 0.001)
    try:
        for _ in range(300):
            load()
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    assert rung


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("kind", [KeyError, TimeoutError])
def test_alarms_that_raise_while_it_loads(kind, load):
    """As a test's time limit does. Some come while nobody can catch them."""

    def ring(*_):
        raise kind("the time is up")

    before = signal.signal(signal.SIGALRM, ring)
    caught = set()
    try:
        for number in range(300):
            try:
                signal.setitimer(signal.ITIMER_REAL, 0.00002 * (number % 10 + 1))
                load()
                time.sleep(0.01)
            except Exception as error:
                caught.add(repr(error))
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    print(caught)
