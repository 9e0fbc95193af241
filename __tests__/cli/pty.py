"""Runs a command in a terminal of its own and prints all that comes to its screen; ends as the command does.

    python pty.py '{"columns": 80, "argv": ["program", "argument"], "keys": [["once this was printed", "type this"]]}'
"""

import fcntl
import json
import os
import pty
import struct
import sys
import termios

asked = json.loads(sys.argv[1])
pid, terminal = pty.fork()
if pid == 0:
    fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, asked["columns"], 0, 0))
    os.execvp(asked["argv"][0], asked["argv"])

keys = [(mark.encode(), text.encode()) for mark, text in asked.get("keys", [])]
unseen = b""
while True:
    try:
        chunk = os.read(terminal, 65536)
    except OSError:  # Linux says so when the other side is closed
        break
    if not chunk:
        break
    os.write(1, chunk)
    unseen += chunk
    while keys and keys[0][0] in unseen:
        mark, text = keys.pop(0)
        unseen = unseen.partition(mark)[2]
        os.write(terminal, text)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
