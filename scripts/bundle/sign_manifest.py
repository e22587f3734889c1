"""Signs what a publisher says of the newest version, for those who set its address (README).

python scripts/bundle/sign_manifest.py key KEY_FILE
    Makes a key pair. KEY_FILE gets the private half and is to be kept from everybody; the line that
    is printed, the public half, belongs behind the address of the manifest.

python scripts/bundle/sign_manifest.py sign KEY_FILE ADDRESS VERSION PAGE [NOTES]
    Writes the signed manifest into a file that is named as in ADDRESS, in the present folder, and
    prints the line that users paste into the settings.
"""

from __future__ import annotations

import base64
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from desktop_app.errors import AppError
from desktop_app.protocol.release import read_address, read_release


def make_key(file: Path) -> str:
    """Make a key pair, its private half into a new file that nobody else may read.

    Returns:
        The public half, as the fragment of an address.

    Raises:
        FileExistsError: A key that is overwritten can never sign again.
    """
    key = Ed25519PrivateKey.generate()
    private = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as opened:
        opened.write(private)
    return _fragment(key)


def sign(
    key_file: Path, address: str, version: str, page: str, notes: str = ""
) -> tuple[str, bytes]:
    """Sign a manifest, and read it as the program will.

    Returns:
        The line that users paste, and the content of the file.

    Raises:
        AppError: The program would not take it.
        ValueError: The file holds no key for Ed25519.
    """
    key = serialization.load_pem_private_key(key_file.read_bytes(), password=None)
    if not isinstance(key, Ed25519PrivateKey):
        raise ValueError(f"{key_file} holds a key of another kind")
    manifest = json.dumps({"version": version, "page": page, "notes": notes}, ensure_ascii=False)
    signature = base64.b64encode(key.sign(manifest.encode())).decode()
    signed = json.dumps({"manifest": manifest, "signature": signature}, ensure_ascii=False)
    content = f"{signed}\n".encode()
    line = f"{address.partition('#')[0]}#{_fragment(key)}"
    read_release(content, read_address(line).key)
    return line, content


def _fragment(key: Ed25519PrivateKey) -> str:
    return f"ed25519={base64.b64encode(key.public_key().public_bytes_raw()).decode()}"


def main(arguments: Sequence[str]) -> int:
    """Carry out one command; see above."""
    try:
        match list(arguments):
            case ["key", file]:
                print(f"#{make_key(Path(file))}")
            case ["sign", file, address, version, page, *notes] if len(notes) <= 1:
                line, content = sign(Path(file), address, version, page, *notes)
                name = PurePosixPath(urlsplit(address).path).name
                if not name or urlsplit(address).path.endswith("/"):
                    raise ValueError("ADDRESS names no file: it ends as in …/earshot.json")
                target = Path(name)
                if target.exists() and target.samefile(file):
                    raise ValueError(f"{name} holds the key: run it in another folder")
                target.write_bytes(content)
                print(f"{name} is written. The address to paste:\n{line}")
            case _:
                print(__doc__, file=sys.stderr)
                return 2
    except FileExistsError as error:
        there = error.filename or error
        print(f"sign_manifest: {there} is there already, and is left as it is.", file=sys.stderr)
        return 1
    except FileNotFoundError as error:
        print(f"sign_manifest: there is no {error.filename}.", file=sys.stderr)
        return 1
    except AppError as error:  # in an address, a version that is not 1.2.3, or a page
        print(f"sign_manifest: Earshot would not take it. {error.notice.sentence}", file=sys.stderr)
        return 1
    except (OSError, ValueError) as error:
        print(f"sign_manifest: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
