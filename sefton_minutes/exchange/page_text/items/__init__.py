"""The parts of an item: number, title, presenters, papers, the agenda's words, the minute."""
