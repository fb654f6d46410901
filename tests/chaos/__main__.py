"""`python -m tests.chaos`: the long form."""

import argparse
import secrets
import sys
from pathlib import Path

from tests.chaos.run import Plan, run

DISTURBED_EVERY = {"sqlite": 0.6, "postgresql": 1.5}
"""Seconds: a server that is stopped or silent is away for a while, and nothing is written meanwhile."""

LONGEST_STOP = 12.0
"""Seconds: longer than any writer has patience with a lock."""

BOTH = tuple(DISTURBED_EVERY)


def main() -> int:
    """Run on each database, tell the figures, write them as JSON; 0 when nothing was lost."""
    asked = _arguments().parse_args()
    seed = secrets.randbelow(10**8) if asked.seed is None else asked.seed
    databases = BOTH if asked.database == "both" else (asked.database,)
    print(f"seed {seed}", flush=True)
    kills, seconds = -(-asked.kills // len(databases)), asked.minutes * 60 / len(databases)
    reports = []
    for database in databases:
        plan = Plan(database, seed, kills, seconds, 0.35, DISTURBED_EVERY[database], LONGEST_STOP, asked.keep)
        reports.append(run(plan))
        print(reports[-1].told, flush=True)
    if asked.json is not None:
        asked.json.write_text("[" + ",\n".join(report.as_json for report in reports) + "]\n")
    return 0 if all(report.is_sound for report in reports) else 1


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.chaos", description=__doc__)
    parser.add_argument("--kills", type=int, default=1000, help="how many processes are killed in all")
    parser.add_argument("--minutes", type=float, default=60, help="it ends after so long at the latest")
    parser.add_argument("--seed", type=int, help="of all that happens by chance; a new one if not given")
    parser.add_argument("--database", choices=(*BOTH, "both"), default="both")
    parser.add_argument("--json", type=Path, help="a file for the figures")
    parser.add_argument("--keep", type=Path, help="a folder for ledgers and journals, to look for a loss in")
    return parser


if __name__ == "__main__":
    sys.exit(main())
