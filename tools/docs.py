"""Write the reference pages from the stubs, and the example programs into the other pages."""

import ast
import inspect
import logging
import re
from collections.abc import Iterator
from pathlib import Path

import boto3
import botocore.eventstream
import botocore.exceptions
import urllib3.exceptions

from harness import docstrings
from harness.command import command
from harness.docstrings import documented, keys
from harness.errors import CommandError
from harness.markdown import code, fence, table
from harness.paths import DOCS, EXAMPLES, PACKAGE, ROOT, STUBS, TESTS
from harness.stubs import response_of
from harness.troubleshooting import with_messages

USAGE = [TESTS / "accept" / name for name in ("usage_examples.py", "more_usage_examples.py")]
REFERENCE = DOCS / "sagemaker_runtime"

OPERATIONS = {
    "invoke_endpoint": "invoke.py",
    "invoke_endpoint_async": "invoke_async.py",
    "invoke_endpoint_with_response_stream": "stream.py",
}
"""The example program of each operation."""


BOTO3 = "https://boto3.amazonaws.com/v1/documentation/api/latest/reference/services/sagemaker-runtime.html"

REQUIRED = '<span class="required">Required</span>'
"""A heading that the style sheet finds: on a phone it stands before each cell."""
HOW_OFTEN = """\
- *always*: in every response.
- *usually*: the service may leave it out, but the type requires it, because these dictionaries are specified that way and
  programs read the key by subscript. Where it may be missing, read it with `.get()`.
- *sometimes*: the type does not require it, so pyright reports a subscript without a check.
- *never*: not in a response of this service. The type requires `HostId` for the same reason as above.
"""


class Source:
    """One Python file: its syntax tree and its text."""

    def __init__(self, path: Path) -> None:
        self.text = path.read_text()
        self.tree = ast.parse(self.text, str(path))
        self.classes = {node.name: node for node in self.tree.body if isinstance(node, ast.ClassDef)}

    def segment(self, node: ast.AST) -> str:
        return ast.get_source_segment(self.text, node) or ""

    def aliases(self) -> Iterator[tuple[str, ast.Assign | ast.AnnAssign, str]]:
        """Yield the name, the assignment and the documentation (perhaps none) of every public alias."""
        for node, text in documented(self.tree.body):
            if isinstance(node, (ast.Assign, ast.AnnAssign)):
                name = ast.unparse(node.target if isinstance(node, ast.AnnAssign) else node.targets[0])
                if not name.startswith("_"):
                    yield name, node, text

    def signature(self, node: ast.FunctionDef) -> str:
        """Return the head of a method as the stub lays it out, without what only checkers read."""
        lines = self.text.splitlines()[node.lineno - 1 : node.body[0].lineno - 1]
        return inspect.cleandoc("\n".join(re.sub(r"(:)  # .*$", r"\1", line) for line in lines)) + " ..."


class Stubs:
    """The stubs, and which name of theirs is documented on which page."""

    def __init__(self) -> None:
        self.type_defs = Source(STUBS / "type_defs.pyi")
        self.literals = Source(STUBS / "literals.pyi")
        self.client = Source(STUBS / "client.pyi")
        self.usage = usage_examples()
        self.dictionaries = [name for name in self.usage if name in self.type_defs.classes]
        public = {name for name in self.type_defs.classes if not name.startswith("_")}
        if missing := public - set(self.dictionaries):
            raise CommandError(
                f"no usage example of {', '.join(sorted(missing))} in tests/accept/more_usage_examples.py"
            )
        exceptions = [name for name, _, _ in keys(self.client.classes["Exceptions"])]
        literals = [name for name, _, _ in self.literals.aliases() if name != "__all__"]
        self.page = {
            **dict.fromkeys([*self.dictionaries, "BlobTypeDef"], "type_defs"),
            **dict.fromkeys(literals, "literals"),
            **dict.fromkeys([*exceptions, *OPERATIONS, "EventStreamError"], "client"),
        }

    def operation_of(self, request: str) -> str:
        """Return the method whose arguments a typed dictionary holds, or nothing."""
        text = ast.get_docstring(self.type_defs.classes[request]) or ""
        match = re.match(r"Request of `SageMakerRuntimeClient\.(\w+)`", text)
        return match[1] if match else ""


