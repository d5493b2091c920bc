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

from model.service import OPERATIONS, SERVICE

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
    kept = {k: v for k, v in os.environ.items() if not k.startswith("AWS_") and not k.lower().endswith("_proxy")}
    nothing = {"AWS_CONFIG_FILE": os.devnull, "AWS_SHARED_CREDENTIALS_FILE": os.devnull}
    with mock.patch.dict(os.environ, kept | nothing | aws_environment(server), clear=True):
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
    headers = {":message-type": "event", ":event-type": "PayloadPart", ":content-type": "application/octet-stream"}
    return frame(headers, payload)


def exception(name: str, members: Mapping[str, str]) -> bytes:
    headers = {":message-type": "exception", ":exception-type": name, ":content-type": "application/json"}
    return frame(headers, json.dumps(members).encode())


def error(status: int, code: str, members: Mapping[str, object]) -> Response:
    """The answer of a failed request: the code in a header, everything else in JSON."""
    headers = {"x-amzn-errortype": code, "x-amzn-requestid": REQUEST_ID}
    return Response(json.dumps(members), status, headers, content_type="application/json")


def stream(frames: Iterable[bytes], headers: Mapping[str, str] = {}) -> Response:
    headers = {"x-amzn-requestid": REQUEST_ID, **headers}
    return Response(frames, 200, headers, content_type="application/vnd.amazon.eventstream")


NOT_IN_THE_MODEL = {"InternalStreamFailure": 500, "ModelStreamError": 424}
STATUS = {
    shape.name: shape.metadata.get("error", {}).get("httpStatusCode") or NOT_IN_THE_MODEL[shape.name]
    for shape in SERVICE.error_shapes
}
"""Modelled error -> HTTP status."""
TIMED_OUT = "Your invocation timed out while waiting for a response from container primary."


def model_failure(status: int, message: str) -> dict[str, object]:
    """The members of a `ModelError`, as the service words them; status 0 stands for no answer in time."""
    kind = "client" if 400 <= status < 500 else "server"
    return {
        "Message": f'Received {kind} error ({status}) from primary with message "{message}"',
        "OriginalStatusCode": status,
        "OriginalMessage": message,
        "LogStreamArn": LOG_STREAM,
    }


MEMBERS: dict[str, dict[str, object]] = {
    "ModelError": model_failure(400, "no feature named agee"),
    "ModelStreamError": {"Message": "model died", "ErrorCode": "StreamBroken"},
}
INPUTS = ("InputLocation", "Body")
"""An operation that has both takes exactly one of them; the service model does not say so."""
ANSWER = "100"
"""Every text that `full_answer` sends: a number, so that few uses of it depend on the text."""


def full_answer(request: Request) -> Response:
    """Answer with every member in the service model; an endpoint that has the name of an error fails with it."""
    endpoint, path = request.path.removeprefix("/endpoints/").rsplit("/", 1)
    if endpoint in STATUS:
        members = SERVICE.shape_for(endpoint).members
        values = {name: int(ANSWER) if s.type_name == "integer" else ANSWER for name, s in members.items()}
        return error(STATUS[endpoint], endpoint, values)
    (operation,) = (o for o in OPERATIONS.values() if o.http["requestUri"].endswith(f"}}/{path}"))
    parameters, members = operation.input_shape.members, operation.output_shape.members
    if set(INPUTS) <= parameters.keys():
        located = parameters["InputLocation"].serialization["name"] in request.headers
        if located == bool(request.get_data()):
            message = f"exactly one of {' and '.join(INPUTS)} is needed"
            return error(400, "ValidationError", {"Message": message})
    headers = {s.serialization["name"]: ANSWER for s in members.values() if s.serialization.get("location") == "header"}
    if operation.has_event_stream_output:
        return stream([part(ANSWER.encode())] * 2, headers)
    fields = {name: ANSWER for name, s in members.items() if "location" not in s.serialization}
    content = ANSWER if operation.has_streaming_output else json.dumps(fields)
    return Response(content, headers={"x-amzn-requestid": REQUEST_ID} | headers)


def serve(server: HTTPServer) -> None:
    """Let `server` answer the three operations, for an endpoint of any name."""
    server.expect_request(re.compile("/endpoints/.*"), method="POST").respond_with_handler(full_answer)


def answer(server: HTTPServer, operation: str, response: Response | Callable[[Request], Response]) -> None:
    """Let every endpoint of `server` answer `operation` so."""
    handler = (lambda _: response) if isinstance(response, Response) else response
    path = re.compile(OPERATIONS[operation].http["requestUri"].format(EndpointName="[^/]+") + "$")
    server.expect_request(path, method="POST").respond_with_handler(handler)


def call(client: Any, operation: str, **arguments: Any) -> Any:
    """Call the method, with an endpoint and some input unless given, and close the body of the answer unread."""
    if "InputLocation" not in arguments:
        arguments.setdefault("Body", b"1,2")
    result = getattr(client, operation)(**{"EndpointName": "churn", **arguments})
    if "Body" in result:
        result["Body"].close()
    return result


def raised(client: Any, operation: str) -> Any:
    """Return the error of a call that must fail."""
    try:
        call(client, operation)
    except client.exceptions.ClientError as e:
        return e
    raise AssertionError(f"{operation} did not fail")


def bare(content: bytes, status: int = 200) -> Response:
    """An answer without any header that the service might send."""
    response = Response(content, status, {"x-amzn-requestid": REQUEST_ID})
    del response.headers["Content-Type"]
    return response
