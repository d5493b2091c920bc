"""Generated programs: each checker must say of them what boto3's running client says."""

import re
import shutil
import sys
from pathlib import Path

import pytest

from harness.agreement import OURS, Reports, Verdict, ask, ask_checkers
from harness.agreement_calls import complete
from harness.agreement_reads import reads
from harness.differences import ADVICE, Found, differences, problems, stale
from harness.paths import PACKAGE, installed_package

CASES = [*complete(), *reads()]


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[Verdict], Reports]:
    return ask(CASES, tmp_path_factory.mktemp("agreement"))


@pytest.fixture(scope="module")
def found(asked: tuple[list[Verdict], Reports]) -> list[Found]:
    return list(differences(CASES, *asked))


def test_client_decides(asked: tuple[list[Verdict], Reports]) -> None:
    """Most programs prove something, and every value that is read exists."""
    verdicts, _ = asked
    assert verdicts.count("") > 1000
    assert verdicts.count(None) < 0.02 * len(verdicts)
    assert {v for case, v in zip(CASES, verdicts, strict=True) if case.lines == ("use(x)",)} == {""}


def test_checkers_agree_with_the_client(found: list[Found]) -> None:
    wrong = list(problems(found))
    assert not wrong, "\n\n".join([f"{len(wrong)} differences:", *wrong[:20], ADVICE])


def test_every_named_difference_occurs(found: list[Found]) -> None:
    assert not list(stale(found))


SECOND_OVERLOAD = (
    r"(?s)@overload\n +(def invoke_endpoint_async.*?)    @overload\n.*?(?=    def invoke_endpoint_with)"
)


@pytest.mark.parametrize(
    ("pattern", "after", "expected"),
    [
        ("TargetModel: str = ...,", "", "invoke_endpoint TargetModel: boto3 accepts, and checkers report"),
        ("Accept: str", "Accept: int", "invoke_endpoint Accept: boto3 rejects, and checkers accept"),
        (
            r"IO\[bytes\] \|",
            "IO[bytes] | IO[str] |",
            "invoke_endpoint_async Body: boto3 rejects, and checkers accept",
        ),
        (
            r"ErrorCode: NotRequired\[ModelStreamErrorCode\]",
            "ErrorCode: NotRequired[int]",
            'x = error.response.get("ErrorCode", "-"): boto3 accepts, and checkers report',
        ),
        (
            SECOND_OVERLOAD,
            r"\1",
            "invoke_endpoint_async Body: boto3 accepts, and checkers report",
        ),
    ],
)
def test_changed_stub_is_reported(
    pattern: str, after: str, expected: str, asked: tuple[list[Verdict], Reports], tmp_path: Path
) -> None:
    shutil.copytree(
        installed_package(), tmp_path / PACKAGE, ignore=shutil.ignore_patterns("*.py", "__pycache__")
    )
    stubs = {stub: stub.read_text() for stub in (tmp_path / PACKAGE).glob("*.pyi")}
    changed = {stub: re.sub(pattern, after, text) for stub, text in stubs.items()}
    assert changed != stubs
    for stub, text in changed.items():
        stub.write_text(text)
    about = expected.partition(": boto3")[0]
    some = [number for number, case in enumerate(CASES) if case.about == about]
    cases, verdicts = ([every[number] for number in some] for every in (CASES, asked[0]))
    # Less than everything, and the fastest checker: all of it would take as long as everything else here.
    reports = ask_checkers(cases, tmp_path, OURS, sys.executable, ["zuban"])
    wrong = list(problems(list(differences(cases, verdicts, reports))))
    assert any(problem.startswith(expected) for problem in wrong), "\n\n".join(wrong)
