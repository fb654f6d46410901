"""Use cases, as verbs: open a unit of work, apply the rules, commit, say what changed."""
