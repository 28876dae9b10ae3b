"""Two copies of one event's log of approvals, united: nothing said against naming is lost, and no approval comes back.

The present log stays as it is, row by row. What is taken over is added at its end, so that it voids all before it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from gfmd_desk.domain.approval import ApprovalLog, ApprovalStep, Head
from gfmd_desk.domain.fingerprint import doubt_of, sealed


@dataclass(frozen=True, slots=True)
class Union:
    """`added` goes to the end of the present log, in this order; `left` are steps of the other log that do not."""

    added: tuple[ApprovalStep, ...] = ()
    left: tuple[ApprovalStep, ...] = ()


def unite(present: ApprovalLog, other: ApprovalLog) -> Union:
    """Say what another copy of an event's log adds to the present one.

    Where the present one is the beginning of the other, that goes on as it stands: it is the same log, only longer. Where
    both went on apart from each other, or the other one cannot be trusted, only what says no is taken over. A step that is
    here already is never added twice, and to a present log that cannot be trusted nothing is: nobody is named by it.
    """
    here = {step.id for step in present.steps}
    new = tuple(step for step in other.steps if step.id not in here)
    if present.doubt is not None:
        return Union((), new)
    begins = [step.seal for step in other.steps[: len(present.steps)]]  # evidence may be erased in one of them
    if other.doubt is None and begins == [step.seal for step in present.steps]:
        return Union(new)
    length, seal = len(present.steps), present.steps[-1].seal if present.steps else ""
    added: list[ApprovalStep] = []
    for step in new:
        if step.step.voids:
            length += 1
            added.append(sealed(replace(step, place=length, previous=seal)))
            seal = added[-1].seal
    return Union(tuple(added), tuple(step for step in new if not step.step.voids))


def mended(rest: Sequence[ApprovalStep], head: Head, other: ApprovalLog) -> ApprovalLog | None:
    """Return a log that is in doubt as it was, from another copy of its beginning and the `rest` that it has itself; None without proof.

    It is proven by the chain: the rest goes on from the copy seal by seal, and the log ends as its `head` says by length or by seal,
    one of which a turned bit leaves as it was. So no step that was recorded is left out, and none is turned back.
    """
    steps = (*other.steps, *rest)
    if other.doubt is not None or not steps:
        return None
    ending = Head(len(steps), steps[-1].seal)
    fits = head.length == ending.length or head.seal == ending.seal
    return ApprovalLog(steps) if fits and doubt_of(steps, ending) is None else None
