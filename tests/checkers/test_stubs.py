"""What the stub files say that type checkers do not see in a program: statements, decorators, defaults, imports, `__all__`."""

import ast
from collections.abc import Iterator

import pytest

from paths import installed_package

TREES = {path.name: ast.parse(path.read_text()) for path in sorted(installed_package().glob("*.pyi"))}
NODES = [(file, node) for file, tree in TREES.items() for node in ast.walk(tree)]

# What `typing` of Python 3.10 has in full. The rest, such as `NotRequired`, is not in it, or is less: `get_overloads`
# finds nothing that was decorated with its `overload`.
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
    defined, exported = set(), set()
    for node in TREES[file].body:
        match node:
            case ast.Assign(targets=[ast.Name("__all__")], value=value):
                exported = set(ast.literal_eval(value))
            case ast.Assign(targets=[ast.Name(name)]) | ast.AnnAssign(target=ast.Name(name)):
                defined.add(name)
            case ast.ClassDef(name=name):
                defined.add(name)
    public = {name for name in defined if not name.startswith("_")}
    assert public <= exported, f"add these to __all__: {', '.join(sorted(public - exported))}"


def test_nothing_is_decorated_with_a_promise() -> None:
    """Programs subclass the client for a fake, or a typed dictionary for keys of their own: nothing is `@final`."""
    found = [
        f"{file}:{node.lineno}: @{ast.unparse(decorator)} on {node.name}"
        for file, node in NODES
        for decorator in getattr(node, "decorator_list", [])
        # The last one is for programs that run, and promises nothing.
        if ast.unparse(decorator).partition("(")[0]
        not in ("deprecated", "overload", "override", "property", "runtime_checkable")
    ]
    assert not found, "remove these, or say in this test why programs need them:\n" + "\n".join(found)


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


def other_statements(tree: ast.Module) -> Iterator[ast.stmt]:
    """Yield what is neither an import nor a definition: code that runs, or a definition on some platforms only."""
    for node in tree.body:
        match node:
            case ast.Import() | ast.ImportFrom() | ast.ClassDef() | ast.FunctionDef():
                pass
            case ast.Expr(ast.Constant(str())) | ast.AnnAssign(annotation=ast.Name("TypeAlias")):
                pass
            case ast.Assign(targets=[ast.Name("__all__")]) | ast.Assign(value=ast.Name()):
                pass
            # What only a running program imports, or only a checker.
            case ast.If(test=ast.Name("TYPE_CHECKING") | ast.UnaryOp(ast.Not(), ast.Name("TYPE_CHECKING"))):
                yield from (n for n in (*node.body, *node.orelse) if not isinstance(n, ast.ImportFrom))
            case _:
                yield node


@pytest.mark.parametrize("file", TREES)
def test_top_level_defines_and_does_nothing_else(file: str) -> None:
    found = [f"{file}:{node.lineno}: {ast.unparse(node).splitlines()[0]}" for node in other_statements(TREES[file])]
    assert not found, "remove these, or allow their kind in this test:\n" + "\n".join(found)


def test_statement_that_is_not_allowed_is_found() -> None:
    for source in (
        "print()",
        "x = 1",
        "if sys.platform: x: int",
        "if not TYPE_CHECKING: import botocore.client",
        "if TYPE_CHECKING: from a import b\nelse:\n    def c(): ...",
        "del x",
    ):
        assert [*other_statements(ast.parse(source))], source
