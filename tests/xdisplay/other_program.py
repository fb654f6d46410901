"""Another program on the same display: a window of rich text, to copy from and to paste into.

    python -m tests.xdisplay.other_program TITLE FILE [HTML]

What stands in it is written to FILE as HTML whenever it changes; it begins with HTML."""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QTextEdit


def main() -> int:
    """Until it is terminated."""
    app = QApplication(sys.argv[:1])
    title, file, *begun = sys.argv[1:]
    edit = QTextEdit()
    edit.setWindowTitle(title)
    edit.setHtml("".join(begun))
    edit.textChanged.connect(lambda: Path(file).write_text(edit.toHtml(), "utf-8"))
    edit.show()
    return app.exec()


if __name__ == "__main__":
    raise SystemExit(main())
