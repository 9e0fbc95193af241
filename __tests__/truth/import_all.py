"""Imports every extension module of the installed packages, and says which could not be imported."""

import importlib
import os
import sysconfig
from importlib.machinery import EXTENSION_SUFFIXES

site = sysconfig.get_path("platlib")
for folder, folders, files in os.walk(site):
    folders.sort()
    for file in sorted(files):
        suffix = next((suffix for suffix in EXTENSION_SUFFIXES if file.endswith(suffix)), None)
        if suffix is None:
            continue
        name = os.path.relpath(os.path.join(folder, file[: -len(suffix)]), site).replace(os.sep, ".")
        try:
            importlib.import_module(name)
        except BaseException as error:  # a shared library that is no module, or a module that needs a package that is not here
            print(f"{name}: {type(error).__name__}")
