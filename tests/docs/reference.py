"""Write the pages that follow from the stubs, and the example programs into the pages that name them.

    PYTHONPATH=tests python -m docs.reference

`nox -s docs` runs it before it builds the site. It reads files only: neither boto3 nor the package is installed there.
"""

import ast
import re
import sys
from collections.abc import Collection, Iterator
from pathlib import Path

from model.stubs import Definition, Member, Stubs
from pages import code, fence, table
from paths import DOCS, EXAMPLES, PACKAGE, ROOT, STUBS, TESTS
from processes import CommandError

REFERENCE = DOCS / "sagemaker_runtime"
USAGE = [TESTS / "checkers" / "accept" / name for name in ("usage_examples.py", "more_usage_examples.py")]

PROGRAMS = {
    "invoke_endpoint": "invoke.py",
    "invoke_endpoint_async": "invoke_async.py",
    "invoke_endpoint_with_response_stream": "stream.py",
}
"""The example of each operation."""

REQUIRED = '<span class="required">Required</span>'
"""A heading that the style sheet finds: on a phone it stands before each cell."""
HOW_OFTEN = """\
- *always*: in every response.
- *usually*: the service may leave it out, but the type requires it, because these dictionaries are specified that way and
  programs read the key by subscript. Where it may be missing, read it with `.get()`.
- *sometimes*: the type does not require it, so pyright reports a subscript without a check.
- *never*: not in a response of this service. The type requires `HostId` for the same reason as above.
"""


def usage_examples() -> dict[str, str]:
    """Make a program of each function in the checked files, by the type that it returns."""
    found = {}
    for path in USAGE:
        source = path.read_text()
        body = ast.parse(source).body
        for node in body:
            if isinstance(node, ast.FunctionDef):
                text = (ast.get_source_segment(source, node) or "").replace(node.name, "get_value", 1)
                found[ast.unparse(node.returns)] = "\n".join(imports_for(text, body)) + f"\n\n\n{text}"
    return found


def imports_for(text: str, body: list[ast.stmt]) -> Iterator[str]:
    """Yield those imports of a file that a part of it needs, as the formatter lays them out."""
    words = set(re.findall(r"\w+", text))
    for statement in body:
        names = [alias.name for alias in getattr(statement, "names", []) if alias.name in words]
        start = f"from {statement.module} import " if isinstance(statement, ast.ImportFrom) else "import "
        line, wrapped = start + ", ".join(names), ",\n    ".join(names)
        if names:
            yield line if len(line) <= 88 else f"{start}(\n    {wrapped},\n)"


def presence(member: Member, request: bool) -> str:
    """Say whether a key of a request is required, or how often one of a response is present."""
    if request:
        return "yes" if member.required else "no"
    said = re.search(r"(Always|Never) present", member.text)
    return said[1].lower() if said else "usually" if member.required else "sometimes"


