"""The programs that the type checkers check: what each must have, and that what AWS adds is in the generated ones."""

import re
import shutil
from importlib import import_module
from pathlib import Path

from harness.checkers import CHECKERS
from harness.markers import REASONS, compare, read_markers
from harness.mutations import find_mutants
from harness.paths import PACKAGE, installed_package
from harness.programs import generated, read_programs, write_programs
from harness.service import model_of, service_description

PROGRAMS = read_programs()
MARKERS = read_markers(PROGRAMS)


def test_markers_are_where_they_belong() -> None:
    """A file of wrong lines without a marker would be a test that tests nothing."""
    assert {marker.file for marker in MARKERS} == {file for file in PROGRAMS if file.startswith("reject/")}


def test_every_reason_is_used() -> None:
    assert {marker.reason for marker in MARKERS} == set().union(*REASONS.values())


def test_nothing_is_silenced() -> None:
    """A comment to a checker could hide what it reports of a whole file."""
    pattern = re.compile(r"#\s*(type|mypy|pyright|basedpyright|pyrefly|ty|zuban|pyre)\s*:.*|no_type_check")
    found = {(file, match[0]) for file, text in PROGRAMS.items() for match in pattern.finditer(text)}
    # These files say why.
    assert found == {(f"{folder}/clients.py", "# pyright: standard") for folder in ("accept", "reject")}


def test_every_public_name_is_used() -> None:
    modules = [import_module(PACKAGE + module) for module in ("", ".client", ".literals", ".type_defs")]
    written = [text for file, text in PROGRAMS.items() if re.match("accept/(?!generated)", file)]
    used = {word for text in written for word in re.findall(r"\w+", text)}
    assert {name for module in modules for name in module.__all__} <= used


def test_what_aws_adds_is_used() -> None:
    description = service_description()
    operations, shapes = description["operations"], description["shapes"]
    shapes["InvokeEndpointInput"]["members"]["FooBar"] = {"shape": "PrefixAwareIdHeader"}
    shapes["InvokeEndpointOutput"]["members"]["FooBar"] = {"shape": "RequestTTLSecondsHeader"}
    shapes["ModelError"]["members"]["FooBar"] = {"shape": "StatusCode"}
    shapes["FooBarFailure"] = {**shapes["InternalFailure"]}
    operations["InvokeEndpoint"]["errors"].append({"shape": "FooBarFailure"})
    operations["FooBar"] = {**operations["InvokeEndpoint"], "name": "FooBar"}
    before, after = (
        {line for name in programs if name.endswith("/generated.py") for line in programs[name].splitlines()}
        for programs in (PROGRAMS, generated(model_of(description)))
    )
    wanted = """
        assert_type(InvokeEndpointInputRequest.get("FooBar", missing), str | Missing)
        assert_type(InvokeEndpointOutput.get("FooBar", missing), int | Missing)
        assert_type(ModelErrorResponse.get("FooBar", missing), int | Missing)
        assert_type(ClientErrorResponse.get("FooBar", missing), int | Missing)
        PrefixAwareId=PrefixAwareId, FooBar=FooBar), InvokeEndpointOutputTypeDef)
        assert_type(client.foo_bar(EndpointName=EndpointName, Body=Body), InvokeEndpointOutputTypeDef)
        assert_type(exceptions.FooBarFailure(error_response={"Error": {}}, operation_name="").response, ErrorResponseTypeDef)
        client.invoke_endpoint(EndpointName=EndpointName, Body=Body, FooBar=None)  # error: argument-type FooBar
        client.foo_bar(Body=Body)  # error: missing-argument EndpointName
        len(exceptions.FooBarFailure({}, ""))  # error: argument-type _FooBarFailure
        """
    for text in filter(None, map(str.strip, wanted.splitlines())):
        assert any(line.endswith(text) for line in after - before), f"nothing generated ends with {text}"


NOTICES = {
    "accept/bodies.py": "type_defs.pyi BlobTypeDef: drop union member: str",
    "accept/errors.py": "client.pyi Exceptions.from_code.error_code: rename parameter",
    "accept/generated.py": "type_defs.pyi InvokeEndpointInputRequestTypeDef.TargetModel: drop key",
    "accept/more_usage_examples.py": "type_defs.pyi ErrorTypeDef.Code: rename key",
    "accept/names.py": "type_defs.pyi ResponseMetadata: drop alias",
    "accept/narrowing.py": "client.pyi _ModelError: drop base class",
    "accept/requests.py": "client.pyi SageMakerRuntimeClient.invoke_endpoint.SessionId: wrong type: int",
    "accept/streams.py": "type_defs.pyi ResponseStreamTypeDef.PayloadPart: make key not required",
    "accept/tools.py": "client.pyi SageMakerRuntimeClient: drop base class",
    "accept/usage_examples.py": "type_defs.pyi ResponseMetadataTypeDef.HostId: drop key",
    "reject/arguments.py": "client.pyi SageMakerRuntimeClient.invoke_endpoint: drop star",
    "reject/bodies.py": "type_defs.pyi _SeekableBinaryFile.tell: drop method",
    "reject/errors.py": "client.pyi SageMakerRuntimeClient.exceptions: drop property",
    "reject/generated.py": "client.pyi SageMakerRuntimeClient.invoke_endpoint.Accept: add None",
    "reject/names.py": "client.pyi SageMakerRuntimeClient.get_waiter.return: to Any",
    "reject/narrowing.py": "client.pyi _PlainError.__init__: drop method",
    "reject/responses.py": "type_defs.pyi InvokeEndpointOutputTypeDef.ContentType: to Any",
    "reject/typed_dictionaries.py": "type_defs.pyi ResponseMetadataTypeDef.HostId: make key not required",
}
"""Program -> a change of the stubs that it must report, so that none is emptied unnoticed."""


def test_each_program_notices_a_change(tmp_path: Path) -> None:
    mutants = {mutant.name: mutant for mutant in find_mutants(installed_package())}
    changed = {}
    for number, (program, name) in enumerate(NOTICES.items()):
        package = f"changed_{number}"
        ignored = shutil.ignore_patterns("*.py", "__pycache__")
        shutil.copytree(installed_package(), tmp_path / package, ignore=ignored)
        (tmp_path / package / mutants[name].file).write_text(mutants[name].source)
        changed[program] = PROGRAMS[program].replace(PACKAGE, package)
    write_programs(changed, tmp_path)
    # The fastest of the checkers.
    problems = compare("zuban", read_markers(changed), CHECKERS["zuban"].run(tmp_path, list(changed)))
    assert {problem.split(":")[0] for problem in problems} >= set(changed)
    clients = {"accept/clients.py", "reject/clients.py"}
    assert {name for name in PROGRAMS if not name.startswith("examples/")} - clients == set(changed)
