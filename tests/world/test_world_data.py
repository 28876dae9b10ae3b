"""The data: complete, well formed, every name found in a sentence of its language, and everyday words left alone."""

import re
import unicodedata
from collections import defaultdict

import pytest

from gfmd_desk.domain.folding import phrase
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.world import Body, BodyKind, NameKind, Names

MEMBERS = """
AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI CV KH CM CA CF TD CL CN CO KM CG CR CI HR CU CY CZ KP
CD DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR GD GT GN GW GY HT HN HU IS IN ID IR IQ IE IL IT JM JP JO KZ KE KI KW KG
LA LV LB LS LR LY LI LT LU MG MW MY MV ML MT MH MR MU MX FM MC MN ME MA MZ MM NA NR NP NL NZ NI NE NG MK NO OM PK PW PA PG PY PE PH PL PT
QA KR MD RO RU RW KN LC VC WS SM ST SA SN RS SC SL SG SK SI SB SO ZA SS ES LK SD SR SE CH SY TJ TH TL TG TO TT TN TR TM TV UG UA AE GB TZ
US UY UZ VU VE VN YE ZM ZW
"""
OBSERVERS = "VA PS"

SENTENCES = {
    Language.ENGLISH: "As the delegate of {} put it, town boards work.",
    Language.FRENCH: "Selon {}, les conseils de quartier marchent bien.",
    Language.SPANISH: "Como dijo {}, las juntas locales funcionan.",
    Language.ARABIC: "وقد ذكر {} أن المجالس المحلية ناجحة.",
}

EVERYDAY = {
    Language.ENGLISH: """
        who us may march polish pole poles turkey chad guinea swede swedes male victoria add can bad bid bit
        car opt adept as it in no is be so me at id by reunion jersey man commonwealth caritas global
        international european union council group forum states south united nations network children migrants
        north island republic democratic process welsh canaries brit scot finn bird oops muscat cayenne
    """,
    Language.FRENCH: """
        un au eu ce car une est on réunion vienne rabat roseau sucre grenade assomption seul eau trinité chili
        nations unies pays îles États processus communauté conseil afrique sud nord banque pam cas
    """,
    Language.SPANISH: """
        un las lea cae uno unido antigua damas amnistía cepa formosa paz victoria asunción granada sana lima tirana usa
        reunión reuniones fines bajan una ce ve es al unidos
        naciones países comunidad proceso banco estados sur norte isla san nueva praia
    """,
    Language.ARABIC: """
        المالية العيون المالي مالية ماليا رياض هند البنين جزر دولة جمهورية الولايات المتحدة الأمم وفد كل بكل فكر ولد
        بلد كما كان وكان لكن على إلى بعض قال العربية الهجرة والتنمية منظمة مملكة
    """,
}
PHRASES = [
    "la paz y la seguridad",
    "la réunion du matin",
    "the guinea pig",
    "who told us to polish it",
    "we can add a car",
    "الدعم المالي والوزارة المالية",
]


def states(world: Names) -> list[Body]:
    return [body for body in world.bodies if body.kind is BodyKind.STATE]


def test_every_state_is_there_once(world: Names) -> None:
    assert len(MEMBERS.split()) == 193
    assert sorted(body.alpha2 for body in states(world)) == sorted(f"{MEMBERS} {OBSERVERS}".split())
    assert len({body.code for body in world.bodies}) == len(world.bodies)


def test_codes_are_iso(world: Names) -> None:
    assert all(re.fullmatch("[A-Z]{3}", body.code) and re.fullmatch("[A-Z]{2}", body.alpha2) for body in states(world))


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("kind", [NameKind.SHORT, NameKind.OFFICIAL, NameKind.CAPITAL, NameKind.ADJECTIVE])
def test_no_state_lacks_a_name(world: Names, language: Language, kind: NameKind) -> None:
    assert [body.code for body in states(world) if not body.written(language, kind)] == []


@pytest.mark.parametrize("language", Language)
def test_everybody_has_one_short_name(world: Names, language: Language) -> None:
    assert [body.code for body in world.bodies if len(body.written(language, NameKind.SHORT)) != 1] == []
    assert all(body.short(language) for body in world.bodies)


def test_feminine_and_plural_are_there(world: Names) -> None:
    for body in states(world):
        french, spanish, arabic = (set(body.written(language, NameKind.ADJECTIVE)) for language in list(Language)[1:])
        assert len(french) >= 2 or french == {"ni-vanuatu"}, body.code
        assert len(spanish) >= 2, body.code
        assert any(word.endswith("ة") for word in arabic), body.code
        assert any(word.startswith("ال") for word in arabic), body.code
        assert set(map(str.lower, body.written(Language.FRENCH, NameKind.PEOPLE))) == {word.lower() for word in french}, body.code


def test_texts_are_composed_and_clean(world: Names) -> None:
    for body in world.bodies:
        for name in body.names:
            assert name.text == unicodedata.normalize("NFC", name.text).strip(), (body.code, name)
            assert name.text.isprintable(), (body.code, name)
            assert phrase(name.text), (body.code, name)
            assert "'" not in name.text, (body.code, name)


