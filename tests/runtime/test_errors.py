"""Errors: their classes, what `e.response` contains, and which of them botocore retries."""

import io
from collections.abc import Callable
from itertools import chain
from typing import Any

import botocore.exceptions as botocore_exceptions
import pytest
from mypy_boto3_sagemaker_runtime import type_defs
from mypy_boto3_sagemaker_runtime.client import Exceptions
from pytest_httpserver import HTTPServer
from typing_extensions import get_type_hints

from harness.conformance import NEVER_PRESENT, check, promised_response
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
    absent = ("OriginalStatusCode", "OriginalMessage", "LogStreamArn") if code == "ModelError" else ()
    answer(server, "invoke_endpoint", error(STATUS[code], code, {}))
    e = raised(client, "invoke_endpoint")
    assert type(e) is getattr(client.exceptions, code)
    check(e.response, promised_response(code), *absent)
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


RETRIED = {"InternalFailure", "InternalStreamFailure", "ServiceUnavailable"}


@pytest.mark.parametrize("mode", ["legacy", "standard", "adaptive"])
@pytest.mark.parametrize("code", STATUS)
def test_which_errors_botocore_retries(
    code: str, mode: str, server: HTTPServer, make: Callable[..., Any]
) -> None:
    answer(server, "invoke_endpoint", error(STATUS[code], code, {}))
    e = raised(make(retries={"mode": mode, "total_max_attempts": 2}), "invoke_endpoint")
    retried = code in RETRIED or (mode, code) == ("legacy", "ModelNotReadyException")
    assert len(server.log) == 1 + retried
    metadata = e.response["ResponseMetadata"]
    assert metadata["RetryAttempts"] == retried
    assert metadata.get("MaxAttemptsReached") is (True if retried else None)


@pytest.mark.parametrize("mode", ["legacy", "standard", "adaptive"])
@pytest.mark.parametrize("attempts", [2, 3])
def test_success_after_a_retry(
    mode: str, attempts: int, server: HTTPServer, make: Callable[..., Any]
) -> None:
    path = "/endpoints/churn/invocations"
    server.expect_oneshot_request(path).respond_with_response(error(503, "ServiceUnavailable", {}))
    server.expect_request(path).respond_with_handler(lambda _: bare(b"0.5"))
    client = make(retries={"mode": mode, "total_max_attempts": attempts})
    metadata = call(client, "invoke_endpoint", Body=io.BytesIO(b"1,2"))["ResponseMetadata"]
    assert [request.get_data() for request, _ in server.log] == [b"1,2", b"1,2"]
    assert metadata["RetryAttempts"] == 1
    # Not only an error: outside the legacy mode an answer to the last allowed attempt has the key as well.
    assert metadata.get("MaxAttemptsReached") is (True if mode != "legacy" and attempts == 2 else None)


@pytest.mark.parametrize("mode", ["standard", "adaptive"])
def test_every_key_that_no_model_lists_occurs(
    mode: str, server: HTTPServer, make: Callable[..., Any]
) -> None:
    """botocore makes these two dictionaries itself. A key that is never seen here is removed from the stubs."""
    answer(server, "invoke_endpoint", error(503, "ServiceUnavailable", {}))
    client = make(retries={"mode": mode, "total_max_attempts": 2})
    # So often that the retry quota of the client is used up.
    found = [raised(client, "invoke_endpoint").response for _ in range(40)]
    metadata = [response["ResponseMetadata"] for response in found]
    for response in found:
        check(response, promised_response("ServiceUnavailable"))
    assert [m.get("RetryQuotaReached") for m in (metadata[0], metadata[-1])] == [None, True]
    assert [m["RetryAttempts"] for m in (metadata[0], metadata[-1])] == [1, 0]
    assert get_type_hints(type_defs.ErrorTypeDef).keys() == found[0]["Error"].keys()
    never = NEVER_PRESENT[type_defs.ResponseMetadataTypeDef]
    assert get_type_hints(type_defs.ResponseMetadataTypeDef).keys() == {never, *chain(*metadata)}


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
