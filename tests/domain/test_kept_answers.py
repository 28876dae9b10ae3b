from gfmd_desk.domain.kept_answers import LONG, KeptAnswers


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


def test_no_more_than_so_many_letters_are_kept() -> None:
    kept = KeptAnswers(Asked(), 1_000, 5_000)
    for number in range(500):
        kept("x" * (1_000 + number))
        assert kept.letters <= 5_000


def test_a_book_that_grows_by_a_letter_is_not_kept_each_time() -> None:
    kept = KeptAnswers(Asked(), 1_000, 2 * LONG)
    for number in range(50):
        kept("x" * (LONG + 1 + number))
    assert kept.letters < 4 * LONG


def test_a_book_beside_many_lines_is_read_once_and_pushes_none_of_them_out() -> None:
    asked = Asked()
    kept = KeptAnswers(asked, 100, 1_000)
    for _ in range(3):
        for text in ("book " * LONG, *map(str, range(50))):
            kept(text)
    assert len(asked.texts) == 51


def test_a_book_that_nobody_asks_about_any_more_is_not_kept() -> None:
    kept = KeptAnswers(Asked(), 100, 1_000)
    kept("book " * LONG)
    for _ in range(1_000):
        kept("towns")
    assert kept.letters == len("towns")
