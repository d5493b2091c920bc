"""The wheel and the sdist: what they hold, how they are installed, that every build gives the same, and what importing costs."""

import json
import re
import shutil
import sys
import zipfile
from importlib.metadata import distribution
from pathlib import Path
from tarfile import TarFile

import pytest

from checkers.programs import check_programs, read_programs
from environments import UV, virtual_environment
from paths import DISTRIBUTION, PACKAGE, ROOT, installed_package
from processes import beside, output_of, run

STEM = f"{PACKAGE}-{distribution(DISTRIBUTION).version}"
MODULES = ("__init__", "_exceptions", "client", "literals", "type_defs")
INPUTS = (".gitignore", "LICENSE", "README.md", "hatch_build.py", "pyproject.toml")
RUNTIME = (f"{PACKAGE}/_runtime.py", f"{PACKAGE}/py.typed")


def build(source: Path, *options: str) -> Path:
    """Build without a private environment: with the hatchling of this one, and without the network."""
    output_of(sys.executable, "-m", "build", "--no-isolation", "--outdir", source / "dist", *options, source)
    return source / "dist"


@pytest.fixture(scope="module")
def builds(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Build the wheel from the checkout in two folders, and in the first the sdist and the sdist's wheel."""
    folders: dict[str, Path] = {}
    for place in ("here", "there"):
        source = tmp_path_factory.mktemp(place) / "the project"
        source.mkdir()
        # `copyfile` gives every file a new time, as a fresh clone does.
        shutil.copytree(ROOT / PACKAGE, source / PACKAGE, copy_function=shutil.copyfile)
        for file in INPUTS:
            shutil.copyfile(ROOT / file, source / file)
        # What must not be shipped: all else in the checkout.
        (source / "other.py").touch()
        folders[place] = build(source, "--sdist", "--wheel")
    unpacked = tmp_path_factory.mktemp("sdist")
    shutil.unpack_archive(folders["here"] / f"{STEM}.tar.gz", unpacked, filter="data")
    folders["sdist"] = build(unpacked / STEM, "--wheel")
    return folders


@pytest.fixture(scope="module")
def wheel(builds: dict[str, Path]) -> Path:
    return builds["here"] / f"{STEM}-py3-none-any.whl"


def test_every_build_is_the_same(builds: dict[str, Path], wheel: Path) -> None:
    assert (builds["there"] / wheel.name).read_bytes() == wheel.read_bytes()
    assert (builds["sdist"] / wheel.name).read_bytes() == wheel.read_bytes()
    sdist = f"{STEM}.tar.gz"
    assert (builds["there"] / sdist).read_bytes() == (builds["here"] / sdist).read_bytes()


def test_the_wheel_holds_the_package_and_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        assert sorted(archive.namelist()) == sorted(
            [*(f"{PACKAGE}/{module}.{suffix}" for module in MODULES for suffix in ("py", "pyi")), *RUNTIME]
            + [f"{STEM}.dist-info/{file}" for file in ("METADATA", "RECORD", "WHEEL", "licenses/LICENSE")]
        )
        # With text in it, a checker could take the package for a partial one.
        assert archive.read(f"{PACKAGE}/py.typed") == b""
        for module in MODULES:
            stub = (ROOT / PACKAGE / f"{module}.pyi").read_bytes()
            assert archive.read(f"{PACKAGE}/{module}.pyi") == stub
            assert archive.read(f"{PACKAGE}/{module}.py") == stub


def test_the_sdist_holds_what_the_build_needs_and_nothing_else(builds: dict[str, Path]) -> None:
    with TarFile.open(builds["here"] / f"{STEM}.tar.gz") as archive:
        assert sorted(archive.getnames()) == sorted(
            f"{STEM}/{file}" for file in (*(f"{PACKAGE}/{stub}.pyi" for stub in MODULES), *RUNTIME, *INPUTS, "PKG-INFO")
        )


def test_what_is_installed_is_this_wheel(wheel: Path) -> None:
    """All other tests check the installed package, which must be the one that the checkout builds."""
    with zipfile.ZipFile(wheel) as archive:
        for file in archive.namelist():
            if file.startswith(f"{PACKAGE}/"):
                assert (installed_package().parent / file).read_bytes() == archive.read(file), file


@pytest.fixture(scope="module")
def standalone(tmp_path_factory: pytest.TempPathFactory, wheel: Path) -> Path:
    """The Python of an environment that holds the wheel and what it declares, and nothing else."""
    python = virtual_environment(tmp_path_factory.mktemp("standalone"), wheel)
    installed = json.loads(output_of(UV, "pip", "list", "--format=json", "--python", python))
    names = {package["name"] for package in installed}
    assert DISTRIBUTION in names
    assert not names & {"boto3", "boto3-stubs", "botocore"}
    return python


@pytest.fixture(scope="module")
def with_boto3(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return virtual_environment(tmp_path_factory.mktemp("with_boto3"), "boto3", "boto3-stubs")


INSTALLED = f"""\
import boto3
from {PACKAGE} import SageMakerRuntimeClient, literals, type_defs

def program(client: SageMakerRuntimeClient, body: type_defs.BlobTypeDef) -> None:
    client.unknown()

client = boto3.client("sagemaker-runtime", region_name="eu-central-1")
print(isinstance(client, SageMakerRuntimeClient))
"""


MYPY, PYRIGHT = ("mypy", "--strict", "--python-executable"), ("pyright", "--pythonpath")


# The first two leave nothing in the environment. No type checker looks into an archive.
@pytest.mark.parametrize(
    ("way", "checker"),
    [("zip", ()), ("--target", MYPY), ("--editable", MYPY), ("wheel", PYRIGHT)],
)
def test_programs_and_checkers_find_what_is_installed(
    way: str, checker: tuple[str, ...], with_boto3: Path, wheel: Path, tmp_path: Path
) -> None:
    path = {"zip": wheel, "--target": tmp_path}.get(way, "")
    what = ("--editable", wheel.parents[1]) if way == "--editable" else (wheel,)
    if way != "zip":
        target = ("--target", path, "--no-deps") if path else ()
        output_of(UV, "pip", "install", "--quiet", "--python", with_boto3, *target, *what)
    (tmp_path / "program.py").write_text(INSTALLED)
    assert output_of(with_boto3, tmp_path / "program.py", env={"PYTHONPATH": str(path)}) == "True\n"
    if checker:
        command = (beside(sys.executable, checker[0]), *checker[1:], with_boto3, "program.py")
        env = {"MYPYPATH": str(path), "MYPY_CACHE_DIR": str(with_boto3.parents[1] / "mypy_cache")}
        found = re.findall("error: .*", run(*command, cwd=tmp_path, env=env).output)
        assert ["unknown" in line and "SageMakerRuntimeClient" in line for line in found] == [True], found


ANNOTATED = f"""\
from typing import Any

import boto3
from {PACKAGE} import SageMakerRuntimeClient
from typing_extensions import assert_type

client: SageMakerRuntimeClient = boto3.client("sagemaker-runtime")
# Without the annotation nothing is known.
assert_type(boto3.client("sagemaker-runtime"), Any)
"""


@pytest.mark.parametrize("stubs", ["", "types-boto3", "boto3-stubs-lite"])
def test_checkers_see_the_same_without_boto3_stubs(stubs: str, wheel: Path, standalone: Path, tmp_path: Path) -> None:
    """Every program but the two that make a client with boto3. What is installed decides, so fast checkers suffice."""
    programs = {n: t for n, t in read_programs().items() if re.match("(accept|reject)/(?!clients)", n)}
    if stubs:
        standalone = virtual_environment(tmp_path / "environment", wheel, stubs)
        programs["accept/annotated.py"] = ANNOTATED
    for checker in ("pyrefly", "ty", "zuban"):
        problems = check_programs(checker, programs, tmp_path / "programs", standalone)
        assert not problems, f"{checker}:\n" + "\n".join(problems)


IMPORT = f"""
import json, os, socket, sys, warnings
import boto3, typing_extensions
import botocore.client, botocore.eventstream, botocore.exceptions, botocore.response

def state():
    classes = (
        botocore.client.BaseClient, botocore.eventstream.EventStream,
        botocore.exceptions.ClientError, botocore.response.StreamingBody,
    )
    members = [dict(vars(owner)) for owner in (botocore.exceptions, boto3, *classes)]
    return members, dict(os.environ), list(warnings.filters), socket.getdefaulttimeout(), list(sys.path)

sys.pycache_prefix = sys.argv[1]
before, events = state(), []
sys.addaudithook(lambda event, arguments: events.append((event, str(arguments[0]) if arguments else "")))
import {PACKAGE}.client, {PACKAGE}.literals, {PACKAGE}.type_defs
found = events[:]
assert state() == before, "importing changes something outside of the package"
print(json.dumps(found))
"""


def test_importing_does_nothing_but_define_names(tmp_path: Path) -> None:
    # The bytecode is written by the first run, and to where the second surely finds it.
    for _ in range(2):
        printed = output_of(sys.executable, "-c", IMPORT, tmp_path)
    events = json.loads(printed)
    # What Python does to find, read and run a module, and to make its classes and functions; and `inspect.signature`.
    assert {event for event, _ in events} <= {
        "builtins.id",
        *("exec", "import", "marshal.loads", "open", "os.listdir"),
        *("object.__getattr__", "object.__setattr__", "sys._getframe", "sys._getframemodulename"),
    }
    modules = {"_runtime", *MODULES}
    opened = [Path(argument) for event, argument in events if event == "open"]
    assert {(path.parent.name, path.name.split(".")[0]) for path in opened} == {(PACKAGE, m) for m in modules}
    assert all(tmp_path in path.parents for path in opened)
    assert {argument for event, argument in events if event == "import"} == {
        PACKAGE,
        *(f"{PACKAGE}.{module}" for module in modules - {"__init__"}),
    }
