"""Reading the stubs from their syntax trees, without botocore: the site is built where it is not installed."""

import ast
from collections.abc import Mapping


def response_of(exception: str, classes: Mapping[str, ast.ClassDef]) -> str:
    """The typed dictionary of an exception's `response`, which its class sets in `__init__`, or a base class does."""
    for node in ast.walk(classes[exception]):
        match node:
            case ast.AnnAssign(target=ast.Attribute(attr="response"), annotation=annotation):
                return ast.unparse(annotation)
    return response_of(ast.unparse(classes[exception].bases[0]), classes)
