"""What compares responses with the typed dictionaries; test_fuzz.py and test_presence.py try which responses fit."""

from typing import Any

import pytest
from botocore.response import StreamingBody
from mypy_boto3_sagemaker_runtime import type_defs
from pytest_httpserver import HTTPServer
from typeguard import TypeCheckError
from werkzeug import Response

from client.conformance import check
from client.endpoint import answer, serve


def test_check_fails_where_it_must() -> None:
    metadata = {"RequestId": "1", "HTTPStatusCode": 200, "HTTPHeaders": {"a": "b"}, "RetryAttempts": 0}
    type_ = type_defs.InvokeEndpointAsyncOutputTypeDef
    good = {"InferenceId": "1", "OutputLocation": "s3://b/o", "ResponseMetadata": metadata}
    check(good, type_)
    check({k: v for k, v in good.items() if k != "InferenceId"}, type_, partial=True)
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
    with pytest.raises(TypeCheckError):
        check({**good, "InferenceId": None}, type_, partial=True)
    with pytest.raises(AssertionError, match=r"HostId is present now"):
        check({**good, "ResponseMetadata": {**metadata, "HostId": ""}}, type_)


def test_body_is_read_once_and_header_names_are_in_lower_case(server: HTTPServer, client: Any) -> None:
    serve(server)
    result = client.invoke_endpoint(EndpointName="churn", Body=b"1,2")
    assert type(result["Body"]) is StreamingBody
    assert (result["Body"].read(), result["Body"].read()) == (b"100", b"")
    assert result["ResponseMetadata"]["HTTPHeaders"]["x-amzn-sagemaker-closed-session-id"] == "100"


def test_body_is_iterated_in_chunks_and_not_decoded(server: HTTPServer, client: Any) -> None:
    answer(server, "invoke_endpoint", Response(b"12\n" * 500, headers={"Content-Encoding": "gzip"}))
    body = client.invoke_endpoint(EndpointName="churn", Body=b"1,2")["Body"]
    assert [len(chunk) for chunk in body] == [1024, 476]
