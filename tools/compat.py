"""Try the stubs in every combination that is promised, and write the tables that the documentation shows.

    python compat.py WHEEL PAGE

Every cell is an environment of its own, with real packages. The page is written only if all cells hold.
"""

import re
import sys
import tempfile
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from importlib.metadata import requires
from pathlib import Path

from packaging.requirements import Requirement

from harness.checkers import CHECKERS
from harness.command import command
from harness.environments import (
    IN_WEBASSEMBLY,
    RUNS_ON,
    environment_by_extra,
    install,
    version_of,
    virtual_environment,
)
from harness.errors import CommandError
from harness.markdown import figures, table
from harness.oldest import oldest_releases
from harness.other_package import RELEASE, try_page
from harness.paths import DISTRIBUTION as NAME
from harness.paths import PACKAGE, ROOT, TOOLS
from harness.pins import pins_behind
from harness.processes import output_of
from harness.programs import read_programs, write_programs

TARGETS = (*RUNS_ON, *IN_WEBASSEMBLY)
# Where the checkers run: old ones know no newer Python.
PYTHON = "3.11"
BESIDE = (
    ("{}", "inferred", "boto3-stubs==1.35.0"),
    ("{}", "inferred", "boto3-stubs==1.43.126"),
    ("{}, the newest", "inferred", "boto3-stubs"),
    ("{}, with the client annotated", "annotated", "boto3-stubs-lite"),
    ("{} without its own extra, with the client annotated", "annotated", "types-boto3"),
    ("no stubs of boto3, with the client handed over", "given"),
)
"""What a row says, the programs, and the stubs of boto3, if any."""
OTHER_RELEASES = ("1.17.0", "1.26.0", "1.34.0", RELEASE)

# The tests that start no type checker, those of them that need no network, and one for each type checker.
RUNNING = ("tests/test_contract.py", "tests/test_model.py", "tests/runtime")
ALONE = (*RUNNING[:2], "tests/runtime/test_imports.py")
CHECKED = "tests/test_checkers.py::test_accepted_and_rejected"

TARGET_OPTION = {"pyright": "--pythonversion=", "basedpyright": "--pythonversion="}
# Wrong unless the checker takes the target for the version, and then unreachable.
TARGET_PROGRAM = """\
import sys

if sys.version_info < (3, {0}) or sys.version_info >= (3, {1}):
    version: int = "not the target"
"""

# Not strict, for the reason that `clients.py` gives.
ANNOTATED_PROGRAM = f"""\
# pyright: standard
from typing import Any

import boto3
from {PACKAGE} import SageMakerRuntimeClient
from typing_extensions import assert_type

client: SageMakerRuntimeClient = boto3.client("sagemaker-runtime")
# As docs/install.md says: without the annotation nothing is known.
assert_type(boto3.client("sagemaker-runtime"), Any)
"""


def lowest_declared() -> list[str]:
    """Return the lowest version of each dependency that the wheel declares, as what uv installs."""
    declared = [Requirement(line) for line in requires(NAME) or []]
    return [f"{r.name}=={bound.version}" for r in declared for bound in r.specifier]


def passed(output: str) -> str:
    """Return how many tests passed; no test may have done anything else."""
    last = output.strip().splitlines()[-1].strip("= ")
    if found := re.fullmatch(r"(\d+) passed in .*", last):
        return found[1]
    raise CommandError(f"not every test passed: {last}")


