"""The docstrings of the stubs: Google-style ones of classes and methods, and the string literals under keys."""

import ast
import inspect
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Docstring:
    """A docstring, taken apart."""

    lead: str
    args: dict[str, str] = field(default_factory=dict)
    returns: str = ""
    raises: dict[str, str] = field(default_factory=dict)


def read(node: ast.ClassDef | ast.FunctionDef) -> Docstring:
    lead, *rest = re.split(r"^(Args|Returns|Raises):\n", ast.get_docstring(node) or "", flags=re.MULTILINE)
    sections = {name: inspect.cleandoc(text) for name, text in zip(rest[::2], rest[1::2], strict=True)}

    def items(section: str) -> dict[str, str]:
        """Read `name: meaning` lines; deeper lines continue the one above."""
        lines = re.sub(r"\n\s+", " ", sections.get(section, "")).splitlines()
        return dict(re.match(r"(\w+)(?: \([\w ]+\))?: (.*)", line).groups() for line in lines if line)

    return Docstring(lead.strip(), items("Args"), sections.get("Returns", ""), items("Raises"))


def text_of(node: ast.AST | None) -> str:
    """Return the text of a statement that is a string literal, such as the one under a key; otherwise nothing."""
    match node:
        case ast.Expr(ast.Constant(str(text))):
            return inspect.cleandoc(text)
    return ""


def documented(body: Sequence[ast.stmt]) -> Iterator[tuple[ast.stmt, str]]:
    """Yield each statement with the text of the string literal under it, if any."""
    for node, after in zip(body, [*body[1:], None], strict=True):
        yield node, text_of(after)


def keys(node: ast.ClassDef) -> Iterator[tuple[str, ast.expr, str]]:
    """Yield the name, the annotation and the documentation of every attribute of a class."""
    for statement, text in documented(node.body):
        if isinstance(statement, ast.AnnAssign):
            yield ast.unparse(statement.target), statement.annotation, text
