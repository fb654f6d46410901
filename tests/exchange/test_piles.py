"""Folders and ZIPs of pages, as offices have them and as nobody should."""

import io
import os
import zipfile
from pathlib import Path

import pytest

from sefton_minutes.domain.errors import CannotReadFile
from sefton_minutes.exchange.piles import PileFiles
from tests.fixture_pages import PAGES

PAGE = b"Harbour Board - Thursday 5th December, 2019 3.00 pm"


def names_in(place: Path) -> list[str]:
    """The names of what is found."""
    return [found.name for found in PileFiles().files(place)]


def laid(folder: Path, *names: str) -> Path:
    """A folder with these files in it, each a page."""
    for name in names:
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(PAGE)
    return folder


def zipped(folder: Path, *names: str, data: bytes = PAGE) -> Path:
    """A ZIP with these entries."""
    place = folder / "pages.zip"
    with zipfile.ZipFile(place, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in names:
            archive.writestr(name, data)
    return place


KEPT = ("2019/9 May.html", "2019/10 May.html", "2020/cabinet.txt", "notes.doc", "scan.png")
PASSED_OVER = (
    ".hidden/page.txt",
    "2019/9 May_files/frame.html",
    "2019/site.css",
    "2019/script.js",
    "__MACOSX/2019/._9 May.html",
    "2020/Thumbs.db",
    "~$notes.doc",
    ".DS_Store",
)


def test_a_folder_is_found_in_natural_order_without_what_browsers_and_systems_add(tmp_path: Path) -> None:
    place = laid(tmp_path / "pile", *KEPT, *PASSED_OVER)
    assert PileFiles().is_pile(place)
    assert names_in(place) == list(KEPT)
    assert [(found.size, found.data()) for found in PileFiles().files(place)] == [(len(PAGE), PAGE)] * len(
        KEPT
    )


def test_a_zip_is_found_likewise(tmp_path: Path) -> None:
    place = zipped(tmp_path, *reversed(KEPT), *PASSED_OVER)
    assert PileFiles().is_pile(place)
    found = tuple(PileFiles().files(place))
    assert [each.name for each in found] == list(KEPT)
    assert [(each.size, each.data()) for each in found] == [(len(PAGE), PAGE)] * len(KEPT)


def test_a_single_file_is_no_pile_but_is_found(tmp_path: Path) -> None:
    laid(tmp_path, "page.txt")
    assert not PileFiles().is_pile(tmp_path / "page.txt")
    (found,) = PileFiles().files(tmp_path / "page.txt")
    assert (found.name, found.size, found.data()) == ("page.txt", len(PAGE), PAGE)


def test_a_word_file_is_no_pile() -> None:
    assert not PileFiles().is_pile(PAGES / "word" / "tracked_changes.docx")


def test_an_absent_place_is_refused(tmp_path: Path) -> None:
    assert not PileFiles().is_pile(tmp_path / "gone")
    with pytest.raises(CannotReadFile, match="There is no file"):
        PileFiles().files(tmp_path / "gone")


@pytest.mark.skipif(not hasattr(os, "symlink") or os.name == "nt", reason="links need a privilege on Windows")
def test_links_lead_nowhere_else_and_not_in_circles(tmp_path: Path) -> None:
    outside = laid(tmp_path / "outside", "secret.txt")
    place = laid(tmp_path / "pile", "a/page.txt")
    (place / "circle").symlink_to(place)
    (place / "folder").symlink_to(outside)
    (place / "file.txt").symlink_to(outside / "secret.txt")
    (place / "within.txt").symlink_to(place / "a" / "page.txt")
    (place / "broken.txt").symlink_to(place / "gone")
    assert names_in(place) == ["a/page.txt", "within.txt"]


def test_names_in_a_zip_are_names_only(tmp_path: Path) -> None:
    place = zipped(tmp_path, "../../evil.txt", "/etc/evil.txt", "C:\\evil.txt", "a\\b\nc.txt", "..")
    assert sorted(names_in(place)) == ["?", "a/bc.txt", "etc/evil.txt", "evil.txt", "evil.txt"]


def test_names_are_read_in_the_encoding_they_are_in(tmp_path: Path) -> None:
    data = zipped(tmp_path, "Caf_.txt", "Caf__.txt").read_bytes()
    data = data.replace(b"Caf__.txt", b"Caf\xc3\xa9.txt").replace(b"Caf_.txt", b"Caf\x82.txt")
    place = tmp_path / "old.zip"
    place.write_bytes(data)
    assert names_in(place) == ["Café.txt", "Café.txt"]


def test_one_bad_file_does_not_keep_the_others(tmp_path: Path) -> None:
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as nested:
        nested.writestr("page.txt", PAGE)
    place = tmp_path / "pages.zip"
    with zipfile.ZipFile(place, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("1 bomb.txt", b"\0" * 30_000_000)
        archive.writestr("2 dense.txt", b" " * 19_000_000)
        archive.writestr("3 nested.zip", inner.getvalue())
        archive.writestr("4 good.txt", PAGE)
    found = {each.name: each for each in PileFiles().files(place)}
    with pytest.raises(CannotReadFile, match=r"1 bomb\.txt.*larger than 20 MB"):
        found["1 bomb.txt"].data()
    with pytest.raises(CannotReadFile, match=r"2 dense\.txt.*packed more than"):
        found["2 dense.txt"].data()
    assert found["3 nested.zip"].data() == inner.getvalue()
    assert found["4 good.txt"].data() == PAGE


def test_a_locked_or_damaged_entry_is_a_sentence(tmp_path: Path) -> None:
    place = zipped(tmp_path, "page.txt")
    data = bytearray(place.read_bytes())
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    place.write_bytes(data)
    (locked,) = PileFiles().files(place)
    with pytest.raises(CannotReadFile, match="locked by a password"):
        locked.data()
    data[6] = data[data.index(b"PK\x01\x02") + 8] = 0
    data[45] ^= 0xFF
    place.write_bytes(data)
    (damaged,) = PileFiles().files(place)
    with pytest.raises(CannotReadFile, match="is damaged"):
        damaged.data()


def test_a_zip_that_promises_too_much_is_not_opened(tmp_path: Path) -> None:
    place = zipped(tmp_path, "page.txt")
    data = bytearray(place.read_bytes())
    end = data.rindex(b"PK\x05\x06")
    data[end + 12 : end + 16] = (2**31).to_bytes(4, "little")
    place.write_bytes(data)
    assert not PileFiles().is_pile(place)
    (found,) = PileFiles().files(place)
    assert found.name == "pages.zip"


def test_a_file_that_is_gone_when_its_turn_comes_is_a_sentence(tmp_path: Path) -> None:
    place = laid(tmp_path / "pile", "page.txt")
    (found,) = PileFiles().files(place)
    (place / "page.txt").unlink()
    with pytest.raises(CannotReadFile, match="There is no file"):
        found.data()
