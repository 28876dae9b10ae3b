"""Something that is asked of the store again and again, as the report changes: never twice in line."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, TypeVar

from gfmd_desk.ui.store import DeskStore

if TYPE_CHECKING:
    from gfmd_desk.services.desk import Desk

Answer = TypeVar("Answer")


class StandingQuestion(Generic[Answer]):
    """What is asked while an answer is still to come is asked once more after it.

    With a slow disk a question for each key would stand between the keys that follow and the disk.
    """

    def __init__(self, store: DeskStore) -> None:
        self._store = store
        self._asked = False
        self._next: Callable[[], None] | None = None

    def ask(self, job: "Callable[[Desk], Answer]", done: Callable[[Answer], None]) -> None:
        """Ask, after all that was typed is saved; of several that wait for an answer the newest alone is asked."""
        if self._asked:
            self._next = lambda: self.ask(job, done)
            return
        self._asked = True

        def answered(answer: Answer) -> None:
            self._end()
            done(answer)

        def refused(why: str) -> None:
            self._end()
            self._store.refused.emit(why)

        self._store.ask(job, answered, refused)

    def _end(self) -> None:
        self._asked = False
        again, self._next = self._next, None
        if again is not None:
            again()
