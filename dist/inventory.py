"""Lists the extension modules that an environment can import. Run as `python -I -X gil=0 inventory.py [SITE-FOLDER ...]`.

Without folders: of the interpreter's own environment, the standard library left out; editable installs are followed. With folders:
of these, as if each were a site folder of this interpreter. Prints one line of JSON:

    {"process": {...as the recorder's header}, "path": sys.path, "modules": [[name, file], ...], "finders": [import hooks that were not asked],
     "building": [those that build before they import], "unreadable": [texts]}
"""

import mmap
import os
import site
import sys
from _imp import extension_suffixes

try:
    from _json import encode_basestring_ascii as quote
except ImportError:
    from json import dumps as quote

STDLIB = os.path.dirname(os.__file__)
EXTENSION_SUFFIXES = extension_suffixes()
# The longest first: `.so` is the end of all others.
SUFFIXES = sorted(EXTENSION_SUFFIXES, key=len, reverse=True)
ENDINGS = tuple(SUFFIXES)


def roots(folders):
    if folders:
        before = set(sys.path)
        for folder in folders:
            site.addsitedir(folder)
        return [entry for entry in sys.path if entry in folders or entry not in before]
    base = (sys.prefix, sys.base_prefix, sys.exec_prefix, sys.base_exec_prefix)
    own = {os.path.normcase(path) for path in (STDLIB, *base)}
    return [p for p in sys.path if os.path.normcase(p) not in own and os.path.basename(p) not in ("lib-dynload", "DLLs")]


def module_name(file_name, path, prefix):
    """The full name of the extension module in this file, or None: shared libraries often end in `.so` too."""
    suffix = next((suffix for suffix in SUFFIXES if file_name.endswith(suffix)), None)
    stem = file_name[: -len(suffix)] if suffix else ""
    if not stem or "." in stem:
        return None  # for another interpreter: `x.cpython-312-x86_64-linux-gnu.so`
    name = ".".join([*prefix, *([] if stem == "__init__" and prefix else [stem])])
    plain = suffix.count(".") == 1 and "-" not in suffix and "cp3" not in suffix
    return name if not plain or initialises(path, name.rpartition(".")[2]) else None


def initialises(file, last):
    try:
        symbol = b"PyInit_" + last.encode("ascii")
    except UnicodeEncodeError:
        symbol = b"PyInitU_" + last.encode("punycode").replace(b"-", b"_")
    try:
        with open(file, "rb") as binary, mmap.mmap(binary.fileno(), 0, access=mmap.ACCESS_READ) as content:
            return content.find(symbol + b"\0") >= 0
    except ValueError:
        return False  # an empty file
    except OSError:
        return True  # the audit says why it cannot be read


def walk(folder, prefix, found, seen):
    try:
        status = os.stat(folder)
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        if prefix or os.path.lexists(folder):
            unreadable.append("%s: %s" % (folder, error.strerror))
        return
    if (status.st_dev, status.st_ino) in seen:
        return  # a link that leads back
    seen = seen | {(status.st_dev, status.st_ino)}
    for entry in entries:
        if is_folder(entry):
            # A name with a dot can be no package's; an environment in the checkout is another one.
            if "." in entry.name or entry.name in ("__pycache__", "node_modules", "site-packages"):
                continue
            if not os.path.exists(os.path.join(entry.path, "pyvenv.cfg")):
                walk(entry.path, [*prefix, entry.name], found, seen)
        elif entry.name.endswith(ENDINGS):
            name = module_name(entry.name, entry.path, prefix)
            if name:
                known = found.get(name)
                # Of several in one folder import takes the first suffix, of several folders the first folder.
                if known is None or (rank(entry.name) < rank(known) and os.path.dirname(known) == folder):
                    found[name] = entry.path


def is_folder(entry):
    try:
        return entry.is_dir()
    except OSError:
        return False  # a link that leads to itself


def rank(file):
    """Import prefers the lower one."""
    return next((index for index, suffix in enumerate(EXTENSION_SUFFIXES) if file.endswith(suffix)), len(EXTENSION_SUFFIXES))


def editable(found):
    """Setuptools maps the names of an editable install to folders and files outside of the path."""
    for name, finder in list(sys.modules.items()):
        mapping = getattr(finder, "MAPPING", None)
        if not name.startswith("__editable__") or not isinstance(mapping, dict):
            continue
        for package, place in mapping.items():
            if os.path.isdir(place):
                walk(place, package.split("."), found, frozenset())
                continue
            # `x` for x.cpython-…so or x.py
            folder, last = os.path.split(place)
            for entry in os.scandir(folder) if os.path.isdir(folder) else ():
                if entry.name.partition(".")[0] == last.partition(".")[0] and module_name(entry.name, entry.path, package.split(".")[:-1]) == package:
                    found.setdefault(package, entry.path)


