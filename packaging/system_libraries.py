"""Which libraries of a Linux system Qt needs, and which of them are absent. Standard library only."""

import ctypes
import sys

# Shared library → Debian and Ubuntu package. Qt's own wheels bring everything else.
WITHOUT_A_DISPLAY = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libcups.so.2": "libcups2",
}
FOR_A_WINDOW = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def absent_packages(wanted: dict[str, str]) -> list[str]:
    """The packages whose library the system's loader cannot load; none on Windows, where Qt needs none."""
    if not sys.platform.startswith("linux"):
        return []
    return [package for library, package in wanted.items() if not _loads(library)]


def apt_line(packages: list[str]) -> str:
    """The one line that installs them."""
    return "apt-get install --no-install-recommends " + " ".join(packages)


def x_display_answers() -> bool:
    """Whether the X server that DISPLAY names can be reached. Needs the libraries of FOR_A_WINDOW."""
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    failed = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not failed


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


if __name__ == "__main__":
    print(*absent_packages(WITHOUT_A_DISPLAY | FOR_A_WINDOW))
