"""How reading stands up to hostile texts: the time for four times the text against the time for the text.

A ratio near 4 is linear, near 16 quadratic; 5 is the aim. Run by hand, within a minute: python
benchmarks/grammar.py
"""

import gc
import sys
import time
from collections.abc import Callable

from benchmarks.figures import tell
from sefton_minutes.domain.comparison import compare
from sefton_minutes.domain.minute_text import house_form, read

LENGTH = 1_500
"""Characters of the smaller text: a page of minutes; the larger is as long as the minute of any item."""
RUNS = 3
AIM = 5.0
HOSTILE = {
    "introducers run on": "RESOLVED: That ",
    "introducers, one a line": "RESOLVED:\n",
    "agreed in narrative": "The Committee considered it and agreed that it be so. ",
    "words that might introduce": "agreed noted resolved decided ",
    "labels run on": "(1) a be noted; ",
    "labels restarting": "1. a be noted\n",
    "labels nested": "(a) x:\n(i) y:\n· z:\n",
    "bullets run on": "· a ",
    "That, one a paragraph": "That a be noted\n",
    "motions": "It was moved by Councillor A, seconded by Councillor B ",
    "motions, one a line": "Proposed by Cllr A, seconded by Cllr B that x be y\n",
    "sentences of the narrative": "The minutes were approved as a correct record. ",
    "quotation marks": "“a ",
    "quotation marks, one a line": "“a\n",
    "brackets": "RESOLVED (",
    "blank lines": "\n",
    "spaces": " ",
    "marks": "; and ",
    "minute numbers": "Minutes 1, ",
    "dates": "by 8 July 2022 ",
    "actions": "Action:\n",
    "reasons": "Reasons for the Decision: ",
    "Decision and Minutes": "Decision:\nRESOLVED that it be so.\nMinutes:\n",
    "votes in figures": "1 for ",
    "votes, one a line": "For\nA B\n",
    "voters": "against: Councillor A ",
    "outcomes": "the motion ",
    "declarations": "Councillor A declared a personal interest in ",
    "tables of interests": "Member\tMinute No.\tInterest\n",
    "exempt paragraphs": "paragraph 1 and ",
    "the public": "public exclu",
    "call-in": "call-in ",
    "cited meetings": "Minute 1 (Cabinet, ",
    "articles": "Article 1, ",
    "promises": "Ann Lee agreed to ",
    "initials": "AV to x. ",
    "lists lost": "as follows:\n",
    "tables of actions": "Item\tAction\n",
    "cells": "A | B |",
    "one word": "x",
    "capitals": "X",
}


def main() -> None:
    """Print time(4n)/time(n) of reading each text and of writing it in house form; exit 1 above the aim."""
    # a collection that falls into one of the runs would be taken for the reader's time
    gc.disable()
    print(f"{'':30}{'ms':>8}{'reading':>10}{'house form':>12}")
    worst = 0.0
    for name, unit in HOSTILE.items():
        took = best(read, unit, LENGTH)
        reading = best(read, unit, 4 * LENGTH) / took
        writing = best(house_form, unit, 4 * LENGTH) / best(house_form, unit, LENGTH)
        worst = max(worst, reading, writing)
        tell("grammar", name, [1000 * took * reading], "a quarter of the text", [1000 * took])
        print(f"{name:30}{1000 * took:>8.1f}{reading:>9.1f}x{writing:>11.1f}x")
    compared = best(_compared, "the " * 3, 4 * LENGTH) / best(_compared, "the " * 3, LENGTH)
    worst = max(worst, compared)
    print(f"{'two versions held together':38}{compared:>9.1f}x")
    print(f"worst {worst:.1f}x, aim {AIM:.0f}x")
    sys.exit(worst > AIM)


def _compared(text: str) -> None:
    """Every fourth word differs, in one paragraph: the dearest there is."""
    words = text.split()
    old = " ".join(f"word{at}" if at % 4 == 0 else word for at, word in enumerate(words))
    new = " ".join(f"word{at}" if at % 4 == 0 else "a" for at, _ in enumerate(words))
    compare(old, new)


def best(job: Callable[[str], object], unit: str, length: int) -> float:
    """The shortest of some runs, in seconds: the one least disturbed by others."""
    text = unit * (length // len(unit))
    took = []
    gc.collect()
    for _ in range(RUNS):
        start = time.process_time()
        job(text)
        took.append(time.process_time() - start)
    return min(took)


if __name__ == "__main__":
    main()
