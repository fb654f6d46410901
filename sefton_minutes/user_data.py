"""Where the user's own data lies: the journal, the look of the window, an office's database where none is
named."""

import os
import sys
from pathlib import Path


def user_data_folder() -> Path:
    """`SEFTON_MINUTES_DATA` when set, else the place that the system keeps for local (not roaming)
    application data. It need not exist."""
    if given := os.environ.get("SEFTON_MINUTES_DATA"):
        return Path(given)
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA")
        return (Path(local) if local else Path.home() / "AppData" / "Local") / "Sefton Minutes"
    shared = os.environ.get("XDG_DATA_HOME")
    return (Path(shared) if shared else Path.home() / ".local" / "share") / "sefton-minutes"
