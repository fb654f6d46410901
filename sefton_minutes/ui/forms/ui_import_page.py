# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'import_page.ui'
##
## Created by: packaging/compile_forms.py
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QPlainTextEdit, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QSplitter,
    QStackedWidget, QVBoxLayout, QWidget)

from sefton_minutes.ui.widgets.civil_fields import (DateField, TimeField)
from sefton_minutes.ui.widgets.labels import Elided
from sefton_minutes.ui.widgets.rows import RowList

class Ui_ImportPage(object):
    def setupUi(self, import_page):
        if not import_page.objectName():
            import_page.setObjectName(u"import_page")
        self.page_layout = QVBoxLayout(import_page)
        self.page_layout.setSpacing(0)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.import_stack = QStackedWidget(import_page)
        self.import_stack.setObjectName(u"import_stack")
        self.work_page = QWidget()
        self.work_page.setObjectName(u"work_page")
        self.work_layout = QVBoxLayout(self.work_page)
        self.work_layout.setSpacing(0)
        self.work_layout.setObjectName(u"work_layout")
        self.work_layout.setContentsMargins(0, 0, 0, 0)
        self.head_pane = QFrame(self.work_page)
        self.head_pane.setObjectName(u"head_pane")
        self.head_pane.setProperty(u"surface", u"window")
        self.head_layout = QVBoxLayout(self.head_pane)
        self.head_layout.setSpacing(8)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(16, 12, 16, 12)
        self.title_row = QHBoxLayout()
        self.title_row.setSpacing(8)
        self.title_row.setObjectName(u"title_row")
        self.title_row.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(self.head_pane)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setProperty(u"type", u"page")
        self.title_label.setProperty(u"weight", u"600")

        self.title_row.addWidget(self.title_label)

        self.title_spacer = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.title_row.addItem(self.title_spacer)

        self.turn_label = QLabel(self.head_pane)
        self.turn_label.setObjectName(u"turn_label")
        self.turn_label.setTextFormat(Qt.TextFormat.PlainText)
        self.turn_label.setProperty(u"role", u"muted")

        self.title_row.addWidget(self.turn_label)


        self.head_layout.addLayout(self.title_row)

        self.facts_row = QHBoxLayout()
        self.facts_row.setSpacing(12)
        self.facts_row.setObjectName(u"facts_row")
        self.facts_row.setContentsMargins(0, 0, 0, 0)
        self.body_field = QVBoxLayout()
        self.body_field.setSpacing(3)
        self.body_field.setObjectName(u"body_field")
        self.body_field.setContentsMargins(0, 0, 0, 0)
        self.body_label = QLabel(self.head_pane)
        self.body_label.setObjectName(u"body_label")
        self.body_label.setTextFormat(Qt.TextFormat.PlainText)
        self.body_label.setProperty(u"role", u"muted")
        self.body_label.setProperty(u"type", u"small")
        self.body_label.setProperty(u"weight", u"600")

        self.body_field.addWidget(self.body_label)

        self.body_edit = QLineEdit(self.head_pane)
        self.body_edit.setObjectName(u"body_edit")

        self.body_field.addWidget(self.body_edit)

        self.body_error_label = QLabel(self.head_pane)
        self.body_error_label.setObjectName(u"body_error_label")
        self.body_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.body_error_label.setWordWrap(True)
        self.body_error_label.setProperty(u"role", u"bad")
        self.body_error_label.setProperty(u"type", u"small")
        self.body_error_label.setVisible(False)

        self.body_field.addWidget(self.body_error_label)

        self.body_below = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.body_field.addItem(self.body_below)


        self.facts_row.addLayout(self.body_field)

        self.day_field = QVBoxLayout()
        self.day_field.setSpacing(3)
        self.day_field.setObjectName(u"day_field")
        self.day_field.setContentsMargins(0, 0, 0, 0)
        self.day_label = QLabel(self.head_pane)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setTextFormat(Qt.TextFormat.PlainText)
        self.day_label.setProperty(u"role", u"muted")
        self.day_label.setProperty(u"type", u"small")
        self.day_label.setProperty(u"weight", u"600")

        self.day_field.addWidget(self.day_label)

        self.day_edit = DateField(self.head_pane)
        self.day_edit.setObjectName(u"day_edit")

        self.day_field.addWidget(self.day_edit)

        self.day_error_label = QLabel(self.head_pane)
        self.day_error_label.setObjectName(u"day_error_label")
        self.day_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.day_error_label.setWordWrap(True)
        self.day_error_label.setProperty(u"role", u"bad")
        self.day_error_label.setProperty(u"type", u"small")
        self.day_error_label.setVisible(False)

        self.day_field.addWidget(self.day_error_label)

        self.day_below = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.day_field.addItem(self.day_below)


        self.facts_row.addLayout(self.day_field)

        self.time_field = QVBoxLayout()
        self.time_field.setSpacing(3)
        self.time_field.setObjectName(u"time_field")
        self.time_field.setContentsMargins(0, 0, 0, 0)
        self.time_label = QLabel(self.head_pane)
        self.time_label.setObjectName(u"time_label")
        self.time_label.setTextFormat(Qt.TextFormat.PlainText)
        self.time_label.setProperty(u"role", u"muted")
        self.time_label.setProperty(u"type", u"small")
        self.time_label.setProperty(u"weight", u"600")

        self.time_field.addWidget(self.time_label)

        self.time_edit = TimeField(self.head_pane)
        self.time_edit.setObjectName(u"time_edit")

        self.time_field.addWidget(self.time_edit)

        self.time_error_label = QLabel(self.head_pane)
        self.time_error_label.setObjectName(u"time_error_label")
        self.time_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.time_error_label.setWordWrap(True)
        self.time_error_label.setProperty(u"role", u"bad")
        self.time_error_label.setProperty(u"type", u"small")
        self.time_error_label.setVisible(False)

        self.time_field.addWidget(self.time_error_label)

        self.time_below = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.time_field.addItem(self.time_below)


        self.facts_row.addLayout(self.time_field)

        self.venue_field = QVBoxLayout()
        self.venue_field.setSpacing(3)
        self.venue_field.setObjectName(u"venue_field")
        self.venue_field.setContentsMargins(0, 0, 0, 0)
        self.venue_label = QLabel(self.head_pane)
        self.venue_label.setObjectName(u"venue_label")
        self.venue_label.setTextFormat(Qt.TextFormat.PlainText)
        self.venue_label.setProperty(u"role", u"muted")
        self.venue_label.setProperty(u"type", u"small")
        self.venue_label.setProperty(u"weight", u"600")

        self.venue_field.addWidget(self.venue_label)

        self.venue_edit = QLineEdit(self.head_pane)
        self.venue_edit.setObjectName(u"venue_edit")

        self.venue_field.addWidget(self.venue_edit)

        self.venue_below = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.venue_field.addItem(self.venue_below)


        self.facts_row.addLayout(self.venue_field)

        self.next_field = QVBoxLayout()
        self.next_field.setSpacing(3)
        self.next_field.setObjectName(u"next_field")
        self.next_field.setContentsMargins(0, 0, 0, 0)
        self.next_label = QLabel(self.head_pane)
        self.next_label.setObjectName(u"next_label")
        self.next_label.setTextFormat(Qt.TextFormat.PlainText)
        self.next_label.setProperty(u"role", u"muted")
        self.next_label.setProperty(u"type", u"small")
        self.next_label.setProperty(u"weight", u"600")

        self.next_field.addWidget(self.next_label)

        self.next_edit = QLineEdit(self.head_pane)
        self.next_edit.setObjectName(u"next_edit")
        self.next_edit.setReadOnly(True)

        self.next_field.addWidget(self.next_edit)

        self.next_below = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.next_field.addItem(self.next_below)


        self.facts_row.addLayout(self.next_field)

        self.facts_row.setStretch(0, 6)
        self.facts_row.setStretch(1, 4)
        self.facts_row.setStretch(2, 2)
        self.facts_row.setStretch(3, 6)
        self.facts_row.setStretch(4, 4)

        self.head_layout.addLayout(self.facts_row)

        self.former_pane = QFrame(self.head_pane)
        self.former_pane.setObjectName(u"former_pane")
        self.former_pane.setProperty(u"surface", u"window")
        self.former_pane.setVisible(False)
        self.former_row = QHBoxLayout(self.former_pane)
        self.former_row.setSpacing(8)
        self.former_row.setObjectName(u"former_row")
        self.former_row.setContentsMargins(0, 0, 0, 0)
        self.former_label = QLabel(self.former_pane)
        self.former_label.setObjectName(u"former_label")
        self.former_label.setTextFormat(Qt.TextFormat.PlainText)
        self.former_label.setProperty(u"role", u"muted")
        self.former_label.setProperty(u"type", u"small")

        self.former_row.addWidget(self.former_label)

        self.former_combo = QComboBox(self.former_pane)
        self.former_combo.setObjectName(u"former_combo")
        self.former_combo.setMinimumSize(QSize(320, 0))

        self.former_row.addWidget(self.former_combo)

        self.former_spacer = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.former_row.addItem(self.former_spacer)


        self.head_layout.addWidget(self.former_pane)


        self.work_layout.addWidget(self.head_pane)

        self.head_line = QFrame(self.work_page)
        self.head_line.setObjectName(u"head_line")
        self.head_line.setMinimumSize(QSize(0, 1))
        self.head_line.setMaximumSize(QSize(16777215, 1))
        self.head_line.setProperty(u"surface", u"line")

        self.work_layout.addWidget(self.head_line)

        self.splitter = QSplitter(self.work_page)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.page_pane = QFrame(self.splitter)
        self.page_pane.setObjectName(u"page_pane")
        self.page_pane.setProperty(u"surface", u"pane")
        self.page_pane.setMinimumSize(QSize(320, 0))
        self.page_pane_layout = QVBoxLayout(self.page_pane)
        self.page_pane_layout.setSpacing(0)
        self.page_pane_layout.setObjectName(u"page_pane_layout")
        self.page_pane_layout.setContentsMargins(0, 0, 0, 0)
        self.page_head_row = QHBoxLayout()
        self.page_head_row.setSpacing(8)
        self.page_head_row.setObjectName(u"page_head_row")
        self.page_head_row.setContentsMargins(16, 8, 16, 8)
        self.page_label = QLabel(self.page_pane)
        self.page_label.setObjectName(u"page_label")
        self.page_label.setTextFormat(Qt.TextFormat.PlainText)
        self.page_label.setProperty(u"weight", u"600")

        self.page_head_row.addWidget(self.page_label)

        self.file_label = Elided(self.page_pane)
        self.file_label.setObjectName(u"file_label")
        self.file_label.setProperty(u"role", u"muted")

        self.page_head_row.addWidget(self.file_label)

        self.page_head_row.setStretch(1, 1)

        self.page_pane_layout.addLayout(self.page_head_row)

        self.page_head_line = QFrame(self.page_pane)
        self.page_head_line.setObjectName(u"page_head_line")
        self.page_head_line.setMinimumSize(QSize(0, 1))
        self.page_head_line.setMaximumSize(QSize(16777215, 1))
        self.page_head_line.setProperty(u"surface", u"line")

        self.page_pane_layout.addWidget(self.page_head_line)

        self.page_text = QPlainTextEdit(self.page_pane)
        self.page_text.setObjectName(u"page_text")
        self.page_text.setReadOnly(True)
        self.page_text.setTabChangesFocus(True)

        self.page_pane_layout.addWidget(self.page_text)

        self.splitter.addWidget(self.page_pane)
        self.read_pane = QFrame(self.splitter)
        self.read_pane.setObjectName(u"read_pane")
        self.read_pane.setProperty(u"surface", u"pane")
        self.read_pane.setMinimumSize(QSize(360, 0))
        self.read_pane_layout = QVBoxLayout(self.read_pane)
        self.read_pane_layout.setSpacing(0)
        self.read_pane_layout.setObjectName(u"read_pane_layout")
        self.read_pane_layout.setContentsMargins(0, 0, 0, 0)
        self.read_head_row = QHBoxLayout()
        self.read_head_row.setSpacing(8)
        self.read_head_row.setObjectName(u"read_head_row")
        self.read_head_row.setContentsMargins(16, 8, 16, 8)
        self.read_label = QLabel(self.read_pane)
        self.read_label.setObjectName(u"read_label")
        self.read_label.setTextFormat(Qt.TextFormat.PlainText)
        self.read_label.setProperty(u"weight", u"600")

        self.read_head_row.addWidget(self.read_label)

        self.summary_label = Elided(self.read_pane)
        self.summary_label.setObjectName(u"summary_label")
        self.summary_label.setProperty(u"role", u"muted")

        self.read_head_row.addWidget(self.summary_label)

        self.read_head_row.setStretch(1, 1)

        self.read_pane_layout.addLayout(self.read_head_row)

        self.read_head_line = QFrame(self.read_pane)
        self.read_head_line.setObjectName(u"read_head_line")
        self.read_head_line.setMinimumSize(QSize(0, 1))
        self.read_head_line.setMaximumSize(QSize(16777215, 1))
        self.read_head_line.setProperty(u"surface", u"line")

        self.read_pane_layout.addWidget(self.read_head_line)

        self.read_list = RowList(self.read_pane)
        self.read_list.setObjectName(u"read_list")

        self.read_pane_layout.addWidget(self.read_list)

        self.splitter.addWidget(self.read_pane)

        self.work_layout.addWidget(self.splitter)

        self.doubts_line = QFrame(self.work_page)
        self.doubts_line.setObjectName(u"doubts_line")
        self.doubts_line.setMinimumSize(QSize(0, 1))
        self.doubts_line.setMaximumSize(QSize(16777215, 1))
        self.doubts_line.setProperty(u"surface", u"line")

        self.work_layout.addWidget(self.doubts_line)

        self.doubts_pane = QFrame(self.work_page)
        self.doubts_pane.setObjectName(u"doubts_pane")
        self.doubts_pane.setProperty(u"surface", u"raised")
        self.doubts_layout = QVBoxLayout(self.doubts_pane)
        self.doubts_layout.setSpacing(6)
        self.doubts_layout.setObjectName(u"doubts_layout")
        self.doubts_layout.setContentsMargins(16, 10, 16, 10)
        self.doubts_head_row = QHBoxLayout()
        self.doubts_head_row.setSpacing(8)
        self.doubts_head_row.setObjectName(u"doubts_head_row")
        self.doubts_head_row.setContentsMargins(0, 0, 0, 0)
        self.doubts_label = QLabel(self.doubts_pane)
        self.doubts_label.setObjectName(u"doubts_label")
        self.doubts_label.setTextFormat(Qt.TextFormat.PlainText)
        self.doubts_label.setProperty(u"weight", u"600")

        self.doubts_head_row.addWidget(self.doubts_label)

        self.doubts_count_label = QLabel(self.doubts_pane)
        self.doubts_count_label.setObjectName(u"doubts_count_label")
        self.doubts_count_label.setTextFormat(Qt.TextFormat.PlainText)
        self.doubts_count_label.setProperty(u"role", u"warn")
        self.doubts_count_label.setProperty(u"weight", u"600")

        self.doubts_head_row.addWidget(self.doubts_count_label)

        self.doubts_spacer = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.doubts_head_row.addItem(self.doubts_spacer)

        self.doubts_keys_label = QLabel(self.doubts_pane)
        self.doubts_keys_label.setObjectName(u"doubts_keys_label")
        self.doubts_keys_label.setTextFormat(Qt.TextFormat.PlainText)
        self.doubts_keys_label.setProperty(u"role", u"muted")
        self.doubts_keys_label.setProperty(u"type", u"small")

        self.doubts_head_row.addWidget(self.doubts_keys_label)


        self.doubts_layout.addLayout(self.doubts_head_row)

        self.doubts_area = QScrollArea(self.doubts_pane)
        self.doubts_area.setObjectName(u"doubts_area")
        self.doubts_area.setWidgetResizable(True)
        self.doubts_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubts_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.doubts_rows = QFrame()
        self.doubts_rows.setObjectName(u"doubts_rows")
        self.doubts_rows.setProperty(u"surface", u"raised")
        self.doubts_rows_layout = QVBoxLayout(self.doubts_rows)
        self.doubts_rows_layout.setSpacing(4)
        self.doubts_rows_layout.setObjectName(u"doubts_rows_layout")
        self.doubts_rows_layout.setContentsMargins(0, 0, 0, 0)
        self.doubts_area.setWidget(self.doubts_rows)

        self.doubts_layout.addWidget(self.doubts_area)


        self.work_layout.addWidget(self.doubts_pane)

        self.foot_line = QFrame(self.work_page)
        self.foot_line.setObjectName(u"foot_line")
        self.foot_line.setMinimumSize(QSize(0, 1))
        self.foot_line.setMaximumSize(QSize(16777215, 1))
        self.foot_line.setProperty(u"surface", u"line")

        self.work_layout.addWidget(self.foot_line)

        self.foot_pane = QFrame(self.work_page)
        self.foot_pane.setObjectName(u"foot_pane")
        self.foot_pane.setProperty(u"surface", u"window")
        self.foot_layout = QHBoxLayout(self.foot_pane)
        self.foot_layout.setSpacing(8)
        self.foot_layout.setObjectName(u"foot_layout")
        self.foot_layout.setContentsMargins(16, 10, 16, 10)
        self.foot_label = QLabel(self.foot_pane)
        self.foot_label.setObjectName(u"foot_label")
        self.foot_label.setTextFormat(Qt.TextFormat.PlainText)
        self.foot_label.setProperty(u"role", u"muted")
        self.foot_label.setProperty(u"type", u"small")

        self.foot_layout.addWidget(self.foot_label)

        self.foot_spacer = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot_layout.addItem(self.foot_spacer)

        self.skip_button = QPushButton(self.foot_pane)
        self.skip_button.setObjectName(u"skip_button")
        self.skip_button.setProperty(u"kind", u"quiet")
        self.skip_button.setAutoDefault(False)

        self.foot_layout.addWidget(self.skip_button)

        self.cancel_button = QPushButton(self.foot_pane)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.foot_layout.addWidget(self.cancel_button)

        self.import_button = QPushButton(self.foot_pane)
        self.import_button.setObjectName(u"import_button")
        self.import_button.setProperty(u"kind", u"primary")
        self.import_button.setAutoDefault(False)

        self.foot_layout.addWidget(self.import_button)


        self.work_layout.addWidget(self.foot_pane)

        self.work_layout.setStretch(2, 1)
        self.import_stack.addWidget(self.work_page)
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_page_layout = QVBoxLayout(self.empty_page)
        self.empty_page_layout.setSpacing(8)
        self.empty_page_layout.setObjectName(u"empty_page_layout")
        self.empty_page_layout.setContentsMargins(40, 0, 40, 0)
        self.empty_page_above = QSpacerItem(20, 72, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.empty_page_layout.addItem(self.empty_page_above)

        self.empty_page_head_label = QLabel(self.empty_page)
        self.empty_page_head_label.setObjectName(u"empty_page_head_label")
        self.empty_page_head_label.setTextFormat(Qt.TextFormat.PlainText)
        self.empty_page_head_label.setWordWrap(True)
        self.empty_page_head_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty_page_head_label.setProperty(u"type", u"title")
        self.empty_page_head_label.setProperty(u"weight", u"600")

        self.empty_page_layout.addWidget(self.empty_page_head_label)

        self.empty_page_hint_label = QLabel(self.empty_page)
        self.empty_page_hint_label.setObjectName(u"empty_page_hint_label")
        self.empty_page_hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.empty_page_hint_label.setWordWrap(True)
        self.empty_page_hint_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty_page_hint_label.setProperty(u"role", u"muted")

        self.empty_page_layout.addWidget(self.empty_page_hint_label)

        self.empty_page_buttons = QHBoxLayout()
        self.empty_page_buttons.setSpacing(8)
        self.empty_page_buttons.setObjectName(u"empty_page_buttons")
        self.empty_page_buttons.setContentsMargins(0, 0, 0, 0)
        self.empty_page_left = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.empty_page_buttons.addItem(self.empty_page_left)

        self.choose_button = QPushButton(self.empty_page)
        self.choose_button.setObjectName(u"choose_button")
        self.choose_button.setProperty(u"kind", u"primary")
        self.choose_button.setAutoDefault(False)

        self.empty_page_buttons.addWidget(self.choose_button)

        self.empty_page_right = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.empty_page_buttons.addItem(self.empty_page_right)


        self.empty_page_layout.addLayout(self.empty_page_buttons)

        self.empty_page_below = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_page_layout.addItem(self.empty_page_below)

        self.import_stack.addWidget(self.empty_page)

        self.page_layout.addWidget(self.import_stack)

#if QT_CONFIG(shortcut)
        self.body_label.setBuddy(self.body_edit)
        self.day_label.setBuddy(self.day_edit)
        self.time_label.setBuddy(self.time_edit)
        self.venue_label.setBuddy(self.venue_edit)
        self.next_label.setBuddy(self.next_edit)
        self.former_label.setBuddy(self.former_combo)
        self.page_label.setBuddy(self.page_text)
        self.read_label.setBuddy(self.read_list)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.choose_button, self.body_edit)
        QWidget.setTabOrder(self.body_edit, self.former_combo)
        QWidget.setTabOrder(self.former_combo, self.day_edit)
        QWidget.setTabOrder(self.day_edit, self.time_edit)
        QWidget.setTabOrder(self.time_edit, self.venue_edit)
        QWidget.setTabOrder(self.venue_edit, self.next_edit)
        QWidget.setTabOrder(self.next_edit, self.page_text)
        QWidget.setTabOrder(self.page_text, self.read_list)
        QWidget.setTabOrder(self.read_list, self.skip_button)
        QWidget.setTabOrder(self.skip_button, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.import_button)

        self.retranslateUi(import_page)

        self.import_stack.setCurrentIndex(0)

    # setupUi

    def retranslateUi(self, import_page):
        import_page.setWindowTitle(QCoreApplication.translate("ImportPage", u"Import a page", None))
        self.title_label.setText(QCoreApplication.translate("ImportPage", u"Import a page", None))
        self.turn_label.setText("")
        self.body_label.setText(QCoreApplication.translate("ImportPage", u"&Body", None))
