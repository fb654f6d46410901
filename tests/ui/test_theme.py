"""The ratios of every pair of colours that stand on each other."""

import pytest
from PySide6.QtGui import QColor, QPalette

from sefton_minutes.ui.look import Look
from sefton_minutes.ui.theme import (
    CONTRAST,
    DARK,
    LIGHT,
    Role,
    ThemeChoice,
    Tokens,
    contrast_ratio,
    tokens_of_contrast_theme,
)

WORDS: tuple[tuple[Role, Role], ...] = (
    ("text", "surface"), ("text", "window"), ("text", "rail"), ("text", "raised"), ("text", "selected"),
    ("text", "hover"), ("text", "hit"), ("text", "warn_back"), ("muted", "surface"), ("muted", "window"),
    ("muted", "rail"), ("muted", "raised"), ("muted", "selected"), ("accent", "surface"),
    ("accent", "window"), ("accent", "raised"), ("on_accent", "accent"), ("link", "surface"),
    ("link", "selected"), ("accent", "selected"), ("accent", "hover"),
    ("warn", "surface"), ("warn", "warn_back"), ("warn", "window"), ("good", "good_back"), ("good", "window"),
    ("bad", "bad_back"), ("bad", "surface"), ("exempt", "exempt_back"),
)  # fmt: skip
BORDERS: tuple[tuple[Role, Role], ...] = (
    ("border", "surface"), ("border", "window"), ("accent", "surface"), ("disabled", "surface"),
)  # fmt: skip


@pytest.mark.parametrize("tokens", [LIGHT, DARK, CONTRAST], ids=lambda tokens: tokens.name)
def test_words_and_borders_can_be_told_from_what_they_stand_on(tokens: Tokens) -> None:
    for front, back in WORDS:
        assert contrast_ratio(tokens.hex(front), tokens.hex(back)) >= 4.5, (front, back)
    for front, back in BORDERS:
        assert contrast_ratio(tokens.hex(front), tokens.hex(back)) >= 3.0, (front, back)


@pytest.mark.parametrize("tokens", [LIGHT, DARK, CONTRAST], ids=lambda tokens: tokens.name)
def test_what_cannot_be_done_can_be_told_from_what_can(tokens: Tokens) -> None:
    assert tokens.disabled not in (tokens.text, tokens.muted, tokens.line)


def test_the_ratio_is_that_of_the_guidelines() -> None:
    assert contrast_ratio("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast_ratio("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_a_contrast_theme_of_the_computer_is_taken_over() -> None:
    system = QPalette()
    for role, value in (
        (QPalette.ColorRole.Window, "#202020"),
        (QPalette.ColorRole.WindowText, "#ffff00"),
        (QPalette.ColorRole.Highlight, "#00ff00"),
        (QPalette.ColorRole.HighlightedText, "#000000"),
    ):
        system.setColor(role, QColor(value))
    tokens = tokens_of_contrast_theme(system)
    assert (tokens.surface, tokens.text, tokens.warn) == ("#202020", "#ffff00", "#ffff00")
    assert (tokens.accent, tokens.on_accent) == ("#00ff00", "#000000")


def test_theme_and_size_of_type_change_everything_at_once(look: Look) -> None:
    before = look.font().pointSizeF()
    look.choose(ThemeChoice.DARK)
    look.zoom_to(1.5)
    assert look.colour("text").name().upper() == DARK.text
    assert look.font().pointSizeF() == pytest.approx(before * 1.5)
    look.zoom_to(9)
    assert look.zoom == 2.0