class Page:
    """A page of the reference: what it links, it links from where it is."""

    def __init__(self, name: str, stubs: Stubs) -> None:
        self.name = name
        self.stubs = stubs

    def target(self, name: str) -> str:
        """Return the address of the section on a name, or nothing."""
        place = self.stubs.page.get(name)
        anchor = "event-stream" if name == "EventStreamError" else name.lower()
        return "" if place is None else f"#{anchor}" if place == self.name else f"./{place}.md#{anchor}"

    def linked(self, text: str) -> str:
        """Format code, and link it if it is a name that has a section."""
        text = text.removeprefix("SageMakerRuntimeClient.")
        target = self.target(re.sub(r"^(client|botocore)\.exceptions\.", "", text))
        return f"[`{text}`]({target})" if target else code(text)

    def typed(self, annotation: ast.expr | None) -> str:
        """Format a type for a table, with links to the names in it that have a section."""
        text = ast.unparse(annotation) if annotation else ""
        names = [name for name in re.findall(r"\w+", text) if self.target(name)]
        parts = re.split(rf"\b({'|'.join(names)})\b", text) if names else [text]
        return "".join(map(self.linked, filter(None, parts)))

    def prose(self, text: str) -> str:
        """Make Markdown from a docstring: code, and links to what has a section."""
        return re.sub(
            r"(`+)(.+?)\1(?!`)", lambda m: self.linked(m[2].strip() if len(m[1]) > 1 else m[2]), text
        )

    def cell(self, text: str) -> str:
        """Make one line of a docstring, for a table."""
        return "<br>".join(" ".join(paragraph.split()) for paragraph in self.prose(text).split("\n\n"))

    def definition(self, node: ast.ClassDef) -> str:
        """Show a typed dictionary, its names numbered, and link the numbers."""
        head = [*map(ast.unparse, node.bases), *(f"{k.arg}={ast.unparse(k.value)}" for k in node.keywords)]
        lines = [f"class {node.name}({', '.join(head)}):"]
        numbers: dict[str, int] = {}
        for name, annotation, _ in keys(node):
            names = [n.id for n in ast.walk(annotation) if isinstance(n, ast.Name) and self.target(n.id)]
            marks = "".join(f" ({numbers.setdefault(name, len(numbers) + 1)})" for name in names)
            lines.append(f"    {name}: {ast.unparse(annotation)}" + (f"  #{marks}" if marks else ""))
        notes = "".join(f"{n}. See [{name}]({self.target(name)})\n" for name, n in numbers.items())
        return fence("\n".join(lines), "Definition") + (f"\n{notes}" if notes else "")

    def dictionary(self, name: str) -> Iterator[str]:
        node = self.stubs.type_defs.classes[name]
        request = name.endswith("RequestTypeDef")
        rows = []
        for key, annotation, text in keys(node):
            optional = ast.unparse(annotation).startswith("NotRequired[")
            kind = annotation.slice if optional and isinstance(annotation, ast.Subscript) else annotation
            often = ("no" if optional else "yes") if request else presence(text, optional=optional)
            rows.append([f"`{key}`", self.typed(kind), often, self.cell(text)])
        yield f"## {name}\n"
        yield self.prose(ast.get_docstring(node) or "") + "\n"
        yield fence(self.stubs.usage[name], "Usage Example")
        yield self.definition(node)
        head = REQUIRED if request else "[Present](#how-often-a-key-is-present)"
        yield table(["Key", "Type", head, "Meaning and limits"], rows)

    def blob(self) -> Iterator[str]:
        source = self.stubs.type_defs
        node, text = next((node, text) for name, node, text in source.aliases() if name == "BlobTypeDef")
        rows = [
            [f"`{f.name}`", code(source.signature(f)), self.cell(ast.get_docstring(f) or "")]
            for f in source.classes["_SeekableBinaryFile"].body
            if isinstance(f, ast.FunctionDef)
        ]
        yield "## BlobTypeDef\n"
        yield self.prose(text) + "\n"
        yield fence(self.stubs.usage["BlobTypeDef"], "Usage Example")
        # As the formatter, which reads these pages as well, wraps it.
        yield fence(source.segment(node).replace(" = ", " = (\n    ", 1) + "\n)", "Definition")
        yield "`_SeekableBinaryFile` is any object with these methods:\n"
        yield table(["Method", "Signature", "Meaning"], rows)

    def method(self, holder: ast.ClassDef, name: str) -> Iterator[str]:
        overloads = [f for f in holder.body if isinstance(f, ast.FunctionDef) and f.name == name]
        documents = [docstrings.read(f) for f in overloads]
        signatures = map(self.stubs.client.signature, overloads)
        yield f"### {name}\n"
        if requests := [d for d in self.stubs.dictionaries if self.stubs.operation_of(d) == name]:
            yield f"The arguments as a typed dictionary: {' or '.join(map(self.linked, requests))}.\n"
        if len(overloads) == 1:
            yield self.prose(documents[0].lead) + "\n"
            yield fence("".join(signatures), "Signature")
        else:
            yield "There are two ways to call it:\n"
            leads = (self.cell(document.lead).replace("<br>", " ") for document in documents)
            yield "\n".join(f"{number}. {lead}" for number, lead in enumerate(leads, 1)) + "\n"
            yield fence("\n\n\n".join(f"@overload\n{text}" for text in signatures), "Signature")
        rows: dict[str, list[str]] = {}
        for f, document in zip(overloads, documents, strict=True):
            for argument, default in zip(f.args.args[1:] + f.args.kwonlyargs, defaults(f), strict=True):
                everywhere = all(argument.arg in d.args for d in documents)
                required = ("yes" if everywhere else "one of the two") if default is None else "no"
                text = self.cell(document.args.get(argument.arg, ""))
                rows.setdefault(
                    argument.arg, [f"`{argument.arg}`", self.typed(argument.annotation), required, text]
                )
        if documents[0].args:
            sorted_rows = sorted(rows.values(), key=lambda row: row[2] == "no")
            yield table(["Parameter", "Type", REQUIRED, "Meaning and limits"], sorted_rows)
        if returns := documents[0].returns:
            yield f"**Returns** {self.typed(overloads[0].returns)}: {self.cell(returns)}\n"
        if raises := documents[0].raises:
            yield table(
                ["Raises", "When"], [[self.linked(error), self.cell(why)] for error, why in raises.items()]
            )
        if name in OPERATIONS:
            yield fence((EXAMPLES / OPERATIONS[name]).read_text(), "Example")

    def exception(self, name: str, annotation: ast.expr, text: str) -> Iterator[str]:
        private = ast.unparse(annotation).removeprefix("type[").removesuffix("]")
        response = response_of(private, self.stubs.client.classes)
        yield f"### {name}\n"
        yield self.prose(text) + "\n"
        yield f"`e.response`: {self.linked(response)}\n"


