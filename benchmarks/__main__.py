"""Everything that is told in milliseconds, one after the other: python -m benchmarks [NAME…]

Each also stands alone, with options of its own: python -m benchmarks.NAME --help. A name that is given is run
alone; without any all are, each in a process of its own, so that none is slowed by what another loaded."""

import subprocess
import sys
from pathlib import Path

TABLES = ("finding", "typing", "window", "paper")


def main() -> int:
    """Run them, whatever becomes of one; 1 when one failed."""
    asked = sys.argv[1:] or [name for name in TABLES if Path(__file__).with_name(f"{name}.py").exists()]
    failed = []
    for name in asked:
        print(f"\n== {name} ==", flush=True)
        if subprocess.run([sys.executable, "-m", f"benchmarks.{name}"], check=False).returncode:  # noqa: S603
            failed.append(name)
    if failed:
        print(f"\nFailed: {', '.join(failed)}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
