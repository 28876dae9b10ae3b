"""Work beside the window leaves nothing behind."""

import gc
import weakref
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from gfmd_desk.errors import KnownError
from gfmd_desk.ui.tasks import Task


class Handout:
    """Stands for all that is read for a file."""


def refuse(_handout: Handout) -> None:
    raise KnownError("It cannot be.")


def stumble(_handout: Handout) -> None:
    raise ZeroDivisionError


def begin(window: QObject, work: Callable[[Handout], object], *, left: bool) -> tuple[Task[object], "weakref.ref[Handout]"]:
    handout = Handout()
    task: Task[object] = Task(lambda: work(handout), window)
    for told in (task.done, task.refused, task.broke):
        told.connect(lambda _what: str(handout))
    if left:
        task.leave()
    task.start()
    return task, weakref.ref(handout)


@pytest.mark.parametrize("left", [False, True])
@pytest.mark.parametrize("work", [repr, refuse, stumble])
def test_what_was_kept_for_a_task_goes_with_it(qtbot: QtBot, work: Callable[[Handout], object], left: bool) -> None:
    window = QObject()
    task, handout = begin(window, work, left=left)

    def gone() -> bool:
        gc.collect()
        return handout() is None

    qtbot.waitUntil(gone)
    assert not task.running
    assert window.children() == []
