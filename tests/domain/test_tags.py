import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desk.domain.tags import Framework, Item, in_order, parse_tag

EVERY_ITEM = [
    *(
        Item(framework, number)
        for framework, last in ((Framework.GCM, 23), (Framework.PRINCIPLE, 10), (Framework.SDG, 17))
        for number in range(1, last + 1)
    ),
    *(item for goal in range(1, 18) for target in (*map(str, range(1, 30)), *"abcd") if (item := Item(Framework.SDG, goal, target)).exists),
]


@pytest.mark.parametrize(
    ("tag", "item"),
    [
        ("gcm:5", Item(Framework.GCM, 5)),
        ("gcm-principle:a", Item(Framework.PRINCIPLE, 1)),
        ("gcm-principle:j", Item(Framework.PRINCIPLE, 10)),
        ("sdg:10", Item(Framework.SDG, 10)),
        ("sdg:10.7", Item(Framework.SDG, 10, "7")),
        ("sdg:10.c", Item(Framework.SDG, 10, "c")),
        ("sdg:17.19", Item(Framework.SDG, 17, "19")),
    ],
)
def test_a_tag_names_an_item(tag: str, item: Item) -> None:
    assert parse_tag(tag) == item
    assert item.tag == tag


@pytest.mark.parametrize(
    "tag",
    [
        *("", "gcm", "gcm:", "gcm:0", "gcm:24", "gcm:05", "gcm:5.1", "GCM:5", " gcm:5", "gcm:٥", "gcm-principle:k", "gcm-principle:1"),
        *("sdg:18", "sdg:10.0", "sdg:10.8", "sdg:10.07", "sdg:10.d", "sdg:17.20", "sdg:17.a", "sdg:7.4", "follow-up", "gcm:5\n"),
    ],
)
def test_what_no_framework_has_is_an_unknown_tag(tag: str) -> None:
    assert parse_tag(tag) is None


def test_the_goals_have_169_targets() -> None:
    assert sum(bool(item.target) for item in EVERY_ITEM) == 169


@given(st.permutations(EVERY_ITEM))
def test_tags_stand_in_the_order_of_their_frameworks(items: list[Item]) -> None:
    assert in_order(item.tag for item in items) == tuple(item.tag for item in sorted(EVERY_ITEM, key=lambda item: item.rank))


def test_a_goal_stands_before_its_targets_and_unknown_tags_last_as_they_came() -> None:
    tags = ["follow-up", "sdg:10.c", "gcm:10", "sdg:10.10", "sdg:10.7", "sdg:2", "gcm:9", "sdg:10", "gcm-principle:b", "gcm:9", "follow-up"]
    assert in_order(tags) == (
        *("gcm:9", "gcm:10", "gcm-principle:b", "sdg:2", "sdg:10", "sdg:10.7", "sdg:10.c"),
        *("follow-up", "sdg:10.10"),
    )
