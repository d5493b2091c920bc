"""Send a NumPy array in NumPy's own format."""

import io
import json

import boto3
import numpy as np

features = np.array([[1.5, 16.0], [2.5, 8.0]])

file = io.BytesIO()
np.save(file, features)

client = boto3.client("sagemaker-runtime")
response = client.invoke_endpoint(
    EndpointName="churn",
    # The bytes, not the file: it would be sent from its position, which is now its end.
    Body=file.getvalue(),
    ContentType="application/x-npy",
)
predictions = np.array(json.load(response["Body"])["predictions"])
print(predictions)
