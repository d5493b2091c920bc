"""Type stubs for boto3's `sagemaker-runtime` client, which sends requests to Amazon SageMaker endpoints.

With `boto3-stubs` installed, `boto3.client("sagemaker-runtime")` needs no annotation. Without it,
annotate each parameter that takes the client as `SageMakerRuntimeClient`. The typed dictionaries are in
`mypy_boto3_sagemaker_runtime.type_defs`, the literals in `mypy_boto3_sagemaker_runtime.literals`.

See [Amazon SageMaker Runtime](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Operations_Amazon_SageMaker_Runtime.html).
"""

from typing import TYPE_CHECKING

if not TYPE_CHECKING:  # noqa: PYI002 - this file is also the module that runs
    from . import _runtime  # noqa: F401 - first, because it says what to install where botocore is missing

from .client import Client, SageMakerRuntimeClient

__all__ = ("Client", "SageMakerRuntimeClient")
