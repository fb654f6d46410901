"""How a minute is cited in words: in the list of a search, in the tip of a reference, on the clipboard."""

from sefton_minutes.domain.searching.found_place import FoundItem
from sefton_minutes.domain.wording import plain_date


def citation(body: str, item: FoundItem, clause: str | None = None) -> str:
    """As "Safer Calderby Partnership, 5 December 2019, Minute 31(2)"; before there is a minute, "item 4";
    without a number, the title. `body`: its name on the day; `clause`: a label with those it stands in."""
    if item.number:
        kind = "Minute" if item.minute_text else "item"
        where = f"{kind} {item.number}{clause or ''}"
    else:
        where = f"“{item.title}”" if item.title else ""
    when = plain_date(item.day) if item.day else ""
    return ", ".join(part for part in (body, when, where) if part)
