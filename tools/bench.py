"""Measure the stubs against the generated packages of the same service, and write the tables for the documentation.

    python bench.py WHEEL PAGE

Everything that is compared is measured in turns, in one run, and given as a ratio of medians. Ours is measured twice:
how much the two differ is the noise. Time of a type checker is processor time, its children's included, which other
work on the machine disturbs least; time of a language server is what a person waits.
"""

import ast
import functools
import io
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from harness.checkers import CHECKERS, Checker
from harness.command import command
from harness.environments import RUNS_ON, version_of, virtual_environment
from harness.errors import CommandError
from harness.language_server import CURSOR, SERVERS, TIMEOUT, LanguageServer, ServerError
from harness.markdown import figures, table
from harness.paths import PACKAGE as OURS
from harness.processes import beside, clean_environment, output_of

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
    "invoke_endpoint": 'client.invoke_endpoint(EndpointName="churn", Body=b"1,2", ContentType="text/csv")',
    "invoke_endpoint_async": 'client.invoke_endpoint_async(EndpointName="churn", InputLocation="s3://bucket/rows.csv")',
    "invoke_endpoint_with_response_stream": 'client.invoke_endpoint_with_response_stream(EndpointName="llm", Body=b"1,2")',
}
THREE_CALLS = f"""

def call_{{number}}(client: SageMakerRuntimeClient) -> None:
    response = {CALLS["invoke_endpoint"]}
    queued = {CALLS["invoke_endpoint_async"]}
    streamed = {CALLS["invoke_endpoint_with_response_stream"]}
    print(response["Body"], queued["OutputLocation"], streamed["ContentType"])
"""
THREE_CALLS_OF_ONE = """

def call_{{number}}(client: SageMakerRuntimeClient) -> None:
    print({call}, {call}, {call})
"""
# jedi has no type checker beside it to compare with.
MEASURED_SERVERS = [name for name in SERVERS if name != "jedi"]
PROGRAMS = ("baseline", "one", "calls_3000", "calls_9000")
IMPORT_TIME = """\
import sys
import time
import boto3{already}

start = time.perf_counter()
import {package}.client, {package}.literals, {package}.type_defs
print(time.perf_counter() - start)
"""


@dataclass(frozen=True)
class Variant:
    name: str
    package: str
    requirement: str
    python: Path
    programs: tuple[str, ...]
    """What it is measured with."""


@dataclass(frozen=True)
class Use:
    """What one process took."""

    seconds: float
    megabytes: float


def measure(checker: Checker, variant: Variant, folder: Path, program: str, *options: str) -> Use:
    """Check one program, in which there is nothing to report."""
    name, *arguments = checker.prepare(folder, [program], str(variant.python))
    started = [str(beside(variant.python, name)), *arguments, *options]
    with tempfile.TemporaryFile("w+") as output:
        process = subprocess.Popen(started, cwd=folder, env=clean_environment(), stdout=output, stderr=output)
        try:
            _, status, usage = os.wait4(process.pid, 0)
        except KeyboardInterrupt:
            process.kill()
            raise
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            output.seek(0)
            raise CommandError(f"{checker.name}, {variant.name}, {program}: {output.read().strip()}")
    # Linux counts memory in kilobytes, macOS in bytes.
    unit = 1e6 if sys.platform == "darwin" else 1e3
    return Use(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / unit)


def variants(wheels: dict[str, Path], folder: Path) -> list[Variant]:
    """The environments, each with all checkers, in which one of the packages is installed."""
    changed = {"ours bare": ("ours", without_docs), "overloaded": ("generated", with_overloads)}
    for name, (original, change) in changed.items():
        wheels[name] = folder / name / wheels[original].name
        wheels[name].parent.mkdir()
        wheels[name].write_bytes(repack(wheels[original], change))
    found: list[Variant] = []
    for name, package, programs in (
        ("ours", OURS, (*PROGRAMS, *CALLS)),
        ("ours again", OURS, PROGRAMS),
        ("generated", OURS, (*PROGRAMS, *CALLS)),
        ("types-boto3", TYPES_BOTO3, PROGRAMS),
        ("ours bare", OURS, ("one",)),
        ("overloaded", OURS, ("one", *CALLS)),
    ):
        wheel = str(wheels["ours" if name == "ours again" else name])
        place = folder / f"environment {name}"
        # The generated packages declare no stubs of botocore, but their users have them.
        groups = ("checkers", "endpoint")
        python = virtual_environment(place, sys.executable, wheel, "botocore-stubs", groups=groups)
        found.append(Variant(name, package, wheel, python, programs))
    return found


