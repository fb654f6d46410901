"""A lock that a program holds on a file while it lives; the system lets go of it however the program ends."""

import os
import sys

if sys.platform == "win32":
    import msvcrt

    FAR_PAST_THE_END = 0x7FFFFFFF
    """Windows keeps others from reading locked bytes, so a byte is locked where there are none."""

    def try_lock(descriptor: int) -> bool:
        """Lock an open file; False when somebody holds it. Closing the descriptor lets go."""
        os.lseek(descriptor, FAR_PAST_THE_END, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        return True

else:
    import fcntl

    def try_lock(descriptor: int) -> bool:
        """Lock an open file; False when somebody holds it. Closing the descriptor lets go."""
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
