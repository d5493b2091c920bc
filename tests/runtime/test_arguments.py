"""Arguments: which values are checked before anything is sent; test_agreement.py tries every kind of value."""

from typing import Any

import botocore.exceptions as botocore_exceptions
import pytest
from pytest_httpserver import HTTPServer
from typing_extensions import get_type_hints

from harness.conformance import REQUESTS
from harness.endpoint import OPERATIONS, call, serve

PARAMETERS = [
    (operation, name, type_)
    for operation, requests in REQUESTS.items()
    for name, type_ in {k: v for request in requests for k, v in get_type_hints(request).items()}.items()
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


EMPTY = {
    "invoke_endpoint": {"TargetModel", "InferenceId", "EnableExplanations", "PrefixAwareId"},
    "invoke_endpoint_async": {"InputLocation", "InferenceId", "S3OutputPathExtension", "Filename"},
    "invoke_endpoint_with_response_stream": {"InferenceId", "PrefixAwareId"},
}
"""Where an empty string is rejected before anything is sent."""


@pytest.mark.parametrize(
    ("operation", "name"),
    [row[:2] for row in PARAMETERS if row[1] not in ("EndpointName", "Body") and row[2] is not int],
)
def test_empty_string(operation: str, name: str, server: HTTPServer, client: Any) -> None:
    serve(server)
    if name in EMPTY[operation]:
        with pytest.raises(botocore_exceptions.ParamValidationError, match="valid min length: 1"):
            call(client, operation, **{name: ""})
        assert not server.log
    else:
        call(client, operation, **{name: ""})
        assert len(server.log) == 1


@pytest.mark.parametrize(("name", "least"), [("RequestTTLSeconds", 60), ("InvocationTimeoutSeconds", 1)])
def test_number_below_its_minimum_is_rejected(name: str, least: int, server: HTTPServer, client: Any) -> None:
    serve(server)
    with pytest.raises(botocore_exceptions.ParamValidationError, match=f"valid min value: {least}"):
        call(client, "invoke_endpoint_async", **{name: least - 1})
    assert not server.log
    call(client, "invoke_endpoint_async", **{name: least})
    assert server.log[0][0].headers[f"X-Amzn-SageMaker-{name}"] == str(least)


def test_line_break_in_a_header_is_rejected(server: HTTPServer, client: Any) -> None:
    for operation in OPERATIONS:
        with pytest.raises(botocore_exceptions.HTTPClientError):
            call(client, operation, CustomAttributes="a\nb")
    assert not server.log
