"""Judges extension modules: which of them would switch the GIL on? Driven by audit.ts; states facts, decides nothing.

Runs in CPython's default GIL mode with `-v`, where the interpreter writes `# loading module 'X', which requires the GIL`
to `sys.stderr.write` for *every* such module, in one whole string, also when the GIL is on already (3.13,
Python/import.c, _PyImport_CheckGILForModule). Reads its job as JSON from standard input:

    {"mode": "batch", "together" or "alone", "path": [...], "cwd": "..." or null, "modules": [{"name", "file", "id", "kept", "builtin"}, ...]}

and writes JSON lines to descriptor 3: first {"version", "gil"}, then one line a module, in order, "at" counts them:

    {"at", "offends": bool, "nested": [names], "error": text or null, "gil": bool after it} or {"at", "missing": why nothing was loaded}

A module may crash, hang, exit, print or close descriptors while it loads: the line that is missing then is the fact.
"""

# Not os, json and importlib, which this interpreter has not loaded yet: they are half of a short audit.
import _imp
import _io
import sys
from _frozen_importlib import BuiltinImporter, ModuleSpec
from _frozen_importlib_external import ExtensionFileLoader

try:
    import posix as system
except ImportError:
    import nt as system

gil_enabled = sys._is_gil_enabled
process = system.getpid()
create_dynamic, create_builtin = _imp.create_dynamic, _imp.create_builtin
write = system.write


class Listener(_io.TextIOWrapper):
    """Stands in for sys.stderr while a module loads and hears which names CPython says require the GIL.

    A whole text stream: modules ask it for `fileno()`, `buffer` or `isatty()` while they load.
    """

    def __init__(self):
        super().__init__(_io.FileIO(2, "w", closefd=False))
        self.names = []

    def write(self, text):
        before, after = "# loading module '", "', which requires the GIL\n"
        if isinstance(text, str) and text.startswith(before) and text.endswith(after):
            self.names.append(text[len(before) : -len(after)])
        return len(text)


listener = Listener()


def load(spec, alias, *file, create=create_dynamic):
    """Create the module of `spec` and listen. Returns (module or None, error or None, facts)."""
    global listener
    if listener.closed:
        listener = Listener()  # by the module before
    stderr, was_on, names = sys.stderr, gil_enabled(), []
    listener.names, sys.stderr = names, listener
    module = error = None
    try:
        module = create(spec, *file)
    except BaseException as caught:  # SystemExit and KeyboardInterrupt out of a PyInit included
        error = caught
    finally:
        sys.stderr = stderr
    if system.getpid() != process:
        system._exit(0)  # the module forked, and its child came here too
    # Where nothing was switched on, such a line is the module's own invention.
    names = names if was_on or gil_enabled() else []
    offends = alias in names or (gil_enabled() and not was_on and not names)  # a flip that no line explains is its own
    nested = sorted({name for name in names if name != alias})
    return module, error, {"offends": offends, "nested": nested, "error": describe(error), "gil": gil_enabled()}


def describe(error):
    if error is None:
        return None
    try:
        return "%s: %s" % (type(error).__name__, error)
    except Exception:
        return type(error).__name__


def identity(file):
    status = system.stat(file)
    return [status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns]


def file_to_load(module):
    """(file, None), or (None, why not): the very file that the suite loaded, under its own name or the kept one."""
    recorded = module["id"] and [int(number) for number in module["id"].split(":")]
    try:
        if recorded is None or identity(module["file"]) == recorded:
            return module["file"], None
        why = "the file has changed since the suite loaded it"
    except OSError:
        why = "the file is gone"
    try:
        kept = module["kept"] and identity(module["kept"])
    except OSError:
        kept = None
    # A second name of the file changes with it; a copy has its size.
    if kept and (kept == recorded if kept[:2] == recorded[:2] else kept[2] == recorded[2]):
        return module["kept"], None
    return None, why


def specified(number, module):
    """(spec, its creator, None), or (None, None, why there is none).

    Under a name never used before: one seen already comes from a cache and tells nothing. Built-in modules have but one.
    """
    if module["builtin"]:
        if module["name"] not in sys.builtin_module_names:
            return None, None, "it is built into the program that ran the suite: there is no file to judge"
        return ModuleSpec(module["name"], BuiltinImporter, origin="built-in"), create_builtin, None
    file, missing = file_to_load(module)
    if missing:
        return None, None, missing
    alias = "gilproof%d.%s" % (number, module["name"].rpartition(".")[2])  # the last part names the PyInit function
    return ModuleSpec(alias, ExtensionFileLoader(alias, file), origin=file), create_dynamic, None


