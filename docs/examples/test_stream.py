"""Test code that reads a stream: a list of events takes the place of the stream."""

from collections.abc import Iterable

from mypy_boto3_sagemaker_runtime.type_defs import ResponseStreamTypeDef


def read_text(stream: Iterable[ResponseStreamTypeDef]) -> str:
    """What is tested."""
    return b"".join(event["PayloadPart"]["Bytes"] for event in stream).decode()


# A part may end inside a character.
parts: list[ResponseStreamTypeDef] = [
    {"PayloadPart": {"Bytes": b"Gr\xc3"}},
    {"PayloadPart": {"Bytes": b"\xbc\xc3\x9fe"}},
]
assert read_text(parts) == "Grüße"
