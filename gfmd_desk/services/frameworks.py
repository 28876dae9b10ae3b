"""The frameworks at hand: read from their files when they are first asked for, and never changed."""

from functools import cached_property
from pathlib import Path

from gfmd_desk.domain import drafting, suggesting
from gfmd_desk.domain.drafting import DraftedText, Offer
from gfmd_desk.domain.frameworks import Frameworks
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.report import Report
from gfmd_desk.domain.suggesting import Keywords, Suggestion
from gfmd_desk.domain.tag_search import Answer, TagSearch
from gfmd_desk.forms.frameworks import load_frameworks, load_keywords


class FrameworkShelf:
    """Costs nothing until something is asked of it; then some ten milliseconds, once."""

    def __init__(self, resources: Path) -> None:
        self._folder = resources / "frameworks"

    @cached_property
    def frameworks(self) -> Frameworks:
        """The items with their titles."""
        return load_frameworks(self._folder)

    @cached_property
    def _keywords(self) -> Keywords:
        return load_keywords(self._folder)

    @cached_property
    def _search(self) -> TagSearch:
        return TagSearch(self.frameworks, self._keywords)

    def read_files(self) -> "FrameworkShelf":
        """Read all files now, so that nothing waits for it later."""
        self._search  # noqa: B018  # read by asking for it
        return self

    def read(self, text: str) -> Answer:
        """Read what somebody typed to name tags; see `TagSearch.read`."""
        return self._search.read(text)

    def offered(self, text: str) -> list[tuple[str, ...]]:
        """Return what may be meant by what has been typed so far; see `TagSearch.offered`."""
        return self._search.offered(text)

    def suggest(self, text: str, language: Language, section: str | None = None) -> list[Suggestion]:
        """Suggest tags for `text`; see `suggesting.suggest`."""
        return suggesting.suggest(text, self._keywords, language, section)

    def draft(self, report: Report, section_key: str) -> DraftedText | None:
        """Draft a section from the report's tags; see `drafting.draft_section`."""
        return drafting.draft_section(report, section_key, self.frameworks)

    def offers(self, report: Report) -> dict[str, Offer]:
        """Return what there is to offer in a report's sections for references; see `drafting.offers`."""
        return drafting.offers(report, self.frameworks)

    def offers_at_once(self, report: Report) -> bool:
        """Whether `offers` takes no time to speak of; see `drafting.reads_at_once`."""
        return drafting.reads_at_once(report)
