"""The same expressions that the type checkers see, evaluated."""

import importlib.util
import re
import sys
from typing import Any

from pytest_httpserver import HTTPServer

from harness.conformance import check
from harness.endpoint import MEMBERS, STATUS, error, serve
from harness.paths import TESTS


def test_live_expressions_have_the_types_that_the_checkers_see(server: HTTPServer, client: Any) -> None:
    path = TESTS / "accept" / "live.py"
    spec = importlib.util.spec_from_file_location("live", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    seen = set()

    def assert_type(value: Any, type_: Any) -> None:
        seen.add(sys._getframe(1).f_lineno)
        check(value, type_)

    module.assert_type = assert_type
    errors = {**STATUS, "ThrottlingException": 400}
    for code, status in errors.items():
        server.expect_request(re.compile(f"/endpoints/{code}/.*")).respond_with_response(
            error(status, code, MEMBERS.get(code, {"Message": "no"}))
        )
    serve(server)
    module.live(client, errors)
    source = path.read_text().splitlines()
    assert seen == {
        number for number, line in enumerate(source, 1) if line.lstrip().startswith("assert_type(")
    }
