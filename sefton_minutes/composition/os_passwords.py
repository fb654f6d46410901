"""The system's own store for passwords: Windows' Credential Manager, on Linux the Secret Service. Nothing of
ours ever writes a password into a file."""

from sefton_minutes.domain.errors import NotAllowed

SERVICE = "Sefton Minutes: "


class OsPasswords:
    """Loads what it takes when it is first asked."""

    @property
    def why_not(self) -> str:
        """Why nothing can be kept in it, as a sentence; "" where it can."""
        import keyring  # noqa: PLC0415 - slow to load, and an SQLite file never needs it
        from keyring.backends import fail, null  # noqa: PLC0415 - as above

        if isinstance(keyring.get_keyring(), (fail.Keyring, null.Keyring)):
            return "This computer has no store for passwords, so none can be remembered."
        return ""

    def kept(self, place: str, login: str) -> str:
        """The password, "" where none is known or the store does not answer: then it is asked for."""
        import keyring  # noqa: PLC0415 - as above
        from keyring.errors import KeyringError  # noqa: PLC0415 - as above

        try:
            return keyring.get_password(SERVICE + place, login) or ""
        except KeyringError:
            return ""

    def keep(self, place: str, login: str, password: str) -> None:
        """Remember it. Raises NotAllowed where the store refuses."""
        import keyring  # noqa: PLC0415 - as above
        from keyring.errors import KeyringError  # noqa: PLC0415 - as above

        try:
            keyring.set_password(SERVICE + place, login, password)
        except KeyringError as error:
            raise NotAllowed(
                "The store for passwords of this computer did not take it.", "It counts until you close."
            ) from error

    def forget(self, place: str, login: str) -> None:
        """Remember it no longer."""
        import keyring  # noqa: PLC0415 - as above
        from keyring.errors import KeyringError, PasswordDeleteError  # noqa: PLC0415 - as above

        try:
            keyring.delete_password(SERVICE + place, login)
        except PasswordDeleteError:
            return  # it was not there
        except KeyringError as error:
            raise NotAllowed(
                "The store for passwords of this computer does not answer.", "Look for it there."
            ) from error
