"""What an officer can answer to a doubt of a reading: some rewrite the text, some are accepted as they stand,
some can only be looked at."""

from sefton_minutes.domain.minute_text.reading import Doubt, DoubtKind

# Who is meant, or what a lost list said, no yes can tell: it is put right in the text, or left.
_ONLY_LOOKED_AT = frozenset({DoubtKind.AMBIGUOUS_NAME, DoubtKind.LOST_LIST})


def changes_words(doubt: Doubt) -> bool:
    """Whether accepting it rewrites the text; otherwise it is only remembered."""
    return doubt.replace_start != doubt.replace_end or bool(doubt.replacement)


def can_be_accepted(doubt: Doubt) -> bool:
    """Whether there is a reading to say yes to."""
    return changes_words(doubt) or doubt.kind not in _ONLY_LOOKED_AT


def left_in_words(doubt: Doubt) -> str:
    """What saying no is called."""
    return "keep as typed" if can_be_accepted(doubt) else "leave it so"
