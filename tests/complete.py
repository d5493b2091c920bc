"""Print how many seconds a language server of this environment needs from opening a file to the first completion.

python complete.py PACKAGE COMMAND [ARGUMENT ...]
"""

import sys
import time
from pathlib import Path

from language_server import TIMEOUT, LanguageServer, ServerError
from tool import workplace


def seconds(package: str, command: list[str], root: Path) -> float:
    lines = [
        f"from {package}.client import SageMakerRuntimeClient",
        "",
        "def call(client: SageMakerRuntimeClient) -> None:",
        "    client.",
    ]
    with LanguageServer(command, root) as server:
        start = time.perf_counter()
        uri = server.open("\n".join(lines))
        cursor = {"line": len(lines) - 1, "character": len(lines[-1])}
        # Some answer at once with nothing, while they still read the file.
        while time.perf_counter() < start + TIMEOUT:
            answer = server.request(
                "textDocument/completion", {"textDocument": {"uri": uri}, "position": cursor}
            )
            items = answer["items"] if isinstance(answer, dict) else answer or []
            if any(item["label"].startswith("invoke_endpoint_async") for item in items):
                return time.perf_counter() - start
    raise ServerError(f"{command[0]}: no completion of client.invoke_endpoint_async within {TIMEOUT:g} s")


if __name__ == "__main__":
    with workplace("complete", ServerError) as folder:
        print(seconds(sys.argv[1], sys.argv[2:], folder))
