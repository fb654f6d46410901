"""The parts of a Word document (.docx, ECMA-376) that its words are read from."""
