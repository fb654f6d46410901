"""Which body a person means who names one in passing: "Cabinet", "HMC", "the Board"."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from sefton_minutes.domain.bodies import Body, BodyName, folded_name


def cited_body(name: str, bodies: Sequence[Body], day: date | None, own: Body | None = None) -> Body | None:
    """The body that words of a minute name, as of a day; None where it is none of these, or not one alone.

    A name or abbreviation borne on the day counts before those of other days. `own`, the body whose minute it
    is, is meant by "" and by the end of its name ("the Board"); another is meant by the last word of its
    name where no other name ends so ("Council").
    """
    wanted = folded_name(name) if name.strip() else ""
    if not wanted:
        return own
    for is_meant in (_is_borne_on(wanted, day), _was_ever_borne(wanted)):
        found = [body for body in bodies if is_meant(body)]
        if found:
            return _only(found)
    if own is not None and _ends_so(own.name_on(day), wanted):
        return own
    return _only(body for body in bodies if " " not in wanted and _ends_so(body.name_on(day), wanted))


def begun_body(name: str, bodies: Sequence[Body], day: date | None) -> Body | None:
    """The one body whose name or abbreviation on a day begins with what was typed so far ("cab")."""
    wanted = folded_name(name) if name.strip() else ""
    if not wanted:
        return None
    return _only(body for body in bodies if any(said.startswith(wanted) for said in _said(body.name_on(day))))


def _is_borne_on(wanted: str, day: date | None) -> Callable[[Body], bool]:
    return lambda body: wanted in _said(body.name_on(day))


def _was_ever_borne(wanted: str) -> Callable[[Body], bool]:
    return lambda body: any(wanted in _said(name) for name in body.names)


def _said(name: BodyName) -> tuple[str, ...]:
    return tuple(folded_name(said) for said in (name.name, name.abbreviation) if said)


def _ends_so(name: BodyName, wanted: str) -> bool:
    return folded_name(name.name).endswith(f" {wanted}")


def _only(bodies: Iterable[Body]) -> Body | None:
    found = {body.id: body for body in bodies}
    return next(iter(found.values())) if len(found) == 1 else None