def presence(text: str, *, optional: bool) -> str:
    """Read in the documentation of a response's key how often the key is present."""
    if "Never present" in text:
        return "never"
    if "Always present" in text:
        return "always"
    return "sometimes" if optional else "usually"


def exception_tree(page: Page) -> str:
    """List what the stubs and the examples name as exceptions, each below its base class."""
    client = boto3.client("sagemaker-runtime", region_name="eu-central-1")
    ours = [name for name, _, _ in keys(page.stubs.client.classes["Exceptions"])]
    names = {getattr(client.exceptions, name): f"client.exceptions.{name}" for name in ours}
    texts = [
        page.stubs.client.text,
        page.stubs.type_defs.text,
        *(p.read_text() for p in EXAMPLES.glob("*.py")),
    ]
    mentioned = set(re.findall(r"\w+", "".join(texts))) - set(ours) | {"ClientError"}
    for module in (botocore.exceptions, botocore.eventstream, urllib3.exceptions):
        for name in mentioned & set(vars(module)):
            value = getattr(module, name)
            if (
                isinstance(value, type)
                and value.__module__ == module.__name__
                and issubclass(value, Exception)
            ):
                names[value] = f"{module.__name__}.{name}"

    def path(value: type) -> tuple[str, ...]:
        base = value.__bases__[0]
        shown = value in names or base is Exception
        name = names.get(value, f"{value.__module__}.{value.__name__}")
        return (*(path(base) if base is not Exception else ()), *([name] if shown else []))

    paths = {whole[:length] for whole in map(path, names) for length in range(1, len(whole) + 1)}
    return "".join(f"{'    ' * (len(p) - 1)}- {page.linked(p[-1])}\n" for p in sorted(paths))


