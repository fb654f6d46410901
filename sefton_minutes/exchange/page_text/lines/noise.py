"""Words that a web page, or the making of a file, set around minutes: no word of theirs was minuted."""

import re
from collections.abc import Sequence

_FURNITURE = re.compile(
    r"(?:items|no\.? item|media(?: items?)?|webcast(?: for [\w. ]{1,12})?|view directions|link:|e-?mail:"
    r"|share this (?:item|page)|view the background(?: to (?:item|this) [\w. ]{1,12})?"
    r"|view recorded vote(?: for [\w. ]{1,20})?"
    r"|(?:\.{3}|…)?\s*view the full (?:minutes|agenda|decision) text.{0,40}"
    r"|(?:additional|supporting) documents:|top of page(?:\s+show agenda)?|back to (?:the )?top(?: of page)?"
    r"|index to minutes|you might also like|skip to (?:main |the )?(?:content|navigation).{0,40}|\|+|\*"
    r"|(?:\[?this )?page (?:is )?(?:has been )?(?:intentionally|deliberately) left blank\.?\]?"
    r"|-*\s*page[ -]+\d{1,4}(?:\s*(?:of|/)\s*\d{1,4})?\s*-*|\d{1,4}\s*\|\s*p\s?a\s?g\s?e"
    r"|jump to (?:main |the )?(?:content|navigation)|print(?: this page| page)?|listen|toggle navigation"
    r"|(?:accept|reject|manage|hide)(?: all| these| additional| analytics)? cookies?(?: message| settings)?"
    r"|(?:we|this (?:web)?site) uses? cookies\b.{0,200}|cookies? on (?:this|our) (?:web)?site\b.{0,200}"
    r"|you are (?:currently )?(?:here|in)\s*:.{0,200}"
    r"|home(?:\s*[>»›/|]\s*[^>»›/|]{1,60}){1,8}|(?:©|copyright\b).{0,100}|all rights reserved\.?"
    r"|powered by .{1,60}|(?:tweet|share) (?:this|on \w+)|download as pdf(?: or txt)?.{0,20}"
    r"|you are on page ?\d+ ?of \d+)\s*",
    re.IGNORECASE,
)
_MENU_WORDS = re.compile(
    r"(?:home(?: page)?|(?:main )?menu|navigation|search(?: this site| the site|\.{3})?|log ?in|sign ?in"
    r"|register|my account|contact(?: us)?|accessibility(?: statement)?|privacy(?: (?:policy|notice))?"
    r"|cookies?(?: policy)?"
    r"|site ?map|news|events|a to z|a-z(?: of services)?|residents?|business(?:es)?|services|your council"
    r"|the council|about(?: us| the council)?|councillors(?: and committees)?|committees?(?: structure)?"
    r"|calendar(?: of meetings)?|meetings?|browse meetings|decisions|forward plans?|work programmes"
    r"|outside bodies|your councillors|your mps?|election results|parish councils|library|search documents"
    r"|subscribe to updates|what.?s new|e-?petitions|petitions|constitution|registers? of interests?"
    r"|terms (?:and conditions|of use)|disclaimer|facebook|twitter|instagram|youtube|linkedin|follow us"
    r"|feedback|report it|pay(?: it)?|apply(?: for it)?|jobs|help|close|back|next|previous"
    r"|agendas?(?: and minutes)?|modern\.gov|legal|freedom of information|council tax|benefits|planning"
    r"|housing|environment|leisure"
    r"|issue details|meeting details|agenda item|issue - meetings|issue history|skip)",
    re.IGNORECASE,
)
_TAGS = re.compile(
    r"</?(?:AI\d{1,3}|TITLE_SECTION|TRAILER_SECTION|LAYOUT_SECTION|HEADING_\w{1,20}|PART_\w{1,20}"
    r"|strong|em|b|i|u|p|br ?/?|span|font|div)>",
    re.IGNORECASE,
)
_DEBRIS = re.compile(r"^(?:str)?ong>\s*|</?(?:str?|stro|stron)?$")
_FEWEST_MENU_LINES = 3


def is_furniture(words: str) -> bool:
    """Whether a line is page furniture and nothing else, wherever on a page it stands."""
    return bool(_FURNITURE.fullmatch(words.lstrip("•·*- ") or words))


def without_tags(words: str) -> str:
    """Words without the marks-up that a faulty export left in them ("<AI1>", "ong>")."""
    if "<" not in words and ">" not in words:
        return words
    return _DEBRIS.sub("", _TAGS.sub(" ", words)).strip()


def menu_lines(texts: Sequence[str]) -> frozenset[int]:
    """Which lines are the menus of a web site: at least three in a row, each nothing but a menu's words.

    One such line alone may be a title ("Planning", "Petitions") and stays."""
    found: set[int] = set()
    run: list[int] = []
    for at, text in enumerate((*texts, "")):
        if _MENU_WORDS.fullmatch(text.strip("*•· >|")):
            run.append(at)
            continue
        if len(run) >= _FEWEST_MENU_LINES:
            found.update(run)
        run = []
    return frozenset(found)
