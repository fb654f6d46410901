"""Puts the parts together: database, services, reader of pages, renderer of papers. No Qt."""

from sefton_minutes.composition.opening import (
    administration,
    compose,
    compose_for_terminal,
    compose_for_window,
    compose_sample_council,
)
from sefton_minutes.composition.outside import (
    JsonWriter,
    PdfRenderer,
    SystemClock,
    WordFoundWriter,
    login_name,
)
from sefton_minutes.composition.own_files import put_aside, sqlite_url
from sefton_minutes.composition.page_previews import is_pile, page_previews
from sefton_minutes.composition.servers import login_script, server_check, server_script
from sefton_minutes.composition.services import Services
from sefton_minutes.composition.signing_in import connecting
from sefton_minutes.composition.starting import WindowStart

__all__ = [
    "JsonWriter",
    "PdfRenderer",
    "Services",
    "SystemClock",
    "WindowStart",
    "WordFoundWriter",
    "administration",
    "compose",
    "compose_for_terminal",
    "compose_for_window",
    "compose_sample_council",
    "connecting",
    "is_pile",
    "login_name",
    "login_script",
    "page_previews",
    "put_aside",
    "server_check",
    "server_script",
    "sqlite_url",
]
