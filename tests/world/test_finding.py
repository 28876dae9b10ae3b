"""Names of invented places in running text: what is found, and where it begins and ends."""

from collections.abc import Callable

import pytest

from gfmd_desk.domain.language import Language
from gfmd_desk.domain.world import Name, NameKind, Names

MakeNames = Callable[..., Names]


def called(text: str, language: Language = Language.ENGLISH, kind: NameKind = NameKind.SHORT, *, cased: bool = False) -> Name:
    return Name(text, kind, language, cased=cased)


@pytest.fixture
def names(make_names: MakeNames) -> Names:
    return make_names(
        MON=[called("Montania"), called("South Montania Islands", kind=NameKind.ALIAS), called("S.M.", kind=NameKind.ACRONYM)],
        ESP=[
            called("Espéria", Language.FRENCH),
            called("الإسبيريا", Language.ARABIC),
            called("Côte d’Esper", Language.FRENCH, NameKind.ALIAS),
        ],
        LAG=[
            called("لاغونيا", Language.ARABIC),
            called("Lago", kind=NameKind.ACRONYM, cased=True),
            called("LGO", kind=NameKind.ACRONYM, cased=True),
        ],
        SML=[called("South Montania"), called("Sud", Language.FRENCH, cased=True)],
    )


def found(names: Names, text: str, language: Language | None = None) -> list[tuple[str, str]]:
    return [(hit.body.code, text[hit.start : hit.end]) for hit in names.find(text, language)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Then Montania spoke.", "Montania"),
        ("then MONTANIA spoke", "MONTANIA"),
        ("Mont\u00e1nia", "Mont\u00e1nia"),
        ("Monta\u0301nia's boards", "Monta\u0301nia"),
        ("Mon\u200btan\u00adia", "Mon\u200btan\u00adia"),
        ("M\u043ent\u0430nia", "M\u043ent\u0430nia"),
        ("\uff2d\uff4f\uff4e\uff54\uff41\uff4e\uff49\uff41", "\uff2d\uff4f\uff4e\uff54\uff41\uff4e\uff49\uff41"),
        ("_Montania_", "Montania"),
        ("(Montania)", "Montania"),
        ("pro-Montania", "Montania"),
        ("S.M. agreed", "S.M"),
    ],
)
def test_a_name_is_found_however_it_is_written(names: Names, text: str, expected: str) -> None:
    assert found(names, text) == [("MON", expected)]


@pytest.mark.parametrize("text", ["Montanians", "Montan ia", "s m", "S M", "s, m", "Montania2", ""])
def test_a_part_or_another_word_is_not(names: Names, text: str) -> None:
    assert found(names, text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("South Montania and Montania", [("SML", "South Montania"), ("MON", "Montania")]),
        ("the South\nMontania-Islands", [("MON", "South\nMontania-Islands")]),
        ("South. . . . . Montania", [("MON", "Montania")]),
        ("South Montania South Montania Islands", [("SML", "South Montania"), ("MON", "South Montania Islands")]),
    ],
)
def test_the_longest_is_told_and_nothing_inside_it(names: Names, text: str, expected: list[tuple[str, str]]) -> None:
    assert found(names, text) == expected


@pytest.mark.parametrize("text", ["de l’Espéria", "de l'ESPERIA", "d'Esperia"])
def test_an_elision_parts_words(names: Names, text: str) -> None:
    assert [code for code, _ in found(names, text)] == ["ESP"]


@pytest.mark.parametrize("text", ["la côte d'Esper", "la Cote d’Esper", "la Côte d‘Esper"])
def test_any_apostrophe_will_do(names: Names, text: str) -> None:
    assert [code for code, _ in found(names, text)] == ["ESP"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قالت لاغونيا", "لاغونيا"),
        ("ولاغونيا", "لاغونيا"),
        ("بلاغونيا", "لاغونيا"),
        ("وبلاغونيا", "لاغونيا"),
        ("فللاغونيا", "لاغونيا"),
        ("كلاغونيا", "لاغونيا"),
        ("وَلاغُونيا", "لاغُونيا"),
        ("لاغـــونيا", "لاغـــونيا"),
        ("لاغونيـا،", "لاغونيـا"),
    ],
)
def test_arabic_particles_and_signs_are_no_part_of_the_name(names: Names, text: str, expected: str) -> None:
    assert found(names, text) == [("LAG", expected)]


@pytest.mark.parametrize("text", ["الإسبيريا", "الاسبيريا", "الأسبيريا", "والإسبيريا", "بالإسبيريا", "للإسبيريا", "وللاسبيريا"])
def test_the_arabic_article_and_hamza(names: Names, text: str) -> None:
    assert [code for code, _ in found(names, text)] == ["ESP"]


def test_a_name_with_the_article_needs_it(names: Names) -> None:
    assert found(names, "إسبيريا") == []


@pytest.mark.parametrize(
    ("text", "codes"),
    [("Lago", ["LAG"]), ("lago", []), ("LAGO", ["LAG"]), ("LGO", ["LAG"]), ("lgo", []), ("Lgo", []), ("sud", []), ("Sud", ["SML"])],
)
def test_an_everyday_word_is_a_name_only_with_its_capitals(names: Names, text: str, codes: list[str]) -> None:
    assert [code for code, _ in found(names, text)] == codes


def test_a_refused_long_name_leaves_the_short_one(make_names: MakeNames) -> None:
    names = make_names(LNG=[called("Montania May", cased=True)], SHT=[called("Montania")])
    assert found(names, "Montania may agree") == [("SHT", "Montania")]
    assert found(names, "Montania May agrees") == [("LNG", "Montania May")]


def test_one_language_alone(names: Names) -> None:
    assert found(names, "Montania, Espéria", Language.FRENCH) == [("ESP", "Espéria")]


def test_who_shares_a_name_is_told_twice(make_names: MakeNames) -> None:
    names = make_names(ONE=[called("Lagunia")], TWO=[called("Lagunia", kind=NameKind.ALIAS)])
    assert found(names, "in Lagunia") == [("ONE", "Lagunia"), ("TWO", "Lagunia")]
    assert names.lookup("Lagunia") is None
    assert [body.code for body in names.called("lagunia")] == ["ONE", "TWO"]


def test_looked_up_by_name_or_code_but_not_by_what_only_hints_at_it(make_names: MakeNames) -> None:
    names = make_names(MON=[called("Montania"), called("Montanian", kind=NameKind.ADJECTIVE), called("Montville", kind=NameKind.CAPITAL)])
    assert [names.lookup(word) is not None for word in ("montania", " The Montania ", "mon", "Montanian", "Montville", "", "the")] == [
        *(True, True, True),
        *(False, False, False, False),
    ]
