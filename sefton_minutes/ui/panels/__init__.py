"""The parts of the meetings page: lists, editor, what was read, actions, paper."""
