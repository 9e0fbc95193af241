"""Lets this process be asked for the stacks of all its threads, also when they are stuck in a native lock."""

import sys


def stacks_signal():
    """The signal at which this process prints them to its stderr, from C; None where there is no such signal.

    A real-time one where there are any, which nothing else uses by chance; macOS has SIGINFO, which is ignored by default. No
    descriptor is kept, which a suite would close, count or reuse, and no module is left behind.
    """
    signals = sys.modules.get("_signal")
    number = getattr(signals, "SIGRTMIN", None)
    number = getattr(signals, "SIGINFO", None) if number is None else number + 11
    thread = sys.modules["_thread"]
    if number is None or not (hasattr(thread, "_is_main_interpreter") and thread._is_main_interpreter()):
        return None
    bootstrap = sys.modules["_frozen_importlib"]
    importer = bootstrap.BuiltinImporter
    module = importer.create_module(bootstrap.ModuleSpec("faulthandler", importer))
    importer.exec_module(module)
    module.register(number, 2, True, False)
    return number
