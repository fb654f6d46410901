"""Every command of the program: its menu, its words, its keys. Menus, shortcuts and the list of keys are made
from this table; a page says by `Page.commands()` which of them it can carry out now."""

from dataclasses import dataclass

MENUS: tuple[str, ...] = (
    "&File", "&Edit", "&View", "&Meeting", "&Item", "I&nsert", "&Paper", "&Go", "&Help",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Command:
    """One command. `keys` are shortcuts, the first one shown; `parted` draws a line above it in the menu;
    `submenu` is the menu inside the menu where it stands, "" for none."""

    name: str
    menu: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    parted: bool = False
    submenu: str = ""

    @property
    def plain_text(self) -> str:
        """The words without the sign of the underlined letter and without dots."""
        return self.text.replace("&", "").rstrip("…")


FILE = (
    Command("new_meeting", "&File", "&New meeting…", ("Ctrl+N",), "plus"),
    Command("import_page", "&File", "&Import a page…", ("Ctrl+O",), "import"),
    Command("bring_in", "&File", "&Bring in old minutes", ("Ctrl+Shift+O",), "import"),
    Command("save", "&File", "&Save now", ("Ctrl+S",), "save", parted=True),
    Command("close_window", "&File", "&Close", ("Ctrl+Q",), "close", parted=True),
)
EDIT = (
    Command("undo", "&Edit", "&Undo", ("Ctrl+Z",), "undo"),
    Command("redo", "&Edit", "&Redo", ("Ctrl+Y", "Ctrl+Shift+Z"), "redo"),
    Command("cut", "&Edit", "Cu&t", ("Ctrl+X",), parted=True),
    Command("copy", "&Edit", "&Copy", ("Ctrl+C",), "copy"),
    Command("paste", "&Edit", "&Paste as plain text", ("Ctrl+V", "Ctrl+Shift+V")),
    Command("select_all", "&Edit", "Select &all", ("Ctrl+A",)),
    Command("next_misspelt", "&Edit", "Next misspelt &word", ("F7",), parted=True),
    Command("offers_here", "&Edit", "What can be done &here…", ("Ctrl+.",)),
    Command("copy_citation", "&Edit", "Copy c&itation", ("Ctrl+Shift+C",), parted=True),
)
VIEW = (
    Command("theme_light", "&View", "&Light", submenu="&Theme"),
    Command("theme_dark", "&View", "&Dark", submenu="&Theme"),
    Command("theme_contrast", "&View", "High &contrast", submenu="&Theme"),
    Command("theme_system", "&View", "As the com&puter", submenu="&Theme"),
    Command("zoom_in", "&View", "&Larger type", ("Ctrl++", "Ctrl+=")),
    Command("zoom_out", "&View", "&Smaller type", ("Ctrl+-",)),
    Command("zoom_usual", "&View", "&Usual size of type", ("Ctrl+0",)),
    Command("toggle_meetings", "&View", "List of &meetings", ("Ctrl+Shift+M",), "meetings", parted=True),
    Command("toggle_actions", "&View", "List of &actions", (), "actions"),
    Command("toggle_agenda_text", "&View", "A&genda text"),
    Command("toggle_spelling", "&View", "Check s&pelling as you type"),
    Command("next_pane", "&View", "&Next pane", ("F6",), parted=True),
    Command("previous_pane", "&View", "Pre&vious pane", ("Shift+F6",)),
)
MEETING = (
    Command("edit_meeting", "&Meeting", "&Date, place and stage…", (), "edit"),
    Command("attendance", "&Meeting", "&Attendance and apologies…", ("Ctrl+Shift+A",), "attendance"),
    Command("new_action", "&Meeting", "&New action…", ("Ctrl+Shift+K",), "actions"),
    Command("remove_meeting", "&Meeting", "&Remove the meeting…", (), "delete", parted=True),
)
ITEM = (
    Command("new_item", "&Item", "&New item", ("Ctrl+Shift+N",), "plus"),
    Command("new_heading", "&Item", "New &heading"),
    Command("edit_title", "&Item", "&Title", ("F2",), "edit"),
    Command("move_up", "&Item", "Move &up", ("Alt+Shift+Up",), "up"),
    Command("move_down", "&Item", "Move &down", ("Alt+Shift+Down",), "down"),
    Command("remove_item", "&Item", "&Remove the item", (), "delete"),
    Command("previous_item", "&Item", "&Previous item", ("Ctrl+PgUp",), parted=True),
    Command("next_item", "&Item", "Ne&xt item", ("Ctrl+PgDown",)),
    Command("next_doubt", "&Item", "Next d&oubt", ("F8",), "warn", parted=True),
    Command("previous_doubt", "&Item", "Previous dou&bt", ("Shift+F8",)),
    Command("accept", "&Item", "&Accept the reading", ("Ctrl+Return", "Ctrl+Enter"), "check"),
    Command("keep_as_typed", "&Item", "&Keep as typed", ("Ctrl+Shift+Return", "Ctrl+Shift+Enter")),
)
INSERT = (
    Command("insert_resolution", "I&nsert", "&Resolution", (), "gavel"),
    Command("insert_action", "I&nsert", "&Action", (), "actions"),
    Command("insert_declaration", "I&nsert", "&Declaration of a personal interest", (), "person"),
    Command("insert_pecuniary", "I&nsert", "Declaration of a p&ecuniary interest"),
    Command("insert_vote", "I&nsert", "&Vote in figures", (), "check"),
    Command("insert_recorded_vote", "I&nsert", "Vote &by name"),
    Command("insert_clauses", "I&nsert", "Resolution in &clauses", submenu="&Phrase"),
    Command("insert_moved", "I&nsert", "Resolution &moved and seconded", submenu="&Phrase"),
    Command("insert_recommendation", "I&nsert", "&Recommendation", submenu="&Phrase"),
    Command("insert_no_interests", "I&nsert", "No &interests declared", submenu="&Phrase"),
    Command("insert_minutes_confirmed", "I&nsert", "Minutes of the &previous meeting", submenu="&Phrase"),
    Command("insert_public_excluded", "I&nsert", "Press and public &excluded", submenu="&Phrase"),
    Command("insert_next_meeting", "I&nsert", "Date of the &next meeting", submenu="&Phrase"),
    Command("complete_name", "I&nsert", "&Name from the register", ("Ctrl+Space",)),
)
PAPER = (
    Command("toggle_paper", "&Paper", "Paper &beside the text", ("Ctrl+Shift+P",), "paper"),
    Command("print", "&Paper", "&Print…", ("Ctrl+P",), "print"),
    Command("save_minutes", "&Paper", "Save the &minutes as PDF…", (), "export", parted=True),
    Command("save_agenda", "&Paper", "Save the &agenda as PDF…", (), "export"),
)
GO = (
    Command("go_meetings", "&Go", "&Meetings", ("Ctrl+1",), "meetings"),
    Command("go_actions", "&Go", "&Actions", ("Ctrl+2",), "actions"),
    Command("go_search", "&Go", "&Search", ("Ctrl+3",), "search"),
    Command("go_registers", "&Go", "&Registers", ("Ctrl+4",), "people"),
    Command("go_settings", "&Go", "S&ettings", ("Ctrl+5",), "settings"),
    Command("go_doubtful", "&Go", "&Doubtful readings", ("Ctrl+6",), "warn"),
    Command("search_all", "&Go", "Search a&ll minutes and decisions", ("Ctrl+E",), "search", parted=True),
    Command("back", "&Go", "&Back", ("Alt+Left",), "left", parted=True),
    Command("forward", "&Go", "F&orward", ("Alt+Right",), "right"),
)
HELP = (
    Command("keys", "&Help", "&Keys", ("F1",), "help"),
    Command("about", "&Help", "&About Sefton Minutes"),
)
COMMANDS: tuple[Command, ...] = (*FILE, *EDIT, *VIEW, *MEETING, *ITEM, *INSERT, *PAPER, *GO, *HELP)
