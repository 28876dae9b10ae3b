from gfmd_desk.domain.word_changes import MOST_PAIRS, Fate, Piece, word_changes


def test_each_word_is_kept_gone_or_new() -> None:
    assert word_changes("Boards keep migration in  plans.", "Boards anchor migration in local plans.") == (
        Piece(Fate.KEPT, "Boards"),
        Piece(Fate.GONE, "keep"),
        Piece(Fate.NEW, "anchor"),
        Piece(Fate.KEPT, "migration in"),
        Piece(Fate.NEW, "local"),
        Piece(Fate.KEPT, "plans."),
    )
    assert word_changes("تعمل المجالس", "تعمل البلديات") == (
        Piece(Fate.KEPT, "تعمل"),
        Piece(Fate.GONE, "المجالس"),
        Piece(Fate.NEW, "البلديات"),
    )
    assert word_changes("", "") == ()


def test_two_long_texts_full_of_the_same_words_are_not_matched_word_by_word() -> None:
    """It would take hours, and the window waits."""
    words = ["boards", "keep", "plans", "for", "towns", "and", "towns", "keep", "boards"]
    many = words * (int((MOST_PAIRS / len(words)) ** 0.5) + 1)
    before = " ".join(["first", *many, "last"])
    after = " ".join(["first", "new", *many, "other", "last"])
    assert word_changes(before, after) == (
        Piece(Fate.KEPT, "first"),
        Piece(Fate.GONE, " ".join(many)),
        Piece(Fate.NEW, " ".join(["new", *many, "other"])),
        Piece(Fate.KEPT, "last"),
    )


def test_one_change_in_a_long_text_is_shown_as_one() -> None:
    many = " ".join(["boards", "plan"] * 100_000)
    assert word_changes(f"{many} ends", f"{many} begins") == (
        Piece(Fate.KEPT, many),
        Piece(Fate.GONE, "ends"),
        Piece(Fate.NEW, "begins"),
    )
