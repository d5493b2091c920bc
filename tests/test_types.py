"""What six type checkers accept and reject.

Programs in `accept/` and `docs/examples/` must be clean. In `reject/` a wrong line ends in one marker:

    client.invoke_endpoint(EndpointName="e")  # error: missing-argument Body

On that line each checker must report exactly the codes that `REASONS` lists for `missing-argument`, one of its
messages must hold the word `Body`, and every other line must be clean. `(not zuban)` names a checker that
does not see the mistake, `(only pyright, basedpyright)` the ones that do: the others must report nothing,
so that the test tells when they learn to.
"""

import ast
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from importlib.metadata import distribution
from pathlib import Path

import pytest
from checkers import CHECKERS, STRICTEST, Checker, CheckerError, Diagnostic

TESTS = Path(__file__).parent
EXAMPLES = TESTS.parent / "docs" / "examples"
PACKAGE = Path(str(distribution("mypy-boto3-sagemaker-runtime").locate_file("mypy_boto3_sagemaker_runtime")))

# In strict mode pyright also says that what has no known type is unknown.
PYRIGHT_REASONS = {
    "always-not-none": "reportUnnecessaryComparison",
    "argument-type": "reportArgumentType",
    "assignment": "reportAssignmentType",
    "attribute": "reportAttributeAccessIssue reportUnknownMemberType",
    "bytes-key": "reportArgumentType reportCallIssue",
    "import": "reportAttributeAccessIssue reportUnknownVariableType reportUnusedImport",
    "inferred-attribute": "reportAttributeAccessIssue",
    "key-type": "reportAssignmentType",
    "misspelt-key": "reportAssignmentType",
    "missing-argument": "reportCallIssue",
    "missing-key": "reportAssignmentType",
    "next": "reportArgumentType",
    "no-key": "reportGeneralTypeIssues",
    "no-overload": "reportCallIssue",
    "no-overload-file": "reportArgumentType",
    "no-overload-type": "reportArgumentType",
    "not-subscriptable": "reportIndexIssue",
    "operator": "reportOperatorIssue reportUnusedExpression",
    "optional-key": "reportTypedDictNotRequiredAccess",
    "positional-argument": "reportCallIssue",
    "surplus-key": "reportAssignmentType",
    "unknown-argument": "reportCallIssue",
    "unpacked-key": "reportCallIssue",
    "with": "reportGeneralTypeIssues",
}

REASONS: dict[str, dict[str, str]] = {
    "mypy": {
        "argument-type": "arg-type",
        "assignment": "assignment",
        "attribute": "attr-defined",
        "bytes-key": "call-overload",
        "import": "attr-defined",
        "inferred-attribute": "attr-defined",
        "key-type": "typeddict-item",
        "misspelt-key": "typeddict-item typeddict-unknown-key",
        "missing-argument": "call-arg",
        "missing-key": "typeddict-item",
        "next": "call-overload",
        "no-key": "typeddict-item",
        "no-overload": "call-overload",
        "no-overload-file": "arg-type",
        "no-overload-type": "call-overload",
        "not-subscriptable": "index",
        "operator": "operator",
        "positional-argument": "call-arg",
        "surplus-key": "typeddict-unknown-key",
        "unknown-argument": "call-arg",
        "unpacked-key": "misc",
        "with": "attr-defined",
    },
    "pyright": PYRIGHT_REASONS,
    "basedpyright": PYRIGHT_REASONS,
    "pyrefly": {
        "argument-type": "bad-argument-type",
        "assignment": "bad-assignment",
        "attribute": "missing-attribute",
        "bytes-key": "bad-index",
        "import": "missing-module-attribute",
        "inferred-attribute": "missing-attribute",
        "key-type": "bad-assignment",
        "misspelt-key": "bad-typed-dict-key",
        "missing-argument": "missing-argument",
        "missing-key": "bad-typed-dict-key",
        "next": "bad-argument-type",
        "no-key": "bad-typed-dict-key",
        "no-overload": "no-matching-overload",
        "no-overload-file": "no-matching-overload",
        "no-overload-type": "no-matching-overload",
        "not-subscriptable": "bad-index",
        "operator": "unsupported-operation",
        "positional-argument": "unexpected-positional-argument",
        "surplus-key": "bad-typed-dict-key",
        "unknown-argument": "unexpected-keyword",
        "unpacked-key": "unexpected-keyword",
        "with": "bad-context-manager",
    },
    "ty": {
        "always-true": "redundant-condition",
        "argument-type": "invalid-argument-type",
        "assignment": "invalid-assignment",
        "attribute": "missing-attribute",
        "bytes-key": "invalid-argument-type",
        "import": "missing-module-member",
        "inferred-attribute": "missing-attribute",
        "key-type": "invalid-argument-type",
        "misspelt-key": "missing-typed-dict-key unknown-typed-dict-constructor-key",
        "missing-argument": "missing-argument",
        "missing-key": "missing-typed-dict-key",
        "next": "invalid-argument-type",
        "no-key": "invalid-typed-dict-key",
        "no-overload": "no-matching-overload",
        "no-overload-file": "invalid-argument-type",
        "no-overload-type": "invalid-argument-type",
        "not-subscriptable": "not-subscriptable",
        "operator": "unsupported-operator",
        "positional-argument": "missing-argument too-many-positional-arguments",
        "surplus-key": "unknown-typed-dict-constructor-key",
        "unknown-argument": "unknown-argument",
        "unpacked-key": "unknown-argument",
        "with": "invalid-context-manager",
    },
}
REASONS["zuban"] = REASONS["mypy"] | {"unpacked-key": "call-arg"}

