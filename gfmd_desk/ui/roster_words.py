"""The screen's words for a roster and for what a table of one holds."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from gfmd_desk.domain.public_roles import BETWEEN
from gfmd_desk.domain.roster import Group, Participant, PublicRole
from gfmd_desk.domain.roster_draft import RosterField
from gfmd_desk.domain.roster_duplicates import Likeness
from gfmd_desk.domain.table import BadRow, CellAccount, Fault, Remark, Seen, WhyLeft
from gfmd_desk.ui.models.table_model import WordRow
from gfmd_desk.ui.privacy import identities_hidden, identity
from gfmd_desk.ui.words import set_apart

SHOWN_FIELDS = (
    RosterField.NAME,
    RosterField.ROLE,
    RosterField.ORGANISATION,
    RosterField.COUNTRY,
    RosterField.GROUP,
    RosterField.CODE,
)
"""What a roster shows of each participant."""


def field_word(field: RosterField) -> str:
    translate = QCoreApplication.translate
    return {
        RosterField.NAME: translate("RosterField", "Name"),
        RosterField.FAMILY_NAME: translate("RosterField", "Family name"),
        RosterField.GIVEN_NAME: translate("RosterField", "Given name"),
        RosterField.ROLE: translate("RosterField", "Role"),
        RosterField.ORGANISATION: translate("RosterField", "Organisation"),
        RosterField.COUNTRY: translate("RosterField", "Country"),
        RosterField.GROUP: translate("RosterField", "Group"),
        RosterField.REGION: translate("RosterField", "Region"),
        RosterField.EMAIL: translate("RosterField", "E-mail"),
        RosterField.CODE: translate("RosterField", "Code"),
        RosterField.ALIASES: translate("RosterField", "Other names"),
        RosterField.SPEAKS_FOR: translate("RosterField", "Speaks for"),
    }[field]


def group_word(group: Group) -> str:
    translate = QCoreApplication.translate
    return {
        Group.GOVERNMENT: translate("Group", "Government"),
        Group.CIVIL_SOCIETY: translate("Group", "Civil society"),
        Group.PRIVATE_SECTOR: translate("Group", "Private sector"),
        Group.INTERNATIONAL_ORGANISATION: translate("Group", "International organisation"),
        Group.LOCAL_AUTHORITY: translate("Group", "Local authority"),
        Group.YOUTH: translate("Group", "Youth"),
        Group.DIASPORA: translate("Group", "Diaspora"),
        Group.ACADEMIA: translate("Group", "Academia"),
        Group.OTHER: translate("Group", "Other"),
    }[group]


def role_word(role: PublicRole) -> str:
    translate = QCoreApplication.translate
    return {
        PublicRole.CHAIR: translate("PublicRole", "Chair"),
        PublicRole.MODERATOR: translate("PublicRole", "Moderator"),
        PublicRole.PANELLIST: translate("PublicRole", "Panellist"),
        PublicRole.HOST: translate("PublicRole", "Host"),
    }[role]


def roles_line(named: Sequence[tuple[PublicRole, str]]) -> str:
    """Who holds which public role, in one line; empty where nobody does."""
    translate = QCoreApplication.translate
    parts = {
        PublicRole.CHAIR: translate("PublicRole", "In the chair: {names}"),
        PublicRole.MODERATOR: translate("PublicRole", "Moderating: {names}"),
        PublicRole.PANELLIST: translate("PublicRole", "On the panel: {names}"),
        PublicRole.HOST: translate("PublicRole", "Hosting: {names}"),
    }
    names = {role: BETWEEN.join(set_apart(identity(name)) for theirs, name in named if theirs is role) for role in PublicRole}
    return _joined(part.format(names=names[role]) for role, part in parts.items() if names[role])


def likeness_word(likeness: Likeness) -> str:
    """Why two participants may be one."""
    translate = QCoreApplication.translate
    return {
        Likeness.EMAIL: translate("Likeness", "The same e-mail address"),
        Likeness.NAME: translate("Likeness", "The same name"),
        Likeness.MARKS: translate("Likeness", "The same name but for accents, capitals and marks"),
        Likeness.ORDER: translate("Likeness", "The same name in another order"),
        Likeness.ALIAS: translate("Likeness", "The name of one is another name of the other"),
        Likeness.SCRIPT: translate("Likeness", "The same name in another script"),
        Likeness.INITIALS: translate("Likeness", "The same name with initials"),
    }[likeness]


def fault_sentence(bad: BadRow) -> str:
    """Why a row of a roster cannot be taken; what only a programme can have wrong keeps the reader's words."""
    translate = QCoreApplication.translate
    sentences = {
        Fault.NO_NAME: translate("Fault", "There is no name in it."),
        Fault.BAD_EMAIL: translate("Fault", "“{given}” is not an e-mail address."),
        Fault.UNKNOWN_GROUP: translate("Fault", "“{given}” is not a group; there are: {about}."),
        Fault.CODE_TWICE: translate("Fault", "The code “{given}” is already used in row {about}."),
        Fault.CODE_TAKEN: translate("Fault", "The code “{given}” belongs to {about} in the roster."),
        Fault.TOO_LONG: translate("Fault", "This is too long for the column “{about}”: {given}"),
    }
    about = field_word(RosterField(bad.about)) if bad.about in RosterField.__members__.values() else bad.about
    if bad.fault is Fault.UNKNOWN_GROUP:
        about = ", ".join(map(group_word, Group))
    return sentences[bad.fault].format(given=identity(bad.given), about=about) if bad.fault in sentences else bad.why


