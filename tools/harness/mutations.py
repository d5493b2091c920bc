"""Mutants: the stubs with one thing changed, which the suite must notice.

Each method below says what can go wrong in one kind of node, and what is then written in its place. The rest of the
file stays as it is, since the suite also reads docstrings and comments.
"""

import ast
import difflib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

WRONG_TYPES = {
    "str": "int",
    "int": "str",
    "bytes": "str",
    "bool": "str",
    "object": "str",
    "StreamingBody": "bytes",
    "BlobTypeDef": "str",
    "NewSessionConstant": "str",
    "ModelStreamErrorCode": "str",
    "SageMakerRuntimeOperationName": "str",
}
# A value that stands nowhere in the stubs.
OTHER = {"str": '"other"', "int": "1", "bool": "True"}
# What a mutant may need besides the imports of its file.
IMPORTS = {
    "_Any": "from typing import Any as _Any",
    "_final": "from typing_extensions import final as _final",
    "_Sized": "from collections.abc import Sized as _Sized",
}

Edit = tuple[int, int, str]
"""From which byte to which, and what the mutant has there."""


@dataclass(frozen=True)
class Mutant:
    name: str
    operator: str
    file: str
    line: int
    source: str


def find_mutants(package: Path) -> list[Mutant]:
    return [mutant for path in sorted(package.glob("*.pyi")) for mutant in Stub(path).mutants()]


def is_typed_dict(node: ast.ClassDef) -> bool:
    return any(ast.unparse(base) == "TypedDict" for base in node.bases)


