"""What bounds the cost of a text: its length."""

from newscrawl.attribution import LONGEST, attribute

LINE = "Odile Garnier a affirmé que le pont tiendra.\n"


def test_a_long_text_is_read_to_its_bound_and_says_so():
    text = LINE * (2 * LONGEST // len(LINE))
    found = attribute(text)
    assert found.truncated
    assert LONGEST - 2 * len(LINE) < found.quotations[-1].spans[-1][1] <= LONGEST
    assert found.quotations[-1].text == "le pont tiendra"
    assert not attribute(LINE).truncated


def test_one_line_without_end_is_cut_too():
    assert attribute("le maire a dit que " * LONGEST).truncated
