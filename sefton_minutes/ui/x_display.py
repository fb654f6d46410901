"""Whether an X display can be reached: Qt would end the program where it cannot."""

import ctypes


def answers(display: str) -> bool:
    """Ask the X server of a display such as ":0". True as well where the X library is absent and nothing can
    be asked."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    for act in (xcb.xcb_connection_has_error, xcb.xcb_disconnect):
        act.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(display.encode(), None)
    failed = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not failed
