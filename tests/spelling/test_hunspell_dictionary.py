"""The shipped dictionary, looked up as the window does."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from sefton_minutes import resources
from sefton_minutes.domain.errors import CannotReadFile
from sefton_minutes.domain.spelling import Speller
from sefton_minutes.spelling.hunspell_dictionary import HunspellDictionary, listed_words
from tests.checkout import CHECKOUT

COUNCIL_WORDS = listed_words(resources.text("dictionaries", "council_words.txt"))


@pytest.fixture(scope="module")
def dictionary() -> HunspellDictionary:
    return HunspellDictionary(resources.path("dictionaries"), more=COUNCIL_WORDS)


@pytest.fixture(scope="module")
def speller(dictionary: HunspellDictionary) -> Speller:
    return Speller(dictionary)


def test_british_spelling_is_right(speller: Speller) -> None:
    text = (
        "The Committee recognised that the organisation's programme of resurfacing, neighbourhood centres "
        "and licensed premises had been co-ordinated; members’ enquiries were minuted and the café’s "
        "licence, safeguarding and fly-tipping were scrutinised by the sub-committee. "
        "Ofsted’s judgment was noted."
    )
    assert speller.misspellings(text) == ()


@pytest.mark.parametrize(
    "word", ["recieved", "comittee", "color", "organize", "resloved", "todeclare", "thier"]
)
def test_what_is_wrong_is_told(speller: Speller, word: str) -> None:
    assert [each.word for each in speller.misspellings(f"It was {word} there.")] == [word]


def test_what_was_meant_is_suggested(speller: Speller) -> None:
    assert speller.suggestions("comittee")[0] == "committee"
    assert "reablement" in speller.suggestions("reablment")
    assert "to declare" in speller.suggestions("todeclare")
    assert speller.suggestions("accomodationss")[0] == "accommodation"
    assert speller.suggestions("Strategicaly")[-1][0] == "S"
    assert len(speller.suggestions("teh")) <= 7


def test_the_engine_does_not_look_for_similar_words_itself() -> None:
    """It would hold every other thread, the window's too, for a tenth of a second."""
    assert "MAXNGRAMSUGS 0" in resources.text("dictionaries", "en_GB.aff").splitlines()


def test_the_list_of_council_words_holds_only_what_the_dictionary_does_not() -> None:
    plain = HunspellDictionary(resources.path("dictionaries"))
    assert [word for word in COUNCIL_WORDS if plain.knows(word)] == []
    assert sorted(COUNCIL_WORDS, key=str.casefold) == list(COUNCIL_WORDS)
    assert len(set(COUNCIL_WORDS)) == len(COUNCIL_WORDS)


def test_no_word_is_too_strange(dictionary: HunspellDictionary) -> None:
    speller = Speller(dictionary)
    text = "naïve Łódź 日本語 ﬁnance \u0301 x\u200by " + "y" * 300 + " a'b’c-d"
    assert all(text[each.start : each.end] == each.word for each in speller.misspellings(text))


def test_threads_may_ask_at_once(dictionary: HunspellDictionary) -> None:
    words = [f"word{letters}" for letters in ("ing", "ed", "s", "ly", "zz", "qu")] * 200
    with ThreadPoolExecutor(4) as threads:
        answers = list(threads.map(dictionary.knows, words))
    assert answers == [dictionary.knows(word) for word in words]


def test_a_folder_without_a_dictionary_is_said(tmp_path: Path) -> None:
    with pytest.raises(CannotReadFile, match="en_GB cannot be read"):
        HunspellDictionary(tmp_path).knows("word")


def test_a_dictionary_is_read_from_a_folder_of_any_name(tmp_path: Path) -> None:
    folder = tmp_path / "Siôn Łódź"
    folder.mkdir()
    for ending in ("aff", "dic"):
        data = resources.path("dictionaries", f"en_GB.{ending}").read_bytes()
        (folder / f"en_GB.{ending}").write_bytes(data)
    assert HunspellDictionary(folder).knows("council")


def test_the_engine_is_loaded_with_the_first_word() -> None:
    program = (
        "import sys; from pathlib import Path; from sefton_minutes.spelling.hunspell_dictionary import "
        "HunspellDictionary; HunspellDictionary(Path('.')); print('hunspell' in sys.modules)"
    )
    run = subprocess.run(
        [sys.executable, "-c", program], cwd=CHECKOUT, capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() == "False"
