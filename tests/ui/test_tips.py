from sefton_minutes.ui.tips import as_tip


def test_words_that_look_like_markup_stay_words() -> None:
    assert as_tip("a <b> & c\nd") == '<p style="white-space: pre-wrap">a &lt;b&gt; &amp; c\nd</p>'
    assert as_tip("") == ""
