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
Change = tuple[str, str, Edit]
"""The operator, the name of what it changes, and how."""


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


def union_members(node: ast.expr) -> list[ast.expr]:
    return [*union_members(node.left), node.right] if isinstance(node, ast.BinOp) else [node]


class Stub:
    """Makes the mutants of one stub file."""

    def __init__(self, path: Path) -> None:
        self.file = path.name
        self.source = path.read_bytes()
        self.tree = ast.parse(self.source)
        self.starts = list(accumulate(map(len, self.source.splitlines(keepends=True)), initial=0))
        self.names: list[str] = []
        """What is defined or imported above the node at hand."""

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

    def swap(self, node: ast.AST, old: str, new: str) -> Edit:
        """Replace what stands first in the text of a node."""
        return self.put(node, self.text(node).replace(old, new, 1))

    def decorate(self, node: ast.ClassDef | ast.FunctionDef) -> Edit:
        return self.put(node, f"@_final\n{' ' * node.col_offset}{self.text(node)}")

    def extend(self, node: ast.ClassDef, member: str) -> Edit:
        start, end = self.span(node.body[-1])
        # On the line of the class there may be nothing but `...`.
        return start if self.text(node.body[-1]) == "..." else end, end, f"\n    {member}"

    def mutants(self) -> Iterator[Mutant]:
        number = Counter[str]()
        # Behind the module's docstring, so that the lines below keep their numbers.
        place = self.span(self.tree.body[0])[1]
        for operator, where, (start, end, new) in self.changes():
            changed = self.source[:start] + new.encode() + self.source[end:]
            imports = [line for name, line in IMPORTS.items() if name.encode() in changed]
            changed = changed[:place] + "; ".join(["", *imports]).encode() + changed[place:]
            name = f"{self.file} {where}: {operator}"
            if changed == self.source:
                raise ValueError(f"{name}: nothing is changed")
            number[name] += 1
            if number[name] > 1:
                name += f" ({number[name]})"
            line = self.source.count(b"\n", 0, start) + 1
            yield Mutant(name, operator.split(":")[0], self.file, line, changed.decode())

    def changes(self) -> Iterator[Change]:
        for node in self.tree.body:
            match node:
                case ast.ImportFrom(module=module, names=names):
                    for name in names if module == "typing_extensions" else ():
                        rest = ", ".join(other.name for other in names if other is not name)
                        new = f"from typing import {name.name}; from {module} import {rest}"
                        yield "wrong module: typing", name.name, self.put(node, new)
                    self.names += [name.asname or name.name for name in names]
                case ast.If():
                    for function in ast.walk(node):
                        if isinstance(function, ast.FunctionDef) and isinstance(
                            function.body[-1], ast.Return
                        ):
                            result = self.put(function.body[-1].value, "object")
                            yield "wrong result: object", function.name, result
                case ast.Assign(targets=[ast.Name("__all__")], value=ast.Tuple(elts=names) as value):
                    for name in names:
                        rest = ast.Tuple([other for other in names if other is not name])
                        yield "drop export", ast.unparse(name), self.put(value, ast.unparse(rest))
                case (
                    ast.Assign(targets=[ast.Name(name)], value=ast.Name() as value)
                    | ast.AnnAssign(target=ast.Name(name), value=ast.expr() as value)
                ):
                    yield "drop alias", name, self.put(node, "")
                    yield from self.type_changes(name, value)
                    self.names.append(name)
                case ast.ClassDef(name=name):
                    yield from self.class_changes(node)
                    self.names.append(name)

    def class_changes(self, node: ast.ClassDef) -> Iterator[Change]:
        yield from self.base_changes(node)
        yield "add decorator: final", node.name, self.decorate(node)
        if not is_typed_dict(node):
            yield "add method", node.name, self.extend(node, "def invented(self) -> None: ...")
        keys = [member for member in node.body if isinstance(member, ast.AnnAssign)]
        if keys:
            what, type_ = "exception", self.text(keys[0].annotation)
            if is_typed_dict(node):
                what, type_ = "key", "NotRequired[str]"
            yield f"add {what}", node.name, self.extend(node, f"Invented: {type_}")
        for key in keys:
            yield from self.key_changes(f"{node.name}.{self.text(key.target)}", key, what)
        for member in node.body:
            if isinstance(member, ast.FunctionDef):
                yield from self.function_changes(node, member)

    def base_changes(self, node: ast.ClassDef) -> Iterator[Change]:
        arguments = [*node.bases, *node.keywords]
        head = f"class {node.name}"
        before = f"{head}({', '.join(map(self.text, arguments))})" if arguments else head

        def become(*texts: str) -> Edit:
            return self.swap(node, before, f"{head}({', '.join(texts)})")

        for argument in arguments:
            rest = [self.text(other) for other in arguments if other is not argument]
            if isinstance(argument, ast.keyword):
                yield f"drop {argument.arg}", node.name, become(*rest)
            elif not is_typed_dict(node):
                yield "drop base class", node.name, become(*rest or ["object"])
        if not is_typed_dict(node):
            # Where a class above has the same ones, this one becomes its subclass.
            bases = [self.text(base) for base in node.bases]
            above = [c for c in self.tree.body if isinstance(c, ast.ClassDef) and c.name in self.names]
            alike = [c.name for c in above if bases and list(map(self.text, c.bases)) == bases]
            new = alike[-1:] or [*bases, "_Sized"]
            yield f"add base class: {new[-1]}", node.name, become(*new)

    def key_changes(self, where: str, node: ast.AnnAssign, what: str) -> Iterator[Change]:
        yield f"drop {what}", where, self.put(node, "")
        annotation = node.annotation
        match annotation:
            case ast.Subscript(value=ast.Name("NotRequired"), slice=inner):
                yield "make key required", where, self.put(annotation, self.text(inner))
                annotation = inner
            case _:
                # A key that is optional is not renamed: what sees that it is gone sees that, too.
                yield f"rename {what}", where, self.put(node.target, f"{self.text(node.target)}_")
                if what == "key":
                    optional = self.put(annotation, f"NotRequired[{self.text(annotation)}]")
                    yield "make key not required", where, optional
        if "InputRequest" in where:
            yield "add None", where, self.put(annotation, f"{self.text(annotation)} | None")
        yield from self.type_changes(where, annotation)

    def function_changes(self, owner: ast.ClassDef, node: ast.FunctionDef) -> Iterator[Change]:
        where = f"{owner.name}.{node.name}"
        decorators = [ast.unparse(decorator) for decorator in node.decorator_list]
        if "overload" in decorators:
            # The two overloads differ in what they require.
            where += f"({node.args.kwonlyargs[1].arg})"
            first, second = (f for f in owner.body if getattr(f, "name", "") == node.name)
            other = self.text(first if node is second else second).removeprefix("@overload\n").lstrip()
            yield "drop overload", where, (self.span(first)[0], self.span(second)[1], other)
        else:
            yield "drop method", where, self.put(node, "" if len(owner.body) > 1 else "...")
            if not node.name.startswith("__"):
                yield "rename method", where, self.swap(node, f"def {node.name}", f"def {node.name}_")
        yield "add decorator: final", where, self.decorate(node)
        if "property" in decorators:
            yield "drop property", where, self.swap(node, "@property\n    ", "")
            # Its docstring stays, below the attribute.
            attribute = f"{node.name}: {self.text(node.returns)}\n    "
            yield "property to attribute", where, (self.span(node)[0], self.start(node.body[0]), attribute)
        if node.name != "__init__":
            yield from self.type_changes(f"{where}.return", node.returns)
        if "property" not in decorators:
            yield from self.parameter_changes(where, node)

    def parameter_changes(self, where: str, node: ast.FunctionDef) -> Iterator[Change]:
        arguments = node.args
        positional = arguments.posonlyargs + arguments.args
        parameters = positional + arguments.kwonlyargs
        required = len(positional) - len(arguments.defaults)
        defaults = [*[None] * required, *arguments.defaults, *arguments.kw_defaults]
        signature: dict[str, str] = {}
        for i, (parameter, default) in enumerate(zip(parameters, defaults, strict=True)):
            if i == len(positional):
                signature["*"] = "*"
            signature[parameter.arg] = self.text(parameter) + (f" = {self.text(default)}" if default else "")
            if i + 1 == len(arguments.posonlyargs) > 1:
                signature["/"] = "/"

        def become(changed: dict[str, str]) -> Edit:
            start = self.start(parameters[0])
            end = self.source.rindex(b")", start, self.start(node.returns))
            return start, end, ", ".join(filter(None, (signature | changed).values()))

        for i, (parameter, default) in enumerate(zip(parameters[1:], defaults[1:], strict=True), 1):
            here, name, type_ = f"{where}.{parameter.arg}", parameter.arg, self.text(parameter.annotation)
            yield "drop parameter", here, become({name: ""})
            # Python allows no positional parameter without a default behind one that has it.
            movable = i >= len(positional) or i in (required - 1, required)
            if default is None:
                if parameter not in arguments.posonlyargs:
                    yield "rename parameter", here, become({name: f"{name}_: {type_}"})
                if movable:
                    yield "add default", here, become({name: f"{name}: {type_} = ..."})
            else:
                if movable:
                    yield "drop default", here, become({name: f"{name}: {type_}"})
                wrong = OTHER.get(type_, OTHER["str"]) if self.text(default) == "..." else "..."
                yield "wrong default", here, self.put(default, wrong)
            if "None" not in type_:
                yield "add None", here, self.put(parameter.annotation, f"{type_} | None")
            yield from self.type_changes(here, parameter.annotation)
        yield "add parameter", where, become({"invented": "invented: str = ..."})
        for mark, what in (("*", "star"), ("/", "slash")):
            if mark in signature:
                yield f"drop {what}", where, become({mark: ""})

    def type_changes(self, where: str, node: ast.expr) -> Iterator[Change]:
        """What can be wrong with a type as a whole."""
        # Where a stub says `object`, as what it takes or what it does not look at, `Any` is the same to checkers.
        if ast.unparse(node) != "object":
            yield "to Any", where, self.put(node, "_Any")
        yield from self.part_changes(where, node)

    def part_changes(self, where: str, node: ast.expr) -> Iterator[Change]:
        match node:
            case ast.Name(name) if name in WRONG_TYPES:
                yield f"wrong type: {WRONG_TYPES[name]}", where, self.put(node, WRONG_TYPES[name])
            case ast.Name(name):
                # Of the same kind: typed dictionaries, or the private classes of the errors.
                for alike in (lambda n: n.endswith("TypeDef"), lambda n: n.startswith("_")):
                    known = [n for n in self.names if alike(n) and n not in (name, "BlobTypeDef")]
                    for other in difflib.get_close_matches(name, known, 1, 0) if alike(name) else ():
                        yield f"wrong type: {other}", where, self.put(node, other)
            case ast.BinOp():
                members = union_members(node)
                texts = [self.text(member) for member in members]
                for i, text in enumerate(texts):
                    rest = " | ".join(texts[:i] + texts[i + 1 :])
                    yield f"drop union member: {text}", where, self.put(node, rest)
                for member in members:
                    # Replaced by what stands beside it, it would only be dropped again.
                    changes = self.part_changes(where, member)
                    yield from (change for change in changes if change[2][2] not in texts)
            case ast.Subscript(value=ast.Name("Literal")):
                yield from self.literal_changes(where, node)
            case ast.Subscript(slice=argument):
                for inner in argument.elts if isinstance(argument, ast.Tuple) else [argument]:
                    yield from self.type_changes(where, inner)

    def literal_changes(self, where: str, node: ast.Subscript) -> Iterator[Change]:
        members = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        first, type_ = self.text(members[0]), type(ast.literal_eval(members[0])).__name__
        for member in members if len(members) > 1 else ():
            # With the comma behind it. Another one may stay at the end.
            start, end = self.span(member)
            comma = self.source[end:][:1] == b","
            yield f"drop literal: {self.text(member)}", where, (start, end + comma, "")
        yield "add literal", where, self.put(members[0], f"{OTHER[type_]}, {first}")
        if len(members) == 1:
            yield "wrong literal", where, self.put(members[0], OTHER[type_])
        yield f"wrong type: {type_}", where, self.put(node, type_)
