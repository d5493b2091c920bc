"""Write the reference pages from the stubs and from the checked example programs.

python tools/docs.py          rewrite the pages
python tools/docs.py --check  say which pages are stale; status 1 if any is
"""

import ast
import html
import inspect
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from harness.command import command
from harness.errors import CommandError
from harness.paths import DOCS, EXAMPLES, PACKAGE, ROOT, STUBS, TESTS

USAGE = [TESTS / "accept" / name for name in ("usage_examples.py", "more_usage_examples.py")]
PAGES = DOCS / "sagemaker_runtime"

OPERATIONS = {
    "invoke_endpoint": "invoke.py",
    "invoke_endpoint_async": "invoke_async.py",
    "invoke_endpoint_with_response_stream": "stream.py",
}
"""The example program of each operation."""


class Source:
    """One Python file: its syntax tree and its text."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.text = path.read_text()
        self.tree = ast.parse(self.text, str(path))
        self.classes = {node.name: node for node in self.tree.body if isinstance(node, ast.ClassDef)}

    def segment(self, node: ast.AST) -> str:
        return ast.get_source_segment(self.text, node) or ""

    def aliases(self) -> Iterator[tuple[str, ast.Assign | ast.AnnAssign, str]]:
        """Yield the name, the assignment and the documentation (perhaps empty) of every public alias."""
        for node, after in zip(self.tree.body, [*self.tree.body[1:], None], strict=True):
            if isinstance(node, (ast.Assign, ast.AnnAssign)):
                target = node.target if isinstance(node, ast.AnnAssign) else node.targets[0]
                name = ast.unparse(target)
                if not name.startswith("_"):
                    yield name, node, documentation(after)


def documentation(node: ast.AST | None) -> str:
    """Return the text of a string literal that stands by itself, as the one under a key."""
    if (
        isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
    ):
        return inspect.cleandoc(node.value.value)
    return ""


def keys(node: ast.ClassDef) -> Iterator[tuple[str, ast.expr, str]]:
    """Yield the name, the annotation and the documentation of every attribute of a class."""
    for statement, after in zip(node.body, [*node.body[1:], None], strict=True):
        if isinstance(statement, ast.AnnAssign):
            yield ast.unparse(statement.target), statement.annotation, documentation(after)


def code(text: str) -> str:
    """Format code so that it may stand in a table: a bar or a backtick would end the cell or the code."""
    if not re.search(r"[|`]", text):
        return f"`{text}`"
    escaped = html.escape(text, quote=False)
    return "<code>" + re.sub(r"[|`*_\[\]\\^~$]", lambda m: f"&#{ord(m[0])};", escaped) + "</code>"


def typed(annotation: str, link: Callable[[str], str]) -> str:
    """Format a type for a table, with links to the names in it that are documented here."""
    parts = re.split(r"(\w{3,})", annotation)
    if not any(link(part) for part in parts):
        return code(annotation)
    return "".join(f"[`{part}`]({link(part)})" if link(part) else code(part) for part in parts if part)


def prose(text: str, link: Callable[[str], str], *, cell: bool = False) -> str:
    """Make Markdown from a docstring: code, links to what is documented here, one line if it goes into a table."""

    def inline(match: re.Match[str]) -> str:
        content = match["code"].strip() if len(match["ticks"]) > 1 else match["code"]
        name = content.removeprefix("client.exceptions.")
        return f"[`{content}`]({link(name)})" if link(name) else code(content)

    # The page shows a checked program instead.
    text = re.sub(r"^```.*?^```\n*", "", text, flags=re.MULTILINE | re.DOTALL).strip()
    text = re.sub(r"(?P<ticks>`+)(?P<code>.+?)(?P=ticks)(?!`)", inline, text)
    if not cell:
        return text
    return "<br>".join(" ".join(paragraph.split()) for paragraph in text.split("\n\n"))


def fence(text: str, title: str) -> str:
    return f'```python title="{title}"\n{text.strip()}\n```\n'


def table(head: list[str], rows: list[list[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


class Reference:
    """The stubs, and the pages made from them."""

    def __init__(self) -> None:
        self.type_defs = Source(STUBS / "type_defs.pyi")
        self.literals = Source(STUBS / "literals.pyi")
        self.client = Source(STUBS / "client.pyi")
        self.usage = usage_examples()
        self.literal_names = [name for name, _, _ in self.literals.aliases() if name != "__all__"]
        self.other_names = {
            name: ast.unparse(node.value)
            for name, node, text in self.type_defs.aliases()
            if isinstance(node, ast.Assign) and name != "__all__" and node.value
        }
        self.dictionaries = [name for name in self.usage if name in self.type_defs.classes]
        public = {name for name in self.type_defs.classes if not name.startswith("_")}
        if missing := public - set(self.dictionaries):
            raise CommandError(
                f"no usage example of {', '.join(sorted(missing))} in tests/accept/more_usage_examples.py"
            )
        exceptions = self.client.classes["Exceptions"]
        self.exceptions = [name for name, _, _ in keys(exceptions)]

    def link(self, page: str) -> Callable[[str], str]:
        """Return what links a name from `page` to where it is documented, or to nothing."""

        def target(name: str) -> str:
            if name in self.dictionaries or name == "BlobTypeDef":
                place = "type_defs"
            elif name in self.literal_names:
                place = "literals"
            elif name in (*self.exceptions, *OPERATIONS, "EventStreamError"):
                place = "client"
            else:
                return ""
            anchor = "event-stream" if name == "EventStreamError" else name.lower()
            return f"#{anchor}" if place == page else f"./{place}.md#{anchor}"

        return target

    def annotated(self, lines: list[tuple[str, list[str]]], page: str) -> tuple[str, str]:
        """Number the names that lines of code mention; return the code and the list that links them."""
        numbers: dict[str, int] = {}
        text = ""
        for line, names in lines:
            marks = "".join(
                f" ({numbers.setdefault(n, len(numbers) + 1)})" for n in names if self.link(page)(n)
            )
            text += f"{line}  #{marks}\n" if marks else f"{line}\n"
        notes = "".join(
            f"{number}. See [{name}]({self.link(page)(name)})\n" for name, number in numbers.items()
        )
        return text, notes

    def definition(self, node: ast.ClassDef) -> str:
        lines: list[tuple[str, list[str]]] = []
        head = [*map(ast.unparse, node.bases), *(f"{k.arg}={ast.unparse(k.value)}" for k in node.keywords)]
        lines.append((f"class {node.name}({', '.join(head)}):", []))
        for name, annotation, _ in keys(node):
            names = [n.id for n in ast.walk(annotation) if isinstance(n, ast.Name)]
            lines.append((f"    {name}: {ast.unparse(annotation)}", names))
        text, notes = self.annotated(lines, "type_defs")
        return fence(text, "Definition") + (f"\n{notes}" if notes else "")

    def dictionary(self, name: str) -> str:
        node = self.type_defs.classes[name]
        link = self.link("type_defs")
        rows = []
        for key, annotation, text in keys(node):
            required = ast.unparse(annotation)
            optional = required.startswith("NotRequired[")
            kind = required.removeprefix("NotRequired[").removesuffix("]") if optional else required
            shown = typed(kind, link)
            rows.append([f"`{key}`", shown, "no" if optional else "yes", prose(text, link, cell=True)])
        parts = [
            f"## {name}\n",
            prose(ast.get_docstring(node) or "", link) + "\n",
            fence(self.usage[name], "Usage Example"),
            self.definition(node),
            table(["Key", "Type", "Required", "Meaning, limits, when absent"], rows),
        ]
        return "\n".join(part for part in parts if part)

    def blob(self) -> str:
        node, text = next((n, t) for name, n, t in self.type_defs.aliases() if name == "BlobTypeDef")
        protocol = self.type_defs.classes["_SeekableBinaryFile"]
        rows = [
            [
                f"`{f.name}`",
                code(signature(self.type_defs, f)),
                prose(ast.get_docstring(f) or "", self.link("type_defs"), cell=True),
            ]
            for f in protocol.body
            if isinstance(f, ast.FunctionDef)
        ]
        return "\n".join(
            [
                "## BlobTypeDef\n",
                prose(text, self.link("type_defs")) + "\n",
                fence(self.usage["BlobTypeDef"], "Usage Example"),
                fence(self.type_defs.segment(node), "Definition"),
                "`_SeekableBinaryFile` is any object with these methods:\n",
                table(["Method", "Signature", "Meaning"], rows),
            ]
        )

    def page_type_defs(self) -> str:
        link = self.link("type_defs")
        names = [[f"`{name}`", f"[`{target}`]({link(target)})"] for name, target in self.other_names.items()]
        return "\n".join(
            [
                "# Typed dictionaries\n",
                "> [Index](../index.md) > [SageMakerRuntime](./index.md) > Typed dictionaries\n",
                "What the operations take and return. A running program can import the dictionaries, too. A key that "
                "is not\nrequired may be left out of a request and may be missing from a response; `None` is never a "
                "value.\n",
                *(self.dictionary(name) for name in self.dictionaries),
                self.blob(),
                "## Other names\n",
                "Other releases of packages of this name use other names for the same dictionaries. They work as well:\n",
                table(["Name", "Stands for"], names),
            ]
        )

    def page_literals(self) -> str:
        parts = [
            "# Literals\n",
            "> [Index](../index.md) > [SageMakerRuntime](./index.md) > Literals\n",
            f"From `{PACKAGE}.literals`. They can be imported by a running program.\n",
        ]
        for name, node, text in self.literals.aliases():
            if name == "__all__":
                continue
            definition = self.literals.segment(node)
            parts += [
                f"## {name}\n",
                prose(text, self.link("literals")) + "\n",
                fence(definition, "Definition"),
            ]
        return "\n".join(parts)

    def method(self, node: ast.ClassDef, name: str) -> str:
        overloads = [f for f in node.body if isinstance(f, ast.FunctionDef) and f.name == name]
        link = self.link("client")
        signatures = "\n\n\n".join(
            ("@overload\n" if len(overloads) > 1 else "") + signature(self.client, f) for f in overloads
        )
        parts = [f"### {name}\n"]
        texts = [sections(ast.get_docstring(f) or "") for f in overloads]
        # The overloads differ in one line of what they say, in one argument, and in nothing else.
        leads = list(dict.fromkeys(prose(text["lead"], link) for text in texts))
        if len(overloads) > 1:
            leads = [f"{n}. {lead.replace(chr(10) * 2, ' ')}" for n, lead in enumerate(leads, 1)]
            leads = ["There are two ways to call it:\n\n" + "\n".join(leads)]
        parts += [leads[0] + "\n", fence(signatures, "Signature")]
        arguments: dict[str, tuple[str, str, bool, list[str]]] = {}
        for f, text in zip(overloads, texts, strict=True):
            described = dict(items(text.get("Args", "")))
            for argument, default in arguments_of(f):
                kind = ast.unparse(argument.annotation) if argument.annotation else ""
                if argument.arg in described:
                    entry = arguments.setdefault(
                        argument.arg, (described[argument.arg], kind, default is None, [])
                    )
                    entry[3].append(f.name)
        rows = []
        for argument, (text, kind, required, seen) in arguments.items():
            needed = "one of the two" if len(seen) < len(overloads) else "yes" if required else "no"
            shown = typed(kind, link)
            rows.append([f"`{argument}`", shown, needed, prose(text, link, cell=True)])
        rows.sort(key=lambda row: row[2] == "no")
        if rows:
            parts.append(table(["Parameter", "Type", "Required", "Meaning and limits"], rows))
        text = texts[0]
        if "Returns" in text:
            returned = ast.unparse(overloads[0].returns) if overloads[0].returns else ""
            shown = typed(returned, link)
            parts.append(f"**Returns** {shown}: {prose(text['Returns'], link, cell=True)}\n")
        if "Raises" in text:
            raised = [
                [f"[`{error}`]({link(error)})" if link(error) else f"`{error}`", prose(why, link, cell=True)]
                for error, why in items(text["Raises"])
            ]
            parts.append(table(["Raises", "When"], raised))
        if name in OPERATIONS:
            parts.append(fence((EXAMPLES / OPERATIONS[name]).read_text(), "Example"))
        parts.append(f"{text['See']}\n")
        return "\n".join(parts)

    def exception(self, name: str, annotation: ast.expr, text: str) -> str:
        link = self.link("client")
        private = self.client.classes[re.findall(r"\w+", ast.unparse(annotation))[1]]
        said = ast.unparse(annotation) + " ".join(map(ast.unparse, private.bases))
        response = re.findall(r"\w+ResponseTypeDef", said)[0]
        return "\n".join(
            [
                f"### {name}\n",
                prose(text, link) + "\n",
                f"`e.response`: [`{response}`]({link(response)})\n",
            ]
        )

    def page_client(self) -> str:
        client, exceptions = self.client.classes["SageMakerRuntimeClient"], self.client.classes["Exceptions"]
        methods = list(
            dict.fromkeys(
                f.name for f in client.body if isinstance(f, ast.FunctionDef) and f.name != "exceptions"
            )
        )
        link = self.link("client")
        stream = self.type_defs.classes["InvokeEndpointWithResponseStreamOutputTypeDef"]
        body = next(text for key, _, text in keys(stream) if key == "Body")
        event = ast.get_docstring(self.type_defs.classes["ResponseStreamTypeDef"]) or ""
        part = next(
            text for key, _, text in keys(self.type_defs.classes["PayloadPartTypeDef"]) if key == "Bytes"
        )
        return "\n".join(
            [
                "# Client\n",
                "> [Index](../index.md) > [SageMakerRuntime](./index.md) > Client\n",
                prose(ast.get_docstring(client) or "", link) + "\n",
                f"Import it from `{PACKAGE}` to annotate functions that take a client. `Client` is another name of it.\n",
                "## Operations\n",
                *(self.method(client, name) for name in methods if name in OPERATIONS),
                "## Event stream\n",
                "`Body` of a streamed answer, "
                f"[`InvokeEndpointWithResponseStreamOutputTypeDef`]({link('InvokeEndpointWithResponseStreamOutputTypeDef')}).\n",
                prose(body, link) + "\n",
                f"Each event is a [`ResponseStreamTypeDef`]({link('ResponseStreamTypeDef')}). "
                + prose(event.partition("\n\n")[2], link)
                + "\n",
                f"`Bytes` of a part: {prose(part, link)}\n",
                "## Exceptions\n",
                prose(sections(ast.get_docstring(exceptions) or "")["lead"].split("\n\n")[0], link) + "\n",
                fence((EXAMPLES / "errors.py").read_text(), "Example"),
                *(self.exception(*key) for key in keys(exceptions)),
                self.method(exceptions, "from_code"),
                "## Other methods\n",
                *(self.method(client, name) for name in methods if name not in OPERATIONS),
            ]
        )


def arguments_of(node: ast.FunctionDef) -> list[tuple[ast.arg, ast.expr | None]]:
    """Pair every argument but `self` with its default."""
    given = node.args
    positional = [*given.posonlyargs, *given.args]
    defaults = [None] * (len(positional) - len(given.defaults)) + list(given.defaults)
    pairs = list(zip([*positional, *given.kwonlyargs], [*defaults, *given.kw_defaults], strict=True))
    return [pair for pair in pairs if pair[0].arg != "self"]


def signature(source: Source, node: ast.FunctionDef) -> str:
    """Return the head of a method as the stub lays it out, without what only checkers read."""
    lines = source.text.splitlines()[node.lineno - 1 : node.body[0].lineno - 1]
    text = "\n".join(re.sub(r"(:)  # .*$", r"\1", line) for line in lines)
    return inspect.cleandoc(text) + " ..."


def sections(text: str) -> dict[str, str]:
    """Part a docstring into `lead`, `See` (the link that ends the lead), `Args`, `Returns` and `Raises`."""
    lead, *rest = re.split(r"^(Args|Returns|Raises):\n", text, flags=re.MULTILINE)
    named = {name: inspect.cleandoc(content) for name, content in zip(rest[::2], rest[1::2], strict=True)}
    lead, _, link = lead.strip().rpartition("\n\n")
    return {"lead": lead, "See": link, **named}


def items(text: str) -> list[tuple[str, str]]:
    """Read `name: meaning` lines; deeper lines continue the one above."""
    joined = re.sub(r"\n\s+", " ", text)
    return [
        (name.removesuffix(" (optional)"), meaning)
        for name, _, meaning in (line.partition(": ") for line in joined.splitlines())
        if meaning
    ]


def usage_examples() -> dict[str, str]:
    """Make a program that stands by itself from every function of the checked examples, by what it returns."""
    found: dict[str, str] = {}
    for source in map(Source, USAGE):
        functions = {node.name: node for node in source.tree.body if isinstance(node, ast.FunctionDef)}
        for node in functions.values():
            name = ast.unparse(node.returns) if node.returns else ""
            if name not in found:
                found[name] = usage_example(source, functions, node)
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
        if isinstance(statement, (ast.Import, ast.ImportFrom)):
            names = [alias.name for alias in statement.names if alias.name in words]
            if names and isinstance(statement, ast.ImportFrom):
                line = f"from {statement.module} import {', '.join(names)}"
                # As the formatter, which reads these pages as well, wraps it.
                wrapped = f"from {statement.module} import (\n    {(',' + chr(10) + '    ').join(names)},\n)"
                lines.append(line if len(line) <= 110 else wrapped)
            elif names:
                lines.append(f"import {', '.join(names)}")
    return "\n".join(lines) + "\n\n\n" + text


def main() -> None:
    if sys.argv[1:] not in ([], ["--check"]):
        sys.exit("usage: python tools/docs.py [--check]")
    with command("docs"):
        reference = Reference()
        pages = {
            PAGES / "type_defs.md": reference.page_type_defs(),
            PAGES / "literals.md": reference.page_literals(),
            PAGES / "client.md": reference.page_client(),
        }
    stale = [page for page, text in pages.items() if not page.exists() or page.read_text() != text]
    if sys.argv[1:]:
        if stale:
            names = ", ".join(page.relative_to(ROOT).as_posix() for page in stale)
            sys.exit(f"docs: stale: {names}; run: python tools/docs.py")
        return
    for page in stale:
        page.write_text(pages[page])


if __name__ == "__main__":
    main()
