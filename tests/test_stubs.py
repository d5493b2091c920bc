"""What the stub files say that type checkers do not see in a program: decorators, defaults, imports, `__all__`."""

import ast

import pytest

from harness.paths import installed_package

TREES = {path.name: ast.parse(path.read_text()) for path in sorted(installed_package().glob("*.pyi"))}
NODES = [(file, node) for file, tree in TREES.items() for node in ast.walk(tree)]

# What `typing` of Python 3.10 has in full. The rest, such as `NotRequired`, is not in it, or is less: `get_overloads`
# finds nothing that was decorated with its `overload`.
FROM_TYPING = {"IO", "Literal", "NoReturn", "Protocol", "TYPE_CHECKING", "TypeAlias", "runtime_checkable"}


def test_typing_of_the_oldest_python_has_what_is_imported() -> None:
    names = {
        name.name
        for _, node in NODES
        if isinstance(node, ast.ImportFrom) and node.module == "typing"
        for name in node.names
    }
    assert names <= FROM_TYPING, "import these from typing_extensions"


@pytest.mark.parametrize("file", TREES)
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
        # The last two are for programs that run, and promise nothing.
        if ast.unparse(decorator)
        not in ("overload", "override", "property", "runtime_checkable", "_overloaded")
    ]
    assert not found, "remove these, or say in this test why programs need them:\n" + "\n".join(found)


def test_no_default_is_invented() -> None:
    """What is left out is not sent: `...` is the only default that says so."""
    found = [
        f"{file}:{default.lineno}: {node.name} has the default {ast.unparse(default)}"
        for file, node in NODES
        # This one is botocore's own method, with its defaults: tests/runtime/test_client.py compares them.
        if isinstance(node, ast.FunctionDef) and node.name != "generate_presigned_url"
        for default in (*node.args.defaults, *node.args.kw_defaults)
        if default is not None and ast.unparse(default) != "..."
    ]
    assert not found, "write `...` instead:\n" + "\n".join(found)
