"""The documentation's programs run, and what its pages show is what is in the files."""

import re
import sys
from collections.abc import Iterator

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from harness.endpoint import aws_environment, serve
from harness.paths import DOCS, EXAMPLES, ROOT
from harness.processes import run

PAGES = sorted(path.relative_to(DOCS).as_posix() for path in DOCS.rglob("*.md"))

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


@pytest.mark.parametrize("page", [page for page in PAGES if "/" not in page])
def test_programs_on_pages_are_the_checked_files(page: str) -> None:
    files = {path.read_text() for path in EXAMPLES.glob("*.py")}
    blocks = re.findall(r"^```python\n(.*?)^```$", (DOCS / page).read_text(), re.MULTILINE | re.DOTALL)
    assert [block for block in blocks if block not in files] == []


def test_recipes_show_every_example_but_the_readmes() -> None:
    shown = re.findall(r"\(examples/(\w+)\.py\)", (DOCS / "recipes.md").read_text())
    assert sorted([*shown, "invoke", "invoke_async", "stream"]) == sorted(OUTPUT)


@pytest.mark.parametrize("page", PAGES)
def test_links_lead_to_files(page: str) -> None:
    # Without code: a pattern may look like a link.
    text = re.sub(r"`[^`\n]*`", "", (DOCS / page).read_text())
    links = re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", text)
    assert [link for link in links if not (DOCS / page).parent.joinpath(link).exists()] == []


@pytest.mark.parametrize("page", PAGES)
def test_named_sessions_exist(page: str) -> None:
    sessions = set(re.findall(r"^def (\w+)\(session:", (ROOT / "noxfile.py").read_text(), re.MULTILINE))
    assert set(re.findall(r"nox -s (\w+)", (DOCS / page).read_text())) <= sessions