def defaults(f: ast.FunctionDef) -> list[ast.expr | None]:
    missing = len(f.args.args) - 1 - len(f.args.defaults)
    return [*[None] * missing, *f.args.defaults, *f.args.kw_defaults]


def type_defs_page(page: Page) -> Iterator[str]:
    yield "# Typed dictionaries\n"
    yield "> [Index](../index.md) > [SageMakerRuntime](./index.md) > Typed dictionaries\n"
    yield (
        '!!! note ""\n\n'
        f"    Types of the requests and responses of boto3's [SageMakerRuntime]({BOTO3}) client.\n"
    )
    yield (
        "A running program can import the dictionaries, too. In a request, a key that is not required may be left out;\n"
        "`None` is never a value.\n"
    )
    for name in page.stubs.dictionaries:
        yield from page.dictionary(name)
    yield from page.blob()
    names = [
        [f"`{name}`", page.linked(ast.unparse(node.value))]
        for name, node, _ in page.stubs.type_defs.aliases()
        if isinstance(node, ast.Assign) and name != "__all__"
    ]
    yield "## How often a key is present\n"
    yield HOW_OFTEN
    yield "## Other names\n"
    yield "Other releases of packages of this name use other names for the same dictionaries. They work as well:\n"
    yield table(["Name", "Stands for"], names)


def literals_page(page: Page) -> Iterator[str]:
    yield "# Literals\n"
    yield "> [Index](../index.md) > [SageMakerRuntime](./index.md) > Literals\n"
    yield f"From `{PACKAGE}.literals`. They can be imported by a running program.\n"
    for name, node, text in page.stubs.literals.aliases():
        if name != "__all__":
            yield f"## {name}\n"
            yield page.prose(text) + "\n"
            yield fence(page.stubs.literals.segment(node), "Definition")


def client_page(page: Page) -> Iterator[str]:
    classes = page.stubs.client.classes
    client, exceptions = classes["SageMakerRuntimeClient"], classes["Exceptions"]
    functions = (f.name for f in client.body if isinstance(f, ast.FunctionDef))
    methods = [name for name in dict.fromkeys(functions) if name != "exceptions"]
    texts = {
        name: {key: text for key, _, text in keys(node)} | {"": ast.get_docstring(node) or ""}
        for name, node in page.stubs.type_defs.classes.items()
    }
    yield "# Client\n"
    yield "> [Index](../index.md) > [SageMakerRuntime](./index.md) > Client\n"
    yield page.prose(ast.get_docstring(client) or "") + "\n"
    yield f"Import it from `{PACKAGE}` to annotate functions that take a client. `Client` is another name of it.\n"
    yield "## Operations\n"
    for name in OPERATIONS:
        yield from page.method(client, name)
    yield "## Event stream\n"
    yield f"`Body` of a streamed answer, {page.linked('InvokeEndpointWithResponseStreamOutputTypeDef')}.\n"
    yield page.prose(texts["InvokeEndpointWithResponseStreamOutputTypeDef"]["Body"]) + "\n"
    event = texts["ResponseStreamTypeDef"][""].partition("\n\n")[2]
    yield f"Each event is a {page.linked('ResponseStreamTypeDef')}. {page.prose(event)}\n"
    yield f"`Bytes` of a part: {page.prose(texts['PayloadPartTypeDef']['Bytes'])}\n"
    yield "## Exceptions\n"
    yield page.prose((ast.get_docstring(exceptions) or "").partition("\n\n")[0]) + "\n"
    yield fence((EXAMPLES / "errors.py").read_text(), "Example")
    yield "Each below its base class, with the others that the examples and this reference name:\n"
    yield exception_tree(page)
    for key in keys(exceptions):
        yield from page.exception(*key)
    yield from page.method(exceptions, "from_code")
    yield "## Other methods\n"
    for name in methods:
        if name not in OPERATIONS:
            yield from page.method(client, name)


