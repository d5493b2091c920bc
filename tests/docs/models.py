"""The endpoints that the documentation's examples call, and the S3 bucket of the asynchronous one.

Each accepts only the input that its model needs, and some fail, each in its own way: an example that sends other
input prints other output.
"""

import csv
import io
import json
import re
import socket
import time
import uuid
from collections import Counter
from collections.abc import Callable
from importlib import import_module
from typing import Any

from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from client.endpoint import REQUEST_ID, TIMED_OUT, answer, error, exception, model_failure, part, stream

PREFIX = "X-Amzn-SageMaker-"
PNG = b"\x89PNG\r\n\x1a\n"
ROUTES = {
    "models": {f"{PREFIX}Target-Model": "customers/north.tar.gz"},
    "components": {f"{PREFIX}Inference-Component": "churn"},
    "variants": {f"{PREFIX}Target-Variant": "blue"},
    "containers": {f"{PREFIX}Target-Container-Hostname": "second"},
}
"""Endpoint -> the one routing header that it accepts."""
POLLS_BEFORE_ANSWER = 60


def success(body: str, content_type: str = "application/json", **headers: str) -> Response:
    return Response(body, 200, {"x-amzn-requestid": REQUEST_ID, **headers}, content_type=content_type)


def model_error(status: int, message: str) -> Response:
    return error(424, "ModelError", model_failure(status, message))


READ_ROWS: dict[str, Callable[[bytes], Any]] = {
    "application/json": lambda body: json.loads(body)["instances"],
    "text/csv": lambda body: [[float(n) for n in row] for row in csv.reader(body.decode().splitlines())],
    # The demonstration does without NumPy.
    "application/x-npy": lambda body: import_module("numpy").load(io.BytesIO(body)).tolist(),
    "image/png": lambda body: [[17.5]] * body.startswith(PNG),
}
"""MIME type -> how the rows that a client has sent are read."""


def score(request: Request) -> Response:
    """A model that adds up the numbers of each row."""
    try:
        scores = [sum(row) / 70 for row in READ_ROWS[request.mimetype](request.get_data())]
    except (EOFError, KeyError, TypeError, ValueError):
        return model_error(415, f"no rows of type {request.mimetype!r}")
    if request.headers.get("Accept") == "text/csv":
        return success("".join(f"{number}\n" for number in scores), "text/csv")
    return success(json.dumps({"predictions": scores}))


def chat(request: Request) -> Response:
    """A model with sessions, which closes one on request."""
    text, session = json.loads(request.get_data())["inputs"], request.headers[f"{PREFIX}Session-Id"]
    if session not in ("NEW_SESSION", "a1b2c3"):
        return model_error(400, "no such session")
    opened = {f"{PREFIX}New-Session-Id": "a1b2c3; Expires=2030-01-01T00:00:00Z"}
    closed = {f"{PREFIX}Closed-Session-Id": session}
    headers = opened if session == "NEW_SESSION" else closed if text == "bye" else {}
    return success(json.dumps({"outputs": f"You said: {text}"}), **headers)


def llm(request: Request) -> Response:
    headers = {f"{PREFIX}Content-Type": request.headers.get(f"{PREFIX}Accept", "application/jsonlines")}
    if request.path.split("/")[2] == "broken-llm":
        failure = exception("ModelStreamError", {"Message": "model died", "ErrorCode": "StreamBroken"})
        return stream([part(b'{"token": "Hel'), failure], headers)
    if request.mimetype != "application/json" or not json.loads(request.get_data())["stream"]:
        return model_error(415, f"no input of type {request.mimetype!r}")
    tokens, accept = ["Grüße", ", ", "Welt!"], request.headers[f"{PREFIX}Accept"]
    messages = [json.dumps({"token": token}, ensure_ascii=False) for token in tokens]
    text = {
        "text/plain": "".join(tokens),
        "text/event-stream": ": comment\n\n" + "".join(f"data: {m}\n\n" for m in [*messages, "[DONE]"]),
        "application/jsonlines": "\n".join(messages)[:-1] + ', "finish_reason": "stop"}',
    }[accept]
    # A part ends anywhere: here in the middle of a line, and of a character.
    middle = text.encode().index("ü".encode()) + 1
    return stream([part(text.encode()[:middle]), part(text.encode()[middle:])], headers)


