"""What the stubs say, from their syntax trees and without botocore: the site is built where it is not installed."""

import ast
import re
import textwrap
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from model import docstrings
from paths import PACKAGE
from processes import CommandError

DRAFT = "DRAFT"
"""Marks what `nox -s drift -- --write` wrote and nobody has completed yet."""

FACT = re.compile(
    r"(?:At most \d+|At least \d+|\d+ to \d+) (?:characters|bytes|seconds)"
    r"|Pattern: `.*?`(?=\.)"
    r"|Since boto3 \d+\.\d+\.\d+(?=\.)"
    r"|HTTP \d+(?=\))"
    r"|Raised by (?:all operations|`\w+`(?: and `\w+`)*)"
)
"""What docstrings always say in the same words, so that it can be compared with botocore."""


@dataclass(frozen=True)
class Member:
    """A key of a typed dictionary, a parameter of a method, or an attribute of `Exceptions`."""

    type: str
    required: bool
    facts: list[str]
    draft: bool = False
    place: str = ""
    text: str = ""


@dataclass(frozen=True)
class Definition:
    """A typed dictionary, a method or one of its overloads, or `Exceptions`."""

    node: ast.ClassDef | ast.FunctionDef
    place: str
    members: dict[str, Member]

    @property
    def docstring(self) -> docstrings.Docstring:
        return docstrings.read(self.node)

    @property
    def returns(self) -> str:
        return type_of(self.node.returns)


def type_of(annotation: ast.expr | None) -> str:
    return ast.unparse(annotation) if annotation else "without a type"


def read_member(annotation: ast.expr | None, required: bool, text: str, place: str) -> Member:
    line = " ".join(text.split())
    return Member(type_of(annotation), required, FACT.findall(line), DRAFT in line, place, text)


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
    """Read a method of the client; what each parameter means is in the method's docstring."""
    meanings = docstrings.read(node).args
    members = {}
    _self, *arguments = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
    defaults = [*node.args.defaults, *node.args.kw_defaults]
    without = [None] * (len(arguments) - len(defaults))
    for argument, default in zip(arguments, without + defaults, strict=True):
        text, place = meanings.pop(argument.arg, ""), f"{file}:{argument.lineno}"
        members[argument.arg] = read_member(argument.annotation, default is None, text, place)
    place = f"{file}:{node.lineno}"
    for name in meanings:
        members[name] = Member("only documented", False, [], place=place)
    return Definition(node, place, members)


def response_of(exception: str, classes: Mapping[str, ast.ClassDef]) -> str:
    """The typed dictionary of an exception's `response`, which its class or its base class sets in `__init__`."""
    if exception not in classes:
        return f"a response that no class sets: {exception} is not defined"
    for node in ast.walk(classes[exception]):
        match node:
            case ast.AnnAssign(target=ast.Attribute(attr="response"), annotation=annotation):
                return ast.unparse(annotation)
    return response_of(" ".join(map(ast.unparse, classes[exception].bases[:1])), classes)


def read_values(literal: str) -> Iterator[str]:
    """Yield the values of a `Literal`, each with the comment above it, which names the partition of a region."""
    comment = ""
    for line in literal.splitlines():
        if found := re.match(r" +# (.+)", line):
            comment = f" ({found[1]})"
        yield from (value + comment for _, value in re.findall(r"""(["'])(.+?)\1""", line))


class File:
    """One of the `.pyi` files: its definitions, and their source."""

    def __init__(self, path: Path) -> None:
        self.name = f"{PACKAGE}/{path.name}"
        self.tree, self.lines = ast.parse(source := path.read_text()), source.splitlines()
        self.docstring = ast.get_docstring(self.tree) or ""
        self.classes = {node.name: node for node in self.tree.body if isinstance(node, ast.ClassDef)}
        self.aliases: dict[str, tuple[str, str]] = {}
        """The public names of types -> what is assigned, as it is laid out, and the documentation below."""
        for node, text in docstrings.documented(self.tree.body):
            match node:
                case ast.AnnAssign(target=ast.Name(name)) | ast.Assign(targets=[ast.Name(name)]):
                    if not name.startswith("_"):
                        self.aliases[name] = (self.segment(node), text)

    def segment(self, node: ast.stmt) -> str:
        return "\n".join(self.lines[node.lineno - 1 : node.end_lineno])

    def methods(self, class_: str) -> dict[str, list[Definition]]:
        """Read the methods of a class; one that has overloads has several."""
        found: dict[str, list[Definition]] = {}
        for node in self.classes[class_].body:
            if isinstance(node, ast.FunctionDef) and "property" not in map(type_of, node.decorator_list):
                found.setdefault(node.name, []).append(read_method(node, self.name))
        return found

    def signature(self, node: ast.FunctionDef) -> str:
        """Return the head of a method as it is laid out, without comments to checkers."""
        lines = self.lines[node.lineno - 1 : node.body[0].lineno - 1]
        head = textwrap.dedent("\n".join(re.sub(r":  # .*$", ":", line) for line in lines)) + " ..."
        return f"@overload\n{head}" if "overload" in map(type_of, node.decorator_list) else head


class Stubs:
    """The definitions in the `.pyi` files of a folder."""

    def __init__(self, folder: Path) -> None:
        self.files = {name: File(folder / f"{name}.pyi") for name in ("type_defs", "literals", "client")}
        type_defs, literals, client = self.files.values()
        self.typed_dicts = {
            name: read_class(node, type_defs.name)
            for name, node in type_defs.classes.items()
            if any(ast.unparse(base) == "TypedDict" for base in node.bases)
        }
        for name in ("SageMakerRuntimeClient", "Exceptions"):
            if name not in client.classes:
                raise CommandError(f"{client.name}: define the class {name}, which boto3's users import")
        self.client = read_class(client.classes["SageMakerRuntimeClient"], client.name)
        methods = client.methods("SageMakerRuntimeClient")
        self.methods = {name: found for name, found in methods.items() if found[0].node.args.kwonlyargs}
        """Operation -> its overloads, or the one signature that it has."""
        self.other_methods = {name: found for name, found in methods.items() if name not in self.methods}
        self.exceptions = read_class(client.classes["Exceptions"], client.name)
        classes = File(folder / "_exceptions.pyi").classes
        self.error_responses = {}
        """Exception -> the typed dictionary of its `response`."""
        for name, member in self.exceptions.members.items():
            response = response_of(member.type.removeprefix("type[_exceptions.").removesuffix("]"), classes)
            self.error_responses[name] = response
            self.exceptions.members[name] = replace(member, type=f"{member.type} with {response}")
        self.literals = {
            ast.unparse(node.target): [*read_values(literals.segment(node))]
            for node in literals.tree.body
            if isinstance(node, ast.AnnAssign)
        }
