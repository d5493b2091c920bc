"""Mutants: the stubs with one thing dropped, added, renamed or of another type."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

Change = tuple[str, Any, Any, Any]
"""What the mutant is called, a list or the fields of a node, and which of these has which other value in the mutant."""
HEAD = "from typing_extensions import Any as _Any\n"
UNCHANGED = "unchanged"
OTHER = {"str": "bytes", "bytes": "str", "int": "float"}


def expression(text: str) -> ast.expr:
    return ast.parse(text, mode="eval").body


def drops(name: str, node: ast.AST, field: str) -> Iterator[Change]:
    """Leave out each element of a list in turn."""
    whole = getattr(node, field)
    for i, item in enumerate(whole):
        # A docstring is not part of a type; `override` is for whoever edits the stubs.
        text = ast.unparse(item)
        if not (isinstance(item, ast.Expr) and isinstance(item.value, ast.Constant)) and text != "override":
            what = getattr(item, "name", None) or text.splitlines()[0][:60]
            rest = whole[:i] + whole[i + 1 :] or [ast.Pass()] * (field == "body")
            yield f"{name}: drop {what}", vars(node), field, rest


def types(name: str, fields: Any, key: Any) -> Iterator[Change]:
    """Change the type that is `fields[key]`, or a part of it."""
    type_ = fields[key]
    match type_:
        case ast.Subscript(value=ast.Name("Literal"), slice=values):
            elements = values.elts if isinstance(values, ast.Tuple) else [values]
            if len(elements) > 1:
                yield from drops(name, values, "elts")
            yield f"{name}: add literal", vars(type_), "slice", ast.Tuple([*elements, ast.Constant("other")])
        case ast.Subscript(value=ast.Name("NotRequired"), slice=inner):
            yield f"{name}: make required", fields, key, inner
            yield from types(name, vars(type_), "slice")
            return
        case ast.Subscript(slice=ast.Tuple(elements)):
            for i in range(len(elements)):
                yield from types(name, elements, i)
        case ast.Subscript():
            yield from types(name, vars(type_), "slice")
        case ast.BinOp(left=left, right=right):
            yield f"{name}: drop {ast.unparse(right)}", fields, key, left
            yield f"{name}: keep only {ast.unparse(right)}", fields, key, right
            yield from types(name, vars(type_), "left")
            yield from types(name, vars(type_), "right")
            return
    text = ast.unparse(type_)
    if text != "object":
        yield f"{name}: {text} to Any", fields, key, expression("_Any")
    yield f"{name}: {text} to another type", fields, key, expression(OTHER.get(text, "complex"))


def renamed(name: str, node: ast.AST, field: str) -> Iterator[Change]:
    yield f"{name}: rename", vars(node), field, f"{getattr(node, field)}_"


def of_function(name: str, f: ast.FunctionDef) -> Iterator[Change]:
    a = f.args
    named, defaults, dots = a.kwonlyargs, a.kw_defaults, expression("...")

    def other(change: str, **fields: list[Any]) -> Change:
        return f"{name}{change}", vars(f), "args", ast.arguments(**vars(a) | fields)

    yield from renamed(name, f, "name")
    yield from drops(name, f, "decorator_list")
    if f.returns and f.name != "__init__":
        yield from types(f"{name} returns", vars(f), "returns")
    if "property" not in map(ast.unparse, f.decorator_list):
        extra = ast.arg("invented", expression("str"))
        yield other(": add parameter", kwonlyargs=[*named, extra], kw_defaults=[*defaults, dots])
    for arg in [*a.posonlyargs, *a.args, *named][1:]:
        parameter = f"{name}.{arg.arg}"
        # The name of a positional-only parameter makes no difference to a program.
        if arg not in a.posonlyargs:
            yield from renamed(parameter, arg, "arg")
        if arg.annotation:
            yield from types(parameter, vars(arg), "annotation")
            if "None" not in (text := ast.unparse(arg.annotation)):
                yield f"{parameter}: or None", vars(arg), "annotation", expression(f"{text} | None")
    for i, (arg, default) in enumerate(zip(named, defaults, strict=True)):
        yield f"{name}.{arg.arg}: other default", defaults, i, None if default else dots
        rest = {"kwonlyargs": named[:i] + named[i + 1 :], "kw_defaults": defaults[:i] + defaults[i + 1 :]}
        yield other(f".{arg.arg}: drop", **rest)
    if named:
        yield other(": positional", args=[*a.args, named[0]], kwonlyargs=named[1:], kw_defaults=defaults[1:])


def changes(tree: ast.Module) -> Iterator[Change]:
    yield UNCHANGED, vars(tree), "body", tree.body
    yield from drops("module", tree, "body")
    for node in ast.walk(tree):
        match node:
            case ast.AnnAssign(target=ast.Name(name), annotation=ast.Name("TypeAlias")):
                yield from types(name, vars(node), "value")
            case ast.ClassDef(name=name, body=body, bases=bases):
                typed = any(ast.unparse(base) == "TypedDict" for base in bases)
                yield from drops(name, node, "keywords")
                if not typed:
                    yield from drops(name, node, "bases")
                extra = "Invented: NotRequired[str]" if typed else "def invented(self) -> None: ..."
                yield f"{name}: add member", vars(node), "body", body + ast.parse(extra).body
                yield from drops(name, node, "body")
                for member in body:
                    match member:
                        case ast.AnnAssign(target=ast.Name(key) as target):
                            yield from renamed(f"{name}.{key}", target, "id")
                            yield from types(f"{name}.{key}", vars(member), "annotation")
                            if typed and not ast.unparse(member.annotation).startswith("NotRequired"):
                                optional = expression(f"NotRequired[{ast.unparse(member.annotation)}]")
                                yield f"{name}.{key}: make not required", vars(member), "annotation", optional
                        case ast.FunctionDef(name=method):
                            yield from of_function(f"{name}.{method}", member)


def mutants(path: Path) -> dict[str, str]:
    """The name of each mutant of a stub, and its text; the first one is the stub itself, as `ast` writes it."""
    source, found = path.read_text(), dict[str, str]()
    tree = ast.parse(source)
    for name, fields, key, value in list(changes(tree)):
        old, fields[key] = fields[key], value
        first, *rest = tree.body
        # Behind the module's docstring.
        text = f"{ast.unparse(first)}\n{HEAD}{ast.unparse(ast.fix_missing_locations(ast.Module(rest, [])))}\n"
        fields[key] = old
        # `ast` drops comments, but those in a literal are compared with the model.
        for comment, literal in re.findall(r'^( +# .+\n) +"(.+)",$', source, re.MULTILINE):
            text = text.replace(f"'{literal}'", f"\n{comment}'{literal}'")
        name = f"{path.name} {name}"
        found[name if name not in found else f"{name} ({len(found)})"] = text
    return found