def explained(facts, module, file):
    """With the likely cause of an error, where only a second name or a copy of the file was left."""
    if facts["error"] and file == module["kept"]:
        facts["error"] = "it is gone, and its copy does not load without what lay beside it: " + facts["error"]
    return facts


def batch(job, say):
    """One after the other."""
    sys.path[:] = job["path"]
    for number, module in enumerate(job["modules"]):
        spec, create, missing = specified(number, module)
        say({"missing": missing} if missing else explained(load(spec, spec.name, create=create)[2], module, spec.origin))


def together(job, say):
    """The certificate: all of them in this process, and one line at the end that says whether the GIL is on."""
    sys.path[:] = job["path"]
    for number, module in enumerate(job["modules"]):
        spec, create, missing = specified(number, module)
        if missing:
            say({"missing": missing})
            return
        try:
            create(spec)
        except BaseException:  # as one by one: it was judged in a process of its own
            pass
        if system.getpid() != process:
            system._exit(0)
    say({"offends": False, "nested": [], "error": None, "gil": gil_enabled()})


def alone(job, say):
    """One module as the suite imported it: its parent first, in the recorded path and directory.

    What is watched is the very creation of (name, file): a flip during the import of the parent may be another's.
    """
    (module,) = job["modules"]
    name = module["name"]
    file, missing = file_to_load(module)
    if missing:
        say({"missing": missing})
        return
    sys.path[:] = job["path"]
    try:
        system.chdir(job["cwd"])
    except OSError:
        pass
    facts = None

    def watched(spec, *rest):
        nonlocal facts
        if facts is not None or spec.name != name or not same_file(spec.origin, file):
            return create_dynamic(spec, *rest)
        created, error, facts = load(spec, name, *rest)
        if error is not None:
            raise error
        return created

    _imp.create_dynamic = watched
    parent_error = None
    parent = name.rpartition(".")[0]
    if parent:
        try:
            __import__(parent)
        except BaseException as caught:
            parent_error = describe(caught)
    if facts is None:
        facts = load(ModuleSpec(name, ExtensionFileLoader(name, file), origin=file), name)[2]
        if facts["error"] and parent_error:
            facts["error"] += " (importing %s: %s)" % (parent, parent_error)
    say(explained(facts, module, file))


def same_file(one, other):
    from os.path import samefile

    try:
        return samefile(one, other)
    except (OSError, TypeError):
        return False


def json_tools():
    """(loads, quote) of json's own accelerator; json itself would import re and enum for them."""
    try:
        from _json import encode_basestring_ascii, make_scanner
    except ImportError:
        from json import dumps, loads

        return loads, dumps

    class Context:
        strict, object_hook, object_pairs_hook, parse_float, parse_int, parse_constant, memo = True, None, None, float, int, float, {}

    scan = make_scanner(Context)
    return (lambda text: scan(text, 0)[0]), encode_basestring_ascii


def main():
    loads, quote = json_tools()

    def encode(value):
        if value is None or value is True or value is False:
            return {None: "null", True: "true", False: "false"}[value]
        if isinstance(value, int):
            return str(value)
        if isinstance(value, list):
            return "[" + ",".join([encode(item) for item in value]) + "]"
        if isinstance(value, dict):
            return "{" + ",".join([quote(key) + ":" + encode(item) for key, item in value.items()]) + "}"
        return quote(value)

    job = loads(sys.stdin.buffer.read().decode())
    nothing = system.open("/dev/null" if system.__name__ == "posix" else "nul", system.O_RDWR)
    for descriptor in (0, 1, 2):
        system.dup2(nothing, descriptor)
    said = 0

    def say(facts):
        nonlocal said
        try:
            write(3, b"\n" + encode({"at": said, **facts}).encode() + b"\n")  # a line of its own, whatever a module left there
        except OSError:
            system._exit(1)  # the module closed the pipe: the missing line tells
        said += 1

    say({"version": sys.version, "gil": gil_enabled()})
    {"batch": batch, "together": together, "alone": alone}[job["mode"]](job, say)
    system._exit(0)  # not sys.exit: interpreters have been seen to abort while they finalize a hundred real packages


main()
