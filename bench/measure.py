"""Measures commands side by side: what each costs in wall time and in CPU time, its children's included.

Reads a job as JSON from standard input, {"rounds": n, "commands": [{"argv": [...], "env": {...}, "cwd": "..."}, ...]}, runs all
commands once in each round, in an order that turns from round to round, and writes for each command its samples as
[wall, cpu] in milliseconds. The first round, which warms caches and writes bytecode, is thrown away. Output of the
commands goes to the null device; one that fails ends the measurement.
"""

import json
import os
import sys
from time import perf_counter_ns


def run(argv, env):
    null = [(os.POSIX_SPAWN_OPEN, descriptor, os.devnull, os.O_RDWR, 0) for descriptor in (0, 1, 2)]
    begun = perf_counter_ns()
    child = os.posix_spawn(argv[0], argv, env, file_actions=null)
    _, status, usage = os.wait4(child, 0)
    wall = perf_counter_ns() - begun
    if status:
        raise SystemExit("%s ended with status %d" % (" ".join(argv), os.waitstatus_to_exitcode(status)))
    return [wall / 1e6, (usage.ru_utime + usage.ru_stime) * 1e3]


def main():
    job = json.load(sys.stdin)
    commands = job["commands"]
    samples = [[] for _ in commands]
    for number in range(job["rounds"] + 1):
        for turn in range(len(commands)):
            index = (number + turn) % len(commands)
            os.chdir(commands[index]["cwd"])
            sample = run(commands[index]["argv"], commands[index]["env"])
            if number:
                samples[index].append(sample)
    json.dump(samples, sys.stdout)


main()
