"""The words that tell what an item is about: rare in the record, often in the item. With them items like it
are found."""

import math
from collections import Counter
from collections.abc import Mapping

from sefton_minutes.domain.searching.query import Alternative, Query, Term
from sefton_minutes.domain.searching.ranking import telling_weight

_SHORTEST = 4
_MOST_WORDS = 12
_TITLE_COUNTS = 3
_TOO_COMMON = 0.2
"""A word that a fifth of all items have tells nothing."""


def words_that_may_tell(title: str, words: str) -> dict[str, int]:
    """How often each word of an item's folded texts is there; numbers and very short words say too little. A
    word of the title counts three times."""
    counted = Counter(words.split())
    for word in title.split():
        counted[word] += _TITLE_COUNTS
    return {word: times for word, times in counted.items() if word.isalpha() and len(word) >= _SHORTEST}


def telling_query(times: Mapping[str, int], items: Mapping[str, int], total: int) -> Query:
    """A query for items that have any of the words that tell most. `times`: how often each is in this item;
    `items`: in how many items it is, of `total`. Words of this item alone find nothing else."""
    weights = {
        word: (1 + math.log(often)) * telling_weight(items[word], total)
        for word, often in times.items()
        if 1 < items.get(word, 0) <= max(_TOO_COMMON * total, 2)
    }
    telling = sorted(weights, key=lambda word: (-weights[word], word))[:_MOST_WORDS]
    return Query(tuple(Alternative((Term((word,)),)) for word in telling))
