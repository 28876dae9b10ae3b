"""Opening the store of a data folder: made where there is none, migrated where it is behind, refused where it must not be touched."""

import os
from contextlib import closing, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import Column, MetaData, PrimaryKeyConstraint, String, Table
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from gfmd_desk.storage import schema
from gfmd_desk.storage.backups import has_backups, sync_folder
from gfmd_desk.storage.broken_off import take_back
from gfmd_desk.storage.connection import STORE_FILE, Mode, connect, is_writable, mode_to_read
from gfmd_desk.storage.engine import engine_for
from gfmd_desk.storage.failures import DamagedError, MissingError, NotOpenedError, NotReadError, reason_of
from gfmd_desk.storage.last_log import forget_log, is_log_lost
from gfmd_desk.storage.last_sum import forget_sum, is_changed
from gfmd_desk.storage.private import PRIVATE_FILE, PRIVATE_FOLDER, make_private
from gfmd_desk.storage.sealed_folder import KEY_FILE, KEY_FILE_ON_ITS_WAY, key_file_of
from gfmd_desk.storage.shape import has_all_tables
from gfmd_desk.storage.soundness import is_damaged, lets_nobody_write
from gfmd_desk.storage.store import Store
from gfmd_desk.storage.version import HEAD, Standing, standing_of


def open_store(folder: Path) -> Store:
    """Open the store in `folder`; raises NotOpenedError. The folder and the store are made if they are not there."""
    path = folder / STORE_FILE
    try:
        return _opened(folder, path)
    except DamagedError as error:
        if not has_backups(path):
            raise
        raise DamagedError("{what} A backup of it can be restored.", what=error) from error


def _opened(folder: Path, path: Path) -> Store:
    make_private(folder)
    take_back(path)
    standing = standing_of(path)
    if standing is Standing.NEWER:
        return _opened_newer(path)
    if standing is not Standing.MISSING and not is_writable(path):
        return _opened_to_read(path, standing)
    changed = lost = False
    try:
        if standing is Standing.MISSING:
            _make(folder, path)
        elif _is_broken(path, standing):
            raise _damaged(path)
        else:
            changed = is_changed(path)
            with closing(connect(path)) as connection:
                lost = is_log_lost(connection, path)
            if lets_nobody_write(path):  # asked last, since it folds the log in
                raise _damaged(path)
        forget_sum(path)
        forget_log(path)
        _end_sealing(folder)
        if standing is Standing.BEHIND:
            from gfmd_desk.storage.migration import migrate  # start-up: Alembic is only needed for a store that is behind

            migrate(path)
    except OSError as error:
        raise NotOpenedError("The data folder {folder} cannot be used: {why}.", folder=folder, why=error.strerror) from error
    except (DBAPIError, dbapi2.Error) as error:
        reason = reason_of(error.orig if isinstance(error, DBAPIError) else error)
        if reason is None:
            raise
        raise NotOpenedError("The store in {folder} cannot be opened because {why}.", folder=folder, why=reason) from error
    return Store(engine_for(path), path, changed_outside=changed, commits_missing=lost)


def _is_broken(path: Path, standing: Standing) -> bool:
    """Whether a store cannot be worked with; not thorough, since the first save waits for this, but what is behind may only seem so."""
    return is_damaged(path, thorough=standing is Standing.BEHIND) or (standing is Standing.CURRENT and not has_all_tables(path))


def _damaged(path: Path) -> DamagedError:
    return DamagedError("The file with your notes is damaged: {path} was left as it is.", path=path)


def _end_sealing(folder: Path) -> None:
    """Where sealing or unsealing was broken off, end it; while the disk is full or another process is at it, that can wait."""
    if key_file_of(folder) is None and not (folder / KEY_FILE_ON_ITS_WAY).exists():
        return
    from gfmd_desk.storage.sealing import NotSealedError, tidy  # start-up: a plain store needs none of it

    with suppress(NotSealedError):
        tidy(folder)


