"""Piles of saved pages: a folder, or a ZIP, whose files are found in order and opened one by one.

Nothing is unpacked to disk, no link is followed out of a folder, and a name in a ZIP is a name only: "../"
leads nowhere.
"""

import re
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from zipfile import ZipFile, ZipInfo

from sefton_minutes.domain.errors import CannotReadFile
from sefton_minutes.exchange.file_kinds import FileKind, bulky_kind
from sefton_minutes.exchange.files import LIMIT, file_bytes
from sefton_minutes.exchange.saved_files import LARGEST, is_office_file
from sefton_minutes.exchange.zip_guard import entry_bytes, entry_head, entry_name, open_zip
from sefton_minutes.services.ports import FoundFile

MOST_FILES = 100_000
"""Files of one folder and what is below it: more than an office's pages of forty years."""
_DEEPEST = 40
"""Folders in folders."""
_HEAD = 2048
_FIGURES = re.compile(r"(\d{1,12})")
_CONTROLS = re.compile(r"[\x00-\x1f\x7f]")
_NO_PAGES = frozenset(
    (".js", ".css", ".woff", ".woff2", ".ttf", ".eot", ".map", ".axd", ".lnk", ".ini", ".tmp")
)
"""What belongs to the look of a page, or to the system. Pictures are no such thing: they may be scans, and
what cannot be read is told."""
_SYSTEM_NAMES = frozenset(
    ("thumbs.db", "ehthumbs.db", "__macosx", "$recycle.bin", "system volume information")
)
_COMPANION = re.compile(r".+(?:_files|_file|-files|\.files|_dateien|_fichiers)", re.IGNORECASE)
"""The folder that a browser saves beside a page, for its pictures and styles."""


class PileFiles:
    """Finds the files of folders and ZIPs (the `PileReader` of the services)."""

    def is_pile(self, place: Path) -> bool:
        """Whether the place is a folder or a ZIP of files; a Word or Excel file, though a ZIP, is none."""
        try:
            if place.is_dir():
                return True
            is_zip = bulky_kind(file_bytes(place, _HEAD)) is FileKind.ZIP
            return is_zip and not is_office_file(place.name, place)
        except (CannotReadFile, OSError, ValueError):  # what is wrong with it is said when it is read
            return False

    def files(self, place: Path) -> Iterator[FoundFile]:
        """The files in the order of their names, figures by their value; of a single file that file.

        Left out are hidden files, those of the system, scripts and styles, and the folders that browsers save
        beside a page. What is wrong with a file is said when its `data` is called. A ZIP stays open as long
        as one of its files is in hand.

        Raises CannotReadFile for a place that cannot be opened or goes beyond the bounds."""
        if not self.is_pile(place):
            file_bytes(place, _HEAD)
            return iter((_found(place, place.name),))
        return _in_folder(place) if place.is_dir() else _in_zip(place)


def _in_folder(folder: Path) -> Iterator[FoundFile]:
    for number, path in enumerate(_below(folder, folder.resolve(), ())):
        if number >= MOST_FILES:
            raise CannotReadFile(
                f"“{folder.name}” holds more than {MOST_FILES:,} files.", "Bring its folders in one by one."
            )
        yield _found(path, path.relative_to(folder).as_posix())


def _below(folder: Path, root: Path, above: tuple[str, ...]) -> Iterator[Path]:
    """Files below a folder. A link to a folder is not followed, one to a file only within the pile: a pile is
    what lies in it, and a circle of links has no end."""
    try:
        entries = sorted(folder.iterdir(), key=lambda path: _order((path.name,)))
    except OSError as cause:
        if above:
            return  # a folder within that is closed to the officer; the others are read
        raise CannotReadFile(f"“{folder.name}” cannot be opened: {cause.strerror or cause}.") from cause
    for path in entries:
        if path.is_dir():
            passed_over = path.is_symlink() or _is_passed_over((path.name, "")) or len(above) >= _DEEPEST
            if not passed_over:
                yield from _below(path, root, (*above, path.name))
        elif _is_page(path, root):
            yield path


def _is_page(path: Path, root: Path) -> bool:
    if _is_passed_over((path.name,)) or not path.is_file():
        return False
    return not path.is_symlink() or root in path.resolve().parents


def _found(path: Path, name: str) -> FoundFile:
    try:
        size = path.stat().st_size
    except OSError:
        size = 0  # gone or closed meanwhile, which is told when it is opened
    return FoundFile(_sanitised(name), size, partial(_file_data, path))


def _file_data(path: Path) -> bytes:
    """The bytes of a file, one more than its kind may have, so that it is refused by its size."""
    return file_bytes(path, LARGEST.get(bulky_kind(file_bytes(path, _HEAD)), LIMIT))


def _in_zip(place: Path) -> Iterator[FoundFile]:
    archive = open_zip(place.name, place)
    named = [(_parts(entry_name(entry)), entry) for entry in archive.infolist() if not entry.is_dir()]
    kept = [(parts, entry) for parts, entry in named if not _is_passed_over(parts)]
    for parts, entry in sorted(kept, key=lambda each: _order(each[0])):
        name = "/".join(parts)
        yield FoundFile(name, entry.file_size, partial(_entry_data, name, archive, entry))


def _entry_data(name: str, archive: ZipFile, entry: ZipInfo) -> bytes:
    limit = LARGEST.get(bulky_kind(entry_head(name, archive, entry, _HEAD)), LIMIT)
    return entry_bytes(name, archive, entry, limit)


def _parts(name: str) -> tuple[str, ...]:
    """The folders and the name of an entry, without what would lead elsewhere on a disk."""
    parts = _sanitised(name.replace("\\", "/")).split("/")
    return tuple(part for part in parts if part not in {"", ".", ".."} and not part.endswith(":")) or ("?",)


def _sanitised(name: str) -> str:
    """A name that can be shown and kept: no control characters, no halves of characters."""
    return _CONTROLS.sub("", name).encode("utf-8", "replace").decode()


def _is_passed_over(parts: Sequence[str]) -> bool:
    """Whether a file is hidden, of the system, of the look of a page, or in the companion folder of one."""
    *folders, name = (part.lower() for part in parts)
    within = any(_COMPANION.fullmatch(folder) for folder in folders)
    hidden = any(part.startswith((".", "~$")) or part in _SYSTEM_NAMES for part in (*folders, name))
    return within or hidden or name.endswith(tuple(_NO_PAGES))


def _order(parts: Sequence[str]) -> tuple[tuple[tuple[int, str], ...], ...]:
    """So that "9 May" comes before "10 May": figures count by their value."""
    return tuple(
        tuple(
            (int(piece), "") if piece.isdecimal() else (-1, piece.casefold())
            for piece in _FIGURES.split(part)
        )
        for part in parts
    )