def meson_python(finder, found):
    """Knows where meson installs what lies in the build folder. Asked by `find_spec` it would build that anew, so it is not."""
    from json import load

    with open(os.path.join(finder._build_path, "meson-info", "intro-install_plan.json"), encoding="utf-8") as plan:
        tree = sys.modules[type(finder).__module__].collect(load(plan))
    known = {name: node for name, node in tree.items() if name.partition(".")[0] in finder._top_level_modules}
    for names, path in sorted(leaves(known, []), key=lambda leaf: rank(leaf[0][-1])):
        name = module_name(names[-1], path, names[:-1])
        if name:
            found.setdefault(name, path)
    return True


def leaves(tree, prefix):
    for name, node in tree.items():
        if isinstance(node, str):
            yield [*prefix, name], node
        else:
            yield from leaves(node, [*prefix, name])


def scikit_build_core(finder, found):
    """Maps modules to files, relative ones to its own folder, and packages to their folders."""
    for name, file in {**finder.known_source_files, **finder.known_wheel_files}.items():
        path, last, parts = os.path.join(finder.dir, file), os.path.basename(file), name.split(".")
        if module_name(last, path, parts if last.startswith("__init__.") else parts[:-1]) == name:
            found[name] = path
    for package, places in finder.submodule_search_locations.items():
        for place in [os.path.join(finder.dir, place) for place in places]:
            if os.path.isdir(place):
                walk(place, package.split("."), found, frozenset())
    return finder.rebuild_flag


def scikit_build_core_in_place(finder, found):
    for place in set(finder.search_paths).difference(sys.path):
        walk(place, [], found, frozenset())
    return finder.rebuild_flag


# Those of editable installs whose modules no folder on the path tells of.
ASKED = {
    "MesonpyMetaFinder": meson_python,
    "ScikitBuildRedirectingFinder": scikit_build_core,
    "ScikitBuildInplaceFinder": scikit_build_core_in_place,
}
STANDARD = ("_frozen_importlib", "_frozen_importlib_external", "builtins", "_distutils_hack")


def hooks(asked, found):
    """Adds what import hooks know; returns the names of (those that nobody here knows how to ask, those that build before they import)."""
    unknown, building = set(), set()
    for finder in reversed(sys.meta_path):  # the first one wins
        kind = getattr(finder, "__module__", None) or type(finder).__module__
        own = {}
        try:
            if asked[type(finder).__name__](finder, own):
                building.add(kind)
        except (AttributeError, LookupError, TypeError):  # another kind, or another version of it
            if kind not in STANDARD and not kind.startswith(("__editable__", "importlib")):
                unknown.add(kind)
        except (OSError, ValueError) as error:
            unreadable.append("%s: %s" % (kind, error))
        found.update(own)  # they come before the path
    return sorted(unknown), sorted(building)


def encoded(value):
    """As json.dumps: half of the time that an inventory takes would be the import of json, re and enum."""
    if isinstance(value, str):
        return quote(value)
    if isinstance(value, dict):
        return "{%s}" % ",".join(["%s:%s" % (quote(key), encoded(item)) for key, item in value.items()])
    if isinstance(value, list):
        return "[%s]" % ",".join([encoded(item) for item in value])
    return "null" if value is None else str(value)


unreadable = []


def main(folders):
    found = {}
    for root in roots(folders):
        if os.path.isdir(root):
            walk(root, [], found, frozenset())
    if not folders:
        editable(found)
    finders, building = hooks({} if folders else ASKED, found)
    process = {
        "executable": sys.executable,
        "base": getattr(sys, "_base_executable", None),
        "prefix": sys.prefix,
        "basePrefix": sys.base_prefix,
        "stdlib": STDLIB,
        "version": sys.version,
        "gil": getattr(sys.flags, "gil", None),
    }
    modules = [[name, file] for name, file in sorted(found.items())]
    # ASCII, whatever the encoding of stdout; half surrogates of undecodable file names survive in it.
    told = {"process": process, "path": sys.path, "modules": modules, "finders": finders, "building": building, "unreadable": unreadable}
    print(encoded(told))


main([os.path.abspath(folder) for folder in sys.argv[1:]])