FAILURES = {
    "broken": model_error(400, "no feature named agee"),
    "busy": error(503, "ServiceUnavailable", {"Message": "try again"}),
    "loading": error(429, "ModelNotReadyException", {"Message": "loading"}),
    "forbidden": error(403, "AccessDeniedException", {"Message": "not allowed"}),
    "missing": error(400, "ValidationError", {"Message": "Endpoint missing not found."}),
    "too-slow": model_error(0, TIMED_OUT),
}
"""What an endpoint of this name always answers."""


class Models:
    def __init__(self, server: HTTPServer) -> None:
        self.calls = Counter[str]()
        """How often each endpoint was called, and each object of the bucket was read."""
        self.bucket: dict[str, tuple[int, str]] = {}
        """S3 object -> the number of the first poll that finds it, and its text."""
        answer(server, "invoke_endpoint", self.invoke)
        answer(server, "invoke_endpoint_async", self.invoke_async)
        answer(server, "invoke_endpoint_with_response_stream", llm)
        server.expect_request(re.compile("/bucket/"), method="GET").respond_with_handler(self.get_object)

    def invoke(self, request: Request) -> Response:
        name = request.path.split("/")[2]
        self.calls[name] += 1
        given = {n: request.headers[n] for route in ROUTES.values() for n in route if n in request.headers}
        if given != ROUTES.get(name, {}):
            return error(400, "ValidationError", {"Message": "this endpoint has another routing parameter"})
        match name:
            case "chat":
                return chat(request)
            case "research" if "=RESEARCH/" not in request.headers["Authorization"]:
                return error(403, "AccessDeniedException", {"Message": "not for this key"})
            case "slow":
                time.sleep(6)
            case "unreliable" if self.calls[name] == 1:
                # The first answer is lost.
                request.environ["werkzeug.socket"].shutdown(socket.SHUT_RDWR)
            case "cut":
                response = score(request)
                response.headers["Content-Length"] = "1000"
                return response
        return FAILURES.get(name) or score(request)

    def invoke_async(self, request: Request) -> Response:
        rows, own_id = (request.headers.get(f"{PREFIX}{name}", "") for name in ("InputLocation", "Inference-Id"))
        if bool(rows) == bool(request.get_data()):
            return error(400, "ValidationError", {"Message": "Body and InputLocation exclude each other."})
        name = own_id or str(uuid.uuid5(uuid.NAMESPACE_URL, rows))
        output, failure = f"bucket/out/{name}.out", f"bucket/failed/{name}-error.out"
        if own_id:
            self.bucket[output] = (0, "an old answer")
        elif "broken" in rows or request.headers.get(f"{PREFIX}Content-Type") != "text/csv":
            self.bucket[failure] = (POLLS_BEFORE_ANSWER, "no feature named agee")
        elif "lost" not in rows:
            self.bucket[output] = (POLLS_BEFORE_ANSWER, json.dumps({"predictions": [0.25]}))
        places = {f"{PREFIX}OutputLocation": f"s3://{output}", f"{PREFIX}FailureLocation": f"s3://{failure}"}
        return success(json.dumps({"InferenceId": name}), **places)

    def get_object(self, request: Request) -> Response:
        key = request.path.lstrip("/")
        self.calls[key] += 1
        first, text = self.bucket.get(key, (0, ""))
        if text and self.calls[key] >= first:
            return success(text)
        body = "<Error><Code>NoSuchKey</Code><Message>no such key</Message></Error>"
        return Response(body, 404, content_type="application/xml")
