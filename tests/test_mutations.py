"""What the mutation operators make of a small stub, and that a run of mutants compares something."""

import ast
import difflib
from pathlib import Path

import pytest

import mutants as command
from harness.errors import CommandError
from harness.mutations import IMPORTS, Mutant, find_mutants
from harness.paths import installed_package

STUB = '''\
"""A stub."""
from typing import IO, TYPE_CHECKING, Literal
from typing_extensions import NotRequired, TypedDict, overload

if not TYPE_CHECKING:
    class Stream:
        def __class_getitem__(cls, item):
            return IO

__all__ = ("Request", "Thing")

Region: TypeAlias = Literal[
    # Partition one
    "a",
    # Partition two
    "b",
]

class Request(TypedDict, closed=True):
    Name: str
    """A key."""
    Size: NotRequired[int | None]

class _Base(OSError):
    """An error."""

class _Other(OSError): ...

class Thing:
    failed: type[_Other]

    # A comment.
    @property
    @override
    def size(self) -> int:  # type: ignore[override]
        """How large it is."""

    def seek(self, to: int, how: Literal[2] = ..., /) -> object: ...
    def call(self, *, Größe: str, Two: int = ...) -> Request: ...
    def url(self, one: IO[bytes], two: int = 3600) -> None: ...
    @overload
    def either(self, *, Name: str, A: str) -> None: ...
    @overload
    def either(self, *, Name: str, B: str) -> None: ...
'''

# One mutant of each operator, and the lines that it has instead of others.
CHANGES = {
    "NotRequired: wrong module: typing": [
        "from typing import NotRequired; from typing_extensions import TypedDict, overload"
    ],
    "__class_getitem__: wrong result: object": ["return object"],
    "'Thing': drop export": ["__all__ = ('Request',)"],
    "Region: drop alias": [],
    'Region: drop literal: "a"': [],
    "Region: add literal": ['"other", "a",'],
    "Thing.seek.how: wrong literal": ["def seek(self, to: int, how: Literal[1] = ..., /) -> object: ..."],
    "Region: wrong type: str": ["Region: TypeAlias = str"],
    "Request: drop closed": ["class Request(TypedDict):"],
    "Request: add key": ["Invented: NotRequired[str]"],
    "Request.Name: drop key": [],
    "Request.Name: rename key": ["Name_: str"],
    "Request.Name: make key not required": ["Name: NotRequired[str]"],
    "Request.Size: make key required": ["Size: int | None"],
    "Request.Size: drop union member: None": ["Size: NotRequired[int]"],
    "_Base: drop base class": ["class _Base(object):"],
    "_Other: add base class: _Base": ["class _Other(_Base): ..."],
    "Thing: add base class: _Sized": ["class Thing(_Sized):"],
    "_Other: add method": ["class _Other(OSError):", "def invented(self) -> None: ..."],
    "Thing: add method": ["def invented(self) -> None: ..."],
    "Thing: add exception": ["Invented: type[_Other]"],
    "Thing.failed: drop exception": [],
    "Thing.failed: rename exception": ["failed_: type[_Other]"],
    "Thing.failed: wrong type: _Base": ["failed: type[_Base]"],
    "Thing.size: add decorator: final": ["@_final"],
    "Thing.size: drop property": [],
    "Thing.size: property to attribute": ["size: int", '"""How large it is."""'],
    "Thing.call: drop method": [],
    "Thing.call: rename method": ["def call_(self, *, Größe: str, Two: int = ...) -> Request: ..."],
    "Thing.call: drop star": ["def call(self, Größe: str, Two: int = ...) -> Request: ..."],
    "Thing.seek: drop slash": ["def seek(self, to: int, how: Literal[2] = ...) -> object: ..."],
    "Thing.call: add parameter": [
        "def call(self, *, Größe: str, Two: int = ..., invented: str = ...) -> Request: ..."
    ],
    "Thing.call.Two: drop parameter": ["def call(self, *, Größe: str) -> Request: ..."],
    "Thing.call.Größe: rename parameter": ["def call(self, *, Größe_: str, Two: int = ...) -> Request: ..."],
    "Thing.call.Größe: add default": ["def call(self, *, Größe: str = ..., Two: int = ...) -> Request: ..."],
    "Thing.call.Two: drop default": ["def call(self, *, Größe: str, Two: int) -> Request: ..."],
    "Thing.call.Two: wrong default": ["def call(self, *, Größe: str, Two: int = 1) -> Request: ..."],
    "Thing.url.two: wrong default": ["def url(self, one: IO[bytes], two: int = ...) -> None: ..."],
    "Thing.call.Two: add None": ["def call(self, *, Größe: str, Two: int | None = ...) -> Request: ..."],
    "Thing.url.one: to Any (2)": ["def url(self, one: IO[_Any], two: int = 3600) -> None: ..."],
    "Thing.either(A): drop overload": [],
}


def added_lines(mutant: Mutant) -> list[str]:
    """Return the lines that a mutant has besides the stub's, without the import that it needs."""
    diff = difflib.ndiff(STUB.splitlines(), mutant.source.splitlines())
    added = [line[2:].strip() for line in diff if line.startswith("+ ")]
    imports = {f'"""A stub."""; {line}' for name, line in IMPORTS.items() if name in mutant.source}
    assert imports <= set(added)
    return [line for line in added if line and line not in imports]


@pytest.fixture(scope="module")
def real() -> list[Mutant]:
    return find_mutants(installed_package())


def test_operator_changes_one_thing(tmp_path: Path, real: list[Mutant]) -> None:
    (tmp_path / "a.pyi").write_text(STUB)
    mutants = {mutant.name.removeprefix("a.pyi "): mutant for mutant in find_mutants(tmp_path)}
    assert {name: added_lines(mutants[name]) for name in CHANGES} == CHANGES
    assert {mutants[name].operator for name in CHANGES} == {mutant.operator for mutant in real}


def test_mutants_differ(real: list[Mutant]) -> None:
    """And each is Python: a checker would report the whole file of one that is not."""
    for mutant in real:
        ast.parse(mutant.source, mutant.name)
    assert len({mutant.name for mutant in real}) == len({mutant.source for mutant in real}) == len(real)


@pytest.mark.parametrize(
    ("problems", "message"), [([], "compares nothing"), (["accept/m000_runtime"], "unchanged stubs do not")]
)
def test_run_that_compares_nothing_fails(
    problems: list[str], message: str, real: list[Mutant], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(command, "compare", lambda *_: problems)
    canary = next(mutant for mutant in real if mutant.name == command.CANARY)
    with pytest.raises(CommandError, match=message):
        command.check("zuban", canary, [])
