"""An answer of the store may come when the dialog that asked is closed; then it has another place to go, or none."""

from collections.abc import Callable
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject
from shiboken6 import isValid

Answer = TypeVar("Answer")


class Refuses(Protocol):
    def refuse(self, sentence: str) -> None: ...


def if_there(asked_by: QObject, show: Callable[[Answer], None]) -> Callable[[Answer], None]:
    """Show the answer only where who asked is still there."""

    def show_there(answer: Answer) -> None:
        if isValid(asked_by):
            show(answer)

    return show_there


def refuse_there(asked_by: Refuses, elsewhere: Callable[[str], None]) -> Callable[[str], None]:
    """Say the refusal where it was asked, or else `elsewhere`: it must not be lost."""

    def refuse(sentence: str) -> None:
        if isValid(asked_by):
            asked_by.refuse(sentence)
        else:
            elsewhere(sentence)

    return refuse
