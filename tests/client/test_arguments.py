"""Arguments: which values are checked before anything is sent; tests/agreement tries every kind of value."""

import re
from typing import Any

import botocore.exceptions as botocore_exceptions
import pytest
from pytest_httpserver import HTTPServer

from client.endpoint import call, serve
from model.service import OPERATIONS
from paths import DOCS

PARAMETERS = [
    (operation, name) for operation, model in OPERATIONS.items() for name in model.input_shape.members if name != "Body"
]


@pytest.mark.parametrize("operation", OPERATIONS)
def test_omitted_argument_is_not_sent(operation: str, server: HTTPServer, client: Any) -> None:
    serve(server)
    call(client, operation)
    ((request, _),) = server.log
    names = [name.lower() for name, _ in request.headers]
    assert not [name for name in names if name in ("content-type", "accept") or name.startswith("x-amzn-")]


@pytest.mark.parametrize(("operation", "name"), PARAMETERS)
def test_only_minimum_is_checked(operation: str, name: str, server: HTTPServer, client: Any) -> None:
    serve(server)
    shape = OPERATIONS[operation].input_shape.members[name]
    least = shape.metadata.get("min", 0)

    def value(size: int) -> int | str:
        # Most patterns allow no underscore.
        return size if shape.type_name == "integer" else "_" * size

    if least:
        with pytest.raises(botocore_exceptions.ParamValidationError, match=rf"valid min \w+: {least}"):
            call(client, operation, **{name: value(least - 1)})
        assert not server.log
    # An empty string is sent as well.
    for sent in (value(least), value(shape.metadata["max"] + 1)):
        server.clear_log()
        call(client, operation, **{name: sent})
        ((request, _),) = server.log
        in_path = shape.serialization["location"] == "uri"
        assert (request.path.split("/")[2] if in_path else request.headers[shape.serialization["name"]]) == str(sent)


def test_large_numbers_on_the_page_of_limits_are_in_the_model() -> None:
    """The page's table of parameters is written from the stubs."""
    shapes = [shape for model in OPERATIONS.values() for shape in model.input_shape.members.values()]
    found = re.findall(r"\b\d{4,}\b", (DOCS / "limits.md").read_text())
    assert {*found} <= {str(shape.metadata.get("max")) for shape in shapes}
