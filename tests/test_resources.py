"""The shipped files: fonts, icons, the sample council."""

import json
import re
import xml.etree.ElementTree as ET
from datetime import date, time
from itertools import chain
from pathlib import Path
from typing import Any

import pytest
from reportlab.pdfbase.ttfonts import TTFont

from sefton_minutes import resources
from sefton_minutes.domain.actions import ActionStatus
from sefton_minutes.domain.attendance import AttendanceKind
from sefton_minutes.domain.bodies import Regime
from sefton_minutes.domain.civil_dates import find_dates
from sefton_minutes.domain.meetings import MeetingStatus
from sefton_minutes.domain.minute_text import read
from sefton_minutes.domain.minute_text.reading import DoubtKind

ICONS = sorted(path for path in resources.path("icons").glob("*.svg") if path.stem != "sefton-minutes")
FONTS = sorted(resources.path("fonts").glob("*.ttf"))
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def council() -> dict[str, Any]:
    """The sample council as it is shipped."""
    read: dict[str, Any] = json.loads(resources.text("sample_council", "council.json"))
    return read


@pytest.mark.parametrize(
    "parts", [("..", "pyproject.toml"), ("fonts", "../../LICENSE"), ("/etc/passwd",), ("C:\\a",)]
)
def test_no_name_leads_out_of_the_folder(parts: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="not the name of a shipped file"):
        resources.path(*parts)


def test_a_file_is_found_by_the_parts_of_its_name() -> None:
    assert resources.path("fonts", "SourceSans3-Regular.ttf") == resources.path(
        "fonts/SourceSans3-Regular.ttf"
    )
    assert resources.path("fonts", "SourceSans3-Regular.ttf").is_file()


def test_text_is_read_as_utf_8() -> None:
    assert "Siôn Llŷrwyn" in resources.text("sample_council", "council.json")


@pytest.mark.parametrize("path", FONTS, ids=lambda path: path.stem)
def test_a_font_holds_what_councils_write(path: Path) -> None:
    face = TTFont(path.stem, str(path)).face
    missing = [letter for letter in "£€–—‘’“”•…·½°ŵŷŴŶâêîôûéëïö\u00a0" if ord(letter) not in face.charToGlyph]
    assert missing == []


@pytest.mark.parametrize("family", sorted({path.stem.split("-")[0] for path in FONTS}))
def test_a_font_has_its_licence_beside_it(family: str) -> None:
    assert "SIL OPEN FONT LICENSE" in resources.text("fonts", f"OFL-{family}.txt")


@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_an_icon_keeps_to_the_grid_and_to_one_colour(path: Path) -> None:
    root = ET.parse(path).getroot()
    assert root.get("viewBox") == "0 0 20 20"
    assert (root.get("fill"), root.get("stroke")) == ("none", "#000000")
    assert {part.tag for part in root.iter()} <= {f"{SVG}svg", f"{SVG}path", f"{SVG}circle"}
    assert len(re.findall(r"#[0-9A-Fa-f]{3,8}", path.read_text(encoding="utf-8"))) == 1


def test_the_words_of_the_sample_council_are_words_of_the_record(council: dict[str, Any]) -> None:
    for body in council["bodies"]:
        Regime(body["regime"])
        time.fromisoformat(body["default_time"])
    for meeting in council["meetings"]:
        MeetingStatus(meeting["status"])
        time.fromisoformat(meeting["time"])
        assert all(AttendanceKind(entry["kind"]) for entry in meeting["attendance"])
        assert all(ActionStatus(action["status"]) for action in meeting["actions"])


def test_everybody_at_a_sample_meeting_is_on_the_list_of_people(council: dict[str, Any]) -> None:
    people = [person["name"] for person in council["people"]]
    assert len(people) == len(set(people))
    present = {entry["name"] for meeting in council["meetings"] for entry in meeting["attendance"]}
    assert present <= set(people)


def test_meetings_belong_to_bodies_and_actions_to_minutes(council: dict[str, Any]) -> None:
    bodies = {name["name"] for body in council["bodies"] for name in body["names"]}
    for meeting in council["meetings"]:
        assert meeting["body"] in bodies
        numbers = {item["minute_number"] for item in meeting["items"]}
        assert {action["minute_number"] for action in meeting["actions"]} <= numbers


def test_every_minute_that_is_referred_to_exists(council: dict[str, Any]) -> None:
    """References are to minutes of the same body, or name the Council."""
    kept = {(m["body"], item["minute_number"]) for m in council["meetings"] for item in m["items"]}
    for meeting in council["meetings"]:
        for words in chain.from_iterable((i["agenda_text"], i["minute_text"]) for i in meeting["items"]):
            for number in re.findall(r"Minutes? No\. (\d+)", words):
                assert (meeting["body"], number) in kept or ("Council", number) in kept, words


def test_weekdays_of_the_sample_are_right(council: dict[str, Any]) -> None:
    found = list(find_dates(resources.text("sample_council", "council.json")))
    assert len(found) > 30
    assert all(dated.weekday_agrees for dated in found)
    assert {date.fromisoformat(meeting["day"]).weekday() for meeting in council["meetings"]} <= set(range(5))


def test_sample_minutes_are_read_whole_with_the_doubts_that_are_meant(
    council: dict[str, Any],
) -> None:
    doubts: list[DoubtKind] = []
    for item in chain.from_iterable(meeting["items"] for meeting in council["meetings"]):
        reading = read(item["minute_text"])
        whole = "".join(reading.text[part.start : part.end] for part in reading.paragraphs)
        assert whole == item["minute_text"]
        doubts += [doubt.kind for doubt in reading.doubts]
    assert sorted(doubts) == [DoubtKind.LOST_INTRODUCER, DoubtKind.MISSPELT_INTRODUCER]
