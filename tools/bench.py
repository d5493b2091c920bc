"""Measure the stubs against the generated packages of the same service, and write the tables for the documentation.

    python bench.py WHEEL PAGE

Everything that is compared is measured in turns, in one run, and given as a ratio of medians. Ours is measured twice:
how much the two differ is the noise. Time of a type checker is processor time, its children's included, which other
work on the machine disturbs least; time of a language server is what a person waits.
"""

import ast
import re
import statistics
import sys
import time
import zipfile
from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from harness.checkers import CHECKERS, Checker
from harness.command import command
from harness.environments import RUNS_ON, virtual_environment
from harness.language_server import CURSOR, SERVERS, TIMEOUT, LanguageServer, ServerError
from harness.markdown import figures, table
from harness.paths import DISTRIBUTION
from harness.paths import PACKAGE as OURS
from harness.processes import beside, output_of

ROUNDS = 5
TYPES_BOTO3 = "types_boto3_sagemaker_runtime"
BASELINE = """\
from botocore.client import BaseClient
from botocore.eventstream import EventStream
from botocore.exceptions import ClientError
from botocore.response import StreamingBody

print(BaseClient, EventStream, ClientError, StreamingBody)
"""
ONE_CALL = """\
from {package}.client import SageMakerRuntimeClient


def call(client: SageMakerRuntimeClient) -> bytes:
    return client.invoke_endpoint(EndpointName="churn", Body=b"1,2")["Body"].read()
"""
CALLS = {
    "invoke_endpoint": '(EndpointName="churn", Body=b"1,2", ContentType="text/csv")["Body"]',
    "invoke_endpoint_async": '(EndpointName="churn", InputLocation="s3://bucket/rows.csv")["OutputLocation"]',
    "invoke_endpoint_with_response_stream": '(EndpointName="llm", Body=b"1,2")["ContentType"]',
}
THREE_CALLS = """

def call_{number}(client: SageMakerRuntimeClient) -> None:
    first = client.{}
    second = client.{}
    third = client.{}
    print(first, second, third)
"""
IMPORTED = ("ours", "generated", "types-boto3")
PROGRAMS = ("baseline", "one", "calls_3000", "calls_9000")

WARM = "mypy, warm"
MEASURED_CHECKERS = {
    **CHECKERS,
    # The only one that keeps anything on disk; the last `--incremental` counts.
    WARM: CHECKERS["mypy"].with_options("--incremental", "--cache-dir=cache"),
}
# jedi has no type checker beside it to compare with.
MEASURED_SERVERS = [name for name in SERVERS if name != "jedi"]

# From a small process: the peak of a program is at least the memory of the process that starts it.
USE = """\
import resource, subprocess, sys

status = subprocess.run(sys.argv[1:], stdout=sys.stderr).returncode
use = resource.getrusage(resource.RUSAGE_CHILDREN)
# Linux counts memory in kilobytes, macOS in bytes.
print(use.ru_utime + use.ru_stime, use.ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3))
sys.exit(status)
"""
IMPORT_TIME = """\
import sys
import time
import boto3{already}

start = time.perf_counter()
import {package}.client, {package}.literals, {package}.type_defs
print(time.perf_counter() - start)
"""

Samples = dict[tuple[str, str, str], list[float]]
"""What is measured, with which program or Python, name of the variant -> seconds or megabytes."""