class Stub:
    """Makes the mutants of one stub file."""

    def __init__(self, path: Path) -> None:
        self.file = path.name
        self.source = path.read_bytes()
        self.tree = ast.parse(self.source)
        self.starts = list(accumulate(map(len, self.source.splitlines(keepends=True)), initial=0))
        self.names: list[str] = []
        """What is defined or imported above the node at hand."""
        self.bases: dict[str, list[str]] = {}
        self.number = Counter[str]()

    def start(self, node: ast.AST) -> int:
        return self.starts[node.lineno - 1] + node.col_offset

    def span(self, node: ast.AST) -> tuple[int, int]:
        decorators = getattr(node, "decorator_list", None)
        start = self.start(decorators[0]) - len("@") if decorators else self.start(node)
        return start, self.starts[node.end_lineno - 1] + node.end_col_offset

    def text(self, node: ast.AST) -> str:
        start, end = self.span(node)
        return self.source[start:end].decode()

    def put(self, node: ast.AST, text: str) -> Edit:
        return (*self.span(node), text)

    def decorate(self, node: ast.ClassDef | ast.FunctionDef, name: str) -> Edit:
        start = self.span(node)[0]
        return start, start, f"@{name}\n{' ' * node.col_offset}"

    def undecorate(self, node: ast.FunctionDef, name: str) -> Edit:
        decorator = next(d for d in node.decorator_list if ast.unparse(d) == name)
        return self.start(decorator) - len("@"), self.span(decorator)[1], ""

    def extend(self, node: ast.ClassDef, member: str) -> Edit:
        start, end = self.span(node.body[-1])
        # On the line of the class there may be nothing but `...`.
        return start if self.text(node.body[-1]) == "..." else end, end, f"\n    {member}"

    def mutant(self, operator: str, where: str, node: ast.AST, *edits: Edit) -> Mutant:
        changed = self.source
        for start, end, new in sorted(edits, reverse=True):
            changed = changed[:start] + new.encode() + changed[end:]
        imports = [line for name, line in IMPORTS.items() if name.encode() in changed]
        # Behind the module's docstring, so that the lines below keep their numbers.
        end = self.span(self.tree.body[0])[1]
        changed = changed[:end] + "; ".join(["", *imports]).encode() + changed[end:]
        name = f"{self.file} {where}: {operator}"
        if changed == self.source:
            raise ValueError(f"{name}: nothing is changed")
        ast.parse(changed)
        self.number[name] += 1
        if self.number[name] > 1:
            name += f" ({self.number[name]})"
        return Mutant(name, operator.split(":")[0], self.file, node.lineno, changed.decode())

    def mutants(self) -> Iterator[Mutant]:
        for node in self.tree.body:
            match node:
                case ast.ImportFrom(module=module, names=names):
                    if module == "typing_extensions":
                        yield from self.import_mutants(node)
                    self.names += [name.asname or name.name for name in names]
                case ast.If():
                    yield from self.run_time_mutants(node)
                case ast.Assign(targets=[ast.Name("__all__")], value=ast.Tuple(elts=names) as value):
                    for name in names:
                        rest = ast.Tuple([other for other in names if other is not name])
                        edit = self.put(value, ast.unparse(rest))
                        yield self.mutant("drop export", ast.unparse(name), name, edit)
                case (
                    ast.Assign(targets=[ast.Name(name)], value=ast.Name() as value)
                    | ast.AnnAssign(target=ast.Name(name), value=ast.expr() as value)
                ):
                    yield self.mutant("drop alias", name, node, self.put(node, ""))
                    for operator, edit in self.types(value):
                        yield self.mutant(operator, name, value, edit)
                    self.names.append(name)
                case ast.ClassDef():
                    yield from self.class_mutants(node)
                    self.names.append(node.name)

    def import_mutants(self, node: ast.ImportFrom) -> Iterator[Mutant]:
        for name in node.names:
            rest = ", ".join(other.name for other in node.names if other is not name)
            edit = self.put(node, f"from typing import {name.name}; from {node.module} import {rest}")
            yield self.mutant("wrong module: typing", name.name, node, edit)

    def run_time_mutants(self, block: ast.If) -> Iterator[Mutant]:
        for function in ast.walk(block):
            match function:
                case ast.FunctionDef(name=name, body=[*_, ast.Return(value=ast.expr() as value)]):
                    yield self.mutant("wrong result: object", name, value, self.put(value, "object"))

    def class_mutants(self, node: ast.ClassDef) -> Iterator[Mutant]:
        yield from self.base_mutants(node)
        yield self.mutant("add decorator: final", node.name, node, self.decorate(node, "_final"))
        if not is_typed_dict(node):
            edit = self.extend(node, "def invented(self) -> None: ...")
            yield self.mutant("add method", node.name, node, edit)
        keys = [member for member in node.body if isinstance(member, ast.AnnAssign)]
        if keys:
            what, type_ = "exception", self.text(keys[0].annotation)
            if is_typed_dict(node):
                what, type_ = "key", "NotRequired[str]"
            yield self.mutant(f"add {what}", node.name, node, self.extend(node, f"Invented: {type_}"))
        for key in keys:
            yield from self.key_mutants(f"{node.name}.{self.text(key.target)}", key, what)
        for member in node.body:
            if isinstance(member, ast.FunctionDef):
                yield from self.function_mutants(node, member)

    def base_mutants(self, node: ast.ClassDef) -> Iterator[Mutant]:
        arguments = [*node.bases, *node.keywords]

        def become(*texts: str) -> Edit:
            if arguments:
                return self.start(arguments[0]), self.span(arguments[-1])[1], ", ".join(texts)
            end = self.start(node) + len(f"class {node.name}")
            return end, end, f"({', '.join(texts)})"

        for argument in arguments:
            rest = [self.text(other) for other in arguments if other is not argument]
            match argument:
                case ast.keyword(arg=name):
                    yield self.mutant(f"drop {name}", node.name, argument, become(*rest))
                case ast.Subscript(value=ast.Name("Generic")) | ast.Name("TypedDict"):
                    pass
                case ast.Subscript(slice=inner):
                    for operator, edit in self.types(inner):
                        yield self.mutant(operator, node.name, inner, edit)
                case ast.Name():
                    yield self.mutant("drop base class", node.name, argument, become(*rest or ["object"]))
        if not is_typed_dict(node):
            # Where another class has the same ones, this one becomes its subclass.
            bases = [self.text(base) for base in node.bases]
            alike = [name for name, others in self.bases.items() if bases and others == bases]
            self.bases[node.name] = bases
            new = alike[-1:] or [*bases, "_Sized"]
            yield self.mutant(f"add base class: {new[-1]}", node.name, node, become(*new))

    def key_mutants(self, where: str, node: ast.AnnAssign, what: str) -> Iterator[Mutant]:
        yield self.mutant(f"drop {what}", where, node, self.put(node, ""))
        annotation = node.annotation
        match annotation:
            case ast.Subscript(value=ast.Name("NotRequired"), slice=inner):
                yield self.mutant("make key required", where, node, self.put(annotation, self.text(inner)))
                annotation = inner
            case _:
                # A key that is optional is not renamed: what sees that it is gone sees that, too.
                edit = self.put(node.target, f"{self.text(node.target)}_")
                yield self.mutant(f"rename {what}", where, node, edit)
                if what == "key":
                    edit = self.put(annotation, f"NotRequired[{self.text(annotation)}]")
                    yield self.mutant("make key not required", where, node, edit)
        if "InputRequest" in where:
            edit = self.put(annotation, f"{self.text(annotation)} | None")
            yield self.mutant("add None", where, node, edit)
        for operator, edit in self.types(annotation):
            yield self.mutant(operator, where, annotation, edit)

    def function_mutants(self, owner: ast.ClassDef, node: ast.FunctionDef) -> Iterator[Mutant]:
        where = f"{owner.name}.{node.name}"
        decorators = [ast.unparse(decorator) for decorator in node.decorator_list]
        edit = self.put(node, "" if len(owner.body) > 1 else "...")
        if "overload" in decorators:
            # The two overloads differ in what they require.
            where += f"({node.args.kwonlyargs[1].arg})"
            (other,) = (f for f in owner.body if getattr(f, "name", "") == node.name and f is not node)
            yield self.mutant("drop overload", where, node, edit, self.undecorate(other, "overload"))
        else:
            yield self.mutant("drop method", where, node, edit)
            if not node.name.startswith("__"):
                end = self.start(node) + len(f"def {node.name}")
                yield self.mutant("rename method", where, node, (end, end, "_"))
        yield self.mutant("add decorator: final", where, node, self.decorate(node, "_final"))
        if "property" in decorators:
            yield self.mutant("drop property", where, node, self.undecorate(node, "property"))
            # Its docstring stays, below the attribute.
            attribute = f"{node.name}: {self.text(node.returns)}\n{' ' * node.col_offset}"
            edit = (self.span(node)[0], self.start(node.body[0]), attribute)
            yield self.mutant("property to attribute", where, node, edit)
        if node.name != "__init__":
            for operator, edit in self.types(node.returns):
                yield self.mutant(operator, f"{where}.return", node.returns, edit)
        yield from self.parameter_mutants(where, node)

    def parameter_mutants(self, where: str, node: ast.FunctionDef) -> Iterator[Mutant]:
        arguments = node.args
        positional = arguments.posonlyargs + arguments.args
        parameters = positional + arguments.kwonlyargs
        missing = [None] * (len(positional) - len(arguments.defaults))
        defaults = [*missing, *arguments.defaults, *arguments.kw_defaults]
        signature = [
            self.text(parameter) + (f" = {self.text(default)}" if default else "")
            for parameter, default in zip(parameters, defaults, strict=True)
        ]
        marks = {"*": len(positional)} if arguments.kwonlyargs else {}
        if len(arguments.posonlyargs) > 1:
            marks["/"] = len(arguments.posonlyargs)

        def become(texts: list[str], marks: dict[str, int] = marks) -> Edit:
            for mark, place in marks.items():
                texts.insert(place, mark)
            end = self.source.index(b")", self.span(defaults[-1] or parameters[-1])[1])
            return self.start(parameters[0]), end, ", ".join(filter(None, texts))

        def put(i: int, text: str) -> Edit:
            return become([*signature[:i], text, *signature[i + 1 :]])

        for i, (parameter, default) in enumerate(zip(parameters, defaults, strict=True)):
            if i == 0:
                continue
            here, name, type_ = f"{where}.{parameter.arg}", parameter.arg, self.text(parameter.annotation)
            yield self.mutant("drop parameter", here, parameter, put(i, ""))
            # Python allows no positional parameter without a default behind one that has it.
            others = [] if i >= len(positional) else [defaults[:i], defaults[i + 1 : len(positional)]]
            if default is None:
                if parameter not in arguments.posonlyargs:
                    yield self.mutant("rename parameter", here, parameter, put(i, f"{name}_: {type_}"))
                if not (others and None in others[1]):
                    yield self.mutant("add default", here, parameter, put(i, f"{name}: {type_} = ..."))
            else:
                if not (others and any(others[0])):
                    yield self.mutant("drop default", here, parameter, put(i, f"{name}: {type_}"))
                wrong = OTHER.get(type_, OTHER["str"]) if self.text(default) == "..." else "..."
                yield self.mutant("wrong default", here, parameter, self.put(default, wrong))
            if "None" not in type_:
                yield self.mutant(
                    "add None", here, parameter, self.put(parameter.annotation, f"{type_} | None")
                )
            for operator, edit in self.types(parameter.annotation):
                yield self.mutant(operator, here, parameter, edit)
        if "property" not in map(ast.unparse, node.decorator_list):
            yield self.mutant("add parameter", where, node, become([*signature, "invented: str = ..."]))
        for mark, what in (("*", "star"), ("/", "slash")):
            if mark in marks:
                rest = {other: place for other, place in marks.items() if other != mark}
                yield self.mutant(f"drop {what}", where, node, become([*signature], rest))

    def types(self, node: ast.expr) -> Iterator[tuple[str, Edit]]:
        """What can be wrong with a type as a whole."""
        # Where a stub says `object`, as what it takes or what it does not look at, `Any` is the same to checkers.
        if ast.unparse(node) != "object":
            yield "to Any", self.put(node, "_Any")
        yield from self.parts(node)

    def parts(self, node: ast.expr) -> Iterator[tuple[str, Edit]]:
        match node:
            case ast.Name(name) if name in WRONG_TYPES:
                yield f"wrong type: {WRONG_TYPES[name]}", self.put(node, WRONG_TYPES[name])
            case ast.Name(name):
                # Of the same kind: typed dictionaries, or the private classes of the errors.
                for alike in (lambda n: n.endswith("TypeDef"), lambda n: n.startswith("_")):
                    known = [n for n in self.names if alike(n) and n not in (name, "BlobTypeDef")]
                    for other in difflib.get_close_matches(name, known, 1, 0) if alike(name) else ():
                        yield f"wrong type: {other}", self.put(node, other)
            case ast.BinOp():
                yield from self.union_parts(node)
            case ast.Subscript(value=ast.Name("Literal")):
                yield from self.literal_parts(node)
            case ast.Subscript(slice=argument):
                for inner in argument.elts if isinstance(argument, ast.Tuple) else [argument]:
                    yield from self.types(inner)

    def union_parts(self, node: ast.BinOp) -> Iterator[tuple[str, Edit]]:
        members: list[ast.expr] = []
        left: ast.expr = node
        while isinstance(left, ast.BinOp):
            members, left = [left.right, *members], left.left
        members = [left, *members]
        texts = [self.text(member) for member in members]
        for i, text in enumerate(texts):
            yield f"drop union member: {text}", self.put(node, " | ".join(texts[:i] + texts[i + 1 :]))
        for member in members:
            # Replaced by what stands beside it, it would only be dropped again.
            yield from (part for part in self.parts(member) if part[1][2] not in texts)

    def literal_parts(self, node: ast.Subscript) -> Iterator[tuple[str, Edit]]:
        members = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        first, type_ = self.text(members[0]), type(ast.literal_eval(members[0])).__name__
        for member in members if len(members) > 1 else ():
            # With the comma behind it. Another one may stay at the end.
            start, end = self.span(member)
            yield f"drop literal: {self.text(member)}", (start, end + (self.source[end:][:1] == b","), "")
        yield "add literal", self.put(members[0], f"{OTHER[type_]}, {first}")
        if len(members) == 1:
            yield "wrong literal", self.put(members[0], OTHER[type_])
        yield f"wrong type: {type_}", self.put(node, type_)
