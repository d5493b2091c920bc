"""Draw docs/pictures/ from what type checkers and a language server really say."""

import io
import re
import sys
import tempfile
from pathlib import Path

from rich.console import Console, Group, RenderableType
from rich.markdown import Markdown
from rich.padding import Padding
from rich.syntax import Syntax
from rich.text import Text

from harness.command import command
from harness.errors import CommandError
from harness.language_server import SERVERS, LanguageServer
from harness.paths import DOCS, TOOLS
from harness.processes import output_of

PICTURES = DOCS / "pictures"

COMPLETE = """\
from mypy_boto3_sagemaker_runtime.type_defs import (
    InvokeEndpointInputRequestTypeDef,
)

request: InvokeEndpointInputRequestTypeDef = {
    "EndpointName": "churn",
    "Body": "1,2",
    "‸"
}
"""

HOVER = """\
from mypy_boto3_sagemaker_runtime.type_defs import (
    InvokeEndpointInputRequestTypeDef,
)

request: InvokeEndpointInputRequestTypeDef = {
    "EndpointName": "churn",
    "Body": "1,2",
    "Inference‸ComponentName": "llm-7b",
}
"""


def editor(program: str, below: RenderableType) -> RenderableType:
    """Show a program up to the line of the mark, and below that line what the editor shows."""
    before, _, after = program.partition("‸")
    head = before + after.partition("\n")[0]
    rest = after.partition("\n")[2].rstrip()
    code = [Syntax(text, "python", theme="monokai", background_color="default") for text in (head, rest)]
    shown = Padding(Padding(below, (1, 2), style="on #3a3f4b", expand=False), (0, 0, 0, 4))
    return Group(code[0], shown, code[1])


def mistakes(printed: str) -> RenderableType:
    """The first mistakes of the demonstration, what two checkers report, and what happens without them."""
    part = re.search(r"^2\. .*\n(?:  \w.*\n(?:    .*\n)+){3}", printed, re.MULTILINE)
    if part is None:
        raise CommandError("tools/demo.py printed no second part with three mistakes")
    lines: list[RenderableType] = []
    for line in part[0].splitlines():
        text = Text(line.strip())
        text.highlight_regex(r"^2\. .*$", "bold")
        text.highlight_regex(r"^\w+\.py:", "bold")
        text.highlight_regex(r"^(mypy|pyright):", "cyan")
        text.highlight_regex(r"^unchecked:.*", "orange1")
        text.highlight_regex(r"(?<= )\[[\w-]+\]$", "yellow")
        text.highlight_regex(r"(?<=  ->  ).*", "red")
        lines.append(Padding(text, (0, 0, 0, len(line) - len(line.lstrip()))))
    return Group(*lines)


def listed(labels: list[str]) -> RenderableType:
    """A list of completions, the first one chosen."""
    lines = Text("\n".join(labels))
    lines.stylize("reverse", 0, len(labels[0]))
    return lines


WIDTH = 54
"""In characters: on a phone, more would be too small to read."""


def draw(name: str, title: str, content: RenderableType) -> str:
    console = Console(
        record=True, width=WIDTH, file=io.StringIO(), force_terminal=True, color_system="truecolor"
    )
    console.print(content)
    svg = console.export_svg(title=title, unique_id=name)
    # The fonts would be fetched from another host: the reader's own will do.
    svg = re.sub(r"\s*@font-face \{.*?\}", "", svg, flags=re.DOTALL)
    return "\n".join(line.rstrip() for line in svg.splitlines()) + "\n"


def pictures(printed: str) -> dict[Path, str]:
    """Draw every picture, given what the demonstration prints."""
    with (
        tempfile.TemporaryDirectory() as folder,
        LanguageServer(SERVERS["pyright"], Path(folder).resolve()) as server,
    ):
        completion = editor(COMPLETE, listed(server.complete(COMPLETE)))
        hover = editor(HOVER, Markdown(server.hover(HOVER), code_theme="ansi_dark"))
    drawn = {
        "mistakes": ("nox -s demo", mistakes(printed)),
        "completion": ("The keys that a request may still get", completion),
        "hover": ("What a key means", hover),
    }
    return {PICTURES / f"{name}.svg": draw(name, *what) for name, what in drawn.items()}


def main() -> None:
    with command("pictures"):
        for path, svg in pictures(output_of(sys.executable, TOOLS / "demo.py")).items():
            path.write_text(svg)


if __name__ == "__main__":
    main()
