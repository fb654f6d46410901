"""The agenda items of a `GetMeeting` answer."""

from lxml import etree

from sefton_minutes.domain.attachments import Attachment
from sefton_minutes.exchange.markup.html_lines import Words
from sefton_minutes.exchange.modern_gov.html_pages.addresses import paper_type
from sefton_minutes.exchange.modern_gov.service_answers.values import (
    children,
    flag_of,
    source_key,
    text_of,
    words_of,
)
from sefton_minutes.exchange.modern_gov.written_page import ItemDraft


def read_agenda_item(element: etree.ElementBase, file: str) -> ItemDraft:
    """Read an item. A row with number 0 or without title heads those below it, unless something was minuted
    there; one that is restricted, or that may not be displayed, is not for the public.

    Raises CannotReadFile when its HTML is hostile."""
    agenda = words_of(element, "agendatext", file)
    minute = words_of(element, "minutesnonemptyhtmlbody", file)
    decision = words_of(element, "decisionnonemptyhtmlbody", file)
    title = text_of(element, "agendaitemtitle")
    number, agenda_number = _numbers(element, minuted=bool(minute.lines))
    papers, withheld = _papers(element)
    restricted = _is_restricted(element)
    bare = not (minute.lines or decision.lines or papers or restricted)
    is_zero = not number and text_of(element, "agendaitemnumber") == "0"
    is_heading = bare and (is_zero or not title)
    if is_heading and not title and len(agenda.lines) == 1:
        title, agenda = agenda.lines[0], Words(struck=agenda.struck)
    return ItemDraft(
        number=number,
        agenda_number=agenda_number,
        title=title,
        attachments=papers,
        agenda=agenda.lines,
        decision=decision.lines,
        minute=minute.lines,
        is_heading=is_heading,
        restricted=restricted,
        source_key=source_key(element, "item"),
        struck=(*agenda.struck, *decision.struck, *minute.struck),
        withheld=withheld,
    )


def _is_restricted(element: etree.ElementBase) -> bool:
    """Some councils set one flag, some the other, and some leave the title to say it as well."""
    return flag_of(element, "isrestricted") is True or flag_of(element, "isdisplayallowed") is False


def _numbers(element: etree.ElementBase, *, minuted: bool) -> tuple[str, str]:
    """The minute number where there is one and the item is minuted, beside the number on the agenda. What the
    site displays ("6a.") is preferred to the bare figures."""
    displayed = _bare(text_of(element, "fulldisplaynumberformat"))
    agenda = _with_part(element, "agendaitem")
    minute = _with_part(element, "minutesitem")
    if not minute or not minuted:
        return displayed or agenda, ""
    if _figures(displayed) == _figures(minute):
        return displayed, "" if agenda in (minute, displayed) else agenda
    shown = displayed or agenda
    return minute, "" if shown == minute else shown


def _with_part(element: etree.ElementBase, kind: str) -> str:
    number = _bare(text_of(element, f"{kind}number"))
    part = _bare(text_of(element, f"{kind}subnumber"))
    return f"{number}.{part}" if number and part else number


def _bare(number: str) -> str:
    bare = number.rstrip(". ")
    return "" if bare == "0" else bare


def _figures(number: str) -> str:
    return "".join(sign for sign in number if sign.isdecimal())


def _papers(element: etree.ElementBase) -> tuple[tuple[Attachment, ...], int]:
    """The papers that are public, each once, and how many are not."""
    papers: dict[str, Attachment] = {}
    withheld = 0
    for paper in children(element, "linkeddoc"):
        title, address = text_of(paper, "title"), text_of(paper, "url")
        if flag_of(paper, "isrestricted") is True:
            withheld += 1
        elif title or address:
            key = text_of(paper, "attachmentid") or address or title
            name = title or address.split("?", 1)[0].rsplit("/", 1)[-1]
            papers.setdefault(key, Attachment(name, paper_type(address)))
    return tuple(papers.values()), withheld
