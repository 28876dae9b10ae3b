"""The words that make somebody the one who speaks or acts: "Montania said", "selon la Suisse", "the delegate of"."""

import re
from collections.abc import Iterator

from gfmd_desk.domain.folding import WORD, folded, word_set

_ENGLISH_SPEAKING = (
    "acknowledge add advise affirm agree announce answer appeal argue ask assert believe call caution cite "
    "claim clarify comment "
    "complain conclude confirm contend counter criticise declare describe disagree elaborate emphasise "
    "emphasize encourage explain express "
    "highlight indicate inform insist intervene invite lament maintain mention note object observe outline "
    "plead point praise "
    "present propose question react recall recognise recommend regret reiterate remark remind reply report "
    "request respond share signal "
    "state stress submit suggest summarise support think thank underline underscore urge voice warn welcome wonder"
)
_ENGLISH_DOING = (
    "adopt aim allow apply approve arrange build cooperate create decide develop draft establish expand "
    "finance follow fund help host "
    "implement improve introduce invest join launch lower maintain manage offer open organise organize own "
    "participate partner pilot plan "
    "pledge prepare provide ratify raise receive reduce reform regularise release represent restrict revise "
    "seek set sign start "
    "strengthen streamline train try use want work"
)
_ENGLISH_OTHER = word_set(
    "said says saying told tells spoke speaks speaking felt feels found finds made makes gave gives took takes "
    "put puts held holds built builds "
    "led leads ran runs set sets paid pays sought seeks wrote writes thought thinks committed commits won "
    "brought brings became kept keeps "
    "led drew draws began begins sees saw knows knew meant asking adding "
    "noting stressing believe say stress underline emphasise "
    "highlight argue insist want warn urge explained"
)


def _english(bases: str) -> Iterator[str]:
    for base in bases.split():
        if base.endswith("y") and base[-2] not in "aeiou":
            yield base[:-1] + "ies"
            yield base[:-1] + "ied"
        elif base.endswith("e"):
            yield base + "s"
            yield base + "d"
        else:
            yield base + ("es" if base.endswith(("s", "sh", "ch", "x")) else "s")
            yield base + "ed"


_FRENCH_SPEAKING = (
    "affirmer ajouter alerter annoncer appeler appuyer argumenter assurer avancer citer clarifier commenter "
    "confirmer considérer conseiller constater "
    "contester critiquer décider déclarer demander déplorer détailler encourager énoncer espérer estimer "
    "évoquer expliquer exposer exprimer "
    "exhorter indiquer insister interroger inviter juger lancer mentionner noter nuancer observer partager "
    "penser plaider pointer préciser "
    "préconiser présenter proposer prôner rappeler rapporter recommander regretter réitérer relever remarquer "
    "remercier rétorquer révéler "
    "signaler souhaiter souligner suggérer témoigner informer"
)
_FRENCH_DOING = (
    "adopter aider créer développer élaborer financer gérer instaurer lancer mener organiser piloter renforcer "
    "réformer travailler utiliser adapter former payer"
)
_FRENCH_OTHER = word_set(
    "dit disent disait dirent dis soutient soutiennent soutenu répond répondent répondu répondit veut veulent "
    "voulu croit croient cru "
    "défend défendent défendu met mettent mis prend prennent pris reconnaît reconnaissent reconnu décrit "
    "décrivent décrivit avertit averti avertissent "
    "prévient prévenu réagit réagi conclut conclu convient convenu admet admis souscrit ouvre ouvert établit "
    "établi offre offert sait fait "
    "accueille accueilli investit investi fournit fourni introduit tient tenu"
)


def _french(infinitives: str) -> Iterator[str]:
    for infinitive in infinitives.split():
        stem = infinitive.removesuffix("er")
        soft = f"{stem[:-1]}ç" if stem.endswith("c") else f"{stem}e" if stem.endswith("g") else stem
        yield from (
            f"{stem}e",
            f"{stem}ent",
            f"{stem}é",
            f"{soft}ait",
            f"{soft}aient",
            f"{soft}a",
            f"{stem}èrent",
            f"{soft}ant",
            f"{stem}erait",
        )
        if stem.endswith(("él", "ér", "ét")):
            yield f"{stem[:-2]}è{stem[-1]}e"
        if stem.endswith("pel"):
            yield f"{stem}le"


