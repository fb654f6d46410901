"""Why somebody may not do something, and whom to ask."""

from collections.abc import Mapping

from sefton_minutes.domain.rights import Rights, Role

WITH_ARTICLE: Mapping[Role, str] = {
    Role.READER: "a reader",
    Role.OFFICER: "an officer",
    Role.CHECKER: "a checker",
    Role.ADMINISTRATOR: "an administrator",
}

_ASK_THE_SERVERS_KEEPER = "Ask whoever looks after the council's database server."
_ASK_AN_ADMINISTRATOR = "Ask an administrator: “Registers”, “Officers”."


def role_needed(rights: Rights, role: Role) -> tuple[str, str] | None:
    """Sentence and advice where the rights do not reach the role; None where they do."""
    if not rights.reaches(role):
        return (
            f"Only {WITH_ARTICLE[role]} may do this; you are {WITH_ARTICLE[rights.role]} in this database.",
            whom_to_ask(rights),
        )
    if role is not Role.READER and rights.only_reads:
        return rights.only_reads, "Nothing was changed."
    return None


def clearance_needed(rights: Rights) -> tuple[str, str] | None:
    """The same for text that the public may not see."""
    if rights.cleared:
        return None
    return (
        "This needs clearance for text that the public may not see, and you do not have it in this database.",
        whom_to_ask(rights),
    )


def whom_to_ask(rights: Rights) -> str:
    """Who can give more rights."""
    return _ASK_THE_SERVERS_KEEPER if rights.enforced else _ASK_AN_ADMINISTRATOR
