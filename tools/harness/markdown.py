"""Markdown: how pages are read, and how what a tool generates is written or found stale."""

import html
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from harness.paths import ROOT


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def code(text: str) -> str:
    """Format code so that it may stand in a table: a bar or a backtick would end the cell or the code."""
    if not re.search(r"[|`]", text):
        return f"`{text}`"
    escaped = html.escape(text, quote=False)
    return "<code>" + re.sub(r"[|`*_\[\]\\^~$]", lambda m: f"&#{ord(m[0])};", escaped) + "</code>"


def fence(text: str, title: str = "", language: str = "python") -> str:
    head = f'{language} title="{title}"' if title else language
    return f"```{head}\n{text.strip()}\n```\n"


def blocks(text: str, head: str) -> list[str]:
    """Return the fenced blocks whose first line, after the backticks, is `head`."""
    return re.findall(rf"^```{re.escape(head)}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def without_fences(text: str) -> str:
    return re.sub(r"^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL)


def sections(text: str, level: int) -> dict[str, str]:
    """Part a page at its headings of one level."""
    pieces = re.split(rf"^{'#' * level} (.+)$", text, flags=re.MULTILINE)
    return dict(zip(pieces[1::2], pieces[2::2], strict=True))


def rows(text: str) -> dict[str, list[str]]:
    """Return the cells of the tables in a text, by the name in the first of a row."""
    cells = (line[2:-2].split(" | ") for line in text.splitlines() if line.startswith("| "))
    return {re.sub(r"^\[?`(\w+)`.*", r"\1", first): rest for first, *rest in cells}


def code_spans(text: str) -> list[str]:
    return [match[2] for match in re.finditer(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)", without_fences(text))]


def links(text: str) -> Iterator[tuple[str, str]]:
    """Yield the text, without backticks, and the target of each link."""
    # Code may look like a link, and a link's text may be code.
    link = r"\[(`[^`\n]+`|[^]`]+)\]\((\S+?)\)|`+[^`\n]+`+"
    yield from ((m[1].strip("`"), m[2]) for m in re.finditer(link, without_fences(text)) if m[2])


def anchors(text: str) -> set[str]:
    """Return the anchors of a page's headings, as a code host and the site make them."""
    headings = re.findall(r"^#+ (.+)$", without_fences(text), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading).strip().lower().replace(" ", "-") for heading in headings}


def figures(session: str, title: str, parent: str, *parts: str) -> str:
    """Return the page of what a nox session measured; `parent` links the page that explains it."""
    path = f"> [Index](../index.md) > {parent} > {title}\n"
    return "\n".join([f"# {title}\n", path, f"<!-- Written by `nox -s {session}`. -->\n", *parts])


def stale(files: Mapping[Path, str]) -> list[str]:
    """Return the names of the files that do not exist or have another text."""
    wrong = (path for path, text in files.items() if not path.exists() or path.read_text() != text)
    return [path.relative_to(ROOT).as_posix() for path in wrong]
