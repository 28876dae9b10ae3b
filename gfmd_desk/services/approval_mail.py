"""The letter that asks one giver, a person or a delegation, to agree to their sentences, and to nobody else's."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from gfmd_desk.domain.approval import ApprovalLog, Matter
from gfmd_desk.domain.attribution import Level
from gfmd_desk.domain.clean_text import clean_line
from gfmd_desk.domain.folding import phrase
from gfmd_desk.domain.language import Language, Wording
from gfmd_desk.domain.mail_draft import MailDraft, MailLine
from gfmd_desk.domain.report import Report
from gfmd_desk.domain.roster import Participant
from gfmd_desk.domain.world import WHO, Names
from gfmd_desk.services.approval_items import as_agreed
from gfmd_desk.services.approvals import ApprovalRefusedError
from gfmd_desk.services.attribution_shelf import AttributionShelf
from gfmd_desk.services.door import Door
from gfmd_desk.services.reports import from_store
from gfmd_desk.services.rooms import body_key, room_of

if TYPE_CHECKING:
    from gfmd_desk.storage.transaction import Transaction

SUBJECT = Wording(
    en="May we print these words with your name?",
    fr="Pouvons-nous imprimer ces paroles avec votre nom ?",
    es="¿Podemos imprimir estas palabras con su nombre?",
    ar="هل يمكننا نشر هذه العبارات مع ذكر اسمكم؟",
)
_GREETING = Wording(
    en="Dear colleague,\n\n"
    "we are writing the reports of the sessions of this meeting. Nobody is named in them without having agreed to the exact words. "
    "We should like to print:",
    fr="Chère collègue, cher collègue,\n\n"
    "nous rédigeons les rapports des séances de cette rencontre. Personne n’y est nommé sans avoir approuvé les mots exacts. "
    "Nous souhaiterions imprimer\u00a0:",
    es="Estimada colega, estimado colega:\n\n"
    "estamos redactando los informes de las sesiones de esta reunión. En ellos no se nombra a nadie que no haya aprobado las palabras "
    "exactas. Quisiéramos imprimir:",
    ar="تحية طيبة وبعد،\n\nنعدّ حاليًا تقارير جلسات هذا الاجتماع. ولا يُذكر فيها اسم أحد ما لم يوافق على النص بحرفه. ونود أن ننشر ما يلي:",
)
_HOW_TO_ANSWER = Wording(
    en="Please answer this message with yes, no or other words for each number, and say whether a yes is good for the report of the "
    "session, for the report of the summit and for the web. Without an answer nobody is named. Thank you.",
    fr="Merci de répondre à ce message par oui, par non ou par d’autres mots pour chaque numéro, et d’indiquer si un oui vaut pour le "
    "rapport de la séance, pour le rapport du sommet et pour le site web. Sans réponse, personne n’est nommé. Avec nos remerciements.",
    es="Le rogamos que responda a este mensaje con sí, no u otras palabras para cada número, y que indique si el sí vale para el informe "
    "de la sesión, para el informe de la cumbre y para la web. Sin respuesta no se nombra a nadie. Muchas gracias.",
    ar="نرجو الرد على هذه الرسالة بنعم أو لا أو بصياغة أخرى لكل رقم، وبيان ما إذا كانت الموافقة تسري على تقرير الجلسة وعلى تقرير القمة "
    "وعلى الموقع الشبكي. ومن دون رد لا يُذكر اسم أحد. وشكرًا لكم.",
)
_UNTIL = Wording(
    en="We should be glad to hear from you by {date}.",
    fr="Nous vous serions reconnaissants de répondre d’ici au {date}.",
    es="Le agradeceríamos que respondiera a más tardar el {date}.",
    ar="ونكون ممتنين لتلقي ردكم في موعد أقصاه {date}.",
)
_ADDRESS = re.compile(r"[^\s@<>(),;:\"\\]+@[^\s@<>(),;:\"\\]+\.[^\s@<>(),;:\"\\]+", re.ASCII)


def approval_mail(
    door: Door, shelf: AttributionShelf, asked: Sequence[tuple[str, Matter, Level]], to: str, due: datetime | None
) -> MailDraft:
    """Write the letter for subjects of one giver, each with its report and the level that is asked for; raises ApprovalRefusedError.

    Of all others in a sentence it tells no more than if nobody had agreed to anything.
    """
    to = clean_line(to)
    if not asked:
        raise ApprovalRefusedError("No letter was written: no sentence is chosen.")
    if not _ADDRESS.fullmatch(to):
        raise ApprovalRefusedError("No letter was written: this is not an e-mail address.")
    with door.reading() as rows:
        reports = _reports(rows, [id for id, _, _ in asked])
        event_ids = {report.event.id for report in reports.values()}
        if len(event_ids) > 1:
            raise ApprovalRefusedError("No letter was written: the sentences are of more than one event.")
        roster = rows.roster.participants(event_ids.pop())
        sentences = [(reports[id], _sentence(rows, reports[id], shelf, matter, level)) for id, matter, level in asked]
    own = [one for one in roster if one.id in {matter.participant_id for _, matter, _ in asked}]
    _refuse_wrong_address(to, roster, own, shelf.names)
    language = sentences[0][0].session.language
    return MailDraft(to, SUBJECT.in_language(language), tuple(_lines(sentences, due)), _strangers(roster, own, shelf.names))


def _reports(rows: "Transaction", ids: Sequence[str]) -> dict[str, Report]:
    found = {id: rows.report(id) for id in dict.fromkeys(ids)}
    reports = {id: from_store(stored) for id, stored in found.items() if stored is not None}
    if len(reports) < len(found):
        raise ApprovalRefusedError("No letter was written: a report is no longer in the store.")
    return reports


def _sentence(rows: "Transaction", report: Report, shelf: AttributionShelf, matter: Matter, level: Level) -> str:
    """The sentence as printed if this subject agreed and nobody else had."""
    entry = next((one for one in report.entries if one.id == matter.entry_id), None)
    subjects = entry.subjects if entry else ()
    subject = next((one for one in subjects if (one.part, one.participant_id) == (matter.part, matter.participant_id)), None)
    if entry is None or subject is None:
        raise ApprovalRefusedError("No letter was written: an entry has another subject by now.")
    sentence = as_agreed(report, replace(room_of(rows, report, shelf), log=ApprovalLog()), entry, subject, level)
    if not sentence:
        raise ApprovalRefusedError("No letter was written: one of the sentences is not printed anywhere; file it first.")
    return sentence


def _lines(sentences: Sequence[tuple[Report, str]], due: datetime | None) -> Iterator[MailLine]:
    """A part in each language that a report is written in, so that each sentence is read in its own."""
    number = 0
    for place, language in enumerate(dict.fromkeys(report.session.language for report, _ in sentences)):
        if place:
            yield from _fixed("\n* * *\n")
        yield from _fixed(_GREETING.in_language(language))
        for report, sentence in sentences:
            if report.session.language is language:
                number += 1
                yield from _fixed(f"\n{number}. {clean_line(report.session.code)} {clean_line(report.session.title)}")
                yield from (MailLine(line) for line in sentence.split("\n"))
        yield from _fixed(f"\n{_HOW_TO_ANSWER.in_language(language)}")
        if due is not None:
            yield from _fixed(_UNTIL.in_language(language).format(date=_written(due, language)))


def _fixed(text: str) -> Iterator[MailLine]:
    return (MailLine(line, fixed=True) for line in text.split("\n"))


def _written(due: datetime, language: Language) -> str:
    """A date that is read alike by everybody, by the clock of whoever asks."""
    local = due.astimezone()
    return f"{local:%Y-%m-%d, %H:%M}" if language is not Language.ARABIC else f"{local:%Y-%m-%d، %H:%M}"


def _strangers(roster: Sequence[Participant], own: Sequence[Participant], names: Names) -> tuple[str, ...]:
    """What all others are called: persons of the same body too, for it is not they who are asked."""
    bodies = {body_key(one, names) for one in own} - {""}
    of_own = {phrase(name) for one in own for name in _names_of(one, names, with_body=True)}
    found = (
        name
        for one in roster
        if one not in own
        for name in _names_of(one, names, with_body=body_key(one, names) not in bodies)
        if phrase(name) and phrase(name) not in of_own
    )
    return tuple(dict.fromkeys(found))


def _names_of(one: Participant, names: Names, *, with_body: bool) -> Iterator[str]:
    yield from (one.name, *one.aliases, one.email)
    if with_body:
        yield from (one.organisation, one.country)
        body = names.lookup(one.country) if one.country else None
        yield from (name.text for name in body.names if name.kind in WHO) if body else ()


def _refuse_wrong_address(to: str, roster: Sequence[Participant], own: Sequence[Participant], names: Names) -> None:
    bodies = {body_key(one, names) for one in own} - {""}
    of_others = (one for one in roster if one not in own and body_key(one, names) not in bodies)
    if any(one.email.casefold() == to.casefold() for one in of_others):
        raise ApprovalRefusedError("No letter was written: in the roster this address belongs to somebody else.")
