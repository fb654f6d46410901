"""How the readers of pages stand up to hostile files: the time for four times a file against that for one.

A ratio near 4 is linear, near 16 quadratic; 5 is the aim. Run by hand, a minute: python -m benchmarks.readers
"""

import sys
from collections.abc import Callable
from contextlib import suppress

from benchmarks.figures import tell
from benchmarks.ratios import AIM, seconds
from sefton_minutes.domain.attendance_block import read_attendance_block
from sefton_minutes.domain.errors import CannotReadFile
from sefton_minutes.exchange.modern_gov.html_page import read_html
from sefton_minutes.exchange.modern_gov.web_service import read_xml
from sefton_minutes.exchange.page_text.reading import read_page

LENGTH = 10_000
"""Characters of the smaller file: a meeting of some ten items."""

PAGES = {
    "numbered items": "1.\n\nA title\n\n",
    "rows of pipes": "| a | b |\n",
    "labels": "Minutes:\n\n",
    "gaps": "Title PDF 1 KB\n\n\n\nText.\n\n\n\n",
    "sheets": "\fPage 1\nHEADING OF THE PAGE\n",
    "paragraph numbers": "1. Item\n1.1 Words\n",
    "capitals run on": "CAPITALS AND MORE CAPITALS ",
    "single items": "Agenda item\n",
    "broken lines": "the meeting was held and\n",
    "dates": "Thursday 20th June, 2024 10.00 am\n",
    "brackets": "((((",
    "dashes": "- - ",
    "spaces": "Title        ",
}
ATTENDANCE = {
    "labels": "Present: ",
    "names": "Cllr A, ",
    "brackets": "(",
    "initials": "A & ",
    "wards": "Ward ",
    "blank lines": " \n",
}
HTML = {
    "paragraphs": "<p>words</p>",
    "unclosed": "<p><b><i>",
    "deep": "<div>",
    "cells": "<table><tr><td>a</td></tr></table>",
    "attributes": "<p a=1 b=2 c=3>",
    "lists": "<ol><li>a",
}
XML = {"items": "<agendaitem><agendaitemtitle>A</agendaitemtitle></agendaitem>", "empty": "<agendaitem/>"}


def main() -> None:
    """Print a line for each file; exit 1 above the aim."""
    worst = max(
        _table("text of a page", read_page, PAGES),
        _table("attendance", read_attendance_block, ATTENDANCE),
        _table("HTML", _html, HTML),
        _table("web service", _xml, XML),
    )
    print(f"worst {worst:.1f}x, aim {AIM:.0f}x")
    sys.exit(worst > AIM)


def _table(heading: str, reader: Callable[[str], object], hostile: dict[str, str]) -> float:
    print(heading)
    worst = 0.0
    for name, unit in hostile.items():
        short, long = seconds(reader, unit, LENGTH), seconds(reader, unit, 4 * LENGTH)
        found = long / short
        tell("readers", f"{heading}, {name}", [1000 * long], "a quarter of the file", [1000 * short])
        worst = max(worst, found)
        print(f"  {name:28}{found:>6.1f}x")
    return worst


def _html(text: str) -> None:
    with suppress(CannotReadFile):
        read_html(text.encode(), "page.html")


def _xml(text: str) -> None:
    with suppress(CannotReadFile):
        page = f"<meeting><meetingid>1</meetingid><agendaitems>{text}</agendaitems></meeting>"
        read_xml(page.encode(), "meeting.xml")


if __name__ == "__main__":
    main()
