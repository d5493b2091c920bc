"""Each program of the documentation runs, as it is, and prints what it must."""

import os
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread

import pytest
from pytest_httpserver import HTTPServer

from client.endpoint import answer, aws_environment, part, stream
from docs.models import PNG, Models
from paths import EXAMPLES, PACKAGE
from processes import Finished, clean_environment, run

# Waiting takes no time.
POLL = """
import time
now = 0.0
def sleep(seconds):
    global now
    now += seconds
time.monotonic, time.sleep = lambda: now, sleep
from async_poll import predict
for rows in ("broken", "lost"):
    try:
        predict(f"s3://bucket/{rows}.csv")
    except (RuntimeError, TimeoutError) as e:
        print(type(e).__name__, e)
"""
LAMBDA = """
from aws_lambda import handler
for row in [1.5, 16.0], [2.5, 8.0]:
    print(handler({"rows": [row]}, None))
"""
MOTO = """
import logging
from moto.server import ThreadedMotoServer
logging.getLogger("werkzeug").setLevel(logging.ERROR)
server = ThreadedMotoServer("127.0.0.1", port=0, verbose=False)
server.start()
os.environ["AWS_ENDPOINT_URL"] = "http://{}:{}".format(*server.get_host_and_port())
"""


def after(statement: str, example: str) -> str:
    """Run a statement, and then the example."""
    return f"import os, runpy, sys\n{statement}\nrunpy.run_module({example!r}, run_name='__main__')"


DRIVERS = {
    "async_poll": POLL,
    "aws_lambda": LAMBDA,
    "settings without a profile": after("os.environ['AWS_CONFIG_FILE'] = os.devnull", "settings"),
    "settings without a region": after("os.environ['AWS_REGION'] = os.environ.pop('AWS_DEFAULT_REGION')", "settings"),
    "settings without credentials": after("os.environ['AWS_CONFIG_FILE'] = 'no-keys'", "settings"),
    "test_with_moto": after(MOTO, "test_with_moto"),
    "type_checking": after(f"sys.modules[{PACKAGE!r}] = None", "type_checking"),
}
"""Programs that are run instead of an example, and that import it."""
ERRORS = {
    "settings without a profile": "No profile of this name: run `aws configure --profile research`.\n",
    "settings without a region": "No region: set AWS_DEFAULT_REGION or pass region_name.\n",
    "settings without credentials": "No credentials: run `aws configure`, or use a role.\n",
}
"""What programs print that end with status 1; the others print no errors."""
OUTPUT = {
    "retries": """\
churn: {"predictions": [0.25]}
broken: the model failed: no feature named agee
loading: still loading: try again later
busy: unavailable, also after 2 retries
missing: rejected: An error occurred (ValidationError) when calling the InvokeEndpoint operation: Endpoint missing not \
found.
forbidden: rejected: An error occurred (AccessDeniedException) when calling the InvokeEndpoint operation: not allowed
cut: no complete answer, but the model may have run: ResponseStreamingError
slow: {"predictions": [0.25]}
too-slow: too slow for this operation
unreliable: no complete answer, but the model may have run: ConnectionClosedError
""",
    "async_poll": """\
queued, the answer will be at s3://bucket/out/e5afbc93-4f70-59fa-8676-3c09a6e1b937.out
{"predictions": [0.25]}
queued, the answer will be at s3://bucket/out/83107b7f-f529-5266-8c44-6590afc3a795.out
RuntimeError the request failed: no feature named agee
queued, the answer will be at s3://bucket/out/18cffd4f-9314-58bd-b37e-6ed0dff34740.out
TimeoutError neither answer nor failure: s3://bucket/out/18cffd4f-9314-58bd-b37e-6ed0dff34740.out
""",
    "async_threads": """['{"predictions": [0.25]}', '{"predictions": [0.15]}', '{"predictions": [0.05]}']\n""",
    "aws_lambda": "{'predictions': [0.25]}\n{'predictions': [0.15]}\n",
    "csv_request": "[0.25, 0.15]\n",
    "errors": """\
The model's container answered 400
Its log: arn:aws:logs:eu-central-1:123456789012:log-group:/aws/sagemaker/Endpoints/broken
b'{"token": "Hel'
The service ended the stream: An error occurred (ModelStreamError) when calling the InvokeEndpointWithResponseStream operation: \
model died
""",
    "image_request": "[0.25]\n",
    "invoke": "[0.25]\n",
    "invoke_async": "e5afbc93-4f70-59fa-8676-3c09a6e1b937 s3://bucket/out/e5afbc93-4f70-59fa-8676-3c09a6e1b937.out\n",
    "multi_model": """\
models {"predictions": [0.25]}
components {"predictions": [0.25]}
variants {"predictions": [0.25]}
containers {"predictions": [0.25]}
""",
    "numpy_request": "[0.25 0.15]\n",
    "running": """\
True
s3://bucket/out/e5afbc93-4f70-59fa-8676-3c09a6e1b937.out
Input should be an instance of SageMakerRuntimeClient
""",
    "sessions": """\
opened a1b2c3 until 2030-01-01T00:00:00Z
You said: hello
You said: how are you? open
You said: bye closed
""",
    "settings": 'eu-central-1 {"predictions": [0.25]}\n',
    **dict.fromkeys(ERRORS, ""),
    "stream": "Grüße, Welt!\n",
    "stream_lines": "Grüße, Welt!\nGrüße, Welt!\n",
    "test_with_autospec": "",
    "test_with_fakes": "",
    "test_with_moto": "",
    "type_checking": "[0.25]\n",
}
Start = Callable[..., Finished]
"""Run an example to its end; keyword arguments are environment variables."""


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Start]:
    folder = tmp_path_factory.mktemp("examples")
    folder.joinpath("cat.png").write_bytes(PNG)
    folder.joinpath("config").write_text(
        "[profile research]\naws_access_key_id = RESEARCH\naws_secret_access_key = test\n"
    )
    folder.joinpath("no-keys").write_text("[profile research]\n")
    with HTTPServer("127.0.0.1") as server:
        Models(server)
        environment = {
            **aws_environment(server),
            "AWS_CONFIG_FILE": "config",
            "AWS_SHARED_CREDENTIALS_FILE": "nothing",
            # As many attempts as without this variable.
            "AWS_MAX_ATTEMPTS": "3",
            "ENDPOINT_NAME": "churn",
            "PYTHONDONTWRITEBYTECODE": "1",
            "PYTHONPATH": str(EXAMPLES),
            "PYTHONUTF8": "1",
        }

        def start(name: str, **variables: str) -> Finished:
            program = ("-c", DRIVERS[name]) if name in DRIVERS else (EXAMPLES / f"{name}.py",)
            return run(sys.executable, *program, cwd=folder, env=environment | variables, timeout=60)

        yield start


