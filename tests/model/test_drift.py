"""When AWS adds a parameter: `drift` reports it in two stub files, drafts it, and reports what remains to be done."""

import json
import re
import shutil
import sys
from pathlib import Path

import pytest

from model.service import service_description
from paths import PACKAGE, ROOT
from processes import run

DRAFTED = {
    "client.pyi": [
        "        TriedHere: str = ...,\n",
        "            TriedHere (optional): DRAFT: what it means. 1 to 64 characters.\n",
    ],
    "type_defs.pyi": [
        '''
    TriedHere: NotRequired[str]
    r"""DRAFT: what it means, what happens when it is missing.

    1 to 64 characters. Pattern: `\\A\\S[\\p{Print}]*\\z`.
    """
'''
    ],
}


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy of the checkout's stubs and tools, and a description of the service with one more parameter."""
    for folder in ("tests", PACKAGE):
        shutil.copytree(ROOT / folder, tmp_path / "checkout" / folder)
    description = service_description()
    members = description["shapes"]["InvokeEndpointInput"]["members"]
    members["TriedHere"] = {"shape": "InferenceId", "location": "header", "locationName": "X-Foo-Bar"}
    version = tmp_path / "models" / "sagemaker-runtime" / description["metadata"]["apiVersion"]
    version.mkdir(parents=True)
    (version / "service-2.json").write_text(json.dumps(description))
    return tmp_path / "checkout"


def test_new_parameter_is_reported_and_drafted(checkout: Path) -> None:
    def drift(*arguments: str) -> tuple[int, list[str]]:
        """Return the status, and the differences without the numbers of lines and of botocore."""
        models = {
            "AWS_DATA_PATH": str(checkout.parent / "models"),
            "PYTHONDONTWRITEBYTECODE": "1",
            "PYTHONPATH": str(checkout / "tests"),
        }
        finished = run(sys.executable, checkout / "tests" / "model" / "drift.py", *arguments, env=models)
        numbers = r"(?<=pyi:)\d+|(?<=botocore )[\d.]+\d"
        return finished.status, re.sub(numbers, "N", finished.output).splitlines()

    key = f"{PACKAGE}/type_defs.pyi:N: InvokeEndpointInputRequestTypeDef.TriedHere"
    parameter = f"{PACKAGE}/client.pyi:N: invoke_endpoint.TriedHere"
    head = "Compared with botocore N: 2 differences"
    missing = " (str, optional) is in botocore N but not in the stubs"
    assert drift() == (1, [head, key + missing, parameter + missing])
    draft = ": the docstring is a draft; say what it means"
    assert drift("--write") == (1, [head, key + draft, parameter + draft])
    for stub in (checkout / PACKAGE).glob("*.pyi"):
        written = text = stub.read_text()
        for drafted in DRAFTED.get(stub.name, []):
            assert text.count(drafted) == 1
            text = text.replace(drafted, "")
        # Nothing else is changed.
        assert text == (ROOT / PACKAGE / stub.name).read_text()
        stub.write_text(written.replace("DRAFT: what it means", "What it means"))
    assert drift() == (0, ["Compared with botocore N: no differences"])


def test_error_of_a_command_is_one_line(checkout: Path) -> None:
    stub = checkout / PACKAGE / "client.pyi"
    stub.write_text(stub.read_text().replace("class Exceptions:", "class Errors:"))
    finished = run(sys.executable, "-m", "model.drift", env={"PYTHONPATH": str(checkout / "tests")})
    line = f"{PACKAGE}/client.pyi: define the class Exceptions, which boto3's users import"
    assert (finished.status, finished.text) == (1, line)
