"""A SageMaker endpoint on 127.0.0.1, for boto3's real client.

It answers like the service: every operation, the event stream's binary frames, and errors. Programs find
it through boto3's own environment variables, so that the examples run unchanged.
"""

import binascii
import json
import os
import re
import struct
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any
from unittest import mock

from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

OPERATIONS = {
    "invoke_endpoint": "invocations",
    "invoke_endpoint_async": "async-invocations",
    "invoke_endpoint_with_response_stream": "invocations-response-stream",
}
"""Method -> last part of its path."""

REQUEST_ID = "5f0c3f1e-0f66-4a3c-9d5c-2a1f0c6b7d11"
LOG_STREAM = "arn:aws:logs:eu-central-1:123456789012:log-group:/aws/sagemaker/Endpoints/broken"


def aws_environment(server: HTTPServer) -> dict[str, str]:
    """Return the environment variables with which boto3 talks to `server` instead of AWS."""
    return {
        "AWS_ACCESS_KEY_ID": "test",
        "AWS_SECRET_ACCESS_KEY": "test",
        "AWS_DEFAULT_REGION": "eu-central-1",
        "AWS_EC2_METADATA_DISABLED": "true",
        "AWS_ENDPOINT_URL": server.url_for("").rstrip("/"),
        "AWS_MAX_ATTEMPTS": "1",
    }


@contextmanager
def only_this_endpoint(server: HTTPServer) -> Iterator[None]:
    """Let boto3 find `server`, and nothing of the machine's own configuration."""
    foreign = [name for name in os.environ if name.startswith("AWS_") or name.lower().endswith("_proxy")]
    nothing = {"AWS_CONFIG_FILE": os.devnull, "AWS_SHARED_CREDENTIALS_FILE": os.devnull}
    with mock.patch.dict(os.environ):
        for name in foreign:
            del os.environ[name]
        os.environ.update(aws_environment(server) | nothing)
        yield


def frame(headers: Mapping[str, str], payload: bytes) -> bytes:
    """Encode one message of the event stream: lengths, headers, payload, each part with its checksum."""
    head = b"".join(
        struct.pack(f"!B{len(name)}sBH{len(value)}s", len(name), name.encode(), 7, len(value), value.encode())
        for name, value in headers.items()
    )
    prelude = struct.pack("!II", 16 + len(head) + len(payload), len(head))
    message = prelude + struct.pack("!I", binascii.crc32(prelude)) + head + payload
    return message + struct.pack("!I", binascii.crc32(message))


def part(payload: bytes) -> bytes:
    return frame(
        {":message-type": "event", ":event-type": "PayloadPart", ":content-type": "application/octet-stream"},
        payload,
    )


def exception(name: str, members: Mapping[str, str]) -> bytes:
    return frame(
        {":message-type": "exception", ":exception-type": name, ":content-type": "application/json"},
        json.dumps(members).encode(),
    )


def error(status: int, code: str, members: Mapping[str, object]) -> Response:
    """The answer of a failed request: the code in a header, everything else in JSON."""
    return Response(
        json.dumps(members),
        status,
        {"x-amzn-errortype": code, "x-amzn-requestid": REQUEST_ID},
        content_type="application/json",
    )


def stream(frames: Iterable[bytes], headers: Mapping[str, str] | None = None) -> Response:
    return Response(
        frames,
        200,
        {"x-amzn-requestid": REQUEST_ID, **(headers or {})},
        content_type="application/vnd.amazon.eventstream",
    )


MODEL_ERROR = {
    "Message": "Received client error (400) from primary with message 'no feature named agee'.",
    "OriginalStatusCode": 400,
    "OriginalMessage": "no feature named agee",
    "LogStreamArn": LOG_STREAM,
}


STATUS = {
    "InternalDependencyException": 530,
    "InternalFailure": 500,
    "InternalStreamFailure": 500,
    "ModelError": 424,
    "ModelNotReadyException": 429,
    "ModelStreamError": 424,
    "ServiceUnavailable": 503,
    "ValidationError": 400,
}
MEMBERS: dict[str, dict[str, object]] = {
    "ModelError": {**MODEL_ERROR},
    "ModelStreamError": {"Message": "model died", "ErrorCode": "StreamBroken"},
}


