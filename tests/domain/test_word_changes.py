from gfmd_desk.domain.word_changes import Fate, Piece, word_changes


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
