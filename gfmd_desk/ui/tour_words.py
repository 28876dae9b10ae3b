"""What the tour says at each step."""

from PySide6.QtCore import QCoreApplication

from gfmd_desk.domain.tour import TourStep


def tour_words(step: TourStep) -> str:
    translate = QCoreApplication.translate
    return {
        TourStep.LINE: translate("Tour", "Somebody speaks. Type what is said and press Enter: it stands in the report and is on the disk."),
        TourStep.WHO: translate(
            "Tour", "Say who: type a line, then ,,mon and choose Montania with Enter. Enter adds the line. Ctrl+B says it afterwards."
        ),
        TourStep.AGAIN: translate("Tour", "The same speaker goes on. Type a line and press F4 before Enter: the last speaker again."),
        TourStep.OFF_THE_RECORD: translate(
            "Tour", "“This is not for the report.” F8 is for what must never be printed. Type such a line; F8 again ends it."
        ),
        TourStep.FILE: translate("Tour", "Up goes to the report. Choose a line of the inbox and press Alt+2: it is filed under section 2."),
        TourStep.TAG: translate("Tour", "Ctrl+T tags the line. Type 5 for an objective of the Compact and press Enter; Escape goes back."),
        TourStep.ASK: translate(
            "Tour",
            "May Montania be named? In the inspector choose the State under “Ask to name the speaker”. "
            "Ctrl+Shift+A shows the approvals: choose the sentence and press Ask.",
        ),
        TourStep.SWEEP: translate("Tour", "The session closes. F9 goes through what is left to do, each with one key."),
        TourStep.PREVIEW: translate("Tour", "Ctrl+P shows what the public will read: nobody is named who has not agreed."),
        TourStep.WORD: translate("Tour", "Ctrl+E writes the Word file. It is searched for every name before it gets its own."),
    }[step]
