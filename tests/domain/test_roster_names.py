import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desk.domain.roster_names import folded, latin_letters, name_words, sound_key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("KOVÁR", "kovar"),
        ("Straße", "strasse"),
        ("Łukas Ørn", "lukas orn"),
        ("أحمد", "احمد"),
        ("مُحَمَّد", "محمد"),
        ("سارة", "ساره"),
    ],
)
def test_what_is_written_in_two_ways_is_folded_to_one(one: str, other: str) -> None:
    assert folded(one) == folded(other)


def test_forms_of_address_are_no_part_of_a_name() -> None:
    assert name_words("Mme Ana Kovár") == ("ana", "kovar") == name_words("H.E. Dr. Ana Kovar")
    assert name_words("Dr.") == ("dr",), "unless there is nothing else"
    assert name_words("Delegate 12") != name_words("Delegate 13")


@pytest.mark.parametrize(
    ("latin", "other"),
    [
        ("Mohamed Al-Salem", "محمد السالم"),
        ("Muhammad el Salim", "محمد السالم"),
        ("Abdullah Sarif", "عبد الله شريف"),
        ("Abdel-Rahman Karim", "عبد الرحمن كريم"),
        ("Sarah Haddad", "سارة حداد"),
        ("Ivan Petrov", "Иван Петров"),
        ("Petrov Ivan", "Иван Петров"),
        ("Giorgos Papadopoulos", "Γιώργος Παπαδόπουλος"),
    ],
)
def test_a_name_sounds_the_same_in_two_scripts(latin: str, other: str) -> None:
    assert sound_key(latin) == sound_key(other) != ()


def test_other_names_sound_otherwise() -> None:
    assert sound_key("Mohamed Al-Salem") != sound_key("حسن السالم")
    assert sound_key("Ana") == () == sound_key("Li Au"), "too little to go by"


def test_codes_get_plain_letters() -> None:
    assert latin_letters("Kóvár-1") == "kovar"
    assert latin_letters("مونتانيا") == "mwntanya"
    assert latin_letters("Монтания") == "montaniya"
    assert latin_letters("山田") == ""


@given(st.text())
def test_folding_is_done_once_for_all(text: str) -> None:
    assert folded(folded(text)) == folded(text)
    assert latin_letters(text).isascii()
    sound_key(text)
