"""The endpoints that the documentation's examples call, and the S3 bucket of the asynchronous one.

Each answers only what its model understands, and some fail, each in its own way: an example that sends
something else, or does no longer what it is for, prints something else.
"""

import csv
import io
import json
import re
import socket
import time
import uuid
from collections import Counter

from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from harness.endpoint import LOG_STREAM, REQUEST_ID, answer, error, exception, part, stream

PNG = b"\x89PNG\r\n\x1a\n"
ROUTES = {
    "models": {"target-model": "customers/north.tar.gz"},
    "components": {"inference-component": "churn"},
    "variants": {"target-variant": "blue"},
    "containers": {"target-container-hostname": "second"},
}
"""By endpoint, the one header that chooses."""
LOOKS = 60
"""So often somebody looks into the bucket until there is an answer."""


def success(body: str, content_type: str = "application/json", **headers: str) -> Response:
    common = {"x-amzn-requestid": REQUEST_ID, "x-Amzn-Invoked-Production-Variant": "blue"}
    return Response(body, 200, {**common, **headers}, content_type=content_type)


def model_error(status: int, message: str) -> Response:
    return error(
        424,
        "ModelError",
        {
            "Message": f"Received error ({status}) from primary with message '{message}'",
            "OriginalStatusCode": status,
            "OriginalMessage": message,
            "LogStreamArn": LOG_STREAM,
        },
    )


def read(kind: str, body: bytes) -> list[list[float]]:
    """Read the rows that a client has sent."""
    match kind:
        case "application/json":
            return json.loads(body)["instances"]
        case "text/csv":
            return [[float(cell) for cell in row] for row in csv.reader(body.decode().splitlines())]
        case "application/x-npy":
            # Here, because the demonstration does without it.
            import numpy

            return numpy.load(io.BytesIO(body)).tolist()
        case "image/png" if body.startswith(PNG):
            return [[17.5]]
    raise TypeError


def score(request: Request) -> Response:
    """A model that adds up the numbers of each row."""
    try:
        scores = [sum(row) / 70 for row in read(request.mimetype, request.get_data())]
    except (EOFError, KeyError, TypeError, ValueError):
        return model_error(415, f"no rows of type {request.mimetype!r}")
    if request.headers.get("Accept") == "text/csv":
        return success("".join(f"{number}\n" for number in scores), "text/csv")
    return success(json.dumps({"predictions": scores}))


def route(request: Request) -> Response:
    prefix = "x-amzn-sagemaker-"
    names = {name for route in ROUTES.values() for name in route}
    given = {name.lower().removeprefix(prefix): value for name, value in request.headers.items()}
    if {name: given[name] for name in names & set(given)} != ROUTES[request.path.split("/")[2]]:
        return error(400, "ValidationError", {"Message": "not how this endpoint is asked"})
    return score(request)


def chat(request: Request) -> Response:
    """A model with sessions, which closes one on request."""
    text = json.loads(request.get_data())["inputs"]
    session = request.headers["X-Amzn-SageMaker-Session-Id"]
    headers = {}
    if session == "NEW_SESSION":
        headers["X-Amzn-SageMaker-New-Session-Id"] = "a1b2c3; Expires=2030-01-01T00:00:00Z"
    elif session != "a1b2c3":
        return model_error(400, "no such session")
    elif text == "bye":
        headers["X-Amzn-SageMaker-Closed-Session-Id"] = session
    return success(json.dumps({"outputs": f"You said: {text}"}), **headers)


def research(request: Request) -> Response:
    """Only for the key of one profile, and in one region."""
    if not re.search(r"Credential=RESEARCH/\d+/eu-west-1/", request.headers["Authorization"]):
        return error(403, "AccessDeniedException", {"Message": "not for this key in this region"})
    return score(request)


