"""Watches the loading of extension modules: importlib looks `_imp.create_dynamic` up at each load."""

import sys


def in_importlib(function, line):
    """As importlib's own function of that name: warnings raised in PyInit keep their module and line.

    `line`: how far below its first line the function makes the call that importlib's makes in its last.
    """
    importlib = sys.modules["_frozen_importlib"].__dict__
    last = max(number for _, _, number in importlib[function.__name__].__code__.co_lines() if number)
    code = function.__code__.replace(co_firstlineno=last - line)
    return type(function)(code, importlib, function.__name__, None, function.__closure__)


def watch_loads(folder, posix, told, loaded, sitecustomize):
    """`loaded(module)` is called with each extension module and builtin, once it is there."""
    imp = sys.modules["_imp"]
    tell = told[0]
    calls = posix.stat, posix.link, posix.open, posix.read, posix.write, posix.close, posix.getcwd
    calls += sys._getframe, sys.modules["_frozen_importlib_external"]._path_isabs
    tellers = []

    def load(name, origin):
        if not tellers:
            if not load_later():
                return told[1]()
            tellers.append(loads(folder, posix, calls, told, sitecustomize))
        return tellers[0][0](name, origin)

    def raised(key):
        tellers[0][1](key)

    create_dynamic, create_builtin, standard = imp.create_dynamic, imp.create_builtin, sys.stdlib_module_names
    # Neither flag nor variable says how the GIL is to be: then it is told when it is on.
    begun, ended = gil_watch(tell) if sys.flags.gil is None and load_later() else (lambda: None,) * 2
    forget_us = leave_traceback  # a name that importlib's globals do not have
    gil_enabled = sys._is_gil_enabled

    def dynamic():
        def _call_with_frames_removed(spec, *file):
            key = load(getattr(spec, "name", None), getattr(spec, "origin", None))
            begun()
            was_enabled = gil_enabled()
            try:
                module = create_dynamic(spec, *file)
            except BaseException as error:
                forget_us(error)
                ended()
                # Warnings can be errors: the very one that the GIL is on now (with PYTHON_GIL=0 there is none) takes no load back.
                if key and not (isinstance(error, RuntimeWarning) and gil_enabled() and not was_enabled):
                    raised(key)
                raise
            ended()
            loaded(spec.name, module)
            return module

        return in_place_of(create_dynamic, in_importlib(_call_with_frames_removed, 5))

    def builtin():
        def _call_with_frames_removed(spec):
            module = create_builtin(spec)
            if module is not None:
                embedded(spec.name)
                loaded(spec.name, module)
            return module

        return in_place_of(create_builtin, in_importlib(_call_with_frames_removed, 1))

    def embedded(name):
        if name not in standard:  # in the table of an embedding program
            tell('{"t":"builtin","name":%s}' % quote(name))

    suffixes = tuple(imp.extension_suffixes())
    attribute = object.__getattribute__  # not getattr: lazy modules would load
    for name, module in list(sys.modules.items()):  # loaded before us: .pth files run first
        try:
            origin = attribute(module, "__dict__")["__spec__"].origin
        except (AttributeError, KeyError):
            continue
        if origin == "frozen":
            continue
        if isinstance(origin, str) and origin.endswith(suffixes):
            load(name, origin)
        elif origin == "built-in":
            embedded(name)
        else:
            continue
        loaded(name, module)
    imp.create_dynamic, imp.create_builtin = dynamic(), builtin()
