"""The numbers of headings are Word's own; where the form leaves a section out, the count is told to jump."""

from gfmd_desk.domain.document import Document, Heading

_HEADING_LIST = 1
"""The list in numbering.xml that the heading style counts with."""

_FIRST_FREE = 10
"""Lists that jump come after those of numbering.xml."""


class HeadingNumbers:
    """Which list each heading counts with: that of its style until a number is left out, then one that begins there."""

    def __init__(self, document: Document) -> None:
        self._list_of: dict[int, int] = {}
        self._jumps: list[int] = []
        current, expected = _HEADING_LIST, 1
        for heading in (block for block in document.blocks if isinstance(block, Heading)):
            if heading.number != expected:
                current = _FIRST_FREE + len(self._jumps)
                self._jumps.append(heading.number)
            self._list_of[heading.number] = current
            expected = heading.number + 1

    def of(self, heading: Heading) -> str:
        """Return the numbering property of a heading's paragraph; nothing while its style already says it."""
        number = self._list_of[heading.number]
        if number == _HEADING_LIST:
            return ""
        return f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>'

    def lists(self) -> str:
        """Return the lists that jump, to stand at the end of numbering.xml."""
        return "".join(
            f'<w:num w:numId="{_FIRST_FREE + place}"><w:abstractNumId w:val="1"/>'
            f'<w:lvlOverride w:ilvl="0"><w:startOverride w:val="{number}"/></w:lvlOverride></w:num>'
            for place, number in enumerate(self._jumps)
        )
