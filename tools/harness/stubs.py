"""What the stubs say, from their syntax trees and without botocore: the site is built where it is not installed."""

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from harness import docstrings
from harness.paths import PACKAGE

DRAFT = "DRAFT"
"""Marks what `nox -s drift -- --write` wrote and nobody has completed."""

FACT = re.compile(
    r"(?:At most \d+|At least \d+|\d+ to \d+) (?:characters|bytes|seconds)"
    r"|Pattern: `.*?`(?=\.)"
    r"|Since boto3 \d+\.\d+\.\d+(?=\.)"
    r"|HTTP \d+(?=\))"
    r"|Raised by (?:all operations|`\w+`(?: and `\w+`)*)"
)
"""What docstrings say in always the same words, so that it can be compared with botocore."""


@dataclass(frozen=True)
class Member:
    """A key of a typed dictionary, a parameter of a method, or an attribute of `Exceptions`."""

    type: str
    required: bool
    facts: list[str]
    draft: bool = False
    place: str = ""


@dataclass(frozen=True)
class Definition:
    """A typed dictionary, a method or one of its overloads, or `Exceptions`."""

    node: ast.ClassDef | ast.FunctionDef
    place: str
    members: dict[str, Member]


def type_of(annotation: ast.expr | None) -> str:
    return ast.unparse(annotation) if annotation else "without a type"


def read_member(annotation: ast.expr | None, required: bool, text: str, place: str) -> Member:
    text = " ".join(text.split())
    return Member(type_of(annotation), required, FACT.findall(text), DRAFT in text, place)


def read_class(node: ast.ClassDef, file: str) -> Definition:
    """Read the keys of a typed dictionary, or the attributes of `Exceptions`."""
    members = {}
    for name, annotation, text in docstrings.keys(node):
        place, required = f"{file}:{annotation.lineno}", True
        match annotation:
            case ast.Subscript(value=ast.Name("NotRequired"), slice=inner):
                annotation, required = inner, False
        members[name] = read_member(annotation, required, text, place)
    return Definition(node, f"{file}:{node.lineno}", members)


def read_method(node: ast.FunctionDef, file: str) -> Definition:
    """Read an operation's method; what each parameter means is in the method's docstring."""
    meanings = docstrings.read(node).args
    members = {}
    for argument, default in zip(node.args.kwonlyargs, node.args.kw_defaults, strict=True):
        text, place = meanings.pop(argument.arg, ""), f"{file}:{argument.lineno}"
        members[argument.arg] = read_member(argument.annotation, default is None, text, place)
    place = f"{file}:{node.lineno}"
    for name in meanings:
        members[name] = Member("only documented", False, [], place=place)
    return Definition(node, place, members)


def response_of(exception: str, classes: Mapping[str, ast.ClassDef]) -> str:
    """The typed dictionary of an exception's `response`, which its class sets in `__init__`, or a base class does."""
    for node in ast.walk(classes[exception]):
        match node:
            case ast.AnnAssign(target=ast.Attribute(attr="response"), annotation=annotation):
                return ast.unparse(annotation)
    return response_of(ast.unparse(classes[exception].bases[0]), classes)


def read_values(literal: ast.AnnAssign, source: str) -> Iterator[str]:
    """Yield the values of a `Literal`, each with the comment above it, which names the partition of a region."""
    comment = ""
    for line in (ast.get_source_segment(source, literal) or "").splitlines():
        if found := re.match(r" +# (.+)", line):
            comment = f" ({found[1]})"
        yield from (value + comment for value in re.findall(r'"(.+?)"', line))


def classes_in(source: str) -> dict[str, ast.ClassDef]:
    return {node.name: node for node in ast.parse(source).body if isinstance(node, ast.ClassDef)}


class Stubs:
    """What the `.pyi` files in a folder say."""

    def __init__(self, folder: Path) -> None:
        type_defs, client, literals = (
            (folder / f"{name}.pyi").read_text() for name in ("type_defs", "client", "literals")
        )
        self.typed_dicts = {
            name: read_class(node, f"{PACKAGE}/type_defs.pyi")
            for name, node in classes_in(type_defs).items()
            if any(ast.unparse(base) == "TypedDict" for base in node.bases)
        }
        classes, file = classes_in(client), f"{PACKAGE}/client.pyi"
        self.methods: dict[str, list[Definition]] = {}
        """Operation -> its overloads, or the one signature that it has."""
        for node in classes["SageMakerRuntimeClient"].body:
            if isinstance(node, ast.FunctionDef) and node.args.kwonlyargs:
                self.methods.setdefault(node.name, []).append(read_method(node, file))
        self.exceptions = read_class(classes["Exceptions"], file)
        self.error_responses = {}
        """Exception -> the typed dictionary of its `response`."""
        for name, member in self.exceptions.members.items():
            response = response_of(member.type.removeprefix("type[").removesuffix("]"), classes)
            self.error_responses[name] = response
            self.exceptions.members[name] = replace(member, type=f"{member.type} with {response}")
        self.literals = {
            ast.unparse(node.target): [*read_values(node, literals)]
            for node in ast.parse(literals).body
            if isinstance(node, ast.AnnAssign)
        }
