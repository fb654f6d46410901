"""Whether a merge in which nothing touched is sure: a paragraph that was moved, or that stands twice, can be
matched in two ways, and the merge may then keep it once too often or once too seldom."""

from collections import Counter

from sefton_minutes.domain.merge.edits import Lines


def unsure_paragraphs(base: Lines, theirs: Lines, mine: Lines, merged: Lines) -> frozenset[str]:
    """The paragraphs that stand in a merged text more or less often than what both did to them explains.
    Blank ones may come and go."""
    was, has, have, now = (Counter(lines) for lines in (base, theirs, mine, merged))
    words = (was | has | have).keys()
    return frozenset(
        each
        for each in words
        if each.strip() and now[each] not in _explained(was[each], has[each], have[each])
    )


def _explained(was: int, theirs: int, mine: int) -> range:
    """How often a paragraph may stand that stood so often, and does now in either text. Who left its number
    alone leaves it to the other; both may have added it, each in a place of his own."""
    if theirs == was:
        return range(mine, mine + 1)
    if mine == was:
        return range(theirs, theirs + 1)
    most = theirs + mine - was if min(theirs, mine) > was else max(theirs, mine)
    least = max(theirs, mine) if min(theirs, mine) > was else min(theirs, mine)
    return range(least, most + 1)
