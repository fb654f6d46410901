"""The system's clipboard: what is fetched from it, what is put on it, and whether it was taken."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from sefton_minutes.services.ports import ClipboardFormats


def fetched(source: QMimeData, clipboard: "ClipboardFormats") -> dict[str, bytes]:
    """Every format of words that is offered. Others, such as pictures, stay where they are."""
    return {name: bytes(source.data(name).data()) for name in clipboard.read_among(source.formats())}


def as_mime_data(formats: Mapping[str, bytes]) -> QMimeData:
    """Formats as Qt hands them on."""
    made = QMimeData()
    for name, data in formats.items():
        made.setData(name, data)
    return made


def put_on_clipboard(data: QMimeData) -> bool:
    """Put something on the clipboard; False where another program has it open and nothing was taken."""
    offered = set(data.formats())
    clipboard = QGuiApplication.clipboard()
    clipboard.setMimeData(data)
    return offered <= set(clipboard.mimeData().formats())
