"""Show in a terminal what the stubs do: right programs pass, wrong ones are told, and the right ones run.

The programs are the examples of the documentation. They run with boto3's own client against an endpoint on
127.0.0.1 that is started and stopped here: no AWS account, no network.
"""

import logging
import shutil
import sys
from pathlib import Path

from pytest_httpserver import HTTPServer

from harness.checkers import CHECKERS
from harness.command import command
from harness.endpoint import aws_environment, serve
from harness.errors import CommandError
from harness.paths import EXAMPLES
from harness.processes import run

NAMES = ("invoke", "invoke_async", "stream", "errors")

MISTAKES = {
    "invoke": [('response["Body"]', 'response["body"]')],
    "invoke_async": [
        ('InputLocation="s3://bucket/rows.csv"', 'InputLocation="s3://bucket/rows.csv", Body="1,2"')
    ],
    "stream": [('event["PayloadPart"]["Bytes"]', 'event["chunk"]["bytes"]')],
    "errors": [
        ("ContentType=", "Contenttype="),
        ("exceptions.ModelError", "exceptions.ModelErorr"),
        ('Body="{}"', "Body={}"),
    ],
}
"""What people really get wrong: the right text and the wrong one, by example."""


def check(folder: Path) -> int:
    """Print what mypy and pyright say of the programs in `folder`; return how many mistakes they tell."""
    files = sorted(path.name for path in folder.glob("*.py"))
    count = 0
    for name in ("mypy", "pyright"):
        diagnostics = CHECKERS[name].run(folder, files)
        count += len(diagnostics)
        print(f"  {name}: {len(diagnostics) or 'no'} mistakes in {len(files)} programs", flush=True)
        for d in diagnostics:
            message = " ".join(line.strip() for line in d.message.splitlines()[:2])
            print(f"    {d.file}:{d.line}: {message} [{d.code}]")
    return count


def demo(folder: Path) -> None:
    right = folder / "right"
    wrong = folder / "wrong"
    for place in (right, wrong):
        place.mkdir()
        for name in NAMES:
            shutil.copy(EXAMPLES / f"{name}.py", place)

    print("1. The examples of the documentation, checked:", flush=True)
    if check(right):
        raise CommandError("the examples should have passed")

    print("\n2. The same with typical mistakes:", flush=True)
    for name, replacements in MISTAKES.items():
        program = (wrong / f"{name}.py").read_text()
        for text, mistake in replacements:
            if text not in program:
                raise CommandError(
                    f"docs/examples/{name}.py no longer contains {text!r}: correct MISTAKES in tools/demo.py"
                )
            program = program.replace(text, mistake)
            print(f"  {name}.py: {text}  ->  {mistake}")
        (wrong / f"{name}.py").write_text(program)
    made = sum(len(replacements) for replacements in MISTAKES.values())
    if check(wrong) < 2 * made:
        raise CommandError(f"each of the {made} mistakes should have been reported by both checkers")

    # The server's log of requests would stand between the lines of the programs.
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    print("\n3. The examples, run with boto3 against an endpoint on 127.0.0.1:", flush=True)
    with HTTPServer("127.0.0.1") as server:
        serve(server)
        for name in NAMES:
            print(f"  python {name}.py", flush=True)
            result = run(sys.executable, right / f"{name}.py", env=aws_environment(server))
            if result.status:
                raise CommandError(f"{name}.py failed: {result.text.splitlines()[-1]}")
            for line in result.output.splitlines():
                print(f"    {line}")


def main() -> None:
    with command("demo") as folder:
        demo(folder)
    print("\nAll as promised.")


if __name__ == "__main__":
    main()
