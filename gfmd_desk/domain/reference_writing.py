"""References written out in four languages, so that `find_references` reads the same tags again."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from gfmd_desk.domain.language import Language, Wording
from gfmd_desk.domain.tags import Framework, Item, in_order, parse_tag, written_code

SHORTEST_SPAN = 3
"""Items that must follow one another to be written as a span."""


@dataclass(frozen=True, slots=True)
class _Noun:
    """A noun with the articles it has inside a sentence; Arabic has a dual, and another one after a verb or a preposition."""

    one: str
    many: str
    the_one: str = ""
    the_many: str = ""
    two: str = ""
    two_after: str = ""

    def with_numbers(self, numbers: str, count: int, *, in_sentence: bool) -> str:
        if count == 1:
            article, noun = self.the_one, self.one
        elif count == 2 and self.two:
            article, noun = "", self.two_after if in_sentence else self.two
        else:
            article, noun = self.the_many, self.many
        return f"{article if in_sentence else ''}{noun} {numbers}"


@dataclass(frozen=True, slots=True)
class _Part:
    """Items that share a noun. `of` says whose they are; `after` does so where the part named there was written just before."""

    nouns: Mapping[Language, _Noun]
    of: Wording
    after: Wording | None = None


_AND = Wording(en=" and ", fr=" et ", es=" y ", ar=" و")
_COMMA = Wording(en=", ", fr=", ", es=", ", ar=" و")
_SPAN = Wording(en="{} to {}", fr="{} à {}", es="{} a {}", ar="من {} إلى {}")
_LETTER = Wording(en="({})", fr="{})", es="{})", ar="({})")

_OBJECTIVES = _Part(
    {
        Language.ENGLISH: _Noun("Objective", "Objectives"),
        Language.FRENCH: _Noun("objectif", "objectifs", "l’", "les "),
        Language.SPANISH: _Noun("objetivo", "objetivos", "el ", "los "),
        Language.ARABIC: _Noun("الهدف", "الأهداف", two="الهدفان", two_after="الهدفين"),
    },
    Wording(
        en="{} of the Global Compact for Migration",
        fr="{} du Pacte mondial pour les migrations",
        es="{} del Pacto Mundial para la Migración",
        ar="{} من الاتفاق العالمي من أجل الهجرة",
    ),
)
_PRINCIPLES = _Part(
    {
        Language.ENGLISH: _Noun("guiding principle", "guiding principles"),
        Language.FRENCH: _Noun("principe directeur", "principes directeurs", "le ", "les "),
        Language.SPANISH: _Noun("principio rector", "principios rectores", "el ", "los "),
        Language.ARABIC: _Noun("المبدأ التوجيهي", "المبادئ التوجيهية", two="المبدآن التوجيهيان", two_after="المبدأين التوجيهيين"),
    },
    _OBJECTIVES.of,
    after=Wording(en="{} of the Compact", fr="{} du Pacte", es="{} del Pacto", ar="{} من الاتفاق"),
)
_GOALS = _Part(
    {
        Language.ENGLISH: _Noun("Sustainable Development Goal", "Sustainable Development Goals"),
        Language.FRENCH: _Noun("objectif de développement durable", "objectifs de développement durable", "l’", "les "),
        Language.SPANISH: _Noun("Objetivo de Desarrollo Sostenible", "Objetivos de Desarrollo Sostenible", "el ", "los "),
        Language.ARABIC: _Noun("الهدف", "الأهداف", two="الهدفان", two_after="الهدفين"),
    },
    Wording(en="{}", fr="{}", es="{}", ar="{} من أهداف التنمية المستدامة"),
)
_TARGETS = _Part(
    {
        Language.ENGLISH: _Noun("target", "targets"),
        Language.FRENCH: _Noun("cible", "cibles", "la ", "les "),
        Language.SPANISH: _Noun("meta", "metas", "la ", "las "),
        Language.ARABIC: _Noun("الغاية", "الغايات", two="الغايتان", two_after="الغايتين"),
    },
    Wording(
        en="{} of the Sustainable Development Goals",
        fr="{} des objectifs de développement durable",
        es="{} de los Objetivos de Desarrollo Sostenible",
        ar="{} من أهداف التنمية المستدامة",
    ),
    after=Wording(en="{}", fr="{}", es="{}", ar="{}"),
)

_NAMES = {
    (Framework.GCM, False): Wording(
        en="Objective {} of the Compact", fr="Objectif {} du Pacte", es="Objetivo {} del Pacto", ar="الهدف {} من الاتفاق"
    ),
    (Framework.PRINCIPLE, False): Wording(
        en="Guiding principle {}", fr="Principe directeur {}", es="Principio rector {}", ar="المبدأ التوجيهي {}"
    ),
    (Framework.SDG, False): Wording(en="SDG {}", fr="ODD {}", es="ODS {}", ar="هدف التنمية المستدامة {}"),
    (Framework.SDG, True): Wording(en="Target {}", fr="Cible {}", es="Meta {}", ar="الغاية {}"),
}


def write_references(tags: Iterable[str], language: Language, *, in_sentence: bool = False) -> str:
    """Write `tags` in words: "Objectives 2 to 5 and 23 of the Global Compact for Migration".

    `in_sentence` gives the words the form they have after a verb or a preposition ("les objectifs …", "الهدفين …").
    Unknown tags have no words and are left out; see `tags.parse_tag`.
    """
    items = [item for tag in in_order(tags) if (item := parse_tag(tag))]
    groups = ((_OBJECTIVES, _PRINCIPLES), (_GOALS, _TARGETS))
    parts = [words for first, second in groups for words in _group(items, first, second, language, in_sentence=in_sentence)]
    text = _listed(parts, language)
    return text if in_sentence else text[:1].upper() + text[1:]


def write_name(tag: str, language: Language) -> str:
    """Write one tag as its title is introduced, clear in any section: "Objective 2", "Objectif 2 du Pacte"; an unknown tag as it is."""
    item = parse_tag(tag)
    if item is None:
        return tag
    return _NAMES[item.framework, bool(item.target)].in_language(language).format(_number(item, language))


def _group(items: Sequence[Item], first: _Part, second: _Part, language: Language, *, in_sentence: bool) -> Iterator[str]:
    """The items of one document in its two parts, each with whose they are."""
    of_first, of_second = ([item for item in items if _part_of(item) is part] for part in (first, second))
    if of_first:
        yield _part(first, of_first, first.of, language, in_sentence=in_sentence)
    if of_second:
        yield _part(second, of_second, second.after if of_first and second.after else second.of, language, in_sentence=in_sentence)


def _part_of(item: Item) -> _Part:
    if item.framework is Framework.SDG:
        return _TARGETS if item.target else _GOALS
    return _OBJECTIVES if item.framework is Framework.GCM else _PRINCIPLES


def _part(part: _Part, items: Sequence[Item], of: Wording, language: Language, *, in_sentence: bool) -> str:
    numbers = _listed(list(_numbers(items, language)), language)
    return of.in_language(language).format(part.nouns[language].with_numbers(numbers, len(items), in_sentence=in_sentence))


def _numbers(items: Sequence[Item], language: Language) -> Iterator[str]:
    """The numbers of items in order, three or more that follow one another as a span."""
    for run in _runs(items):
        if len(run) >= SHORTEST_SPAN:
            yield _SPAN.in_language(language).format(_number(run[0], language), _number(run[-1], language))
        else:
            yield from (_number(item, language) for item in run)


def _runs(items: Sequence[Item]) -> Iterator[Sequence[Item]]:
    """Items that follow one another; targets are always written one by one."""
    run: list[Item] = []
    for item in items:
        if run and (item.target or item.number != run[-1].number + 1):
            yield run
            run = []
        run.append(item)
    if run:
        yield run


def _number(item: Item, language: Language) -> str:
    code = written_code(item, language)
    return _LETTER.in_language(language).format(code) if item.framework is Framework.PRINCIPLE else code


def _listed(words: Sequence[str], language: Language) -> str:
    """The words as a list: "a, b and c"."""
    if len(words) < 2:
        return "".join(words)
    return _COMMA.in_language(language).join(words[:-1]) + _AND.in_language(language) + words[-1]
