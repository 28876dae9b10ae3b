"""The ways in which an organisation may stand in a sentence: its name, a part of it, its acronym."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from gfmd_desk.domain.everyday_names import EVERYDAY, NOBODY
from gfmd_desk.domain.folding import WORD, folded, phrase, word_set
from gfmd_desk.domain.name_forms import Proof, is_everyday
from gfmd_desk.domain.name_titles import PARTICLES

_SMALL = PARTICLES | word_set("for in on at to with a an pour sur en a aux par para por con sobre d s في من على الى عن")
_LEGAL = word_set("ltd limited inc llc gmbh ag sa sas sarl spa bv nv plc co corp company ev asbl ong ngo")
_PLAIN_BODIES = word_set(
    "ministry department office agency institute university municipality city council board centre center "
    "commission committee foundation association network union federation chamber labour planning foreign "
    "affairs interior justice migration health education finance social economy youth women development "
    "ministere departement bureau agence institut universite mairie conseil centre comite fondation reseau "
    "chambre travail affaires etrangeres interieur plan sante ministerio departamento oficina agencia "
    "instituto universidad alcaldia consejo centro comite fundacion asociacion red camara trabajo asuntos "
    "exteriores interior salud وزاره اداره مكتب وكاله معهد جامعه بلديه مجلس مركز لجنه مؤسسه جمعيه شبكه اتحاد "
    "غرفه العمل التخطيط الخارجيه الداخليه العدل الهجره الصحه التعليم"
)
_HEADS = word_set("association foundation asociación fundación fondation جمعية مؤسسة society")
_ASIDE = re.compile(r"[(\[]\s*(.*?)\s*[)\]]")
_PARTS = re.compile(r"\s*[,;/|]\s*|\s+[-–—]\s+")
_TAIL = re.compile(r"\s+(?:of|de|du|de la|del|des|d’|d')\s+(?:the\s+)?[^ ]+$", re.IGNORECASE)
_KNOWN_SHORT = word_set(
    "gcm sdg sdgs odd ods pmm gfmd fmmd un onu ngo ngos ong cso csos osc eu ue usa uk covid q&a tbc tbd faq "
    "imrf hr ict tic ngo smes sme pme id ids cv tv it ai ia ldc ldcs pma pmas sids peid"
)
_SHORTEST_ACRONYM = 3
_LONG_ENOUGH_SMALL = 4
_CONTENT = 3


class OrganisationForm(NamedTuple):
    """`written` has the capitals that the roster gives it."""

    phrase: str
    proof: Proof
    written: str
    is_acronym: bool = False


def organisation_forms(name: str) -> Iterator[OrganisationForm]:
    """Yield the forms of a name, each with the proof that it needs."""
    given = [inside for inside in _ASIDE.findall(name) if is_acronym(inside)]
    bare = _ASIDE.sub(" ", name).strip()
    parts = dict.fromkeys((bare, _PARTS.split(bare)[0], *_without_head(bare)))
    for part in parts:
        words = [word for word in phrase(part).split(" ") if word]
        while len(words) > 1 and words[-1] in _LEGAL:
            words.pop()
        if words and not all(word in NOBODY or word in _SMALL for word in words):
            yield OrganisationForm(" ".join(words), _proof(words), part)
    tail = _TAIL.search(bare)
    if tail:
        part = bare[: tail.start()]
        words = phrase(part).split(" ")
        if sum(word not in _SMALL for word in words) > 1:
            yield OrganisationForm(" ".join(words), Proof.ALIKE, part)
    for acronym in dict.fromkeys((*given, *_derived(bare), *((bare,) if is_acronym(bare) else ()))):
        as_given = acronym in given or acronym == bare
        yield OrganisationForm(phrase(acronym), acronym_proof(acronym, given=as_given), acronym, is_acronym=True)


def _without_head(name: str) -> Iterator[str]:
    """What is said for short: a foundation's own name, a name without its article."""
    first, _, rest = name.partition(" ")
    if rest and folded(first) in _HEADS | PARTICLES and folded(rest.split()[0]) not in _SMALL:
        yield rest


def is_acronym(word: str) -> bool:
    """Whether a word is written like an acronym: one word, with two capitals or more."""
    return len(word) <= 12 and len(word.split()) == 1 and sum(letter.isupper() for letter in word) >= 2


def acronym_proof(acronym: str, *, given: bool) -> Proof:
    """A short acronym must be written in its capitals; a long one that is no word is known in small letters too."""
    small = phrase(acronym)
    if small in EVERYDAY or (len(small) < _LONG_ENOUGH_SMALL and not (given and len(small) >= _SHORTEST_ACRONYM)):
        return Proof.WRITTEN
    vowels = sum(letter in "aeiouy" for letter in small)
    return Proof.NONE if vowels == 0 or (given and len(small) >= _LONG_ENOUGH_SMALL) else Proof.WRITTEN


def _derived(name: str) -> Iterator[str]:
    """The first letters: of the words with a capital, and of all that are not small."""
    words = WORD.findall(name)
    capital = [word for word in words if word[:1].isupper() and folded(word) not in _SMALL]
    content = [word for word in words if folded(word) not in _SMALL and folded(word) not in _LEGAL]
    for some in (capital, content):
        letters = "".join(folded(word[0]).upper() for word in some)
        if len(letters) >= _SHORTEST_ACRONYM and letters.isascii() and letters.lower() not in _KNOWN_SHORT:
            yield letters


def _proof(words: list[str]) -> Proof:
    content = [word for word in words if word not in _SMALL]
    if len(content) >= _CONTENT:
        return Proof.NONE
    telling = [word for word in content if not is_everyday(word) and word not in _PLAIN_BODIES and word not in NOBODY]
    if len(content) > 1:
        return Proof.NONE if len(telling) == len(content) else Proof.ALIKE
    if telling and len(telling[0]) > _SHORTEST_ACRONYM:
        return Proof.NONE
    return Proof.WRITTEN