def _opened_newer(path: Path) -> Store:
    """Open what a newer program wrote if all in it can be understood; nothing is written beside it."""
    why = "Your notes were written by a newer version of GFMD Desk: here they can be read, and not changed. Please update this program."
    store = Store(engine_for(path, only_read=True), path, only_read=why, newer=True)
    try:
        if is_damaged(path, mode=mode_to_read(path)):
            raise _damaged(path)
        _read_through(store)
    except (DBAPIError, dbapi2.Error, LookupError, TypeError, ValueError, NotReadError) as error:
        raise NotOpenedError(
            "Your notes were written by a newer version of GFMD Desk; please update this one. {path} was left as it is.", path=path
        ) from error
    finally:
        store.close()
    return store


def _read_through(store: Store) -> None:
    """Read all that this program would show; raises what a store raises that is another than it knows."""
    with store.reading() as rows:
        for row in rows.sessions():
            rows.report(row.report_id)
            rows.roster.public_roles(row.session.id)
            rows.versions.of_report(row.report_id)
        for event in rows.events():
            rows.roster.participants(event.id)
            rows.approvals.log(event.id)
            rows.approvals.consent(event.id)
            rows.approvals.rulings(event.id)


def _opened_to_read(path: Path, standing: Standing) -> Store:
    """Open what may not be written to, where it is of this version."""
    if standing is Standing.BEHIND:
        raise NotOpenedError(
            "Your notes were written by an older version of GFMD Desk and have to be brought up to date, but {path} may only be read.",
            path=path,
        )
    try:
        if is_damaged(path):
            raise _damaged(path)
    except dbapi2.Error as error:
        why = reason_of(error) or "it cannot be read"
        raise NotOpenedError("The store in {folder} cannot be opened because {why}.", folder=path.parent, why=why) from error
    why = f"The file with your notes may only be read, so nothing can be changed: {path}"
    return Store(engine_for(path, only_read=True), path, changed_outside=is_changed(path), only_read=why)


def _make(folder: Path, path: Path) -> None:
    """Make an empty store beside its place and put it there in one step, so that nobody ever meets half of one."""
    if has_backups(path):
        raise MissingError("The file with your notes is not there, but backups of it are: {path}. Restore one of them.", path=path)
    if key_file_of(folder) is not None:
        raise NotOpenedError(
            "The file with your notes is not there, though its key {key} is: put a copy of it back as {path}.", key=KEY_FILE, path=path
        )
    folder.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
    with TemporaryDirectory(dir=folder, prefix="new-store-") as workshop:
        made = Path(workshop) / STORE_FILE
        make_empty(made)
        _put_in_place(made, path)


def make_empty(path: Path) -> None:
    """Make an empty store where there is no file."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, PRIVATE_FILE))  # SQLite gives its other files the same mode
    connect(path, Mode.CREATE).close()
    engine = engine_for(path)
    try:
        with engine.begin() as connection:
            schema.Base.metadata.create_all(connection)
            stamp = _stamp_table()
            stamp.create(connection)
            connection.execute(stamp.insert().values(version_num=HEAD))
    finally:
        engine.dispose()
    _work_log_in(path)


def _work_log_in(path: Path) -> None:
    """Let all of a store be in its one file; raises the driver's errors. Where closing a store cannot do it, nothing is said."""
    connection = connect(path)
    try:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        connection.close()


def _stamp_table() -> Table:
    """The table in which Alembic keeps the version, as Alembic makes it (alembic/ddl/impl.py), without importing it."""
    return Table(
        "alembic_version",
        MetaData(),
        Column("version_num", String(32), nullable=False),
        PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
    )


def _put_in_place(made: Path, path: Path) -> None:
    """Give a finished store its name, unless another process was faster; then theirs stays."""
    try:
        if os.name == "nt":
            made.rename(path)  # refuses to replace
        else:
            os.link(made, path)
            sync_folder(path.parent)
    except FileExistsError:
        return
    except OSError:
        if path.exists():
            return
        made.rename(path)  # a file system without hard links
