"""Write the pages from the stubs, and what other pages name, without boto3: `python -m docs.reference`, or `nox -s docs`."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from model.stubs import Definition, Member, Stubs
from pages import code, fence, table
from paths import DOCS, EXAMPLES, ROOT, STUBS, TESTS
from processes import CommandError

REFERENCE = DOCS / "sagemaker_runtime"
USAGE = TESTS / "checkers" / "accept" / "usage_examples.py"

OPERATIONS = {
    "invoke_endpoint": ("invoke.py", "InvokeEndpoint"),
    "invoke_endpoint_async": ("invoke_async.py", "InvokeEndpointAsync"),
    # AWS's API reference names the first action, its Service Authorization Reference the second.
    "invoke_endpoint_with_response_stream": ("stream.py", "InvokeEndpoint InvokeEndpointWithResponseStream"),
}
"""Operation -> its example, and the actions that IAM must allow."""
AUTHORIZATION = "https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsagemaker.html"

REQUIRED = '<span class="required">Required</span>'
"""A heading that the style sheet finds: on a phone it stands before each cell."""
HOW_OFTEN = """\
- *always*: the key is in every response.
- *usually*: the type requires the key, because programs read it by subscript, but the service may omit it: use `.get()`.
- *sometimes*: the type does not require the key, so pyright reports a subscript without a check.
- *never*: no response of this service has the key. The type requires `HostId` all the same, because the [specification](../verified.md) does.
"""


def usage_examples() -> dict[str, str]:
    """Make a program of each function in the checked file, by the type that it returns."""
    found, source = {}, USAGE.read_text()
    for node in (body := ast.parse(source).body):
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
        made = {name for name in stubs.typed_dicts if name.endswith("RequestTypeDef")} | {*stubs.methods}
        if missing := made - self.usage.keys() - OPERATIONS.keys():
            raise CommandError(f"no example of {sorted(missing)}: see USAGE and OPERATIONS in {__file__}")
        sections = {
            "type_defs": [*stubs.typed_dicts, "BlobTypeDef"],
            "literals": self.literals.aliases,
            "client": [*stubs.exceptions.members, *stubs.other_methods],
        }
        self.targets = {
            **{name: f"./{page}.md#{name.lower()}" for page, names in sections.items() for name in names},
            **{operation: f"./{operation}.md" for operation in stubs.methods},
            "EventStreamError": "./client.md#event-stream",
            "SageMakerRuntimeClient": "./client.md",
        }
        """Name -> where it is described."""

    def requests_of(self, operation: str) -> list[str]:
        """Return the typed dictionaries of an operation's arguments, one for each way to call it."""
        start = f"Request of `SageMakerRuntimeClient.{operation}`"
        return [name for name, d in self.stubs.typed_dicts.items() if d.docstring.lead.startswith(start)]

    def dictionaries(self) -> list[str]:
        """Return the typed dictionaries by operation, then what several contain, then those of errors."""
        calls = [n for op, [first, *_] in self.stubs.methods.items() for n in (*self.requests_of(op), first.returns)]
        errors = [name for name in dict.fromkeys(self.stubs.error_responses.values()) if name in self.stubs.typed_dicts]
        return [*calls, *(name for name in self.stubs.typed_dicts if name not in {*calls, *errors}), *errors]

    def linked(self, text: str) -> str:
        """Format code, and link it to what is written about the first name in it that has a section."""
        text = text.removeprefix("SageMakerRuntimeClient.")
        target = next(filter(None, map(self.targets.get, re.findall(r"\w+", text))), None)
        return f"[{code(text)}]({target})" if target else code(text)

    def prose(self, text: str) -> str:
        """Make Markdown from a docstring, with links."""
        spans = r"(`+)(.+?)\1(?!`)"
        return re.sub(spans, lambda m: self.linked(m[2].strip()), text.strip()) + "\n"

    def cell(self, text: str) -> str:
        """Make one line of a docstring, for a table."""
        return "<br>".join(" ".join(p.split()) for p in re.split(r"\n\n|\n(?=- )", self.prose(text)))

    def dictionary(self, name: str) -> Iterator[str]:
        found = self.stubs.typed_dicts[name]
        # Without the link to AWS, which the page of the operation has.
        yield f"## {name}\n\n{self.prose(found.docstring.lead.partition('See [')[0])}"
        if name in self.usage:  # Programs do not make errors.
            yield fence(self.usage[name], "Usage Example")
        yield self.definition(found)
        yield self.keys(name)

    def row(self, name: str, member: Member, often: str) -> list[str]:
        return [f"`{name}`", self.linked(member.type), often, self.cell(member.text)]

    def keys(self, name: str) -> str:
        request = name.endswith("RequestTypeDef")
        often = REQUIRED if request else "[Present](./type_defs.md#how-often-a-key-is-present)"
        rows = (self.row(key, m, presence(m, request)) for key, m in self.stubs.typed_dicts[name].members.items())
        return table(["Key", "Type", often, "Meaning and limits"], rows)

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

    def call(self, overloads: list[Definition]) -> Iterator[str]:
        """Describe how a method is called; what its overloads have in common comes once."""
        paragraphs = [d.docstring.lead.split("\n\n") for d in overloads]
        if len(set(map(len, paragraphs))) > 1:
            raise CommandError(f"{overloads[-1].place}: write as many paragraphs as for the first overload")
        for same in zip(*paragraphs, strict=True):
            yield from map(self.prose, dict.fromkeys(same))
        yield fence("\n\n\n".join(self.client.signature(d.node) for d in overloads), "Signature")
        if overloads[0].docstring.args:
            yield table(["Parameter", "Type", REQUIRED, "Meaning and limits"], self.parameters(overloads))

    def raises(self, found: Definition) -> str:
        rows = [[self.linked(name), self.cell(text)] for name, text in found.docstring.raises.items()]
        return table(["Raises", "When"], rows) if rows else ""

    def outcome(self, method: Definition) -> tuple[str, str]:
        """Return what a method returns, and what it raises; each may be nothing."""
        returns = f"**Returns** {self.linked(method.returns)}: {self.prose(method.docstring.returns)}"
        return returns * bool(method.docstring.returns), self.raises(method)

    def methods(self, found: dict[str, list[Definition]]) -> Iterator[str]:
        for name, overloads in found.items():
            yield f"### {name}\n"
            yield from filter(None, (*self.call(overloads), *self.outcome(overloads[0])))

    def parameters(self, overloads: list[Definition]) -> list[list[str]]:
        """Return a row for each parameter, the required ones first; one of a single overload excludes the other's."""
        rows = {}
        for name, member in (item for d in overloads for item in d.members.items()):
            required = "yes" if all(name in d.members for d in overloads) else "one of the two"
            rows[name] = self.row(name, member, required if member.required else "no")
        return sorted(rows.values(), key=lambda row: row[2] == "no")

    def operation_page(self, name: str) -> Iterator[str]:
        overloads, (program, actions) = self.stubs.methods[name], OPERATIONS[name]
        returns, raises = self.outcome(overloads[0])
        allowed = " and ".join(f"`sagemaker:{action}`" for action in actions.split())
        yield f"# {name}\n\n{fence((EXAMPLES / program).read_text(), 'Example')}"
        yield from self.call(overloads)
        yield f"As a typed dictionary: {' or '.join(map(self.linked, self.requests_of(name)))}.\n"
        yield f"## Response\n\n{returns}"
        yield self.keys(overloads[0].returns)
        yield f"## Errors and retries\n\n{raises}"
        yield "What catches each error, and how often botocore tries: [Errors and retries](../errors.md).\n"
        yield f"## Permissions\n\nThe caller needs {allowed} on the endpoint: [actions of IAM]({AUTHORIZATION}).\n"
        yield "## Limits\n\nProcessing time, payload and time in the queue: [Limits](../limits.md).\n"

    def type_defs_page(self) -> Iterator[str]:
        # The specification shows this path.
        yield "# Typed dictionaries\n\n> [Index](../index.md) > [SageMakerRuntime](./index.md) > Typed dictionaries\n"
        yield f"## How often a key is present\n\n{HOW_OFTEN}"
        yield f"## Overview\n\n{self.prose(self.type_defs.docstring)}"
        for name in self.dictionaries():
            yield from self.dictionary(name)
        blob, text = self.type_defs.aliases["BlobTypeDef"]
        yield f"## BlobTypeDef\n\n{self.prose(text)}"
        yield fence(self.usage["BlobTypeDef"], "Usage Example")
        # As the formatter, which reads these pages as well, wraps it.
        yield fence(blob.replace(" = ", " = (\n    ", 1) + "\n)", "Definition")
        yield fence(self.type_defs.segment(self.type_defs.classes["_SeekableBinaryFile"]), "Objects with these methods")
        yield "## Other names\n\nThe names that the [generated package](../moving.md) has can be imported, too:\n"
        names = (text.split(" = ") for text, _ in self.type_defs.aliases.values() if ":" not in text)
        yield table(["Name", "Stands for"], [[code(name), self.linked(value)] for name, value in names])

    def literals_page(self) -> Iterator[str]:
        yield f"# Literals\n\n{self.prose(self.literals.docstring)}"
        for name, (definition, text) in self.literals.aliases.items():
            yield f"## {name}\n\n{self.prose(text)}\n{fence(definition, 'Definition')}"

    def client_page(self) -> Iterator[str]:
        stream = self.stubs.typed_dicts["InvokeEndpointWithResponseStreamOutputTypeDef"].members["Body"]
        lead, raises = self.prose(self.stubs.client.docstring.lead), self.raises(self.stubs.client)
        yield f"# Exceptions and other methods\n\n{lead}\n{raises}"
        method = self.linked("invoke_endpoint_with_response_stream")
        yield f"## Event stream\n\nThe `Body` of {method} is an {self.linked(stream.type)}.\n\n{self.prose(stream.text)}"
        yield f"## Exceptions\n\n{self.prose(self.stubs.exceptions.docstring.lead)}"
        for name, member in self.stubs.exceptions.members.items():
            yield f"### {name}\n\n{self.prose(member.text.partition('See [')[0])}"
            yield f"`e.response`: {self.linked(self.stubs.error_responses[name])}\n"
        yield from self.methods(self.client.methods("Exceptions"))
        yield from ("## Other methods\n", *self.methods(self.stubs.other_methods))


