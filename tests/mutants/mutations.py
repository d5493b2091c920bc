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
            yield (
                f"{name}: drop {what}",
                node,
                field,
                whole[:i] + whole[i + 1 :] or [ast.Pass()] * (field == "body"),
            )


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
    yield from renamed(name, f, "name")
    yield from drops(name, f, "decorator_list")
    if f.returns and f.name != "__init__":
        yield from types(f"{name} returns", f, "returns")
    extra = ast.arg("invented", expression("str"))
    yield (
        f"{name}: add parameter",
        f,
        "args",
        arguments(f.args, [*f.args.kwonlyargs, extra], [*f.args.kw_defaults, expression("...")]),
    )
    for arg in [*f.args.posonlyargs, *f.args.args, *f.args.kwonlyargs][1:]:
        yield from renamed(f"{name}.{arg.arg}", arg, "arg")
        if arg.annotation is None:
            continue
        yield from types(f"{name}.{arg.arg}", arg, "annotation")
        if "None" not in ast.unparse(arg.annotation):
            yield (
                f"{name}.{arg.arg}: or None",
                arg,
                "annotation",
                expression(f"{ast.unparse(arg.annotation)} | None"),
            )
    named, defaults = f.args.kwonlyargs, f.args.kw_defaults
    for i, arg in enumerate(named):
        other = None if defaults[i] else expression("...")
        yield (
            f"{name}.{arg.arg}: other default",
            f,
            "args",
            arguments(f.args, named, [*defaults[:i], other, *defaults[i + 1 :]]),
        )
        yield (
            f"{name}.{arg.arg}: drop",
            f,
            "args",
            arguments(f.args, named[:i] + named[i + 1 :], defaults[:i] + defaults[i + 1 :]),
        )
    if named:
        free = ast.arguments(f.args.posonlyargs, [*f.args.args, *named[:1]], None, [], [], None, [])
        yield (
            f"{name}: positional",
            f,
            "args",
            ast.arguments(free.posonlyargs, free.args, None, named[1:], defaults[1:], None, f.args.defaults),
        )


def arguments(a: ast.arguments, named: list[ast.arg], defaults: list[Any]) -> ast.arguments:
    return ast.arguments(a.posonlyargs, a.args, a.vararg, named, defaults, a.kwarg, a.defaults)


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
