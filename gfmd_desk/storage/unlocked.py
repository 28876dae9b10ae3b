"""The data folders that this process has unlocked, and their keys: `connect` asks here, so that no caller can forget a key."""

from pathlib import Path

from gfmd_desk.storage.data_key import DataKey
from gfmd_desk.storage.failures import LockedError
from gfmd_desk.storage.sealed_folder import sealed_folder_of

_keys: dict[Path, DataKey] = {}


def unlock(folder: Path, key: DataKey) -> None:
    """Let whatever lies in a sealed data folder be read and written with `key` from now on."""
    _keys[folder.resolve()] = key


def lock(folder: Path) -> None:
    """Forget the key of a data folder; what is open stays open."""
    _keys.pop(folder.resolve(), None)


def is_unlocked(folder: Path) -> bool:
    return folder.resolve() in _keys


def key_for(path: Path) -> DataKey | None:
    """Return the key that a file is read and written with, None outside sealed folders; raises LockedError and OSError."""
    folder = sealed_folder_of(path)
    if folder is None:
        return None
    try:
        return _keys[folder.resolve()]
    except KeyError as error:
        raise LockedError from error
