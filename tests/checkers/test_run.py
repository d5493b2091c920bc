"""The tools themselves: markers, the reading of a checker's output, and conftest.py notice what they must."""

import shlex
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from checkers.markers import compare, read_markers
from checkers.run import CHECKERS, CheckerError, Diagnostic
from paths import TESTS
from processes import CommandError


def test_wrong_or_missing_diagnostic_is_a_problem() -> None:
    lines = [
        "call()  # error: missing-argument Body,Name|overload",
        "call(name)  # error: unknown-argument name (not mypy)",
        "fine()",
    ]
    markers = read_markers({"wrong.py": "\n".join(lines)})
    right = Diagnostic("wrong.py", 1, "call-arg", 'Missing arguments "Body", "Name"')

    def problems(*found: Diagnostic) -> list[int]:
        return [int(problem.split(":")[1]) for problem in compare("mypy", markers, list(found))]

    assert problems(right) == []
    assert problems(replace(right, message="No overload")) == []
    assert problems() == [1]
    assert problems(replace(right, code="arg-type")) == [1]
    assert problems(replace(right, message='Missing argument "Body"')) == [1]
    assert problems(replace(right, message="")) == [1]
    assert problems(right, replace(right, code="misc")) == [1]
    assert problems(right, replace(right, line=2)) == [2]
    assert problems(right, replace(right, line=3)) == [3]
    assert problems(right, replace(right, file="other.py")) == [1]


@pytest.mark.parametrize(
    "comment",
    [
        "# error",
        "# error: missing-argument",
        "# error: missing-argument B",
        "# error: no-such-reason Body",
        "# error: missing-argument Body (not mypi)",
    ],
)
def test_malformed_marker_is_an_error(comment: str) -> None:
    with pytest.raises(CommandError, match=r"^wrong\.py:1: no "):
        read_markers({"wrong.py": f"call()  {comment}"})


PRINTED = "a.py:1: error: Wrong  [misc]\nFound 1 error in 1 file (checked 1 source file)"


@pytest.mark.parametrize(
    ("printed", "status", "message"),
    [
        (PRINTED, 1, ""),
        (PRINTED.replace("Found 1", "Found 2"), 1, "mypy states 2 diagnostics, 1 were read"),
        (PRINTED.replace("  [misc]", ""), 1, "mypy states 1 diagnostics, 0 were read"),
        (PRINTED.replace("checked 1", "checked 2"), 1, "mypy was given 1 files and checked 2"),
        (PRINTED, 0, "mypy ended with status 0"),
        (PRINTED, 2, "mypy ended with status 2"),
        ("Success: no issues found in 1 source file", 1, "mypy ended with status 1"),
        ("Traceback", 1, "mypy did not finish its work"),
        ("", 0, "mypy did not finish its work"),
    ],
)
def test_what_is_read_must_be_what_the_checker_states(printed: str, status: int, message: str, tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("")
    program = f"import sys; print({printed!r}); sys.exit({status})"
    checker = replace(CHECKERS["mypy"], command=shlex.join([Path(sys.executable).name, "-c", program]))
    if message:
        with pytest.raises(CheckerError, match=message):
            checker.run(tmp_path, ["a.py"])
    else:
        assert checker.run(tmp_path, ["a.py"]) == [Diagnostic("a.py", 1, "misc", "Wrong")]


def test_programs_inside_a_project_are_not_checked(tmp_path: Path) -> None:
    """Inside a project, a checker would find the project's stubs or configuration instead of the wheel's."""
    (tmp_path / "pyproject.toml").touch()
    (tmp_path / "programs").mkdir()
    with pytest.raises(CheckerError, match="is inside the project"):
        CHECKERS["mypy"].run(tmp_path / "programs", [])


WITHOUT_HYPOTHESIS = ("-p", "no:hypothesispytest")
"""Its plugin would import all of hypothesis once more for each run."""
DOES_NOT_RUN = """\
import pytest

@pytest.mark.skip(reason="no time")
def test_skipped(): pass

@pytest.mark.xfail(reason="known")
def test_expected_to_fail(): assert False

@pytest.mark.xfail
def test_passes_all_the_same(): pass

def test_skips_itself(): pytest.importorskip("no_such_module")

def test_runs(): pass
"""


def test_test_that_does_not_run_fails(pytester: pytest.Pytester) -> None:
    pytester.makeconftest((TESTS / "conftest.py").read_text())
    pytester.makepyfile(test_some=DOES_NOT_RUN, test_module='import pytest\n\npytest.importorskip("no_such_module")')
    result = pytester.runpytest_inprocess(*WITHOUT_HYPOTHESIS, "--continue-on-collection-errors", ".")
    result.assert_outcomes(failed=3, passed=1, errors=2)


@pytest.mark.parametrize("setting", ["", "testpaths = tests/one"])
def test_run_without_arguments_must_collect_every_file(setting: str, pytester: pytest.Pytester) -> None:
    for name in ("one", "two"):
        file = pytester.path / "tests" / name / f"test_{name}.py"
        file.parent.mkdir(parents=True)
        file.write_text("def test_passes(): pass")
    (pytester.path / "tests" / "conftest.py").write_text((TESTS / "conftest.py").read_text())
    pytester.makeini(f"[pytest]\n{setting}\n")
    missing = int(setting != "")
    pytester.runpytest_inprocess(*WITHOUT_HYPOTHESIS).assert_outcomes(passed=2 - missing, failed=missing)
