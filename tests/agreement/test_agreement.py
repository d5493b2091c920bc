"""Generated programs: the verdict of each checker must be that of boto3's running client."""

import re
import shutil
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from agreement import known
from agreement.calls import complete
from agreement.known import ADVICE, Found, differences, problems, stale, too_wide
from agreement.uses import reads
from agreement.verdicts import OURS, Reports, Verdict, run_both, run_checkers
from paths import PACKAGE, installed_package

CASES = [*complete(), *reads()]


@pytest.fixture(scope="module")
def results(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[Verdict], Reports]:
    return run_both(CASES, tmp_path_factory.mktemp("agreement"))


@pytest.fixture(scope="module")
def found(results: tuple[list[Verdict], Reports]) -> list[Found]:
    return list(differences(CASES, *results))


def test_client_decides(results: tuple[list[Verdict], Reports]) -> None:
    """Most programs prove something, and every value that is read exists."""
    verdicts, _ = results
    assert verdicts.count("") > 0.12 * len(verdicts)
    assert verdicts.count(None) < 0.02 * len(verdicts)
    assert {v for case, v in zip(CASES, verdicts, strict=True) if case.lines == ("use(x)",)} == {""}


def test_checkers_agree_with_the_client(found: list[Found]) -> None:
    wrong = list(problems(found))
    assert not wrong, "\n\n".join([f"{len(wrong)} differences:", *wrong[:20], ADVICE])


def test_every_named_difference_occurs(found: list[Found]) -> None:
    assert not list(stale(found))


def test_named_difference_explains_what_it_matches(
    results: tuple[list[Verdict], Reports], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not list(too_wide(CASES, *results))
    row = known.FALSE_ALARMS[0]
    monkeypatch.setattr(known, "FALSE_ALARMS", [replace(row, pattern=r"\w+")])
    (problem,) = too_wide(CASES, *results)
    assert re.fullmatch(rf"pyright differs about \d+ of the \d+ programs .*: {re.escape(row.reason)}", problem)


SECOND_OVERLOAD = r"(?s)@overload\n +(def invoke_endpoint_async.*?)    @overload\n.*?(?=    def invoke_endpoint_with)"


@pytest.mark.parametrize(
    ("pattern", "after", "expected"),
    [
        ("TargetModel: str = ...,", "", "invoke_endpoint TargetModel: boto3 accepts and checkers report"),
        ("Accept: str", "Accept: int", "invoke_endpoint Accept: boto3 rejects and checkers accept"),
        (
            r"IO\[bytes\] \|",
            "IO[bytes] | IO[str] |",
            "invoke_endpoint_async Body: boto3 rejects and checkers accept",
        ),
        (
            r"ErrorCode: NotRequired\[ModelStreamErrorCode\]",
            "ErrorCode: NotRequired[int]",
            'x = error.response.get("ErrorCode", "-"): boto3 accepts and checkers report',
        ),
        (
            SECOND_OVERLOAD,
            r"\1",
            "invoke_endpoint_async Body: boto3 accepts and checkers report",
        ),
    ],
)
def test_changed_stub_is_reported(
    pattern: str, after: str, expected: str, results: tuple[list[Verdict], Reports], tmp_path: Path
) -> None:
    shutil.copytree(installed_package(), tmp_path / PACKAGE, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    stubs = {stub: stub.read_text() for stub in (tmp_path / PACKAGE).glob("*.pyi")}
    changed = {stub: re.sub(pattern, after, text) for stub, text in stubs.items()}
    assert changed != stubs
    for stub, text in changed.items():
        stub.write_text(text)
    about = expected.partition(": boto3")[0]
    some = [number for number, case in enumerate(CASES) if case.about == about]
    cases, verdicts = ([every[number] for number in some] for every in (CASES, results[0]))
    # Only the cases in question and the fastest checker, because this runs once for each change.
    reports = run_checkers(cases, tmp_path, OURS, sys.executable, ["zuban"])
    wrong = list(problems(list(differences(cases, verdicts, reports))))
    assert any(problem.startswith(expected) for problem in wrong), "\n\n".join(wrong)
