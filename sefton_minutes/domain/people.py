"""A person: councillor, co-opted member, partner's representative or officer."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Person:
    """`name` as papers print it ("Councillor T. Hardy"); `post` what they are ("Monitoring Officer")."""

    name: str
    post: str = ""
    organisation: str = ""
    aliases: tuple[str, ...] = ()
    id: int = 0
    version: int = 0
