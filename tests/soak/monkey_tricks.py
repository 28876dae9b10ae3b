"""What the monkey knows how to do: each trick is a run of events, one at each `yield`, which says what it was."""

import random
from collections.abc import Callable, Generator

from PySide6.QtCore import Qt

from gfmd_desk.ui.actions import Do
from tests.soak.monkey_hands import PLAIN, MonkeyHands

KEY = Qt.Key
CONTROL, SHIFT, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
Trick = Generator[str, None, None]

WORDS = (
    *[
        "towns",
        "plan",
        "with",
        "newcomers",
        "while",
        "funds",
        "follow",
        "people",
        "and",
        "offices",
        "match",
        "skills",
        "objective",
        "5",
        "target",
        "10.7",
    ],
    *["les", "villes", "accueillent", "où", "l’État", "hésite;", "las", "ciudades", "acogen", "a", "los", "recién", "llegados", "¿no?"],
    *["المدن", "تخطط", "مع", "القادمين", "الجدد", "وتتابع", "الأموال،", "٥"],
    *["城镇", "с", "людьми", "🙂", "👩\u200d👩\u200d👧", "é", "é", "\u202eback", "\u200f", "x\xadx"],
)
CODES = ("ESP", "LAG", "MON", "QAM", "BOR", "mon", "montania", *(f"QX{number}" for number in range(0, 40, 3)))
MARKS = (",,", ",,", ",,", "@", "#", "+", "،،")
TAGS = ("gcm 5", "sdg 10", "skills", "objective", "المدن", "x")
PASTES = (
    "One line\nand another\n\n- a third\n",
    "🙂👩‍👩‍👧🏳️‍🌈" * 20,
    "مجالس البلدات تخطط\nمع القادمين " * 5,
    "a\x00b\x07c\x1b[31m\x7f\x85\u2028d\u2029e\ufffe\uffff",
    "\ud800 alone \udfff",
    "=1+1\t@x\t+2\r\n-3\rlast",
    "e\u0301" * 300,
)
BIG_PASTE = 1_000_000
"""Characters."""
WANDERING = (
    KEY.Key_Up,
    KEY.Key_Down,
    KEY.Key_Down,
    KEY.Key_Left,
    KEY.Key_Right,
    KEY.Key_Home,
    KEY.Key_End,
    KEY.Key_PageUp,
    KEY.Key_PageDown,
)
EDITING = (*WANDERING, KEY.Key_Backspace, KEY.Key_Backspace, KEY.Key_Delete, KEY.Key_Return, KEY.Key_Tab, KEY.Key_Space)
ANYTHING = (
    *EDITING,
    KEY.Key_Escape,
    KEY.Key_Enter,
    KEY.Key_Backtab,
    KEY.Key_Insert,
    KEY.Key_Menu,
    KEY.Key_F10,
    *(KEY(KEY.Key_F1 + n) for n in range(12)),
)


