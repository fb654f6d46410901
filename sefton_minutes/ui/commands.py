"""Every command of the program: its menu, its words, its keys. Menus, shortcuts and the list of keys are made
from this table; a page says by `Page.commands()` which of them it can carry out now."""

from collections.abc import Mapping
from dataclasses import dataclass

MENUS: tuple[str, ...] = (
    "&File", "&Edit", "&View", "&Meeting", "&Item", "I&nsert", "&Paper", "&Go", "&Help",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Command:
    """One command. `keys` are shortcuts, the first one shown; `parted` draws a line above it in the menu;
    `submenu` is the menu inside the menu where it stands, "" for none; `why_not` says why it cannot be given
    when it cannot, where that is not what is said of its whole menu."""

    name: str
    menu: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    parted: bool = False
    submenu: str = ""
    why_not: str = ""

    @property
    def plain_text(self) -> str:
        """The words without the sign of the underlined letter and without dots."""
        return self.text.replace("&", "").rstrip("…")

    @property
    def path(self) -> str:
        """Where it stands: "View › Theme"."""
        return " › ".join(name.replace("&", "") for name in (self.menu, self.submenu) if name)

    @property
    def reason(self) -> str:
        """Why it cannot be given now, as far as its place tells; "" for nothing."""
        return self.why_not or _REASONS.get(self.menu, "")


@dataclass(frozen=True, slots=True)
class FilledMenu:
    """A menu inside a menu that lists what there is: a command for each thing, named `prefix` and the thing,
    as the window and the page in front give them."""

    menu: str
    text: str
    prefix: str
    icon: str


PHRASE = "insert_phrase: "
"""What the names of the commands begin with that put in one phrase of the bank each."""
RECENT_SEARCH = "search_again: "
"""The same, of those that search again for what was searched for lately."""
FILLED_MENUS: tuple[FilledMenu, ...] = (
    FilledMenu("I&nsert", "P&hrases", PHRASE, "phrase"),
    FilledMenu("&Go", "Recen&t searches", RECENT_SEARCH, "search"),
)
_NO_TEXT = "The keyboard is in no text"
_NO_DOUBT = "The caret is at nothing doubtful"
_NO_DOUBTS = "Nothing is doubtful in this meeting"
_NO_SEARCH = "For the search page"
_NO_RESULT = "No result of a search is chosen"
_NO_RESULTS = "Nothing was searched for and found"
_NO_SETTINGS = "For the settings page, where you may do it"
_REASONS: Mapping[str, str] = {
    "&View": "For the meetings page",
    "&Meeting": "No meeting is open here",
    "&Item": "No item is open here",
    "I&nsert": "No minute is open here",
    "&Paper": "No meeting is open here",
}


FILE = (
    Command("new_meeting", "&File", "&New meeting…", ("Ctrl+N",), "plus"),
    Command("import_page", "&File", "&Import a page…", ("Ctrl+O",), "import"),
    Command("bring_in", "&File", "&Bring in old minutes", ("Ctrl+Shift+O",), "import"),
    Command("save", "&File", "&Save now", ("Ctrl+S",), "save", parted=True,
            why_not="Nothing is written here"),
    Command("export_csv", "&File", "For a &spreadsheet (CSV)…", (), "export", parted=True,
            submenu="&Export the results of a search", why_not=_NO_RESULTS),
    Command("export_word", "&File", "For &Word…", (), "export", submenu="&Export the results of a search",
            why_not=_NO_RESULTS),
    Command("back_up", "&File", "&Back up now…", (), "save", parted=True, submenu="Loo&k after the record",
            why_not=_NO_SETTINGS),
    Command("restore_backup", "&File", "&Restore a backup…", submenu="Loo&k after the record",
            why_not=_NO_SETTINGS),
    Command("check_record", "&File", "&Check the record", submenu="Loo&k after the record",
            why_not=_NO_SETTINGS),
    Command("record_place", "&File", "&Where the record is…", submenu="Loo&k after the record",
            why_not="This record has its place"),
    Command("close_window", "&File", "&Close", ("Ctrl+Q",), "close", parted=True),
)  # fmt: skip
EDIT = (
    Command("undo", "&Edit", "&Undo", ("Ctrl+Z",), "undo", why_not="Nothing was done that can be taken back"),
    Command("redo", "&Edit", "&Redo", ("Ctrl+Y", "Ctrl+Shift+Z"), "redo", why_not="Nothing was taken back"),
    Command("cut", "&Edit", "Cu&t", ("Ctrl+X",), parted=True, why_not=_NO_TEXT),
    Command("copy", "&Edit", "&Copy", ("Ctrl+C",), "copy", why_not=_NO_TEXT),
    Command("paste", "&Edit", "&Paste", ("Ctrl+V",), "paste", why_not=_NO_TEXT),
    Command("paste_plain", "&Edit", "Paste as plain te&xt", ("Ctrl+Shift+V",), why_not=_NO_TEXT),
    Command("select_all", "&Edit", "Select &all", ("Ctrl+A",), why_not=_NO_TEXT),
    Command("find", "&Edit", "&Find in the meeting", ("Ctrl+F",), "search", parted=True),
    Command("replace", "&Edit", "R&eplace in the meeting", ("Ctrl+H",)),
    Command("next_misspelt", "&Edit", "Next misspelt &word", ("F7",), parted=True),
    Command("offers_here", "&Edit", "What can be done &here…", ("Ctrl+.",)),
    Command("copy_citation", "&Edit", "Copy c&itation", ("Ctrl+Shift+C",), parted=True,
            why_not=_NO_RESULT),
    Command("context_menu", "&Edit", "&Menu of the thing in hand", ("Shift+F10",), parted=True),
)  # fmt: skip
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
    Command("history", "&Meeting", "&History…", (), "undo"),
    Command("remove_meeting", "&Meeting", "&Remove the meeting…", (), "delete", parted=True),
)
ITEM = (
    Command("new_item", "&Item", "&New item", ("Ctrl+Shift+N",), "plus"),
    Command("new_heading", "&Item", "New &heading"),
    Command("edit_title", "&Item", "&Title", ("F2",), "edit"),
    Command("revisions", "&Item", "Earlier &versions…", ("Ctrl+Shift+H",), "undo"),
    Command("decide_conflicts", "&Item", "Decide &conflicts…", ("Ctrl+Shift+D",), "merge",
            why_not="Nothing is to be decided"),
    Command("move_up", "&Item", "Move &up", ("Alt+Shift+Up",), "up"),
    Command("move_down", "&Item", "Move &down", ("Alt+Shift+Down",), "down"),
    Command("remove_item", "&Item", "&Remove the item", (), "delete"),
    Command("previous_item", "&Item", "&Previous item", ("Ctrl+PgUp",), parted=True),
    Command("next_item", "&Item", "Ne&xt item", ("Ctrl+PgDown",)),
    Command("next_doubt", "&Item", "Next d&oubt", ("F8",), "warn", parted=True, why_not=_NO_DOUBTS),
    Command("previous_doubt", "&Item", "Previous dou&bt", ("Shift+F8",), why_not=_NO_DOUBTS),
    Command("accept", "&Item", "&Accept the reading", ("Ctrl+Enter", "Ctrl+Return"), "check",
            why_not=_NO_DOUBT),
    Command("keep_as_typed", "&Item", "&Keep as typed", ("Ctrl+Shift+Enter", "Ctrl+Shift+Return"),
            why_not=_NO_DOUBT),
)  # fmt: skip
INSERT = (
    Command("insert_resolution", "I&nsert", "&Resolution", (), "gavel"),
    Command("insert_action", "I&nsert", "&Action", (), "actions"),
    Command("insert_declaration", "I&nsert", "&Declaration of a personal interest", (), "person"),
    Command("insert_pecuniary", "I&nsert", "Declaration of a p&ecuniary interest"),
    Command("insert_vote", "I&nsert", "&Vote in figures", (), "check"),
    Command("insert_recorded_vote", "I&nsert", "Vote &by name"),
    Command("insert_phrase", "I&nsert", "&Phrase…", (), "phrase", parted=True),
    Command("complete_name", "I&nsert", "&Name from the register", ("Ctrl+Space",)),
)
PAPER = (
    Command("toggle_paper", "&Paper", "Paper &beside the text", ("Ctrl+Shift+P",), "paper"),
    Command("paper_to_text", "&Paper", "&Go to the text of what it shows", why_not="The paper is not shown"),
    Command("print", "&Paper", "&Print…", ("Ctrl+P",), "print"),
    Command("issue", "&Paper", "&Issue…", ("Ctrl+Shift+I",), "check"),
    Command("issued_papers", "&Paper", "Issued papers of the mee&ting…", (), "paper"),
    Command("all_issued_papers", "&Paper", "A&ll issued papers…", why_not="The record is not open"),
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
    Command("more_like", "&Go", "&More like this", ("Ctrl+Shift+L",), submenu="In the searc&h",
            why_not=_NO_RESULT),
    Command("show_filters", "&Go", "&Filters", ("Ctrl+Shift+F",), "filter", submenu="In the searc&h",
            why_not=_NO_SEARCH),
    Command("clear_filters", "&Go", "&Clear the filters", submenu="In the searc&h",
            why_not="Nothing narrows the search"),
    Command("group_results", "&Go", "Results by mee&ting", submenu="In the searc&h", why_not=_NO_SEARCH),
    Command("save_search", "&Go", "&Save search…", ("Ctrl+D",), "save", submenu="In the searc&h",
            why_not="Nothing is searched for"),
    Command("bin", "&Go", "B&in…", (), "delete", why_not="The record is not open"),
    Command("palette", "&Go", "&Command or place…", ("Ctrl+K",)),
    Command("go_to_minute", "&Go", "Go to mi&nute…", ("Ctrl+G",), "right"),
    Command("back", "&Go", "&Back", ("Alt+Left",), "left", parted=True,
            why_not="There is no place before this one"),
    Command("forward", "&Go", "F&orward", ("Alt+Right",), "right",
            why_not="There is no place after this one"),
)  # fmt: skip
HELP = (
    Command("keys", "&Help", "&Keys", ("F1",), "help"),
    Command("problems", "&Help", "&Reports of problems…"),
    Command("about", "&Help", "&About Sefton Minutes"),
)
COMMANDS: tuple[Command, ...] = (*FILE, *EDIT, *VIEW, *MEETING, *ITEM, *INSERT, *PAPER, *GO, *HELP)
