"""What the stub files say that type checkers do not see in a program: decorators, defaults, imports, `__all__`."""

import ast

import pytest

from harness.paths import installed_package

MODULES = sorted(path.stem for path in installed_package().glob("*.pyi"))
TREES = {module: ast.parse((installed_package() / f"{module}.pyi").read_text()) for module in MODULES}

# What `typing` of Python 3.10 has in full. The rest, such as `NotRequired`, is not in it, or is less: `get_overloads`
# finds nothing that was decorated with its `overload`.
FROM_TYPING = {"IO", "Literal", "NoReturn", "Protocol", "TYPE_CHECKING", "TypeAlias", "runtime_checkable"}


@pytest.mark.parametrize("module", MODULES)
def test_typing_of_the_oldest_python_has_what_is_imported(module: str) -> None:
    names = {
        name.name
        for node in ast.walk(TREES[module])
        if isinstance(node, ast.ImportFrom) and node.module == "typing"
        for name in node.names
    }
    assert names <= FROM_TYPING, "import these from typing_extensions"


@pytest.mark.parametrize("module", MODULES)
def test_every_public_name_is_exported(module: str) -> None:
    defined, exported = set(), set()
    for node in TREES[module].body:
        match node:
            case ast.Assign(targets=[ast.Name("__all__")], value=value):
                exported = set(ast.literal_eval(value))
            case ast.Assign(targets=[ast.Name(name)]) | ast.AnnAssign(target=ast.Name(name)):
                defined.add(name)
            case ast.ClassDef(name=name):
                defined.add(name)
    public = {name for name in defined if not name.startswith("_")}
    assert public <= exported, f"add these to __all__: {', '.join(sorted(public - exported))}"


@pytest.mark.parametrize("module", MODULES)
def test_nothing_is_decorated_with_a_promise(module: str) -> None:
    """Programs subclass the client for a fake, or a typed dictionary for keys of their own: nothing is `@final`."""
    found = [
        f"{module}.pyi:{node.lineno}: @{ast.unparse(decorator)} on {node.name}"
        for node in ast.walk(TREES[module])
        for decorator in getattr(node, "decorator_list", [])
        # The last two are for programs that run, and promise nothing.
        if ast.unparse(decorator)
        not in ("overload", "override", "property", "runtime_checkable", "_overloaded")
    ]
    assert not found, "remove these, or say in this test why programs need them:\n" + "\n".join(found)


@pytest.mark.parametrize("module", MODULES)
def test_no_default_is_invented(module: str) -> None:
    """What is left out is not sent: `...` is the only default that says so."""
    found = [
        f"{module}.pyi:{default.lineno}: {node.name} has the default {ast.unparse(default)}"
        for node in ast.walk(TREES[module])
        # This one is botocore's own method, with its defaults: tests/runtime/test_client.py compares them.
        if isinstance(node, ast.FunctionDef) and node.name != "generate_presigned_url"
        for default in (*node.args.defaults, *node.args.kw_defaults)
        if default is not None and ast.unparse(default) != "..."
    ]
    assert not found, "write `...` instead:\n" + "\n".join(found)
