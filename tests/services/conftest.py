from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from gfmd_desk.domain.form import Form, Holds, Section
from gfmd_desk.domain.language import Wording
from gfmd_desk.domain.report import Report
from gfmd_desk.forms.shelf import FormShelf
from gfmd_desk.services.door import Door
from gfmd_desk.services.sessions import NewSession, create_session
from gfmd_desk.storage.connection import Mode, connect
from gfmd_desk.storage.row_check import all_doubtful


def _words(text: str) -> Wording:
    return Wording(text, f"{text} (fr)", f"{text} (es)", f"{text} (ar)")


SHORT = Form(
    id="short",
    version=2,
    name=_words("Short form"),
    heading=_words("Report"),
    header=(),
    sections=(
        Section("points", _words("Points"), _words(""), (Holds.POINTS,)),
        Section("quotes", _words("Quotes"), _words(""), (Holds.QUOTES,)),
    ),
)


@pytest.fixture
def shelf() -> FormShelf:
    return FormShelf((SHORT,), ())


@pytest.fixture
def door(tmp_path: Path) -> Iterator[Door]:
    """A door; whatever a test has written through it, each row carries the hash that fits it."""
    opened = Door.open(tmp_path)
    yield opened
    opened.close()
    connection = connect(opened.path, Mode.READ)
    doubtful = list(all_doubtful(connection))
    connection.close()
    assert doubtful == []


@pytest.fixture
def other_door(tmp_path: Path, door: Door) -> Iterator[Door]:
    """What another process has open on the same store."""
    opened = Door.open(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def new_session() -> Callable[..., NewSession]:
    def make(code: str = "RT 1.1", event_name: str = "Lagunia Summit", **more: object) -> NewSession:
        return NewSession(**{"event_name": event_name, "code": code, "title": f"About {code}", "form_id": "short", **more})  # type: ignore[arg-type]

    return make


@pytest.fixture
def report(door: Door, shelf: FormShelf, new_session: Callable[..., NewSession]) -> Report:
    return create_session(door, shelf, new_session())
