from gfmd_desk.domain.kept_answers import ALWAYS, KeptAnswers


class Asked:
    """Counts what it was asked."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    def __call__(self, text: str, add: int = 0) -> int:
        self.texts.append(text)
        return len(text) + add


def test_a_text_is_read_once() -> None:
    asked = Asked()
    kept = KeptAnswers(asked, 10, 100)
    assert [kept("towns"), kept("plan"), kept("towns")] == [5, 4, 5]
    assert asked.texts == ["towns", "plan"]


def test_what_else_is_asked_with_a_text_counts() -> None:
    def plus(text: str, add: int) -> int:
        return len(text) + add

    kept = KeptAnswers(plus, 10, 100)
    assert [kept("towns", 1), kept("towns", 2)] == [6, 7]
    assert kept.knows("towns", 1)
    assert not kept.knows("towns", 3)


def test_no_more_than_so_many_texts_are_kept_the_last_asked_for() -> None:
    asked = Asked()
    kept = KeptAnswers(asked, 4, 100)
    for text in ("one", "two", "three", "four", "one", "five"):
        kept(text)
    assert [kept.knows(text) for text in ("one", "two", "three", "four", "five")] == [True, False, True, True, True]


def test_a_book_that_grows_by_a_letter_is_not_kept_each_time() -> None:
    kept = KeptAnswers(Asked(), 1_000, 5_000)
    for number in range(500):
        kept("x" * (1_000 + number))
        assert kept.letters <= 5_000


def test_the_last_few_are_kept_however_long_they_are() -> None:
    kept = KeptAnswers(Asked(), 1_000, 10)
    texts = ["x" * (1_000 + number) for number in range(10)]
    for text in texts:
        kept(text)
    assert [kept.knows(text) for text in texts] == [False] * (10 - ALWAYS) + [True] * ALWAYS
    kept("")
    assert kept.letters == sum(map(len, texts[-ALWAYS + 1 :]))
