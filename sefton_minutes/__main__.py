"""`python -m sefton_minutes` is the same as the command `sefton-minutes`."""

import sys

from sefton_minutes.cli import main

sys.exit(main())
