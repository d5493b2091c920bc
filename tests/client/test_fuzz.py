"""Answers that nobody wrote: what botocore makes of one fits the stubs, or it raises what their docstrings name.

    FUZZ_EXAMPLES=10000 nox -s tests -- tests/client/test_fuzz.py

tries that many new answers for each test, instead of the same few.
"""

import ast
import functools
import json
import os
import re
from typing import Any, get_args

import pytest
from botocore.eventstream import ChecksumMismatch
from botocore.exceptions import EventStreamError
from hypothesis import given, settings
from hypothesis import strategies as st
from mypy_boto3_sagemaker_runtime import type_defs
from mypy_boto3_sagemaker_runtime.literals import ModelStreamErrorCode
from pytest_httpserver import HTTPServer
from werkzeug import Response

from client.conformance import OUTPUTS, check, events, promised_response, yielded
from client.endpoint import answer, call, frame, part, stream
from model import docstrings
from model.service import OPERATIONS, SERVICE
from paths import installed_package

EXAMPLES = os.environ.get("FUZZ_EXAMPLES")
fuzz = settings(max_examples=int(EXAMPLES or 60), derandomize=not EXAMPLES, database=None, deadline=None)

# Otherwise a long answer would hide what is wrong with it.
pytestmark = pytest.mark.filterwarnings("ignore::hypothesis.errors.HypothesisWarning")

STREAM = "invoke_endpoint_with_response_stream"
# What a header may have; no spaces, which HTTP drops at its ends.
TEXT = st.text(st.characters(codec="ascii", categories=["L", "N", "P", "S"]), max_size=20)
# Of the members that botocore reads, none has a wrong type: no service sends that.
KEY = TEXT.map("other {}".format)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEY, inner, max_size=3),
    max_leaves=5,
)
BODY = st.one_of(
    st.binary(max_size=1000),
    st.integers(0, 70_000).map(lambda size: b"x" * size),
    JSON.map(json.dumps).map(str.encode),
)


