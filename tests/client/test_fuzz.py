"""Generated answers: what botocore returns for them fits the stubs, or it raises what the docstrings name.

    FUZZ_EXAMPLES=10000 nox -s tests -- tests/client/test_fuzz.py

tries that many random answers in each test instead of the same few.
"""

import json
import os
from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mypy_boto3_sagemaker_runtime.literals import ModelStreamErrorCode
from pytest_httpserver import HTTPServer
from werkzeug import Response

from client.conformance import OUTPUTS, check, documented, promised_response
from client.endpoint import answer, call
from model.service import OPERATIONS, SERVICE

EXAMPLES = os.environ.get("FUZZ_EXAMPLES")
fuzz = settings(max_examples=int(EXAMPLES or 60), derandomize=not EXAMPLES, database=None, deadline=None)

# What a header may contain; no spaces, which HTTP strips at both ends.
TEXT = st.text(st.characters(codec="ascii", categories=["L", "N", "P", "S"]), max_size=20)
# Not a member that botocore reads: no service sends one with a wrong type.
KEY = TEXT.map("other {}".format)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEY, inner, max_size=3),
    max_leaves=5,
)
BODY = st.binary(max_size=1000) | JSON.map(json.dumps).map(str.encode)


def any_of(values: dict[str, st.SearchStrategy[Any]]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({}, optional=values)


def members(shape: str) -> st.SearchStrategy[bytes]:
    """JSON with any of the members that a shape has in a body."""
    types = {"string": TEXT, "integer": st.integers(0, 999)}
    shapes = SERVICE.shape_for(shape).members.items()
    values = {name: types[s.type_name] for name, s in shapes if s.type_name in types and not s.serialization}
    if "ErrorCode" in values:
        # The stubs promise one of the documented codes, which the model does not list.
        values["ErrorCode"] = st.sampled_from(get_args(ModelStreamErrorCode))
    return any_of(values).map(lambda value: json.dumps(value).encode())


def crash(body: bytes) -> type[Exception] | None:
    """Return the built-in exception that botocore raises if a body is not a JSON object in UTF-8."""
    try:
        value = json.loads(body.decode() or "{}")
    except UnicodeDecodeError:
        return UnicodeDecodeError
    except ValueError:
        # botocore takes text that is not JSON as the message.
        return None
    return None if isinstance(value, dict) else AttributeError


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
    codes, named = [shape.name for shape in OPERATIONS[method].error_shapes], documented(method)

    @fuzz
    @given(
        any_of({"x-amzn-errortype": st.sampled_from(codes) | TEXT, "x-amzn-requestid": TEXT}),
        st.integers(400, 599),
        BODY | st.sampled_from(codes).flatmap(members),
    )
    def failed(headers: dict[str, str], status: int, body: bytes) -> None:
        running.clear()
        answer(running, method, Response(body, status, headers))
        # botocore reads only the status of such an answer.
        empty = status >= 500 and not body.strip()
        if (error := crash(body)) and not empty:
            with pytest.raises(error):
                call(client, method)
            return
        with pytest.raises(client.exceptions.ClientError) as info:
            call(client, method)
        code = headers.get("x-amzn-errortype", "").partition(":")[0]
        name = code if code in codes and not empty else "ClientError"
        assert type(info.value) is getattr(client.exceptions, name)
        assert name in named
        check(info.value.response, promised_response(name), partial=True)

    failed()
