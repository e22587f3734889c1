from hypothesis import given
from hypothesis import strategies as st

from desktop_app.settings import Variable
from desktop_app.ui.pairs import read_pairs, read_variables, write_pairs, write_variables

names = st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=8)
values = st.one_of(
    st.text(max_size=12), st.integers(), st.booleans(), st.none(), st.floats(allow_nan=False)
)


@given(st.dictionaries(names, values, max_size=4))
def test_variables_come_back_as_they_were(variables: dict[str, Variable]) -> None:
    back = read_variables(write_variables(variables))
    assert back == variables
    assert {name: type(value) for name, value in back.items()} == {
        name: type(value) for name, value in variables.items()
    }


def test_a_line_that_is_not_finished_is_left_out() -> None:
    assert read_pairs("customer = 42\nord\n= 3\n\nnote = a = b") == {
        "customer": "42",
        "note": "a = b",
    }
    assert read_pairs(write_pairs({"customer": "42"})) == {"customer": "42"}


def test_values_that_are_no_scalars_are_text() -> None:
    assert read_variables("a = [1]\nb = yes\nc = 4\nd = true") == {
        "a": "[1]",
        "b": "yes",
        "c": 4,
        "d": True,
    }
