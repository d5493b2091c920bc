"""Markdown, read and written."""

import html
import re
from collections.abc import Iterable, Sequence
from pathlib import Path


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def code(text: str) -> str:
    """Format code so that it may stand in a table: a bar or a backtick would end the cell or the code."""
    if not re.search(r"[|`]", text):
        return f"`{text}`"
    escaped = html.escape(text, quote=False)
    return "<code>" + re.sub(r"[|`*_\[\]\\^~$]", lambda m: f"&#{ord(m[0])};", escaped) + "</code>"


def fence(text: str, title: str) -> str:
    return f'```python title="{title}"\n{text.strip()}\n```\n'


def blocks(text: str, head: str) -> list[str]:
    """Return the fenced blocks whose first line, after the backticks, is `head`."""
    return re.findall(rf"^```{re.escape(head)}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def without_fences(text: str) -> str:
    return re.sub(r"^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL)


def links(text: str) -> list[str]:
    """Return the targets of the links."""
    # Code may look like a link, and a link's text may be code.
    link = r"\[(?:`[^`\n]+`|[^]`]+)\]\((\S+?)\)|`+[^`\n]+`+"
    return [target for target in re.findall(link, without_fences(text)) if target]


def anchors(text: str) -> set[str]:
    """Return the anchors of a page's headings, as a code host and the site make them."""
    headings = re.findall(r"^#+ (.+)$", without_fences(text), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading).strip().lower().replace(" ", "-") for heading in headings}


def write_figures(page: Path, *parts: str) -> None:
    """Replace what a nox session measured: all that stands below the comment that names the session."""
    above, comment, _ = page.read_text().partition("-- --write`. -->\n")
    page.write_text("\n".join([above + comment, *parts]))
