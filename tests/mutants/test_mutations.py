"""The mutation operators: each mutant is valid Python and differs from the stub, also where a class has one member."""

import ast
from pathlib import Path

from mutants.mutations import HEAD, mutants

STUB = '''\
"""A module."""

class Keys(TypedDict, closed=True):
    Only: int
    """Its documentation."""

class Methods:
    def one(self, *, Body: str | bytes, Size: int = ...) -> Literal["a", "b"]: ...
'''
NAMES = """\
unchanged | module: drop Keys | module: drop Methods | Keys: drop closed=True | Keys: add member | Keys: drop Only: int |
Keys.Only: rename | Keys.Only: int to Any | Keys.Only: int to another type | Keys.Only: make not required |
Methods: add member | Methods: drop one | Methods.one: rename | Methods.one returns: drop 'a' |
Methods.one returns: drop 'b' | Methods.one returns: add literal | Methods.one returns: Literal['a', 'b'] to Any |
Methods.one returns: Literal['a', 'b'] to another type | Methods.one: add parameter | Methods.one.Body: rename |
Methods.one.Body: drop bytes | Methods.one.Body: keep only bytes | Methods.one.Body: str to Any |
Methods.one.Body: str to another type | Methods.one.Body: bytes to Any | Methods.one.Body: bytes to another type |
Methods.one.Body: or None | Methods.one.Size: rename | Methods.one.Size: int to Any |
Methods.one.Size: int to another type | Methods.one.Size: or None | Methods.one.Body: other default |
Methods.one.Body: drop | Methods.one.Size: other default | Methods.one.Size: drop | Methods.one: positional"""


def test_each_mutant_is_another_valid_stub(tmp_path: Path) -> None:
    (stub := tmp_path / "a.pyi").write_text(STUB)
    found = mutants(stub)
    assert [name.removeprefix("a.pyi ") for name in found] == NAMES.replace("\n", " ").split(" | ")
    assert len({ast.unparse(ast.parse(text)) for text in found.values()}) == len(found)
    without_head = found["a.pyi unchanged"].replace(HEAD, "")
    assert ast.unparse(ast.parse(without_head)) == ast.unparse(ast.parse(STUB))
