"""Windows' "HTML Format": offsets in bytes, right when we write them; when we read they need not be."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sefton_minutes.exchange.clipboard import cf_html, pasted_text

PAGE = "<html><p>outside</p><ul><!--StartFragment--><li>£1 – first</li><!--EndFragment--></ul></html>"
FRAGMENT = "<li>£1 – first</li>"


def with_header(page: str, start: int, end: int) -> bytes:
    """A page as a program of Windows offers it."""
    said = (
        f"Version:1.0\r\nStartHTML:00012\r\nEndHTML:9\r\nStartFragment:{start:09}\r\nEndFragment:{end:09}\r\n"
    )
    return f"{said}SourceURL:https://council.example/a?b=<c>\r\n".encode() + page.encode()


def text_of(data: bytes) -> str:
    """What is pasted of it."""
    found = pasted_text({"HTML Format": data})
    return found.text if found else ""


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_offsets_count_bytes(fragment: str) -> None:
    data = cf_html(fragment)
    offsets = {
        name: int(value) for name, value in re.findall(rb"^(\w+):(\d{10})\r$", data[:110], re.MULTILINE)
    }
    assert data[offsets[b"StartFragment"] : offsets[b"EndFragment"]] == fragment.encode()
    assert data[offsets[b"StartHTML"] :].startswith(b"<html>")
    assert data[: offsets[b"EndHTML"]] == data
    assert data[: offsets[b"StartFragment"]].endswith(b"<!--StartFragment-->")
    assert data[offsets[b"EndFragment"] :].startswith(b"<!--EndFragment-->")


@pytest.mark.parametrize("offsets", [(0, 0), (5, 9), (999_999, 9_999_999), (300, 200), (160, 170)])
def test_the_marks_are_believed_before_the_offsets(offsets: tuple[int, int]) -> None:
    assert text_of(with_header(PAGE, *offsets)) == "•\t£1 – first"


def test_without_marks_offsets_that_part_tags_are_believed() -> None:
    bare = PAGE.replace("<!--StartFragment-->", "").replace("<!--EndFragment-->", "")
    start = with_header(bare, 0, 0).index(FRAGMENT.encode())
    assert text_of(with_header(bare, start, start + len(FRAGMENT.encode()))) == "•\t£1 – first"


@pytest.mark.parametrize("shift", [-3, 3, 10**8])
def test_without_marks_wrong_offsets_bring_all_of_the_page(shift: int) -> None:
    bare = PAGE.replace("<!--StartFragment-->", "").replace("<!--EndFragment-->", "")
    start = with_header(bare, 0, 0).index(FRAGMENT.encode())
    wrong = with_header(bare, start + shift, start + shift + len(FRAGMENT))
    assert text_of(wrong) == "outside\n•\t£1 – first"


def test_a_piece_of_a_table_is_read_as_rows() -> None:
    page = (
        "<body><table><tr><td>no</td><!--StartFragment--><td>a</td><td>b</td><!--EndFragment--></tr></table>"
    )
    assert text_of(with_header(page, 0, 0)) == "a\tb"


def test_a_page_that_ends_before_its_piece_does_is_read_to_the_end() -> None:
    assert text_of(with_header("<body><!--StartFragment--><p>cut off", 0, 0)) == "cut off"