class Compat:
    """Each method that returns a string tries one combination and returns the row of a table."""

    def __init__(self, wheel: Path, folder: Path) -> None:
        self.wheel = wheel
        self.folder = folder
        accepted = {name: text for name, text in read_programs().items() if name.startswith("accept/")}
        clients = "accept/clients.py"
        # Only boto3-stubs infers what `clients.py` says of every way to make a client.
        self.programs = {
            "inferred": accepted,
            "annotated": accepted | {clients: ANNOTATED_PROGRAM},
            "given": {name: text for name, text in accepted.items() if name != clients},
        }
        self.declared = self.environment(f"{wheel}[boto3]", groups=("checkers", "endpoint"))
        self.lowest = lowest_declared()

    def environment(self, *packages: str | Path, python: str = PYTHON, groups: tuple[str, ...] = ()) -> Path:
        """Make an environment with our wheel and `packages`; return its Python."""
        place = Path(tempfile.mkdtemp(dir=self.folder))
        return virtual_environment(place, python, self.wheel, *packages, groups=groups)

    def check(self, python: Path, programs: Mapping[str, str], checker: str, *options: str) -> None:
        """Fail if the checker that is installed beside `python` reports anything."""
        with tempfile.TemporaryDirectory(dir=self.folder) as folder:
            write_programs(programs, Path(folder))
            chosen = CHECKERS[checker].with_options(*options)
            if found := chosen.run(Path(folder), [*programs], python, python):
                lines = [f"{d.file}:{d.line}: {d.message.splitlines()[0]} [{d.code}]" for d in found]
                raise CommandError("\n".join([f"{checker} reports", *lines]))

    def run_tests(
        self, *packages: str, tests: tuple[str, ...] = RUNNING, group: str = "suite", python: str = PYTHON
    ) -> tuple[Path, str]:
        """Run tests with other releases of `packages`; return the Python and the number of tests."""
        executable = self.environment(python=python, groups=(group,))
        if packages:
            install("--python", executable, "--upgrade", *packages)
        output = output_of(executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *tests, cwd=ROOT)
        return executable, passed(output)

    def on_python(self, python: str) -> str:
        executable, count = self.run_tests(python=python)
        return f"Python {python}, boto3 {version_of(executable, 'boto3')} | {count} tests pass"

    def with_lowest(self, python: str) -> str:
        _, count = self.run_tests(*self.lowest, tests=(*RUNNING, CHECKED), group="tests", python=python)
        return f"Python {python}, {', '.join(self.lowest)} | {count} tests pass, one for each type checker"

    def in_webassembly(self, python: str, *packages: str) -> str:
        place = Path(tempfile.mkdtemp(dir=self.folder))
        modules, pyodide = place / "packages", f"pyodide@{IN_WEBASSEMBLY[python]}"
        target = ("--target", modules, "--python", sys.executable, "--python-version", python)
        install(*target, self.wheel, "typeguard", groups=("endpoint", "pytest"))
        if packages:
            install(*target, *packages)
        output_of("npm", "install", "--no-save", "--silent", "--prefix", place, pyodide)
        run_pytest = ("node", TOOLS / "harness" / "pyodide.mjs", place / "node_modules" / "pyodide")
        output = output_of(*run_pytest, modules, ROOT, "-p", "no:cacheprovider", *ALONE)
        exact = re.search(r"^platform emscripten -- Python (\S+),", output, re.MULTILINE)
        if exact is None or not exact[1].startswith(python):
            raise CommandError(f"Pyodide is not Python {python}: {output}")
        what = ", ".join([f"Python {exact[1]} in WebAssembly", *packages])
        return f"{what} | {passed(output)} tests pass, those that need no network"

    def newest(self, package: str) -> str:
        executable, count = self.run_tests(package)
        return f"newest {package}: {version_of(executable, package)} | {count} tests pass"

    def targets(self, checker: str) -> str:
        for target in TARGETS:
            minor = int(target.split(".")[1])
            program = {"target.py": TARGET_PROGRAM.format(minor, minor + 1)}
            option = TARGET_OPTION.get(checker, "--python-version=") + target
            self.check(self.declared, self.programs["inferred"] | program, checker, option)
        return f"{checker} {version_of(self.declared, checker)} | the suite's | {', '.join(TARGETS)}"

    def newest_checker(self, checker: str) -> str:
        package = "pyright[nodejs]" if checker == "pyright" else checker
        python = self.environment(f"{self.wheel}[boto3]", package, groups=("endpoint",))
        self.check(python, self.programs["inferred"], checker)
        return f"{checker} {version_of(python, checker)} | newest | its default"

    def oldest_checker(self, checker: str) -> str:
        def environment_of(release: str) -> Path:
            return self.environment(f"{self.wheel}[boto3]", release, groups=("endpoint",))

        return oldest_releases(checker, environment_of)

    def beside(self, what: str, programs: str, *stubs: str) -> str:
        python = self.environment(*stubs, groups=("checkers", "endpoint"))
        for checker in CHECKERS:
            self.check(python, self.programs[programs], checker)
        if stubs:
            name = stubs[0].split("=")[0]
            what = what.format(f"{name} {version_of(python, name)}")
        return f"{what} | all six"

    def by_extra(self) -> str:
        python = environment_by_extra(self.folder / "extra", self.wheel, "checkers", "endpoint")
        for checker in CHECKERS:
            self.check(python, self.programs["inferred"], checker)
        stubs, ours = version_of(python, "boto3-stubs"), version_of(python, NAME)
        return f"boto3-stubs {stubs} by its own extra `[sagemaker-runtime]`, which pip resolves to {ours} | all six"

    def other_release(self, version: str) -> str:
        """Use every public name of another release of a package of this name."""
        other = self.folder / f"other-{version}"
        install("--no-deps", "--target", other, f"{NAME}=={version}")
        names: list[str] = []
        for stub in sorted((other / PACKAGE).glob("*.pyi")):
            module = f"{PACKAGE}.{stub.stem}".removesuffix(".__init__")
            defined = re.findall(r"^(?:class )?([A-Z]\w*)(?:\(|:$| = )", stub.read_text(), re.MULTILINE)
            names += [f"{module}.{name}" for name in defined]
        modules = sorted({name.rpartition(".")[0] for name in names})
        lines = [f"import {module}" for module in modules] + [f"print({name})" for name in names]
        for checker in CHECKERS:
            self.check(self.declared, {"names.py": "\n".join(lines) + "\n"}, checker)
        return f"{NAME} {version} | {len(names)}"

    def differences(self) -> str:
        packages = (f"{NAME}=={RELEASE}", "boto3-stubs")
        generated = virtual_environment(self.folder / "generated", PYTHON, *packages, groups=("endpoint",))
        (folder := self.folder / "differences").mkdir()
        return f"{NAME} {RELEASE} | {try_page(generated, self.declared, folder)}"


