"""Texts for tests of properties: fragments of minutes put together at random, and any Unicode at all."""

from hypothesis import strategies

FRAGMENTS = (
    *(
        "RESOLVED",
        "RESOLVED:",
        "RESOLVED: That",
        "RESLOVED",
        "Resolved –",
        "RECOMMENDED that",
        "resolved",
        "That",
    ),
    *(
        "that",
        "(1)",
        "(2)",
        "(3)",
        "(a)",
        "(b)",
        "(i)",
        "(ii)",
        "1.",
        "2.",
        "a)",
        "·",
        "•",
        "-",
        "Action:",
        "Actions:",
    ),
    *(
        "the report be noted",
        "the report",
        "be noted",
        "; and",
        ";",
        ".",
        ":",
        ":-",
        "and",
        "or",
        "The",
        "A",
        "to note",
    ),
    *(
        "Clerk to write",
        "A. Dale forward it",
        "by 8 July 2022",
        "Minute No. 24",
        "Minutes Nos. 4 and 5",
        "Discuss it",
    ),
    *(
        "(by 7 votes to 0)",
        "unanimously",
        "It was moved by Councillor A, seconded by B and",
        "it was",
        "Cabinet",
    ),
    *(
        "Members be requested to",
        "?",
        "”",
        "…",
        "etc.",
        "a.m.",
        "to the next meeting on",
        "12 March 2020",
        "££",
    ),
)
GAPS = (
    "",
    " ",
    " ",
    " ",
    "\n",
    "\n\n",
    "\t",
    "\xa0",
    "\r\n",
    "\u2028",
    "\u2029",
    "\v",
    "\x85",
    "\x1c",
    "\u200b",
)

any_text = strategies.text(max_size=200)
minutes = strategies.lists(
    strategies.tuples(strategies.sampled_from(FRAGMENTS), strategies.sampled_from(GAPS)), max_size=25
).map(lambda parts: "".join(fragment + gap for fragment, gap in parts))
"""Minutes that no officer would write, and every form that officers do write is in."""
