"""What is asked to start on Windows, and how a process there shows its stacks."""

import sys


def words_of(line):
    """A command line as a C program's arguments (Microsoft C runtime: parse_cmdline). The first is a name, without escapes."""
    words, word, quoted, backslashes, at = [], None, False, 0, 0
    while at < len(line):
        character = line[at]
        at += 1
        if character == "\\" and words:
            word, backslashes = word or "", backslashes + 1
            continue
        if character == '"':
            word = (word or "") + "\\" * (backslashes // 2)
            if backslashes % 2:
                word += '"'
            elif quoted and words and line[at : at + 1] == '"':
                word += '"'
                at += 1
            else:
                quoted = not quoted
        else:
            if backslashes:
                word += "\\" * backslashes
            if quoted or character not in " \t":
                word = (word or "") + character
            elif word is not None or not words:
                words.append(word or "")
                word = None
        backslashes = 0
    if backslashes:
        word += "\\" * backslashes
    return words if word is None else [*words, word]


def places_of(application, line, where):
    """The files that CreateProcess looks for, in order; `where` are the folders for a name that has none."""
    if application is not None:
        return [application]
    name = (words_of(line) or [""])[0]
    if "." not in name.replace("/", "\\").rpartition("\\")[2]:
        name += ".exe"
    return [name] if "\\" in name or "/" in name or ":" in name else [folder.rstrip("\\") + "\\" + name for folder in where]


def create_process(spawned, folders, getcwd):
    """Tells of a process that _winapi.CreateProcess has created."""

    def told(result, application, line, _process, _thread, _inherit, _flags, _env, directory, *_):
        def given():
            where = [sys.executable.rpartition("\\")[0], getcwd(), *folders()]
            return places_of(application, line, where), words_of(line or application), directory

        spawned("spawn", result[2], given)

    return told


def answer_in_time(faulthandler, records, system):
    """There are no signals: C code waits in a thread of its own for the moment at which the suite's time is over."""
    left = float(sys.modules["os"].environ["GILPROOF_DEADLINE"]) - sys.modules["time"].time()
    if left > 0:
        flags = system.O_WRONLY | system.O_APPEND | system.O_CREAT | getattr(system, "O_NOINHERIT", 0)
        file = records + SEPARATOR + "%d-%s.stacks" % (system.getpid(), system.urandom(8).hex())
        faulthandler.dump_traceback_later(left, file=system.open(file, flags, 0o666))
