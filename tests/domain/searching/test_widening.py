"""Acronyms are searched both ways."""

from sefton_minutes.domain.searching.acronyms import Acronym
from sefton_minutes.domain.searching.query import parse_query
from sefton_minutes.domain.searching.widening import Widened, widened

PCC = Acronym("PCC", "Police and Crime Commissioner")


def test_letters_are_also_looked_for_as_their_words_and_the_words_as_their_letters() -> None:
    told = (Widened("PCC", "Police and Crime Commissioner"),)
    by_letters = parse_query('pcc budget OR "police and crime commissioner" budget')
    by_words = parse_query('police and crime commissioner budget OR "pcc" budget')
    assert widened(parse_query("pcc budget"), [PCC]) == (by_letters, told)
    assert widened(parse_query("police and crime commissioner budget"), [PCC]) == (by_words, told)


def test_what_is_in_quotation_marks_is_meant_to_the_letter() -> None:
    for asked in ('"pcc"', "police crime", "budget", ""):
        query = parse_query(asked)
        assert widened(query, [PCC]) == (query, ())


def test_what_is_left_out_stays_left_out() -> None:
    query, _ = widened(parse_query("pcc -draft"), [PCC])
    assert {each.unwanted for each in query.alternatives} == {
        parse_query("a -draft").alternatives[0].unwanted
    }


def test_a_pasted_page_of_acronyms_does_not_make_thousands_of_queries() -> None:
    acronyms = [Acronym(f"AB{sign}", f"alpha beta {sign}") for sign in "cdefghi"]
    query, told = widened(parse_query(" ".join(each.letters for each in acronyms)), acronyms)
    assert len(query.alternatives) == 16
    assert len(told) == 4
