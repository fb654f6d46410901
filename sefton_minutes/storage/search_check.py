"""Holding the index of words against what is kept, row for row."""

from collections import Counter

from sefton_minutes.domain.searching.index_check import IndexCheck
from sefton_minutes.storage.search_index import Progress, SearchIndex, same_row, words_of


def check_rows(index: SearchIndex, progress: Progress) -> IndexCheck:
    """Compare the rows and the words of the index with the texts, as they are at one moment. `progress`
    counts items; what it raises ends the check."""
    item_ids = index.item_ids()
    faults: Counter[str] = Counter()
    words: Counter[str] = Counter()
    for done, some in index.portions(item_ids):
        kept = index.kept_rows(some)
        wanted = {row["item_id"]: row for row in index.wanted_rows(some)}
        faults["items"] += len(wanted)
        faults["missing"] += sum(1 for item_id in wanted if item_id not in kept)
        faults["needless"] += sum(1 for item_id in kept if item_id not in wanted)
        faults["outdated"] += sum(
            1 for item_id, row in wanted.items() if item_id in kept and not same_row(kept[item_id], row)
        )
        words.update(word for row in wanted.values() for word in words_of(row))
        progress(done, len(item_ids))
    return IndexCheck(
        items=faults["items"],
        missing=faults["missing"],
        outdated=faults["outdated"],
        needless=faults["needless"],
        miscounted=index.vocabulary.miscounted(words),
    )
