"""beartype, which checks arguments when a program runs."""

import io
from pathlib import Path

import pytest
from beartype.door import is_bearable
from mypy_boto3_sagemaker_runtime.type_defs import BlobTypeDef


@pytest.mark.parametrize("value", ["1,2", b"1,2", bytearray(b"1,2"), io.BytesIO(b"1,2")])
def test_body_is_accepted(value: object) -> None:
    assert is_bearable(value, BlobTypeDef)


@pytest.mark.parametrize("value", [1, None, [1], {"a": 1}, memoryview(b"1,2"), Path("data")])
def test_what_is_no_body_is_rejected(value: object) -> None:
    assert not is_bearable(value, BlobTypeDef)
