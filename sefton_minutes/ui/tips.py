"""Tips over the text: words of the record, never markup, on lines of a readable length."""

from html import escape

from PySide6.QtGui import Qt


def as_tip(words: str) -> str:
    """Plain text as Qt shows it in a tip: broken into lines where it is long, its own lines kept, and
    whatever looks like markup in it as it stands."""
    return f'<p style="white-space: pre-wrap">{escape(words)}</p>' if words else ""


def plain_tip(words: str) -> str:
    """The same for a short tip: as it is, unless Qt would take it for markup."""
    return as_tip(words) if Qt.mightBeRichText(words) else words
