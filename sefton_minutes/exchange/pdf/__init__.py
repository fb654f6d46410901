"""The text of a PDF: characters and their places from PDFium, put together into lines and paragraphs."""
