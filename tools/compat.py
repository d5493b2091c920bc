"""Try the stubs in every combination that is promised, and write the tables that the documentation shows.

    python compat.py WHEEL PAGE

Every cell is an environment of its own, with real packages. The page is written only if all cells hold.
"""

import ast
import re
import shutil
import sys
import tempfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from importlib.metadata import requires
from pathlib import Path

from packaging.requirements import Requirement

from harness import pyodide
from harness.checkers import CHECKERS, Diagnostic
from harness.command import command
from harness.environments import RUNS_ON, install, version_of, virtual_environment
from harness.errors import CommandError
from harness.markdown import figures, table
from harness.oldest import oldest_releases
from harness.other_package import RELEASE, try_page
from harness.paths import DISTRIBUTION as NAME
from harness.paths import PACKAGE, ROOT, TESTS
from harness.pins import pins_behind
from harness.processes import output_of

TARGETS = (*RUNS_ON, *pyodide.RELEASES)
# Where the checkers run: old ones know no newer Python.
PYTHON = "3.11"
OTHER_RELEASES = ("1.17.0", "1.26.0", "1.34.0", RELEASE)
# A list of other services.
NOT_OURS = {"ResourceServiceName"}

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
    def __init__(self, wheel: Path, folder: Path) -> None:
        self.wheel = wheel
        self.folder = folder
        # Only boto3-stubs infers what `clients.py` says of every way to make a client.
        self.inferred = self.programs("inferred", TESTS / "accept")
        self.annotated = self.programs("annotated", TESTS / "accept")
        (self.annotated / "clients.py").write_text(ANNOTATED_PROGRAM)
        self.given = self.programs("given", TESTS / "accept")
        (self.given / "clients.py").unlink()
        self.declared = self.environment(f"{wheel}[boto3]", groups=("checkers", "endpoint"))
        self.lowest = lowest_declared()

    def programs(self, name: str, source: Path) -> Path:
        return Path(shutil.copytree(source, self.folder / name, ignore=shutil.ignore_patterns("__pycache__")))

    def environment(self, *packages: str | Path, python: str = PYTHON, groups: tuple[str, ...] = ()) -> Path:
        """Make an environment with our wheel and `packages`; return its Python."""
        place = Path(tempfile.mkdtemp(dir=self.folder))
        return virtual_environment(place, python, self.wheel, *packages, groups=groups)

    def check(self, python: Path, programs: Path, checker: str, *options: str) -> None:
        # In a copy, because pyright's configuration is written beside the programs.
        with tempfile.TemporaryDirectory(dir=self.folder) as folder:
            shutil.copytree(programs, folder, dirs_exist_ok=True)
            files = sorted(path.relative_to(folder).as_posix() for path in Path(folder).rglob("*.py"))
            if found := CHECKERS[checker].with_options(*options).run(Path(folder), files, python, python):
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

    def on_lowest(self, python: str) -> str:
        _, count = self.run_tests(*self.lowest, tests=(*RUNNING, CHECKED), group="tests", python=python)
        return f"Python {python}, {', '.join(self.lowest)} | {count} tests pass, one for each type checker"

    def in_webassembly(self, python: str, *packages: str) -> str:
        place = Path(tempfile.mkdtemp(dir=self.folder))
        target = ("--target", place / "packages", "--python", sys.executable, "--python-version", python)
        install(*target, self.wheel, "typeguard", groups=("endpoint", "pytest"))
        if packages:
            install(*target, *packages)
        output = pyodide.run_pytest(python, place, place / "packages", "-p", "no:cacheprovider", *ALONE)
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
            programs = self.programs(f"{checker}-{target}", self.inferred)
            minor = int(target.split(".")[1])
            (programs / "target.py").write_text(TARGET_PROGRAM.format(minor, minor + 1))
            option = TARGET_OPTION.get(checker, "--python-version=") + target
            self.check(self.declared, programs, checker, option)
        return f"{checker} {version_of(self.declared, checker)} | the suite's | {', '.join(TARGETS)}"

    def newest_checker(self, checker: str) -> str:
        package = "pyright[nodejs]" if checker == "pyright" else checker
        python = self.environment(f"{self.wheel}[boto3]", package, groups=("endpoint",))
        self.check(python, self.inferred, checker)
        return f"{checker} {version_of(python, checker)} | newest | its default"

    def oldest_checker(self, checker: str) -> str:
        def environment_of(release: str) -> Path:
            return self.environment(f"{self.wheel}[boto3]", release, groups=("endpoint",))

        return oldest_releases(checker, environment_of)

    def beside(self, what: str, programs: Path, *packages: str) -> str:
        python = self.environment(*packages, groups=("checkers", "endpoint"))
        for checker in CHECKERS:
            self.check(python, programs, checker)
        if packages:
            name = re.split("[=[]", packages[0])[0]
            what = what.format(f"{name} {version_of(python, name)}")
        return f"{what} | all six"

    def by_extra(self) -> str:
        """Let pip find our wheel in a folder when boto3-stubs asks for its own extra."""
        python = self.environment(groups=("checkers", "endpoint"))
        output_of(python, "-m", "pip", "uninstall", "--quiet", "--yes", NAME)
        place = f"--find-links={self.wheel.parent}"
        output_of(python, "-m", "pip", "install", "--quiet", place, "boto3-stubs[sagemaker-runtime]")
        ours = self.wheel.name.split("-")[1]
        if version_of(python, NAME) != ours:
            raise CommandError(f"boto3-stubs[sagemaker-runtime] installs {NAME} {version_of(python, NAME)}")
        for checker in CHECKERS:
            self.check(python, self.inferred, checker)
        stubs = version_of(python, "boto3-stubs")
        return f"boto3-stubs {stubs} by its own extra `[sagemaker-runtime]`, which pip resolves to {ours} | all six"

    def other_release(self, version: str) -> str:
        """Use every public name of another release of a package of this name."""
        other = self.folder / f"other-{version}"
        install("--no-deps", "--target", other, f"{NAME}=={version}")
        names: list[str] = []
        for stub in sorted((other / PACKAGE).glob("*.pyi")):
            if stub.stem == "__main__":
                continue
            module = PACKAGE if stub.stem == "__init__" else f"{PACKAGE}.{stub.stem}"
            for node in ast.parse(stub.read_text()).body:
                defined = [node.name] if isinstance(node, ast.ClassDef) else []
                if isinstance(node, ast.Assign | ast.AnnAssign):
                    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
                    defined = [target.id for target in targets if isinstance(target, ast.Name)]
                names += [
                    f"{module}.{name}"
                    for name in defined
                    if not name.startswith("_") and name not in NOT_OURS
                ]
        modules = sorted({name.rpartition(".")[0] for name in names})
        programs = self.folder / f"names-{version}"
        programs.mkdir()
        lines = [f"import {module}" for module in modules] + [f"print({name})" for name in names]
        (programs / "names.py").write_text("\n".join(lines) + "\n")
        for checker in CHECKERS:
            self.check(self.declared, programs, checker)
        return f"{NAME} {version} | {len(names)}"

    def differences(self) -> str:
        generated = virtual_environment(
            self.folder / "generated", PYTHON, f"{NAME}=={RELEASE}", "boto3-stubs", groups=("endpoint",)
        )

        def report(python: Path, checker: str, folder: Path, files: list[str]) -> list[Diagnostic]:
            return CHECKERS[checker].run(folder, files, python, self.declared)

        pythons = {"the generated package": generated, "this package": self.declared}
        (folder := self.folder / "differences").mkdir()
        count = try_page({name: partial(report, python) for name, python in pythons.items()}, folder)
        return f"{NAME} {RELEASE} | {count}"