def with_programs(page: Path, stubs: Stubs) -> str:
    """Fill what a page names: programs (`examples/NAME.py`), hovers, and the limits of the parameters."""
    named = r"(?ms)(?P<above>\bexamples/(?P<name>\w+\.py)\b(?:(?!```).)*```python\n).*?(?=^```$)"
    text = re.sub(named, lambda m: m["above"] + (EXAMPLES / m["name"]).read_text(), page.read_text())
    hover = r'(?ms)(```text title="Hover over (\w+)"\n).*?(?=^```$)'
    texts = {name: member.text.partition("See [")[0] for name, member in stubs.exceptions.members.items()}
    text = re.sub(hover, lambda m: m[1] + texts[m[2]].replace("`", "").strip() + "\n", text)
    limits: dict[str, str] = {}
    for operation, found in stubs.methods.items():
        for name, member in (item for overload in found for item in overload.members.items()):
            if member.facts and limits.setdefault(f"`{name}`", member.facts[0]) != member.facts[0]:
                limits[f"`{name}` of `{operation}`"] = member.facts[0]
    rows = "".join(f"| {name} | {fact} |\n" for name, fact in limits.items())
    return re.sub(r"(?<=\| Parameter \| Limit \|\n\| --- \| --- \|\n)(\|.*\n)+", rows, text)


def pages() -> dict[Path, str]:
    """Return the text of every page that is written here, wholly or in part."""
    reference = Reference(Stubs(STUBS))
    written = {
        "type_defs": reference.type_defs_page(),
        "literals": reference.literals_page(),
        "client": reference.client_page(),
        **{name: reference.operation_page(name) for name in reference.stubs.methods},
    }
    found = {REFERENCE / f"{name}.md": "\n".join(parts) for name, parts in written.items()}
    found[DOCS / "changelog.md"] = (ROOT / "CHANGELOG.md").read_text()
    for page in {ROOT / "README.md", *DOCS.rglob("*.md")} - found.keys():
        found[page] = with_programs(page, reference.stubs)
    return found


if __name__ == "__main__":
    for page, text in pages().items():
        page.write_text(text)
