"""Times programs side by side. Every time is the best of several runs, alternating between the two sides,
since machines are noisy."""

import os
import subprocess
import sys
import time

RUNS = 9


def run(command):
    """Wall time in seconds and peak memory in MiB of one run."""
    with open(os.devnull, "wb") as nowhere:
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=nowhere, stderr=subprocess.PIPE)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
    if status != 0:
        sys.exit(f"{' '.join(command)} failed: {process.stderr.read().decode()}")
    process.stderr.close()
    process.returncode = 0
    return seconds, usage.ru_maxrss / 1024


def best_of_both(ours, yardstick):
    """The best run of each command, the runs alternating. Each is a function that gives the command to run."""
    best = [(float("inf"), 0.0), (float("inf"), 0.0)]
    for _ in range(RUNS):
        for side, command in enumerate((ours, yardstick)):
            best[side] = min(best[side], run(command()))
    return best


def report(name, ours, yardstick, promise, kept):
    (our_time, our_memory), (yard_time, _) = ours, yardstick
    print(
        f"{name:<44} {our_time * 1000:8.1f} ms {our_memory:6.0f} MiB   yardstick {yard_time * 1000:8.1f} ms"
        f"   × {our_time / yard_time:4.2f}   {promise}: {'kept' if kept else 'BROKEN'}"
    )
    return kept