def remark_sentence(remark: Remark) -> str:
    """What the reader of a table met on its way; what only a programme can show keeps the reader's words."""
    translate = QCoreApplication.translate
    sentences = {
        Seen.SHEET: translate("Seen", "Read from the sheet {given}."),
        Seen.OTHER_SHEETS: translate("Seen", "Not read: the other sheets ({given})."),
        Seen.HIDDEN_SHEETS: translate("Seen", "Not read: hidden sheets ({given})."),
        Seen.HIDDEN_ROWS: translate("Seen", "Hidden rows were read like the others ({given})."),
        Seen.HIDDEN_COLUMNS: translate("Seen", "Hidden columns were read like the others ({given})."),
        Seen.MERGED: translate("Seen", "Of merged cells the first one holds the value and the others are blank ({given})."),
        Seen.FORMULAS: translate("Seen", "Of formulas the last result that was stored was taken ({given})."),
        Seen.NO_RESULT: translate(
            "Seen", "Formulas without a stored result were read as blank ({given}); open the file in Excel and save it to have them."
        ),
        Seen.ERRORS: translate("Seen", "Cells that show an error were read as blank ({given})."),
        Seen.MACROS: translate("Seen", "The macros in this file were left out."),
        Seen.ENCODING: translate("Seen", "The letters were read as {given}; please look at those with accents."),
        Seen.MIXED_ENCODING: translate(
            "Seen", "Some lines are in another encoding than the rest (line {given}); please look at their letters."
        ),
        Seen.SAME_TWICE: translate("Seen", "Rows that repeat another one word for word were taken once (row {given})."),
    }
    given = _list_in_words(remark.given)
    return sentences[remark.seen].format(given=given) if remark.seen in sentences else remark.text


def left_sentences(account: CellAccount) -> list[str]:
    """Which cells of the table were not read, and why; headers and repeated rows are told of elsewhere."""
    translate = QCoreApplication.translate
    above = translate("WhyLeft", "Not imported, because it stands above the table: row {where}.")
    unwanted = translate("WhyLeft", "Not imported, because nothing was chosen for it: column {where}.")
    said = []
    for left in account.left:
        if left.why is WhyLeft.ABOVE:
            said.append(above.format(where=_list_in_words(left.where.removeprefix("row "))))
        elif left.why is WhyLeft.NOT_MAPPED:
            said.append(unwanted.format(where=set_apart(left.where.removeprefix("column "))))
    return said


def _list_in_words(given: str) -> str:
    """A list of the reader's, whose end says in English how many more there are."""
    first, said, more = given.rpartition(" and ")
    count = more.removesuffix(" more")
    if not said or count == more or not count.isdecimal():
        return set_apart(given)
    words = QCoreApplication.translate("Seen", "{first} and {count} more")
    return words.format(first=set_apart(first), count=count)


def shown_headers() -> list[str]:
    return [field_word(field) for field in SHOWN_FIELDS]


def participant_rows(people: Iterable[Participant], fields: Sequence[RosterField] = SHOWN_FIELDS) -> list[WordRow]:
    """Participants under the words of these fields, found also by what is not shown."""
    groups = {group: group_word(group) for group in Group}  # once: a roster may have 20,000
    unknown = QCoreApplication.translate("Participant", "{name} (not known yet)")
    order = [SHOWN_FIELDS.index(field) for field in fields]
    rest = [place for place in range(len(SHOWN_FIELDS)) if place not in order]
    rows, hidden = [], identities_hidden()
    for one in people:
        name = unknown.format(name=one.name) if one.placeholder else one.name
        said = (name, one.role, one.organisation, one.country, groups[one.group] if one.group else "", one.code)
        more = (*(said[place] for place in rest), *one.aliases, one.email, one.region, one.speaks_for)
        shown = tuple(said[place] for place in order)
        if hidden:
            more += shown
            shown = tuple(said[place] if SHOWN_FIELDS[place] is RosterField.GROUP else identity(said[place]) for place in order)
        rows.append(WordRow(one.id, shown, more))
    return rows


def participant_line(one: Participant) -> str:
    """A participant in one line, enough to tell it from another of the same name."""
    return identity(_joined((one.name, one.role, one.organisation, one.country, one.email, one.code)))


def _joined(parts: Iterable[str]) -> str:
    return " · ".join(part for part in parts if part)
