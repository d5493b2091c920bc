"""A small client for language servers: it sends an editor's requests one at a time, and waits for each answer."""

import itertools
import json
import os
import subprocess
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from typing_extensions import Self

TIMEOUT = 60.0
CURSOR = "‸"
"""Marks in a program where the cursor is."""
SERVERS = {
    "pyright": ("pyright-langserver", "--stdio"),
    "basedpyright": ("basedpyright-langserver", "--stdio"),
    "ty": ("ty", "server"),
    "pyrefly": ("pyrefly", "lsp"),
    "jedi": ("jedi-language-server",),
    "zuban": ("zuban", "server"),
}
MARKDOWN = ["markdown"]
DEPRECATED = 1
"""The protocol's tag of a name that an editor strikes through."""
CAPABILITIES = {
    "textDocument": {
        "completion": {
            "completionItem": {
                "documentationFormat": MARKDOWN,
                "tagSupport": {"valueSet": [DEPRECATED]},
                "resolveSupport": {"properties": ["documentation", "detail"]},
            }
        },
        "hover": {"contentFormat": MARKDOWN},
        "signatureHelp": {"signatureInformation": {"documentationFormat": MARKDOWN}},
    },
    "workspace": {"configuration": True, "workspaceFolders": True},
}


class ServerError(Exception):
    """The server answered with an error, ended, or was killed because it did not answer in time."""


def text_of(content: Any) -> str:
    """Return the text of a documentation, in each of the forms that the protocol allows."""
    match content:
        case list():
            return "\n".join(map(text_of, content))
        case dict():
            return str(content.get("value", ""))
    return str(content or "")


class LanguageServer:
    """One running server with `root` as its workspace, and the packages of `python`."""

    def __init__(self, command: Sequence[str], root: Path, python: str | Path = sys.executable) -> None:
        self.name, self.root, self.numbers = command[0], root, itertools.count(1)
        scripts = Path(python).parent
        # How an editor says which environment is active.
        active = {"VIRTUAL_ENV": str(scripts.parent), "PATH": f"{scripts}{os.pathsep}{os.environ['PATH']}"}
        self.process = subprocess.Popen(
            [scripts / command[0], *command[1:]],
            cwd=root,
            env=os.environ | active,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self.request(
            "initialize",
            processId=os.getpid(),
            rootUri=root.as_uri(),
            workspaceFolders=[{"uri": root.as_uri(), "name": "workspace"}],
            capabilities=CAPABILITIES,
        )
        self.send(method="initialized", params={})

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        try:
            self.request("shutdown")
            self.send(method="exit")
            # jedi's server does not end on `exit`.
            self.process.wait(1)
        except (OSError, ServerError, subprocess.TimeoutExpired):
            self.process.kill()
        self.process.communicate()

    def send(self, **message: Any) -> None:
        data = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(data), data))
        self.process.stdin.flush()

    def receive(self) -> dict[str, Any]:
        length = 0
        while (line := self.process.stdout.readline()).strip():
            name, _, value = line.decode().partition(":")
            length = int(value) if name.lower() == "content-length" else length
        return json.loads(self.process.stdout.read(length) or "null")

    def request(self, method: str, **parameters: Any) -> Any:
        number = next(self.numbers)
        timer = threading.Timer(TIMEOUT, self.process.kill)
        timer.start()
        try:
            self.send(id=number, method=method, params=parameters or None)
            while message := self.receive():
                if "method" in message and "id" in message:
                    # No settings, no progress bars: the server's defaults are what people have.
                    items = (message.get("params") or {}).get("items") or []
                    settings = message["method"] == "workspace/configuration"
                    self.send(id=message["id"], result=[None] * len(items) if settings else None)
                elif message.get("id") == number:
                    if "error" in message:
                        raise ServerError(f"{self.name}: {method}: {message['error']['message']}")
                    return message["result"]
        except BrokenPipeError:
            pass
        finally:
            timer.cancel()
        raise ServerError(f"{self.name} ended, or did not answer {method} within {TIMEOUT:g} s")

    def at_cursors(self, method: str, program: str) -> list[Any]:
        """Open a program as an unsaved file and send a request about the place of each cursor; return the answers."""
        parts = program.split(CURSOR)
        document = {"uri": (self.root / f"document_{next(self.numbers)}.py").as_uri()}
        opened = document | {"languageId": "python", "version": 1, "text": "".join(parts)}
        self.send(method="textDocument/didOpen", params={"textDocument": opened})
        before = [text.split("\n") for text in itertools.accumulate(parts[:-1])]
        places = [{"line": len(lines) - 1, "character": len(lines[-1])} for lines in before]
        return [self.request(f"textDocument/{method}", textDocument=document, position=place) for place in places]

    def completions(self, program: str) -> list[dict[str, Any]]:
        [answer] = self.at_cursors("completion", program)
        return answer["items"] if isinstance(answer, dict) else answer or []

    def complete(self, program: str) -> list[str]:
        """Return the names that complete, in the order in which an editor lists them."""
        items = sorted(self.completions(program), key=lambda item: item.get("sortText", item["label"]))
        return [item["label"].strip("\"'").removesuffix("=") for item in items]

    def struck_through(self, program: str) -> list[str]:
        """Return the names that complete and that an editor strikes through."""
        return [item["label"] for item in self.completions(program) if DEPRECATED in item.get("tags", [])]

    def documentation(self, program: str) -> str:
        """Return what is shown beside the completion of the name before the cursor."""
        before = program.partition(CURSOR)[0]
        item = next((i for i in self.completions(program) if before.endswith(f".{i['label']}")), None)
        if item and "documentation" not in item:
            item = self.request("completionItem/resolve", **item)
        return text_of(item.get("documentation")) if item else ""

    def hover(self, program: str) -> str:
        return "\n".join(self.hovers(program))

    def hovers(self, program: str) -> list[str]:
        """Return what a hover shows at each of several cursors."""
        return [text_of(answer["contents"]) if answer else "" for answer in self.at_cursors("hover", program)]

    def signatures(self, program: str) -> str:
        [answer] = self.at_cursors("signatureHelp", program)
        return "\n".join(signature["label"] for signature in (answer or {}).get("signatures", []))
