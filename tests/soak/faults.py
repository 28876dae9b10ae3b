"""F13: every slot of the window, and every job that it gives to the writer, now and then raises something that nobody expected."""

import functools
import importlib
import inspect
import pkgutil
import random
from collections import Counter
from collections.abc import Callable
from typing import Any

import gfmd_desk.ui
from gfmd_desk.ui.saver import Saver

VIRTUAL = ("resizeEvent", "focusInEvent", "focusOutEvent", "keyPressEvent", "mousePressEvent", "eventFilter")
"""Of what Qt calls; `paintEvent` and `data` come a hundred times with each key."""


class PlantedError(Exception):
    """What is raised; it knows nothing that could be told."""


class Faults:
    """`often` is how probable it is that a call raises instead of doing what it should; `planted` are the places that can."""

    def __init__(self, chance: random.Random, often: float) -> None:
        self._chance = chance
        self.often = often
        self.raised: Counter[str] = Counter()
        self.planted: set[str] = set()

    def plant(self) -> None:
        """Put faults into all slots and overridden methods of the window's classes, and into what is asked of the store."""
        for found in pkgutil.walk_packages(gfmd_desk.ui.__path__, "gfmd_desk.ui."):
            module = importlib.import_module(found.name)
            for name, kind in vars(module).items():
                if inspect.isclass(kind) and kind.__module__ == module.__name__:
                    for method, function in list(vars(kind).items()):
                        if inspect.isfunction(function) and (method.startswith("_on_") or method in VIRTUAL):
                            setattr(kind, method, self._faulty(f"{name}.{method}", function))
        ask = Saver.ask

        def ask_faulty(saver: Saver, job: Any, done: Any, failed: Any) -> None:
            ask(saver, self._faulty("a job of the writer", job), self._faulty("an answer", done), failed)

        Saver.ask = ask_faulty  # type: ignore[method-assign]

    def _faulty(self, place: str, function: Callable[..., Any]) -> Callable[..., Any]:
        self.planted.add(place)
        kinds = [one.kind for one in inspect.signature(function).parameters.values()]
        takes = None if inspect.Parameter.VAR_POSITIONAL in kinds else kinds.count(inspect.Parameter.POSITIONAL_OR_KEYWORD)

        @functools.wraps(function)
        def call(*args: Any, **more: Any) -> Any:
            if self.often and self._chance.random() < self.often:
                self.raised[place] += 1
                raise PlantedError
            return function(*args[:takes], **more)  # a signal may carry more than its slot takes

        return call
