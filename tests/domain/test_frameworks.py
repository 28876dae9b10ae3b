import pytest

from gfmd_desk.domain.form import Holds, Section
from gfmd_desk.domain.frameworks import FrameworkItem, Frameworks, Title, frameworks_of, of_frameworks
from gfmd_desk.domain.language import Language, Wording
from gfmd_desk.domain.tags import Framework, code_words

WORDS = Wording("paths", "voies", "vías", "مسارات")
PATHS = FrameworkItem("gcm:5", Wording("Open paths", "Ouvrir des voies", "Abrir vías", "فتح المسارات"), WORDS, frozenset({Language.FRENCH}))


def test_a_title_says_whether_it_is_official_in_its_language() -> None:
    assert PATHS.title(Language.FRENCH) == Title("Ouvrir des voies", official=True)
    assert PATHS.title(Language.ARABIC) == Title("فتح المسارات", official=False)


def test_a_chip_has_number_and_short_name() -> None:
    frameworks = Frameworks({"gcm:5": PATHS})
    assert frameworks.item("gcm:5") is PATHS
    assert frameworks.chip("gcm:5", Language.ENGLISH) == "GCM 5 · paths"
    assert frameworks.chip("gcm:5", Language.SPANISH) == "PMM 5 · vías"


def test_a_tag_without_a_title_is_shown_by_its_number_and_an_unknown_one_as_it_is() -> None:
    frameworks = Frameworks()
    assert frameworks.item("sdg:4.7") is None
    assert frameworks.chip("sdg:4.7", Language.FRENCH) == "ODD 4.7"
    assert frameworks.chip("follow-up", Language.FRENCH) == "follow-up"


@pytest.mark.parametrize(
    ("tag", "words"),
    [
        ("gcm:5", ["GCM 5", "PMM 5", "PMM 5", "الاتفاق العالمي 5"]),
        ("gcm-principle:e", ["GCM (e)", "PMM e)", "PMM e)", "الاتفاق العالمي (هـ)"]),
        ("sdg:10.7", ["SDG 10.7", "ODD 10.7", "ODS 10.7", "التنمية المستدامة 10.7"]),
        ("sdg:10.c", ["SDG 10.c", "ODD 10.c", "ODS 10.c", "التنمية المستدامة 10.ج"]),
        ("nowhere:1", ["nowhere:1"] * 4),
    ],
)
def test_the_shortest_words_of_a_tag(tag: str, words: list[str]) -> None:
    assert [code_words(tag, language) for language in Language] == words


def test_a_section_refers_to_what_its_key_says_if_it_holds_references() -> None:
    def section(key: str, *holds: Holds) -> Section:
        return Section(key, WORDS, WORDS, holds)

    assert frameworks_of(section("gcm", Holds.PROSE, Holds.REFERENCES)) == (Framework.GCM, Framework.PRINCIPLE)
    assert frameworks_of(section("agenda2030", Holds.REFERENCES)) == (Framework.SDG,)
    assert frameworks_of(section("links", Holds.REFERENCES)) == tuple(Framework)
    assert frameworks_of(section("gcm", Holds.PROSE)) == ()
    assert frameworks_of(None) == ()


def test_tags_of_some_frameworks() -> None:
    tags = ("sdg:8", "follow-up", "gcm-principle:a", "gcm:5")
    assert of_frameworks(tags, (Framework.GCM, Framework.PRINCIPLE)) == ("gcm:5", "gcm-principle:a")
    assert of_frameworks(tags, ()) == ()
