"""Times Offprint and its peers on the same articles, in turns; see peers.sh.

Wall and processor time are of the whole process with those it started, peak memory is of its
largest process. Prints medians, and each peer's as a multiple of Offprint's for the same files.
"""

import os
import pathlib
import platform
import shutil
import statistics
import subprocess
import sys
import time

work = pathlib.Path(sys.argv[1])
out = work / "out"
shutil.rmtree(out, ignore_errors=True)
out.mkdir(parents=True)
here = pathlib.Path.cwd()
percollate = str(work / "npm/node_modules/.bin/percollate")


def offprint(formats):
    return lambda page, to: [[str(here / "offprint"), "-q", "-f", formats, "-o", f"{to}/", page]]


# What is made, by whom, and the commands for it.
JOBS = [
    ("PDF and EPUB", "Offprint", offprint("pdf,epub")),
    ("PDF and EPUB", "percollate", lambda page, to: [
        [percollate, "pdf", "--no-sandbox", "-o", f"{to}/a.pdf", page],
        [percollate, "epub", "-o", f"{to}/a.epub", page]]),
    ("PDF", "Offprint", offprint("pdf")),
    ("PDF", "WeasyPrint", lambda page, to: [["weasyprint", "-q", page, f"{to}/a.pdf"]]),
    ("PDF", "calibre", lambda page, to: [["ebook-convert", page, f"{to}/a.pdf"]]),
    ("EPUB", "Offprint", offprint("epub")),
    ("EPUB", "pandoc", lambda page, to: [["pandoc", "-f", "html", page, "-o", f"{to}/a.epub"]]),
    ("EPUB", "calibre", lambda page, to: [["ebook-convert", page, f"{to}/a.epub"]]),
]


def run(commands, folder, log):
    """Wall and processor seconds and peak MB of the commands, one after another."""
    wall = cpu = peak = 0.0
    for command in commands:
        start = time.monotonic()
        process = subprocess.Popen(command, cwd=folder, stdout=log, stderr=log)
        _, status, usage = os.wait4(process.pid, 0)
        wall += time.monotonic() - start
        cpu += usage.ru_utime + usage.ru_stime
        peak = max(peak, usage.ru_maxrss / 1024)
        if status != 0:
            raise RuntimeError(" ".join(command))
    return wall, cpu, peak


def version(command):
    try:
        said = subprocess.run(command, capture_output=True, text=True, check=False)
        return (said.stdout or said.stderr).strip().splitlines()[0]
    except (OSError, IndexError):
        return "missing"


def machine():
    cpu = platform.machine()
    info = pathlib.Path("/proc/cpuinfo")
    if info.exists():
        names = [l.split(":")[1].strip() for l in info.read_text().splitlines() if "model name" in l]
        cpu = names[0] if names else cpu
    return f"{cpu}, {os.cpu_count()} processors, {platform.system()} {platform.release()}"


pages = sorted(str(p) for p in (work / "articles").glob("*.html"))
jobs = [j for j in JOBS if all(shutil.which(c[0]) for c in j[2]("page", "to"))]
for _, name, _ in JOBS:
    if name not in [j[1] for j in jobs]:
        print(f"left out, not installed: {name}", file=sys.stderr)
results = {(what, name): [] for what, name, _ in jobs}
failures = {}
with open(work / "log.txt", "w") as log:
    for page in pages:
        for what, name, commands in jobs:
            to = out / f"{what}-{name}-{pathlib.Path(page).stem}".replace(" ", "-")
            to.mkdir()
            try:
                results[what, name].append(run(commands(page, to), pathlib.Path(page).parent, log))
            except RuntimeError as e:
                failures[name] = failures.get(name, 0) + 1
                print(f"failed, see target/peers/log.txt: {e}", file=sys.stderr)

print(machine())
for line in (version(["java", "-version"]), version([percollate, "--version"]),
             version(["chromium", "--version"]), version(["weasyprint", "--version"]),
             version(["ebook-convert", "--version"]), version(["pandoc", "--version"])):
    print(f"  {line}")
print(f"{len(pages)} articles, load at the end {os.getloadavg()[0]:.1f}")
print()
print("| made | by | wall, s | CPU, s | peak, MB | wall | CPU | peak |")
print("|---|---|--:|--:|--:|--:|--:|--:|")
for what, name, _ in jobs:
    ours, theirs = results[what, "Offprint"], results[what, name]
    if ours and theirs:
        mine = [statistics.median(column) for column in zip(*ours)]
        median = [statistics.median(column) for column in zip(*theirs)]
        ratios = " | ".join(f"{m / o:.2f}" for m, o in zip(median, mine))
        print(f"| {what} | {name} | {median[0]:.2f} | {median[1]:.2f} | {median[2]:.0f} | {ratios} |")
if failures:
    print("\nfailed: " + ", ".join(f"{name} {n}" for name, n in failures.items()))
