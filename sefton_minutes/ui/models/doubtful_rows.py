"""A doubtful reading in words: for its row, and for the sentences about answers."""

from sefton_minutes.domain.doubtful import Answer, Doubtful, DoubtOrigin
from sefton_minutes.domain.wording import short_date


def where(doubtful: Doubtful) -> str:
    """ "Planning Committee  ·  Minute 33"; the meeting alone where it is about no item."""
    item = f"Minute {doubtful.number}" if doubtful.number else doubtful.title if doubtful.item_id else ""
    return "  ·  ".join(part for part in (doubtful.body, item) if part)


def when(doubtful: Doubtful) -> str:
    """The day of the meeting."""
    return short_date(doubtful.day) if doubtful.day else "No date"


def about(doubtful: Doubtful) -> str:
    """The words in one line; what is said of them where there are none."""
    return " ".join(doubtful.words.split()) or doubtful.sentence


def sentence(doubtful: Doubtful) -> str:
    """The row as a screen reader says it."""
    parts = (doubtful.kind, where(doubtful), when(doubtful), doubtful.sentence, about(doubtful))
    return "; ".join(part for part in parts if part)


def heading(doubtful: Doubtful) -> str:
    """ "33. Application DC/2026/00417"; of the meeting as a whole its body."""
    if doubtful.item_id is None:
        return doubtful.body
    return (
        f"{doubtful.number}. {doubtful.title}" if doubtful.number else doubtful.title or "Item without title"
    )


def deed(doubtful: Doubtful, answer: Answer) -> str:
    """What an answer is called on its button."""
    if doubtful.origin is DoubtOrigin.DIFFERENCE:
        return "Take the page’s text" if answer is Answer.ACCEPT else "Leave ours"
    if not doubtful.can_accept and answer is Answer.REFUSE:
        return "Leave it so"
    return "Accept" if answer is Answer.ACCEPT else "Keep as typed"


def deed_to_all(doubtful: Doubtful, answer: Answer, count: int) -> str:
    """What an answer to all alike is called on its button."""
    if doubtful.origin is DoubtOrigin.DIFFERENCE:
        verb = "Take all" if answer is Answer.ACCEPT else "Leave all"
    elif not doubtful.can_accept and answer is Answer.REFUSE:
        verb = "Leave all"
    else:
        verb = "Accept all" if answer is Answer.ACCEPT else "Keep all"
    return f"{verb} {count:,}"


def said(count: int, answer: Answer, left: int) -> str:
    """What the foot of the window says of an answer; `left` of those alike were not answered."""
    if not count:
        return "Stopped: none was answered." if left else "It was answered meanwhile."
    done = "Accepted" if answer is Answer.ACCEPT else "Left as it stands"
    if left:
        return f"Stopped. {done}: {count:,} of {count + left:,} alike. Ctrl+Z takes them back."
    return f"{done}{f': {count:,} alike' if count > 1 else ''}. Ctrl+Z takes it back."
