"""Protected names: made from a roster of 10,000, found in one sentence and in 12,000 paragraphs; prints one JSON line, in seconds
of processor time, so that what else a machine does counts less.

python -m benchmarks.names_in_sentences
"""

import json
import random
import statistics
import time
from collections.abc import Callable

from benchmarks.world_names import VOCABULARY
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.protected_names import ProtectedNames
from gfmd_desk.domain.roster import Participant
from gfmd_desk.paths import program_files
from gfmd_desk.services.world import load_names

PEOPLE, STATES, ORGANISATIONS = 10_000, 200, 3_000
SENTENCES, SENTENCE, PARAGRAPHS, PARAGRAPH, TURNS = 3_000, 30, 12_000, 40, 5
SYLLABLES = ["ka", "lo", "mi", "ren", "dos", "vel", "tar", "ina", "bu", "zeph", "ul", "gra"]


def main() -> None:
    world, chance = load_names(program_files("resources")), random.Random(1)  # noqa: S311 - any even spread will do
    people = invented_people(chance)
    names = ProtectedNames.of(people, world)
    sentences = _texts(people, chance, SENTENCES, SENTENCE)
    paragraphs = _texts(people, chance, PARAGRAPHS, PARAGRAPH)
    typed = sorted(_once(lambda text=text: names.find(text, Language.ENGLISH)) for text in sentences)  # type: ignore[misc]
    figures = {
        "build": _median(lambda: ProtectedNames.of(people, world)),
        "sentence_p50": typed[len(typed) // 2],
        "sentence_p99": typed[len(typed) * 99 // 100],
        "paragraphs": _median(lambda: [names.find(text, Language.ENGLISH) for text in paragraphs]),
        "world_alone": _median(lambda: [world.find(text) for text in paragraphs]),
    }
    print(json.dumps({what: round(seconds, 6) for what, seconds in figures.items()}))


def invented_people(chance: random.Random) -> list[Participant]:
    states = [f"{_word(chance)}ia" for _ in range(STATES)]
    organisations = [f"{_word(chance)} {_word(chance)} for {_word(chance)}" for _ in range(ORGANISATIONS)]
    return [
        Participant(
            id=str(number),
            event_id="event",
            name=f"{_word(chance)} {_word(chance)}",
            organisation=chance.choice(organisations),
            country=chance.choice(states),
            email=f"post{number}@{_word(chance).lower()}.example",
            code=f"P-{number}",
        )
        for number in range(PEOPLE)
    ]


def _word(chance: random.Random) -> str:
    return "".join(chance.choices(SYLLABLES, k=chance.randint(2, 4))).capitalize()


def _texts(people: list[Participant], chance: random.Random, number: int, length: int) -> list[str]:
    """Every third has a name in it."""
    texts = [chance.choices(VOCABULARY.split(), k=length) for _ in range(number)]
    for words in texts[::3]:
        words.insert(chance.randrange(length), chance.choice(people).name)
    return [" ".join(words) for words in texts]


def _once(job: Callable[[], object]) -> float:
    start = time.thread_time()
    job()
    return time.thread_time() - start


def _median(job: Callable[[], object]) -> float:
    return statistics.median(_once(job) for _ in range(TURNS))


if __name__ == "__main__":
    main()