def with_overloads(source: str) -> str:
    """Give the generated package the two overloads of `invoke_endpoint_async` that ours has."""
    request, inline = "InvokeEndpointAsyncInputTypeDef", "InvokeEndpointAsyncInlineInputTypeDef"
    source = source.replace(f"    {request},\n", f"    {request},\n    {inline},\n", 1)
    if found := re.search(rf"^class {request}\(TypedDict\):\n(?: .*\n)+", source, re.MULTILINE):
        in_s3 = re.sub(r"InputLocation: .*", "InputLocation: str", found[0])
        in_s3 = re.sub(r" +Body: .*\n", "", in_s3)
        carried = re.sub(r" +InputLocation: .*\n", "", found[0]).replace(request, inline)
        carried = re.sub(r"Body: .*", "Body: BlobTypeDef", carried)
        return source.replace(found[0], f"{in_s3}\n{carried}")
    method = (
        rf"    def invoke_endpoint_async\(\n        self, \*\*kwargs: Unpack\[{request}\]\n    \) -> .*\n"
    )
    if found := re.search(method, source):
        overload = f"    @overload\n{found[0].rstrip()} ...\n"
        overloads = overload + overload.replace(request, inline)
        docstring = re.compile(re.escape(found[0]) + r'        """.*?"""\n', re.DOTALL)
        return "from typing import overload\n" + docstring.sub(lambda _: overloads, source)
    return source


def release(variant: Variant) -> str:
    return version_of(variant.python, variant.package.replace("_", "-"))


