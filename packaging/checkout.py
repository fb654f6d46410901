"""The checkout's own environment, `.venv`: made on first use, then used at once. Standard library only.

The packages come hash-locked from requirements/; the program itself runs from the checkout.
"""

import hashlib
import importlib.util
import os
import subprocess
import sys
import sysconfig
from pathlib import Path

from system_libraries import FOR_A_WINDOW, WITHOUT_A_DISPLAY, absent_packages, apt_line, x_display_answers

CHECKOUT = Path(__file__).resolve().parent.parent
ENVIRONMENT = CHECKOUT / ".venv"
REQUIREMENTS = CHECKOUT / "requirements"
ON_EVERY_CORE = (f"--numprocesses={min((os.cpu_count() or 1) + 1, 4)}", "--dist=worksteal")
"""One more than there are cores: tests of servers, windows and cut networks wait much of their time."""
FOR_TESTS = {"QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": ""}
"""No display is wanted. What was compiled is kept, whatever the surroundings say: else every process of the
tests, and every program that they start, would compile all of it for itself."""
_STAMPS = ENVIRONMENT / "set-up"
_USAGE = "Usage: python3 packaging/start.py demo [--fresh] | test [arguments of pytest]"


class CannotStart(Exception):
    """What is missing and how to get it, in one sentence."""


def main(arguments: list[str]) -> int:
    """Runs `demo` or `test`: its exit code, 1 with a sentence when it cannot start, 2 for wrong usage."""
    task, *rest = arguments or [""]
    if task not in ("demo", "test"):
        print(_USAGE, file=sys.stderr)
        return 2
    try:
        return demo(rest) if task == "demo" else test(rest)
    except CannotStart as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def demo(arguments: list[str]) -> int:
    """Opens the window on the sample council."""
    require_libraries(WITHOUT_A_DISPLAY | FOR_A_WINDOW)
    require_display()
    python = environment("runtime.txt")
    return _become([str(python), "-m", "sefton_minutes", "demo", *arguments], {})


def test(arguments: list[str]) -> int:
    """Runs the whole suite on every core, or what the arguments choose, without a display."""
    require_libraries(WITHOUT_A_DISPLAY)
    python = environment("development.txt")
    return _become([str(python), "-m", "pytest", *(arguments or ON_EVERY_CORE)], FOR_TESTS)


def require_libraries(wanted: dict[str, str]) -> None:
    """Raises CannotStart naming, in one apt line, the system libraries that Qt would miss."""
    absent = absent_packages(wanted)
    if absent:
        raise CannotStart(f"Qt needs libraries that this system lacks. As root: {apt_line(absent)}")


def require_display() -> None:
    """Raises CannotStart where no window can be shown: Qt itself would abort."""
    on_x = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0] in ("", "xcb")
    if not sys.platform.startswith("linux") or not on_x or os.environ.get("WAYLAND_DISPLAY"):
        return
    if not os.environ.get("DISPLAY"):
        raise CannotStart("There is no display to open a window on: start this on a desktop, or set DISPLAY.")
    if not x_display_answers():
        raise CannotStart(f"The display {os.environ['DISPLAY']} does not answer, so no window can be opened.")


def environment(lock: str) -> Path:
    """The Python of `.venv` with at least what a file of requirements/ names; raises CannotStart."""
    python = ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    kept_place, kept_packages = _kept_stamps()
    same_place = kept_place == _place_stamp()
    if same_place and kept_packages in (_packages_stamp(lock), _packages_stamp("development.txt")):
        return python
    _require_modules()
    print(f"Setting up {ENVIRONMENT.name} from {lock}. This takes a minute or two, once.", flush=True)
    try:
        if not same_place:
            _make()
        _install(python, lock)
        _STAMPS.write_text(f"{_place_stamp()}\n{_packages_stamp(lock)}\n", encoding="utf-8")
    except OSError as error:
        raise CannotStart(f"{ENVIRONMENT} cannot be set up: {error.strerror or error}.") from error
    return python


def _become(command: list[str], settings: dict[str, str]) -> int:
    """Goes on as another program, so that whoever stops this one stops that one. Windows cannot: it waits."""
    os.chdir(CHECKOUT)
    if os.name != "nt":
        os.execve(command[0], command, os.environ | settings)  # noqa: S606 - a list, so no shell is wanted
    return subprocess.call(command, env=os.environ | settings)


def _place_stamp() -> str:
    """Changes with the Python and with the place of the checkout: then `.venv` must be made anew."""
    return _digest(sys.version.encode(), sys.base_prefix.encode(), os.fsencode(CHECKOUT))


def _packages_stamp(lock: str) -> str:
    """Changes with the packages: then what is new is installed."""
    return _digest(lock.encode(), REQUIREMENTS.joinpath(lock).read_bytes())


def _digest(*parts: bytes) -> str:
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def _kept_stamps() -> tuple[str, str]:
    """What the last complete setting-up wrote, or two empty strings."""
    try:
        place, packages = _STAMPS.read_text(encoding="utf-8").split()
    except (OSError, ValueError):
        return "", ""
    return place, packages


def _require_modules() -> None:
    for module, package in (("venv", "python3-venv"), ("pip", "python3-pip")):
        if importlib.util.find_spec(module) is None:
            raise CannotStart(f"This Python has no {module}. On Debian and Ubuntu: apt-get install {package}")


def _make() -> None:
    """Makes `.venv` anew, without ensurepip: Debian packs that apart, and pip can work from outside."""
    if Path(sys.prefix) == ENVIRONMENT:
        raise CannotStart("Start this with the Python of the system, not with the one inside .venv.")
    import venv  # noqa: PLC0415 - absent on some systems, which `_require_modules` has told by now

    venv.EnvBuilder(clear=True, symlinks=os.name != "nt", with_pip=False).create(ENVIRONMENT)


def _install(python: Path, lock: str) -> None:
    """Installs the locked packages, each file checked against its hash, and makes the checkout importable."""
    command = [sys.executable, "-m", "pip", "--python", str(python), "install", "-qq"]
    command += ["--no-deps", "--require-hashes", "--only-binary", ":all:", "-r", str(REQUIREMENTS / lock)]
    quiet = {"PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_ROOT_USER_ACTION": "ignore", "PIP_USER": "0"}
    if subprocess.call(command, env=os.environ | quiet):
        raise CannotStart(
            "pip could not install the packages that the program needs; its reason stands above."
        )
    folder = Path(sysconfig.get_path("purelib", "venv", vars={"base": str(ENVIRONMENT)}))
    folder.joinpath("sefton_minutes.pth").write_text(f"{CHECKOUT}\n", encoding="utf-8")