_SPANISH_AR = (
    "abogar aclarar agregar afirmar alegar alertar anunciar apoyar aportar argumentar asegurar celebrar citar "
    "comentar compartir confirmar considerar "
    "contestar declarar demandar destacar detallar enfatizar explicar expresar felicitar indicar informar "
    "instar invitar lamentar llamar manifestar mencionar notar "
    "observar opinar plantear precisar preguntar presentar recalcar recordar recomendar rechazar reiterar "
    "relatar remarcar resaltar saludar señalar "
    "solicitar subrayar testimoniar valorar"
)
_SPANISH_ER = (
    "advertir añadir admitir concluir coincidir compartir creer describir discutir exponer exigir insistir "
    "inquirir responder sugerir transmitir"
)
_SPANISH_DOING = (
    "adoptar apoyar aprobar crear desarrollar ejecutar financiar formar gestionar implementar impulsar lanzar "
    "mejorar organizar pagar pilotar preparar reforzar"
)
_SPANISH_OTHER = word_set(
    "dijo dicen dice dicho dijeron decía advirtió advierte sugirió sugiere sugirieron propuso propone proponen "
    "propuesto propusieron sostuvo sostiene sostienen "
    "expuso expone cree creyó recuerda recomienda pide pidió piden pedido pidieron quiere quiso quieren "
    "reconoce reconoció reconocen agradeció agradece "
    "ofrece ofreció hizo hace puso pone tomó toma tiene tuvo estableció establece dio acogió acoge introdujo "
    "contó cuenta añade añadió"
)


def _spanish() -> Iterator[str]:
    for infinitive in f"{_SPANISH_AR} {_SPANISH_DOING}".split():
        stem = infinitive[:-2]
        yield from (f"{stem}ó", f"{stem}a", f"{stem}an", f"{stem}aba", f"{stem}aban", f"{stem}aron", f"{stem}ado", f"{stem}ando")
    for infinitive in _SPANISH_ER.split():
        stem = infinitive[:-2]
        yield from (f"{stem}ió", f"{stem}e", f"{stem}en", f"{stem}ía", f"{stem}ían", f"{stem}ieron", f"{stem}ido", f"{stem}iendo")


_ARABIC_PAST = (
    "قال ذكر أكد أشار أوضح أضاف شدد اقترح طلب دعا رأى لاحظ أعلن أفاد بين عرض شرح اعتبر ناشد حذر أعرب طالب "
    "تساءل أجاب رد علق نوه أبرز تحدث "
    "تكلم شكر افتتح أخذ قدم سأل استشهد وصف أقر رحب اعترض وافق أوصى حث أيد تناول استعرض روى تدخل صرح أبلغ عبر "
    "شارك عمل أطلق "
    "أنشأ اعتمد مول دعم نظم استضاف عزز وضع طور"
)
_ARABIC_PRESENT = (
    "قول ذكر ؤكد شير وضح ضيف شدد قترح طلب دعو رى لاحظ علن فيد عرض شرح عتبر ناشد حذر عرب طالب تساءل رد برز تحدث "
    "تكلم قدم سأل صف قر رحب "
    "وصي حث ؤيد ستعرض صرح عمل دير ستضيف مول دعم"
)


def _arabic() -> Iterator[str]:
    for past in _ARABIC_PAST.split():
        yield past
        yield past.removesuffix("ى") + "ت" if past.endswith("ى") else past.removesuffix("ا") + "ت" if past == "دعا" else past + "ت"
        yield past + "وا"
    for present in _ARABIC_PRESENT.split():
        yield from (f"ي{present}", f"ت{present}")


SPEAKING = (
    frozenset(_english(_ENGLISH_SPEAKING))
    | frozenset(map(folded, _french(_FRENCH_SPEAKING)))
    | frozenset(map(folded, _spanish()))
    | frozenset(map(folded, _arabic()))
    | _ENGLISH_OTHER
    | _FRENCH_OTHER
    | _SPANISH_OTHER
)
"""Folded forms of verbs that make the word beside them a speaker, in all four languages at once."""

_ACTING = SPEAKING | frozenset(_english(_ENGLISH_DOING)) | frozenset(map(folded, _french(_FRENCH_DOING)))

_TOLD_BEFORE = (
    frozenset(map(folded, _french(_FRENCH_SPEAKING))) | frozenset(map(folded, _spanish())) | frozenset(map(folded, _arabic()))
    | _FRENCH_OTHER | _SPANISH_OTHER | word_set("said says added adds asked argued replied noted explained concluded")
)  # fmt: skip
"""Verbs that may stand before who speaks: "said Lind", "señaló Montania"; in Arabic all."""