def invoke(request: Request) -> Response:
    headers = {"x-amzn-requestid": REQUEST_ID, "x-Amzn-Invoked-Production-Variant": "blue"}
    attributes = request.headers.get("X-Amzn-SageMaker-Custom-Attributes")
    if attributes is not None:
        headers["X-Amzn-SageMaker-Custom-Attributes"] = attributes
    session = request.headers.get("X-Amzn-SageMaker-Session-Id")
    if session == "NEW_SESSION":
        headers["X-Amzn-SageMaker-New-Session-Id"] = "a1b2c3; Expires=2030-01-01T00:00:00Z"
    elif session is not None:
        headers["X-Amzn-SageMaker-Closed-Session-Id"] = session
    rows = max(1, len(request.get_data().splitlines()))
    return Response(json.dumps({"predictions": [0.25] * rows}), 200, headers, content_type="application/json")


def invoke_async(request: Request) -> Response:
    inference_id = request.headers.get("X-Amzn-SageMaker-Inference-Id", "generated-id")
    return Response(
        json.dumps({"InferenceId": inference_id}),
        202,
        {
            "x-amzn-requestid": REQUEST_ID,
            "X-Amzn-SageMaker-OutputLocation": f"s3://bucket/out/{inference_id}.out",
            "X-Amzn-SageMaker-FailureLocation": f"s3://bucket/failed/{inference_id}-error.out",
        },
        content_type="application/json",
    )


def invoke_with_response_stream(request: Request) -> Response:
    headers = {
        "X-Amzn-SageMaker-Content-Type": "application/jsonlines",
        "x-Amzn-Invoked-Production-Variant": "blue",
    }
    attributes = request.headers.get("X-Amzn-SageMaker-Custom-Attributes")
    if attributes is not None:
        headers["X-Amzn-SageMaker-Custom-Attributes"] = attributes
    # A part ends anywhere, here in the middle of a line.
    parts = [part(b'{"token": "Hel'), part(b'lo"}\n{"token": " wor'), part(b'ld"}\n')]
    if request.path.split("/")[2] == "broken-llm":
        parts[2:] = [exception("ModelStreamError", {"Message": "model died", "ErrorCode": "StreamBroken"})]
    return stream(parts, headers)


def serve(server: HTTPServer) -> HTTPServer:
    """Let `server` answer the three operations, for an endpoint of any name."""
    for path, handler in (
        ("invocations", invoke),
        ("async-invocations", invoke_async),
        ("invocations-response-stream", invoke_with_response_stream),
    ):
        server.expect_request(re.compile(f"/endpoints/[^/]+/{path}$"), method="POST").respond_with_handler(
            handler
        )
    return server


def answer(server: HTTPServer, operation: str, response: Response | Callable[[Request], Response]) -> None:
    """Let every endpoint of `server` answer `operation` so."""
    handler = (lambda _: response) if isinstance(response, Response) else response
    path = re.compile(f"/endpoints/[^/]+/{OPERATIONS[operation]}")
    server.expect_request(path, method="POST").respond_with_handler(handler)


def call(client: Any, operation: str, **arguments: Any) -> Any:
    """Call the method, with an endpoint and some input unless given, and drop the body of the answer."""
    if "InputLocation" not in arguments:
        arguments.setdefault("Body", b"1,2")
    result = getattr(client, operation)(**{"EndpointName": "churn", **arguments})
    if "Body" in result:
        result["Body"].close()
    return result


def bare(
    content: bytes | Iterator[bytes], status: int = 200, headers: Mapping[str, str] | None = None
) -> Response:
    """An answer without any header that the service might send."""
    response = Response(content, status, {"x-amzn-requestid": REQUEST_ID, **(headers or {})})
    del response.headers["Content-Type"]
    return response
