"""The one style sheet of the program: only what Fusion's palette cannot say. Widgets choose among its rules
by properties, so that a form says what a thing is and never how it looks:

- `surface` of a QFrame: rail, window, pane, raised, warn
- `role` of a label: muted, accent, link, warn, good, bad
- `type` of anything with words: caption, small, writing, title, headline, page; `weight`: 600
- `kind` of a button: primary, quiet, tab, chip, link; of a line edit: wanting, title; `room` of a tab: wide
  (it grows with all type)
"""

from collections.abc import Callable

from sefton_minutes.ui.theme import CAPTION, HEADLINE, PAGE, SMALL, TITLE, WRITING, Role, Tokens

Picture = Callable[[str, Role], str]

# Tabs stand side by side in a narrow pane: their type grows less than all other.
LARGEST_TAB_ZOOM = 1.25


def style_sheet(tokens: Tokens, zoom: float, picture: Picture) -> str:
    """The sheet for these colours. `picture` gives the path of an icon in the colour of a role: style sheets
    take pictures by file only."""
    parts = (
        _type(zoom),
        _panes(tokens),
        _fields(tokens, zoom, picture("down", "muted")),
        _ticks(tokens, zoom, picture),
        _buttons(tokens, zoom),
        _menus(tokens),
    )
    return "\n".join((*parts, _scrolling(tokens)))


def _type(zoom: float) -> str:
    sizes = {"caption": CAPTION, "small": SMALL, "writing": WRITING, "title": TITLE}
    sizes |= {"headline": HEADLINE, "page": PAGE}
    rules = [f'*[type="{name}"] {{ font-size: {points * zoom:.2f}pt; }}' for name, points in sizes.items()]
    return "\n".join((*rules, '*[weight="600"] { font-weight: 600; }'))


def _panes(t: Tokens) -> str:
    surfaces = {
        "rail": t.rail,
        "window": t.window,
        "pane": t.surface,
        "raised": t.raised,
        "warn": t.warn_back,
    }
    surfaces |= {"bad": t.bad_back, "line": t.line}
    backs = [f'QFrame[surface="{name}"] {{ background: {c}; border: none; }}' for name, c in surfaces.items()]
    roles = ("muted", "accent", "link", "warn", "good", "bad", "exempt")
    words = [f'QLabel[role="{role}"] {{ color: {t.hex(role)}; }}' for role in roles]  # type: ignore[arg-type]
    return "\n".join(
        (
            *backs,
            *words,
            f"QLabel {{ background: transparent; }} QMainWindow, QDialog {{ background: {t.window}; }}",
            f"QSplitter::handle {{ background: {t.line}; }}",
            f'QFrame[kind="popup"] {{ background: {t.raised}; border: 1px solid {t.border}; }}',
            f"QToolTip {{ background: {t.raised}; color: {t.text}; padding: 6px; }}",
            f"QToolTip {{ border: 1px solid {t.border}; }}",
        )
    )


def _fields(t: Tokens, zoom: float, arrow: str) -> str:
    tall = round(28 * zoom)
    kinds = "QLineEdit, QComboBox, QDateEdit, QTimeEdit, QSpinBox"
    focus = "QLineEdit:focus, QComboBox:focus, QDateEdit:focus, QTimeEdit:focus, QSpinBox:focus"
    texts = 'QPlainTextEdit[kind="field"], QTextEdit[kind="field"]'
    thick = f"border: 2px solid {t.accent}; padding: 0 7px; min-height: {tall - 2}px;"
    return f"""
    {kinds} {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.border}; border-radius: 4px;
        padding: 0 8px; min-height: {tall}px; selection-background-color: {t.accent};
        selection-color: {t.on_accent}; placeholder-text-color: {t.muted}; }}
    {focus} {{ {thick} }}
    QLineEdit > QToolButton {{ min-height: 0; padding: 0; border: none; }}
    QLineEdit:disabled, QComboBox:disabled, QDateEdit:disabled {{ color: {t.disabled};
        border-color: {t.line}; }}
    QLineEdit[kind="wanting"], QComboBox[kind="wanting"], QDateEdit[kind="wanting"] {{
        border: 2px solid {t.warn}; background: {t.warn_back}; padding: 0 7px; min-height: {tall - 2}px; }}
    QLineEdit[kind="wanting"]:focus {{ border-color: {t.accent}; background: {t.surface}; }}
    QLineEdit[kind="title"] {{ border: 1px solid transparent; background: transparent; padding: 0 3px; }}
    QLineEdit[role="accent"] {{ color: {t.accent}; }}
    QLineEdit[role="muted"] {{ color: {t.muted}; }}
    QLineEdit[kind="title"]:hover {{ border: 1px solid {t.line}; }}
    QLineEdit[kind="title"]:focus {{ border: 2px solid {t.accent}; background: {t.surface}; padding: 0 2px; }}
    QComboBox QLineEdit, QComboBox QLineEdit:focus {{ border: none; padding: 0; min-height: 0;
        background: transparent; }}
    QComboBox::drop-down, QDateEdit::drop-down {{ border: none; width: 22px; }}
    QComboBox::down-arrow, QDateEdit::down-arrow {{ image: url("{arrow}"); width: 14px; height: 14px; }}
    QComboBox QAbstractItemView {{ background: {t.surface}; border: 1px solid {t.border};
        selection-background-color: {t.selected}; selection-color: {t.text}; }}
    QPlainTextEdit[kind="title"] {{ background: transparent; border: 1px solid transparent;
        border-radius: 4px; }}
    QPlainTextEdit[kind="title"]:hover {{ border: 1px solid {t.line}; }}
    QPlainTextEdit[kind="title"]:focus {{ border: 2px solid {t.accent}; background: {t.surface}; }}
    {texts} {{ background: {t.surface}; border: 1px solid {t.border}; border-radius: 4px; padding: 4px; }}
    QPlainTextEdit[kind="field"]:focus, QTextEdit[kind="field"]:focus {{ border: 2px solid {t.accent};
        padding: 3px; }}
    """


