"""Taking a doubtful reading for right."""

from sefton_minutes.domain.minute_text.reading import Doubt, Reading


def accept(reading: Reading, doubt: Doubt) -> str:
    """The whole text after a doubt is accepted; read again, its reading is confirmed."""
    text = reading.text
    return text[: doubt.replace_start] + doubt.replacement + text[doubt.replace_end :]
