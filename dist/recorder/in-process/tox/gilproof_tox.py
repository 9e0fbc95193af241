"""Brings the recorder through tox, which gives an environment's commands few variables: an environment may have a list of its own.

A plugin of tox 4, in a folder that only tox's own processes search (see sitecustomize.py).
"""

import os

from tox.plugin import impl

RECORDER = os.path.abspath(__file__).rpartition(os.sep + "in-process" + os.sep)[0]
MODE = os.environ.get("PYTHON_GIL")
OURS = {name: value for name, value in os.environ.items() if name.startswith("GILPROOF_")}


@impl
def tox_before_run_commands(tox_env):
    """Afterwards: what the project's `pass_env` and `set_env` say stays, and ours stands before it."""
    given = tox_env.environment_variables
    path = given.get("PYTHONPATH", "")
    if RECORDER not in path.split(os.pathsep):
        # An empty PYTHONPATH means none; joined to ours it would mean the current directory.
        path = RECORDER + os.pathsep + path if path else RECORDER
    mode = {"PYTHON_GIL": MODE} if MODE and "PYTHON_GIL" not in given else {}  # older versions of tox do not pass it
    tox_env.conf["set_env"].update({**OURS, **mode, "PYTHONPATH": path})