def test_arabic_is_in_arabic_letters_and_nothing_else_is(world: Names) -> None:
    for body in world.bodies:
        for name in body.names:
            arabic = any("\u0600" <= letter <= "\u06ff" for letter in name.text)
            assert arabic == (name.language is Language.ARABIC), (body.code, name)


@pytest.mark.parametrize("language", Language)
def test_no_two_bodies_share_a_name_that_is_not_marked(world: Names, language: Language) -> None:
    users: defaultdict[str, set[str]] = defaultdict(set)
    for body in world.bodies:
        for name in body.names:
            if name.language is language and not name.ambiguous:
                users[phrase(name.text)].add(body.code)
    assert {key: codes for key, codes in users.items() if len(codes) > 1} == {}


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("of", [None, "its own"])
def test_every_name_is_found_in_a_sentence(world: Names, language: Language, of: str | None) -> None:
    before = SENTENCES[language].index("{")
    for body in world.bodies:
        for name in body.names:
            if name.language is language and name.sought:
                hits = world.find(SENTENCES[language].format(name.text), language if of else None)
                there = [(hit.start, hit.end) for hit in hits if hit.body == body]
                assert there, (body.code, name)
                assert there[0][0] == before, (body.code, name)
                assert there[0][1] == before + len(name.text.rstrip(").’")), (body.code, name)


@pytest.mark.parametrize("language", Language)
def test_every_name_is_found_in_capitals_and_without_accents(world: Names, language: Language) -> None:
    for body in world.bodies:
        for name in body.names:
            if name.language is language and name.sought:
                plain = "".join(letter for letter in unicodedata.normalize("NFD", name.text.upper()) if not unicodedata.combining(letter))
                assert any(hit.body == body for hit in world.find(f"… {plain} …")), (body.code, name)


def test_every_arabic_name_is_found_behind_a_particle(world: Names) -> None:
    for body in world.bodies:
        for name in body.names:
            if name.language is Language.ARABIC and name.sought:
                for particle in ("و", "ب", "وب"):
                    assert any(hit.body == body for hit in world.find(particle + name.text)), (body.code, particle, name)


@pytest.mark.parametrize(("language", "word"), [(language, word) for language, words in EVERYDAY.items() for word in words.split()])
def test_an_everyday_word_is_no_name(world: Names, language: Language, word: str) -> None:
    assert world.find(SENTENCES[language].format(word)) == []


@pytest.mark.parametrize("text", PHRASES)
def test_everyday_words_together_are_no_name(world: Names, text: str) -> None:
    assert world.find(text) == []


def test_what_is_not_sought_is_rare_and_says_why(world: Names) -> None:
    unsought = [(body.code, name) for body in world.bodies for name in body.names if not name.sought]
    assert {code for code, _ in unsought} <= {"COM", "HUN", "MDV", "MLI", "QAT", "COK", "ESH", "FIN", "REU"}
    assert all(name.ambiguous for _, name in unsought)
    for code in {code for code, _ in unsought}:
        body = next(body for body in world.bodies if body.code == code)
        assert all(name.sought for name in body.names if name.kind in (NameKind.SHORT, NameKind.OFFICIAL))


def test_a_name_that_needs_capitals_says_why(world: Names) -> None:
    assert all(name.ambiguous for body in world.bodies for name in body.names if name.cased)


@pytest.mark.parametrize(
    ("word", "code"),
    [
        *[
            ("usa", "USA"),
            ("U.S.", "USA"),
            ("EE. UU.", "USA"),
            ("UK", "GBR"),
            ("EAU", "ARE"),
            ("DRC", None),
            ("RDC", "COD"),
            ("Korea", None),
        ],
        *[
            ("Ivory Coast", "CIV"),
            ("Côte d'Ivoire", "CIV"),
            ("Turkey", "TUR"),
            ("Türkiye", "TUR"),
            ("Swaziland", "SWZ"),
            ("Cap-Vert", "CPV"),
        ],
        *[("Vietnam", "VNM"), ("République tchèque", "CZE"), ("مصر", "EGY"), ("the Netherlands", "NLD"), ("FRA", "FRA"), ("fr", "FRA")],
        *[
            ("OIM", "iom"),
            ("IOM", "iom"),
            ("HCR", "unhcr"),
            ("CEDEAO", "ecowas"),
            ("Unión Europea", "european-union"),
            ("CICR", "icrc"),
            ("AU", None),
        ],
        *[("nobody", None), ("", None), ("French", None), ("Paris", None), ("Congo", "COG"), ("Palestine", "PSE"), ("Saint-Siège", "VAT")],
    ],
)
def test_looked_up(world: Names, word: str, code: str | None) -> None:
    body = world.lookup(word)
    assert (body.code if body else None) == code


def test_every_code_and_short_name_leads_to_its_body(world: Names) -> None:
    for body in world.bodies:
        for word in (body.code, *map(body.short, Language)):
            assert body in world.called(word), (body.code, word)
