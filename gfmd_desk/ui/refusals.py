"""What the layers below refuse, in the language of the window: each sentence they can say, with places for its parts."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from gfmd_desk.errors import KnownError

KNOWN = (
    QT_TRANSLATE_NOOP("Refusal", "Not saved: {why}."),
    QT_TRANSLATE_NOOP("Refusal", "Not saved: this report is no longer in the store."),
    QT_TRANSLATE_NOOP("Refusal", "Your notes cannot be read just now: {why}."),
    QT_TRANSLATE_NOOP("Refusal", "What was erased is not yet gone from the free pages: {why}."),
    QT_TRANSLATE_NOOP("Refusal", "the disk is full"),
    QT_TRANSLATE_NOOP("Refusal", "the file with your notes may only be read"),
    QT_TRANSLATE_NOOP("Refusal", "there is no permission for the file with your notes"),
    QT_TRANSLATE_NOOP("Refusal", "another program has been holding the file with your notes"),
    QT_TRANSLATE_NOOP("Refusal", "the disk reports an error"),
    QT_TRANSLATE_NOOP("Refusal", "the file with your notes cannot be opened"),
    QT_TRANSLATE_NOOP("Refusal", "the file with your notes is damaged"),
    QT_TRANSLATE_NOOP("Refusal", "it cannot be read"),
    QT_TRANSLATE_NOOP("Refusal", "Your notes are locked with a passphrase."),
    QT_TRANSLATE_NOOP("Refusal", "{what} A backup of it can be restored."),
    QT_TRANSLATE_NOOP("Refusal", "The data folder {folder} cannot be used: {why}."),
    QT_TRANSLATE_NOOP("Refusal", "The store in {folder} cannot be opened because {why}."),
    QT_TRANSLATE_NOOP("Refusal", "The file with your notes is damaged: {path} was left as it is."),
    QT_TRANSLATE_NOOP("Refusal", "The file with your notes is empty, which it should never be: {path} was left as it is."),
    QT_TRANSLATE_NOOP("Refusal", "The file with your notes cannot be read: {path} ({why})."),
    QT_TRANSLATE_NOOP("Refusal", "The file with your notes is not there, but backups of it are: {path}. Restore one of them."),
    QT_TRANSLATE_NOOP("Refusal", "The file with your notes is not there, though its key {key} is: put a copy of it back as {path}."),
    QT_TRANSLATE_NOOP(
        "Refusal", "Your notes were written by a newer version of GFMD Desk; please update this one. {path} was left as it is."
    ),
    QT_TRANSLATE_NOOP(
        "Refusal",
        "Your notes were written by an older version of GFMD Desk and have to be brought up to date, but {path} may only be read.",
    ),
    QT_TRANSLATE_NOOP("Refusal", "The store cannot be opened because {why}: {path} was left as it is."),
    QT_TRANSLATE_NOOP(
        "Refusal", "Your notes are not sealed, though a key file lies beside them: put {key} elsewhere. {path} was left as it is."
    ),
    QT_TRANSLATE_NOOP("Refusal", "This file is not a store of GFMD Desk: {path} was left as it is."),
    QT_TRANSLATE_NOOP("Refusal", "{what} If it is sealed with a passphrase, its key file {key} is missing beside it."),
    QT_TRANSLATE_NOOP("Refusal", "The key file cannot be read, so your notes stay locked: {path} ({why})."),
    QT_TRANSLATE_NOOP(
        "Refusal", "The key file was written by a newer version of GFMD Desk; please update this one. {path} was left as it is."
    ),
    QT_TRANSLATE_NOOP(
        "Refusal", "The key file is damaged, so your notes cannot be unlocked: put a copy of it back. {path} was left as it is."
    ),
    QT_TRANSLATE_NOOP("Refusal", "Your notes could not be brought up to date: {path} was left as it is. Please report this."),
    QT_TRANSLATE_NOOP("Refusal", "Your notes were not brought up to date, because no sound copy of them could be made first. {what}"),
    QT_TRANSLATE_NOOP("Refusal", "No backup was made: {why}."),
    QT_TRANSLATE_NOOP("Refusal", "No backup was made because {why}."),
    QT_TRANSLATE_NOOP("Refusal", "No backup was made, because no sound copy came of it: {path} seems damaged."),
    QT_TRANSLATE_NOOP("Refusal", "The backup {backup} is damaged and was not restored; another one may be sound."),
    QT_TRANSLATE_NOOP("Refusal", "The backup {backup} could not be read: {why}."),
    QT_TRANSLATE_NOOP("Refusal", "The backup {backup} could not be read because {why}."),
    QT_TRANSLATE_NOOP("Refusal", "The backup {backup} was made by a newer version of GFMD Desk; please update this one."),
    QT_TRANSLATE_NOOP("Refusal", "Nothing was restored because {why}."),
    QT_TRANSLATE_NOOP("Refusal", "Nothing was restored: {why}."),
    QT_TRANSLATE_NOOP("Refusal", "{name} was not written: the inspection of the finished file found {what} in {where}."),
    QT_TRANSLATE_NOOP("Refusal", "{name} was not written: the inspection of the finished file found {what} in {where} and {more} more."),
    QT_TRANSLATE_NOOP("Refusal", "a name that was not approved"),
    QT_TRANSLATE_NOOP("Refusal", "a word that could be a name"),
    QT_TRANSLATE_NOOP("Refusal", "somebody else's name"),
    QT_TRANSLATE_NOOP("Refusal", "a figure that could tell whose practice it is"),
    QT_TRANSLATE_NOOP("Refusal", "an office that could tell whose practice it is"),
    QT_TRANSLATE_NOOP("Refusal", "a name of its own that could tell whose practice it is"),
    QT_TRANSLATE_NOOP("Refusal", "{name} was not written: the disk is full."),
    QT_TRANSLATE_NOOP("Refusal", "{name} was not written: the folder {folder} can only be read."),
    QT_TRANSLATE_NOOP("Refusal", "{name} was not written: you may not write in the folder {folder}."),
    QT_TRANSLATE_NOOP("Refusal", "{name} was not written: there is no folder {folder}."),
    QT_TRANSLATE_NOOP("Refusal", "The file was not written: its name is too long ({number} characters)."),
    QT_TRANSLATE_NOOP("Refusal", "{name} was not written: {why}."),
    QT_TRANSLATE_NOOP("Refusal", "the disk did not take it"),
)
"""What is not among these is said in English; what has parts must be (a test holds that)."""


def refusal_words(error: KnownError) -> str:
    """Return the sentence to show, its parts set apart from the words around them where those run the other way."""
    said = _translated(error.sentence)
    if said == error.sentence:
        return str(error)
    return said.format(**{name: _part(part) for name, part in error.parts.items()}) if error.parts else said


def _part(part: object) -> str:
    if isinstance(part, KnownError):
        return refusal_words(part)
    words = str(part)
    translated = _translated(words)
    return translated if translated != words else f"\u2068{words}\u2069"


def _translated(words: str) -> str:
    look_up = QCoreApplication.translate  # by another name: what is looked up here is gathered above
    return look_up("Refusal", words)