class Tricks:
    def __init__(self, hands: MonkeyHands, chance: random.Random, do: Callable[[Do], str]) -> None:
        self._hands = hands
        self._chance = chance
        self._do = do

    def choose(self) -> Trick:
        """Begin one; real work comes more often than the rest."""
        tricks = {
            self.line: 50,
            self.edit: 14,
            self.file: 12,
            self.tag: 6,
            self.say_who: 8,
            self.mark: 5,
            self.move: 5,
            self.storm: 3,
            self.paste: 3,
            self.approve: 4,
            self.search: 4,
            self.look_back: 4,
            self.roster: 2,
            self.sessions: 5,
            self.export: 2,
            self.sweep: 3,
            self.subheading: 3,
            self.names: 3,
        }
        return self._chance.choices(list(tricks), list(tricks.values()))[0]()

    def line(self) -> Trick:
        """A line into the capture line, with or without marks."""
        if self._chance.random() < 0.6:
            yield self._do(Do.CAPTURE_LINE)
        for _ in range(self._chance.randint(1, 6)):
            if self._chance.random() < 0.25:
                yield from self.pick()
            yield from self.type(self._chance.choice(WORDS) + " ")
        yield self.press(KEY.Key_Return, self._chance.choices((PLAIN, SHIFT), (9, 1))[0])

    def pick(self) -> Trick:
        yield from self.type(self._chance.choice(MARKS) + self._chance.choice((*CODES, *TAGS)))
        for _ in range(self._chance.randint(0, 2)):
            yield self.press(KEY.Key_Down)
        yield self.press(self._chance.choice((KEY.Key_Return, KEY.Key_Return, KEY.Key_Tab, KEY.Key_Escape, KEY.Key_Space)))

    def edit(self) -> Trick:
        yield self._do(Do.REPORT)
        yield from self.wander()
        yield self.press(KEY.Key_F2)
        for _ in range(self._chance.randint(1, 5)):
            yield self.press(self._chance.choice(EDITING))
            if self._chance.random() < 0.5:
                yield from self.type(self._chance.choice(WORDS))
        yield self.press(self._chance.choice((KEY.Key_Escape, KEY.Key_Return, KEY.Key_Down, KEY.Key_Up)))

    def file(self) -> Trick:
        yield self._do(Do.REPORT)
        yield from self.wander()
        for _ in range(self._chance.randint(1, 4)):
            yield self.press(KEY(KEY.Key_0 + self._chance.randint(0, 7)), ALT)
            if self._chance.random() < 0.4:
                yield from self.wander()

    def tag(self) -> Trick:
        yield from self.maybe_an_entry()
        yield self._do(Do.TAG)
        yield from self.type(self._chance.choice(TAGS))
        yield self.press(self._chance.choice((KEY.Key_Return, KEY.Key_Down, KEY.Key_Tab)))
        yield self.press(self._chance.choice((KEY.Key_Return, KEY.Key_Escape)))

    def say_who(self) -> Trick:
        yield from self.maybe_an_entry()
        yield self._do(self._chance.choice((Do.SAID_BY, Do.SAID_BY, Do.WHOSE_PRACTICE, Do.LAST_SPEAKER)))
        yield from self.type(self._chance.choice(CODES))
        yield self.press(KEY.Key_Return)
        yield self.press(self._chance.choice((KEY.Key_Return, KEY.Key_Escape)))

    def mark(self) -> Trick:
        yield from self.maybe_an_entry()
        ways = (Do.CHOOSE_KIND, Do.CHOOSE_VOICE, Do.OFF_THE_RECORD_NOW, Do.OFF_THE_RECORD, Do.LAST_LINES_OFF_THE_RECORD, Do.REMARK)
        yield self._do(self._chance.choice((*ways, Do.SAID_AGAIN, Do.CONTESTS, Do.TAKE_OVER)))
        yield self.press(KEY(KEY.Key_1 + self._chance.randint(0, 6)))
        yield self.press(self._chance.choice((KEY.Key_Return, KEY.Key_Escape)))

    def move(self) -> Trick:
        yield self._do(Do.REPORT)
        yield from self.wander()
        for _ in range(self._chance.randint(1, 6)):
            yield self.press(self._chance.choice((KEY.Key_Up, KEY.Key_Down)), ALT)
        if self._chance.random() < 0.3:
            yield self.press(KEY.Key_Delete, CONTROL)

    def storm(self) -> Trick:
        """Undo and redo, faster than anything can be saved."""
        for key in (KEY.Key_Z, KEY.Key_Y, KEY.Key_Z, KEY.Key_Y)[: self._chance.randint(1, 4)]:
            for _ in range(self._chance.randint(1, 9)):
                yield self.press(key, CONTROL)

    def paste(self) -> Trick:
        if self._chance.random() < 0.5:
            yield self._do(self._chance.choice((Do.CAPTURE_LINE, Do.EDIT)))
        if self._chance.random() < 0.04:
            yield from self.paste_much()
            return
        self._hands.put_on_clipboard("".join(self._chance.choice(PASTES) for _ in range(self._chance.randint(1, 3))))
        yield "copy"
        yield f"paste {self.press(KEY.Key_V, CONTROL)}"
        yield f"after paste {self.press(self._chance.choice((KEY.Key_Return, KEY.Key_Z, KEY.Key_Escape)))}"

    def paste_much(self) -> Trick:
        """Paste far more than anybody says, and take it back."""
        yield self.copy_much()
        yield f"big paste {self.press(KEY.Key_V, CONTROL)}"
        yield f"big after paste {self.press(self._chance.choice((KEY.Key_Return, KEY.Key_Z, KEY.Key_Escape)))}"
        self._hands.put_on_clipboard("small")
        yield f"big undo {self.press(KEY.Key_Z, CONTROL)}"

    def write_much(self) -> Trick:
        """Paste far more than anybody says into an entry, and write on in it."""
        yield self._do(Do.CAPTURE_LINE)
        yield from self.type("towns")
        yield self.press(KEY.Key_Return)
        yield self.press(KEY.Key_Up)
        yield self.press(KEY.Key_F2)
        yield self.copy_much()
        yield f"big paste {self.press(KEY.Key_V, CONTROL)}"
        self._hands.put_on_clipboard("small")
        yield from self.type("aaa")
        yield self._do(Do.REPORT)

    def copy_much(self) -> str:
        self._hands.put_on_clipboard(("Boards at town level keep plans. مجالس " * (BIG_PASTE // 38))[:BIG_PASTE])
        return "big copy"

    def approve(self) -> Trick:
        yield self._do(Do.APPROVALS)
        for _ in range(self._chance.randint(3, 20)):
            yield self.press(self._chance.choice((*EDITING, KEY.Key_Space)), self._chance.choices((PLAIN, SHIFT), (9, 1))[0])
            if self._chance.random() < 0.2:
                yield from self.type(self._chance.choice(("the delegate", "in person", "y", "n")))
        yield self._do(self._chance.choice((Do.CAPTURE_LINE, Do.REPORT)))

    def search(self) -> Trick:
        yield self._do(Do.SEARCH)
        yield from self.type(self._chance.choice((*WORDS[:20], "who:mon", "#sdg", "-plan")))
        for _ in range(self._chance.randint(0, 3)):
            yield self.press(KEY.Key_Down)
        yield self.press(self._chance.choice((KEY.Key_Return, KEY.Key_Escape)))

    def look_back(self) -> Trick:
        yield from self.maybe_an_entry()
        yield self._do(self._chance.choice((Do.ENTRY_VERSIONS, Do.REPORT_VERSIONS, Do.BIN)))
        yield from self.play(8)

    def roster(self) -> Trick:
        yield self._do(self._chance.choice((Do.ROSTER, Do.PUBLIC_ROLES, Do.ROOM_CONSENT, Do.ABBREVIATIONS)))
        yield from self.play(25)

    def sessions(self) -> Trick:
        way = self._chance.choice(
            (Do.NEXT_SESSION, Do.PREVIOUS_SESSION, Do.RUNNING_SESSION, Do.CARRY_LINES, Do.SESSION_DETAILS, Do.NEW_SESSION)
        )
        yield self._do(way)
        if way is Do.NEW_SESSION:
            yield from self.type(f"RT {self._chance.randint(10, 99)}")
            yield self.press(KEY.Key_Tab)
            yield from self.type("towns")
            yield self.press(KEY.Key_Return)
        elif way in (Do.CARRY_LINES, Do.SESSION_DETAILS):
            yield from self.play(10)

    def export(self) -> Trick:
        ways = (
            Do.EXPORT_WORD,
            Do.EXPORT_WORD,
            Do.EXPORT_EXCEL,
            Do.EXPORT_EVENT,
            Do.EXPORT_SECRETARIAT,
            Do.PREVIEW,
            Do.BACKUPS,
            Do.DIAGNOSIS,
        )
        yield self._do(self._chance.choice(ways))
        yield self.press(self._chance.choice((KEY.Key_Return, KEY.Key_Return, KEY.Key_Escape, KEY.Key_Tab)))
        yield from self.play(5)

    def sweep(self) -> Trick:
        yield self._do(Do.SWEEP)
        for _ in range(self._chance.randint(2, 12)):
            yield self.press(self._chance.choice((KEY.Key_Return, KEY.Key_Tab, KEY.Key_Down, KEY.Key_1, KEY.Key_2, KEY.Key_3, KEY.Key_S)))
        yield self.press(KEY.Key_Escape)

    def subheading(self) -> Trick:
        yield from self.maybe_an_entry()
        yield self._do(Do.SUBHEADING)
        yield from self.type(self._chance.choice(("Towns", "Rivers", "المدن", "")))
        yield self.press(self._chance.choice((KEY.Key_Return, KEY.Key_Escape)))

    def names(self) -> Trick:
        yield from self.line()
        yield self._do(Do.NEXT_NAME)
        ways = (Do.REPLACE_NAME, Do.NAMED_SPEAKER, Do.NAMED_OWNER, Do.SPOKEN_ABOUT, Do.NOT_A_NAME, Do.RULINGS, Do.NAMES_IN_REPORT)
        yield self._do(self._chance.choice(ways))
        yield from self.play(4)

    def play(self, most: int) -> Trick:
        """Play in what is open, mostly with keys, and now and then with the mouse."""
        for _ in range(self._chance.randint(1, most)):
            what = self._chance.random()
            if what < 0.55:
                yield self.press(self._chance.choice(EDITING))
            elif what < 0.75:
                yield from self.type(self._chance.choice((*WORDS[:12], *CODES)))
            else:
                yield f"click {self._hands.click()}"

    def maybe_an_entry(self) -> Trick:
        if self._chance.random() < 0.6:
            yield self._do(Do.REPORT)
            yield from self.wander()

    def wander(self) -> Trick:
        for _ in range(self._chance.randint(1, 6)):
            yield self.press(self._chance.choice(WANDERING), self._chance.choices((PLAIN, SHIFT), (5, 1))[0])

    def type(self, text: str) -> Trick:
        for letter in text:
            self._hands.letter(letter)
            yield f"type {letter!a}"

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> str:
        self._hands.press(key, modifier)
        return f"press {'' if modifier is PLAIN else modifier.name.removesuffix('Modifier') + '+'}{key.name.removeprefix('Key_')}"
