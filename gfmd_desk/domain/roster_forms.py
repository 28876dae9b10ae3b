"""Everything in a roster that may stand in a sentence, under the folded phrase that it reads as."""

from collections.abc import Sequence
from typing import NamedTuple

from gfmd_desk.domain.across_scripts import Meant
from gfmd_desk.domain.demonyms import bare_state, demonyms, state_names
from gfmd_desk.domain.everyday_names import EVERYDAY, NOBODY
from gfmd_desk.domain.folding import phrase, word_set, words
from gfmd_desk.domain.name_forms import Proof, initials_alone, person_forms, person_name
from gfmd_desk.domain.name_keys import body_key_of, group_key, organisation_key, person_key, state_key
from gfmd_desk.domain.organisation_forms import acronym_proof, is_acronym, organisation_forms
from gfmd_desk.domain.roster import Participant
from gfmd_desk.domain.sighting import Reveals
from gfmd_desk.domain.world import Names

_EVERYBODYS_MAIL = word_set(
    "gmail googlemail yahoo ymail hotmail outlook live msn icloud me mac aol gmx web proton protonmail pm zoho yandex "
    "mail qq 163 126 orange free wanadoo laposte sfr libero tutanota fastmail"
)
_PLAIN_IN_ADDRESS = word_set(
    "www mail gov gob gouv gub go govt org com net int edu ac co example info contact office secretariat admin press "
    "hello mission embassy ambassade embajada delegation"
)
_NOT_INITIALS = frozenset(("u n", "e u", "u s", "u k", "a m", "p m", "e g", "i e", "n b", "p s", "c v", "q a", "h e", "s e", "v s", "a c"))
_SHORTEST_LOCAL = 4
_SHORTEST_STATE = 3
_SHORTEST_CODE = 2


class Form(NamedTuple):
    """One meaning of a phrase; `written` is how the roster has it, where that counts."""

    proof: Proof
    kind: Reveals
    key: str
    label: str
    written: str = ""


