"""Errors: their classes, and what `e.response` contains."""

from typing import Any

import botocore.exceptions as botocore_exceptions
import pytest
from botocore.stub import Stubber
from mypy_boto3_sagemaker_runtime.client import Exceptions
from pytest_httpserver import HTTPServer
from typing_extensions import get_type_hints

from harness.conformance import check, promised_response
from harness.endpoint import MEMBERS, OPERATIONS, REQUEST_ID, STATUS, answer, bare, call, error


def raised(client: Any, operation: str) -> Any:
    with pytest.raises(client.exceptions.ClientError) as info:
        call(client, operation)
    return info.value


@pytest.mark.parametrize("code", STATUS)
def test_modelled_error(code: str, server: HTTPServer, client: Any) -> None:
    members = MEMBERS.get(code, {"Message": "no"})
    for operation in OPERATIONS:
        answer(server, operation, error(STATUS[code], code, members))
        e = raised(client, operation)
        assert type(e) is getattr(client.exceptions, code) is client.exceptions.from_code(code)
        check(e.response, promised_response(code))
        check(e.response, promised_response("ClientError"))
        metadata = e.response.pop("ResponseMetadata")
        assert (metadata["HTTPStatusCode"], metadata["RequestId"]) == (STATUS[code], REQUEST_ID)
        assert e.response == {"Error": {"Code": code, "Message": members["Message"]}, **members}
        assert e.operation_name == client.meta.method_to_api_mapping[operation]


@pytest.mark.parametrize("code", STATUS)
def test_modelled_error_without_members(code: str, server: HTTPServer, client: Any) -> None:
    missing = ("OriginalStatusCode", "OriginalMessage", "LogStreamArn") if code == "ModelError" else ()
    answer(server, "invoke_endpoint", error(STATUS[code], code, {}))
    e = raised(client, "invoke_endpoint")
    assert type(e) is getattr(client.exceptions, code)
    check(e.response, promised_response(code), *missing)
    check(e.response, promised_response("ClientError"))
    assert e.response.keys() == {"Error", "ResponseMetadata"}
    assert e.response["Error"] == {"Code": code, "Message": ""}


def test_message_in_lower_case_is_no_member(server: HTTPServer, client: Any) -> None:
    answer(server, "invoke_endpoint", error(400, "ValidationError", {"message": "no"}))
    e = raised(client, "invoke_endpoint")
    check(e.response, promised_response("ValidationError"))
    assert e.response.keys() == {"Error", "ResponseMetadata"}
    assert e.response["Error"]["Message"] == "no"


def test_unmodelled_error(server: HTTPServer, client: Any) -> None:
    answer(server, "invoke_endpoint", error(400, "ThrottlingException", {"Message": "slowly"}))
    e = raised(client, "invoke_endpoint")
    assert type(e) is client.exceptions.ClientError is botocore_exceptions.ClientError
    check(e.response, promised_response("ClientError"))
    assert e.response.keys() == {"Error", "ResponseMetadata"}
    assert e.response["Error"] == {"Code": "ThrottlingException", "Message": "slowly"}


@pytest.mark.parametrize("status", [413, 502, 503])
def test_status_without_a_code_is_the_code(status: int, server: HTTPServer, client: Any) -> None:
    """As a load balancer answers."""
    answer(server, "invoke_endpoint", bare(b"", status))
    e = raised(client, "invoke_endpoint")
    assert type(e) is client.exceptions.ClientError
    # botocore reads no header of an answer from 500 on that it cannot parse.
    missing = ("ResponseMetadata.RequestId",) if status >= 500 else ()
    check(e.response, promised_response("ClientError"), *missing)
    assert e.response["Error"]["Code"] == str(status)


def test_model_that_was_too_slow_has_status_0(server: HTTPServer, client: Any) -> None:
    members = {**MEMBERS["ModelError"], "OriginalStatusCode": 0}
    answer(server, "invoke_endpoint", error(424, "ModelError", members))
    e = raised(client, "invoke_endpoint")
    assert (e.response["OriginalStatusCode"], e.response["ResponseMetadata"]["HTTPStatusCode"]) == (0, 424)


def test_stubber_leaves_out_what_it_is_not_given(client: Any) -> None:
    """The keys that are documented as always present are so in responses over HTTP."""
    with Stubber(client) as stubber:
        stubber.add_response("invoke_endpoint_async", {})
        assert call(client, "invoke_endpoint_async") == {}
        stubber.add_client_error("invoke_endpoint", "ModelError")
        e = raised(client, "invoke_endpoint")
    assert type(e) is client.exceptions.ModelError
    error_of_stubber = {"Code": "ModelError", "Message": ""}
    assert e.response == {"Error": error_of_stubber, "ResponseMetadata": {"HTTPStatusCode": 400}}


def test_exceptions_are_those_of_the_stubs(client: Any) -> None:
    names = set(get_type_hints(Exceptions))
    assert names == {*STATUS, "ClientError"}
    for name in names:
        assert issubclass(getattr(client.exceptions, name), botocore_exceptions.ClientError)
    assert client.exceptions.from_code("ThrottlingException") is botocore_exceptions.ClientError
    with pytest.raises(AttributeError):
        _ = client.exceptions.ModelErorr
    with pytest.raises(AttributeError):
        client.exceptions = client.exceptions
