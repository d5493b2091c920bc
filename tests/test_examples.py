"""The documentation's programs run, and print what they should."""

import sys
from collections.abc import Iterator

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from harness.endpoint import aws_environment, serve
from harness.paths import EXAMPLES
from harness.processes import run

OUTPUT = {
    "async_poll": "s3://bucket/out/nightly-1.out\n",
    "csv_request": '{"predictions": [0.25, 0.25]}\n',
    "errors": """\
The model's container answered 400
Its log: arn:aws:logs:eu-central-1:123456789012:log-group:/aws/sagemaker/Endpoints/broken
b'{"token": "Hel'
b'lo"}\\n{"token": " wor'
The stream broke: An error occurred (ModelStreamError) when calling the InvokeEndpointWithResponseStream operation: \
model died
""",
    "image_request": "[0.25, 0.25, 0.25, 0.25, 0.25]\n",
    "invoke": "[0.25]\n",
    "invoke_async": "generated-id s3://bucket/out/generated-id.out\n",
    "json_request": "[0.25]\n",
    "multi_model": "['blue', 'blue', 'blue', 'blue']\n",
    "numpy_request": "(2,) float64\n",
    "retries": """\
{"predictions": [0.25]}
the model answered 400: no feature named agee
wrong request: Endpoint missing of account 123456789012 not found.
""",
    "sessions": "opened a1b2c3 until 2030-01-01T00:00:00Z\nclosed a1b2c3\n",
    "stream": '{"token": "Hello"}\n{"token": " world"}\n',
    "stream_lines": "Hello world\n",
    "test_with_fakes": "0.5\n400\n",
}


@pytest.fixture(scope="module")
def server() -> Iterator[HTTPServer]:
    asked = 0

    def list_objects(request: Request) -> Response:
        """S3 holds the answer from the third look on."""
        nonlocal asked
        asked += 1
        key = "out/nightly-1.out"
        found = asked >= 3 and key.startswith(request.args["prefix"])
        contents = f"<Contents><Key>{key}</Key></Contents>" if found else ""
        return Response(
            f"<ListBucketResult><Name>bucket</Name>{contents}</ListBucketResult>",
            content_type="application/xml",
        )

    with HTTPServer("127.0.0.1") as server:
        serve(server)
        server.expect_request("/bucket", method="GET").respond_with_handler(list_objects)
        yield server


def test_every_example_has_an_expected_output() -> None:
    assert sorted(path.stem for path in EXAMPLES.glob("*.py")) == sorted(OUTPUT)


@pytest.mark.parametrize("name", sorted(OUTPUT))
def test_example_runs(name: str, server: HTTPServer) -> None:
    finished = run(sys.executable, EXAMPLES / f"{name}.py", env=aws_environment(server), timeout=60)
    assert finished.errors == ""
    assert finished.output == OUTPUT[name]
