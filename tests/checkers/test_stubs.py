"""What no program shows to a type checker: the decorators, defaults, conditions, imports and `__all__` of the stubs."""

import ast
from importlib import import_module
from symtable import symtable

import pytest

from paths import PACKAGE, installed_package

TREES = {path.name: ast.parse(path.read_text()) for path in sorted(installed_package().glob("*.pyi"))}
NODES = [(file, node) for file, tree in TREES.items() for node in ast.walk(tree)]

# What is complete in `typing` of Python 3.10. It has no `NotRequired`, for example, and `get_overloads` does not find
# what its `overload` decorates.
FROM_TYPING = {"IO", "Literal", "Protocol", "TYPE_CHECKING", "TypeAlias", "runtime_checkable"}


def test_typing_of_the_oldest_python_has_what_is_imported() -> None:
    names = {
        name.name
        for _, node in NODES
        if isinstance(node, ast.ImportFrom) and node.module == "typing"
        for name in node.names
    }
    assert names <= FROM_TYPING, "import these from typing_extensions"


# The module of the exceptions is private: nothing is exported from it.
@pytest.mark.parametrize("file", sorted(TREES.keys() - {"_exceptions.pyi"}))
def test_every_public_name_is_exported(file: str) -> None:
    symbols = symtable(ast.unparse(TREES[file]), file, "exec").get_symbols()
    defined = {symbol.get_name() for symbol in symbols if symbol.is_assigned() and not symbol.is_imported()}
    public = {name for name in defined if not name.startswith("_")}
    exported = import_module(f"{PACKAGE}.{file.removesuffix('.pyi')}").__all__
    assert public <= {*exported}, f"add these to __all__: {', '.join(sorted(public.difference(exported)))}"


def test_nothing_is_final() -> None:
    """Programs subclass the client for a fake, or a typed dictionary for keys of their own."""
    found = [
        f"{file}:{node.lineno}: @{ast.unparse(decorator)} on {node.name}"
        for file, node in NODES
        for decorator in getattr(node, "decorator_list", [])
        # `runtime_checkable` is for running programs; to checkers it says nothing.
        if ast.unparse(decorator).partition("(")[0]
        not in ("deprecated", "overload", "override", "property", "runtime_checkable")
    ]
    assert not found, "remove these decorators, or allow them in this test:\n" + "\n".join(found)


def test_no_default_is_invented() -> None:
    """What is left out is not sent: `...` is the only default that says so."""
    found = [
        f"{file}:{default.lineno}: {node.name} has the default {ast.unparse(default)}"
        for file, node in NODES
        # This one is botocore's own method, with its defaults: tests/client/test_client.py compares them.
        if isinstance(node, ast.FunctionDef) and node.name != "generate_presigned_url"
        for default in (*node.args.defaults, *node.args.kw_defaults)
        if default is not None and ast.unparse(default) != "..."
    ]
    assert not found, "write `...` instead:\n" + "\n".join(found)


def test_stubs_only_import_and_define() -> None:
    """A stub is also the module that runs: it has the same names on every platform, and runs no other code."""
    kinds = {type(node) for _, node in NODES if isinstance(node, ast.stmt)}
    assert kinds == {ast.AnnAssign, ast.Assign, ast.ClassDef, ast.Expr, ast.FunctionDef, ast.If, ast.ImportFrom}
    assert {type(node.value) for _, node in NODES if isinstance(node, ast.Expr)} == {ast.Constant}
    assert {ast.unparse(node.func) for _, node in NODES if isinstance(node, ast.Call)} == {"deprecated"}
    assigned = [node for _, node in NODES if isinstance(node, (ast.AnnAssign, ast.Assign)) and node.value]
    values = {type(part) for node in assigned for part in ast.walk(node.value)}
    assert values == {ast.BinOp, ast.BitOr, ast.Constant, ast.Load, ast.Name, ast.Subscript, ast.Tuple}
    assert {type(target) for node in assigned for target in getattr(node, "targets", [])} == {ast.Name}
    conditions = {ast.unparse(node.test) for _, node in NODES if isinstance(node, (ast.If, ast.IfExp))}
    assert conditions == {"TYPE_CHECKING", "not TYPE_CHECKING"}
    conditional = {type(n) for _, node in NODES if isinstance(node, ast.If) for n in (*node.body, *node.orelse)}
    assert conditional == {ast.ImportFrom}
