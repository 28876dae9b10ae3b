"""An answer that comes when its dialog is gone is not shown, and a refusal is said elsewhere."""

from PySide6.QtCore import QObject
from shiboken6 import delete

from gfmd_desk.ui.still_there import if_there, refuse_there


class Asking(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.refused: list[str] = []

    def refuse(self, sentence: str) -> None:
        self.refused.append(sentence)


def test_an_answer_is_shown_while_there_is_somebody_to_show_it() -> None:
    asking, shown = Asking(), list[int]()
    show = if_there(asking, shown.append)
    show(1)
    delete(asking)
    show(2)
    assert shown == [1]


def test_a_refusal_is_never_lost() -> None:
    asking, elsewhere = Asking(), list[str]()
    refuse = refuse_there(asking, elsewhere.append)
    refuse("Not this one.")
    said = asking.refused
    delete(asking)
    refuse("Nor this.")
    assert (said, elsewhere) == (["Not this one."], ["Nor this."])
