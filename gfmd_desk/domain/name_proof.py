"""What stands around a word and makes a name of it: capitals, a form of address, a verb of speaking."""

import re

from gfmd_desk.domain.attribution_verbs import said_right_after, said_right_before
from gfmd_desk.domain.everyday_names import MONTHS
from gfmd_desk.domain.folding import WORD, folded, word_set
from gfmd_desk.domain.name_forms import Proof
from gfmd_desk.domain.name_titles import PARTICLES, PLAIN_TITLES, TITLES

_EXCELLENCY = re.compile(r"(?:(?<!\w)(?:H\.\s?E\.|S\.\s?E\.(?:\s?M\.)?|HE|SE|M\.|M|Me|MM\.|Sr\.?|D\.)\s{1,2})$")
_WORD_BEFORE = re.compile(rf"({WORD.pattern})\.?\s{{1,3}}$")
_INITIAL_BEFORE = re.compile(r"(?<!\w)[^\W\d_]\.\s?$")
_NO_SENTENCE_BEGINS = word_set(
    "of by with from to for and de par avec a pour selon et con por para segun y e d del du entre between than "
    "like via thank thanks said que"
)
_LIKES_A_CAPITAL = word_set(
    "major general dean king queen prince duke earl lord bishop pope president minister mayor governor senator "
    "chancellor marshal judge justice law chair church city state union hope peace labour labor youth north "
    "south east west northern southern port park bay lake river hill forest general parliament house office "
    "bank fund court page table delta echo will can may art grand grande nord sud est ouest état roi reine "
    "maire ville paix dieu pape mer lac nord-sud norte sur este oeste rey reina papa dios paz mar lago río "
    "iglesia estado ciudad otro otra otros other others autre autres internet christmas easter noël navidad "
    "new old road street home global urban data"
)
_SHORTEST_BY_CAPITAL = 3
_NUMBER_AFTER = re.compile(r"[\s,]{1,2}\d")
_ENDS_OR_GOES_ON = re.compile(
    r"\s*(?:[,.;:!?)\]»”\"'’،؛–—]|$|\n|(?:that|que|qu|and|et|y|e|و|أن|ان|إن|إنه|أنه|إنها|أنها|على|إلى|عن|في|من|قال|قالت)(?!\w))"
)


def is_proven(proof: Proof, text: str, start: int, end: int) -> bool:
    """Whether the text shows at `start` to `end` what a form needs to be taken for a name."""
    if proof is Proof.NONE:
        return True
    written = text[start:end]
    latin = not "\u0600" <= written[:1] <= "\u06ff"
    attached = not latin and start > 0 and text[start - 1].isalpha()
    if latin and proof is not Proof.TITLE and proof is not Proof.CAPITALS and not _capital(written):
        return _plainly_addressed(text, start)
    if latin and proof in (Proof.CAPITALS, Proof.INITIALS):
        if not all(_capital(word) or folded(word) in PARTICLES for word in WORD.findall(written)):
            return _plainly_addressed(text, start)
        if proof is Proof.INITIALS and "." not in text[start : end + 1]:
            return False
        return not is_shouted(text, start, end) and not (_NUMBER_AFTER.match(text, end) and _is_date(written))
    if _addressed(text, start, capital=not latin or _capital(written)):
        return True
    if proof is Proof.TITLE:
        return False
    if attached:
        return False
    if latin and _INITIAL_BEFORE.search(text, max(0, start - 4), start) and proof is Proof.EVIDENCE:
        return True
    if latin and (is_shouted(text, start, end) or _determined(text, start)):
        return False
    if proof in (Proof.EVIDENCE, Proof.ADDRESSED, Proof.CAPITALS, Proof.INITIALS):
        if said_right_after(text, end) and (latin or begins_sentence(text, start)):
            return True
        whole = not latin and proof is Proof.CAPITALS
        if said_right_before(text, start) and (whole or _ENDS_OR_GOES_ON.match(text, end)):
            return True
    return proof is Proof.EVIDENCE and latin and _capital_inside(text, start, end)


def is_addressed(text: str, start: int) -> bool:
    """Whether a form of address stands right before."""
    return _title_before(text, start) is not None


def name_begins(text: str, start: int) -> int:
    """Return where a name begins with the forms of address before it."""
    while True:
        before = _title_before(text, start)
        if before is None:
            return start
        start = before


def _title_before(text: str, start: int) -> int | None:
    nearby = max(0, start - 24)
    match = _EXCELLENCY.search(text, nearby, start)
    if match:
        return match.start()
    word = _WORD_BEFORE.search(text, nearby, start)
    if word is None:
        return None
    one = folded(word[1])
    for form in (one, one[1:], "ا" + one[1:] if one.startswith("لل") else ""):
        if form in TITLES and (form == one or "\u0600" <= one[0] <= "\u06ff"):
            return word.start()
    return None


def _addressed(text: str, start: int, *, capital: bool) -> bool:
    """Whether a form of address stands before; offices alone count only before a capital."""
    return _title_before(text, start) is not None if capital else _plainly_addressed(text, start)


def _plainly_addressed(text: str, start: int) -> bool:
    word = _WORD_BEFORE.search(text, max(0, start - 24), start)
    return word is not None and folded(word[1]) in PLAIN_TITLES


def _capital(written: str) -> bool:
    return written[:1].isupper()


def is_shouted(text: str, start: int, end: int) -> bool:
    """Whether all around is in capitals, so that they tell nothing."""
    around = text[max(0, start - 40) : start] + text[end : end + 40]
    letters = [letter for letter in around if letter.isalpha()]
    return len(letters) > len("AND") and not any(letter.islower() for letter in letters)


def _is_date(written: str) -> bool:
    return any(folded(word) in MONTHS for word in WORD.findall(written))


DETERMINERS = word_set(
    "the a an this that these those our their his her its my your each every any no some in on at as since "
    "until before after during le la les l un une des ce cet cette ces notre nos votre leur leurs son sa ses "
    "mon ma mes chaque aucun en au aux dans el la los las lo un una unos unas este esta estos estas ese esa "
    "nuestro nuestra su sus mi mis cada ningun en al"
)


def _determined(text: str, start: int) -> bool:
    """Whether an article or a preposition of time makes a common word of it."""
    words = WORD.findall(text[max(0, start - 20) : start])
    return bool(words) and folded(words[-1]) in DETERMINERS and text[start - 1] in " ’'\n"


def begins_sentence(text: str, start: int) -> bool:
    """Whether a sentence or a clause begins here; in Arabic only there does the verb follow who speaks."""
    before = text[:start].rstrip()
    return not before or before[-1] in ".,:;!?،؛؟«\n(-–—"


def _capital_inside(text: str, start: int, end: int) -> bool:
    """A capital where none is due: after a small word that is no article, and before none."""
    written = text[start:end]
    one = folded(written)
    if len(one) < _SHORTEST_BY_CAPITAL or one in MONTHS or one in _LIKES_A_CAPITAL:
        return False
    before = WORD.findall(text[max(0, start - 20) : start])
    if not before or text[start - 1] not in " ’'\n" or folded(before[-1]) not in _NO_SENTENCE_BEGINS or before[-1][:1].isupper():
        return False
    after = WORD.match(text, end + 1) if text[end : end + 1] in (" ", "-") else None
    return after is None or not (_capital(after[0]) or after[0].isdecimal())
