"""Install as the README says, then complete the lines of a notebook: `python -m docs.readme`, or `nox -s readme`."""

import os
import shlex
import sys
import tempfile

from IPython.core.completer import provisionalcompleter
from IPython.core.interactiveshell import InteractiveShell
from traitlets.config import Config

from pages import blocks, table
from paths import DOCS, ROOT
from processes import output_of

TITLES = ("in the cell with the annotation", "in a later cell", "in a function with an annotated parameter")
CALL = 'client.invoke_endpoint(EndpointName="e", Body="")'
LINES = {
    "methods of the client": ("client.inv", "invoke_endpoint"),
    "arguments of a call": ("client.invoke_endpoint(End", "EndpointName="),
    "keys of a response": (f'response = {CALL}; response["', '"Body"'),
}
"""Row of the page's table -> what is typed, and what Tab should offer."""


def offers(shell: InteractiveShell, start: str) -> list[str]:
    """Say for each line, typed after `start`, whether Tab offers what is expected."""
    answers = []
    for line, expected in LINES.values():
        with provisionalcompleter():
            found = {c.text for c in shell.Completer.completions(start + line, len(start + line))}
        answers.append("yes" if expected in found else "no")
    return answers


def main() -> None:
    install, which, *_ = blocks((ROOT / "README.md").read_text().partition("## Install")[2], "console")
    output_of(*shlex.split(install), cwd=ROOT)
    if not output_of(*shlex.split(which)).startswith("Type stubs for boto3's"):
        sys.exit(f"README.md: another package is installed: {which}")
    page = (DOCS / "editors.md").read_text()
    [notebook] = blocks(page, "text")
    program = "".join(notebook.splitlines(keepends=True)[1:3])
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {"AWS_DEFAULT_REGION": "eu-central-1", "IPYTHONDIR": folder}
        # Its history would be written at exit, when the folder is gone.
        shell = InteractiveShell.instance(config=Config({"HistoryManager": {"enabled": False}}))
        same = offers(shell, program)
        shell.run_cell(program).raise_error()
        columns = (same, offers(shell, ""), offers(shell, "def predict(client: runtime.Client):\n    "))
        rows = [[*row] for row in zip(LINES, *columns, strict=True)]
    if (measured := table(["Tab offers", *TITLES], rows)) not in page:
        sys.exit(f"docs/editors.md should say:\n{measured}")


if __name__ == "__main__":
    main()
