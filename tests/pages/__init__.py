"""Pages in every form, with invented people and councils, and what should be read in them."""
