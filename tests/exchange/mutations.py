"""Files spoilt on purpose: by bytes, and inside their packing, where most of a reader is."""

import io
import re
import zipfile
import zlib
from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random

from tests.conftest import SEEDS
from tests.fixture_pages import EXPECTED, PAGES

Mutation = Callable[[bytes, Random], bytes]

_MARKS = (
    b"<", b">", b"</", b"&", b"&#0;", b"<![CDATA[", b"]]>", b"<!--", b"\0", b"\xff\xfe", b"%", b"\x80",
    b"<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hosts'>]>", b"&b;", b"(", b")", b"RESOLVED: That\n(1) ",
    b"Minutes:\n", b"1.\n", b" | ", b"\t", b"\xc2\xa0", b"\r", b"99999999999999999999", b"-1",
)  # fmt: skip
_NUMBER = re.compile(rb"\d+")
_TAG = re.compile(rb"<[^<>]{1,200}>")
_STREAM = re.compile(rb"stream\r?\n(.{1,200000}?)\r?\nendstream", re.DOTALL)


def originals() -> dict[str, bytes]:
    """Every page of the tests, and the seeds where they are, by name."""
    files = [file for file in sorted(PAGES.rglob("*")) if file.is_file()]
    files = [file for file in files if file.suffix != ".py" and not file.name.endswith(EXPECTED)]
    seeds = sorted(SEEDS.glob("*.txt")) if SEEDS.is_dir() else []
    return {_name(file): file.read_bytes() for file in (*files, *seeds)}


def mutated(data: bytes, others: Sequence[bytes], random: Random) -> bytes:
    """One to four mutations of a file, the last perhaps a splice with another."""
    for _ in range(random.randint(1, 4)):
        data = random.choice(_MUTATIONS)(data, random)
    if random.random() < 0.1:
        data = _spliced(data, random.choice(others), random)
    return data


def _name(file: Path) -> str:
    return f"{file.parent.name}/{file.name}"


def _flipped(data: bytes, random: Random) -> bytes:
    spoilt = bytearray(data)
    for _ in range(random.randint(1, 12) if spoilt else 0):
        spoilt[random.randrange(len(spoilt))] ^= 1 << random.randrange(8)
    return bytes(spoilt)


def _truncated(data: bytes, random: Random) -> bytes:
    return data[: random.randrange(len(data) + 1)]


def _cut_out(data: bytes, random: Random) -> bytes:
    start = random.randrange(len(data) + 1)
    return data[:start] + data[start + random.randrange(200) :]


def _repeated(data: bytes, random: Random) -> bytes:
    start = random.randrange(len(data) + 1)
    piece = data[start : start + random.randrange(400)]
    return data[:start] + piece * random.randint(2, 40) + data[start:]


def _marked(data: bytes, random: Random) -> bytes:
    at = random.randrange(len(data) + 1)
    return data[:at] + random.choice(_MARKS) + data[at:]


def _renumbered(data: bytes, random: Random) -> bytes:
    """Another number in place of one: lengths, levels, ids, places in a file."""
    found = list(_NUMBER.finditer(data[:200_000]))
    if not found:
        return data
    number = random.choice(found)
    other = str(random.choice((0, 1, -1, 7, 255, 65536, 2**31, 2**63, random.randrange(10_000)))).encode()
    return data[: number.start()] + other + data[number.end() :]


def _retagged(data: bytes, random: Random) -> bytes:
    """A tag doubled, moved or dropped: XML and HTML out of order."""
    found = list(_TAG.finditer(data[:200_000]))
    if not found:
        return data
    tag, place = random.choice(found), random.choice(found)
    without = data[: tag.start()] + data[tag.end() :]
    return without if random.random() < 0.4 else data[: place.start()] + tag[0] + data[place.start() :]


def _inside_zip(data: bytes, random: Random) -> bytes:
    """One part of a ZIP spoilt and packed again, so that it opens and is wrong within."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = {entry.filename: archive.read(entry) for entry in archive.infolist()[:50]}
    except (zipfile.BadZipFile, zlib.error, OSError, ValueError, NotImplementedError, RuntimeError, EOFError):
        return _flipped(data, random)
    if not parts:
        return data
    chosen = random.choice(sorted(parts))
    spoil = random.choice((_flipped, _cut_out, _repeated, _marked, _renumbered, _retagged, _truncated))
    parts[chosen] = spoil(parts[chosen], random)
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(zipfile.ZipInfo(name), part, zipfile.ZIP_DEFLATED)
    return written.getvalue()


def _inside_stream(data: bytes, random: Random) -> bytes:
    """One packed stream of a PDF spoilt within."""
    found = list(_STREAM.finditer(data))
    if not found:
        return _flipped(data, random)
    stream = random.choice(found)
    try:
        inner = zlib.decompress(stream[1])
    except zlib.error:
        return _flipped(data, random)
    spoil = random.choice((_flipped, _cut_out, _repeated, _marked, _renumbered))
    return data[: stream.start(1)] + zlib.compress(spoil(inner, random)) + data[stream.end(1) :]


def _spliced(data: bytes, other: bytes, random: Random) -> bytes:
    return _truncated(data, random) + other[random.randrange(len(other) + 1) :]


_MUTATIONS: Sequence[Mutation] = (
    _flipped, _truncated, _cut_out, _repeated, _marked, _renumbered, _retagged, _inside_zip, _inside_zip,
    _inside_stream, _inside_stream,
)  # fmt: skip
