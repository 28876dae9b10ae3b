"""What a command prints: lines for a person, or one JSON value for a script."""

import json
import sys
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Printer:
    as_json: bool

    def result(self, value: object, lines: Iterable[str]) -> None:
        """Print `value` as JSON or else `lines`."""
        if self.as_json:
            lines = [json.dumps(value, ensure_ascii=False, indent=2)]
        for line in lines:
            sys.stdout.write(f"{line}\n")

    def note(self, sentence: str) -> None:
        """Say beside the result, on standard error, what the user should know."""
        sys.stderr.write(f"{sentence}\n")
