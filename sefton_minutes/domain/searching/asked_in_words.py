"""What a search asks, said as an officer would: for its chips, for the name of a saved one, for its paper."""

from dataclasses import dataclass, fields, replace
from datetime import date
from enum import StrEnum

from sefton_minutes.domain.municipal_year import first_day, last_day, municipal_year, year_name
from sefton_minutes.domain.searching.request import SearchKind, SearchOrder, SearchRequest
from sefton_minutes.domain.wording import short_date


class Narrowing(StrEnum):
    """What narrows a search besides its words."""

    LIKE = "like"
    BODY = "body"
    DAYS = "days"
    KIND = "kind"
    PERSON = "person"
    DECISION = "decision"
    STANDING = "standing"


_FIELDS: dict[Narrowing, tuple[str, ...]] = {
    Narrowing.LIKE: ("like_item_id",),
    Narrowing.BODY: ("body_id",),
    Narrowing.DAYS: ("from_day", "to_day"),
    Narrowing.KIND: ("kind",),
    Narrowing.PERSON: ("person",),
    Narrowing.DECISION: ("decision",),
    Narrowing.STANDING: ("with_standing_text",),
}
_KINDS = {
    SearchKind.DECISIONS: "in decisions",
    SearchKind.MINUTES: "in minutes",
    SearchKind.AGENDA: "in agenda text",
}
_ORDERS = {SearchOrder.OLDEST: "oldest first", SearchOrder.BEST: "best first"}


@dataclass(frozen=True, slots=True)
class Names:
    """What the numbers of a request stand for: the body's name, and the minute that others are to be like."""

    body: str = ""
    like: str = ""


def narrowings(asked: SearchRequest, names: Names) -> dict[Narrowing, str]:
    """What narrows the search, each in words, in the order in which they are shown. Asking for standing text
    too is told among them, though it widens."""
    told = {
        Narrowing.LIKE: f"Like {names.like or 'another item'}" if asked.like_item_id is not None else "",
        Narrowing.BODY: (names.body or "one body") if asked.body_id is not None else "",
        Narrowing.DAYS: days_in_words(asked.from_day, asked.to_day),
        Narrowing.KIND: _KINDS.get(asked.kind, ""),
        Narrowing.PERSON: f"naming {asked.person.strip()}" if asked.person.strip() else "",
        Narrowing.DECISION: f"decided: {asked.decision.strip()}" if asked.decision.strip() else "",
        Narrowing.STANDING: "standing text too" if asked.with_standing_text else "",
    }
    return {narrowing: words for narrowing, words in told.items() if words}


def without(asked: SearchRequest, *lifted: Narrowing) -> SearchRequest:
    """The same request without these narrowings."""
    plain = SearchRequest("")
    names = {name for narrowing in lifted for name in _FIELDS[narrowing]}
    return replace(asked, **{f.name: getattr(plain, f.name) for f in fields(asked) if f.name in names})


def asked_in_words(asked: SearchRequest, names: Names) -> str:
    """As "“refuge place”; Cabinet; 2024/25; best first"."""
    words = asked.words.strip()
    quoted = words if any(mark in words for mark in '"“”') else f"“{words}”"
    parts = [quoted if words else "", *narrowings(asked, names).values(), _ORDERS.get(asked.order, "")]
    return "; ".join(part for part in parts if part)


def days_in_words(from_day: date | None, to_day: date | None) -> str:
    """A municipal year by its name, any other range by its days; "" for none."""
    if from_day and to_day:
        year = municipal_year(from_day)
        if (from_day, to_day) == (first_day(year), last_day(year)):
            return year_name(year)
        return f"{short_date(from_day)} to {short_date(to_day)}"
    if from_day:
        return f"from {short_date(from_day)}"
    return f"to {short_date(to_day)}" if to_day else ""
