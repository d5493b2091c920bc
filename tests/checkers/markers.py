"""Markers: how a program says which line is wrong, and what each checker must report there; tests/README.md explains them."""

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.metadata import version

from checkers.run import CHECKERS, Diagnostic
from processes import CommandError

# Two or more spaces end a column. In strict mode pyright also reports each unknown type.
CODES = """\
reason               mypy and zuban                        pyright and basedpyright                                                 pyrefly                                  ty
always-not-none      -                                     reportUnnecessaryComparison                                              -                                        -
always-true          -                                     -                                                                        -                                        redundant-condition
any-return           no-any-return                         -                                                                        -                                        -
argument-type        arg-type                              reportArgumentType                                                       bad-argument-type                        invalid-argument-type
assignment           assignment                            reportAssignmentType                                                     bad-assignment                           invalid-assignment
attribute            attr-defined                          reportAttributeAccessIssue reportUnknownMemberType                       missing-attribute                        missing-attribute
bytes-key            call-overload                         reportArgumentType reportCallIssue                                       bad-index                                invalid-argument-type
extended             misc                                  reportIncompatibleVariableOverride                                       bad-typed-dict-key                       invalid-typed-dict-header
import               attr-defined                          reportAttributeAccessIssue reportUnknownVariableType reportUnusedImport  missing-module-attribute                 missing-module-member
inferred-attribute   attr-defined                          reportAttributeAccessIssue                                               missing-attribute                        missing-attribute
item-type            typeddict-item                        reportGeneralTypeIssues                                                  bad-assignment                           invalid-assignment
key-type             typeddict-item                        reportAssignmentType                                                     bad-assignment                           invalid-argument-type
merge                arg-type                              reportAssignmentType                                                     bad-assignment                           -
missing-argument     call-arg                              reportCallIssue                                                          missing-argument                         missing-argument
missing-key          typeddict-item                        reportAssignmentType                                                     bad-typed-dict-key                       missing-typed-dict-key
misspelt-key         typeddict-item typeddict-unknown-key  reportAssignmentType                                                     bad-typed-dict-key                       missing-typed-dict-key unknown-typed-dict-constructor-key
never                arg-type                              reportArgumentType reportDeprecated                                      bad-argument-type                        deprecated invalid-argument-type
never-nothing        call-arg                              reportCallIssue reportDeprecated                                         missing-argument                         deprecated missing-argument
next                 call-overload                         reportArgumentType                                                       bad-argument-type                        invalid-argument-type
no-key               typeddict-item                        reportGeneralTypeIssues                                                  bad-typed-dict-key                       invalid-typed-dict-key
no-overload          call-overload                         reportCallIssue                                                          no-matching-overload                     no-matching-overload
no-overload-file     arg-type                              reportArgumentType                                                       no-matching-overload                     invalid-argument-type
no-overload-type     call-overload                         reportArgumentType                                                       no-matching-overload                     invalid-argument-type
no-overload-values   call-overload                         reportArgumentType reportCallIssue                                       no-matching-overload                     no-matching-overload
not-subscriptable    index                                 reportIndexIssue                                                         bad-index                                not-subscriptable
open-unpacking       -                                     -                                                                        open-unpacking                           -
operator             operator                              reportOperatorIssue reportUnusedExpression                               unsupported-operation                    unsupported-operator
optional-key         -                                     reportTypedDictNotRequiredAccess                                         -                                        -
override             override                              reportIncompatibleMethodOverride                                         bad-override missing-override-decorator  incompatible-method-override
positional-argument  call-arg                              reportCallIssue                                                          unexpected-positional-argument           missing-argument too-many-positional-arguments
read-only            misc                                  reportAttributeAccessIssue                                               read-only                                invalid-assignment
type-argument        type-arg                              reportMissingTypeArgument reportUnknownParameterType                     implicit-any-type-argument               -
unknown-argument     call-arg                              reportCallIssue                                                          unexpected-keyword                       unknown-argument
unknown-key          typeddict-unknown-key                 reportAssignmentType                                                     bad-typed-dict-key                       unknown-typed-dict-constructor-key
unknown-type         -                                     reportUnknownVariableType                                                -                                        -
unknown-value        -                                     reportUnknownArgumentType                                                -                                        -
unpacked-key         misc                                  reportCallIssue                                                          unexpected-keyword                       unknown-argument
untyped              no-untyped-def                        reportMissingParameterType reportUnknownParameterType                    implicit-any-parameter                   -
unused-ignore        unused-ignore                         reportUnnecessaryTypeIgnoreComment                                       -                                        -
with                 attr-defined                          reportGeneralTypeIssues                                                  bad-context-manager                      invalid-context-manager
"""


