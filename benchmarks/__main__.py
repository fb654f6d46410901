"""Everything that is told in milliseconds, one after the other, and at the end one table of ratios:
python -m benchmarks [NAME…]

Each also stands alone, with options of its own: python -m benchmarks.NAME --help. A name that is given is run
alone; without any all are, in their small sizes, each in a process of its own, so that none is slowed by what
another loaded. The table has what was measured in milliseconds (middle, 95 of 100, longest) and its ratio to
something bare in the same run; of hostile texts the time for four times the text against that for one."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.figures import GATHERED_IN, gathered, table

TABLES = (
    "finding", "typing", "window", "following", "looking_after", "paper", "spelling", "grammar", "readers",
    "reading",
)  # fmt: skip


def main() -> int:
    """Run them, whatever becomes of one; 1 when one failed."""
    failed = []
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "figures"
        for name in sys.argv[1:] or TABLES:
            print(f"\n== {name} ==", flush=True)
            command = [sys.executable, "-m", f"benchmarks.{name}"]
            surroundings = {**os.environ, GATHERED_IN: str(file)}
            if subprocess.run(command, check=False, env=surroundings).returncode:  # noqa: S603 (our own words)
                failed.append(name)
        print(f"\n== all, milliseconds ==\n{table(gathered(file))}")
    if failed:
        print(f"\nFailed: {', '.join(failed)}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