MARKER = re.compile(
    r"# error: (?P<reason>[\w-]+) (?P<words>\S+)(?: \((?P<which>only|not) (?P<checkers>\w+(?:, \w+)*)\))?$"
)


@dataclass(frozen=True)
class Marker:
    """One wrong line: why it is wrong, a word (or some, parted by `|`) of the message, who sees it."""

    file: str
    line: int
    reason: str
    words: tuple[str, ...]
    checkers: frozenset[str]


def read_markers(root: Path, file: str) -> Iterator[Marker]:
    for number, line in enumerate((root / file).read_text().splitlines(), 1):
        if "# error" not in line:
            continue
        match = MARKER.search(line)
        assert match, f"{file}:{number}: no marker of the form '# error: reason word': {line}"
        named = frozenset((match["checkers"] or "").split(", ")) - {""}
        assert named <= set(CHECKERS), f"{file}:{number}: no such checker: {sorted(named - set(CHECKERS))}"
        checkers = named if match["which"] == "only" else frozenset(CHECKERS) - named
        known = {checker for checker in CHECKERS if match["reason"] in REASONS[checker]}
        assert checkers <= known, (
            f"{file}:{number}: no code for {match['reason']!r}: {sorted(checkers - known)}"
        )
        yield Marker(file, number, match["reason"], tuple(match["words"].split("|")), checkers)


def compare(checker: str, markers: list[Marker], diagnostics: list[Diagnostic]) -> list[str]:
    """Say in one line each where what the checker reported is not what the markers want."""
    wanted = {(m.file, m.line): m for m in markers if checker in m.checkers}
    reported: dict[tuple[str, int], list[Diagnostic]] = {}
    for d in diagnostics:
        reported.setdefault((d.file, d.line), []).append(d)
    problems: list[str] = []
    for place in sorted({*wanted, *reported}):
        found = reported.get(place, [])
        codes = sorted({d.code for d in found})
        messages = "; ".join(d.message.replace("\n", " ") for d in found)
        marker = wanted.get(place)
        expected = sorted(REASONS[checker][marker.reason].split()) if marker else []
        where = f"{place[0]}:{place[1]}"
        if codes != expected:
            problems.append(
                f"{where}: {expected or 'nothing'} expected, {codes or 'nothing'} reported: {messages}"
            )
        elif marker and not any(word in messages for word in marker.words):
            problems.append(f"{where}: no {' or '.join(marker.words)!r} in the message: {messages}")
    return problems


def copy_programs(root: Path) -> list[str]:
    """Copy the programs to where no checker finds the stubs but in the installed wheel; return their names."""
    for folder in (TESTS / "accept", TESTS / "reject", EXAMPLES):
        shutil.copytree(folder, root / folder.name, ignore=shutil.ignore_patterns("__pycache__"))
    return sorted(path.relative_to(root).as_posix() for path in root.rglob("*.py"))


