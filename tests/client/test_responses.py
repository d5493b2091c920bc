"""`check` itself, which test_fuzz.py and test_presence.py use, and how a body is read."""

from typing import Any

import pytest
from mypy_boto3_sagemaker_runtime import type_defs
from pytest_httpserver import HTTPServer
from typeguard import TypeCheckError
from werkzeug import Response

from client.conformance import check
from client.endpoint import answer


def test_check_fails_where_it_must() -> None:
    metadata = {"RequestId": "1", "HTTPStatusCode": 200, "HTTPHeaders": {"a": "b"}, "RetryAttempts": 0}
    type_ = type_defs.InvokeEndpointAsyncOutputTypeDef
    less = {"OutputLocation": "s3://b/o", "ResponseMetadata": metadata}
    good = {"InferenceId": "1", **less}
    check(good, type_)
    check(less, type_, partial=True)
    for bad in (
        {**good, "Extra": ""},
        {**good, "FailureLocation": None},
        less,
        {**good, "ResponseMetadata": {**metadata, "HTTPHeaders": {"a": "b", "c": 1}}},
        {**good, "ResponseMetadata": {**metadata, "Extra": ""}},
        {**good, "ResponseMetadata": {**metadata, "MaxAttemptsReached": "yes"}},
    ):
        with pytest.raises(TypeCheckError):
            check(bad, type_)
    with pytest.raises(TypeCheckError):
        check({**good, "InferenceId": None}, type_, partial=True)
    with pytest.raises(AssertionError, match=r"HostId is present now"):
        check({**good, "ResponseMetadata": {**metadata, "HostId": ""}}, type_)


def test_body_is_read_once_in_chunks_and_not_decoded(server: HTTPServer, client: Any) -> None:
    answer(server, "invoke_endpoint", Response(b"12\n" * 500, headers={"Content-Encoding": "gzip"}))
    result = client.invoke_endpoint(EndpointName="churn", Body=b"1,2")
    assert [len(chunk) for chunk in result["Body"]] == [1024, 476]
    assert result["Body"].read() == b""
    # Names of headers are in lower case.
    assert result["ResponseMetadata"]["HTTPHeaders"]["content-encoding"] == "gzip"
