"""Measure the stubs beside the generated package of the same name: `python -m bench WHEEL`, or `nox -s bench`.

Both are measured in turns, and ours twice: the difference between the two is the noise. For a type checker, time is the
processor time of it and its children, which other work on the machine disturbs least; for a language server, it is how
long a person waits. Every number is a median. `--write` writes docs/performance.md.
"""

import argparse
import statistics
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from checkers.run import CHECKERS
from editors.server import CURSOR, SERVERS, TIMEOUT, LanguageServer, ServerError
from environments import version_of, virtual_environment
from pages import table, write_figures
from paths import DISTRIBUTION, DOCS, PACKAGE
from processes import beside, output_of

CALLS = 9000
HEAD = f"""\
from {PACKAGE}.client import SageMakerRuntimeClient

def call(client: SageMakerRuntimeClient) -> bytes:
    return client."""
ONE = f'{HEAD}invoke_endpoint(EndpointName="churn", Body=b"1,2")["Body"].read()\n'
THREE = """
def call_{}(client: SageMakerRuntimeClient) -> None:
    first = client.invoke_endpoint(EndpointName="churn", Body=b"1,2", ContentType="text/csv")["Body"]
    second = client.invoke_endpoint_async(EndpointName="churn", InputLocation="s3://bucket/rows.csv")["OutputLocation"]
    third = client.invoke_endpoint_with_response_stream(EndpointName="llm", Body=b"1,2")["ContentType"]
    print(first, second, third)
"""
PROGRAMS = {"one.py": ONE, "many.py": ONE + "".join(map(THREE.format, range(CALLS // 3)))}

# From a small process: the peak of a program is at least the memory of the process that starts it.
USE = """\
import resource, subprocess, sys
status = subprocess.run(sys.argv[1:], stdout=sys.stderr).returncode
use = resource.getrusage(resource.RUSAGE_CHILDREN)
# Linux counts memory in kilobytes, macOS in bytes.
print(use.ru_utime + use.ru_stime, use.ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3))
sys.exit(status)
"""
IMPORT = f"""\
import time, boto3
start = time.perf_counter()
import {PACKAGE}.client, {PACKAGE}.literals, {PACKAGE}.type_defs
print(time.perf_counter() - start)
"""
VARIANTS = ("ours", "generated", "ours again")
TABLES = {
    "check": ("A file with one call, processor time", "Type checker", "{:.2f} s", 1),
    "further": (f"Each further call, from a file with {CALLS:,}", "Type checker", "{:.0f} µs", 1e6),
    "memory": ("Peak memory, a file with one call", "Type checker", "{:.0f} MB", 1),
    "completion": ("From opening a file to the first completion", "Language server", "{:.0f} ms", 1e3),
    "import": ("Importing all modules, after boto3", "Python", "{:.1f} ms", 1e3),
}
"""Figure -> what it is, of what, and how it is written."""

Sample = tuple[str, str, float]
"""Figure, the tool that it was measured with, and the value."""


def checked(checker: str, python: Path, folder: Path) -> Iterator[Sample]:
    """Check a file with one call, and one with many; nothing is wrong with them."""

    def measure(file: str) -> list[float]:
        name, *arguments = CHECKERS[checker].prepare(folder, [file], str(python))
        command = (beside(python, name), *arguments)
        return [float(n) for n in output_of(sys.executable, "-c", USE, *command, cwd=folder).split()]

    (one, memory), (many, _) = map(measure, PROGRAMS)
    yield "check", checker, one
    yield "further", checker, (many - one) / CALLS
    yield "memory", checker, memory


def completed(server: str, python: Path, folder: Path) -> Iterator[Sample]:
    with LanguageServer(SERVERS[server], folder, python) as running:
        start = time.perf_counter()
        # Some answer at once with nothing, while they still read the file.
        while "invoke_endpoint_async" not in running.complete(f"{HEAD}{CURSOR}"):
            if time.perf_counter() > start + TIMEOUT:
                raise ServerError(f"{server}: no completion within {TIMEOUT:g} s")
        yield "completion", server, time.perf_counter() - start


def imported(python: Path) -> Iterator[Sample]:
    yield "import", "{}.{}".format(*sys.version_info), float(output_of(python, "-c", IMPORT))


def one_round(python: Path, folder: Path) -> Iterator[Iterator[Sample]]:
    yield from (checked(checker, python, folder) for checker in CHECKERS)
    # jedi has no type checker beside it to compare with.
    yield from (completed(server, python, folder / "empty") for server in SERVERS if server != "jedi")
    # The first import writes the bytecode, and many follow, because each is short.
    yield from (imported(python) for _ in range(5))


def measured(pythons: dict[str, Path], folder: Path, rounds: int) -> dict[tuple[str, str, str], float]:
    """Measure in turns; return the median of each figure, by whose it is and the variant."""
    samples = defaultdict[tuple[str, str, str], list[float]](list)
    for number in range(rounds):
        for steps in zip(*(one_round(python, folder) for python in pythons.values()), strict=True):
            for variant, step in zip(pythons, steps, strict=True):
                for figure, whose, value in step:
                    samples[figure, whose, variant].append(value)
        print(f"round {number + 1} of {rounds} done", flush=True)
    return {key: statistics.median(values) for key, values in samples.items()}


def tables(medians: dict[tuple[str, str, str], float]) -> Iterator[str]:
    for figure, (what, head, form, scale) in TABLES.items():
        rows = []
        for whose in dict.fromkeys(whose for each, whose, _ in medians if each == figure):
            ours, generated, again = (medians[figure, whose, variant] for variant in VARIANTS)
            rows.append([whose, form.format(ours * scale), f"{ours / generated:.2f}", f"{ours / again:.2f}"])
        yield f"{what}:\n"
        yield table([head, "ours", "ours / generated", "noise"], rows)


def main() -> None:
    parser = argparse.ArgumentParser(prog="bench", description=__doc__.partition(":")[0])
    parser.add_argument("wheel", type=Path)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--write", action="store_true", help="write docs/performance.md")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place).resolve()
        for file, text in PROGRAMS.items():
            (folder / file).write_text(text)
        (folder / "empty").mkdir()
        packages = dict.fromkeys(VARIANTS, options.wheel.resolve()) | {"generated": DISTRIBUTION}
        # The generated package declares no stubs of botocore, but its users have them.
        pythons = {
            name: virtual_environment(folder / name, package, "botocore-stubs", groups=("checkers", "endpoint"))
            for name, package in packages.items()
        }
        ours, generated = (version_of(pythons[name], DISTRIBUTION) for name in VARIANTS[:2])
        parts = [
            f"Ours is {DISTRIBUTION} {ours}, generated is {generated}. Medians of {options.rounds} rounds, measured in turns; "
            "noise is the ratio of two measurements of ours.\n",
            *tables(measured(pythons, folder, options.rounds)),
        ]
    print(*parts, sep="\n")
    if options.write:
        write_figures(DOCS / "performance.md", *parts)


if __name__ == "__main__":
    main()