def _ticks(t: Tokens, zoom: float, picture: Picture) -> str:
    box = round(16 * zoom)
    round_ = "cx:0.5, cy:0.5, radius:0.5, fx:0.5, fy:0.5"
    dot = f"qradialgradient({round_}, stop:0.5 {t.accent}, stop:0.6 {t.surface})"
    return f"""
    QRadioButton {{ spacing: 7px; }}
    QRadioButton::indicator {{ width: {box}px; height: {box}px; border: 1px solid {t.border};
        border-radius: {box // 2 + 1}px; background: {t.surface}; }}
    QRadioButton::indicator:checked {{ border: 2px solid {t.accent}; width: {box - 2}px; height: {box - 2}px;
        background: {dot}; }}
    QRadioButton::indicator:focus {{ border: 2px solid {t.text}; width: {box - 2}px; height: {box - 2}px; }}
    QRadioButton::indicator:disabled {{ border-color: {t.line}; }}
    QRadioButton:disabled {{ color: {t.disabled}; }}
    QCheckBox {{ spacing: 7px; }}
    QCheckBox::indicator {{ width: {box}px; height: {box}px; border: 1px solid {t.border}; border-radius: 3px;
        background: {t.surface}; }}
    QCheckBox::indicator:checked {{ background: {t.accent}; border-color: {t.accent};
        image: url("{picture("check", "on_accent")}"); }}
    QCheckBox::indicator:focus {{ border: 2px solid {t.accent}; }}
    QCheckBox::indicator:checked:focus {{ border: 2px solid {t.text}; }}
    QCheckBox::indicator:disabled {{ background: {t.window}; border-color: {t.line}; }}
    QCheckBox:disabled {{ color: {t.disabled}; }}
    QSpinBox::up-button, QSpinBox::down-button {{ border: none; width: 22px; background: transparent; }}
    QSpinBox::up-arrow {{ image: url("{picture("up", "muted")}"); width: 12px; height: 12px; }}
    QSpinBox::down-arrow {{ image: url("{picture("down", "muted")}"); width: 12px; height: 12px; }}
    QSpinBox QLineEdit {{ border: none; padding: 0 6px; min-height: 0; background: transparent; }}
    QSpinBox:disabled {{ color: {t.disabled}; border-color: {t.line}; }}
    QCalendarWidget QWidget#qt_calendar_navigationbar {{ background: {t.raised}; }}
    QCalendarWidget QAbstractItemView {{ background: {t.raised}; alternate-background-color: {t.raised};
        selection-background-color: {t.accent}; selection-color: {t.on_accent}; }}
    """