def any_of(values: dict[str, st.SearchStrategy[Any]]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({}, optional=values)


def members(shape: str) -> st.SearchStrategy[bytes]:
    """JSON with any of the members that a shape has in a body."""
    types = {"string": TEXT, "integer": st.integers(0, 999)}
    shapes = SERVICE.shape_for(shape).members.items()
    values = {name: types[s.type_name] for name, s in shapes if s.type_name in types and not s.serialization}
    if "ErrorCode" in values:
        # The stubs promise one of the documented codes, of which the model knows nothing.
        values["ErrorCode"] = st.sampled_from(get_args(ModelStreamErrorCode))
    return any_of(values).map(lambda value: json.dumps(value).encode())


def crash(body: bytes) -> type[Exception] | None:
    """What botocore raises, and no docstring names, where it wants a JSON object in UTF-8."""
    try:
        value = json.loads(body.decode() or "{}")
    except UnicodeDecodeError:
        return UnicodeDecodeError
    except ValueError:
        # Text that is not JSON becomes the message.
        return None
    return None if isinstance(value, dict) else AttributeError


@functools.cache
def documented(method: str) -> set[str]:
    """What may be raised, according to the docstrings of a method, of the `Body` it returns, and of `ClientError`."""
    names = {"ClientError"}
    for name in ("client", "type_defs"):
        for node in ast.walk(ast.parse((installed_package() / f"{name}.pyi").read_text())):
            match node:
                case ast.FunctionDef() if node.name == method:
                    names |= docstrings.read(node).raises.keys()
                case ast.ClassDef() if node.name == OUTPUTS[method].__name__:
                    texts = {key: text for key, _, text in docstrings.keys(node)}
                    names |= {*re.findall(r"`(?:\w+\.)*(\w+)`", texts.get("Body", ""))}
    return names


@pytest.mark.parametrize("method", OPERATIONS)
def test_answer_fits(method: str, running: HTTPServer, client: Any) -> None:
    shape, type_ = OPERATIONS[method].output_shape, OUTPUTS[method]
    names = {s.serialization["name"]: name for name, s in shape.members.items() if "name" in s.serialization}

    @fuzz
    @given(any_of(dict.fromkeys([*names, "x-amzn-requestid"], TEXT)), BODY | members(shape.name))
    def answered(headers: dict[str, str], body: bytes) -> None:
        response = Response(body, 200, headers)
        if "Content-Type" not in headers:
            del response.headers["Content-Type"]
        running.clear()
        answer(running, method, response)
        if "Body" not in shape.members and (error := crash(body)):
            with pytest.raises(TypeError if body == b"null" else error):
                call(client, method)
            return
        result = getattr(client, method)(EndpointName="e", Body=b"")
        if method == "invoke_endpoint":
            assert result["Body"].read() == body
        if "Body" in result:
            result["Body"].close()
        check(result, type_, partial=True)
        assert {names[h]: value for h, value in headers.items() if h in names}.items() <= result.items()

    answered()


@pytest.mark.parametrize("method", OPERATIONS)
def test_error_is_documented(method: str, running: HTTPServer, client: Any) -> None:
    codes = [shape.name for shape in OPERATIONS[method].error_shapes]

    @fuzz
    @given(
        any_of({"x-amzn-errortype": st.sampled_from(codes) | TEXT, "x-amzn-requestid": TEXT}),
        st.integers(400, 599),
        BODY | st.sampled_from(codes).flatmap(members),
    )
    def failed(headers: dict[str, str], status: int, body: bytes) -> None:
        running.clear()
        answer(running, method, Response(body, status, headers))
        # Of such an answer botocore takes only the status.
        empty = status >= 500 and not body.strip()
        if (error := crash(body)) and not empty:
            with pytest.raises(error):
                call(client, method)
            return
        with pytest.raises(client.exceptions.ClientError) as info:
            call(client, method)
        e = info.value
        code = headers.get("x-amzn-errortype", "").partition(":")[0]
        name = code if code in codes and not empty else "ClientError"
        assert type(e) is getattr(client.exceptions, name)
        assert name in documented(method)
        check(e.response, promised_response(name), partial=True)

    failed()


Piece = tuple[bytes, list[Any], type[Exception] | None, str]
"""A frame of a stream, what it yields, what it raises, and the code of that."""


def raising(code: str, headers: dict[str, str], body: bytes = b"") -> Piece:
    """A frame that ends the stream; of an exception that the model does not have botocore reads neither code nor body."""
    modelled = headers.get(":exception-type") in MODELLED
    known = code if modelled or ":error-code" in headers else ""
    return frame(headers, body), [], (modelled and crash(body)) or EventStreamError, known


MODELLED = ("ModelStreamError", "InternalStreamFailure")
PIECES = st.lists(
    st.one_of(
        BODY.map(lambda body: (part(body), yielded(body), None, "")),
        # An event of a kind that botocore does not know.
        st.builds(
            lambda name, body: (
                frame({":message-type": "event", ":event-type": f"New{name}"}, body),
                [],
                None,
                "",
            ),
            *(TEXT, BODY),
        ),
        st.builds(
            lambda code, body: raising(code, {":message-type": "exception", ":exception-type": code}, body),
            *(st.sampled_from(MODELLED) | TEXT, BODY | members("ModelStreamError")),
        ),
        st.builds(
            lambda code, text: raising(
                code, {":message-type": "error", ":error-code": code, ":error-message": text}
            ),
            *(TEXT, TEXT),
        ),
    ),
    max_size=4,
)


def test_stream_yields_all_before_it_fails_or_is_cut(running: HTTPServer, client: Any) -> None:
    @fuzz
    @given(PIECES, st.integers(0, 500) | st.just(10**6))
    def streamed(pieces: list[Piece], cut: int) -> None:
        content = b"".join(data for data, *_ in pieces)[:cut]
        running.clear()
        answer(running, STREAM, stream([content]))
        expected, error, code, length = [], None, "", 0
        for data, yields, raises, codes in pieces:
            length += len(data)
            if length > len(content) or error:
                break
            expected += yields
            error, code = raises, codes
        found, e = events(client)
        assert (found, type(e)) == (expected, error or type(None))
        if isinstance(e, EventStreamError):
            assert type(e).__name__ in documented(STREAM)
            # No class of `client.exceptions` but the base of all of them.
            assert isinstance(e, client.exceptions.ClientError)
            assert e.operation_name == "InvokeEndpointWithResponseStream"
            assert e.response == {"Error": {"Code": code, "Message": e.response["Error"]["Message"]}}
            check(e.response["Error"], type_defs.ErrorTypeDef)

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
        assert type(e).__name__ in documented(STREAM)

    corrupted()