#if QT_CONFIG(accessibility)
        self.body_edit.setAccessibleName(QCoreApplication.translate("ImportPage", u"Body", None))
#endif // QT_CONFIG(accessibility)
        self.body_edit.setPlaceholderText(QCoreApplication.translate("ImportPage", u"Not on the page", None))
        self.body_error_label.setText("")
        self.day_label.setText(QCoreApplication.translate("ImportPage", u"&Date", None))
#if QT_CONFIG(accessibility)
        self.day_edit.setAccessibleName(QCoreApplication.translate("ImportPage", u"Date", None))
#endif // QT_CONFIG(accessibility)
        self.day_edit.setPlaceholderText(QCoreApplication.translate("ImportPage", u"Not on the page", None))
        self.day_error_label.setText("")
        self.time_label.setText(QCoreApplication.translate("ImportPage", u"&Time", None))
#if QT_CONFIG(accessibility)
        self.time_edit.setAccessibleName(QCoreApplication.translate("ImportPage", u"Time", None))
#endif // QT_CONFIG(accessibility)
        self.time_edit.setPlaceholderText(QCoreApplication.translate("ImportPage", u"Not given", None))
        self.time_error_label.setText("")
        self.venue_label.setText(QCoreApplication.translate("ImportPage", u"Ven&ue", None))
