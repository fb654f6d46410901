"""A window that is really open tells when too many write to its file."""

from pathlib import Path

from tests.test_app import start

MANY = """
from time import monotonic
from sefton_minutes import composition
from sefton_minutes.ui.database_advice import DatabaseAdvice
others = []

def begin():
    url = composition.sqlite_url(folder / "minutes.sqlite")
    for number in range(4):
        others.append(composition.compose(url, folder / str(number), "t.ash"))
    looking.start(50)

def look():
    for each in others:
        each.council.set_name(f"Marram {monotonic()}")
    window.notice.findChild(DatabaseAdvice).look()
    if window.notice.sentence:
        print(window.notice.sentence.partition(".")[0])
        looking.stop()
        window.close()

looking = QTimer()
looking.timeout.connect(look)
window.pages_shown.connect(begin)
opening.begin()
app.exec()
opening.end()
for each in others:
    each.close()
"""


def test_a_file_that_too_many_write_to_is_told_in_the_window(tmp_path: Path) -> None:
    run = start(MANY, tmp_path)
    assert run.stdout.splitlines() == ["More than three programs write to this database at once"], run.stderr
    assert run.returncode == 0
