"""Arguments: which values are checked before anything is sent; tests/agreement tries every kind of value."""

import re
from enum import Enum
from typing import Any

import botocore.exceptions as botocore_exceptions
import pytest
from pytest_httpserver import HTTPServer

from client.endpoint import call, serve
from model.service import OPERATIONS
from paths import DOCS

PARAMETERS = [
    (operation, name)
    for operation, model in OPERATIONS.items()
    for name in model.input_shape.members
    # All others are headers.
    if name not in ("EndpointName", "Body")
]


@pytest.mark.parametrize("operation", OPERATIONS)
def test_maxima_and_patterns_are_not_checked(operation: str, server: HTTPServer, client: Any) -> None:
    serve(server)
    call(client, operation, EndpointName="a_" * 100, InferenceId=" b" * 100, CustomAttributes="c" * 2000)
    ((request, _),) = server.log
    assert request.path.startswith(f"/endpoints/{'a_' * 100}/")
    assert request.headers["X-Amzn-SageMaker-Custom-Attributes"] == "c" * 2000


@pytest.mark.parametrize("operation", OPERATIONS)
def test_what_is_left_out_is_not_sent(operation: str, server: HTTPServer, client: Any) -> None:
    serve(server)
    call(client, operation)
    ((request, _),) = server.log
    names = [name.lower() for name, _ in request.headers]
    assert not [name for name in names if name in ("content-type", "accept") or name.startswith("x-amzn-")]


@pytest.mark.parametrize(("operation", "name"), PARAMETERS)
def test_minimum_is_checked(operation: str, name: str, server: HTTPServer, client: Any) -> None:
    serve(server)
    shape = OPERATIONS[operation].input_shape.members[name]
    least = shape.metadata.get("min", 0)

    def value(size: int) -> int | str:
        return size if shape.type_name == "integer" else "x" * size

    if least:
        with pytest.raises(botocore_exceptions.ParamValidationError, match=rf"valid min \w+: {least}"):
            call(client, operation, **{name: value(least - 1)})
        assert not server.log
    call(client, operation, **{name: value(least)})
    ((request, _),) = server.log
    # What is empty is sent, too.
    assert request.headers[shape.serialization["name"]] == str(value(least))


def test_member_of_a_str_enum_is_sent_as_its_name_in_headers(server: HTTPServer, client: Any) -> None:
    kind = Enum("Kind", {"CSV": "text/csv"}, type=str).CSV
    serve(server)
    call(client, "invoke_endpoint", EndpointName=kind, Body=kind, ContentType=kind)
    ((request, _),) = server.log
    assert (request.path, request.get_data()) == ("/endpoints/text/csv/invocations", b"text/csv")
    assert request.headers["Content-Type"] == "Kind.CSV"


def test_page_of_limits_has_those_of_the_model() -> None:
    shapes = [item for model in OPERATIONS.values() for item in model.input_shape.members.items()]
    limits = {(name, str(s.metadata.get("min", 0)), str(s.metadata["max"])) for name, s in shapes}
    text = (DOCS / "limits.md").read_text()
    assert {*re.findall(r"(?m)^\| `(\w+)` \| (\d+) \| (\d+) \|$", text)} == limits
    # In prose as well.
    assert {*re.findall(r"\b\d{4,}\b", text)} <= {most for _, _, most in limits}
