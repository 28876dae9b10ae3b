"""The system's keychain: one secret of ours for each data folder that somebody wants to be opened without a passphrase.

It is the outside world: it may be missing, locked or broken, and says so in errors of many kinds. It may also ask its
user something, so that it is to be asked beside the window.
"""

from gfmd_desk.errors import KnownError

SERVICE = "GFMD Desk"


class KeychainError(KnownError):
    def __init__(self) -> None:
        super().__init__("The keychain of this computer did not take the key, so the passphrase will be asked for.")


def has_keychain() -> bool:
    """Say whether this computer has one that can be used."""
    try:
        import keyring  # start-up: only where it was asked for
        from keyring.backends import fail, null

        return not isinstance(keyring.get_keyring(), (fail.Keyring, null.Keyring))
    except Exception:  # noqa: BLE001  # a keychain that cannot even be looked for is none
        return False


def put_secret(name: str, secret: str) -> None:
    """Raises KeychainError."""
    try:
        import keyring  # start-up: as above

        keyring.set_password(SERVICE, name, secret)
        kept = keyring.get_password(SERVICE, name)
    except Exception as error:
        raise KeychainError from error
    if kept != secret:
        raise KeychainError


def secret_of(name: str) -> str | None:
    """Return what was put there; None where it is not there any more, or nobody may read it now."""
    try:
        import keyring  # start-up: as above

        return keyring.get_password(SERVICE, name)
    except Exception:  # noqa: BLE001  # then the passphrase is asked for
        return None


def forget_secret(name: str) -> bool:
    """Remove it, and say whether that could be done; where not, it opens nothing any more all the same."""
    try:
        import keyring  # start-up: as above

        keyring.delete_password(SERVICE, name)
    except Exception:  # noqa: BLE001  # as said
        return False
    return True
