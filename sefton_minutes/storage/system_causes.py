"""Why the operating system refused, in a few words."""

import errno
import os

_CAUSES = {
    errno.ENOENT: "its folder does not exist",
    errno.ENOTDIR: "its folder is a file",
    errno.EACCES: "you have no right to it",
    errno.EPERM: "you have no right to it",
    errno.EROFS: "the disk is read-only",
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "your share of the disk is full",
    errno.EFBIG: "the disk takes no file of that size",
    errno.EISDIR: "it is a folder",
    errno.ENAMETOOLONG: "its name is too long",
}


def cause_of(error: OSError) -> str:
    """The cause as the end of a sentence, without its stop."""
    if error.errno is None:
        return str(error)
    return _CAUSES.get(error.errno) or os.strerror(error.errno)