def test_every_example_has_a_case_and_fits_its_column() -> None:
    programs = {path.stem: path.read_text().splitlines() for path in EXAMPLES.glob("*.py")}
    assert set(programs) == {name.split()[0] for name in OUTPUT}
    assert [line for lines in programs.values() for line in lines if len(line) > 88] == []


@pytest.mark.parametrize("name", OUTPUT)
def test_example_output(name: str, start: Start) -> None:
    assert start(name) == Finished(int(name in ERRORS), OUTPUT[name], ERRORS.get(name, ""))


def test_lambda_keeps_its_connection_open(start: Start) -> None:
    connections = Counter[int]()

    class Handler(BaseHTTPRequestHandler):
        """Unlike the other server, this one closes no connection."""

        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            connections[self.client_address[1]] += 1
            self.wfile.write(b'HTTP/1.1 200 OK\r\nContent-Length: 23\r\n\r\n{"predictions": [0.25]}')

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        Thread(target=server.serve_forever).start()
        finished = start("aws_lambda", AWS_ENDPOINT_URL=f"http://127.0.0.1:{server.server_port}")
        server.shutdown()
    assert finished.errors == ""
    assert [*connections.values()] == [2]


@pytest.mark.parametrize(
    ("name", "end"), [("stream", b"null}"), ("stream_lines", b"(incomplete: the end marker is missing)")]
)
def test_stream_is_shown_while_it_is_written(name: str, end: bytes) -> None:
    shown = Event()
    waited: list[bool] = []

    def parts() -> Iterator[bytes]:
        yield part(b'{"token": "Hello", "finish_reason": null}\n')
        waited.append(shown.wait(20))

    with HTTPServer("127.0.0.1", threaded=True) as server:
        answer(server, "invoke_endpoint_with_response_stream", lambda _: stream(parts()))
        with subprocess.Popen(
            [sys.executable, EXAMPLES / f"{name}.py"],
            stdout=subprocess.PIPE,
            # Buffered as usual, whatever is set here.
            env=clean_environment() | aws_environment(server) | {"PYTHONUNBUFFERED": ""},
        ) as process:
            assert process.stdout is not None
            text = os.read(process.stdout.fileno(), 1000)
            assert b"Hello" in text
            shown.set()
            assert (text + process.stdout.read()).rstrip().endswith(end)
    assert waited and all(waited)
