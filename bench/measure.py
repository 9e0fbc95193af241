"""Measures commands side by side: what each costs in wall time and in CPU time, its children's included.

Reads a job as JSON from standard input, {"rounds": n, "commands": [{"argv": [...], "env": {...}, "cwd": "...", "exits": 0}, ...]}, runs all
commands once in each round, each time in another order, and writes for each command its samples as
[wall, cpu] in milliseconds. The first round, which warms caches and writes bytecode, is thrown away. Output of the
commands goes to the null device; one that ends otherwise than it should ends the measurement.
"""

import json
import os
import sys
from random import shuffle
from time import perf_counter_ns


def run(argv, env, exits):
    null = [(os.POSIX_SPAWN_OPEN, descriptor, os.devnull, os.O_RDWR, 0) for descriptor in (0, 1, 2)]
    begun = perf_counter_ns()
    child = os.posix_spawn(argv[0], argv, env, file_actions=null)
    _, status, usage = os.wait4(child, 0)
    wall = perf_counter_ns() - begun
    code = os.waitstatus_to_exitcode(status)
    if code != exits:
        raise SystemExit("%s ended with %d, not %d" % (" ".join(argv), code, exits))
    return [wall / 1e6, (usage.ru_utime + usage.ru_stime) * 1e3]


def main():
    job = json.load(sys.stdin)
    commands = job["commands"]
    samples = [[] for _ in commands]
    for number in range(job["rounds"] + 1):
        order = list(range(len(commands)))
        shuffle(order)
        for index in order:
            command = commands[index]
            os.chdir(command["cwd"])
            sample = run(command["argv"], command["env"], command.get("exits", 0))
            if number:
                samples[index].append(sample)
    json.dump(samples, sys.stdout)


main()
