"""What the benchmarks tell, gathered into one table: each runs in a process of its own and writes its figures
to the file that an environment variable names."""

import json
import os
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median

GATHERED_IN = "SEFTON_BENCHMARK_FIGURES"
"""The environment variable with the file."""


@dataclass(frozen=True, slots=True)
class Figure:
    """What was measured, in milliseconds (middle, 95 of 100, longest), and how many times as long it took as
    something `bare` in the same run."""

    benchmark: str
    what: str
    middle: float
    most: float
    longest: float
    bare: str
    ratio: float


def tell(benchmark: str, what: str, took: Sequence[float], bare: str, bare_took: Sequence[float]) -> None:
    """Add a figure, both in milliseconds, where somebody gathers them."""
    if file := os.environ.get(GATHERED_IN):
        ordered = sorted(took)
        most = ordered[min(len(ordered) - 1, int(0.95 * len(ordered)))]
        ratio = median(took) / median(bare_took)
        figure = Figure(benchmark, what, median(took), most, ordered[-1], bare, ratio)
        with Path(file).open("a", encoding="utf-8") as gathered:
            gathered.write(json.dumps(asdict(figure)) + "\n")


def gathered(file: Path) -> list[Figure]:
    """The figures that were told so far."""
    if not file.exists():
        return []
    return [Figure(**json.loads(line)) for line in file.read_text(encoding="utf-8").splitlines()]


def table(figures: Iterable[Figure]) -> str:
    """One line for each figure."""
    head = f"{'benchmark':14}{'what':48}{'middle':>9}{'95 %':>9}{'longest':>9}  {'ratio':>8}  against"
    lines = (
        f"{each.benchmark:14}{each.what[:47]:48}{each.middle:>9.2f}{each.most:>9.2f}{each.longest:>9.2f}"
        f"  {each.ratio:>7.2f}x  {each.bare}"
        for each in figures
    )
    return "\n".join((head, *lines))