_BY = frozenset({"by", "par", "por"})
_SHARED_BY = _ACTING | word_set("done led given told made said raised out forward up")
_ACCORDING = word_set("according selon segun d'apres حسب وفقا بحسب وفق لسان باسم")
_ROLES = word_set(
    "delegate delegates delegation delegations representative representatives rep government governments "
    "authorities minister ministers ministry ambassador "
    "ambassadors colleague colleagues mayor mayors delegue delegues deleguee delegation representant "
    "representante representants gouvernement "
    "ministre ministere ambassadeur ambassadrice autorites maire delegado delegada delegados delegacion gobierno "
    "ministro ministra ministerio embajador embajadora autoridades alcalde alcaldesa colega behalf nom nombre "
    "part speaker panellist official officials "
    "وفد وفود ممثل ممثله ممثلو ممثلي مندوب مندوبه حكومه وزير وزيره وزاره سفير سفيره نيابه عمده رئيس رئيسه المتحدث"
)
_TOLD_OR_ACCORDING = _TOLD_BEFORE | _ACCORDING
_SPEAKS_BEFORE = _ROLES | _TOLD_OR_ACCORDING
_BETWEEN = word_set(
    "the of from for also then and itself himself herself too both clearly strongly rightly further "
    "le la les l d de du des au aux a ont et avait avaient aussi ensuite se s y ha han habia del el los las "
    "tambien luego se "
    "هو هي ان قد لقد ايضا ثم من"
)
_ARTICLES = word_set("the la le les l el los las")
_BESIDE = word_set(
    "with in to at on against under within through towards like avec dans chez en a au aux sur contre vers "
    "sous con sobre contra hacia ante مع في الى ضد عبر لدى"
)
_AND = word_set("and et y و")
_TRANSPARENT = _BETWEEN | _ROLES | word_set("s other autres otros otras")
_ADVERB = ("ly", "ment", "mente")
_SENTENCE_ENDS = re.compile(r"[!?؟;؛\n]|\.(?=\s|$)")
_FARTHEST = 90
_MOST_WORDS = 6


def verb_stands_around(text: str, start: int, end: int) -> bool:
    """Whether who is named from `start` to `end` is told as speaking or acting."""
    return _verb_before(text, start) or (not _is_beside(text, start) and _verb_after(text, end))


def said_right_after(text: str, end: int) -> bool:
    """Whether a verb of speaking follows at once."""
    match = WORD.match(text, end + 1) if text[end : end + 1] == " " else None
    return match is not None and folded(match[0]) in SPEAKING


def said_right_before(text: str, start: int) -> bool:
    """Whether a verb that may stand before who speaks, or "according to", stands right before a name."""
    before = [folded(word) for word in WORD.findall(text[max(0, start - _FARTHEST) : start])][-3:]
    if not before or not text[:start].endswith(" ") or text[:start].rstrip().endswith((".", ",", ":")):
        return False
    last = before[-1]
    if _arabic_forms(last) & _TOLD_OR_ACCORDING or before[-2:] == ["according", "to"]:
        return True
    return last in _BY and len(before) > 1 and before[-2] in _SHARED_BY


def _is_beside(text: str, start: int) -> bool:
    """Whether a preposition makes the name no subject: "the work with Montania shows"."""
    before = [word for word in map(folded, WORD.findall(text[max(0, start - 30) : start])[-3:]) if word not in _ARTICLES]
    return bool(before) and before[-1] in _BESIDE


def _verb_after(text: str, end: int) -> bool:
    ahead = text[end : end + _FARTHEST]
    stop = _SENTENCE_ENDS.search(ahead)
    words = WORD.findall(ahead[: stop.start()] if stop else ahead)[:_MOST_WORDS]
    joined = False
    for written in words:
        word = folded(written)
        if _arabic_forms(word) & _ACTING:
            return True
        if word in _AND:
            joined = True
        elif not (word in _TRANSPARENT or word.endswith(_ADVERB) or (joined and written[:1].isupper())):
            return False
    return False


def _verb_before(text: str, start: int) -> bool:
    behind = text[max(0, start - _FARTHEST) : start]
    stops = list(_SENTENCE_ENDS.finditer(behind))
    words = [folded(word) for word in WORD.findall(behind[stops[-1].end() :] if stops else behind)][-_MOST_WORDS:]
    for here, word in reversed(list(enumerate(words))):
        forms = _arabic_forms(word)
        if forms & _SPEAKS_BEFORE:
            return True
        if word in _BY:
            return here > 0 and words[here - 1] in _SHARED_BY
        if word == "to" and here > 0 and words[here - 1] == "according":
            return True
        if word not in _BETWEEN:
            return False
    return False


def _arabic_forms(word: str) -> frozenset[str]:
    """A word, and without the Arabic particles before it."""
    if word[:1] not in ("و", "ف", "ب", "ل", "ك", "ا") or len(word) < 3:
        return frozenset((word,))
    forms = {word, word[1:]}
    forms.update(form[2:] for form in tuple(forms) if form.startswith(("ال", "لل")))
    return frozenset(forms)