def programs(package: str) -> dict[str, str]:
    one = ONE_CALL.format(package=package)

    def calls(number: int, *three: str) -> str:
        return one + "".join(THREE_CALLS.format(*three, number=n) for n in range(number // 3))

    each = [f"{operation}{call}" for operation, call in CALLS.items()]
    return {
        "baseline": BASELINE,
        "one": one,
        "calls_3000": calls(3000, *each),
        "calls_9000": calls(9000, *each),
        **{operation: calls(6000, *[call] * 3) for operation, call in zip(CALLS, each, strict=True)},
    }


class Variant:
    """A package that is installed beside all checkers, and the programs that it is measured with."""

    def __init__(self, name: str, package: str, wheel: Path, folder: Path, *measured_with: str) -> None:
        self.name = name
        self.package = package
        self.wheel = wheel
        self.programs = measured_with
        # The generated packages declare no stubs of botocore, but their users have them.
        packages, groups = (wheel, "botocore-stubs"), ("checkers", "endpoint")
        place = folder / f"environment {name}"
        self.python = virtual_environment(place, sys.executable, *packages, groups=groups)
        self.folder = folder / f"programs {name}"
        self.folder.mkdir()
        texts = programs(package)
        for program in measured_with:
            (self.folder / f"{program}.py").write_text(texts[program])


def measure(checker: Checker, variant: Variant, program: str) -> tuple[float, float]:
    """Check one program, in which there is nothing to report; return the seconds and megabytes that it took."""
    name, *arguments = checker.prepare(variant.folder, [f"{program}.py"], str(variant.python))
    started = (beside(variant.python, name), *arguments)
    seconds, megabytes = output_of(sys.executable, "-c", USE, *started, cwd=variant.folder).split()
    return float(seconds), float(megabytes)


def check(variants: list[Variant]) -> Samples:
    """Measure each checker with each program and variant."""
    samples: Samples = defaultdict(list)
    for variant in variants:
        measure(MEASURED_CHECKERS[WARM], variant, "one")
    for turn in range(ROUNDS):
        for name, checker in MEASURED_CHECKERS.items():
            for variant in variants:
                for program in ["one"] if name == WARM else variant.programs:
                    seconds, megabytes = measure(checker, variant, program)
                    samples[name, program, variant.name].append(seconds)
                    samples[f"memory of {name}", program, variant.name].append(megabytes)
        print(f"bench: type checkers, turn {turn + 1} of {ROUNDS} done", flush=True)
    return samples


def first_completion(server: str, variant: Variant, folder: Path) -> float:
    """Time from opening a file to the first completion, in seconds."""
    program = ONE_CALL.format(package=variant.package).partition("client.invoke")[0].removesuffix("return ")
    with LanguageServer(SERVERS[server], folder, variant.python) as running:
        start = time.perf_counter()
        # Some answer at once with nothing, while they still read the file.
        while time.perf_counter() < start + TIMEOUT:
            if "invoke_endpoint_async" in running.complete(f"{program}client.{CURSOR}"):
                return time.perf_counter() - start
    raise ServerError(f"{server}: no completion of client.invoke_endpoint_async within {TIMEOUT:g} s")


def complete(variants: list[Variant], folder: Path) -> Samples:
    samples: Samples = defaultdict(list)
    # Not `folder`: what all the environments hold is not a part of anybody's project.
    (project := folder / "project").mkdir()
    # Waiting differs more from time to time than processor time.
    for _ in range(3 * ROUNDS):
        for server in MEASURED_SERVERS:
            for variant in variants:
                waited = first_completion(server, variant, project)
                samples[server, "completion", variant.name].append(waited)
    print("bench: language servers done", flush=True)
    return samples


def import_time(variants: list[Variant], folder: Path) -> Samples:
    """Time of importing each package on each Python, alone and where `typing_extensions` is imported already."""
    samples: Samples = defaultdict(list)
    pythons = {
        (python, variant): virtual_environment(
            folder / f"{variant.name}-{python}",
            python,
            *("--compile-bytecode", variant.wheel, "typing_extensions"),
            groups=("endpoint",),
        )
        for python in RUNS_ON
        for variant in variants
    }
    for _ in range(3 * ROUNDS):
        for (python, variant), executable in pythons.items():
            for already in ("", ", typing_extensions"):
                program = IMPORT_TIME.format(package=variant.package, already=already)
                seconds = float(output_of(executable, "-c", program))
                samples["import" + already, python, variant.name].append(seconds)
    print("bench: imports done", flush=True)
    return samples


def with_overloads(source: str) -> str:
    """Give the generated package the two overloads of `invoke_endpoint_async` that ours has."""
    request, inline = "InvokeEndpointAsyncInputTypeDef", "InvokeEndpointAsyncInlineInputTypeDef"

    def two_requests(match: re.Match[str]) -> str:
        in_s3 = re.sub(r" +Body: .*\n", "", match[0])
        in_s3 = re.sub(r"InputLocation: .*", "InputLocation: str", in_s3)
        carried = re.sub(r" +InputLocation: .*\n", "", match[0]).replace(request, inline)
        return f"{in_s3}\n" + re.sub(r"Body: .*", "Body: BlobTypeDef", carried)

    def two_methods(match: re.Match[str]) -> str:
        overload = f"    @overload\n{match[1]} ...\n"
        return overload + overload.replace(request, inline)

    source = re.sub(rf"^class {request}\(TypedDict\):\n(?: .*\n)+", two_requests, source, flags=re.MULTILINE)
    method = r'( +def invoke_endpoint_async\([^"]*:)\n +""".*?"""\n'
    source = re.sub(method, two_methods, source, flags=re.DOTALL)
    source = source.replace("from typing import Any\n", "from typing import Any, overload\n")
    return source.replace(f"    {request},\n", f"    {request},\n    {inline},\n")


def without_docs(source: str, *, of_keys_only: bool = False) -> str:
    """Drop what is documentation: every string that stands by itself, or only those below a key or attribute."""
    lines = source.splitlines()
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef)
    for body in (node.body for node in ast.walk(ast.parse(source)) if isinstance(node, documented)):
        # What comes first documents the module, class or function.
        for statement in body[1:] if of_keys_only else body:
            match statement:
                case ast.Expr(ast.Constant(str()), lineno=first, end_lineno=last, col_offset=column):
                    lines[first - 1 : last] = [""] * (last - first + 1)
                    if len(body) == 1:
                        lines[last - 1] = " " * column + "..."
    return re.sub(r"\n{2,}", "\n", "\n".join(lines)) + "\n"


def repack(wheel: Path, folder: Path, change: Callable[[str], str]) -> Path:
    """Make a wheel of the same name in a new folder, with every module and stub changed."""
    folder.mkdir()
    changed = folder / wheel.name
    with zipfile.ZipFile(wheel) as archive, zipfile.ZipFile(changed, "w") as copy:
        for info in archive.infolist():
            data = archive.read(info)
            if info.filename.endswith((".py", ".pyi")):
                data = change(data.decode()).encode()
            copy.writestr(info, data, zipfile.ZIP_DEFLATED)
    return changed


def quantity(value: float, unit: str, digits: int = 0) -> str:
    return f"{value:.{digits}f}\N{NO-BREAK SPACE}{unit}"


def page(samples: Samples, wheels: dict[str, Path]) -> str:
    def median(what: str, program: str, variant: str = "ours") -> float:
        return statistics.median(samples[what, program, variant])

    def increment(checker: str, program: str, variant: str = "ours") -> float:
        return median(checker, program, variant) - median(checker, "one", variant)

    def ratios(value: Callable[[str, str, str], float], what: str, program: str) -> list[str]:
        """Ours in ratio to what `others` names."""
        ours = value(what, program, "ours")
        others = (value(what, program, name) for name in ("generated", "types-boto3", "ours again"))
        return [f"{ours / other:.2f}" for other in others]

    def to_baseline(what: str, program: str) -> str:
        return f"{median(what, program) / median(what, 'baseline'):.2f}"

    def one_call() -> Iterator[list[str]]:
        for checker in MEASURED_CHECKERS:
            baseline = bare = ""
            if checker != WARM:
                baseline = to_baseline(checker, "one")
                bare = f"{median(checker, 'one', 'ours bare') / median(checker, 'one', 'generated'):.2f}"
            seconds = quantity(median(checker, "one"), "s", 2)
            yield [checker, seconds, baseline, *ratios(median, checker, "one"), bare]

    def per_call() -> Iterator[list[str]]:
        for checker in CHECKERS:
            seconds = quantity(increment(checker, "calls_9000") / 9000 * 1e6, "µs")
            row = [checker, seconds, *ratios(increment, checker, "calls_9000")]
            for name in ("ours", "generated"):
                growth = increment(checker, "calls_9000", name) / increment(checker, "calls_3000", name)
                row.append(f"{growth:.2f}")
            yield row

    def by_operation() -> Iterator[list[str]]:
        compared = [(operation, "generated") for operation in CALLS]
        compared.append(("invoke_endpoint_async", "overloaded"))
        for checker in CHECKERS:
            found = (increment(checker, pair[0]) / increment(checker, *pair) for pair in compared)
            yield [checker, *(f"{ratio:.2f}" for ratio in found)]

    def peak() -> Iterator[list[str]]:
        for checker in CHECKERS:
            memory = f"memory of {checker}"
            for program, what in (("one", "one call"), ("calls_9000", "9,000 calls")):
                megabytes = quantity(median(memory, program), "MB")
                baseline = to_baseline(memory, program)
                yield [f"{checker}, {what}", megabytes, baseline, *ratios(median, memory, program)]

    def completion() -> Iterator[list[str]]:
        for server in MEASURED_SERVERS:
            milliseconds = quantity(median(server, "completion") * 1e3, "ms")
            yield [server, milliseconds, *ratios(median, server, "completion")]

    def imports() -> Iterator[list[str]]:
        programs = ("import", "import, typing_extensions")
        for python in RUNS_ON:
            medians = [median(program, python, name) for program in programs for name in IMPORTED]
            yield [python, *(quantity(value * 1e3, "ms", 1) for value in medians)]

    def size() -> Iterator[list[str]]:
        for name, wheel in wheels.items():
            with zipfile.ZipFile(wheel) as archive:
                unpacked = sum(info.file_size for info in archive.infolist())
            yield [name, *(quantity(size / 1e3, "kB", 1) for size in (wheel.stat().st_size, unpacked))]

    said = {name: wheel.name.split("-")[1] for name, wheel in wheels.items()}
    others = ["ours / generated", "ours / types-boto3", "noise"]
    return figures(
        *("bench", "Measured performance", "[Performance](../performance.md)"),
        f"Ours is {said['ours']}; generated is mypy-boto3-sagemaker-runtime {said['generated']}; types-boto3 is "
        f"types-boto3-sagemaker-runtime {said['types-boto3']}; the baseline is a program that only imports the classes "
        "of botocore that any such stub needs. "
        f"Medians of {ROUNDS}, and of {3 * ROUNDS} for completions and imports, measured in turns; noise is ours divided "
        "by ours, measured again.\n",
        "A file with one call, processor time; bare is ours without any documentation:\n",
        table(["Type checker", "ours", "ours / baseline", *others, "bare / generated"], one_call()),
        "Each further call, and how much more 9,000 calls cost than 3,000:\n",
        table(
            ["Type checker", "ours", *others, "ours, 9,000 / 3,000", "generated, 9,000 / 3,000"],
            per_call(),
        ),
        "The same by operation, ours / generated; in the last column the generated package has the same two overloads:\n",
        table(["Type checker", *(f"`{name}`" for name in CALLS), "two overloads"], by_operation()),
        "Most memory:\n",
        table(["Type checker", "ours", "ours / baseline", *others], peak()),
        "From opening a file to the first completion:\n",
        table(["Language server", "ours", *others], completion()),
        "Importing all modules after boto3, alone and where `typing_extensions` is imported already:\n",
        table(["Python", *IMPORTED, *(f"{name}, already" for name in IMPORTED)], imports()),
        "Size:\n",
        table(["Package", "wheel", "unpacked"], size()),
    )


def fetch(name: str, folder: Path) -> Path:
    """Download the newest wheel of a package."""
    download = ("-m", "pip", "download", "--quiet", "--no-deps", "--only-binary=:all:", "--dest", folder)
    output_of(sys.executable, *download, name)
    return next(folder.iterdir())


def main(wheel: Path, target: Path) -> None:
    with command("bench") as folder:
        generated = fetch(DISTRIBUTION, folder / "generated")
        types_boto3 = fetch("types-boto3-sagemaker-runtime", folder / "types-boto3")
        bare = repack(wheel, folder / "bare", without_docs)
        overloaded = repack(generated, folder / "overloaded", with_overloads)
        variants = [
            Variant("ours", OURS, wheel, folder, *PROGRAMS, *CALLS),
            Variant("ours again", OURS, wheel, folder, *PROGRAMS),
            Variant("generated", OURS, generated, folder, *PROGRAMS, *CALLS),
            Variant("types-boto3", TYPES_BOTO3, types_boto3, folder, *PROGRAMS),
        ]
        samples = complete(variants, folder) | import_time(variants, folder)
        variants += [
            Variant("ours bare", OURS, bare, folder, "one"),
            Variant("overloaded", OURS, overloaded, folder, "one", *CALLS),
        ]
        samples |= check(variants)
        wheels = {
            "ours": wheel,
            "generated": generated,
            "types-boto3": types_boto3,
            "ours without the documentation of keys": repack(
                wheel, folder / "keys", partial(without_docs, of_keys_only=True)
            ),
            "ours without any documentation": bare,
        }
        text = page(samples, wheels)
        target.write_text(text)
        print(text)


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve(), Path(sys.argv[2]))