def usage_examples() -> dict[str, str]:
    """Make a program that stands by itself from every function of the checked examples, by what it returns."""
    found: dict[str, str] = {}
    for source in map(Source, USAGE):
        functions = {node.name: node for node in source.tree.body if isinstance(node, ast.FunctionDef)}
        for node in functions.values():
            found.setdefault(
                ast.unparse(node.returns) if node.returns else "", usage_example(source, functions, node)
            )
    return found


def usage_example(source: Source, functions: dict[str, ast.FunctionDef], node: ast.FunctionDef) -> str:
    text = source.segment(node).replace(f"def {node.name}(", "def get_value(", 1)
    # A helper's value takes the place of its call.
    while match := re.search(r"^( *)(.*?)\b(\w+)\(\)", text.partition("\n")[2], re.MULTILINE):
        helper = functions.get(match[3])
        if helper is None or not isinstance(helper.body[-1], ast.Return) or helper.body[-1].value is None:
            break
        value = source.segment(helper.body[-1].value).replace("\n", "\n" + match[1][4:])
        text = text.replace(f"{match[3]}()", value, 1)
    words = set(re.findall(r"\w+", text))
    lines = []
    for statement in source.tree.body:
        names = [alias.name for alias in getattr(statement, "names", []) if alias.name in words]
        if names and isinstance(statement, ast.ImportFrom):
            line = f"from {statement.module} import {', '.join(names)}"
            wrapped = f"from {statement.module} import (\n    {(',' + chr(10) + '    ').join(names)},\n)"
            lines.append(line if len(line) <= 88 else wrapped)
        elif names:
            lines.append(f"import {', '.join(names)}")
    return "\n".join(lines) + "\n\n\n" + text


def with_programs(page: Path, text: str) -> str:
    """Put each program into the Python block that follows its name, `examples/NAME.py`."""

    def program(match: re.Match[str]) -> str:
        return f"{match['above']}{(EXAMPLES / match['name']).read_text()}"

    named = r"(?P<above>\bexamples/(?P<name>\w+\.py)\b(?:(?!```).)*```python\n).*?(?=^```$)"
    text, count = re.subn(named, program, text, flags=re.MULTILINE | re.DOTALL)
    if count != text.count("```python\n"):
        raise CommandError(f"{page.relative_to(ROOT)}: a Python block follows no name of a file in examples/")
    return text


def pages(folder: Path) -> dict[Path, str]:
    """Return the text of every page; the programs of one run in `folder`."""
    stubs = Stubs()
    found = {
        REFERENCE / f"{name}.md": "\n".join(make(Page(name, stubs)))
        for name, make in (
            ("type_defs", type_defs_page),
            ("literals", literals_page),
            ("client", client_page),
        )
    }
    # Without the brackets of its headings, which only a file of links makes links.
    changes = re.sub(r"^## \[(.+?)\]", r"## \1", (ROOT / "CHANGELOG.md").read_text(), flags=re.MULTILINE)
    found[DOCS / "changelog.md"] = changes.replace("\n", "\n\n> [Index](index.md) > Changelog\n", 1)
    for page in [ROOT / "README.md", *DOCS.rglob("*.md")]:
        found.setdefault(page, with_programs(page, page.read_text()))
    troubleshooting = DOCS / "troubleshooting.md"
    found[troubleshooting] = with_messages(found[troubleshooting], folder)
    everything = "".join(found.values())
    for path in EXAMPLES.glob("*.py"):
        if path.read_text() not in everything:
            raise CommandError(f"no page shows docs/examples/{path.name}")
    return found


def main() -> None:
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    with command("docs") as folder:
        for page, text in pages(folder).items():
            page.parent.mkdir(exist_ok=True)
            page.write_text(text)


if __name__ == "__main__":
    main()
