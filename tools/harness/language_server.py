"""A small client for language servers: JSON-RPC over the server's standard input and output.

It asks what an editor asks: what completes, what a hover and a signature show, where the cursor is.
"""

import itertools
import json
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any

from typing_extensions import Self

from harness.errors import CommandError
from harness.processes import RUNNING

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


class ServerError(CommandError):
    """The server answered with an error, not in time, or not at all; the text says which."""


def text_of(content: Any) -> str:
    """Return the text of a documentation, in each of the forms that the protocol allows."""
    match content:
        case list():
            return "\n".join(text_of(part) for part in content)
        case dict():
            return str(content.get("value", ""))
    return str(content or "")


class LanguageServer:
    """One running server with `root` as its workspace, of the environment of `python` and for its packages."""

    def __init__(self, command: Sequence[str], root: Path, python: str | Path = sys.executable) -> None:
        scripts = Path(python).parent
        self.name = command[0]
        self.root = root
        self.process = subprocess.Popen(
            [scripts / command[0], *command[1:]],
            cwd=root,
            # How an editor says which environment is active.
            env=os.environ
            | {"VIRTUAL_ENV": str(scripts.parent), "PATH": f"{scripts}{os.pathsep}{os.environ['PATH']}"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        RUNNING.add(self.process)
        assert self.process.stdin and self.process.stdout
        self.input, self.output = self.process.stdin, self.process.stdout
        self.ids = itertools.count(1)
        self.versions = itertools.count(1)
        self.answers: queue.Queue[dict[str, Any]] = queue.Queue()
        threading.Thread(target=self._listen, daemon=True).start()

    def __enter__(self) -> Self:
        try:
            self._start()
        except BaseException:
            self._end()
            raise
        return self

    def _start(self) -> None:
        uri = self.root.as_uri()
        self.request(
            "initialize",
            {
                "processId": os.getpid(),
                "rootUri": uri,
                "workspaceFolders": [{"uri": uri, "name": "workspace"}],
                "capabilities": {
                    "textDocument": {
                        "completion": {
                            "completionItem": {
                                "documentationFormat": ["markdown"],
                                "resolveSupport": {"properties": ["documentation", "detail"]},
                            }
                        },
                        "hover": {"contentFormat": ["markdown"]},
                        "signatureHelp": {"signatureInformation": {"documentationFormat": ["markdown"]}},
                    },
                    "workspace": {"configuration": True, "workspaceFolders": True},
                },
            },
        )
        self.notify("initialized", {})

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end()

    def _end(self) -> None:
        try:
            self.request("shutdown", None, timeout=5)
            self.notify("exit", None)
            self.process.wait(1)
        except (ServerError, OSError, subprocess.TimeoutExpired):
            self.process.kill()
        self.process.wait()
        RUNNING.discard(self.process)
        # What a server that died did not read is still to be written.
        with suppress(BrokenPipeError):
            self.input.close()
        self.output.close()

    def open(self, text: str) -> str:
        """Open a new document, as an editor does with an unsaved file; return its address."""
        uri = (self.root / f"document_{next(self.versions)}.py").as_uri()
        document = {"uri": uri, "languageId": "python", "version": 1, "text": text}
        self.notify("textDocument/didOpen", {"textDocument": document})
        return uri

    def at_cursor(self, method: str, program: str) -> Any:
        """Open a program and ask for something where the cursor is."""
        before, _, after = program.partition(CURSOR)
        uri = self.open(before + after)
        position = {"line": before.count("\n"), "character": len(before.rpartition("\n")[2])}
        return self.request(f"textDocument/{method}", {"textDocument": {"uri": uri}, "position": position})

    def completions(self, program: str) -> list[dict[str, Any]]:
        answer = self.at_cursor("completion", program)
        return answer["items"] if isinstance(answer, dict) else answer or []

    def complete(self, program: str) -> list[str]:
        """Return the names that complete, in the order in which an editor lists them."""
        items = sorted(self.completions(program), key=lambda item: item.get("sortText", item["label"]))
        return [item["label"].strip("\"'").removesuffix("=") for item in items]

    def documentation(self, program: str) -> str:
        """Return what is shown beside the completion of the name before the cursor."""
        before = program.partition(CURSOR)[0]
        item = next((i for i in self.completions(program) if before.endswith(f".{i['label']}")), None)
        if item and "documentation" not in item:
            item = self.request("completionItem/resolve", item)
        return text_of(item.get("documentation")) if item else ""

    def hover(self, program: str) -> str:
        return self.hovers(program)[0]

    def hovers(self, program: str) -> list[str]:
        """Return what a hover shows at each of several cursors."""
        uri = self.open(program.replace(CURSOR, ""))
        found = []
        for number, line in enumerate(program.splitlines()):
            for before in itertools.accumulate(line.split(CURSOR)[:-1]):
                where = {"textDocument": {"uri": uri}, "position": {"line": number, "character": len(before)}}
                answer = self.request("textDocument/hover", where)
                found.append(text_of(answer["contents"]) if answer else "")
        return found

    def signatures(self, program: str) -> list[str]:
        answer = self.at_cursor("signatureHelp", program)
        return [signature["label"] for signature in (answer or {}).get("signatures", [])]

    def notify(self, method: str, parameters: object) -> None:
        self._send({"method": method, "params": parameters})

    def request(self, method: str, parameters: object, timeout: float = TIMEOUT) -> Any:
        number = next(self.ids)
        self._send({"id": number, "method": method, "params": parameters})
        while True:
            try:
                answer = self.answers.get(timeout=timeout)
            except queue.Empty:
                raise ServerError(f"{self.name}: no answer to {method} within {timeout:g} s") from None
            if not answer:
                raise ServerError(f"{self.name} ended while it was asked {method}")
            if answer.get("id") == number:
                if "error" in answer:
                    raise ServerError(f"{self.name}: {method}: {answer['error']['message']}")
                return answer["result"]

    def _send(self, message: dict[str, object]) -> None:
        data = json.dumps({"jsonrpc": "2.0", **message}).encode()
        try:
            self.input.write(b"Content-Length: %d\r\n\r\n%s" % (len(data), data))
            self.input.flush()
        except BrokenPipeError:
            raise ServerError(f"{self.name} ended before it could be asked {message['method']}") from None

    def _listen(self) -> None:
        """Read messages; answer what the server asks of an editor; an empty message means that it ended."""
        while line := self.output.readline():
            length = 0
            while line.strip():
                name, _, value = line.decode().partition(":")
                if name.lower() == "content-length":
                    length = int(value)
                line = self.output.readline()
            message = json.loads(self.output.read(length))
            if "method" not in message:
                self.answers.put(message)
            elif "id" in message:
                # No settings, no progress bars: the server's defaults are what people have.
                asked = (
                    message["params"].get("items") if message["method"] == "workspace/configuration" else None
                )
                self._send({"id": message["id"], "result": [None] * len(asked) if asked else None})
        self.answers.put({})