def tables(compat: Compat) -> dict[tuple[str, ...], list[partial[str]]]:
    """What is tried, by the head of the table that shows it."""
    return {
        ("With", "When a program runs"): [
            *(partial(compat.on_python, python) for python in RUNS_ON),
            *(partial(compat.in_webassembly, python) for python in IN_WEBASSEMBLY),
            *(partial(compat.with_lowest, python) for python in RUNS_ON),
            *(partial(compat.in_webassembly, python, *compat.lowest) for python in IN_WEBASSEMBLY),
            *(partial(compat.newest, package) for package in ("boto3", "pydantic")),
        ],
        ("Type checker", "Which one", "Target Python"): [
            *(partial(compat.targets, checker) for checker in CHECKERS),
            *(partial(compat.newest_checker, checker) for checker in CHECKERS),
        ],
        (
            "Type checker",
            "Oldest release for the README's examples",
            "What it reports of the suite's mistakes",
            "of its right lines",
            "Oldest release for the whole suite",
        ): [partial(compat.oldest_checker, checker) for checker in ("mypy", "pyright")],
        ("Beside", "Type checkers that accept all programs"): [
            *(partial(compat.beside, *row) for row in BESIDE),
            partial(compat.by_extra),
        ],
        ("Written for", "Names, each known to all six"): [
            partial(compat.other_release, version) for version in OTHER_RELEASES
        ],
        ("Compared with", "Rows of the page on differences, each true for all six"): [
            partial(compat.differences)
        ],
    }


def main(wheel: Path, page: Path) -> None:
    failures: list[str] = []

    def attempt(cell: partial[str]) -> list[str]:
        try:
            row = cell()
        except CommandError as error:
            failures.append(f"compat: {' '.join([cell.func.__name__, *cell.args])}: {error}")
            return []
        print(row, flush=True)
        return row.split(" | ")

    with command("compat") as folder, ThreadPoolExecutor(2) as pool:
        try:
            compat = Compat(wheel.resolve(), folder)
            parts = [table(head, pool.map(attempt, cells)) for head, cells in tables(compat).items()]
            print("\n".join(pins_behind(folder)))
        finally:
            pool.shutdown(wait=False, cancel_futures=True)
        if failures:
            failures.append(f"compat: {len(failures)} of the promised combinations failed")
            sys.exit("\n".join(failures))
        page.write_text(
            figures("compat", "Tested combinations", "[What each checker sees](../checkers.md)", *parts)
        )


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
