"""Which record is meant, and the password for it where the system's store has one."""

import os

from sefton_minutes.composition.os_passwords import OsPasswords
from sefton_minutes.composition.outside import login_name
from sefton_minutes.composition.own_files import make_folder
from sefton_minutes.composition.record_places import FileRecordPlaces, machine_file
from sefton_minutes.services.connecting import Connecting
from sefton_minutes.user_data import user_data_folder


def connecting(database_url: str | None) -> Connecting:
    """Where the place of the record, and passwords, are asked for; `database_url` is what the command line
    names, None for nothing."""
    places = FileRecordPlaces(database_url, os.environ, machine_file(), user_data_folder())
    return Connecting(places, OsPasswords(), login_name())


def record_url(database_url: str | None, *, create: bool) -> str:
    """The address for the driver: of the place that counts, else of the user's own file; with `create` the
    folder of that is made. Raises DatabaseUnusable for settings that cannot be used, CannotWriteFile."""
    asking = connecting(database_url)
    place = asking.place()
    if place is not None:
        return asking.signed_in(place.url)
    if create:
        make_folder(user_data_folder())
    return asking.own_file()
