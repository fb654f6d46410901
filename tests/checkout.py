"""The checkout that is tested, and the files that belong to it."""

import subprocess
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[1]


def git_files(*arguments: str) -> set[str]:
    """The names, from the top of the checkout, that `git ls-files` gives and that are there.

    Whoever runs the tests need not own the checkout, as in a container.
    """
    command = ["git", "-c", "safe.directory=*", "ls-files", "-z", *arguments]
    listed = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=True)
    return {name for name in listed.stdout.split("\0") if name and (CHECKOUT / name).is_file()}
