"""What not every process does: its wrapper is brought at the first call. To unmarshal code costs more than all else in a bare start."""

import sys


# Where `lost` of this process is put, for what cannot be brought.
losing = []


def load_later():
    """Brings what lies in cold.py's LATER; false where it cannot. Two threads may do so at once."""
    try:
        space = globals()
        if "all_is_there" not in space:
            exec(sys.modules["marshal"].loads(later), space)
            space["all_is_there"] = True
        return True
    except OUR_ERRORS as error:
        if not ours(error):
            raise
        losing[0]()
        return False


def deferred(name, real, make):
    """In place of `real`; `make(name, real)` makes what is called instead of it, from what is brought then."""
    made = []

    def call(*given, **named):
        if not made:
            made.append(make(name, real) if load_later() else real)
        try:
            return made[0](*given, **named)
        except BaseException as error:
            leave_traceback(error)
            raise

    return in_place_of(real, call)
