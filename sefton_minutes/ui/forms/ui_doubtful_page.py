# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'doubtful_page.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QFrame, QHBoxLayout,
    QLabel, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QSplitter, QStackedWidget, QTextEdit,
    QVBoxLayout, QWidget)

from sefton_minutes.ui.widgets.elided_combo import ElidedCombo
from sefton_minutes.ui.widgets.labels import Elided
from sefton_minutes.ui.widgets.rows import RowList

class Ui_DoubtfulPage(object):
    def setupUi(self, doubtful_page):
        if not doubtful_page.objectName():
            doubtful_page.setObjectName(u"doubtful_page")
        self.page_layout = QVBoxLayout(doubtful_page)
        self.page_layout.setSpacing(0)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.doubtful_stack = QStackedWidget(doubtful_page)
        self.doubtful_stack.setObjectName(u"doubtful_stack")
        self.work_page = QWidget()
        self.work_page.setObjectName(u"work_page")
        self.work_layout = QHBoxLayout(self.work_page)
        self.work_layout.setSpacing(8)
        self.work_layout.setObjectName(u"work_layout")
        self.work_layout.setContentsMargins(0, 0, 0, 0)
        self.splitter = QSplitter(self.work_page)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.list_pane = QFrame(self.splitter)
        self.list_pane.setObjectName(u"list_pane")
        self.list_pane.setProperty(u"surface", u"pane")
        self.list_pane.setMinimumSize(QSize(320, 0))
        self.list_layout = QVBoxLayout(self.list_pane)
        self.list_layout.setSpacing(0)
        self.list_layout.setObjectName(u"list_layout")
        self.list_layout.setContentsMargins(0, 0, 0, 0)
        self.list_head = QVBoxLayout()
        self.list_head.setSpacing(8)
        self.list_head.setObjectName(u"list_head")
        self.list_head.setContentsMargins(16, 14, 16, 10)
        self.title_row = QHBoxLayout()
        self.title_row.setSpacing(8)
        self.title_row.setObjectName(u"title_row")
        self.title_row.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(self.list_pane)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setProperty(u"type", u"title")
        self.title_label.setProperty(u"weight", u"600")

        self.title_row.addWidget(self.title_label)

        self.count_label = QLabel(self.list_pane)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setTextFormat(Qt.TextFormat.PlainText)
        self.count_label.setProperty(u"role", u"muted")

        self.title_row.addWidget(self.count_label)

        self.title_spacer = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.title_row.addItem(self.title_spacer)


        self.list_head.addLayout(self.title_row)

        self.filters_row = QHBoxLayout()
        self.filters_row.setSpacing(8)
        self.filters_row.setObjectName(u"filters_row")
        self.filters_row.setContentsMargins(0, 0, 0, 0)
        self.kind_field = QVBoxLayout()
        self.kind_field.setSpacing(3)
        self.kind_field.setObjectName(u"kind_field")
        self.kind_field.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(self.list_pane)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setTextFormat(Qt.TextFormat.PlainText)
        self.kind_label.setProperty(u"role", u"muted")
        self.kind_label.setProperty(u"type", u"small")
        self.kind_label.setProperty(u"weight", u"600")

        self.kind_field.addWidget(self.kind_label)

        self.kind_combo = ElidedCombo(self.list_pane)
        self.kind_combo.setObjectName(u"kind_combo")

        self.kind_field.addWidget(self.kind_combo)


        self.filters_row.addLayout(self.kind_field)

        self.body_field = QVBoxLayout()
        self.body_field.setSpacing(3)
        self.body_field.setObjectName(u"body_field")
        self.body_field.setContentsMargins(0, 0, 0, 0)
        self.body_label = QLabel(self.list_pane)
        self.body_label.setObjectName(u"body_label")
        self.body_label.setTextFormat(Qt.TextFormat.PlainText)
        self.body_label.setProperty(u"role", u"muted")
        self.body_label.setProperty(u"type", u"small")
        self.body_label.setProperty(u"weight", u"600")

        self.body_field.addWidget(self.body_label)

        self.body_combo = ElidedCombo(self.list_pane)
        self.body_combo.setObjectName(u"body_combo")

        self.body_field.addWidget(self.body_combo)


        self.filters_row.addLayout(self.body_field)

        self.filters_row.setStretch(0, 3)
        self.filters_row.setStretch(1, 2)

        self.list_head.addLayout(self.filters_row)


        self.list_layout.addLayout(self.list_head)

        self.list_line = QFrame(self.list_pane)
        self.list_line.setObjectName(u"list_line")
        self.list_line.setProperty(u"surface", u"line")
        self.list_line.setMinimumSize(QSize(0, 1))
        self.list_line.setMaximumSize(QSize(16777215, 1))

        self.list_layout.addWidget(self.list_line)

        self.list_stack = QStackedWidget(self.list_pane)
        self.list_stack.setObjectName(u"list_stack")
        self.doubts_list = RowList()
        self.doubts_list.setObjectName(u"doubts_list")
        self.list_stack.addWidget(self.doubts_list)
        self.none_page = QWidget()
        self.none_page.setObjectName(u"none_page")
        self.none_layout = QVBoxLayout(self.none_page)
        self.none_layout.setSpacing(8)
        self.none_layout.setObjectName(u"none_layout")
        self.none_layout.setContentsMargins(16, 0, 16, 0)
        self.none_above = QSpacerItem(20, 40, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.none_layout.addItem(self.none_above)

        self.none_label = QLabel(self.none_page)
        self.none_label.setObjectName(u"none_label")
        self.none_label.setTextFormat(Qt.TextFormat.PlainText)
        self.none_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.none_label.setWordWrap(True)
        self.none_label.setProperty(u"role", u"muted")

        self.none_layout.addWidget(self.none_label)

        self.none_buttons = QHBoxLayout()
        self.none_buttons.setSpacing(8)
        self.none_buttons.setObjectName(u"none_buttons")
        self.none_buttons.setContentsMargins(0, 0, 0, 0)
        self.none_left = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.none_buttons.addItem(self.none_left)

        self.show_all_button = QPushButton(self.none_page)
        self.show_all_button.setObjectName(u"show_all_button")
        self.show_all_button.setProperty(u"kind", u"")
        self.show_all_button.setAutoDefault(False)

        self.none_buttons.addWidget(self.show_all_button)

        self.none_right = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.none_buttons.addItem(self.none_right)


        self.none_layout.addLayout(self.none_buttons)

        self.none_below = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.none_layout.addItem(self.none_below)

        self.list_stack.addWidget(self.none_page)

        self.list_layout.addWidget(self.list_stack)

        self.list_foot_line = QFrame(self.list_pane)
        self.list_foot_line.setObjectName(u"list_foot_line")
        self.list_foot_line.setProperty(u"surface", u"line")
        self.list_foot_line.setMinimumSize(QSize(0, 1))
        self.list_foot_line.setMaximumSize(QSize(16777215, 1))

        self.list_layout.addWidget(self.list_foot_line)

        self.list_foot = QFrame(self.list_pane)
        self.list_foot.setObjectName(u"list_foot")
        self.list_foot.setProperty(u"surface", u"raised")
        self.list_foot_layout = QHBoxLayout(self.list_foot)
        self.list_foot_layout.setSpacing(8)
        self.list_foot_layout.setObjectName(u"list_foot_layout")
        self.list_foot_layout.setContentsMargins(10, 10, 10, 10)
        self.back_button = QPushButton(self.list_foot)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setProperty(u"kind", u"quiet")
        self.back_button.setAutoDefault(False)

        self.list_foot_layout.addWidget(self.back_button)

        self.next_button = QPushButton(self.list_foot)
        self.next_button.setObjectName(u"next_button")
        self.next_button.setProperty(u"kind", u"quiet")
        self.next_button.setAutoDefault(False)

        self.list_foot_layout.addWidget(self.next_button)

        self.list_foot_spacer = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.list_foot_layout.addItem(self.list_foot_spacer)


        self.list_layout.addWidget(self.list_foot)

        self.list_layout.setStretch(2, 1)
        self.splitter.addWidget(self.list_pane)
        self.right_pane = QFrame(self.splitter)
        self.right_pane.setObjectName(u"right_pane")
        self.right_pane.setProperty(u"surface", u"pane")
        self.right_pane.setMinimumSize(QSize(420, 0))
        self.right_layout = QVBoxLayout(self.right_pane)
        self.right_layout.setSpacing(0)
        self.right_layout.setObjectName(u"right_layout")
        self.right_layout.setContentsMargins(0, 0, 0, 0)
        self.about_layout = QVBoxLayout()
        self.about_layout.setSpacing(4)
        self.about_layout.setObjectName(u"about_layout")
        self.about_layout.setContentsMargins(24, 14, 24, 12)
        self.where_row = QHBoxLayout()
        self.where_row.setSpacing(8)
        self.where_row.setObjectName(u"where_row")
        self.where_row.setContentsMargins(0, 0, 0, 0)
        self.where_label = Elided(self.right_pane)
        self.where_label.setObjectName(u"where_label")
        self.where_label.setProperty(u"role", u"muted")
        self.where_label.setProperty(u"type", u"small")

        self.where_row.addWidget(self.where_label)

        self.where_spacer = QSpacerItem(8, 20, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.where_row.addItem(self.where_spacer)

        self.where_row.setStretch(0, 1)

        self.about_layout.addLayout(self.where_row)

        self.item_label = QLabel(self.right_pane)
        self.item_label.setObjectName(u"item_label")
        self.item_label.setTextFormat(Qt.TextFormat.PlainText)
        self.item_label.setWordWrap(True)
        self.item_label.setProperty(u"type", u"title")
        self.item_label.setProperty(u"weight", u"600")

        self.about_layout.addWidget(self.item_label)

        self.sentence_row = QHBoxLayout()
        self.sentence_row.setSpacing(6)
        self.sentence_row.setObjectName(u"sentence_row")
        self.sentence_row.setContentsMargins(0, 0, 0, 0)
        self.sign_label = QLabel(self.right_pane)
        self.sign_label.setObjectName(u"sign_label")
        self.sign_label.setTextFormat(Qt.TextFormat.PlainText)

        self.sentence_row.addWidget(self.sign_label)

        self.sentence_label = QLabel(self.right_pane)
        self.sentence_label.setObjectName(u"sentence_label")
        self.sentence_label.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence_label.setWordWrap(True)
        self.sentence_label.setProperty(u"role", u"warn")

        self.sentence_row.addWidget(self.sentence_label)

        self.sentence_row.setStretch(1, 1)

        self.about_layout.addLayout(self.sentence_row)


        self.right_layout.addLayout(self.about_layout)

        self.about_line = QFrame(self.right_pane)
        self.about_line.setObjectName(u"about_line")
        self.about_line.setProperty(u"surface", u"line")
        self.about_line.setMinimumSize(QSize(0, 1))
        self.about_line.setMaximumSize(QSize(16777215, 1))

        self.right_layout.addWidget(self.about_line)

        self.sides = QSplitter(self.right_pane)
        self.sides.setObjectName(u"sides")
        self.sides.setOrientation(Qt.Orientation.Vertical)
        self.sides.setHandleWidth(1)
        self.sides.setChildrenCollapsible(False)
        self.proposal_pane = QFrame(self.sides)
        self.proposal_pane.setObjectName(u"proposal_pane")
        self.proposal_pane.setProperty(u"surface", u"pane")
        self.proposal_pane.setMinimumSize(QSize(0, 96))
        self.proposal_layout = QVBoxLayout(self.proposal_pane)
        self.proposal_layout.setSpacing(0)
        self.proposal_layout.setObjectName(u"proposal_layout")
        self.proposal_layout.setContentsMargins(0, 0, 0, 0)
        self.proposal_head = QHBoxLayout()
        self.proposal_head.setSpacing(8)
        self.proposal_head.setObjectName(u"proposal_head")
        self.proposal_head.setContentsMargins(24, 8, 24, 6)
        self.proposal_label = QLabel(self.proposal_pane)
        self.proposal_label.setObjectName(u"proposal_label")
        self.proposal_label.setTextFormat(Qt.TextFormat.PlainText)
        self.proposal_label.setProperty(u"weight", u"600")

        self.proposal_head.addWidget(self.proposal_label)

        self.proposal_note = Elided(self.proposal_pane)
        self.proposal_note.setObjectName(u"proposal_note")
        self.proposal_note.setProperty(u"role", u"muted")

        self.proposal_head.addWidget(self.proposal_note)

        self.proposal_head.setStretch(1, 1)

        self.proposal_layout.addLayout(self.proposal_head)

        self.proposal_row = QHBoxLayout()
        self.proposal_row.setSpacing(8)
        self.proposal_row.setObjectName(u"proposal_row")
        self.proposal_row.setContentsMargins(20, 0, 8, 4)
        self.proposal_text = QTextEdit(self.proposal_pane)
        self.proposal_text.setObjectName(u"proposal_text")
        self.proposal_text.setReadOnly(True)
        self.proposal_text.setTabChangesFocus(True)

        self.proposal_row.addWidget(self.proposal_text)


        self.proposal_layout.addLayout(self.proposal_row)

        self.proposal_layout.setStretch(1, 1)
        self.sides.addWidget(self.proposal_pane)
        self.original_pane = QFrame(self.sides)
        self.original_pane.setObjectName(u"original_pane")
        self.original_pane.setProperty(u"surface", u"pane")
        self.original_pane.setMinimumSize(QSize(0, 120))
        self.original_layout = QVBoxLayout(self.original_pane)
        self.original_layout.setSpacing(0)
        self.original_layout.setObjectName(u"original_layout")
        self.original_layout.setContentsMargins(0, 0, 0, 0)
        self.original_head = QHBoxLayout()
        self.original_head.setSpacing(8)
        self.original_head.setObjectName(u"original_head")
        self.original_head.setContentsMargins(24, 8, 24, 6)
        self.original_label = QLabel(self.original_pane)
        self.original_label.setObjectName(u"original_label")
        self.original_label.setTextFormat(Qt.TextFormat.PlainText)
        self.original_label.setProperty(u"weight", u"600")

        self.original_head.addWidget(self.original_label)

        self.original_file = Elided(self.original_pane)
        self.original_file.setObjectName(u"original_file")
        self.original_file.setProperty(u"role", u"muted")

        self.original_head.addWidget(self.original_file)

        self.original_head.setStretch(1, 1)

        self.original_layout.addLayout(self.original_head)

        self.original_line = QFrame(self.original_pane)
        self.original_line.setObjectName(u"original_line")
        self.original_line.setProperty(u"surface", u"line")
        self.original_line.setMinimumSize(QSize(0, 1))
        self.original_line.setMaximumSize(QSize(16777215, 1))

        self.original_layout.addWidget(self.original_line)

        self.original_row = QHBoxLayout()
        self.original_row.setSpacing(8)
        self.original_row.setObjectName(u"original_row")
        self.original_row.setContentsMargins(20, 0, 0, 0)
        self.original_text = QPlainTextEdit(self.original_pane)
        self.original_text.setObjectName(u"original_text")
        self.original_text.setReadOnly(True)
        self.original_text.setTabChangesFocus(True)

        self.original_row.addWidget(self.original_text)


        self.original_layout.addLayout(self.original_row)

        self.original_layout.setStretch(2, 1)
        self.sides.addWidget(self.original_pane)

        self.right_layout.addWidget(self.sides)

        self.answers_line = QFrame(self.right_pane)
        self.answers_line.setObjectName(u"answers_line")
        self.answers_line.setProperty(u"surface", u"line")
        self.answers_line.setMinimumSize(QSize(0, 1))
        self.answers_line.setMaximumSize(QSize(16777215, 1))

        self.right_layout.addWidget(self.answers_line)

        self.answers_pane = QFrame(self.right_pane)
        self.answers_pane.setObjectName(u"answers_pane")
        self.answers_pane.setProperty(u"surface", u"raised")
        self.answers_layout = QVBoxLayout(self.answers_pane)
        self.answers_layout.setSpacing(4)
        self.answers_layout.setObjectName(u"answers_layout")
        self.answers_layout.setContentsMargins(24, 10, 24, 10)
        self.answers_row = QHBoxLayout()
        self.answers_row.setSpacing(8)
        self.answers_row.setObjectName(u"answers_row")
        self.answers_row.setContentsMargins(0, 0, 0, 0)
        self.accept_button = QPushButton(self.answers_pane)
        self.accept_button.setObjectName(u"accept_button")
        self.accept_button.setProperty(u"kind", u"primary")
        self.accept_button.setAutoDefault(False)

        self.answers_row.addWidget(self.accept_button)

        self.keep_button = QPushButton(self.answers_pane)
        self.keep_button.setObjectName(u"keep_button")
        self.keep_button.setAutoDefault(False)

        self.answers_row.addWidget(self.keep_button)

        self.open_button = QPushButton(self.answers_pane)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setProperty(u"kind", u"quiet")
        self.open_button.setAutoDefault(False)

        self.answers_row.addWidget(self.open_button)

        self.answers_spacer = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.answers_row.addItem(self.answers_spacer)

        self.undo_button = QPushButton(self.answers_pane)
        self.undo_button.setObjectName(u"undo_button")
        self.undo_button.setProperty(u"kind", u"quiet")
        self.undo_button.setAutoDefault(False)

        self.answers_row.addWidget(self.undo_button)


        self.answers_layout.addLayout(self.answers_row)

        self.alike_row = QHBoxLayout()
        self.alike_row.setSpacing(8)
        self.alike_row.setObjectName(u"alike_row")
        self.alike_row.setContentsMargins(0, 0, 0, 0)
        self.alike_label = QLabel(self.answers_pane)
        self.alike_label.setObjectName(u"alike_label")
        self.alike_label.setTextFormat(Qt.TextFormat.PlainText)
        self.alike_label.setProperty(u"role", u"muted")

        self.alike_row.addWidget(self.alike_label)

        self.accept_alike_button = QPushButton(self.answers_pane)
        self.accept_alike_button.setObjectName(u"accept_alike_button")
        self.accept_alike_button.setProperty(u"kind", u"quiet")
        self.accept_alike_button.setAutoDefault(False)

        self.alike_row.addWidget(self.accept_alike_button)

        self.keep_alike_button = QPushButton(self.answers_pane)
        self.keep_alike_button.setObjectName(u"keep_alike_button")
        self.keep_alike_button.setProperty(u"kind", u"quiet")
        self.keep_alike_button.setAutoDefault(False)

        self.alike_row.addWidget(self.keep_alike_button)

        self.alike_spacer = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.alike_row.addItem(self.alike_spacer)

        self.later_check = QCheckBox(self.answers_pane)
        self.later_check.setObjectName(u"later_check")

        self.alike_row.addWidget(self.later_check)


        self.answers_layout.addLayout(self.alike_row)


        self.right_layout.addWidget(self.answers_pane)

        self.right_layout.setStretch(2, 1)
        self.splitter.addWidget(self.right_pane)

        self.work_layout.addWidget(self.splitter)

        self.doubtful_stack.addWidget(self.work_page)
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_page_layout = QVBoxLayout(self.empty_page)
        self.empty_page_layout.setSpacing(12)
        self.empty_page_layout.setObjectName(u"empty_page_layout")
        self.empty_page_layout.setContentsMargins(120, 0, 120, 0)
        self.empty_above = QSpacerItem(20, 72, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.empty_page_layout.addItem(self.empty_above)

        self.empty_head_label = QLabel(self.empty_page)
        self.empty_head_label.setObjectName(u"empty_head_label")
        self.empty_head_label.setTextFormat(Qt.TextFormat.PlainText)
        self.empty_head_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty_head_label.setWordWrap(True)
        self.empty_head_label.setProperty(u"type", u"title")
        self.empty_head_label.setProperty(u"weight", u"600")

        self.empty_page_layout.addWidget(self.empty_head_label)

        self.empty_hint_label = QLabel(self.empty_page)
        self.empty_hint_label.setObjectName(u"empty_hint_label")
        self.empty_hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.empty_hint_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty_hint_label.setWordWrap(True)
        self.empty_hint_label.setProperty(u"role", u"muted")

        self.empty_page_layout.addWidget(self.empty_hint_label)

        self.empty_buttons = QHBoxLayout()
        self.empty_buttons.setSpacing(8)
        self.empty_buttons.setObjectName(u"empty_buttons")
        self.empty_buttons.setContentsMargins(0, 0, 0, 0)
        self.empty_left = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.empty_buttons.addItem(self.empty_left)

        self.bring_button = QPushButton(self.empty_page)
        self.bring_button.setObjectName(u"bring_button")
        self.bring_button.setProperty(u"kind", u"primary")
        self.bring_button.setAutoDefault(False)

        self.empty_buttons.addWidget(self.bring_button)

        self.empty_undo_button = QPushButton(self.empty_page)
        self.empty_undo_button.setObjectName(u"empty_undo_button")
        self.empty_undo_button.setAutoDefault(False)

        self.empty_buttons.addWidget(self.empty_undo_button)

        self.empty_right = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.empty_buttons.addItem(self.empty_right)


        self.empty_page_layout.addLayout(self.empty_buttons)

        self.empty_below = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_page_layout.addItem(self.empty_below)

        self.doubtful_stack.addWidget(self.empty_page)

        self.page_layout.addWidget(self.doubtful_stack)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind_combo)
        self.body_label.setBuddy(self.body_combo)
        self.proposal_label.setBuddy(self.proposal_text)
        self.original_label.setBuddy(self.original_text)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.bring_button, self.empty_undo_button)
        QWidget.setTabOrder(self.empty_undo_button, self.doubts_list)
        QWidget.setTabOrder(self.doubts_list, self.kind_combo)
        QWidget.setTabOrder(self.kind_combo, self.body_combo)
        QWidget.setTabOrder(self.body_combo, self.show_all_button)
        QWidget.setTabOrder(self.show_all_button, self.back_button)
        QWidget.setTabOrder(self.back_button, self.next_button)
        QWidget.setTabOrder(self.next_button, self.proposal_text)
        QWidget.setTabOrder(self.proposal_text, self.original_text)
        QWidget.setTabOrder(self.original_text, self.accept_button)
        QWidget.setTabOrder(self.accept_button, self.keep_button)
        QWidget.setTabOrder(self.keep_button, self.open_button)
        QWidget.setTabOrder(self.open_button, self.undo_button)
        QWidget.setTabOrder(self.undo_button, self.accept_alike_button)
        QWidget.setTabOrder(self.accept_alike_button, self.keep_alike_button)
        QWidget.setTabOrder(self.keep_alike_button, self.later_check)

        self.retranslateUi(doubtful_page)

        self.doubtful_stack.setCurrentIndex(0)
        self.list_stack.setCurrentIndex(0)

    # setupUi

    def retranslateUi(self, doubtful_page):
        doubtful_page.setWindowTitle(QCoreApplication.translate("DoubtfulPage", u"Doubtful readings", None))
        self.title_label.setText(QCoreApplication.translate("DoubtfulPage", u"Doubtful readings", None))
        self.count_label.setText("")
        self.kind_label.setText(QCoreApplication.translate("DoubtfulPage", u"&Kind", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("DoubtfulPage", u"Kind of doubt", None))
#endif // QT_CONFIG(accessibility)
        self.body_label.setText(QCoreApplication.translate("DoubtfulPage", u"&Body", None))
#if QT_CONFIG(accessibility)
        self.body_combo.setAccessibleName(QCoreApplication.translate("DoubtfulPage", u"Body", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.doubts_list.setAccessibleName(QCoreApplication.translate("DoubtfulPage", u"Doubtful readings, the worst first", None))
#endif // QT_CONFIG(accessibility)
        self.none_label.setText(QCoreApplication.translate("DoubtfulPage", u"Nothing of this kind is doubtful.", None))
        self.show_all_button.setText(QCoreApplication.translate("DoubtfulPage", u"Sho&w all", None))
#if QT_CONFIG(accessibility)
        self.show_all_button.setAccessibleName(QCoreApplication.translate("DoubtfulPage", u"Show all", None))
#endif // QT_CONFIG(accessibility)
        self.back_button.setText(QCoreApplication.translate("DoubtfulPage", u"Back", None))
#if QT_CONFIG(accessibility)
        self.back_button.setAccessibleName(QCoreApplication.translate("DoubtfulPage", u"Back to the one before", None))
#endif // QT_CONFIG(accessibility)
        self.next_button.setText(QCoreApplication.translate("DoubtfulPage", u"Next", None))
#if QT_CONFIG(accessibility)
        self.next_button.setAccessibleName(QCoreApplication.translate("DoubtfulPage", u"Next, leaving this one", None))
#endif // QT_CONFIG(accessibility)
        self.where_label.setText("")
        self.item_label.setText("")
        self.sign_label.setText("")
        self.sentence_label.setText("")
        self.proposal_label.setText(QCoreApplication.translate("DoubtfulPage", u"What &would be written", None))
        self.proposal_note.setText("")
#if QT_CONFIG(accessibility)
        self.proposal_text.setAccessibleName(QCoreApplication.translate("DoubtfulPage", u"What would be written", None))
#endif // QT_CONFIG(accessibility)
        self.original_label.setText(QCoreApplication.translate("DoubtfulPage", u"The p&age", None))
        self.original_file.setText("")
#if QT_CONFIG(accessibility)
        self.original_text.setAccessibleName(QCoreApplication.translate("DoubtfulPage", u"The original page", None))
#endif // QT_CONFIG(accessibility)
        self.accept_button.setText(QCoreApplication.translate("DoubtfulPage", u"Accept", None))
#if QT_CONFIG(accessibility)
        self.accept_button.setAccessibleName(QCoreApplication.translate("DoubtfulPage", u"Accept", None))
#endif // QT_CONFIG(accessibility)
        self.keep_button.setText(QCoreApplication.translate("DoubtfulPage", u"Keep as typed", None))
#if QT_CONFIG(accessibility)
        self.keep_button.setAccessibleName(QCoreApplication.translate("DoubtfulPage", u"Keep as typed", None))
#endif // QT_CONFIG(accessibility)
        self.open_button.setText(QCoreApplication.translate("DoubtfulPage", u"Open the minute", None))
#if QT_CONFIG(accessibility)
        self.open_button.setAccessibleName(QCoreApplication.translate("DoubtfulPage", u"Open the minute", None))
#endif // QT_CONFIG(accessibility)
        self.undo_button.setText(QCoreApplication.translate("DoubtfulPage", u"Undo", None))
#if QT_CONFIG(accessibility)
        self.undo_button.setAccessibleName(QCoreApplication.translate("DoubtfulPage", u"Undo the last answer", None))
#endif // QT_CONFIG(accessibility)
        self.alike_label.setText("")
        self.accept_alike_button.setText(QCoreApplication.translate("DoubtfulPage", u"Accept all", None))
#if QT_CONFIG(accessibility)
        self.accept_alike_button.setAccessibleName(QCoreApplication.translate("DoubtfulPage", u"Accept all alike", None))
#endif // QT_CONFIG(accessibility)
        self.keep_alike_button.setText(QCoreApplication.translate("DoubtfulPage", u"Keep all", None))
#if QT_CONFIG(accessibility)
        self.keep_alike_button.setAccessibleName(QCoreApplication.translate("DoubtfulPage", u"Keep all alike as typed", None))
#endif // QT_CONFIG(accessibility)
        self.later_check.setText(QCoreApplication.translate("DoubtfulPage", u"also in pages brought in &later", None))
#if QT_CONFIG(accessibility)
        self.later_check.setAccessibleName(QCoreApplication.translate("DoubtfulPage", u"Answer so also in pages brought in later", None))
#endif // QT_CONFIG(accessibility)
        self.empty_head_label.setText(QCoreApplication.translate("DoubtfulPage", u"Nothing is doubtful", None))
        self.empty_hint_label.setText(QCoreApplication.translate("DoubtfulPage", u"What is read in pages that are brought in and cannot be read with certainty waits here for a yes or a no, the worst first.", None))
        self.bring_button.setText(QCoreApplication.translate("DoubtfulPage", u"Bring in &old minutes\u2026", None))
#if QT_CONFIG(accessibility)
        self.bring_button.setAccessibleName(QCoreApplication.translate("DoubtfulPage", u"Bring in old minutes", None))
#endif // QT_CONFIG(accessibility)
        self.empty_undo_button.setText(QCoreApplication.translate("DoubtfulPage", u"&Undo the last answer", None))
#if QT_CONFIG(accessibility)
        self.empty_undo_button.setAccessibleName(QCoreApplication.translate("DoubtfulPage", u"Undo the last answer", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

