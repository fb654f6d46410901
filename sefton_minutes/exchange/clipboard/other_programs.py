"""What the window is given to copy to other programs and paste from them."""

from collections.abc import Iterable, Mapping

from sefton_minutes.domain.minute_text.reading import Reading
from sefton_minutes.domain.pasted_text import PastedText
from sefton_minutes.exchange.clipboard.copying import copied_selection
from sefton_minutes.exchange.clipboard.formats import formats_read
from sefton_minutes.exchange.clipboard.pasting import pasted_text


class OtherPrograms:
    """Reads and writes the formats of a clipboard (`services.ports.ClipboardFormats`)."""

    def read_among(self, names: Iterable[str]) -> tuple[str, ...]:
        """Which of the formats offered are read."""
        return formats_read(names)

    def pasted(self, formats: Mapping[str, bytes]) -> PastedText | None:
        """The minute text that keeps most."""
        return pasted_text(formats)

    def copied(self, reading: Reading, start: int, end: int) -> Mapping[str, bytes]:
        """A stretch of a minute in every format that other programs take."""
        return copied_selection(reading, start, end)
