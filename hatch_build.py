"""Put every stub into the wheel a second time, as the module that runs.

The stubs are valid Python, so one file serves type checkers (`.pyi`) and programs (`.py`), and nobody maintains a
second copy. Hatchling's `force-include` alone would move the stub instead of copying it.
"""

import shutil
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

PACKAGE = "mypy_boto3_sagemaker_runtime"


class RuntimeModules(BuildHookInterface):
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        # Removed with the hook object itself, so also when the build fails.
        self._copies = tempfile.TemporaryDirectory()
        files = build_data["force_include"]
        for stub in sorted(Path(self.root, PACKAGE).glob("*.pyi")):
            module = Path(self._copies.name, stub.with_suffix(".py").name)
            shutil.copyfile(stub, module)
            files[str(module)] = f"{PACKAGE}/{module.name}"
        # An editable install finds the modules before the checkout, so it needs the stubs and `py.typed` beside them.
        build_data["force_include_editable"] = files | {str(Path(self.root, PACKAGE)): PACKAGE}
