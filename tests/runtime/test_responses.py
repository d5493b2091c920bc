"""Responses, compared with the typed dictionaries that the stubs promise."""

from typing import Any

import pytest
from botocore.response import StreamingBody
from mypy_boto3_sagemaker_runtime import type_defs
from pytest_httpserver import HTTPServer
from typeguard import TypeCheckError
from typing_extensions import get_type_hints
from werkzeug import Response

from harness.conformance import check
from harness.endpoint import REQUEST_ID, answer, bare, call, part, stream


def test_check_fails_where_it_must() -> None:
    metadata = {"RequestId": "1", "HTTPStatusCode": 200, "HTTPHeaders": {"a": "b"}, "RetryAttempts": 0}
    type_ = type_defs.InvokeEndpointAsyncOutputTypeDef
    good = {"InferenceId": "1", "OutputLocation": "s3://b/o", "ResponseMetadata": metadata}
    check(good, type_)
    check({k: v for k, v in good.items() if k != "InferenceId"}, type_, "InferenceId")
    for bad in (
        {**good, "Extra": ""},
        {**good, "InferenceId": 1},
        {**good, "InferenceId": None},
        {**good, "FailureLocation": None},
        {k: v for k, v in good.items() if k != "InferenceId"},
        {**good, "ResponseMetadata": {**metadata, "HTTPHeaders": {"a": "b", "c": 1}}},
        {**good, "ResponseMetadata": {**metadata, "Extra": ""}},
        {**good, "ResponseMetadata": {**metadata, "MaxAttemptsReached": "yes"}},
    ):
        with pytest.raises(TypeCheckError):
            check(bad, type_)
    with pytest.raises(AssertionError, match=r"InferenceId is present now"):
        check(good, type_, "InferenceId")
    with pytest.raises(AssertionError, match=r"HostId is present now"):
        check({**good, "ResponseMetadata": {**metadata, "HostId": ""}}, type_)


def test_full_answer(server: HTTPServer, client: Any) -> None:
    headers = {
        "Content-Type": "text/csv",
        "x-Amzn-Invoked-Production-Variant": "blue",
        "X-Amzn-SageMaker-Custom-Attributes": "trace-1",
        "X-Amzn-SageMaker-New-Session-Id": "a1; Expires=2030-01-01T00:00:00Z",
        "X-Amzn-SageMaker-Closed-Session-Id": "a0",
    }
    response = Response(b"0.5", 200, {"x-amzn-requestid": REQUEST_ID, **headers})
    answer(server, "invoke_endpoint", response)
    result = client.invoke_endpoint(EndpointName="churn", Body=b"1,2")
    check(result, type_defs.InvokeEndpointOutputTypeDef)
    assert type(result["Body"]) is StreamingBody
    assert (result["Body"].read(), result["Body"].read()) == (b"0.5", b"")
    assert result.keys() == get_type_hints(type_defs.InvokeEndpointOutputTypeDef).keys()
    assert [result[key] for key in result if key not in ("Body", "ResponseMetadata")] == list(
        headers.values()
    )
    metadata = result["ResponseMetadata"]
    assert (metadata["RequestId"], metadata["HTTPStatusCode"], metadata["RetryAttempts"]) == (
        REQUEST_ID,
        200,
        0,
    )
    assert metadata["HTTPHeaders"]["x-amzn-sagemaker-closed-session-id"] == "a0"
    assert all(name == name.lower() for name in metadata["HTTPHeaders"])


def test_full_async_answer(server: HTTPServer, client: Any) -> None:
    answer(
        server,
        "invoke_endpoint_async",
        Response(
            '{"InferenceId": "id-1"}',
            202,
            {
                "x-amzn-requestid": REQUEST_ID,
                "X-Amzn-SageMaker-OutputLocation": "s3://bucket/o",
                "X-Amzn-SageMaker-FailureLocation": "s3://bucket/f",
            },
        ),
    )
    result = client.invoke_endpoint_async(EndpointName="churn", InputLocation="s3://bucket/i")
    check(result, type_defs.InvokeEndpointAsyncOutputTypeDef)
    assert result.pop("ResponseMetadata")["HTTPStatusCode"] == 202
    assert result == {
        "InferenceId": "id-1",
        "OutputLocation": "s3://bucket/o",
        "FailureLocation": "s3://bucket/f",
    }


def test_full_stream_answer(server: HTTPServer, client: Any) -> None:
    headers = {
        "X-Amzn-SageMaker-Content-Type": "application/jsonlines",
        "x-Amzn-Invoked-Production-Variant": "blue",
        "X-Amzn-SageMaker-Custom-Attributes": "trace-1",
    }
    answer(server, "invoke_endpoint_with_response_stream", lambda _: stream([part(b"1")], headers))
    result = client.invoke_endpoint_with_response_stream(EndpointName="llm", Body=b"{}")
    check(result, type_defs.InvokeEndpointWithResponseStreamOutputTypeDef)
    assert result.keys() == get_type_hints(type_defs.InvokeEndpointWithResponseStreamOutputTypeDef).keys()
    assert [e["PayloadPart"]["Bytes"] for e in result["Body"]] == [b"1"]
    assert [result[key] for key in ("ContentType", "InvokedProductionVariant", "CustomAttributes")] == list(
        headers.values()
    )


@pytest.mark.parametrize(
    ("operation", "content", "type_", "missing", "left"),
    [
        (
            "invoke_endpoint",
            b"",
            type_defs.InvokeEndpointOutputTypeDef,
            ("ContentType", "InvokedProductionVariant", "CustomAttributes"),
            {"Body", "ResponseMetadata"},
        ),
        (
            "invoke_endpoint_async",
            b"{}",
            type_defs.InvokeEndpointAsyncOutputTypeDef,
            ("InferenceId", "OutputLocation"),
            {"ResponseMetadata"},
        ),
        (
            "invoke_endpoint_with_response_stream",
            b"",
            type_defs.InvokeEndpointWithResponseStreamOutputTypeDef,
            ("ContentType", "InvokedProductionVariant", "CustomAttributes"),
            {"Body", "ResponseMetadata"},
        ),
    ],
)
def test_header_that_was_not_sent_is_a_missing_key(
    operation: str,
    content: bytes,
    type_: Any,
    missing: tuple[str, ...],
    left: set[str],
    server: HTTPServer,
    client: Any,
) -> None:
    answer(server, operation, bare(content))
    result = call(client, operation)
    assert result.keys() == left
    check(result, type_, *missing)


def test_request_id_is_missing_without_its_header(server: HTTPServer, client: Any) -> None:
    answer(server, "invoke_endpoint", Response(b"", 200))
    result = client.invoke_endpoint(EndpointName="churn", Body=b"")
    check(result["ResponseMetadata"], type_defs.ResponseMetadataTypeDef, "RequestId")
