"""Seal the notes with a passphrase, take the seal off, change the passphrase or the recovery code, use the keychain."""

from argparse import Namespace
from pathlib import Path

from gfmd_desk.cli.printing import Printer
from gfmd_desk.cli.unlocking import NEW_PASSPHRASE, PASSPHRASE, given_new, unlock, unlock_with_code
from gfmd_desk.services import keychain, seal
from gfmd_desk.services.locked import is_sealed


def turn_on(given: Namespace, folder: Path, printer: Printer) -> None:
    if is_sealed(folder):
        raise seal.SealedAlreadyError
    sealed = seal.seal(folder, given_new(PASSPHRASE), remember=given.remember)
    for sentence in sealed.left:
        printer.note(sentence)
    _show_code(printer, "Your notes and all copies beside them are sealed.", sealed.code)


def turn_off(given: Namespace, folder: Path, printer: Printer) -> None:  # noqa: ARG001  # every command takes the same
    unlock(folder)
    seal.unseal(folder)
    printer.result({"format": 1, "sealed": False}, ["The seal is off: whoever has this disk can read your notes."])


def change(given: Namespace, folder: Path, printer: Printer) -> None:
    (unlock_with_code if given.with_code else unlock)(folder)
    seal.change_passphrase(folder, given_new(NEW_PASSPHRASE))
    printer.result({"format": 1, "sealed": True}, ["The passphrase is changed; the recovery code is the same as before."])


def new_code(given: Namespace, folder: Path, printer: Printer) -> None:  # noqa: ARG001  # as above
    unlock(folder)
    code = seal.new_recovery_code(folder)
    _show_code(printer, "There is a new recovery code; the one before opens nothing any more.", code)


def remember(given: Namespace, folder: Path, printer: Printer) -> None:
    unlock(folder)
    if given.no:
        seal.forget_here(folder)
        printer.result({"format": 1, "remembered": False}, ["The keychain of this computer opens nothing any more."])
        return
    if not keychain.has_keychain():
        raise keychain.KeychainError
    seal.remember_here(folder)
    printer.result({"format": 1, "remembered": True}, ["The keychain of this computer opens your notes from now on."])


def _show_code(printer: Printer, done: str, code: str) -> None:
    kept = "Write down the recovery code and keep it apart from this computer. It is not shown again, and without it and the"
    printer.result({"format": 1, "sealed": True, "code": code}, [done, f"{kept} passphrase nobody can open your notes:", code])
