"""What stands above an item's minute: title, links to papers, presenters, the agenda's words."""

import re
from collections.abc import Collection, Sequence

from sefton_minutes.domain.attachments import Attachment
from sefton_minutes.domain.standing_text import is_standing_text
from sefton_minutes.exchange.page_text.items.agenda_wording import is_agenda_text
from sefton_minutes.exchange.page_text.items.attachments import split_at_links
from sefton_minutes.exchange.page_text.items.item_parts import Head
from sefton_minutes.exchange.page_text.items.presenters import (
    presenters_in,
    split_leading_presenters,
    split_trailing_presenter,
)
from sefton_minutes.exchange.page_text.items.title_lines import title_lines
from sefton_minutes.exchange.page_text.items.title_shapes import is_title, sentence_start

_FURTHER_PAPERS = re.compile(r"\s*\b(?:Additional|Supporting) documents:\s*", re.IGNORECASE)
_SENTENCE_BREAK = re.compile(r"[a-z]{3}\. [A-Z][a-z]* [a-z]")
_BEHIND_TITLE = re.compile(
    r"\s*(?P<note>\(Pages?:? \d+(?: ?[-–] ?\d+)?\)|[\[(]TO FOLLOW[\])])$", re.IGNORECASE
)


def read_head(texts: Sequence[str], gaps: Sequence[int], people: Collection[str]) -> Head:
    """The head of an item whose title, presenters and agenda text stand on lines of their own. `gaps`: see
    `newlines_above`, one for each text."""
    if not texts:
        return Head()
    if is_standing_text(texts[0]):
        return Head(agenda=tuple(texts))
    taken = title_lines(texts, gaps)
    split = split_at_links(" ".join(texts[:taken]))
    title, note = _without_note(split.before)
    below = [text for text in (note, split.after, *texts[taken:]) if text]
    papers, words = linked_papers(below)
    presenters, agenda = _presenters_above(words, people)
    return Head(title, presenters, (*split.attachments, *papers), agenda)


def read_run_on_head(texts: Sequence[str], minute: str, people: Collection[str]) -> Head:
    """The head of an item whose title, links, presenters and agenda text are run on in one line; the lines
    below it are further agenda text. `minute` helps to tell a presenter from a title."""
    if not texts:
        return Head()
    first, *listed = _FURTHER_PAPERS.split(texts[0])
    split = split_at_links(first)
    title, rest = (split.before, split.after) if split.attachments else _title_and_sentence(first)
    presenters, sentence = split_leading_presenters(rest, people) if rest else ((), "")
    if not presenters:
        title, presenters = split_trailing_presenter(title, minute, people)
    title, note = _without_note(title)
    papers, words = linked_papers([*listed, *texts[1:]])
    agenda = tuple(text for text in (note, sentence, *words) if text)
    return Head(title, presenters, (*split.attachments, *papers), agenda)


def linked_papers(texts: Sequence[str]) -> tuple[tuple[Attachment, ...], tuple[str, ...]]:
    """Part lines that are links to papers from lines that are words. Words behind a link stay words."""
    attachments: list[Attachment] = []
    words: list[str] = []
    for text in texts:
        split = split_at_links(text)
        attachments.extend(split.attachments)
        words.append(split.after if split.attachments else text)
    return tuple(attachments), tuple(word for word in words if word)


def _presenters_above(
    words: Sequence[str], people: Collection[str]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    presenters: list[str] = []
    reached = 0
    while reached < len(words) and (names := presenters_in(words[reached], people)):
        presenters.extend(names)
        reached += 1
    return tuple(presenters), tuple(words[reached:])


def _without_note(title: str) -> tuple[str, str]:
    """A title without "(Pages 3 - 10)" or "[TO FOLLOW]", and that note."""
    match = _BEHIND_TITLE.search(title)
    return (title[: match.start()], match["note"]) if match and match.start() else (title, "")


def _title_and_sentence(text: str) -> tuple[str, str]:
    at = sentence_start(text)
    if at is None and (is_standing_text(text) or _is_sentence(text)):
        return "", text
    return (text, "") if at is None else (text[:at].rstrip(), text[at:])


def _is_sentence(text: str) -> bool:
    """Whether words that should be a title are the agenda's sentence, whose title is lost."""
    if is_title(text.rstrip(".")):
        return False
    return bool(_SENTENCE_BREAK.search(text)) or (is_agenda_text(text) and text.endswith("."))
