"""Colours, sizes of type and spaces: every figure of the window's look stands here, and nothing is painted
from figures of its own. Colour only repeats what words say; the ratios are held by a test."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Literal

from PySide6.QtGui import QColor, QPalette

Role = Literal[
    "rail", "window", "surface", "raised", "line", "border", "text", "muted", "accent", "on_accent",
    "selected", "hover", "link", "warn", "warn_back", "good", "good_back", "bad", "bad_back", "exempt",
    "exempt_back", "hit", "disabled",
]  # fmt: skip

FAMILY = "Source Sans 3"

# Sizes of type in points, before zoom.
CAPTION, SMALL, BODY, WRITING, TITLE, HEADLINE, PAGE = 9.0, 9.75, 10.5, 11.5, 14.0, 15.0, 18.0
# Spaces in device-independent pixels.
S1, S2, S3, S4, S6 = 4, 8, 12, 16, 24
SMALLEST_ZOOM, LARGEST_ZOOM = 0.9, 2.0


class ThemeChoice(StrEnum):
    """What the officer asked for. SYSTEM follows the computer's own setting, a contrast theme included."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True)
class Tokens:
    """One colour for each role. Every role of text is at least 4.5:1 on the surfaces it stands on, every
    border of a control 3:1 (WCAG 2.2, success criteria 1.4.3 and 1.4.11)."""

    name: str
    rail: str
    window: str
    surface: str
    raised: str
    line: str
    border: str
    text: str
    muted: str
    accent: str
    on_accent: str
    selected: str
    hover: str
    link: str
    warn: str
    warn_back: str
    good: str
    good_back: str
    bad: str
    bad_back: str
    exempt: str
    exempt_back: str
    hit: str
    disabled: str

    def hex(self, role: Role) -> str:
        """The colour of a role as "#RRGGBB"."""
        value: str = getattr(self, role)
        return value


LIGHT = Tokens(
    name="light", rail="#E6EAEE", window="#F4F6F8", surface="#FFFFFF", raised="#FAFBFC", line="#D9DFE5",
    border="#7F8B97", text="#1A232D", muted="#56626F", accent="#0F5C86", on_accent="#FFFFFF",
    selected="#DCEBF5", hover="#ECF1F5", link="#0A58A8", warn="#855400", warn_back="#FFF3D1",
    good="#1C6638", good_back="#E2F2E7", bad="#A3271E", bad_back="#FBE8E6", exempt="#8A1F5C",
    exempt_back="#FBE9F2", hit="#FFE79A", disabled="#7F8B97",
)  # fmt: skip
DARK = Tokens(
    name="dark", rail="#16191D", window="#1C2025", surface="#23282E", raised="#282E35", line="#39414A",
    border="#7C8895", text="#E7EBEF", muted="#A7B2BD", accent="#6FB6E4", on_accent="#0A1B26",
    selected="#2A4053", hover="#2B323A", link="#8AC2F7", warn="#F1BC55", warn_back="#3A311B",
    good="#82CB9B", good_back="#21372A", bad="#FF9F94", bad_back="#43261F", exempt="#F29AC6",
    exempt_back="#3E2333", hit="#5A4A12", disabled="#7C8895",
)  # fmt: skip
CONTRAST = Tokens(
    name="contrast", rail="#000000", window="#000000", surface="#000000", raised="#000000", line="#FFFFFF",
    border="#FFFFFF", text="#FFFFFF", muted="#FFFFFF", accent="#1AEBFF", on_accent="#000000",
    selected="#003A42", hover="#1F1F1F", link="#FFFF00", warn="#FFD84D", warn_back="#000000",
    good="#5CFF7A", good_back="#000000", bad="#FF9A8F", bad_back="#000000", exempt="#FF9CD2",
    exempt_back="#000000", hit="#4A4300", disabled="#8C8C8C",
)  # fmt: skip


def tokens_of_contrast_theme(system: QPalette) -> Tokens:
    """The computer's own contrast theme: its window, text, highlight and link; states fall back to its
    text."""
    back, text = system.window().color().name(), system.windowText().color().name()
    strong, on_strong = system.highlight().color().name(), system.highlightedText().color().name()
    base = CONTRAST if system.window().color().lightness() < 128 else LIGHT
    surfaces = dict.fromkeys(("rail", "window", "surface", "raised", "hover", "warn_back", "good_back"), back)
    surfaces |= dict.fromkeys(("bad_back", "exempt_back", "hit", "selected"), back)
    words = dict.fromkeys(("text", "muted", "line", "border", "warn", "good", "bad", "exempt"), text)
    link = system.link().color().name()
    disabled = system.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText).name()
    return replace(
        base, **surfaces, **words, accent=strong, on_accent=on_strong, link=link, disabled=disabled
    )


def palette(tokens: Tokens) -> QPalette:
    """The palette that Fusion paints with."""
    made, roles = QPalette(), QPalette.ColorRole
    pairs: dict[QPalette.ColorRole, str] = {
        roles.Window: tokens.window, roles.Base: tokens.surface, roles.AlternateBase: tokens.raised,
        roles.Button: tokens.raised, roles.WindowText: tokens.text, roles.Text: tokens.text,
        roles.ButtonText: tokens.text, roles.ToolTipBase: tokens.raised, roles.ToolTipText: tokens.text,
        roles.PlaceholderText: tokens.muted, roles.Highlight: tokens.accent,
        roles.HighlightedText: tokens.on_accent, roles.Link: tokens.link, roles.Mid: tokens.line,
        roles.Dark: tokens.border, roles.Light: tokens.surface, roles.Accent: tokens.accent,
    }  # fmt: skip
    for role, value in pairs.items():
        made.setColor(role, QColor(value))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.disabled))
    return made


def contrast_ratio(first: str, second: str) -> float:
    """The contrast of two colours, 1 to 21 (WCAG 2.2, definition of contrast ratio)."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(value: str) -> float:
    parts = (int(value[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