def run_all(
    checkers: dict[str, Checker], root: Path, files: list[str]
) -> dict[str, list[Diagnostic] | CheckerError]:
    """Start each checker once, two side by side, the slow ones first."""

    def run(checker: Checker) -> list[Diagnostic] | CheckerError:
        try:
            return checker.run(root, files)
        except CheckerError as error:
            return error

    with ThreadPoolExecutor(2) as pool:
        order = sorted(checkers.values(), key=lambda checker: "pyright" not in checker.name)
        return dict(zip([checker.name for checker in order], pool.map(run, order), strict=True))


@pytest.fixture(scope="module")
def programs(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[str]]:
    root = tmp_path_factory.mktemp("programs")
    return root, copy_programs(root)


@pytest.fixture(scope="module")
def markers(programs: tuple[Path, list[str]]) -> list[Marker]:
    root, files = programs
    return [marker for file in files for marker in read_markers(root, file)]


@pytest.fixture(scope="module")
def reports(programs: tuple[Path, list[str]]) -> dict[str, list[Diagnostic] | CheckerError]:
    return run_all(CHECKERS, *programs)


def diagnostics_of(report: list[Diagnostic] | CheckerError) -> list[Diagnostic]:
    if isinstance(report, CheckerError):
        pytest.fail(str(report), pytrace=False)
    return report


@pytest.mark.parametrize("checker", CHECKERS)
def test_accepted_and_rejected(
    checker: str, markers: list[Marker], reports: dict[str, list[Diagnostic] | CheckerError]
) -> None:
    problems = compare(checker, markers, diagnostics_of(reports[checker]))
    assert not problems, f"{checker}:\n" + "\n".join(problems)


def test_markers_are_where_they_belong(programs: tuple[Path, list[str]], markers: list[Marker]) -> None:
    """A file of wrong lines without a marker, or too few of them, would be a test that tests nothing."""
    assert {marker.file for marker in markers} == {file for file in programs[1] if file.startswith("reject/")}
    for checker in CHECKERS:
        assert sum(checker in marker.checkers for marker in markers) >= 100


@pytest.mark.parametrize("module", ["__init__", "client", "literals", "type_defs"])
def test_every_public_name_is_used(module: str) -> None:
    tree = ast.parse((PACKAGE / f"{module}.pyi").read_text())
    names = next(
        ast.literal_eval(node.value)
        for node in tree.body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__"
    )
    used = {word for path in (TESTS / "accept").glob("*.py") for word in re.findall(r"\w+", path.read_text())}
    assert set(names) <= used


@pytest.fixture(scope="module")
def stub_reports(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Diagnostic] | CheckerError]:
    root = tmp_path_factory.mktemp("stubs")
    shutil.copytree(PACKAGE, root / PACKAGE.name, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    return run_all(STRICTEST, root, sorted(path.relative_to(root).as_posix() for path in root.rglob("*.pyi")))


@pytest.mark.parametrize("checker", STRICTEST)
def test_stubs_are_clean(checker: str, stub_reports: dict[str, list[Diagnostic] | CheckerError]) -> None:
    assert diagnostics_of(stub_reports[checker]) == []


def test_types_are_complete() -> None:
    """pyright knows the type of every public symbol, and each of ours has a docstring."""
    scripts = Path(sys.executable).parent
    process = subprocess.run(
        [scripts / "pyright", "--verifytypes", PACKAGE.name, "--ignoreexternal", "--outputjson"],
        cwd=PACKAGE.parent,
        # With this option pyright looks at the first Python on the path, whatever --pythonpath says.
        env=os.environ | {"PATH": f"{scripts}{os.pathsep}{os.environ['PATH']}"},
        capture_output=True,
        text=True,
    )
    result = json.loads(process.stdout)["typeCompleteness"]
    assert Path(result["packageRootDirectory"]) == PACKAGE
    assert result["completenessScore"] == 1
    assert result["missingFunctionDocStringCount"] == 0
    undocumented = [
        s["name"] for s in result["symbols"] if any("docstring" in d["message"] for d in s["diagnostics"])
    ]
    # This one is botocore-stubs' own class under another name.
    assert undocumented == [f"{PACKAGE.name}.client.BotocoreClientError"]
