"""Records become papers: a tree for each paper, and what an audience may not see is left out here, once."""
