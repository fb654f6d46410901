"""The work of Democratic Services as values and rules. Pure: the standard library only."""
