"""References between minutes: what the words say, which minute is meant, how one is cited or asked for."""
