"""Send a NumPy array in NumPy's own format."""

import io
import json

import boto3
import numpy as np

features = np.array([[1.5, 16.0], [2.5, 8.0]])

body = io.BytesIO()
np.save(body, features)
# botocore sends a file from where it stands.
body.seek(0)

client = boto3.client("sagemaker-runtime")
response = client.invoke_endpoint(
    EndpointName="churn", Body=body, ContentType="application/x-npy"
)
predictions = np.array(json.load(response["Body"])["predictions"])
print(predictions.shape, predictions.dtype)
