"""Where the files of a report lie."""

from pathlib import Path

from sefton_minutes.ui.brought_files import called, file_of, places_of, zips_of


def test_places_are_found_again_all_or_none(tmp_path: Path) -> None:
    first, second = tmp_path / "Cabinet, old", tmp_path / "Council"
    for folder in (first, second):
        folder.mkdir()
    assert places_of(str(first)) == (first,)
    assert places_of(f"{second}, {tmp_path}") == (second, tmp_path)
    assert places_of(f"{second}, {tmp_path / 'gone'}") == ()
    assert places_of("") == ()
    assert called(str(first)) == "Cabinet, old"
    assert called(f"{second}, {tmp_path}") == "Council and 1 other"
    assert called("gone/Minutes of 2009") == "Minutes of 2009"


def test_a_file_is_found_by_its_name_in_the_report(tmp_path: Path) -> None:
    page, archive = tmp_path / "old" / "2019" / "page.html", tmp_path / "old.zip"
    page.parent.mkdir(parents=True)
    for path in (page, archive):
        path.touch()
    places = (tmp_path / "old", archive)
    assert file_of(places, "2019/page.html") == page
    assert file_of((page,), "page.html") == page
    assert file_of(places, "2020/page.html") is None
    assert zips_of(places) == (archive,)
