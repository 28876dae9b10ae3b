"""What the store can refuse, as sentences. Imports no SQLAlchemy."""

from gfmd_desk.errors import KnownError

_REASONS = {
    "FULL": "the disk is full",
    "READONLY": "the file with your notes may only be read",
    "PERM": "there is no permission for the file with your notes",
    "BUSY": "another program has been holding the file with your notes",
    "LOCKED": "another program has been holding the file with your notes",
    "IOERR": "the disk reports an error",
    "CANTOPEN": "the file with your notes cannot be opened",
    "CORRUPT": "the file with your notes is damaged",
    "NOTADB": "the file with your notes is damaged",
}


class StoreError(KnownError):
    """The store cannot do what was asked."""


class NotOpenedError(StoreError):
    """The store cannot be used at all; nothing was written to it."""


class LockedError(NotOpenedError):
    """The store is sealed, and nobody has unlocked it here."""

    def __init__(self) -> None:
        super().__init__("Your notes are locked with a passphrase.")


class DamagedError(NotOpenedError):
    """The store is there, and damaged: a backup can take its place."""


class MissingError(NotOpenedError):
    """The store is not there, and its backups are: an empty one must not take its place in silence."""


class BackupError(StoreError):
    """A backup cannot be made, read or restored; the store is as it was."""


class NotReadError(StoreError):
    """The store could not be read just now."""


class NotSavedError(StoreError):
    """A change did not reach the disk; it may be tried again."""


class OnlyReadError(NotSavedError):
    """The store was opened to be read; trying again is of no use."""


class GoneError(NotSavedError):
    """What was to be changed is not in the store any more; trying again is of no use while it stays so."""


class NoRoomError(NotSavedError):
    """As above, because the disk takes no more; there may be a reserve to give up."""


def takes_no_more(error: BaseException | None) -> bool:
    """Whether an error of the driver may come from a disk without room: some systems say so, some say only that writing failed."""
    name = getattr(error, "sqlite_errorname", None) or ""
    return name == "SQLITE_FULL" or name.startswith("SQLITE_IOERR")


def is_no_text(error: BaseException | None) -> bool:
    """Whether a text was read that is none any more: the driver says so in a sentence of its own, which holds the text itself."""
    return str(error).startswith("Could not decode")


def reason_of(error: BaseException | None) -> str | None:
    """Say in words what an error of the driver means; None for one that only a mistake in the program can cause."""
    if is_no_text(error):
        return _REASONS["CORRUPT"]
    name = getattr(error, "sqlite_errorname", None) or ""  # such as SQLITE_IOERR_WRITE
    return _REASONS.get(name.removeprefix("SQLITE_").partition("_")[0])
