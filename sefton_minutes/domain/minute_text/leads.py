"""What stands before an introducing word: who decides, and whether it is this meeting that does."""

import re

from sefton_minutes.domain.minute_text.motion import states_a_motion

_BODY = (
    r"(?:meeting|council|committee|sub-?committee|cabinet|board|panel|executive|partnership|forum|commission"
    r"|authority|assembly|group|party|joint\s+committee|trustees|governors|councillors|members)"
)
_WHO = (
    rf"(?:it\s+(?:was|is)|members|cabinet|(?:full\s+)?council|councillors|all|everyone"
    rf"|the\s+(?:[\w’'&/-]+\s+){{0,5}}?{_BODY})"
)
_HOW = (
    r"(?:,?\s+(?:unanimously|also|then|further|therefore|thereupon|subsequently|accordingly|duly|formally"
    r"|by\s+(?:a\s+)?(?:consensus|majority|general\s+consent)),?)*"
)
_BODY_DECIDES = re.compile(rf"(?:^|[,;]\s+|\b(?:and|that)\s+){_WHO}{_HOW}\s*$", re.IGNORECASE)
_AND = re.compile(rf"\band{_HOW}\s*$", re.IGNORECASE)
_BODY_DID_AND = re.compile(rf"(?:[^,.;:\n]{{1,120}},\s+)?{_WHO}\s+[a-z]", re.IGNORECASE)
_LED_IN_CAPITALS = re.compile(
    rf"(?:\bit\s+was|\band|,|\bmembers|\bcabinet|\bcouncil|\bthe(?:\s+[\w’'&/-]+){{1,6}}){_HOW}$",
    re.IGNORECASE,
)
_LED_BY_MOTION = re.compile(rf"(?:\band|\bwas|,){_HOW}$", re.IGNORECASE)
_THAT = re.compile(r"\bthat\b", re.IGNORECASE)
_EARLIER = re.compile(
    r"\b(?:had|has|have|having|been|previously|earlier|not|never|n[’']t|un|to|be|is|are|as)(?:\s+\w+ly)?\s*$"
    r"|\bat\s+(?:its|their|an?|the\s+(?:previous|last|earlier))\s+(?:[\w’'-]+\s+){0,3}?meetings?\b"
    r"|\bmeetings?\s+(?:held\s+)?(?:on|of|in)\b|\b(?:last|previous|earlier)\s+(?:meeting|year|month)\b"
    r"|^(?:in|on)\s+(?:[\w]+\s+){0,2}(?:19|20)\d\d\b|\bwhen\b",
    re.IGNORECASE,
)
_AND_IT_WAS = re.compile(rf"(?:\band|,|;)\s+it\s+was{_HOW}\s*$", re.IGNORECASE)
_THEN_IT = re.compile(
    r"(?:it|they)\s+(?:then|therefore|accordingly|thereupon|unanimously|also)$", re.IGNORECASE
)
_SAID_IT_WAS = re.compile(
    rf"\b(?:said|reported|advised|explained|stated|recalled|informed|asked|as|what|which"
    rf"|whether)\s+(?:that\s+)?it\s+was{_HOW}\s*$",
    re.IGNORECASE,
)
_LOOK_BACK = 160
_IT_WAS = re.compile(rf"\bit\s+was{_HOW}\s*$", re.IGNORECASE)


def leads_up(before: str) -> bool:
    """Whether words lead up to RESOLVED in capitals: a motion, or whoever decides."""
    lead = before.rstrip()
    if states_a_motion(lead):
        return led_by_motion(lead) or body_decides(lead)
    return bool(_LED_IN_CAPITALS.search(lead[-_LOOK_BACK:])) and not is_elsewhere(lead)


def led_by_motion(before: str) -> bool:
    """Whether the words before say who moved or seconded and go on: "proposed by A, seconded by B and"."""
    lead = before.rstrip()
    return bool(_LED_BY_MOTION.search(lead)) and states_a_motion(lead)


def body_decides(before: str) -> bool:
    """Whether the meeting is the subject of "agreed": "it was", "the Committee", "Members"."""
    near = before if len(before) <= _LOOK_BACK else f"… {before[-_LOOK_BACK:]}"
    if not (_BODY_DECIDES.search(near) or _IT_WAS.search(near)):
        return False
    return not (is_elsewhere(before) or _SAID_IT_WAS.search(near))


def body_did_and(before: str) -> bool:
    """Whether the meeting did something "and" then decided ("Members considered it and agreed to …"), or the
    sentence told something and then what "it was" that the meeting decided, or "it then" did."""
    if _AND.search(before[-_LOOK_BACK:]) and _BODY_DID_AND.match(before):
        return not is_elsewhere(before)
    if _THEN_IT.match(before.strip()):
        return True
    return bool(_AND_IT_WAS.search(before[-_LOOK_BACK:])) and not _EARLIER.search(before)


def is_impersonal(before: str) -> bool:
    """Whether the words before are "it was"."""
    return bool(_IT_WAS.search(before))


def is_elsewhere(before: str) -> bool:
    """Whether the words tell of another meeting, of what had been, of what somebody reports, or deny it."""
    return bool(_EARLIER.search(before)) or bool(_THAT.search(before))
