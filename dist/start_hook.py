"""The start hook of an interpreter that gilproof installed: `sitecustomize` in its standard library folder.

Inert without GILPROOF_RECORDER and GILPROOF_DIR, which only a recorded test suite has. There it starts the recorder in
processes that do not have the recorder's folder on PYTHONPATH: those under -E or -I, or of a tool that strips it. Either
way the `sitecustomize` that it shadows (of site-packages, say) runs as it would have.
"""

import sys
from os import environ

HERE = __file__.rpartition("/" if "/" in __file__ else "\\")[0]
STARTED = "_gilproof_started"


def start(folder):
    """Run the recorder's own sitecustomize. At its end it looks for the one that it shadows, and that is this file again."""
    path = folder + "/sitecustomize.py"
    with open(path, "rb") as source:
        code = compile(source.read(), path, "exec", dont_inherit=True)
    setattr(sys, STARTED, folder)
    try:
        exec(code, {"__name__": "sitecustomize", "__file__": path})
    finally:
        if hasattr(sys, STARTED):
            delattr(sys, STARTED)


def shadowed(without):
    """Run the next `sitecustomize` on the path in our place, or raise the very ImportError that `site` expects."""
    bootstrap = sys.modules["_frozen_importlib"]
    path = sys.path
    sys.path = [entry for entry in path if entry not in without]  # for the finders only; the list itself stays
    try:
        spec = bootstrap._find_spec("sitecustomize", None)
    finally:
        sys.path = path
    if spec is None or spec.loader is None:
        raise ModuleNotFoundError("No module named 'sitecustomize'", name="sitecustomize")
    module = bootstrap.module_from_spec(spec)
    sys.modules["sitecustomize"] = module
    spec.loader.exec_module(module)


def main():
    folder = environ.get("GILPROOF_RECORDER")
    started = getattr(sys, STARTED, None)
    if folder and environ.get("GILPROOF_DIR") and started is None and folder not in sys.path:
        try:
            start(folder)
            return
        except OSError:  # the step that it belonged to is over
            pass
    shadowed([HERE, folder])


main()
