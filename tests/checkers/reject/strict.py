"""Mistakes that only a strict checker reports: the others would miss unknown types in the stubs."""

from typing import Any


def untyped(value):  # error: untyped value|annotation|untyped (not ty)
    return value  # error: unknown-type unknown (only pyright, basedpyright)


def returns_any(value: Any) -> str:
    return value  # error: any-return str (only mypy, zuban)


def generic(values: list) -> None:  # error: type-argument list (not ty)
    print(values)  # error: unknown-value unknown (only pyright, basedpyright)
