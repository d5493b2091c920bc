"""What fails: docs/errors.md shows what was measured, the docstrings name it, the examples handle it."""

import os
import re
import runpy
from typing import Any
from unittest import mock

import boto3
import pytest
from botocore.exceptions import NoCredentialsError, ParamValidationError
from pytest_httpserver import HTTPServer
from werkzeug import Response

from client import failures
from client.conformance import STUBS, documented
from client.endpoint import STATUS, TIMED_OUT, bare, error, model_failure, only_this_endpoint, part
from model.service import OPERATIONS
from paths import EXAMPLES

CLIENT = boto3.client("sagemaker-runtime", "eu-central-1")
STREAM = "invoke_endpoint_with_response_stream"
PROGRAMS = {path.stem: path.read_text() for path in sorted(EXAMPLES.glob("*.py")) if not path.stem.startswith("test_")}
HANDLERS = {
    name: [operation for operation in OPERATIONS if f".{operation}(" in text]
    for name, text in PROGRAMS.items()
    if re.search(r"except .*\b(ClientError|client\.exceptions)\b", text)
}
"""The examples that handle errors of the service, each with its operations."""


def raised(operation: str, *reads: str) -> set[type[BaseException]]:
    """Return what a call, or a way to read its body or stream, was measured to raise, except built-in exceptions."""
    names = {operation, *({"invoke_endpoint": reads, STREAM: failures.STREAMS}.get(operation, ()))}
    found = {e for _, [tries, *_] in failures.results() for name, (e, _) in tries.items() if name in names}
    # Any operation raises the class of a code that another one models.
    modelled = {shape.name for shape in OPERATIONS[operation].error_shapes}
    other = ("builtins", "botocore.errorfactory")
    return {e for e in found if e and (e.__name__ in modelled or e.__module__ not in other)}


def test_page_shows_what_was_measured() -> None:
    text = failures.PAGE.read_text()
    assert failures.page(text) == text, "run: nox -s failures"


@pytest.mark.parametrize("operation", OPERATIONS)
def test_docstrings_name_what_is_raised(operation: str) -> None:
    # `readlines()` is Python's own method.
    names = {e.__name__ for e in raised(operation, *(failures.READS.keys() - {"readlines()"}))}
    listed = {*STUBS.client.docstring.raises, *STUBS.methods[operation][0].docstring.raises}
    assert listed <= names <= documented(operation)


def test_docstrings_say_what_is_retried() -> None:
    for name, status in STATUS.items():
        [found] = [by_mode for cause, by_mode in failures.results() if cause.text == f"{name} ({status})"]
        attempts = {count for tries in found for _, count in tries.values()}
        if min(attempts) > 1:
            expected = "after retries"
        elif max(attempts) == 1:
            expected = "botocore does not retry it"
        else:
            legacy, others = found[failures.MODES.index("legacy")], found[: failures.MODES.index("legacy")]
            assert [n for n, (_, count) in legacy.items() if count > 1] == [*OPERATIONS]
            assert {n for tries in others for n, (_, count) in tries.items() if count == 1} == {"invoke_endpoint"}
            expected = "Raised by `invoke_endpoint`, for which botocore retries it in `legacy` mode only"
        assert expected in " ".join(STUBS.exceptions.members[name].text.split()), name


@pytest.mark.parametrize("example", HANDLERS)
def test_example_catches_what_is_raised(example: str) -> None:
    text = PROGRAMS[example]
    exec("\n".join(re.findall(r"(?m)^from .+", text)), program := {"client": CLIENT})
    # What S3 alone raises is not measured.
    clauses = re.findall(r"except \(?((?!s3\.).+?)\)?(?: as e)?:", text)
    caught = tuple(eval(name, program) for clause in clauses for name in clause.split(", "))
    # These are mistakes in the program or its settings, which it should not hide.
    mistakes = (ParamValidationError, NoCredentialsError)
    for operation in HANDLERS[example]:
        assert {e for e in raised(operation, "read()") if not issubclass(e, caught + mistakes)} == set()


SERVERS = {
    "a closed port": bare(b""),
    "no answer": failures.breaks("closed"),
    "503 without a body": bare(b"", 503),
    "503 with a body": Response("<html>", 503),
    "429": bare(b"", 429),
    "no answer of the model": error(424, "ModelError", model_failure(0, TIMED_OUT)),
    "a truncated body": failures.breaks("closed", "chunked", b'{"predictions"'),
    "a stream that is cut": failures.breaks("closed", "chunked", part(b'{"token": "Hel"}')),
}


@pytest.mark.parametrize("answer", SERVERS)
@pytest.mark.parametrize("example", HANDLERS)
def test_example_ends_without_a_traceback(example: str, answer: str, server: HTTPServer, capsys: Any) -> None:
    found = SERVERS[answer]
    handler = (lambda _: found) if isinstance(found, Response) else found
    server.expect_request(re.compile("/")).respond_with_handler(handler)
    with only_this_endpoint(server), mock.patch("botocore.endpoint.time"):
        if answer == "a closed port":
            os.environ["AWS_ENDPOINT_URL"] = "http://127.0.0.1:9"
        try:
            runpy.run_path(str(EXAMPLES / f"{example}.py"), run_name="__main__")
        except SystemExit as e:
            # `async_poll` ends this way.
            print(e)
    assert capsys.readouterr().out