def read_codes() -> dict[str, dict[str, list[str]]]:
    header, *rows = (re.split(" {2,}", line) for line in CODES.splitlines())
    return {
        checker: {row[0]: codes.split() for row in rows if (codes := row[column]) != "-"}
        for column, checkers in enumerate(header[1:], 1)
        for checker in checkers.split(" and ")
    }


REASONS = read_codes()
"""Checker -> reason -> the codes that it reports."""
REASONS["zuban"]["unpacked-key"] = ["call-arg"]
if tuple(map(int, version("mypy").split(".")[:2])) < (2, 2):
    REASONS["mypy"] |= {"extended": [], "positional-argument": ["misc"]}
if tuple(map(int, version("pyright").split("."))) < (1, 1, 404):
    REASONS["pyright"]["extended"] = []

MARKER = re.compile(
    r"# error: (?P<reason>[\w-]+) (?P<words>[^\s,|]{3,}([,|][^\s,|]{3,})*)"
    r"( \((?P<which>only|not) (?P<checkers>\w+(, \w+)*)\))?$"
)


@dataclass(frozen=True)
class Marker:
    """One wrong line: the reason, the words of the messages, and the checkers that report it."""

    file: str
    line: int
    reason: str
    words: str
    checkers: frozenset[str]

    def is_in(self, messages: str) -> bool:
        return any(all(word in messages for word in words.split(",")) for words in self.words.split("|"))


def read_markers(programs: Mapping[str, str]) -> list[Marker]:
    """Read the markers of programs, which are given by their names."""
    return [
        read_marker(file, number, line)
        for file, text in programs.items()
        for number, line in enumerate(text.splitlines(), 1)
        if "# error" in line
    ]


def read_marker(file: str, number: int, line: str) -> Marker:
    match = MARKER.search(line)
    if match is None:
        raise CommandError(f"{file}:{number}: no marker of the form '# error: reason word': {line}")
    named = frozenset((match["checkers"] or "").split(", ")) - {""}
    if unknown := sorted(named - set(CHECKERS)):
        raise CommandError(f"{file}:{number}: no such checker: {', '.join(unknown)}")
    checkers = named if match["which"] == "only" else frozenset(CHECKERS) - named
    if without := sorted(name for name in checkers if match["reason"] not in REASONS[name]):
        raise CommandError(f"{file}:{number}: no code for {match['reason']!r}: {', '.join(without)}")
    return Marker(file, number, match["reason"], match["words"], checkers)


def compare(checker: str, markers: list[Marker], diagnostics: list[Diagnostic]) -> list[str]:
    """Describe, in one line each, where the markers differ from what the checker reported."""
    marked = {(m.file, m.line): m for m in markers if checker in m.checkers}
    reported = defaultdict[tuple[str, int], list[Diagnostic]](list)
    for d in diagnostics:
        reported[d.file, d.line].append(d)
    problems = []
    for place in sorted({*marked, *reported}):
        marker, found = marked.get(place), reported[place]
        expected = sorted(REASONS[checker][marker.reason]) if marker else []
        codes = sorted({d.code for d in found})
        messages = "; ".join(d.message.replace("\n", " ") for d in found)
        where = f"{place[0]}:{place[1]}"
        if codes != expected:
            problems.append(f"{where}: {expected or 'nothing'} expected, {codes or 'nothing'} reported: {messages}")
        elif marker and codes and not marker.is_in(messages):
            problems.append(f"{where}: no {marker.words!r} in the message: {messages}")
    return problems
