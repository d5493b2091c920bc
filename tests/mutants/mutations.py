"""Mutants: the stubs with one thing dropped, added, renamed or of another type."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Any

Change = tuple[str, ast.AST, str, Any]
"""What the mutant is called, and which field of which node has which other value in it."""
HEAD = "from typing import Any as _Any\n"
OTHER = {"str": "bytes", "bytes": "str", "int": "float"}


def expression(text: str) -> ast.expr:
    return ast.parse(text, mode="eval").body


def drops(name: str, node: ast.AST, field: str) -> Iterator[Change]:
    """Leave out each element of a list in turn."""
    whole = getattr(node, field)
    for i, item in enumerate(whole):
        # A docstring is no change of a type; `override` is for whoever edits the stubs.
        text = ast.unparse(item)
        if not (isinstance(item, ast.Expr) and isinstance(item.value, ast.Constant)) and text != "override":
            what = getattr(item, "name", None) or text.splitlines()[0][:60]
            rest = whole[:i] + whole[i + 1 :] or [ast.Pass()] * (field == "body")
            yield f"{name}: drop {what}", node, field, rest


def types(name: str, node: ast.AST, field: str) -> Iterator[Change]:
    """Change the type that stands in a field, or a part of it."""
    type_ = getattr(node, field)
    match type_:
        case ast.Subscript(value=ast.Name("Literal"), slice=values):
            elements = values.elts if isinstance(values, ast.Tuple) else [values]
            if len(elements) > 1:
                yield from drops(name, values, "elts")
            yield f"{name}: add literal", type_, "slice", ast.Tuple([*elements, ast.Constant("other")])
        case ast.Subscript(value=ast.Name("NotRequired"), slice=inner):
            yield f"{name}: make required", node, field, inner
            yield from types(name, type_, "slice")
            return
        case ast.Subscript(slice=ast.Tuple(elts)):
            for i in range(len(elts)):
                for what, _, _, new in types(name, Item(elts[i]), "item"):
                    yield what, type_.slice, "elts", [*elts[:i], new, *elts[i + 1 :]]
        case ast.Subscript():
            yield from types(name, type_, "slice")
        case ast.BinOp(left=left, right=right):
            yield f"{name}: drop {ast.unparse(right)}", node, field, left
            yield f"{name}: keep only {ast.unparse(right)}", node, field, right
            yield from types(name, type_, "left")
            yield from types(name, type_, "right")
            return
    text = ast.unparse(type_)
    if text != "object":
        yield f"{name}: {text} to Any", node, field, expression("_Any")
    yield f"{name}: {text} to another type", node, field, expression(OTHER.get(text, "complex"))


class Item(ast.AST):
    def __init__(self, item: ast.expr) -> None:
        self.item = item


def renamed(name: str, node: ast.AST, field: str) -> Iterator[Change]:
    yield f"{name}: rename", node, field, f"{getattr(node, field)}_"


def of_function(name: str, f: ast.FunctionDef) -> Iterator[Change]:
    a = f.args
    named, defaults, dots = a.kwonlyargs, a.kw_defaults, expression("...")

    def args(named: list[ast.arg], defaults: list[Any], *positional: ast.arg) -> ast.arguments:
        positionals = [*a.args, *positional]
        return ast.arguments(a.posonlyargs, positionals, a.vararg, named, defaults, a.kwarg, a.defaults)

    yield from renamed(name, f, "name")
    yield from drops(name, f, "decorator_list")
    if f.returns and f.name != "__init__":
        yield from types(f"{name} returns", f, "returns")
    extra = ast.arg("invented", expression("str"))
    yield f"{name}: add parameter", f, "args", args([*named, extra], [*defaults, dots])
    for arg in [*a.posonlyargs, *a.args, *named][1:]:
        parameter = f"{name}.{arg.arg}"
        yield from renamed(parameter, arg, "arg")
        if arg.annotation:
            yield from types(parameter, arg, "annotation")
            if "None" not in (text := ast.unparse(arg.annotation)):
                yield f"{parameter}: or None", arg, "annotation", expression(f"{text} | None")
    for i, arg in enumerate(named):
        parameter, other = f"{name}.{arg.arg}", None if defaults[i] else dots
        others = [*defaults[:i], other, *defaults[i + 1 :]]
        yield f"{parameter}: other default", f, "args", args(named, others)
        without = args(named[:i] + named[i + 1 :], defaults[:i] + defaults[i + 1 :])
        yield f"{parameter}: drop", f, "args", without
    if named:
        yield f"{name}: positional", f, "args", args(named[1:], defaults[1:], named[0])


def changes(tree: ast.Module) -> Iterator[Change]:
    yield from drops("module", tree, "body")
    for node in ast.walk(tree):
        match node:
            case ast.AnnAssign(target=ast.Name(name), annotation=ast.Name("TypeAlias")):
                yield from types(name, node, "value")
            case ast.ClassDef(name=name, body=body, bases=bases):
                typed = any(ast.unparse(base) == "TypedDict" for base in bases)
                yield from drops(name, node, "keywords")
                if not typed:
                    yield from drops(name, node, "bases")
                extra = "Invented: NotRequired[str]" if typed else "def invented(self) -> None: ..."
                yield f"{name}: add member", node, "body", body + ast.parse(extra).body
                yield from drops(name, node, "body")
                for member in body:
                    match member:
                        case ast.AnnAssign(target=ast.Name(key) as target):
                            yield from renamed(f"{name}.{key}", target, "id")
                            yield from types(f"{name}.{key}", member, "annotation")
                            if typed and not ast.unparse(member.annotation).startswith("NotRequired"):
                                optional = expression(f"NotRequired[{ast.unparse(member.annotation)}]")
                                yield f"{name}.{key}: make not required", member, "annotation", optional
                        case ast.FunctionDef(name=method):
                            yield from of_function(f"{name}.{method}", member)


def mutants(path: Path) -> dict[str, str]:
    """The name of each mutant of a stub, and its text."""
    tree, found = ast.parse(path.read_text()), dict[str, str]()
    # Behind the module's docstring.
    for name, node, field, value in list(changes(tree)):
        old = getattr(node, field)
        setattr(node, field, value)
        first, *rest = tree.body
        text = f"{ast.unparse(first)}\n{HEAD}{ast.unparse(ast.fix_missing_locations(ast.Module(rest, [])))}\n"
        setattr(node, field, old)
        key = f"{path.name} {name}"
        found[key if key not in found else f"{key} ({len(found)})"] = text
    return found
