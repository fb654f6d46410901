"""Text as it is kept."""

import pytest

from sefton_minutes.domain.typed_text import kept_line, kept_text


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r", "\u2028", "\u2029", "\x0b", "\x0c"])
def test_every_line_ends_alike(line_end: str) -> None:
    assert kept_text(f"one{line_end}two") == "one\ntwo"


def test_what_a_database_cannot_hold_is_left_out() -> None:
    assert kept_text("no\x00ted\x1b\ufffe") == "noted"


def test_half_a_character_is_replaced() -> None:
    assert kept_text("a\ud83db") == "a\ufffdb"
    kept_text("a\ud83db").encode("utf-8")


def test_what_people_type_stays() -> None:
    typed = "“Cafés”\t– £5 \U0001f642\n\nnbsp\u00a0here"
    assert kept_text(typed) == typed


def test_a_line_has_no_line_ends() -> None:
    assert kept_line(" Community\r\nSafety ") == "Community Safety"
