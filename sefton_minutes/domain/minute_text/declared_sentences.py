"""Declarations of interest told in sentences: "Councillor Ash declared a personal interest in …"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sefton_minutes.domain.interests import Declaration
from sefton_minutes.domain.minute_text.interest_words import ACTING, ITEM, KIND, left_by
from sefton_minutes.domain.minute_text.lines import Line
from sefton_minutes.domain.name_lists import TITLE, is_name, listed_names

_BUT_NOT = r"(?:\s*\((?:but|and|although)\s+(?:not|non)[\s-]\w+\))?"
_DECLARED = re.compile(
    r"\b(?:(?:both|each|all|also|then|further|subsequently|again|had|had\s+previously)\s+){0,3}"
    r"(?:declared|disclosed|registered|announced|recorded)\s+(?:that\s+)?(?:(?:he|she|they|it)\s+(?:had"
    r"|has|have)\s+)?"
    rf"(?P<kind>(?!no\b|not\b|the\s+following|any\b)(?:(?:an?|his|her|their)\s+)?(?:{KIND}{_BUT_NOT}\s+"
    rf"|{KIND}(?="
    r"\s+in\b))?)(?P<word>interests?|(?=in\b))\b",
    re.IGNORECASE,
)
_RECEIVED = re.compile(
    rf"\bdeclarations?\s+of\s+(?:an?\s+)?(?P<kind>(?:{KIND}\s+)?)interests?\s+(?:was|were|had\s+been)"
    r"\s+(?:also\s+)?"
    r"(?:received|made|submitted|given)\s+(?:from|by)\s+",
    re.IGNORECASE,
)
_TRANSPARENCY = re.compile(r"\bmade\s+a\s+(?P<kind>transparency\s+statement)(?P<word>)\b", re.IGNORECASE)
_IN = (
    r"(?:,?\s*(?:in\s+(?:respect\s+of|relation\s+to|regards?\s+to|connection\s+with)|in|relating\s+to"
    r"|relative\s+to|regarding"
    r"|with\s+(?:regards?|respect|reference)\s+to|concerning|pertaining\s+to|for)\s+)"
)
_WHY = (
    r"(?:by\s+virtue\s+of|by\s+reason\s+of|on\s+the\s+grounds?\s+(?:that|of)|on\s+the\s+basis\s+(?:that"
    r"|of)|due\s+to|because(?:\s+of)?"
    r"|in\s+that|insofar\s+as|in\s+so\s+far\s+as|owing\s+to|having\s+regard\s+to|since|as(?=\s+(?:he|she"
    r"|they|a|an|the|his|her|their|it|one|both|well|members?"
    r"|governors?|chair\w*|director\w*|trustee\w*|employ\w+|owner\w*|joint\w*|being|[A-Z]\w+)\b)|having\b"
    r"|being\b"
    r"|who\s+(?:was|is)\b)"
)
_NEXT_IN = re.compile(_IN, re.IGNORECASE)
_NEXT_WHY = re.compile(rf",?\s+{_WHY}\s*", re.IGNORECASE)
_NEXT_ACTION = re.compile(
    rf"[,;.]?\s*(?:(?:and|but)\s+)?(?:accordingly\s+|therefore\s+|so\s+|also\s+|then\s+|subsequently\s+)?"
    rf"(?:(?:he|she|they|the\s+member|each\s+member|the\s+councillor|both|each)\s+)?(?:both\s+|also\s+"
    r"|then\s+|accordingly\s+"
    rf"|therefore\s+)?(?P<action>\b{ACTING}\b)",
    re.IGNORECASE,
)
_TITLED = re.compile(rf"\b(?:(?:the\s+)?(?:Mayor|Chair\w*)\s*,\s*)?(?:{TITLE})\s+(?=[A-Z])")
_ALL_MEMBERS = re.compile(
    r"\b(?:all|every|both)\s+(?:of\s+the\s+)?(?:members?|councillors)(?:\s+(?:of\s+the\s+\w+|present))?\s*$",
    re.IGNORECASE,
)
_PRESIDING = re.compile(
    r"(?P<chair>The\s+(?:Lord\s+|Deputy\s+|Vice[\s-])?(?:Chair\w*|Mayor|Leader|Convener|Convenor|Provost"
    r"|President))"
    r"(?:\s+and\s+(?P<others>[A-Z][^\n,;]{2,80}))?"
)
_PRONOUN = re.compile(r"(?:^|[.;,]\s+|\band\s+)(?:he|she|they)\s*$", re.IGNORECASE)
_WITH_ASIDE = re.compile(rf"(?P<names>[^,]{{3,120}}),?\s+(?P<in>{_IN}[^\n]{{1,160}}?),?\s*$", re.IGNORECASE)
_BEFORE_ITEM = re.compile(
    rf"(?:prior\s+to|before|during|at|on)\s+(?:the\s+)?(?:consideration|discussion|commencement)\s+of"
    rf"\s+(?P<item>(?:the\s+)?{ITEM}[^,\n]{{0,120}}?),?\s*$",
    re.IGNORECASE,
)
_ADVERBS = re.compile(r"(?:\s+(?:both|each|all|also|then|had|has|further|subsequently))+\s*$", re.IGNORECASE)
# A stop after an initial or a title ends no sentence, nor does "No." before a number.
_SENTENCE_END = re.compile(
    r"(?<!\b[A-Z])(?<!\bM[rs])(?<!\bMrs)(?<!\bDr)(?<!\bCllr)(?<!\bCllrs)(?<!\bRev)(?<!\bNo)(?<!\bNos)(?<!\bMin)\.(?=\s|[)\]]|$)|[\n;](?=\s|$)"
)
_SAME_ITEM = re.compile(
    r"(?:the|this|that)\s+(?:same\s+)?(?:item|matter|application|report)\b", re.IGNORECASE
)
_ITEM_FOUND = re.compile(rf"\b{ITEM}", re.IGNORECASE)
_LOOK_BACK = 300
_LOOK_AHEAD = 900


@dataclass(frozen=True, slots=True)
class _Parts:
    """What follows "declared … interest": offsets into the text are those of the end."""

    item: str
    nature: str
    action: str
    end: int


def declared_in_sentences(text: str, line: Line, item: str = "") -> Iterator[Declaration]:
    """The declarations that a line tells in sentences; `item` what a heading above it names."""
    verbs = _verbs(text, line)
    reached = line.words
    before: tuple[str, ...] = ()
    for place, verb in enumerate(verbs):
        limit = verbs[place + 1].start() if place + 1 < len(verbs) else line.words_end
        received = verb.re is _RECEIVED
        subject = _names_after(text, verb.end(), limit) if received else _subject(text, reached, verb.start())
        members, start, said_item, said_until = subject
        again = not members and not received
        if again and _PRONOUN.search(text[max(reached, verb.start() - 20) : verb.start()]):
            members, start = before, verb.start()
        if members:
            begin = said_until if received else verb.end()
            parts = _parts(text, begin, min(limit, begin + _LOOK_AHEAD))
            kind = _kind(verb["kind"])
            named = _item(parts.item, said_item or item)
            yield from (
                Declaration(
                    member, named, kind, parts.nature, parts.action, left_by(parts.action), start, parts.end
                )
                for member in members
            )
            reached, before = parts.end, members


def _verbs(text: str, line: Line) -> list[re.Match[str]]:
    """Where a line says that somebody declared, in order."""
    kinds = (_DECLARED, _TRANSPARENCY, _RECEIVED)
    found = (verb for kind in kinds for verb in kind.finditer(text, line.words, line.words_end))
    return sorted(found, key=lambda verb: verb.start())


def _subject(text: str, start: int, end: int) -> tuple[tuple[str, ...], int, str, int]:
    """Who declares: names that lead up to the verb; where they begin; an item named before or beside them."""
    begin = max(start, end - _LOOK_BACK)
    ended = [found.end() for found in _SENTENCE_END.finditer(text, begin, end)]
    begin = ended[-1] if ended else begin
    before = _ADVERBS.sub("", text[begin:end].rstrip(" ,"))
    for titled in _TITLED.finditer(before):
        names, aside = _names_only(before[titled.start() :])
        if names:
            led = _BEFORE_ITEM.search(before[: titled.start()])
            before_names = led["item"] if led else _led_by_item(before[: titled.start()])
            return names, begin + titled.start(), aside or before_names, end
    everybody = _ALL_MEMBERS.search(before)
    if everybody is not None:
        return (everybody.group().strip(),), begin + everybody.start(), "", end
    words = before.strip(" (\xa0\t-–·•")
    presiding = _PRESIDING.fullmatch(words)
    if presiding is not None:
        others = tuple(person.name for person in listed_names(presiding["others"] or ""))
        return (presiding["chair"], *others), begin + before.index(words), "", end
    if is_name(words) and len(words.split()) > 1:
        return (words,), begin + before.index(words), "", end
    return (), end, "", end


def _led_by_item(before: str) -> str:
    """The item that a line names before its declaration ("Agenda item 12A – Sea Wall: Councillor Ash …")."""
    said = before.strip(" \t:–-,")
    return said if _ITEM_FOUND.match(said) else ""


def _names_only(words: str) -> tuple[tuple[str, ...], str]:
    """Names that are all of the words, but for an aside ("Councillor Ash, in relation to item 7,")."""
    if _is_list(words):
        return tuple(person.name for person in listed_names(words)), ""
    aside = _WITH_ASIDE.match(words)
    if aside is None or not _is_list(aside["names"]):
        return (), ""
    item = _NEXT_IN.sub("", aside["in"].strip(), count=1)
    return tuple(person.name for person in listed_names(aside["names"])), item


def _is_list(words: str) -> bool:
    plain = re.sub(r"\([^()]*\)", " ", words).split()
    return bool(plain) and all(
        not word[0].islower() or word.strip(",") in ("and", "the", "de", "van", "der", "von", "la", "le")
        for word in plain
    )


def _names_after(text: str, start: int, end: int) -> tuple[tuple[str, ...], int, str, int]:
    found = _NEXT_IN.search(text, start, min(end, start + _LOOK_BACK))
    ended = _SENTENCE_END.search(text, start, end)
    stop = min(found.start() if found else end, ended.start() if ended else end)
    return tuple(person.name for person in listed_names(text[start:stop])), start, "", stop


def _parts(text: str, start: int, end: int) -> _Parts:
    """The item, the reason and the action, in this order; each ends where the next begins."""
    position, item, nature = start, "", ""
    sentence = _SENTENCE_END.search(text, start, end)
    stop = sentence.start() if sentence else end
    led = _NEXT_IN.match(text, start, stop)
    action = _NEXT_ACTION.search(text, start, end)
    limit = min(stop, action.start()) if action else stop
    if led is not None:
        why = _NEXT_WHY.search(text, led.end(), limit)
        position = why.start() if why else limit
        item = text[led.end() : position]
    why = _NEXT_WHY.match(text, position, limit)
    if why is not None:
        nature, position = text[why.start() : limit].strip(" ,"), limit
    done, last = _action(text, action, end)
    return _Parts(_tidy(item), _tidy(nature), done, max(position, last, start))


def _action(text: str, action: re.Match[str] | None, end: int) -> tuple[str, int]:
    if action is None:
        return "", 0
    ended = _SENTENCE_END.search(text, action.end(), end)
    stop = ended.start() if ended else end
    return _tidy(text[action.start("action") : stop]), stop


def _item(said: str, known: str) -> str:
    """The item as said; where that is only "the item", the one that the words before it name."""
    if not said or _SAME_ITEM.match(said):
        return known or said
    return (
        said if _ITEM_FOUND.search(said) or not known else f"{known}, {said}" if said not in known else known
    )


def _kind(printed: str) -> str:
    return re.sub(r"^(?:an?|his|her|their)(?:\s+|$)", "", " ".join(printed.split()), flags=re.IGNORECASE)


def _tidy(words: str) -> str:
    said = " ".join(words.split()).strip(" ,;:-–")
    while (
        said
        and said.count("(") != said.count(")")
        and said[0] + said[-1] != "()"
        and (said[0] in "()" or said[-1] in "()")
    ):
        said = said[1:].strip() if said[0] in "()" else said[:-1].strip()
    return said
