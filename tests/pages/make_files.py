"""Writes the Word files and the PDFs of this folder from their sources beside it.

Run by hand after a change of a source: python -m tests.pages.make_files
"""

from pathlib import Path

from tests.pages import pdf_documents, word_documents

HERE = Path(__file__).parent


def main() -> None:
    """Write every file anew; the same source gives the same bytes."""
    for name, document in word_documents.DOCUMENTS.items():
        (HERE / "word" / f"{name}.docx").write_bytes(document().data())
    for name, paper in pdf_documents.DOCUMENTS.items():
        (HERE / "pdf" / f"{name}.pdf").write_bytes(paper())


if __name__ == "__main__":
    main()
