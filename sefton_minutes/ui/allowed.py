"""What somebody may not do is grey in his window, and says why: commands, buttons, texts. The services refuse
it too; here he only sees it before he tries."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from sefton_minutes.domain.rights import Role
from sefton_minutes.domain.rights_told import role_needed
from sefton_minutes.ui.commands import COMMANDS, PHRASE
from sefton_minutes.ui.tips import plain_tip

if TYPE_CHECKING:
    from sefton_minutes.domain.rights import Rights
    from sefton_minutes.ui.menu_commands import Handlers
    from sefton_minutes.ui.page import Page

_WRITE = (
    "new_meeting import_page bring_in save replace next_misspelt offers_here "
    "edit_meeting attendance new_action history remove_meeting new_item new_heading edit_title revisions "
    "decide_conflicts move_up move_down remove_item next_doubt previous_doubt accept keep_as_typed "
    "insert_resolution insert_action insert_declaration insert_pecuniary insert_vote insert_recorded_vote "
    "insert_phrase complete_name issue go_doubtful save_search bin"
)
_ADMINISTER = "back_up restore_backup check_record"
NEEDS: Mapping[str, Role] = {
    **dict.fromkeys(_WRITE.split(), Role.OFFICER),
    **dict.fromkeys(_ADMINISTER.split(), Role.ADMINISTRATOR),
}
"""The role that a command needs; whoever reads may give the others."""

_READ = (
    "export_csv export_word close_window record_place undo redo cut copy paste paste_plain select_all "
    "find copy_citation context_menu theme_light theme_dark theme_contrast theme_system zoom_in zoom_out "
    "zoom_usual toggle_meetings toggle_actions toggle_agenda_text toggle_spelling next_pane previous_pane "
    "previous_item next_item toggle_paper paper_to_text print issued_papers all_issued_papers "
    "save_minutes save_agenda go_meetings go_actions go_search go_registers go_settings search_all "
    "more_like show_filters clear_filters group_results palette go_to_minute back forward keys about "
    "problems"
)
FOR_EVERYBODY = frozenset(_READ.split())
"""Those: a new command stands here or above, or a test fails."""

_READS_A_FILE = frozenset({"back_up", "check_record"})
"""What may be done to a file that can only be read."""

WRITES: Mapping[str, str] = {
    "meeting_list": "new_button import_button first_button",
    "meeting_head": "attendance_button issue_button",
    "item_list": "add_button first_button",
    "item_editor": "number_edit title_edit presenters_edit agenda_edit minute_edit resolution_button "
    "action_button phrase_button",
    "find_bar": "replace_button",
    "actions_panel": "new_button accept_button done_button drop_button edit_button",
    "doubtful_page": "accept_button keep_button accept_alike_button keep_alike_button undo_button "
    "empty_undo_button bring_button later_check",
    "search_page": "save_button undo_saved_button",
    "settings_page": "council_edit",
    "registers_page": "new_body_button first_body_button edit_body_button remove_body_button "
    "undo_body_button join_body_button new_person_button first_person_button edit_person_button "
    "remove_person_button undo_person_button",
    "phrases_pane": "new_phrase_button first_phrase_button edit_phrase_button remove_phrase_button "
    "undo_phrase_button",
    "acronyms_pane": "new_acronym_button first_acronym_button edit_acronym_button remove_acronym_button "
    "undo_acronym_button",
    "words_tab": "words_add_edit add_words_button remove_word_button undo_word_button",
    "bringing_page": "folder_button files_button first_folder_button first_files_button go_on_button",
    "import_page": "import_button choose_button",
}
"""The parts of each form that write, by the name of the form; an officer's, all of them."""

ADMINISTERS: Mapping[str, str] = {
    "officers_tab": "new_officer_button first_officer_button edit_officer_button remove_officer_button "
    "undo_officer_button",
}
"""Those of an administrator."""


def refusals(rights: Rights) -> dict[str, str]:
    """Why commands may not be given, by their names."""
    told: dict[str, str] = {}
    for command in COMMANDS:
        needed = NEEDS.get(command.name)
        refused = role_needed(rights, needed) if needed else None
        if refused and not (command.name in _READS_A_FILE and needed and rights.reaches(needed)):
            told[command.name] = refused[0]
    return told


def allowed(handlers: Handlers, refused: Mapping[str, str]) -> Handlers:
    """The commands without those that are refused, and without single phrases where phrases are."""
    phrases = "insert_phrase" not in refused
    return {
        name: act
        for name, act in handlers.items()
        if name not in refused and (phrases or not name.startswith(PHRASE))
    }


def close_writing_parts(page: Page, rights: Rights) -> None:
    """On a page of somebody who may not write: what writes is grey, texts can only be read."""
    for parts, role in ((WRITES, Role.OFFICER), (ADMINISTERS, Role.ADMINISTRATOR)):
        if refused := role_needed(rights, role):
            _close(_parts(page, parts), refused[0])


def _close(parts: Iterable[QWidget], reason: str) -> None:
    for part in parts:
        part.setToolTip(plain_tip(reason))
        if isinstance(part, QLineEdit | QTextEdit | QPlainTextEdit):
            part.setReadOnly(True)
        else:
            Closed(part)


class Closed(QObject):
    """Keeps a part grey, whatever its page thinks of it."""

    def __init__(self, part: QWidget) -> None:
        super().__init__(part)
        part.setEnabled(False)
        part.installEventFilter(self)

    def eventFilter(self, part: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.EnabledChange and isinstance(part, QWidget) and part.isEnabled():
            part.setEnabled(False)
        return False


def _parts(page: QWidget, named: Mapping[str, str]) -> Iterator[QWidget]:
    for form in (page, *page.findChildren(QWidget)):
        for name in named.get(form.objectName(), "").split():
            part = form.findChild(QWidget, name)
            if isinstance(part, QWidget):
                yield part