class Reference:
    """What the stubs say, as Markdown for pages that stand in one folder."""

    def __init__(self, stubs: Stubs) -> None:
        self.stubs, self.usage = stubs, usage_examples()
        self.type_defs, self.literals, self.client = stubs.files.values()
        if missing := {*stubs.typed_dicts, *stubs.methods} - self.usage.keys() - PROGRAMS.keys():
            raise CommandError(f"no example of {sorted(missing)}: see USAGE and PROGRAMS in {__file__}")
        sections = {
            "type_defs": [*stubs.typed_dicts, "BlobTypeDef"],
            "literals": self.literals.aliases,
            "client": [*stubs.exceptions.members, *stubs.other_methods],
        }
        self.targets = {
            **{name: f"./{page}.md#{name.lower()}" for page, names in sections.items() for name in names},
            **{operation: f"./{operation}.md" for operation in stubs.methods},
            "EventStreamError": "./client.md#event-stream",
        }
        """Name -> where it is described."""

    def requests_of(self, operation: str) -> list[str]:
        """Return the typed dictionaries of an operation's arguments, one for each way to call it."""
        start = f"Request of `SageMakerRuntimeClient.{operation}`"
        return [name for name, d in self.stubs.typed_dicts.items() if d.docstring.lead.startswith(start)]

    def dictionaries(self) -> list[str]:
        """Return the typed dictionaries by operation, then those of errors; below each what it contains."""

        def with_contents(name: str) -> Iterator[str]:
            yield name
            for member in self.stubs.typed_dicts[name].members.values():
                for inner in filter(self.stubs.typed_dicts.get, re.findall(r"\w+", member.type)):
                    yield from with_contents(inner)

        tops = []
        for operation, [method, *_] in self.stubs.methods.items():
            tops += [*self.requests_of(operation), method.returns]
        tops += self.stubs.error_responses.values()
        return list(dict.fromkeys(name for top in tops for name in with_contents(top)))

    def linked(self, text: str) -> str:
        """Format code, and link it to what is written about the first name in it that has a section."""
        text = text.removeprefix("SageMakerRuntimeClient.")
        target = next(filter(None, map(self.targets.get, re.findall(r"\w+", text))), None)
        return f"[{code(text)}]({target})" if target else code(text)

    def prose(self, text: str) -> str:
        """Make Markdown from a docstring, with links."""
        spans = r"(`+)(.+?)\1(?!`)"
        return re.sub(spans, lambda m: self.linked(m[2].strip() if len(m[1]) > 1 else m[2]), text) + "\n"

    def cell(self, text: str) -> str:
        """Make one line of a docstring, for a table."""
        return "<br>".join(" ".join(p.split()) for p in re.split(r"\n\n|\n(?=- )", self.prose(text)))

    def dictionary(self, name: str) -> Iterator[str]:
        found, request = self.stubs.typed_dicts[name], name.endswith("RequestTypeDef")
        yield f"## {name}\n"
        yield self.prose(found.docstring.lead)
        yield fence(self.usage[name], "Usage Example")
        yield self.definition(found)
        often = REQUIRED if request else "[Present](#how-often-a-key-is-present)"
        rows = [
            [f"`{key}`", self.linked(member.type), presence(member, request), self.cell(member.text)]
            for key, member in found.members.items()
        ]
        yield table(["Key", "Type", often, "Meaning and limits"], rows)

    def definition(self, found: Definition) -> str:
        """Show a typed dictionary, its names numbered as far as they have a section, and link the numbers."""
        node, numbers = found.node, dict[str, int]()
        head = [*map(ast.unparse, node.bases), *(f"{k.arg}={ast.unparse(k.value)}" for k in node.keywords)]
        lines = [f"class {node.name}({', '.join(head)}):"]
        for key, member in found.members.items():
            names = filter(self.targets.get, re.findall(r"\w+", member.type))
            marks = "".join(f" ({numbers.setdefault(name, len(numbers) + 1)})" for name in names)
            annotation = member.type if member.required else f"NotRequired[{member.type}]"
            lines.append(f"    {key}: {annotation}" + (f"  #{marks}" if marks else ""))
        notes = "".join(f"{number}. See [{n}]({self.targets[n]})\n" for n, number in numbers.items())
        return fence("\n".join(lines), "Definition") + (f"\n{notes}" if notes else "")

    def method(self, overloads: list[Definition], requests: Collection[str] = ()) -> Iterator[str]:
        """Describe a method; what its overloads have in common comes once."""
        first = overloads[0].docstring
        for paragraphs in zip(*(d.docstring.lead.split("\n\n") for d in overloads), strict=True):
            yield from map(self.prose, dict.fromkeys(paragraphs))
        yield fence("\n\n\n".join(self.client.signature(d.node) for d in overloads), "Signature")
        if first.args:
            yield table(["Parameter", "Type", REQUIRED, "Meaning and limits"], self.parameters(overloads))
        if requests:
            yield f"The arguments as a typed dictionary: {' or '.join(map(self.linked, requests))}.\n"
        if first.returns:
            yield f"**Returns** {self.linked(overloads[0].returns)}: {self.prose(first.returns)}"
        if first.raises:
            yield self.raises(overloads[0])

    def raises(self, found: Definition) -> str:
        errors = found.docstring.raises.items()
        return table(["Raises", "When"], [[self.linked(name), self.cell(text)] for name, text in errors])

    def methods(self, found: dict[str, list[Definition]]) -> Iterator[str]:
        for name, overloads in found.items():
            yield f"### {name}\n"
            yield from self.method(overloads)

    def parameters(self, overloads: list[Definition]) -> list[list[str]]:
        """Return a row for each parameter, the required ones first; one of a single overload excludes the other's."""
        rows = {}
        for name, member in (item for d in overloads for item in d.members.items()):
            everywhere = all(name in d.members for d in overloads)
            required = "no" if not member.required else "yes" if everywhere else "one of the two"
            rows[name] = [f"`{name}`", self.linked(member.type), required, self.cell(member.text)]
        return sorted(rows.values(), key=lambda row: row[2] == "no")

    def operation_page(self, name: str) -> Iterator[str]:
        yield fence((EXAMPLES / PROGRAMS[name]).read_text(), "Example")
        yield from self.method(self.stubs.methods[name], self.requests_of(name))

    def type_defs_page(self) -> Iterator[str]:
        yield self.prose(self.type_defs.docstring)
        yield f"## How often a key is present\n\n{HOW_OFTEN}"
        for name in self.dictionaries():
            yield from self.dictionary(name)
        blob, text = self.type_defs.aliases["BlobTypeDef"]
        protocol = self.type_defs.segment(self.type_defs.classes["_SeekableBinaryFile"])
        yield f"## BlobTypeDef\n\n{self.prose(text)}"
        yield fence(self.usage["BlobTypeDef"], "Usage Example")
        # As the formatter, which reads these pages as well, wraps it.
        yield fence(blob.replace(" = ", " = (\n    ", 1) + "\n)", "Definition")
        yield fence(protocol, "Any object with these methods")
        yield "## Other names\n"
        yield "Other releases of packages of this name use other names for the same dictionaries. They work as well:\n"
        names = (text.split(" = ") for text, _ in self.type_defs.aliases.values() if ":" not in text)
        yield table(["Name", "Stands for"], [[code(name), self.linked(value)] for name, value in names])

    def literals_page(self) -> Iterator[str]:
        yield self.prose(self.literals.docstring)
        for name, (definition, text) in self.literals.aliases.items():
            yield f"## {name}\n\n{self.prose(text)}\n{fence(definition, 'Definition')}"

    def client_page(self) -> Iterator[str]:
        stream = self.stubs.typed_dicts["InvokeEndpointWithResponseStreamOutputTypeDef"].members["Body"]
        yield self.prose(self.stubs.client.docstring.lead)
        yield self.raises(self.stubs.client)
        yield f"Import it from `{PACKAGE}` to annotate functions that take a client. `Client` is another name of it.\n"
        yield f"Operations: {', '.join(map(self.linked, self.stubs.methods))}.\n"
        yield "## Event stream\n"
        yield f"`Body` of a streamed answer is an {self.linked(stream.type)}.\n\n{self.prose(stream.text)}"
        yield f"## Exceptions\n\n{self.prose(self.stubs.exceptions.docstring.lead)}"
        yield fence((EXAMPLES / "errors.py").read_text(), "Example")
        for name, member in self.stubs.exceptions.members.items():
            response = self.linked(self.stubs.error_responses[name])
            yield f"### {name}\n\n{self.prose(member.text)}\n`e.response`: {response}\n"
        yield from self.methods(self.client.methods("Exceptions"))
        yield "## Other methods\n"
        yield from self.methods(self.stubs.other_methods)


