"""Saved pages of a council that never was, as an office keeps them in a folder."""

from pathlib import Path

MISSPELT = "The survey was presented.\nRESLOVED: That the survey be noted."
PLAIN = "The survey was presented.\nRESOLVED: That the survey be noted."


def saved_page(day: str, minute: str = PLAIN, *, body: str = "Ferry Committee") -> str:
    """A page of one meeting with two items; `day` as printed, "" for a page that lost it; of `minute` each
    paragraph is a line, as the record keeps it."""
    printed = minute.replace("\n", "\n\n")
    head = "\n".join(part for part in (body, f"{day} 3.00 pm" if day else "") if part)
    return (
        f"Agenda and minutes\n\n{head}\n\nVenue: Ferry House, Quayside\n\nItems\nNo. Item\n\n"
        "1.\n\nApologies for Absence\n\nMinutes:\n\nNo apologies for absence were received.\n\n"
        f"2.\n\nSurvey of the Slipway\n\nMinutes:\n\n{printed}\n"
    )


def put(folder: Path, name: str, text: str) -> Path:
    """Save a page under a name that may hold folders."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def fill(folder: Path) -> Path:
    """Five files: two meetings read, two with the same doubt, and one that lost its date."""
    put(folder, "2018/ferry january.txt", saved_page("Thursday 11th January, 2018"))
    put(folder, "2018/ferry march.txt", saved_page("Thursday 8th March, 2018", MISSPELT))
    put(folder, "2019/ferry january.txt", saved_page("Thursday 10th January, 2019", MISSPELT))
    put(folder, "2019/ferry march.txt", saved_page("Thursday 14th March, 2019"))
    put(folder, "2019/ferry torn.txt", saved_page(""))
    return folder


def long_page(day: str, items: int, minute: str = MISSPELT) -> str:
    """A page of one meeting with so many items, all of them minuted alike."""
    told = "".join(
        f"{number}.\n\nSurvey of Slipway {number}\n\nMinutes:\n\n{minute.replace(chr(10), chr(10) * 2)}\n\n"
        for number in range(1, items + 1)
    )
    head = f"Agenda and minutes\n\nFerry Committee\n{day} 3.00 pm\n\nVenue: Ferry House"
    return f"{head}\n\nItems\nNo. Item\n\n{told}"
