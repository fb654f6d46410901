"""A meeting given out in another program's format."""

from sefton_minutes.services.desk import Desk


class Exporting:
    """Reads records and gives text; writing a file is left to whoever asked."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
