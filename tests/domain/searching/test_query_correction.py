from sefton_minutes.domain.searching.query_correction import with_word_instead


def test_only_the_word_that_nothing_has_is_changed() -> None:
    assert with_word_instead('"Ashgorve Road" -draft ashgorve*', "ashgorve", "ashgrove") == (
        '"ashgrove Road" -draft ashgrove*'
    )
    assert with_word_instead("Ashgorve’s bridge", "ashgorve", "ashgrove") == "ashgrove bridge"
    assert with_word_instead("bridge", "ashgorve", "ashgrove") == "bridge"
