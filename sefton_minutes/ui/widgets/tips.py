"""Tips over the text: words of the record, never markup, on lines of a readable length."""

from html import escape


def as_tip(words: str) -> str:
    """Plain text as Qt shows it in a tip: broken into lines where it is long, its own lines kept, and
    whatever looks like markup in it as it stands."""
    return f'<p style="white-space: pre-wrap">{escape(words)}</p>' if words else ""
