"""Standing words put into a minute on lines of their own."""

from sefton_minutes.domain.minute_text.house_wording import PLACE
from sefton_minutes.domain.text_change import TextChange


def insertion(text: str, caret: int, words: str) -> tuple[TextChange, int]:
    """The change that puts `words` after the line of the caret (into it where it is empty), and where the
    caret goes then: to the first place to be filled in, which is taken out, or to the end of the words."""
    line_end = text.find("\n", caret)
    at = len(text) if line_end < 0 else line_end
    line_start = text.rfind("\n", 0, at) + 1
    before = "\n" if text[line_start:at].strip() else ""
    gap = words.find(PLACE)
    filled = words.replace(PLACE, "", 1) if gap >= 0 else words
    added = before + filled
    return TextChange(at, "", added), at + len(before) + (gap if gap >= 0 else len(filled))