def write_programs(variant: Variant, folder: Path) -> None:
    one = ONE_CALL.format(package=variant.package)

    def calls(three: str, number: int) -> str:
        return one + "".join(three.format(number=n) for n in range(number // 3))

    texts = {
        "baseline": BASELINE,
        "one": one,
        "calls_3000": calls(THREE_CALLS, 3000),
        "calls_9000": calls(THREE_CALLS, 9000),
        **{name: calls(THREE_CALLS_OF_ONE.format(call=call), 6000) for name, call in CALLS.items()},
    }
    folder.mkdir()
    for program in variant.programs:
        (folder / f"{program}.py").write_text(texts[program])


Samples = dict[tuple[str, str, str], list[Use]]


def check(found: list[Variant], folder: Path) -> Samples:
    """Use of each checker, for each program and variant."""
    samples: Samples = defaultdict(list)
    for variant in found:
        write_programs(variant, folder / f"programs {variant.name}")
    for turn in range(ROUNDS):
        for checker in CHECKERS.values():
            for variant in found:
                place = folder / f"programs {variant.name}"
                for program in variant.programs:
                    use = measure(checker, variant, place, f"{program}.py")
                    samples[checker.name, program, variant.name].append(use)
                if checker.name == "mypy":
                    # The only one that keeps anything on disk; the last `--incremental` counts.
                    options = ("--incremental", "--cache-dir=cache")
                    if turn == 0:
                        measure(checker, variant, place, "one.py", *options)
                    use = measure(checker, variant, place, "one.py", *options)
                    samples[checker.name, "warm", variant.name].append(use)
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


def complete(found: list[Variant], folder: Path) -> Samples:
    samples: Samples = defaultdict(list)
    # Not `folder`: what all the environments hold is not a part of anybody's project.
    (project := folder / "project").mkdir()
    # Waiting differs more from time to time than processor time.
    for _ in range(3 * ROUNDS):
        for server in MEASURED_SERVERS:
            for variant in found:
                use = Use(first_completion(server, variant, project), 0)
                samples[server, "completion", variant.name].append(use)
    print("bench: language servers done", flush=True)
    return samples


def import_time(found: list[Variant], folder: Path) -> Samples:
    """Time of importing each package on each Python, alone and where `typing_extensions` is imported already."""
    samples: Samples = defaultdict(list)
    pythons = {
        (python, variant): virtual_environment(
            folder / f"{variant.name}-{python}",
            python,
            variant.requirement,
            "typing_extensions",
            groups=("endpoint",),
        )
        for python in RUNS_ON
        for variant in found
    }
    for _ in range(1 + 3 * ROUNDS):
        for (python, variant), executable in pythons.items():
            for already in ("", ", typing_extensions"):
                program = IMPORT_TIME.format(package=variant.package, already=already)
                output = output_of(executable, "-c", program)
                samples["import" + already, python, variant.name].append(Use(float(output), 0))
    print("bench: imports done", flush=True)
    # The first time the bytecode was written.
    return {key: uses[1:] for key, uses in samples.items()}


def without_docs(source: str, *, of_keys_only: bool = False) -> str:
    """Drop what is documentation: every string that stands by itself, or only those below a key or attribute."""
    lines = source.splitlines()
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef):
            continue
        for before, after in zip([None, *node.body], node.body, strict=False):
            if not (isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant)):
                continue
            # The body of an empty class is a constant, too.
            if after.value.value is ...:
                continue
            if isinstance(before, ast.AnnAssign) or not of_keys_only:
                assert after.end_lineno
                blank = [""] * (after.end_lineno - after.lineno)
                last = " " * after.col_offset + "..." if len(node.body) == 1 else ""
                lines[after.lineno - 1 : after.end_lineno] = [*blank, last]
    return re.sub(r"\n{2,}", "\n", "\n".join(lines)) + "\n"


def repack(wheel: Path, change: Callable[[str], str]) -> bytes:
    """The wheel with every module and stub changed."""
    packed = io.BytesIO()
    with zipfile.ZipFile(wheel) as archive, zipfile.ZipFile(packed, "w") as copy:
        for info in archive.infolist():
            data = archive.read(info)
            if info.filename.endswith((".py", ".pyi")):
                data = change(data.decode()).encode()
            copy.writestr(info, data, zipfile.ZIP_DEFLATED)
    return packed.getvalue()


def sizes(wheel: bytes) -> list[str]:
    with zipfile.ZipFile(io.BytesIO(wheel)) as archive:
        unpacked = sum(info.file_size for info in archive.infolist())
    return [f"{size / 1e3:.1f}\N{NO-BREAK SPACE}kB" for size in (len(wheel), unpacked)]


