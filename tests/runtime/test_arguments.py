"""Arguments: what is rejected before anything is sent, and how each one is sent."""

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


@pytest.mark.parametrize(("operation", "name"), [row[:2] for row in PARAMETERS])
def test_none_is_refused(operation: str, name: str, server: HTTPServer, client: Any) -> None:
    with pytest.raises(
        botocore_exceptions.ParamValidationError, match=f"Invalid type for parameter {name}, value: None"
    ):
        call(client, operation, **{name: None})
    assert not server.log


@pytest.mark.parametrize("operation", OPERATIONS)
def test_unknown_and_positional_arguments_are_refused(
    operation: str, server: HTTPServer, client: Any
) -> None:
    with pytest.raises(botocore_exceptions.ParamValidationError, match="Unknown parameter in input"):
        call(client, operation, Unknown="")
    with pytest.raises(TypeError, match="only accepts keyword arguments"):
        getattr(client, operation)("churn", b"1,2")
    assert not server.log


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
"""Where an empty string is refused before anything is sent."""


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
def test_number_below_its_minimum_is_refused(name: str, least: int, server: HTTPServer, client: Any) -> None:
    serve(server)
    with pytest.raises(botocore_exceptions.ParamValidationError, match=f"valid min value: {least}"):
        call(client, "invoke_endpoint_async", **{name: least - 1})
    assert not server.log
    call(client, "invoke_endpoint_async", **{name: least})
    assert server.log[0][0].headers[f"X-Amzn-SageMaker-{name}"] == str(least)


def test_line_break_in_a_header_is_refused(server: HTTPServer, client: Any) -> None:
    for operation in OPERATIONS:
        with pytest.raises(botocore_exceptions.HTTPClientError):
            call(client, operation, CustomAttributes="a\nb")
    assert not server.log


@pytest.mark.parametrize(
    ("operation", "request_type"), [(name, type_) for name, types in REQUESTS.items() for type_ in types]
)
def test_every_key_of_a_request_is_sent(
    operation: str, request_type: Any, server: HTTPServer, client: Any
) -> None:
    serve(server)
    values = {key: 60 if hint is int else f"{key}-1" for key, hint in get_type_hints(request_type).items()}
    call(client, operation, **values)
    ((request, _),) = server.log
    sent = [request.path, request.get_data(as_text=True), *request.headers.values()]
    for key, value in values.items():
        assert any(str(value) in text for text in sent), key
