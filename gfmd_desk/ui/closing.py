"""Whether the window may close: everything that works beside it comes to its end, and no words are lost."""

from PySide6.QtCore import QObject

from gfmd_desk.ui.commands.lock import LockCommands
from gfmd_desk.ui.commands.seal import SealCommands
from gfmd_desk.ui.desk import Desk
from gfmd_desk.ui.saver import Saver
from gfmd_desk.ui.where_keeper import WhereKeeper

SECONDS = 10.0
"""How long each part may take to come to its end."""


class Closing(QObject):
    """Says in the window of `desk` why it stays open, where it does."""

    def __init__(self, desk: Desk, saver: Saver, lock: LockCommands, seal: SealCommands, where: WhereKeeper) -> None:
        super().__init__(desk)
        self._desk = desk
        self._saver = saver
        self._lock = lock
        self._seal = seal
        self._where = where
        self._homeless_told = False

    def is_safe(self) -> bool:
        """Save what is unsaved and let everything end; False, with a reason on screen, if words would be lost."""
        desk = self._desk
        self._lock.hand_over_line()
        self._lock.wait()
        self._seal.wait()
        elsewhere = desk.unsaved.are_elsewhere
        if desk.has_homeless_words and not self._homeless_told and not elsewhere:
            self._homeless_told = True
            desk.stay(self._why_homeless())
            return False
        desk.page.leave()
        for working in (
            *(desk.reports, desk.imports, desk.programme, desk.roster),
            *(desk.forgetting, desk.sealed_consents, desk.offers.reading),
        ):
            working.wait()
        if not desk.approvals.settle(SECONDS):
            return False
        desk.names.wait()
        if not desk.store.finish(SECONDS) and not elsewhere:
            desk.stay(self.tr("The desk stays open: the last words are not on the disk yet. {why}").format(why=desk.store.save_problem))
            return False
        self._where.keep()
        desk.backups.make_last()
        if not self._saver.close(SECONDS, let_go=elsewhere):
            desk.notice.say(self.tr("The desk stays open: the store is still at work. Close it again in a moment."))
            return False
        desk.names.end()
        return True

    def _why_homeless(self) -> str:
        if self._lock.locked_at_start:
            return self.tr("The desk stays open: unlock your notes to keep what you typed, or close again to let it go.")
        if self._desk.store.only_read:
            return self.tr("The desk stays open: what you typed cannot be saved here. Close again to let it go.")
        return self.tr("The desk stays open: what you typed has no session yet. Begin one to keep it, or close again to let it go.")
