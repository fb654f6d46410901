"""A person as the search looks for them: the words of a name side by side, by each name they are known by."""

import re
from collections.abc import Iterable

from sefton_minutes.domain.name_lists import TITLE
from sefton_minutes.domain.people import Person
from sefton_minutes.domain.searching.folded_words import fold
from sefton_minutes.domain.searching.query import Alternative, Query, Term

_TITLES = re.compile(rf"(?:(?:the\s+)?{TITLE}\s+)+", re.IGNORECASE)


def name_query(name: str, people: Iterable[Person]) -> Query:
    """What finds a person by name; titles ("Cllr", "Councillor", "Mrs") are ignored, since papers change
    them. One whom the register knows by this name is found by their other names too. "" asks nothing."""
    asked = _bare(name)
    if not asked:
        return Query()
    names = {asked: None}
    for person in people:
        known = [bare for each in (person.name, *person.aliases) if (bare := _bare(each))]
        if asked in known:
            names.update(dict.fromkeys(known))
    return Query(tuple(Alternative((Term(words, is_quoted=True),)) for words in names))


def _bare(name: str) -> tuple[str, ...]:
    return tuple(fold(_TITLES.sub("", name.strip(), count=1)).split())
