"""How well pages are read: precision, recall and F1 of titles, numbers, clauses, references and actions, and
every false reading.

    python -m benchmarks.reading [FOLDER]

FOLDER holds pages with NAME.expected.json beside them (tests/fixture_pages.py says of what form); without it,
the pages of the tests. F1 is the harmonic mean of precision (how much of what was read is right) and recall
(how much of what is there was read).
"""

import sys
from collections import Counter
from pathlib import Path

from tests.fixture_pages import KINDS, PAGES, FixturePage, asked_of, fixture_pages, pieces, read_page, whole


def main() -> None:
    """Read every page and print the table, then the false readings."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else PAGES
    pages = fixture_pages(folder)
    right, false, missed = Counter[str](), Counter[str](), Counter[str]()
    wrong: list[str] = []
    for page in pages:
        told, expected = asked_of(read_page(page.file), page.expected), whole(page.expected)
        for kind in KINDS:
            have, want = pieces(told, kind), pieces(expected, kind)
            right[kind] += (have & want).total()
            false[kind] += (have - want).total()
            missed[kind] += (want - have).total()
            wrong.extend(_lines(page, kind, have - want, want - have))
    print(f"{len(pages)} pages of {folder}")
    print(f"{'':12}{'there':>8}{'read':>8}{'precision':>11}{'recall':>9}{'F1':>8}")
    for kind in KINDS:
        _print_row(kind, right[kind], false[kind], missed[kind])
    print(f"\n{len(wrong)} false or missed readings")
    print("\n".join(wrong))


def _print_row(kind: str, right: int, false: int, missed: int) -> None:
    there, read = right + missed, right + false
    precision = right / read if read else 1.0
    recall = right / there if there else 1.0
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    print(f"{kind:12}{there:>8}{read:>8}{precision:>11.3f}{recall:>9.3f}{f1:>8.3f}")


def _lines(page: FixturePage, kind: str, false: Counter[str], missed: Counter[str]) -> list[str]:
    return [
        *(f"{page.name}: {kind}: read, not there: {words}" for words in false.elements()),
        *(f"{page.name}: {kind}: there, not read: {words}" for words in missed.elements()),
    ]


if __name__ == "__main__":
    main()