#if QT_CONFIG(accessibility)
        self.venue_edit.setAccessibleName(QCoreApplication.translate("ImportPage", u"Venue", None))
#endif // QT_CONFIG(accessibility)
        self.venue_edit.setPlaceholderText(QCoreApplication.translate("ImportPage", u"Not on the page", None))
        self.next_label.setText(QCoreApplication.translate("ImportPage", u"Ne&xt meeting", None))
#if QT_CONFIG(accessibility)
        self.next_edit.setAccessibleName(QCoreApplication.translate("ImportPage", u"Next meeting, as the page says", None))
#endif // QT_CONFIG(accessibility)
        self.next_edit.setPlaceholderText(QCoreApplication.translate("ImportPage", u"Not on the page", None))
        self.former_label.setText(QCoreApplication.translate("ImportPage", u"A former name? The body is no&w called", None))
#if QT_CONFIG(accessibility)
        self.former_combo.setAccessibleName(QCoreApplication.translate("ImportPage", u"The body that is meant by this former name", None))
#endif // QT_CONFIG(accessibility)
        self.page_label.setText(QCoreApplication.translate("ImportPage", u"The p&age", None))
        self.file_label.setText("")
#if QT_CONFIG(accessibility)
        self.page_text.setAccessibleName(QCoreApplication.translate("ImportPage", u"The page as it was saved", None))
