"""Actions told in the narrative: "Clerk to action", "AV to inspect the gate", "Ann Lee agreed to …".

What the minute itself calls an action is confirmed; a promise, and a note without that word, is proposed.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from sefton_minutes.domain.actions import ReadAction
from sefton_minutes.domain.minute_text.action_tables import tabled_actions
from sefton_minutes.domain.minute_text.action_words import DOING, DOING_OR_THING, NOTING
from sefton_minutes.domain.minute_text.due_dates import due_date
from sefton_minutes.domain.minute_text.owners import INITIALS
from sefton_minutes.domain.minute_text.reading import Paragraph, ParagraphKind
from sefton_minutes.domain.minute_text.source import Source
from sefton_minutes.domain.name_lists import TITLE, is_name, is_post, is_titled

_NAME = r"(?:(?:the|both)\s+)?[A-Z][\w.’'&/-]*(?:\s+(?:[A-Z][\w.’'&/-]*|&|of|and|for|the)){0,9}?"
_SENTENCE_END = re.compile(
    r"(?<!\b[A-Z])(?<!\bM[rs])(?<!\bMrs)(?<!\bDr)(?<!\bCllr)(?<!\bCllrs)(?<!\bRev)(?<!\bSt)(?<!\bNo)(?<!\bCI)[.;!?](?=\s|$)"
)
_TO_ACTION = re.compile(
    rf"(?:Action\s*:?\s*)?(?P<owner>{INITIALS}|(?i:(?:the\s+)?(?:clerk|chair\w*|officers?|locum\s+clerk))"
    rf"|{_NAME})\s+to\s+(?i:action)(?P<rest>\b[^\n]*)$"
)
_NOTE = re.compile(
    rf"(?P<owner>{INITIALS}|(?:[Tt]he\s+)?(?:[Cc]lerk|[Cc]hair(?:man)?|[Oo]fficers)|(?:{TITLE})"
    rf"\s+[A-Z][\w.’'-]*(?:\s+[A-Z][\w.’'-]*){{0,2}})"
    r"\s+to\s+(?P<verb>[a-z]+)\b"
)
_PROMISE = re.compile(
    rf"\b(?P<owner>{_NAME})\s+(?:also\s+|then\s+|both\s+|duly\s+)?(?:(?:agreed|undertook|offered|promised"
    r"|volunteered|committed)\s+(?:that\s+(?:he|she|they)\s+would|to)"
    r"|(?P<would>would))\s+(?:also\s+|then\s+|now\s+)?(?P<verb>[a-z]+)\b"
)
_LABEL_AFTER = re.compile(
    rf"\s*(?:[-–—]\s*|\(\s*|\[\s*)(?:ACTION|Action)(?:\s*[:–-]?\s*(?P<owner>{INITIALS}"
    rf"|(?:[A-Z][\w.’'-]*)(?:\s+[A-Z][\w.’'-]*){{0,3}}))?\s*[)\]]?\s*\.?$"
    rf"|(?<=[.)])\s+(?:ACTION|Action)\s*[:–-]?\s*(?P<owner_2>{INITIALS}|(?:Clerk|Chair\w*|Cllr\.?"
    r"\s+[A-Z]\w+))\s*\.?$"
)
_BODIES = re.compile(
    r"\b(?:committee|council|cabinet|board|panel|members|partnership|forum|authority|executive|government"
    r"|police|meeting|group|trust"
    r"|it|this|that|which|who|there|he|she|they|we|motion|report|parties|residents|applicants?|developers?"
    r"|company|landowner)\b",
    re.IGNORECASE,
)
_AGREEING = frozenset(
    (
        "approve",
        "note",
        "defer",
        "adopt",
        "accept",
        "support",
        "endorse",
        "recommend",
        "appoint",
        "be",
        "have",
        "stand",
        "move",
        "second",
    )
)
_LONGEST_OWNER = 8
_NARRATIVE = (ParagraphKind.TEXT, ParagraphKind.BULLET)
_TELLING = (*_NARRATIVE, ParagraphKind.CLAUSE, ParagraphKind.INTRODUCER)


def with_narrated(
    source: Source, paragraphs: Iterable[Paragraph], found: Iterable[ReadAction]
) -> tuple[ReadAction, ...]:
    """The actions `found` in decisions and labelled lines, with those that tables and the narrative tell;
    in order, none over another."""
    kept = sorted(found, key=lambda action: action.start)
    others = [
        *tabled_actions(source.text, source.lines, source.day),
        *narrated_actions(source.text, paragraphs, source.day, source.names),
    ]
    spans = [(action.start, action.end) for action in kept]
    kept.extend(action for action in others if not _is_over(action, spans))
    return tuple(sorted(kept, key=lambda action: action.start))


def _is_over(action: ReadAction, spans: Sequence[tuple[int, int]]) -> bool:
    """Whether an action overlaps one of the spans, which are in order."""
    place = bisect_left(spans, (action.end, 0))
    return place > 0 and spans[place - 1][1] > action.start


def narrated_actions(
    text: str, paragraphs: Iterable[Paragraph], day: date | None, names: Sequence[str] = ()
) -> Iterator[ReadAction]:
    """The actions that lines of text and bullets tell; in decisions only what is called one."""
    for paragraph in paragraphs:
        told = _of_paragraph(text, paragraph, day, names) if paragraph.kind in _TELLING else ()
        for action in told:
            if action.confirmed or paragraph.kind in _NARRATIVE:
                yield action


def _of_paragraph(
    text: str, paragraph: Paragraph, day: date | None, names: Sequence[str]
) -> Iterator[ReadAction]:
    start = paragraph.body
    end = start + len(text[start : paragraph.end].rstrip())
    labelled = _LABEL_AFTER.search(text, max(start, end - 120), end)
    if labelled is not None and labelled.start() > start:
        *_, last = _sentences(text, start, labelled.start())
        owner = labelled["owner"] or labelled["owner_2"] or ""
        yield _action(text, *last, owner, day, confirmed=True)
        end = last[0]
    before: tuple[int, int] | None = None
    told: dict[int, ReadAction] = {}
    for sentence in _sentences(text, start, end):
        action = _of_sentence(text, sentence, before, day, names)
        if action is not None:
            # "Clerk to write. Clerk to action." is one action, and confirmed.
            told[action.start] = action
        before = sentence
    yield from told.values()


def _of_sentence(
    text: str,
    sentence: tuple[int, int],
    before: tuple[int, int] | None,
    day: date | None,
    names: Sequence[str],
) -> ReadAction | None:
    start, end = sentence
    to_action = _TO_ACTION.match(text, start, end)
    if to_action is not None and not _BODIES.search(to_action["owner"]):
        alone = not to_action["rest"].strip(" .;)")
        told = before if alone and before is not None else sentence
        return _action(text, *told, _plain(to_action["owner"]), day, confirmed=True)
    note = _NOTE.match(text, start, end)
    if note is not None and (note["verb"] in NOTING or re.match(INITIALS, note["owner"])):
        return _action(text, start, end, _plain(note["owner"]), day, confirmed=False)
    promise = next((found for found in _PROMISE.finditer(text, start, end) if _promises(found, names)), None)
    if promise is None:
        return None
    return _action(text, promise.start("owner"), end, _plain(promise["owner"]), day, confirmed=False)


def _promises(found: re.Match[str], names: Sequence[str]) -> bool:
    """Whether somebody, not a body, promises to do something; "would" promises only of a doing."""
    owner = _plain(found["owner"])
    if _BODIES.search(owner) or len(owner.split()) > _LONGEST_OWNER or found["verb"] in _AGREEING:
        return False
    known = owner in names or is_titled(owner) or is_post(owner) or re.fullmatch(INITIALS, owner) is not None
    if found["would"] is not None:
        return known and found["verb"] in DOING | DOING_OR_THING
    return known or is_name(owner)


def _sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where each sentence begins and ends, its stop included."""
    begin = start
    for stop in _SENTENCE_END.finditer(text, start, end):
        if stop.end() > begin:
            yield begin, stop.end()
        begin = stop.end()
        while begin < end and text[begin].isspace():
            begin += 1
    if begin < end:
        yield begin, end


def _action(text: str, start: int, end: int, owner: str, day: date | None, *, confirmed: bool) -> ReadAction:
    words = text[start:end].rstrip()
    return ReadAction(words, owner, due_date(words, day), confirmed, start, start + len(words))


def _plain(owner: str) -> str:
    said = " ".join(owner.split())
    return said[4:] if said.casefold().startswith("the ") else said