def page(found: list[Variant], samples: Samples, wheels: dict[str, Path]) -> str:
    def seconds(checker: str, program: str, variant: str) -> float:
        return statistics.median(use.seconds for use in samples[checker, program, variant])

    def memory(checker: str, program: str, variant: str) -> float:
        return statistics.median(use.megabytes for use in samples[checker, program, variant])

    def increment(checker: str, program: str, variant: str) -> float:
        return seconds(checker, program, variant) - seconds(checker, "one", variant)

    def growth(checker: str, variant: str) -> float:
        return increment(checker, "calls_9000", variant) / increment(checker, "calls_3000", variant)

    def ratios(value: dict[str, float]) -> list[str]:
        return [f"{value['ours'] / value[name]:.2f}" for name in ("generated", "types-boto3", "ours again")]

    names = [variant.name for variant in found]

    def one_call() -> Iterator[list[str]]:
        for checker in CHECKERS:
            value = {name: seconds(checker, "one", name) for name in names}
            baseline = value["ours"] / seconds(checker, "baseline", "ours")
            bare = seconds(checker, "one", "ours bare") / value["generated"]
            yield [
                checker,
                f"{value['ours']:.2f}\N{NO-BREAK SPACE}s",
                f"{baseline:.2f}",
                *ratios(value),
                f"{bare:.2f}",
            ]
        value = {name: seconds("mypy", "warm", name) for name in names}
        yield ["mypy, warm", f"{value['ours']:.2f}\N{NO-BREAK SPACE}s", "", *ratios(value), ""]

    def per_call() -> Iterator[list[str]]:
        for checker in CHECKERS:
            value = {name: increment(checker, "calls_9000", name) / 9000 for name in names}
            grown = [f"{growth(checker, name):.2f}" for name in ("ours", "generated")]
            yield [checker, f"{value['ours'] * 1e6:.0f}\N{NO-BREAK SPACE}µs", *ratios(value), *grown]

    def by_operation() -> Iterator[list[str]]:
        for checker in CHECKERS:
            ours = {operation: increment(checker, operation, "ours") for operation in CALLS}
            others = [(operation, "generated") for operation in CALLS]
            others.append(("invoke_endpoint_async", "overloaded"))
            yield [checker, *(f"{ours[o] / increment(checker, o, variant):.2f}" for o, variant in others)]

    def peak() -> Iterator[list[str]]:
        for checker in CHECKERS:
            for program, what in (("one", "one call"), ("calls_9000", "9,000 calls")):
                value = {name: memory(checker, program, name) for name in names}
                baseline = value["ours"] / memory(checker, "baseline", "ours")
                yield [
                    f"{checker}, {what}",
                    f"{value['ours']:.0f}\N{NO-BREAK SPACE}MB",
                    f"{baseline:.2f}",
                    *ratios(value),
                ]

    def completion() -> Iterator[list[str]]:
        for server in MEASURED_SERVERS:
            value = {name: seconds(server, "completion", name) for name in names}
            yield [server, f"{value['ours'] * 1e3:.0f}\N{NO-BREAK SPACE}ms", *ratios(value)]

    def imports() -> Iterator[list[str]]:
        for python in RUNS_ON:
            yield [
                python,
                *(
                    f"{seconds(program, python, name) * 1e3:.1f}\N{NO-BREAK SPACE}ms"
                    for program in ("import", "import, typing_extensions")
                    for name in ("ours", "generated", "types-boto3")
                ),
            ]

    def size() -> Iterator[list[str]]:
        for name, wheel in wheels.items():
            yield [name, *sizes(wheel.read_bytes())]
        without_key_docs = repack(wheels["ours"], functools.partial(without_docs, of_keys_only=True))
        yield ["ours without the documentation of keys", *sizes(without_key_docs)]
        yield ["ours without any documentation", *sizes(repack(wheels["ours"], without_docs))]

    said = {variant.name: release(variant) for variant in found}
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
        table(
            [
                "Python",
                "ours",
                "generated",
                "types-boto3",
                "ours, already",
                "generated, already",
                "types-boto3, already",
            ],
            imports(),
        ),
        "Size:\n",
        table(["Package", "wheel", "unpacked"], size()),
    )


def fetch(name: str, place: Path) -> Path:
    """Download the newest wheel of a package."""
    download = ("-m", "pip", "download", "--quiet", "--no-deps", "--only-binary=:all:", "--dest", place)
    output_of(sys.executable, *download, name)
    return next(place.iterdir())


def main(wheel: Path, target: Path) -> None:
    wheel = wheel.resolve()
    with command("bench") as folder:
        wheels = {
            "ours": wheel,
            "generated": fetch("mypy-boto3-sagemaker-runtime", folder / "generated"),
            "types-boto3": fetch("types-boto3-sagemaker-runtime", folder / "types-boto3"),
        }
        shipped = dict(wheels)
        *found, bare, overloaded = variants(wheels, folder)
        samples = (
            complete(found, folder) | import_time(found, folder) | check([*found, bare, overloaded], folder)
        )
        text = page(found, samples, shipped)
        target.write_text(text)
        print(text)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
