"""How a record becomes the payload of a line and comes back: as it is, or encrypted.

The only place that imports `cryptography`, and only where an encrypted folder is used. Each writer has a salt of its
own, and a key made from the passphrase by scrypt, so computers can be set up in any order. A line is encrypted once,
with ChaCha20-Poly1305 and 12 random bytes as nonce, and never again: the same bytes are written whenever the file is.
What is bound to it (writer, number, checksum before it) makes a line that was moved or dropped fail to open.
"""

import base64
import os
import zlib
from binascii import Error as Base64Error
from typing import Protocol

from unclench.core.base.errors import Refused
from unclench.core.base.refusal_words import Wrong
from unclench.core.base.translation import translate
from unclench.core.sync.changes import MOST_RECORD_BYTES
from unclench.core.sync.files import Lock
from unclench.core.sync.passphrase import plain
from unclench.core.sync.problems import problem

N, R, P = 1 << 16, 8, 1
"""64 MiB and about a quarter of a second."""
MOST_MEMORY = 256 * 1024 * 1024
"""Bytes that the numbers of a file from elsewhere may make scrypt take."""
SALT_BYTES, KEY_BYTES, NONCE_BYTES = 16, 32, 12


class Unopened(Exception):
    """The key does not open it."""


class Cipher(Protocol):
    """Turns the text of a record into a payload and back. `bound` is what must be the same for both."""

    def seal(self, text: str, bound: str) -> str: ...

    def open(self, payload: str, bound: str) -> str:
        """The text. Raises Unopened or Wrong."""
        ...


class Plain:
    """As it is."""

    def seal(self, text: str, bound: str) -> str:
        del bound
        return text

    def open(self, payload: str, bound: str) -> str:
        del bound
        return payload


class Keys:
    """Makes the ciphers of all writers from one passphrase; None: the files are plain. A key is made when needed."""

    def __init__(self, phrase: str | None) -> None:
        self.phrase = phrase
        self._keys: dict[Lock, bytes] = {}

    def way(self, lock: Lock | None) -> Cipher:
        """The cipher of a writer. Raises Wrong for numbers that are none, Refused without the library."""
        if self.phrase is None or lock is None:
            return Plain()
        if lock not in self._keys:
            self._keys[lock] = key_of(self.phrase, lock)
        return Encrypted(self._keys[lock])


class Encrypted:
    """With the key of one writer."""

    def __init__(self, key: bytes) -> None:
        self._aead = _aead(key)

    def seal(self, text: str, bound: str) -> str:
        nonce = os.urandom(NONCE_BYTES)
        sealed = self._aead.encrypt(nonce, zlib.compress(text.encode()), bound.encode())
        return base64.b64encode(nonce + sealed).decode("ascii")

    def open(self, payload: str, bound: str) -> str:
        from cryptography.exceptions import InvalidTag

        try:
            sealed = base64.b64decode(payload, validate=True)
            packed = self._aead.decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], bound.encode())
        except (InvalidTag, Base64Error, ValueError) as error:
            raise Unopened from error
        return _unpacked(packed)


def bound(writer: str, seq: int, before: str) -> str:
    """What a line is bound to."""
    return f"{writer} {seq} {before}"


def new_lock() -> Lock:
    """The numbers of a writer that begins."""
    return Lock(salt=os.urandom(SALT_BYTES).hex(), n=N, r=R, p=P)


def key_of(phrase: str, lock: Lock) -> bytes:
    """The key of a writer. Raises Wrong for numbers that are none or take too much, Refused without the library."""
    try:
        from cryptography.hazmat.primitives.kdf.scrypt import Scrypt
    except ImportError as error:
        raise no_library() from error
    memory = 128 * lock.n * lock.r * lock.p
    if not (lock.n >= 1 << 14 and lock.n & (lock.n - 1) == 0 and lock.r > 0 and lock.p > 0 and memory <= MOST_MEMORY):
        raise Wrong(translate("core", "its key takes too much to make"))
    try:
        making = Scrypt(salt=bytes.fromhex(lock.salt), length=KEY_BYTES, n=lock.n, r=lock.r, p=lock.p)
        return making.derive(plain(phrase).encode())
    except (ValueError, MemoryError) as error:  # numbers that scrypt does not allow together
        raise Wrong(translate("core", "its key takes too much to make")) from error


def no_library() -> Refused:
    """Encrypting needs what is not installed."""
    return Refused("no_library", problem("no_library").message)


def _aead(key: bytes):  # noqa: ANN202  a class of the library
    try:
        from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
    except ImportError as error:
        raise no_library() from error
    return ChaCha20Poly1305(key)


def _unpacked(packed: bytes) -> str:
    """The text, never more than a record can be."""
    unpack = zlib.decompressobj()
    try:
        found = unpack.decompress(packed, MOST_RECORD_BYTES)
        if unpack.unconsumed_tail or not unpack.eof:
            raise Wrong(translate("core", "it is larger than any record"))
        return found.decode()
    except (zlib.error, UnicodeDecodeError) as error:
        raise Wrong(translate("core", "it is no JSON")) from error
