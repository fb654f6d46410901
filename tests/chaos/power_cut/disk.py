"""A disk as a power cut leaves it: what was synced is there; of the rest anything may be.

The rules are those that a program may rely on, and no better. The bytes of a file are safe once the file was
synced; until then each sector of each write may have reached the disk or not, whatever their order. A file's
coming and going is safe once its folder was synced; until then the newest changes of the folder may be lost,
in order, as file systems with a journal lose them.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

SECTOR = 512
"""Bytes that are written whole or not at all."""

FOLDER = "."


@dataclass(frozen=True, slots=True)
class Note:
    """One act of the watched program (see watched_disk.c). `offset` is a place in the file or, of "truncate",
    its new length; `data` the bytes written or, of "rename", the new name."""

    act: str
    offset: int
    name: str
    data: bytes


def read_notes(log: Path) -> Iterator[Note]:
    """Every note of a log, in the order of the acts."""
    with log.open("rb") as file:
        while head := file.readline():
            act, offset, length, name = head.decode().rstrip("\n").split(" ", 3)
            yield Note(act, int(offset), name, file.read(int(length)))


@dataclass(eq=False)
class _File:
    """`synced` is on the disk; `since` was done to it after."""

    synced: bytes = b""
    since: list[Note] = field(default_factory=list)

    def sync(self) -> None:
        self.synced = _carried_out(self.synced, self.since)
        self.since.clear()


Names = dict[str, _File]


class Disk:
    """One folder of files, followed from a state that is safe."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self._synced: Names = {name: _File(data) for name, data in files.items()}
        self._now: Names = dict(self._synced)
        self._since: list[Note] = []
        self._came: dict[int, _File] = {}

    def follow(self, note: Note) -> None:
        """The program did this."""
        if note.act in ("create", "unlink", "rename"):
            if note.act == "create":
                self._came[len(self._since)] = _File()
            self._since.append(note)
            self._alter(self._now, len(self._since) - 1)
        elif note.name == FOLDER:
            if note.act == "sync":
                self._sync_folder()
        elif (file := self._now.get(note.name)) is not None:
            file.sync() if note.act == "sync" else file.since.append(note)

    def after_cut(self, chance: Random) -> dict[str, bytes]:
        """The files that are there when the power comes back. The disk itself goes on as if nothing was."""
        names = dict(self._synced)
        for change in range(chance.randint(0, len(self._since))):
            self._alter(names, change)
        return {name: _carried_out(file.synced, _kept(file.since, chance)) for name, file in names.items()}

    def _sync_folder(self) -> None:
        self._synced = dict(self._now)
        self._since.clear()
        self._came.clear()

    def _alter(self, names: Names, change: int) -> None:
        note = self._since[change]
        if note.act == "create":
            names[note.name] = self._came[change]
        elif note.name in names:
            file = names.pop(note.name)
            if note.act == "rename":
                names[note.data.decode()] = file


def _carried_out(data: bytes, acts: list[Note]) -> bytes:
    """What a file holds after writes and changes of length; what was skipped over is nought."""
    held = bytearray(data)
    for note in acts:
        end = note.offset + len(note.data)
        held.extend(bytes(max(0, end - len(held))))
        if note.act == "truncate":
            del held[note.offset :]
        else:
            held[note.offset : end] = note.data
    return bytes(held)


def _kept(acts: list[Note], chance: Random) -> list[Note]:
    """Those of the unsynced acts that reached the disk: none, all, the first so many, or any sectors."""
    way = chance.choice(("none", "all", "first", "any"))
    if way in ("none", "all"):
        return acts if way == "all" else []
    if way == "first":
        return acts[: chance.randint(0, len(acts))]
    return [part for note in acts for part in _sectors(note) if chance.random() < 0.5]


def _sectors(note: Note) -> Iterator[Note]:
    if note.act != "write":
        yield note
        return
    start, end = note.offset, note.offset + len(note.data)
    for sector in range(start // SECTOR, (end - 1) // SECTOR + 1):
        first, last = max(start, sector * SECTOR), min(end, (sector + 1) * SECTOR)
        yield Note("write", first, note.name, note.data[first - start : last - start])
