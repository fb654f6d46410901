"""Where shipped files are: fonts, icons, the sample council. The user's own files: see `user_data`."""

from pathlib import Path, PurePosixPath

_PACKAGE = Path(__file__).parent


def root() -> Path:
    """The folder of shipped files: inside the package once installed, beside it in a checkout."""
    installed = _PACKAGE / "_resources"
    return installed if installed.is_dir() else _PACKAGE.parent / "resources"


def path(*parts: str) -> Path:
    """The shipped file or folder that `parts` name, below `root()`, whether it exists or not.

    Raises ValueError for a name that would lead out of the folder: absolute, or with "..".
    """
    wanted = PurePosixPath(*(part.replace("\\", "/") for part in parts))
    if wanted.is_absolute() or ".." in wanted.parts or ":" in str(wanted):
        raise ValueError(f"not the name of a shipped file: {wanted}")
    return root().joinpath(*wanted.parts)


def text(*parts: str) -> str:
    """The contents of a shipped text file (UTF-8). Raises as `path` does, and OSError when it is absent."""
    return path(*parts).read_text(encoding="utf-8")