def with_programs(page: Path) -> str:
    """Put each program into the Python block that follows its name, `examples/NAME.py`."""
    named = r"(?ms)(?P<above>\bexamples/(?P<name>\w+\.py)\b(?:(?!```).)*```python\n).*?(?=^```$)"
    text, count = re.subn(named, lambda m: m["above"] + (EXAMPLES / m["name"]).read_text(), page.read_text())
    if count != text.count("```python\n"):
        raise CommandError(f"{page.relative_to(ROOT)}: a Python block follows no name of a file in examples/")
    return text


def pages() -> dict[Path, str]:
    """Return the text of every page that is written here, wholly or in part."""
    reference = Reference(Stubs(STUBS))
    titled = {
        "type_defs": ("Typed dictionaries", reference.type_defs_page()),
        "literals": ("Literals", reference.literals_page()),
        "client": ("Client", reference.client_page()),
        **{name: (name, reference.operation_page(name)) for name in reference.stubs.methods},
    }
    found = {}
    for name, (title, parts) in titled.items():
        path = f"> [Index](../index.md) > [SageMakerRuntime](./index.md) > {title}\n"
        found[REFERENCE / f"{name}.md"] = "\n".join([f"# {title}\n", path, *parts])
    # Without the brackets of its headings, which only a file of links makes links.
    changes = re.sub(r"^## \[(.+?)\]", r"## \1", (ROOT / "CHANGELOG.md").read_text(), flags=re.MULTILINE)
    found[DOCS / "changelog.md"] = changes.replace("\n", "\n\n> [Index](index.md) > Changelog\n", 1)
    for page in {ROOT / "README.md", *DOCS.rglob("*.md")} - found.keys():
        found[page] = with_programs(page)
    return found


if __name__ == "__main__":
    try:
        for page, text in pages().items():
            page.write_text(text)
    except CommandError as error:
        sys.exit(f"docs.reference: {error}")
