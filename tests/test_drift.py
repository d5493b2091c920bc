"""What has to be done when AWS adds a parameter: two stub files, and a command that says what remains."""

import json
import os
import re
import shutil
import sys
from pathlib import Path

import pytest

from harness.comparison import service_description
from harness.paths import PACKAGE, ROOT
from harness.processes import Finished, run


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy of the checkout's stubs and tools, and a description of the service with one more parameter."""
    for folder in ("tools", PACKAGE):
        shutil.copytree(ROOT / folder, tmp_path / "checkout" / folder)
    description = service_description()
    members = description["shapes"]["InvokeEndpointInput"]["members"]
    members["FooBar"] = {"shape": "InferenceId", "location": "header", "locationName": "X-Foo-Bar"}
    version = tmp_path / "models" / "sagemaker-runtime" / description["metadata"]["apiVersion"]
    version.mkdir(parents=True)
    (version / "service-2.json").write_text(json.dumps(description))
    return tmp_path / "checkout"


def drift(checkout: Path, *arguments: str) -> Finished:
    models = {"AWS_DATA_PATH": str(checkout.parent / "models"), "PYTHONDONTWRITEBYTECODE": "1"}
    return run(sys.executable, checkout / "tools" / "drift.py", *arguments, env=models)


def changed(checkout: Path) -> list[str]:
    return sorted(
        path.relative_to(checkout).as_posix()
        for path in checkout.rglob("*.py*")
        if "__pycache__" not in path.parts
        and path.read_bytes() != (ROOT / path.relative_to(checkout)).read_bytes()
    )


def test_a_new_parameter_is_reported_drafted_and_done(checkout: Path) -> None:
    found = drift(checkout)
    assert found.status == 1
    place = rf"{PACKAGE}/(type_defs|client)\.pyi:\d+: InvokeEndpointInput\.FooBar "
    first, *lines = found.output.splitlines()
    assert re.fullmatch(r"Compared with botocore \d+\.\d+\.\d+: 2 differences", first)
    assert [re.match(place + r"\(string, optional\) is in botocore ", line)[1] for line in lines] == [
        "type_defs",
        "client",
    ]
    drafted = drift(checkout, "--write")
    assert drafted.status == 1
    lines = drafted.output.splitlines()[1:]
    assert [
        re.match(place + r"?: the docstring in \w+ is a draft", line.replace("FooBar:", "FooBar :"))[1]
        for line in lines
    ] == [
        "type_defs",
        "client",
    ]
    stubs = [f"{PACKAGE}/client.pyi", f"{PACKAGE}/type_defs.pyi"]
    assert changed(checkout) == stubs
    for name in stubs:
        text = (checkout / name).read_text()
        (checkout / name).write_text(text.replace("DRAFT: what it means", "What it means"))
    done = drift(checkout)
    assert (done.status, done.errors) == (0, ""), done.output


def test_what_is_drafted_is_what_a_program_may_write(checkout: Path) -> None:
    drift(checkout, "--write")
    program = (
        f"from {PACKAGE}.type_defs import InvokeEndpointInputRequestTypeDef as Request\n"
        f"from {PACKAGE}.client import SageMakerRuntimeClient as Client\n"
        "import inspect\n"
        "assert 'FooBar' in Request.__optional_keys__\n"
        "parameter = inspect.signature(Client.invoke_endpoint).parameters['FooBar']\n"
        "assert (parameter.annotation, parameter.default) == (str, ...)\n"
    )
    for stub in (checkout / PACKAGE).glob("*.pyi"):
        shutil.copy(stub, stub.with_suffix(".py"))
    finished = run(sys.executable, "-c", program, cwd=checkout, env={"PATH": os.environ["PATH"]})
    assert finished.status == 0, finished.text
