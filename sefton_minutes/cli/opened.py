"""The services for one command, let go of when it is done."""

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sefton_minutes.composition import Services


@contextmanager
def opened_services(asked: Namespace, *, create: bool = False) -> "Iterator[Services]":
    """The services on the database that was asked for. With `create` an absent one is made."""
    from sefton_minutes import composition  # noqa: PLC0415 - it loads storage

    services = composition.compose_for_terminal(asked.database, create=create)
    try:
        yield services
    finally:
        services.close()