class RosterForms:
    """Gathers the forms; made once for a roster of ten thousand, so what many rows share is looked at once."""

    def __init__(self, world: Names) -> None:
        self._world = world
        self.forms: dict[str, list[Form]] = {}
        self._states: dict[str, str] = {}
        self._organisations: dict[str, str] = {}
        self._groups: set[str] = set()
        self._domains: set[tuple[str, str]] = set()
        self._bare: set[str] = set()
        self._initials: dict[str, list[Form]] = {}
        self.spoken: list[Meant] = []
        """Names as they sound: States, and persons by their given and family names."""

    def take(self, participants: Sequence[Participant]) -> None:
        """Gather the forms of all that is named in a roster; a placeholder is nobody yet."""
        self._bare = {bare_state(one.country) for one in participants if one.country}
        for one in participants:
            state, organisation = self._state(one.country), self._organisation(one.organisation)
            self._group(one.speaks_for)
            if one.placeholder:
                continue
            label = ", ".join(filter(None, (one.name.strip(), one.country.strip() or one.organisation.strip())))
            body = body_key_of(one, self._world)
            whose = body or person_key(one)
            if not body:
                self._person(one.name, whose, label)
            elif body not in (state, organisation):
                self._state(one.name)
            for alias in one.aliases:
                self._alias(alias, one, whose, label, organisation)
            self._code(one.code, whose, label)
            if "@" in one.email.strip("@"):
                self._mail(one.email, whose, label, organisation or whose, one.organisation.strip() or label)
        for letters, forms in self._initials.items():
            if len(forms) == 1 and letters not in _NOT_INITIALS and not self._world.knows(letters):
                self._add(letters, forms[0])

    def _add(self, one: str, form: Form) -> None:
        known = self.forms.get(one)
        if known is not None:
            known.append(form)
        elif one:
            self.forms[one] = [form]

    def _person(self, written: str, key: str, label: str) -> None:
        name = person_name(written)
        if name is None:
            return
        made = {Proof.NONE: Form(Proof.NONE, Reveals.PERSON, key, label)}
        if name.given and name.family:
            letters = initials_alone(name)
            if letters:
                self._initials.setdefault(letters, []).append(Form(Proof.INITIALS, Reveals.PERSON, key, label))
            family = name.family[-1].rpartition(" ")[2]
            self.spoken += (Meant((name.given[0], family), made[Proof.NONE]), Meant((family,), made[Proof.NONE]))
        proofs = dict(person_forms(name, self._world.knows))
        forms = self.forms
        for one, proof in proofs.items():
            form = made.get(proof)
            if form is None:
                form = made[proof] = Form(proof, Reveals.PERSON, key, label)
            known = forms.get(one)
            if known is None:
                forms[one] = [form]
            else:
                known.append(form)

    def _alias(self, alias: str, one: Participant, whose: str, label: str, organisation: str) -> None:
        """An acronym is the organisation's, a body's name the body's, all else the person's."""
        if is_acronym(alias) and organisation:
            proof = acronym_proof(alias, given=True)
            self._add(phrase(alias), Form(proof, Reveals.ACRONYM, organisation, one.organisation, alias))
        elif bare_state(alias) == bare_state(one.country) or self._world.lookup(alias):
            self._state(alias)
        elif "@" in alias.strip("@"):
            self._mail(alias, whose, label, organisation or whose, one.organisation.strip() or label)
        elif whose.startswith("person:"):
            self._person(alias, whose, label)
        else:
            proof = acronym_proof(alias, given=True) if is_acronym(alias) else Proof.NONE
            self._add(
                phrase(alias), Form(proof, Reveals.STATE if whose.startswith("state:") else Reveals.ORGANISATION, whose, label, alias)
            )

    def _code(self, code: str, whose: str, label: str) -> None:
        folded = phrase(code)
        if len(folded) >= _SHORTEST_CODE and folded not in NOBODY and not folded.replace(" ", "").isdecimal():
            proof = Proof.JOINED if any(letter.isdecimal() for letter in code) else Proof.WRITTEN
            self._add(folded, Form(proof, Reveals.CODE, whose, label, code))

    def _state(self, country: str) -> str:
        """The key of a State; its forms are taken once, and the world's own names are found without them."""
        if country in self._states:
            return self._states[country]
        key = self._states[country] = state_key(country, self._world)
        bare = bare_state(country)
        if key != f"state:{bare}" or len(bare) < _SHORTEST_STATE or list(self._states.values()).count(key) > 1:
            return key
        proof = Proof.CAPITALS if all(word in EVERYDAY for word in bare.split(" ")) else Proof.NONE
        if " " not in bare:
            self.spoken.append(Meant((bare,), Form(Proof.NONE, Reveals.STATE, key, country.strip()), state=True))
        for one in dict.fromkeys(state_names(bare)):
            self._add(one, Form(proof, Reveals.STATE, key, country.strip()))
        for one in dict.fromkeys(demonyms(bare)):
            if not self._world.knows(one):
                self._add(one, Form(proof, Reveals.DEMONYM, key, country.strip()))
        return key

    def _organisation(self, name: str) -> str:
        if name in self._organisations:
            return self._organisations[name]
        key = self._organisations[name] = organisation_key(name, self._world)
        if key:
            for form in organisation_forms(name):
                kind = Reveals.ACRONYM if form.is_acronym else Reveals.ORGANISATION
                self._add(form.phrase, Form(form.proof, kind, key, name.strip(), form.written))
        return key

    def _group(self, name: str) -> None:
        if name in self._groups:
            return
        self._groups.add(name)
        key = group_key(name, self._world)
        if key == f"group:{phrase(name)}":
            self._add(phrase(name), Form(Proof.NONE, Reveals.GROUP_OF_STATES, key, name.strip()))

    def _mail(self, address: str, whose: str, label: str, host: str, host_label: str) -> None:
        """The address and what stands before its @ are the person's, the domain is the organisation's, unless everybody has it."""
        local, _, domain = address.strip().partition("@")
        person = Form(Proof.JOINED, Reveals.ADDRESS, whose, label)
        mine = words(local)
        before = " ".join(mine)
        self._add(f"{before} {phrase(domain)}", person)
        everyday = all(word in EVERYDAY or word in _PLAIN_IN_ADDRESS for word in mine)
        if len(before) >= _SHORTEST_LOCAL and not everyday and (len(mine) > 1 or _is_of_a_name(before, label)):
            self._add(before, person)
        if (domain, host) in self._domains:
            return
        self._domains.add((domain, host))
        names = [one for one in map(phrase, domain.split(".")[:-1]) if one and one not in _PLAIN_IN_ADDRESS]
        if not names or not _EVERYBODYS_MAIL.isdisjoint(names):
            return
        form = Form(Proof.JOINED, Reveals.ADDRESS, host, host_label)
        self._add(phrase(domain), form)
        of_a_state = names[-1] in self._bare  # "post@montania.example": the word is the State's, not the office's
        if len(names[-1]) > _SHORTEST_LOCAL and not of_a_state and not all(word in EVERYDAY for word in names[-1].split(" ")):
            self._add(names[-1], form)


def _is_of_a_name(local: str, label: str) -> bool:
    """Whether one word before the @ holds a word of the name, or a figure; "planning" and "envoy" are the desk's, not the person's."""
    return any(len(word) >= _SHORTEST_LOCAL and word in local for word in words(label)) or any(letter.isdecimal() for letter in local)
