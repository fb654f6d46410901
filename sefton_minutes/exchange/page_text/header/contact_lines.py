"""The officer whom a page names as contact, in the many ways in which councils print that."""

import re
from dataclasses import dataclass

from sefton_minutes.exchange.page_text.items.names import is_person, is_post

_REACHED_BY = re.compile(
    r"[\s,;(/–-]*(?<![A-Za-z])(?:(?:direct |office )?(?:tel(?:e|ephone)?|phone|mobile|ext(?:ension|n)?"
    r"|e-?mail|fax|minicom|dx)\b\.?\s*(?:no\b\.?|number|line|address)?\s*[:.]?|x\s?\d{3,5}\b|\(?\d{2,5}\)?[\s-]?\d{3,}"
    r"|on\s+\(?\d|[\w.+-]+@|https?:|www\.).*",
    re.IGNORECASE | re.DOTALL,
)
_CONTINUES = re.compile(
    r"(?:tel(?:e|ephone)?|phone|mobile|ext(?:ension|n)?|e-?mail|fax|minicom"
    r"|direct (?:line|dial)|x\d{3,5})\b.*"
    r"|\(?0\d[\d\s()-]{7,}.*|[\w.+-]+@[\w.-]+|\W{0,2}",
    re.IGNORECASE,
)
_BRACKETED = re.compile(r"(?P<name>[^()]+?)\s*\((?P<post>[^()]+)\)")
_DASHED = re.compile(r"\s+[–-]\s+|,\s*")
_LONGEST = 500
_AROUND = " ,;:-–"


@dataclass(frozen=True, slots=True)
class Contact:
    """`name` as printed (two names stay together), or that of a team; `rest`: numbers and addresses by which
    the officer is reached, which no record keeps."""

    name: str = ""
    post: str = ""
    rest: str = ""


def read_contact(words: str) -> Contact:
    """What stands behind "Contact:". The hard spaces between name and post are two or more in a `Line`."""
    words, cut = words[:_LONGEST], words[_LONGEST:]
    reached = _REACHED_BY.search(words)
    rest = (words[reached.start() :] if reached else "").strip(" ,;") + cut
    said = words[: reached.start()] if reached else words
    name, *more = (part.strip(_AROUND) for part in re.split(r"\s{2,}", said.strip(_AROUND)))
    posts = [part for part in more if part]
    if posts:
        return Contact(name, ", ".join(posts), rest)
    return Contact(*_name_and_post(name), rest)


def goes_on_about_contact(words: str) -> bool:
    """Whether a line below "Contact:" tells how the officer is reached."""
    return bool(_CONTINUES.fullmatch(words))


def _name_and_post(words: str) -> tuple[str, str]:
    """Parted at a bracket, dash or comma where what follows is a post; "a / b" and teams are left whole."""
    if (bracket := _BRACKETED.fullmatch(words)) is not None and is_post(bracket["post"]):
        return bracket["name"], bracket["post"]
    joint = _DASHED.search(words)
    if joint is not None and (is_person(words[: joint.start()]) or is_post(words[joint.end() :])):
        post = words[joint.end() :].strip()
        return (words[: joint.start()].strip(), post) if not is_person(post) else (words, "")
    return words, ""
