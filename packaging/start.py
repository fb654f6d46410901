"""Sets up everything a checkout needs, then opens the program or tests it.

    python3 packaging/start.py demo [--fresh]
    python3 packaging/start.py test [arguments of pytest]

This file alone must be readable by any Python, so that an old one is refused with a sentence.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - older Pythons are whom this line is for
    sys.exit(
        "Sefton Minutes needs Python 3.11 or later, and this is Python "
        + sys.version.split()[0]
        + ". Start it with a later one, for example: python3.11 packaging/start.py demo"
    )

from checkout import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
