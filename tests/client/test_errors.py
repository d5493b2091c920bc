"""Errors: their classes, and what `e.response` contains."""

from collections.abc import Iterator, Mapping
from typing import Any

import boto3
import pytest
from botocore.exceptions import ClientError
from botocore.stub import Stubber
from pytest_httpserver import HTTPServer
from werkzeug import Response

from client.conformance import check, promised_response
from client.endpoint import MEMBERS, REQUEST_ID, STATUS, answer, bare, call, error, raised


def answers() -> Iterator[tuple[Response, str, str, Mapping[str, object]]]:
    """Yield answers, each with the code, the message and the members of the error."""
    for name, status in STATUS.items():
        members = MEMBERS.get(name, {"Message": "no"})
        yield error(status, name, members), name, members["Message"], members
        yield error(status, name, {}), name, "", {}
    # In lower case it is the message, but not the member.
    yield error(400, "ValidationError", {"message": "no"}), "ValidationError", "no", {}
    # Not in the service model.
    yield error(400, "ThrottlingException", {"Message": "slowly"}), "ThrottlingException", "slowly", {}
    # As a load balancer answers.
    yield bare(b"", 413), "413", "", {}
    yield bare(b"<html>", 503), "503", "Service Unavailable", {}
    # The header that names the code is not read then.
    yield Response(b"", 503, {"x-amzn-errortype": "InternalFailure"}), "503", "Service Unavailable", {}


@pytest.mark.parametrize(("response", "code", "message", "members"), [*answers()])
def test_response_of_an_error(
    response: Response, code: str, message: str, members: dict[str, object], server: HTTPServer, client: Any
) -> None:
    name = code if code in STATUS else "ClientError"
    # If it cannot parse an answer whose status is 500 or more, botocore reads no header of it.
    unread = code == "503"
    partial = unread or (name == "ModelError" and not members)
    for operation, operation_name in client.meta.method_to_api_mapping.items():
        answer(server, operation, response)
        e = raised(client, operation)
        assert type(e) is getattr(client.exceptions, name) is client.exceptions.from_code(code)
        assert e.operation_name == operation_name
        for each in (name, "ClientError"):
            check(e.response, promised_response(each), partial=partial)
        metadata = e.response.pop("ResponseMetadata")
        assert e.response == {"Error": {"Code": code, "Message": message}, **members}
        assert metadata["HTTPStatusCode"] == response.status_code
        assert metadata.get("RequestId") == (None if unread else REQUEST_ID)


@pytest.mark.parametrize(
    ("body", "code", "message"), [(b'{"code": 400}', 400, ""), (b'{"Message": null}', "400", None)]
)
def test_types_in_an_error_are_not_checked(
    body: bytes, code: object, message: object, server: HTTPServer, client: Any
) -> None:
    answer(server, "invoke_endpoint", bare(body, 400))
    assert raised(client, "invoke_endpoint").response["Error"] == {"Code": code, "Message": message}


def test_stubber_returns_only_what_it_is_given(client: Any) -> None:
    """Keys that are documented as always present may be missing, unlike in responses over HTTP."""
    with Stubber(client) as stubber:
        stubber.add_response("invoke_endpoint_async", {})
        assert call(client, "invoke_endpoint_async") == {}
        stubber.add_client_error("invoke_endpoint", "ModelError")
        e = raised(client, "invoke_endpoint")
    assert type(e) is client.exceptions.ModelError
    error_of_stubber = {"Code": "ModelError", "Message": ""}
    assert e.response == {"Error": error_of_stubber, "ResponseMetadata": {"HTTPStatusCode": 400}}


def test_exception_classes_belong_to_the_session(client: Any) -> None:
    other = boto3.Session().client("sagemaker-runtime").exceptions
    assert other.ModelError is not client.exceptions.ModelError
    assert other.ClientError is client.exceptions.ClientError is ClientError
    with pytest.raises(AttributeError):
        client.exceptions = other
