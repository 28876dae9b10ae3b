"""Ids of whatever is stored: UUIDs, because reports of several desks are merged later."""


def new_id() -> str:
    """Return a new random UUID (RFC 9562, version 4) as text."""
    from uuid import uuid4  # start-up: brings `platform`, and nothing needs an id before the first line is entered

    return str(uuid4())
