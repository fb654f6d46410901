"""Words become lines: no hyphenation, left aligned, and never wider than the measure, whatever was typed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import Final

from sefton_minutes.domain.document import Words
from sefton_minutes.rendering.pdf.fonts import NO_BREAK_SPACE, Fonts, printable
from sefton_minutes.rendering.pdf.glue import glued
from sefton_minutes.rendering.pdf.style import Colour, Face, TextStyle

# Where a word that is wider than a whole line is parted, if it has such a place: addresses, compounds.
_JOINTS: Final = frozenset("-–—/\\._@&=?,;:+")


@dataclass(frozen=True, slots=True)
class Segment:
    """Characters of one face in one line. `x` is measured from the left edge of the text frame."""

    x: float
    text: str
    face: Face
    size: float
    colour: Colour


Line = tuple[Segment, ...]


@dataclass(frozen=True, slots=True)
class Typeset:
    """Characters with their faces and the pen's place before each: `pen` has one entry more than the text."""

    text: str
    faces: tuple[Face, ...]
    pen: tuple[float, ...]

    def width(self, start: int, end: int) -> float:
        """From one character to before another, in points."""
        return self.pen[end] - self.pen[start]


def typeset(words: Words, style: TextStyle, fonts: Fonts) -> Typeset:
    """Gives every character the face that has it. A strong run in a plain style takes the strong face."""
    characters: list[tuple[Face, str]] = []
    for character, wanted in _characters(words, style):
        characters.append(fonts.voice(wanted, character))
    text = glued("".join(character for _, character in characters))
    steps = (fonts.width(face, _drawn(character), style.size) for face, character in characters)
    return Typeset(text, tuple(face for face, _ in characters), tuple(accumulate(steps, initial=0.0)))


def _characters(words: Words, style: TextStyle) -> Iterator[tuple[str, Face]]:
    """The characters with the face it asks for; white space becomes one space, also between runs."""
    before = " "
    for run in words:
        face = Face.STRONG if run.strong and style.face is Face.TEXT else style.face
        shown = printable(run.text)
        head = " " if shown and run.text[:1].isspace() else ""
        tail = " " if run.text[-1:].isspace() else ""
        for character in head + shown + tail:
            if not (character == " " and before == " "):
                yield character, face
            before = character


def _drawn(text: str) -> str:
    """A space that holds has done its work once lines are set; readers of the file want plain spaces."""
    return text.replace(NO_BREAK_SPACE, " ")


def natural_width(words: Words, style: TextStyle, fonts: Fonts) -> float:
    """How wide the words are on one line, in points."""
    return typeset(words, style, fonts).pen[-1]


def widest_word(words: Words, style: TextStyle, fonts: Fonts) -> float:
    """How wide a column must be if no word is to be parted, in points."""
    setting = typeset(words, style, fonts)
    return max((setting.width(start, end) for start, end in _words(setting.text)), default=0.0)


def _words(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for word in text.split(" "):
        yield start, start + len(word)
        start += len(word) + 1


def set_lines(
    words: Words, style: TextStyle, fonts: Fonts, left: float, width: float, indent: float = 0
) -> list[Line]:
    """The lines of a paragraph from `left` on, at most `width` wide; `indent` moves the first line in.

    Empty words make no line."""
    setting = typeset(words, style, fonts)
    spans = _line_spans(setting, width, indent)
    return [
        _line(setting, span, style, left + (indent if number == 0 else 0))
        for number, span in enumerate(spans)
    ]


def line_end(line: Line, fonts: Fonts) -> float:
    """Where a line ends, from the left edge of the frame; 0 for one without words."""
    if not line:
        return 0.0
    last = line[-1]
    return last.x + sum(fonts.width(last.face, character, last.size) for character in last.text)


def flush_right(line: Line, right: float, fonts: Fonts) -> Line:
    """The line moved so that it ends at `right`."""
    shift = right - line_end(line, fonts)
    return tuple(replace(segment, x=segment.x + shift) for segment in line)


def _line_spans(setting: Typeset, width: float, indent: float) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    start = _next_word(setting.text, 0)
    while start < len(setting.text):
        room = width - (0 if spans else indent)
        end = _line_end(setting, start, room)
        spans.append((start, end))
        start = _next_word(setting.text, end)
    return spans


def _next_word(text: str, start: int) -> int:
    while start < len(text) and text[start] in (" ", NO_BREAK_SPACE):
        start += 1
    return start


def _line_end(setting: Typeset, start: int, room: float) -> int:
    """The end of the last word that fits; a word that fits no line is parted where it hurts least."""
    text, fits = setting.text, start
    while fits < len(text):
        end = text.find(" ", fits + 1)
        end = len(text) if end < 0 else end
        if setting.width(start, end) > room:
            break
        fits = end
    return fits if fits > start else _parted_word_end(setting, start, room)


def _parted_word_end(setting: Typeset, start: int, room: float) -> int:
    """At a space that was to hold, else behind a joint, else behind the last character that fits."""
    end = start + 1
    while end < len(setting.text) and setting.width(start, end + 1) <= room:
        end += 1
    held = setting.text.rfind(NO_BREAK_SPACE, start + 1, end + 1)
    if held > start:
        return held
    joints = [place for place in range(start + 1, end) if setting.text[place] in _JOINTS]
    is_worth_it = joints and setting.width(start, joints[-1]) > room / 2
    return joints[-1] + 1 if is_worth_it else end


def _line(setting: Typeset, span: tuple[int, int], style: TextStyle, left: float) -> Line:
    start, end = span
    bounds = _face_bounds(setting.faces, start, end)
    return tuple(
        Segment(
            left + setting.width(start, begin),
            _drawn(setting.text[begin:stop]),
            setting.faces[begin],
            style.size,
            style.colour,
        )
        for begin, stop in bounds
    )


def _face_bounds(faces: Sequence[Face], start: int, end: int) -> Iterator[tuple[int, int]]:
    begin = start
    for place in range(start + 1, end + 1):
        if place == end or faces[place] is not faces[begin]:
            yield begin, place
            begin = place
