"""Where a type checker and the running client differ about a program: the few differences that are named, and all others."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from agreement.verdicts import COMPARED, Case, Reports, Verdict

PYRIGHT = ("pyright",)


@dataclass(frozen=True)
class Difference:
    reason: str
    pattern: str
    """What is found in the program, the client's verdict or the checker's message: see `text_of`."""
    checkers: tuple[str, ...] = COMPARED


MISSED = (
    Difference(
        "A `StreamingBody` has a `seek` that always raises: botocore-stubs inherits it from `io.IOBase`, and the "
        "specification lists `StreamingBody` as a `Body`.",
        r"\nUnsupportedOperation: seek",
    ),
    Difference(
        "A `(str, Enum)` is a `str`, but botocore sends `str(member)` in a header, which is the member's name. Before "
        "Python 3.11, the same is true of an `IntEnum`.",
        r"'_(Text|Int)Enum.ONE' is sent",
    ),
    Difference(
        "A `bool` is an `int`: botocore sends the text `True`, or rejects the value as less than the minimum.",
        r"Seconds\W+kinds.truth\(\)",
    ),
    Difference("The specification lists `HostId`, which no answer of this service has.", r"KeyError: 'HostId'"),
    Difference(
        "Only pyright reports that a program reads a key which is not in every answer without a check.",
        r"= error.response\n.*\nKeyError: 'ErrorCode'",
        ("mypy", "pyrefly", "ty", "zuban"),
    ),
    Difference("pyright does not check the key that `pop` names.", r"x\.pop\(", PYRIGHT),
    Difference("zuban accepts a `memoryview` as `bytes`.", r"kinds.memory_view\(\)", ("zuban",)),
    Difference("zuban does not check `functools.partial`.", r"partial\(", ("zuban",)),
    Difference(
        "mypy and pyrefly do not check `functools.partial` of a method that has overloads.",
        r"partial\(client.invoke_endpoint_async,",
        ("mypy", "pyrefly"),
    ),
)
"""The client rejects the program, the checker does not."""
FALSE_ALARMS = (
    Difference(
        "A key that is not in every answer needs a check, even where this answer has it.",
        "Could not access item in TypedDict",
        PYRIGHT,
    ),
    Difference(
        "No checker lets a program add keys to a typed dictionary or delete required ones.",
        r'\n(del x\[|x\.pop\(|x\["ContentType"\] = )',
    ),
    Difference(
        "botocore returns a generator, but botocore-stubs declares an `Iterator`, which has no `close`.",
        r"iter_(lines|chunks)\(\)\nx.close\(\)",
    ),
    Difference(
        "`io.TextIOWrapper` and `io.BufferedReader` use fewer methods of the file that they wrap than typeshed requires.",
        r"io.(TextIOWrapper|BufferedReader)\(x\)",
    ),
    Difference(
        "`BlobTypeDef` promises a `read()` without arguments, so a file object whose `read` requires a size is rejected.",
        r"kinds.reader_of_sizes\(\)",
    ),
)
"""The client accepts the program, the checker reports it."""

ADVICE = """\
Correct the stubs so that they accept what boto3 accepts and reject what it rejects. Only where no stub can do that, \
name the difference and its reason in tests/agreement/known.py."""


@dataclass(frozen=True)
class Found:
    """One checker's difference from the client."""

    case: Case
    verdict: str
    checker: str
    message: str
    named: Difference | None


def text_of(case: Case, verdict: str, message: str) -> str:
    """Return what a pattern is searched in."""
    return f"{case.text}\n{verdict}\n{message}"


def differences(cases: Sequence[Case], verdicts: Sequence[Verdict], reports: Reports) -> Iterator[Found]:
    for checker, messages in reports.items():
        for number, (case, verdict) in enumerate(zip(cases, verdicts, strict=True)):
            message = messages.get(number, "")
            if verdict is None or bool(verdict) == bool(message):
                continue
            text = text_of(case, verdict, message)
            rows = (row for row in (MISSED if verdict else FALSE_ALARMS) if checker in row.checkers)
            yield Found(case, verdict, checker, message, next((r for r in rows if re.search(r.pattern, text)), None))


def problems(found: Sequence[Found]) -> Iterator[str]:
    """Describe the differences without a name, grouped by parameter or value."""
    groups = defaultdict[tuple[str, bool], list[Found]](list)
    for f in found:
        if f.named is None:
            groups[f.case.about, bool(f.verdict)].append(f)
    for (about, rejected), some in groups.items():
        first = [f for f in some if f.case == some[0].case]
        what = "rejects and checkers accept" if rejected else "accepts and checkers report"
        yield "\n".join(
            [
                f"{about}: boto3 {what} {len({f.case.text for f in some})} programs, such as",
                *(f"    {line}" for line in some[0].case.text.splitlines()),
                f"  boto3: {' '.join(some[0].verdict.split()) or 'accepts it'}",
                *(f"  {f.checker}: {' '.join(f.message.split()) or 'reports nothing'}" for f in first),
            ]
        )


def stale(found: Sequence[Found]) -> Iterator[str]:
    """Describe the rows that no longer occur."""
    occur = {(f.named, f.checker) for f in found}
    for row in (*MISSED, *FALSE_ALARMS):
        if gone := [checker for checker in row.checkers if (row, checker) not in occur]:
            yield f"{', '.join(gone)} no longer: remove it from tests/agreement/known.py: {row.reason}"


LEAST = 0.15
"""Of the programs that a pattern matches, at least this share must differ; else it also hides new differences."""


def too_wide(cases: Sequence[Case], verdicts: Sequence[Verdict], reports: Reports) -> Iterator[str]:
    """Describe the rows whose pattern matches mostly programs about which the checker and the client agree."""
    for row in (*MISSED, *FALSE_ALARMS):
        for checker in row.checkers:
            messages = [reports[checker].get(number, "") for number in range(len(cases))]
            differing = [
                bool(message) != bool(verdict)
                for case, verdict, message in zip(cases, verdicts, messages, strict=True)
                if verdict is not None and bool(verdict) == (row in MISSED)
                if re.search(row.pattern, text_of(case, verdict, message))
            ]
            if sum(differing) < LEAST * len(differing):
                yield (
                    f"{checker} differs about {sum(differing)} of the {len(differing)} programs that {row.pattern!r} "
                    f"matches, make it narrower: {row.reason}"
                )
