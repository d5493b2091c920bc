"""Answers that nobody wrote: what botocore makes of one fits the stubs, or it raises an exception of a known class.

    FUZZ_EXAMPLES=10000 nox -s tests -- tests/client/test_fuzz.py

tries that many new answers for each test, instead of the same few.
"""

import json
import os
from itertools import accumulate
from typing import Any

import pytest
from botocore.eventstream import ChecksumMismatch
from hypothesis import given, settings
from hypothesis import strategies as st
from pytest_httpserver import HTTPServer
from werkzeug import Response

from client.conformance import OUTPUTS, check, events, yielded
from client.endpoint import answer, frame, part, stream
from model.service import OPERATIONS, SERVICE

EXAMPLES = os.environ.get("FUZZ_EXAMPLES")
fuzz = settings(max_examples=int(EXAMPLES or 60), derandomize=not EXAMPLES, database=None, deadline=None)

# Otherwise a long answer would hide what is wrong with it.
pytestmark = pytest.mark.filterwarnings("ignore::hypothesis.errors.HypothesisWarning")

STREAM = "invoke_endpoint_with_response_stream"
# What a header may have; no spaces, which HTTP drops at its ends.
TEXT = st.text(st.characters(codec="ascii", categories=["L", "N", "P", "S"]), max_size=20)
BODY = st.binary(max_size=1000) | st.integers(0, 70_000).map(lambda size: b"x" * size)


def any_of(values: dict[str, st.SearchStrategy[Any]]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({}, optional=values)


def members(shape: str) -> st.SearchStrategy[bytes]:
    """JSON with any of the members that a shape has in a body."""
    types = {"string": TEXT, "integer": st.integers(0, 999)}
    shapes = SERVICE.shape_for(shape).members.items()
    values = {name: types[s.type_name] for name, s in shapes if s.type_name in types and not s.serialization}
    return any_of(values).map(lambda value: json.dumps(value).encode())


@pytest.mark.parametrize("method", OPERATIONS)
def test_answer_fits(method: str, running: HTTPServer, client: Any) -> None:
    shape, type_ = OPERATIONS[method].output_shape, OUTPUTS[method]
    names = {s.serialization["name"]: name for name, s in shape.members.items() if "name" in s.serialization}

    @fuzz
    @given(
        any_of(dict.fromkeys([*names, "x-amzn-requestid"], TEXT)),
        BODY if "Body" in shape.members else members(shape.name),
    )
    def answered(headers: dict[str, str], body: bytes) -> None:
        response = Response(body, 200, headers)
        if "Content-Type" not in headers:
            del response.headers["Content-Type"]
        running.clear()
        answer(running, method, response)
        result = getattr(client, method)(EndpointName="e", Body=b"")
        if method == "invoke_endpoint":
            assert result["Body"].read() == body
        if "Body" in result:
            result["Body"].close()
        check(result, type_, partial=True)
        assert {names[h]: value for h, value in headers.items() if h in names}.items() <= result.items()

    answered()


def test_stream_yields_every_whole_part(running: HTTPServer, client: Any) -> None:
    """The other kind of event is one that botocore does not know."""
    piece = st.tuples(st.sampled_from(["PayloadPart", "NewEvent"]), BODY)

    @fuzz
    @given(st.lists(piece, max_size=4), st.integers(0, 500) | st.just(10**6))
    def streamed(pieces: list[tuple[str, bytes]], cut: int) -> None:
        frames = [frame({":message-type": "event", ":event-type": kind}, body) for kind, body in pieces]
        content = b"".join(frames)[:cut]
        running.clear()
        answer(running, STREAM, stream([content]))
        whole = sum(length <= len(content) for length in accumulate(map(len, frames)))
        expected = yielded(*(body for kind, body in pieces[:whole] if kind == "PayloadPart"))
        assert events(client) == (expected, None)

    streamed()


def test_corrupted_frame_is_reported(running: HTTPServer, client: Any) -> None:
    @fuzz
    @given(st.lists(st.binary(max_size=100), min_size=1), st.data())
    def corrupted(parts: list[bytes], data: st.DataObject) -> None:
        frames = [bytearray(part(p)) for p in parts]
        bad = data.draw(st.integers(0, len(frames) - 1))
        frames[bad][data.draw(st.integers(0, len(frames[bad]) - 1))] ^= data.draw(st.integers(1, 255))
        running.clear()
        answer(running, STREAM, stream([b"".join(frames)]))
        found, e = events(client)
        assert (found, type(e)) == (yielded(*parts[:bad]), ChecksumMismatch)

    corrupted()
