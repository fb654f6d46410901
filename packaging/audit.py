"""Asks whether any locked package has a known fault, by pip-audit. Where its data cannot be reached, that is
said and no more: a computer without network can check everything else."""

import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[1]
LOCKS = ("runtime.txt", "development.txt")
SECONDS = 180
"""A service that answers at all has answered by then."""


@dataclass(frozen=True)
class Audit:
    """What was said of one lock: packages asked about, those that nobody could say anything of, and the
    faults as lines."""

    asked: int
    unknown: int
    faults: tuple[str, ...]

    @property
    def sentence(self) -> str:
        """For the log of the checks."""
        if self.faults:
            return "Known faults:\n" + "\n".join(f"  {fault}" for fault in self.faults)
        if self.unknown == self.asked:
            return "could not be asked: the data of known faults cannot be reached from here."
        left = f"; of {self.unknown} nothing could be said" if self.unknown else ""
        return f"no known fault in {self.asked - self.unknown} packages{left}."


def understood(answer: str) -> Audit:
    """What pip-audit answered as JSON; anything else is no answer."""
    try:
        packages = json.loads(answer)["dependencies"]
    except (ValueError, KeyError, TypeError):
        return Audit(0, 0, ())
    unknown = sum("skip_reason" in package for package in packages)
    return Audit(len(packages), unknown, tuple(_faults(packages)))


def _faults(packages: list[dict[str, object]]) -> Iterator[str]:
    for package in packages:
        found = package.get("vulns", [])
        for fault in found if isinstance(found, list) else []:
            mended = ", ".join(fault.get("fix_versions", [])) or "no version yet"
            yield f"{package['name']} {package['version']}: {fault['id']}, mended in {mended}"


def asked(lock: Path) -> Audit:
    """Ask about every package of a lock."""
    command = [sys.executable, "-m", "pip_audit", "--disable-pip", "--require-hashes", "--progress-spinner",
               "off", "--format", "json", "--requirement", str(lock)]  # fmt: skip
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=SECONDS, check=False)
    except subprocess.TimeoutExpired:
        return Audit(0, 0, ())
    return understood(done.stdout)


def main() -> int:
    """1 where a fault is known, else 0."""
    found = False
    for name in LOCKS:
        audit = asked(CHECKOUT / "requirements" / name)
        print(f"{name}: {audit.sentence}")
        found = found or bool(audit.faults)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