def _buttons(t: Tokens, zoom: float) -> str:
    tall = round(28 * zoom)
    return f"""
    QPushButton {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.border}; border-radius: 4px;
        min-height: {tall}px; padding: 0 12px; }}
    QPushButton:hover {{ background: {t.hover}; }}
    QPushButton:pressed, QPushButton:checked {{ background: {t.selected}; }}
    QPushButton:focus {{ border: 2px solid {t.accent}; padding: 0 11px; min-height: {tall - 2}px; }}
    QPushButton:disabled {{ color: {t.disabled}; border-color: {t.line}; background: transparent; }}
    QPushButton[kind="primary"] {{ background: {t.accent}; color: {t.on_accent}; border-color: {t.accent};
        font-weight: 600; }}
    QPushButton[kind="primary"]:focus {{ border: 2px solid {t.text}; }}
    QPushButton[kind="primary"]:disabled {{ background: transparent; color: {t.disabled};
        border-color: {t.line}; }}
    QPushButton[kind="quiet"], QToolButton {{ background: transparent; border: 2px solid transparent;
        border-radius: 4px; color: {t.text}; min-height: {tall - 4}px; padding: 0 6px; }}
    QPushButton[kind="quiet"]:hover, QToolButton:hover {{ background: {t.hover}; }}
    QPushButton[kind="quiet"]:focus, QToolButton:focus {{ border: 2px solid {t.accent}; }}
    QPushButton[kind="quiet"]:checked, QToolButton:checked {{ background: {t.selected}; }}
    QPushButton[kind="quiet"]:disabled {{ color: {t.disabled}; }}
    QPushButton::menu-indicator {{ image: none; width: 0; }}
    QToolButton::menu-indicator {{ image: none; }}
    QPushButton[kind="fold"] {{ background: transparent; border: 2px solid transparent; padding: 0 2px 0 0;
        color: {t.muted}; min-height: {tall - 6}px; text-align: left; }}
    QPushButton[kind="fold"]:hover {{ color: {t.text}; }}
    QPushButton[kind="fold"]:focus {{ border: 2px solid {t.accent}; }}
    QPushButton[kind="tab"] {{ font-size: {SMALL * min(zoom, LARGEST_TAB_ZOOM):.2f}pt;
        background: transparent; border: none; border-bottom: 2px solid transparent;
        border-radius: 0; color: {t.muted}; padding: 0 2px; min-height: {tall + 2}px; }}
    QPushButton[kind="tab"][room="wide"] {{ font-size: {SMALL * zoom:.2f}pt; }}
    QPushButton[kind="tab"]:checked {{ color: {t.text}; border-bottom: 2px solid {t.accent}; }}
    QPushButton[kind="tab"]:disabled {{ color: {t.disabled}; }}
    QPushButton[kind="tab"]:focus {{ color: {t.accent}; border: none; border-bottom: 2px solid {t.accent};
        text-decoration: underline; }}
    QPushButton[kind="chip"] {{ background: {t.selected}; border: 1px solid {t.border}; padding: 0 8px;
        min-height: {tall - 6}px; }}
    QPushButton[kind="chip"]:hover {{ background: {t.hover}; }}
    QPushButton[kind="chip"]:focus {{ border: 2px solid {t.accent}; padding: 0 7px;
        min-height: {tall - 8}px; }}
    QPushButton[kind="link"] {{ background: transparent; border: 2px solid transparent; color: {t.link};
        padding: 0 2px; min-height: {tall - 4}px; text-align: left; }}
    QPushButton[kind="link"]:hover {{ text-decoration: underline; }}
    QPushButton[kind="link"]:focus {{ border: 2px solid {t.accent}; }}
    """


def _menus(t: Tokens) -> str:
    return f"""
    QMenuBar {{ background: {t.window}; padding: 1px 8px; }}
    QMenuBar::item {{ padding: 5px 9px; border-radius: 4px; background: transparent; color: {t.text}; }}
    QMenuBar::item:selected {{ background: {t.selected}; }}
    QMenu {{ background: {t.raised}; border: 1px solid {t.border}; padding: 4px; }}
    QMenu::item {{ padding: 5px 28px 5px 28px; border-radius: 4px; color: {t.text}; }}
    QMenu::item:selected {{ background: {t.selected}; color: {t.text}; }}
    QMenu::item:disabled {{ color: {t.disabled}; }}
    QMenu::icon {{ left: 7px; }}
    QMenu::separator {{ height: 1px; background: {t.line}; margin: 4px 8px; }}
    """


def _scrolling(t: Tokens) -> str:
    return f"""
    QListView, QTreeView, QTableView, QScrollArea {{ border: none; background: {t.surface}; outline: 0; }}
    QTextEdit, QPlainTextEdit {{ border: none; background: {t.surface}; color: {t.text};
        selection-background-color: {t.accent}; selection-color: {t.on_accent}; }}
    QListView[kind="field"], QTableView[kind="field"] {{ border: 1px solid {t.border}; border-radius: 4px; }}
    QListView[kind="field"]:focus, QTableView[kind="field"]:focus {{ border: 2px solid {t.accent}; }}
    QTableView[kind="field"]::item {{ padding: 0 8px; }}
    QTableView[kind="report"]::item {{ padding: 0 12px; }}
    QTableView[kind="report"] QHeaderView::section {{ padding: 4px 15px; }}
    QListView[surface="window"], QScrollArea[surface="window"] {{ background: {t.window}; }}
    QListView[surface="raised"] {{ background: {t.raised}; }}
    QHeaderView::section {{ background: {t.window}; color: {t.muted}; border: none; padding: 4px 8px;
        border-bottom: 1px solid {t.line}; }}
    QTreeView::item:selected, QTableView::item:selected {{ background: {t.selected}; color: {t.text}; }}
    QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
    QScrollBar::handle:vertical {{ background: {t.border}; border-radius: 3px; min-height: 32px;
        margin: 2px 3px; }}
    QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
    QScrollBar::handle:horizontal {{ background: {t.border}; border-radius: 3px; min-width: 32px;
        margin: 3px 2px; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QTabWidget::pane {{ border: none; }}
    QProgressBar {{ background: {t.line}; border: none; border-radius: 3px; }}
    QProgressBar::chunk {{ background: {t.accent}; border-radius: 3px; }}
    """
