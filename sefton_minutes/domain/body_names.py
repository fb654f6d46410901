"""The names of a body as pages show them, whichever page comes first: when each name was first seen."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from sefton_minutes.domain.bodies import Body, BodyName, folded_name


def with_name_seen(body: Body, name: str, day: date, met: Sequence[date], *, dates_stand: bool) -> Body:
    """The body, known to bear `name` on `day`. `met`: the other days on which it met, by which is judged
    since when it bore its other names. `dates_stand`: an officer wrote the dates, so none is moved.

    A name that is new begins on that day; where the body did not meet before, under the name it was thought
    to bear, the new name is the older one. A name that is known to begin later begins on that day instead.
    """
    wanted = folded_name(name)
    if folded_name(body.name_on(day).name) == wanted:
        return body
    known = [place for place, borne in enumerate(body.names) if folded_name(borne.name) == wanted]
    if known:
        return body if dates_stand else _begun_earlier(body, known, day)
    return _inserted(body, name, day, sorted(met))


def joined_names(
    former: Sequence[BodyName], newer: Sequence[BodyName], boundary: date | None
) -> tuple[BodyName, ...]:
    """The names of a body that was kept as two: those of `former` come before `boundary`, from which on the
    undated name of `newer` is borne. Names that both bear stand once, from the earlier day."""
    dated = [name if name.from_day else replace(name, from_day=boundary) for name in newer]
    own = {folded_name(name.name) for name in dated}
    before = [name for name in former if folded_name(name.name) not in own]
    if not before:
        return tuple(newer)
    return tuple(sorted((*before, *dated), key=lambda name: name.from_day or date.min))


def _begun_earlier(body: Body, known: Sequence[int], day: date) -> Body:
    """The first of these names that begins after the day begins on it, if no name stands between."""
    names = list(body.names)
    for place in known:
        begins = names[place].from_day
        before = names[place - 1].from_day if place else None
        if begins is not None and begins > day and (before is None or before < day):
            names[place] = replace(names[place], from_day=day)
            return replace(body, names=tuple(names))
    return body


def _inserted(body: Body, name: str, day: date, met: Sequence[date]) -> Body:
    place = body.names.index(body.name_on(day))
    borne = body.names[place]
    following = body.names[place + 1].from_day if place + 1 < len(body.names) else None
    since = [each for each in met if each >= (borne.from_day or date.min) and each < (following or date.max)]
    met_before = bisect_right(since, day)
    later = since[met_before:]
    if met_before or not later:
        added = (borne, BodyName(name, from_day=day))
    else:
        added = (BodyName(name, from_day=borne.from_day), replace(borne, from_day=later[0]))
    return replace(body, names=(*body.names[:place], *added, *body.names[place + 1 :]))
