"""`check` itself, which test_fuzz.py and test_presence.py use, and how a body is read."""

import os
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any
from unittest import mock

import pytest
from mypy_boto3_sagemaker_runtime import type_defs
from pytest_httpserver import HTTPServer
from typeguard import TypeCheckError
from urllib3 import BaseHTTPResponse
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
    # The context manager is that of urllib3, whose response it gives.
    with result["Body"] as raw:
        assert isinstance(raw, BaseHTTPResponse)
    # Names of headers are in lower case.
    assert result["ResponseMetadata"]["HTTPHeaders"]["content-encoding"] == "gzip"


class KeepAlive(BaseHTTPRequestHandler):
    """Unlike the other server, this one closes no connection."""

    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        self.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\nPort: %d\r\n\r\n0.5" % self.client_address[1])


@pytest.mark.parametrize(("method", "connections"), [("read", 1), ("close", 2)])
def test_body_that_is_closed_unread_costs_a_connection(method: str, connections: int, make: Any) -> None:
    with ThreadingHTTPServer(("127.0.0.1", 0), KeepAlive) as server, mock.patch.dict(os.environ):
        Thread(target=server.serve_forever).start()
        os.environ["AWS_ENDPOINT_URL"] = f"http://127.0.0.1:{server.server_port}"
        client, ports = make(), set()
        for _ in range(2):
            response = client.invoke_endpoint(EndpointName="churn", Body=b"1,2")
            ports.add(response["ResponseMetadata"]["HTTPHeaders"]["port"])
            getattr(response["Body"], method)()
        client.close()
        server.shutdown()
    assert len(ports) == connections
