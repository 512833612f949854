"""Finds secrets in files, in whatever disguise a program might leave them by accident."""

import base64
import hashlib

# Every disguise is at least this long, so that a file is gone through once for all of them.
STEM = 6
IDENTIFIER_BYTES = b"0123456789abcdefABCDEF"


class Haystack:
    def __init__(self, files):
        self.files = sorted(files)

    def find(self, secrets):
        """Which secret stands where, with what is around it."""
        needles = {}
        for secret in secrets:
            for disguise in disguises(secret):
                needles.setdefault(disguise[:STEM], []).append((disguise, secret))
        return [place for file in self.files for place in self._find(file, needles)]

    def _find(self, file, needles):
        content = file.read_bytes()
        for start in range(len(content) - STEM + 1):
            for disguise, secret in needles.get(content[start : start + STEM], ()):
                end = start + len(disguise)
                if content[start:end] == disguise and not is_chance(content, start, end):
                    yield file.name, secret, content[max(0, start - 40) : end + 20]


def is_chance(content, start, end):
    """Six digits in the middle of an identifier, hash or longer number are no code."""
    if end - start > STEM:
        return False
    around = content[start - 1 : start] + content[end : end + 1]
    return any(byte in IDENTIFIER_BYTES for byte in around)


def disguises(secret):
    """The forms in which a secret could be left, as bytes."""
    found = set()
    for form in forms(secret):
        plain = form.encode()
        found |= {
            plain, form.encode("utf-16-le"), form.encode("utf-16-be"),
            plain.hex().encode(), plain.hex().upper().encode(),
            "".join(f"%{byte:02X}" for byte in plain).encode(),
        }
        found |= in_base64(plain) | hashes(plain)
    return {disguise for disguise in found if len(disguise) >= STEM}


def forms(secret):
    """The ways to write it: as it is, and numbers grouped or without their country."""
    digits = secret.removeprefix("+")
    if not digits.isdigit():
        return {secret, secret.upper(), secret.replace("@", "%40")}
    found = {digits}
    if secret.startswith("+46"):
        found.add("0" + secret[3:])
    for form in list(found):
        for groups in ((2, 2, 2, 2, 2), (3, 3), (4, 6, 5), (4, 4, 4, 3), (3, 3, 2, 2)):
            for separator in (" ", "-", "\u00a0"):
                found.add(grouped(form, groups, separator))
    return found


def grouped(digits, sizes, separator):
    parts = []
    for size in sizes:
        parts.append(digits[:size])
        digits = digits[size:]
    return separator.join(part for part in [*parts, digits] if part)


def in_base64(plain):
    """Base64 of a text that holds it: it looks different at each of three places."""
    found = set()
    for before in range(3):
        encoded = base64.b64encode(b"\0" * before + plain)
        # The first and the last characters depend on what stands around.
        first, last = (0, 2, 3)[before], (len(plain) + before) * 8 // 6
        middle = encoded[first:last]
        found |= {middle, middle.translate(bytes.maketrans(b"+/", b"-_"))}
    return found


def hashes(plain):
    """Hashes without a key: there are too few numbers to call them hidden."""
    found = set()
    for name in ("md5", "sha1", "sha256", "sha512"):
        digest = hashlib.new(name, plain).digest()
        found |= {digest, digest.hex().encode(), base64.b64encode(digest).rstrip(b"=")}
    return found
