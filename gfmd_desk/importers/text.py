"""A report as plain text, as people paste it from a PDF or a mail, to a draft."""

from collections.abc import Sequence
from itertools import zip_longest

from gfmd_desk.domain.clean_text import clean_line
from gfmd_desk.domain.draft import Draft, DraftEntry, count_characters
from gfmd_desk.domain.entry import Kind
from gfmd_desk.domain.form import Form, Holds, Section
from gfmd_desk.importers.account import Account, Why
from gfmd_desk.importers.blocks import Block, read_blocks
from gfmd_desk.importers.decoding import NotPlainTextError, decode, refuse_blank
from gfmd_desk.importers.headings import Headings
from gfmd_desk.importers.instructions import Instructions
from gfmd_desk.importers.layout import measure_layout
from gfmd_desk.importers.lines import read_lines
from gfmd_desk.importers.subheadings import Subheadings, bare_words

__all__ = ["NotPlainTextError", "decode", "read_text", "refuse_blank"]

_BYTE_ORDER_MARK = "\ufeff"


def read_text(text: str, form: Form) -> Draft:
    """Read a report on the template `form`; every character goes into an entry, a subheading or the account.

    What stands before the first heading goes to the inbox. Takes time in proportion to the text.
    """
    source = text.removeprefix(_BYTE_ORDER_MARK)
    account = Account()
    account.leave_unprintable(source)
    lines = read_lines(source, account)
    layout = measure_layout(lines)
    subheadings = Subheadings(form)
    instructions = Instructions(form)
    headings = Headings(form, instructions).find_all(lines, layout)
    blocks = read_blocks(lines, headings, layout, subheadings.is_known)
    filing = _Filing(form, account, subheadings, instructions)
    filing.file_all(blocks)
    return Draft(tuple(filing.entries), account.left(), count_characters(source))


class _Filing:
    """Puts blocks in their sections and under their subheadings."""

    def __init__(self, form: Form, account: Account, subheadings: Subheadings, instructions: Instructions) -> None:
        self.entries: list[DraftEntry] = []
        self._form = form
        self._account = account
        self._subheadings = subheadings
        self._instructions = instructions
        self._section: Section | None = None
        self._subheading = ""
        self._announced: str | None = None
        """A subheading as it stands in the source, until something stands under it."""

    def file_all(self, blocks: Sequence[Block]) -> None:
        for block, following in zip_longest(blocks, blocks[1:]):
            if block.place is not None:
                self._open(self._form.sections[block.place], block.text)
            else:
                self._file(block, following if following and following.place is None else None)
        self._print_announced()

    def _open(self, section: Section, heading: str) -> None:
        self._print_announced()
        self._account.leave(heading, Why.HEADING)
        self._section = section
        self._subheading = ""

    def _file(self, block: Block, following: Block | None) -> None:
        if block.mark:
            self._account.leave_mark(block.mark.text, Why.LIST_MARK)
        text = block.text
        if not any(map(_can_be_seen, text)):
            self._account.leave(text, Why.INVISIBLE)
        elif self._instructions.holds(text):
            self._account.leave(text, Why.INSTRUCTION)
        elif self._section is None and self._instructions.is_form_title(text):
            self._account.leave(text, Why.FORM_TITLE)
        elif self._section is not None and self._subheadings.is_one(block, following, self._section):
            self._print_announced()
            self._announced = text
        else:
            self._begin_announced()
            self._add(text, Kind.POINT if block.mark else Kind.PROSE)

    def _begin_announced(self) -> None:
        """Let what follows stand under the subheading that was read last."""
        if self._announced is None:
            return
        bare = bare_words(self._announced)
        words = clean_line(bare)
        before, _, after = self._announced.partition(bare)
        self._account.leave_mark((before + after).strip(), Why.SUBHEADING_MARK)
        if self._place_of_last() == (self._section, words):
            self._account.leave(words, Why.SAME_SUBHEADING)
        self._subheading = words
        self._announced = None

    def _print_announced(self) -> None:
        """Make a subheading with nothing under it an entry of its own, so that it is printed."""
        if self._announced is not None:
            text, self._announced = self._announced, None
            self._add(text, Kind.PROSE)

    def _place_of_last(self) -> tuple[Section | None, str]:
        if not self.entries:
            return None, ""
        last = self.entries[-1]
        return self._form.section(last.section) if last.section else None, last.subheading

    def _add(self, text: str, kind: Kind) -> None:
        section = self._section
        if section and Holds.QUOTES in section.holds:
            kind = Kind.QUOTE
        self.entries.append(DraftEntry(text, kind, section.key if section else None, self._subheading))


def _can_be_seen(character: str) -> bool:
    return character.isprintable() and not character.isspace()
