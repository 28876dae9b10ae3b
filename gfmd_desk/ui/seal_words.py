"""The sentences of the seal in the language of the window."""

from PySide6.QtCore import QCoreApplication

from gfmd_desk.errors import KnownError
from gfmd_desk.ui.refusals import refusal_words


def seal_refusal_words(error: KnownError) -> str:
    """Return why notes were not unlocked, or no passphrase was taken; what is not known here speaks for itself."""
    from gfmd_desk.services import seal  # start-up: brings cryptography, which whoever was refused has by now

    translate = QCoreApplication.translate
    words = {
        seal.WrongPassphraseError: translate("Seal", "This passphrase does not open your notes."),
        seal.WrongCodeError: translate("Seal", "This recovery code is not the one of your notes."),
        seal.MistypedCodeError: translate(
            "Seal", "This recovery code has a typing mistake: it is seven groups of four letters and digits."
        ),
        seal.WeakPassphraseError: translate("Seal", "A passphrase needs at least ten letters; several words are best."),
        seal.KeychainError: translate("Seal", "The keychain of this computer did not take the key, so the passphrase will be asked for."),
    }
    return words.get(type(error)) or refusal_words(error)