def llm(request: Request) -> Response:
    headers = {"X-Amzn-SageMaker-Content-Type": "application/jsonlines"}
    if request.path.split("/")[2] == "broken-llm":
        failure = {"Message": "model died", "ErrorCode": "StreamBroken"}
        return stream([part(b'{"token": "Hel'), exception("ModelStreamError", failure)], headers)
    if request.mimetype != "application/json" or not json.loads(request.get_data())["stream"]:
        return model_error(415, f"no input of type {request.mimetype!r}")
    tokens = ["Grüße", ", ", "Welt!"]
    if request.headers["X-Amzn-SageMaker-Accept"] == "text/plain":
        headers = {"X-Amzn-SageMaker-Content-Type": "text/plain"}
        text = "".join(tokens)
    else:
        text = "\n".join(json.dumps({"token": token}, ensure_ascii=False) for token in tokens)
    # A part ends anywhere: here in the middle of a line, and of a character.
    middle = text.encode().index("ü".encode()) + 1
    return stream([part(text.encode()[:middle]), part(text.encode()[middle:])], headers)


FAILURES = {
    "broken": model_error(400, "no feature named agee"),
    "busy": error(503, "ServiceUnavailable", {"Message": "try again"}),
    "forbidden": error(403, "AccessDeniedException", {"Message": "not allowed"}),
    "missing": error(400, "ValidationError", {"Message": "Endpoint missing not found."}),
    "too-slow": model_error(0, "Your invocation timed out"),
}
"""What an endpoint of this name always answers."""


def cut(request: Request) -> Response:
    """Half an answer."""
    response = score(request)
    response.headers["Content-Length"] = "1000"
    connection: socket.socket = request.environ["werkzeug.socket"]
    response.call_on_close(lambda: connection.shutdown(socket.SHUT_RDWR))
    return response


class Models:
    def __init__(self, server: HTTPServer) -> None:
        self.runs = Counter[str]()
        """How often each endpoint was called."""
        self.bucket: dict[str, str] = {}
        self.looks = Counter[str]()
        answer(server, "invoke_endpoint", self.invoke)
        answer(server, "invoke_endpoint_async", self.invoke_async)
        answer(server, "invoke_endpoint_with_response_stream", llm)
        server.expect_request(re.compile("/bucket/"), method="GET").respond_with_handler(self.get_object)

    def invoke(self, request: Request) -> Response:
        name = request.path.split("/")[2]
        self.runs[name] += 1
        match name:
            case "chat":
                return chat(request)
            case "research":
                return research(request)
            case "loading" if self.runs[name] == 1:
                return error(429, "ModelNotReadyException", {"Message": "loading"})
            case "slow":
                time.sleep(8)
            case "unreliable" if self.runs[name] == 1:
                # The first answer is lost.
                request.environ["werkzeug.socket"].shutdown(socket.SHUT_RDWR)
            case "cut":
                return cut(request)
        return FAILURES.get(name) or (route if name in ROUTES else score)(request)

    def invoke_async(self, request: Request) -> Response:
        prefix = "X-Amzn-SageMaker-"
        rows = request.headers.get(f"{prefix}InputLocation", "")
        if bool(rows) == bool(request.get_data()):
            return error(400, "ValidationError", {"Message": "Body and InputLocation exclude each other."})
        name = request.headers.get(f"{prefix}Inference-Id", str(uuid.uuid5(uuid.NAMESPACE_URL, rows)))
        output, failure = f"bucket/out/{name}.out", f"bucket/failed/{name}-error.out"
        if f"{prefix}Inference-Id" in request.headers:
            self.bucket[output] = "an old answer"
        elif "broken" in rows or request.headers.get(f"{prefix}Content-Type") != "text/csv":
            self.bucket[failure] = "no feature named agee"
        elif "lost" not in rows:
            self.bucket[output] = json.dumps({"predictions": [0.25]})
        headers = {
            "x-amzn-requestid": REQUEST_ID,
            f"{prefix}OutputLocation": f"s3://{output}",
            f"{prefix}FailureLocation": f"s3://{failure}",
        }
        body = json.dumps({"InferenceId": name})
        return Response(body, 202, headers, content_type="application/json")

    def get_object(self, request: Request) -> Response:
        key = request.path.lstrip("/")
        self.looks[key] += 1
        if key in self.bucket and (self.looks[key] >= LOOKS or self.bucket[key] == "an old answer"):
            return success(self.bucket[key])
        body = "<Error><Code>NoSuchKey</Code><Message>no such key</Message></Error>"
        return Response(body, 404, content_type="application/xml")
