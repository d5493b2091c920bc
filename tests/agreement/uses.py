"""Uses of what operations, events, errors and the client give: right ones and wrong ones."""

import re
from collections.abc import Iterator

from agreement.calls import required
from agreement.verdicts import Case
from client.endpoint import STATUS
from model.service import OPERATIONS, SERVICE

SHAPES = [*(operation.output_shape for operation in OPERATIONS.values()), *map(SERVICE.shape_for, STATUS)]
"""The responses and the errors in the service model."""
METADATA = ("RequestId", "HTTPStatusCode", "HTTPHeaders", "RetryAttempts")
"""What botocore adds to each answer."""
SOMETIMES = ("NewSessionId", "ClosedSessionId", "FailureLocation", "ErrorCode")
"""Keys that are not in every answer of the service."""
OTHER_KEYS = ("HostId", "Error", "Code", "PayloadPart", "Bytes", "contenttype")


def a_call(method: str, **changed: str) -> str:
    return f"client.{method}({', '.join(f'{n}={v}' for n, v in {**required(method), **changed}.items())})"


def get(key: str) -> str:
    """Write how a careful program reads a key."""
    return f'.get("{key}", "-")' if key in SOMETIMES else f'["{key}"]'


def expressions() -> Iterator[str]:
    """Write expressions whose value is `x`."""
    for method, operation in OPERATIONS.items():
        yield (response := a_call(method))
        yield from (f"{response}{get(name)}" for name in operation.output_shape.members)
        if operation.has_streaming_output and not operation.has_event_stream_output:
            yield from (f'{response}["Body"].{read}()' for read in ("read", "readlines", "iter_lines", "iter_chunks"))
    metadata = f'{response}["ResponseMetadata"]'
    yield from (metadata, *(f'{metadata}["{name}"]' for name in METADATA))
    yield f'{metadata}["HTTPHeaders"]["x-amzn-requestid"]'
    yield from ("client", "client.exceptions", "client.meta", "client.meta.region_name", "client.meta.endpoint_url")
    yield 'client.generate_presigned_url("invoke_endpoint", {"EndpointName": "e", "Body": ""})'


def blocks() -> Iterator[tuple[str, ...]]:
    """Write statements inside which `x` has a value: loops over events, and handlers of errors."""
    for method, operation in OPERATIONS.items():
        if operation.has_event_stream_output:
            events = f'for event in {a_call(method)}["Body"]:'
            for name, shape in operation.output_shape.members["Body"].members.items():
                if not shape.metadata.get("exception"):
                    values = ("", f'["{name}"]', *(f'["{name}"]["{key}"]' for key in shape.members))
                    yield from ((events, f"    x = event{value}") for value in values)
    # One error of each set of members, and what catches all.
    errors = {tuple(SERVICE.shape_for(name).members): (name, name) for name in reversed(STATUS)}
    for members, (name, endpoint) in {**errors, (): ("ClientError", "ModelError")}.items():
        call = a_call("invoke_endpoint", EndpointName=f'"{endpoint}"')
        error = ("try:", f"    {call}", f"except client.exceptions.{name} as error:")
        keys = (f".response{get(key)}" for key in members if key != "Message")
        # What an error itself has is the same for each.
        yield from ((*error, f"    x = error{value}") for value in (".response", *keys))
    yield *error, "    x = error"
    for value in ('["Error"]', '["Error"]["Code"]', '["Error"]["Message"]', '["ResponseMetadata"]'):
        yield *error, f"    x = error.response{value}"


BRIEF = ("use(x)", "x.encode()", "x.decode()", "abs(x)", "x.keys()")
"""Uses of a text or a number, of which there are many: enough to see which of the two it is."""
CALLS = """\
x.read() x.readlines() x.iter_lines() x.iter_chunks(10) x.close() x.seek(0) x.json() x.items() x.copy()
x.get("ContentType") x.pop("ContentType") x.strip() x.split(",") x.startswith(b"1") x.bit_length() x.can_paginate("invoke_endpoint")
x.with_traceback(None) x() json.load(x) json.loads(x) next(x) iter(x) len(x) int(x) str(x,"utf-8") bytes(x)
sorted(x) sum(x) dict(x) dict(**x) list(csv.reader(x)) io.BytesIO(x) io.TextIOWrapper(x) io.BufferedReader(x)
shutil.copyfileobj(x,io.BytesIO()) re.match("1",x) os.fspath(x) "".join(x) b"".join(x)
client.invoke_endpoint(EndpointName=x,Body="") client.invoke_endpoint(EndpointName="e",Body=x)"""
OTHERS = """\
x.args x.response x.message x.status_code x.text x.closed x.ModelError x.ModelErorr x.region_name x+"1" x+1 [*x] x[0]
x[0:1] x["unknown"] x|{}"""
STATEMENTS = (
    "with x: pass",
    "for _ in x: pass",
    'x["ContentType"] = "a"',
    'del x["ContentType"]',
    "with contextlib.suppress(client.exceptions.ClientError): raise x",
)


def ways() -> Iterator[str]:
    """Write what programs do with a value `x`."""
    keys = dict.fromkeys([*(name for shape in SHAPES for name in shape.members), *METADATA, *OTHER_KEYS])
    yield from (f'use(x["{key}"])' for key in keys)
    yield from (f"use({other})" for other in OTHERS.split())
    yield from (*BRIEF, *CALLS.split(), *STATEMENTS)


def reads() -> Iterator[Case]:
    plain = {n for shape in SHAPES for n, s in shape.members.items() if s.type_name in ("string", "integer")}
    plain |= {"RequestId", "RetryAttempts", "x-amzn-requestid"}
    for setup in [*((f"x = {expression}",) for expression in expressions()), *blocks()]:
        # Which headers there are depends on the answer.
        undecided = (KeyError,) if setup[-1].endswith('["HTTPHeaders"]') else ()
        brief = re.search(r'"(\w+)"(\]|, "-"\))$', setup[-1])
        some = BRIEF if brief and brief[1] in plain else ways()
        yield from (Case(setup[-1].strip(), (way,), setup, undecided=undecided) for way in some)
