from collections.abc import Callable

import pytest

from gfmd_desk.domain.folding import phrase
from gfmd_desk.domain.world import Body, BodyKind, Name, Names
from gfmd_desk.paths import program_files
from gfmd_desk.services.world import load_names


@pytest.fixture(scope="session")
def world() -> Names:
    return load_names(program_files("resources"))


MakeNames = Callable[..., Names]


@pytest.fixture
def make_names() -> MakeNames:
    """Names of invented bodies: a code, and what it is called."""

    def make(**bodies: list[Name]) -> Names:
        made = [Body(code, BodyKind.STATE, "", tuple(names)) for code, names in bodies.items()]
        index: dict[str, list[tuple[int, int]]] = {}
        for place, body in enumerate(made):
            for number, name in enumerate(body.names):
                if name.sought:
                    index.setdefault(phrase(name.text), []).append((place, number))
        return Names([(body.code, body.alpha2) for body in made], index, index.__getitem__, made.__getitem__)

    return make