#endif // QT_CONFIG(accessibility)
        self.read_label.setText(QCoreApplication.translate("ImportPage", u"What was &read", None))
        self.summary_label.setText("")
#if QT_CONFIG(accessibility)
        self.read_list.setAccessibleName(QCoreApplication.translate("ImportPage", u"What was read", None))
#endif // QT_CONFIG(accessibility)
        self.doubts_label.setText(QCoreApplication.translate("ImportPage", u"To confirm", None))
        self.doubts_count_label.setText("")
        self.doubts_keys_label.setText(QCoreApplication.translate("ImportPage", u"F8 next \u00b7 Ctrl+Enter accept \u00b7 Ctrl+Shift+Enter keep as typed", None))
#if QT_CONFIG(accessibility)
        self.doubts_area.setAccessibleName(QCoreApplication.translate("ImportPage", u"Readings to confirm", None))
#endif // QT_CONFIG(accessibility)
        self.foot_label.setText(QCoreApplication.translate("ImportPage", u"The original page is kept beside the record. Doubts you leave stay marked in the minutes.", None))
        self.skip_button.setText(QCoreApplication.translate("ImportPage", u"&Skip this page", None))
#if QT_CONFIG(accessibility)
        self.skip_button.setAccessibleName(QCoreApplication.translate("ImportPage", u"Skip this page", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("ImportPage", u"Cancel", None))
#if QT_CONFIG(accessibility)
        self.cancel_button.setAccessibleName(QCoreApplication.translate("ImportPage", u"Cancel", None))
#endif // QT_CONFIG(accessibility)
        self.import_button.setText(QCoreApplication.translate("ImportPage", u"Imp&ort", None))
#if QT_CONFIG(accessibility)
        self.import_button.setAccessibleName(QCoreApplication.translate("ImportPage", u"Import", None))
#endif // QT_CONFIG(accessibility)
        self.empty_page_head_label.setText(QCoreApplication.translate("ImportPage", u"Import saved pages", None))
        self.empty_page_hint_label.setText(QCoreApplication.translate("ImportPage", u"Saved pages of published meetings: text, web pages, ModernGov\u2019s XML, Word or PDF. Files can also be dropped on the window; a folder or a ZIP is brought in as a whole.", None))
        self.choose_button.setText(QCoreApplication.translate("ImportPage", u"&Choose files\u2026", None))
#if QT_CONFIG(accessibility)
        self.choose_button.setAccessibleName(QCoreApplication.translate("ImportPage", u"Choose files", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