def tables(compat: Compat) -> dict[tuple[str, ...], list[tuple[str, Callable[[], str]]]]:
    """What is tried, by the head of the table that shows it."""
    stubs: list[tuple[str, Path, tuple[str, ...]]] = [
        ("{}", compat.inferred, ("boto3-stubs==1.35.0",)),
        ("{}", compat.inferred, ("boto3-stubs==1.43.126",)),
        ("{}, the newest", compat.inferred, ("boto3-stubs",)),
        ("{}, with the client annotated", compat.annotated, ("boto3-stubs-lite",)),
        ("{} without its own extra, with the client annotated", compat.annotated, ("types-boto3",)),
        ("no stubs of boto3, with the client handed over", compat.given, ()),
    ]
    return {
        ("With", "When a program runs"): [
            *((f"Python {python}", partial(compat.on_python, python)) for python in RUNS_ON),
            *((f"Python {python}", partial(compat.in_webassembly, python)) for python in pyodide.RELEASES),
            *((f"lowest on Python {python}", partial(compat.on_lowest, python)) for python in RUNS_ON),
            *(
                (f"lowest on Python {python}", partial(compat.in_webassembly, python, *compat.lowest))
                for python in pyodide.RELEASES
            ),
            *((f"newest {package}", partial(compat.newest, package)) for package in ("boto3", "pydantic")),
        ],
        ("Type checker", "Which one", "Target Python"): [
            *((f"targets of {name}", partial(compat.targets, name)) for name in CHECKERS),
            *((f"newest {name}", partial(compat.newest_checker, name)) for name in CHECKERS),
        ],
        (
            "Type checker",
            "Oldest release for the README's examples",
            "What it reports of the suite's mistakes",
            "of its right lines",
            "Oldest release for the whole suite",
        ): [(f"oldest {name}", partial(compat.oldest_checker, name)) for name in ("mypy", "pyright")],
        ("Beside", "Type checkers that accept all programs"): [
            *(
                (f"beside {p or 'no stubs'}", partial(compat.beside, what, programs, *p))
                for what, programs, p in stubs
            ),
            ("boto3-stubs[sagemaker-runtime]", compat.by_extra),
        ],
        ("Written for", "Names, each known to all six"): [
            (f"release {version}", partial(compat.other_release, version)) for version in OTHER_RELEASES
        ],
        ("Compared with", "Rows of the page on differences, each true for all six"): [
            ("docs/differences.md", compat.differences)
        ],
    }


def main(wheel: Path, page: Path) -> None:
    failures: list[str] = []

    def attempt(cell: tuple[str, Callable[[], str]]) -> list[str]:
        try:
            row = cell[1]()
        except CommandError as error:
            failures.append(f"compat: {cell[0]}: {error}")
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
        page.parent.mkdir(exist_ok=True)
        page.write_text(
            figures("compat", "Tested combinations", "[What each checker sees](../checkers.md)", *parts)
        )


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
