"""A publisher with a key, who signs whatever a test wants signed."""

import base64
import json

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
PUBLIC = KEY.public_key().public_bytes_raw()
FRAGMENT = f"ed25519={base64.b64encode(PUBLIC).decode()}"
PAGE = "https://example.com/new"


def seal(text: str, key: Ed25519PrivateKey = KEY) -> bytes:
    """Sign a text, and wrap it up with its signature."""
    signature = base64.b64encode(key.sign(text.encode())).decode()
    return json.dumps({"manifest": text, "signature": signature}).encode()


def manifest(version: str = "9.0.0", page: object = PAGE, **others: object) -> str:
    """Write a manifest."""
    return json.dumps({"version": version, "page": page, **others})
