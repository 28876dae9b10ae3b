"""The world's names: read from the disk, and found in 12,000 paragraphs; prints one JSON line, in seconds.

python -m benchmarks.world_names
"""

import json
import random
import statistics
import time
from collections.abc import Callable

from gfmd_desk.domain.language import Language
from gfmd_desk.domain.world import Names
from gfmd_desk.paths import program_files
from gfmd_desk.services.world import load_names

PARAGRAPHS, WORDS, TURNS = 12_000, 40, 5
VOCABULARY = (
    "the board of each town said that local plans keep migration in view and that more work on skills is needed before any new step"
)


def main() -> None:
    resources = program_files("resources")
    names = load_names(resources)
    texts = _paragraphs(names)
    print(json.dumps({"load": _median(lambda: load_names(resources)), "find": _median(lambda: [names.find(text) for text in texts])}))


def _paragraphs(names: Names) -> list[str]:
    """Every third paragraph has a name in it."""
    chance = random.Random(1)  # noqa: S311 - any even spread will do
    every = [name.text for body in names.bodies for name in body.names if name.language is Language.ENGLISH]
    texts = [chance.choices(VOCABULARY.split(), k=WORDS) for _ in range(PARAGRAPHS)]
    for words in texts[::3]:
        words.insert(chance.randrange(WORDS), chance.choice(every))
    return [" ".join(words) for words in texts]


def _median(job: Callable[[], object]) -> float:
    times = []
    for _ in range(TURNS):
        start = time.perf_counter()
        job()
        times.append(time.perf_counter() - start)
    return round(statistics.median(times), 4)


if __name__ == "__main__":
    main()
