# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'registers_page.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QSplitter, QStackedWidget, QVBoxLayout, QWidget)

from sefton_minutes.ui.widgets.labels import Elided
from sefton_minutes.ui.widgets.rows import RowList

class Ui_RegistersPage(object):
    def setupUi(self, registers_page):
        if not registers_page.objectName():
            registers_page.setObjectName(u"registers_page")
        self.page_layout = QVBoxLayout(registers_page)
        self.page_layout.setSpacing(0)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.tabs_bar = QFrame(registers_page)
        self.tabs_bar.setObjectName(u"tabs_bar")
        self.tabs_bar.setProperty(u"surface", u"window")
        self.tabs_row = QHBoxLayout(self.tabs_bar)
        self.tabs_row.setSpacing(20)
        self.tabs_row.setObjectName(u"tabs_row")
        self.tabs_row.setContentsMargins(16, 0, 16, 0)
        self.bodies_tab = QPushButton(self.tabs_bar)
        self.bodies_tab.setObjectName(u"bodies_tab")
        self.bodies_tab.setProperty(u"kind", u"tab")
        self.bodies_tab.setProperty(u"room", u"wide")
        self.bodies_tab.setAutoDefault(False)
        self.bodies_tab.setCheckable(True)
        self.bodies_tab.setAutoExclusive(True)
        self.bodies_tab.setChecked(True)
        self.bodies_tab.setProperty(u"weight", u"600")

        self.tabs_row.addWidget(self.bodies_tab)

        self.tabs_spacer = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tabs_row.addItem(self.tabs_spacer)


        self.page_layout.addWidget(self.tabs_bar)

        self.tabs_line = QFrame(registers_page)
        self.tabs_line.setObjectName(u"tabs_line")
        self.tabs_line.setMinimumSize(QSize(0, 1))
        self.tabs_line.setMaximumSize(QSize(16777215, 1))
        self.tabs_line.setProperty(u"surface", u"line")

        self.page_layout.addWidget(self.tabs_line)

        self.tabs_stack = QStackedWidget(registers_page)
        self.tabs_stack.setObjectName(u"tabs_stack")
        self.splitter = QSplitter()
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.bodies_pane = QFrame(self.splitter)
        self.bodies_pane.setObjectName(u"bodies_pane")
        self.bodies_pane.setProperty(u"surface", u"pane")
        self.bodies_pane.setMinimumSize(QSize(360, 0))
        self.bodies_layout = QVBoxLayout(self.bodies_pane)
        self.bodies_layout.setSpacing(0)
        self.bodies_layout.setObjectName(u"bodies_layout")
        self.bodies_layout.setContentsMargins(0, 0, 0, 0)
        self.bodies_head_row = QHBoxLayout()
        self.bodies_head_row.setSpacing(8)
        self.bodies_head_row.setObjectName(u"bodies_head_row")
        self.bodies_head_row.setContentsMargins(16, 10, 8, 6)
        self.bodies_label = QLabel(self.bodies_pane)
        self.bodies_label.setObjectName(u"bodies_label")
        self.bodies_label.setTextFormat(Qt.TextFormat.PlainText)
        self.bodies_label.setProperty(u"type", u"title")
        self.bodies_label.setProperty(u"weight", u"600")

        self.bodies_head_row.addWidget(self.bodies_label)

        self.bodies_count_label = QLabel(self.bodies_pane)
        self.bodies_count_label.setObjectName(u"bodies_count_label")
        self.bodies_count_label.setTextFormat(Qt.TextFormat.PlainText)
        self.bodies_count_label.setProperty(u"role", u"muted")

        self.bodies_head_row.addWidget(self.bodies_count_label)

        self.bodies_spacer = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bodies_head_row.addItem(self.bodies_spacer)

        self.new_body_button = QPushButton(self.bodies_pane)
        self.new_body_button.setObjectName(u"new_body_button")
        self.new_body_button.setProperty(u"kind", u"quiet")
        self.new_body_button.setAutoDefault(False)

        self.bodies_head_row.addWidget(self.new_body_button)


        self.bodies_layout.addLayout(self.bodies_head_row)

        self.bodies_filter_row = QHBoxLayout()
        self.bodies_filter_row.setSpacing(8)
        self.bodies_filter_row.setObjectName(u"bodies_filter_row")
        self.bodies_filter_row.setContentsMargins(16, 0, 16, 10)
        self.bodies_filter_edit = QLineEdit(self.bodies_pane)
        self.bodies_filter_edit.setObjectName(u"bodies_filter_edit")

        self.bodies_filter_row.addWidget(self.bodies_filter_edit)


        self.bodies_layout.addLayout(self.bodies_filter_row)

        self.bodies_line = QFrame(self.bodies_pane)
        self.bodies_line.setObjectName(u"bodies_line")
        self.bodies_line.setMinimumSize(QSize(0, 1))
        self.bodies_line.setMaximumSize(QSize(16777215, 1))
        self.bodies_line.setProperty(u"surface", u"line")

        self.bodies_layout.addWidget(self.bodies_line)

        self.bodies_stack = QStackedWidget(self.bodies_pane)
        self.bodies_stack.setObjectName(u"bodies_stack")
        self.bodies_list = RowList()
        self.bodies_list.setObjectName(u"bodies_list")
        self.bodies_stack.addWidget(self.bodies_list)
        self.bodies_empty = QWidget()
        self.bodies_empty.setObjectName(u"bodies_empty")
        self.bodies_empty_layout = QVBoxLayout(self.bodies_empty)
        self.bodies_empty_layout.setSpacing(8)
        self.bodies_empty_layout.setObjectName(u"bodies_empty_layout")
        self.bodies_empty_layout.setContentsMargins(40, 0, 40, 0)
        self.bodies_empty_above = QSpacerItem(20, 72, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.bodies_empty_layout.addItem(self.bodies_empty_above)

        self.bodies_empty_head_label = QLabel(self.bodies_empty)
        self.bodies_empty_head_label.setObjectName(u"bodies_empty_head_label")
        self.bodies_empty_head_label.setTextFormat(Qt.TextFormat.PlainText)
        self.bodies_empty_head_label.setWordWrap(True)
        self.bodies_empty_head_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.bodies_empty_head_label.setProperty(u"type", u"title")
        self.bodies_empty_head_label.setProperty(u"weight", u"600")

        self.bodies_empty_layout.addWidget(self.bodies_empty_head_label)

        self.bodies_empty_hint_label = QLabel(self.bodies_empty)
        self.bodies_empty_hint_label.setObjectName(u"bodies_empty_hint_label")
        self.bodies_empty_hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.bodies_empty_hint_label.setWordWrap(True)
        self.bodies_empty_hint_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.bodies_empty_hint_label.setProperty(u"role", u"muted")

        self.bodies_empty_layout.addWidget(self.bodies_empty_hint_label)

        self.bodies_empty_buttons = QHBoxLayout()
        self.bodies_empty_buttons.setSpacing(8)
        self.bodies_empty_buttons.setObjectName(u"bodies_empty_buttons")
        self.bodies_empty_buttons.setContentsMargins(0, 0, 0, 0)
        self.bodies_empty_left = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bodies_empty_buttons.addItem(self.bodies_empty_left)

        self.first_body_button = QPushButton(self.bodies_empty)
        self.first_body_button.setObjectName(u"first_body_button")
        self.first_body_button.setProperty(u"kind", u"primary")
        self.first_body_button.setAutoDefault(False)

        self.bodies_empty_buttons.addWidget(self.first_body_button)

        self.bodies_empty_right = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bodies_empty_buttons.addItem(self.bodies_empty_right)


        self.bodies_empty_layout.addLayout(self.bodies_empty_buttons)

        self.bodies_empty_below = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.bodies_empty_layout.addItem(self.bodies_empty_below)

        self.bodies_stack.addWidget(self.bodies_empty)

        self.bodies_layout.addWidget(self.bodies_stack)

        self.bodies_foot_line = QFrame(self.bodies_pane)
        self.bodies_foot_line.setObjectName(u"bodies_foot_line")
        self.bodies_foot_line.setMinimumSize(QSize(0, 1))
        self.bodies_foot_line.setMaximumSize(QSize(16777215, 1))
        self.bodies_foot_line.setProperty(u"surface", u"line")

        self.bodies_layout.addWidget(self.bodies_foot_line)

        self.bodies_foot_row = QHBoxLayout()
        self.bodies_foot_row.setSpacing(8)
        self.bodies_foot_row.setObjectName(u"bodies_foot_row")
        self.bodies_foot_row.setContentsMargins(16, 6, 8, 6)
        self.bodies_removed_label = Elided(self.bodies_pane)
        self.bodies_removed_label.setObjectName(u"bodies_removed_label")
        self.bodies_removed_label.setProperty(u"role", u"muted")
        self.bodies_removed_label.setProperty(u"type", u"small")

        self.bodies_foot_row.addWidget(self.bodies_removed_label)

        self.undo_body_button = QPushButton(self.bodies_pane)
        self.undo_body_button.setObjectName(u"undo_body_button")
        self.undo_body_button.setProperty(u"kind", u"link")
        self.undo_body_button.setAutoDefault(False)

        self.bodies_foot_row.addWidget(self.undo_body_button)

        self.edit_body_button = QPushButton(self.bodies_pane)
        self.edit_body_button.setObjectName(u"edit_body_button")
        self.edit_body_button.setProperty(u"kind", u"quiet")
        self.edit_body_button.setAutoDefault(False)

        self.bodies_foot_row.addWidget(self.edit_body_button)

        self.join_body_button = QPushButton(self.bodies_pane)
        self.join_body_button.setObjectName(u"join_body_button")
        self.join_body_button.setProperty(u"kind", u"quiet")
        self.join_body_button.setAutoDefault(False)

        self.bodies_foot_row.addWidget(self.join_body_button)

        self.remove_body_button = QPushButton(self.bodies_pane)
        self.remove_body_button.setObjectName(u"remove_body_button")
        self.remove_body_button.setProperty(u"kind", u"quiet")
        self.remove_body_button.setAutoDefault(False)

        self.bodies_foot_row.addWidget(self.remove_body_button)

        self.bodies_foot_row.setStretch(0, 1)

        self.bodies_layout.addLayout(self.bodies_foot_row)

        self.bodies_layout.setStretch(3, 1)
        self.splitter.addWidget(self.bodies_pane)
        self.people_pane = QFrame(self.splitter)
        self.people_pane.setObjectName(u"people_pane")
        self.people_pane.setProperty(u"surface", u"pane")
        self.people_pane.setMinimumSize(QSize(360, 0))
        self.people_layout = QVBoxLayout(self.people_pane)
        self.people_layout.setSpacing(0)
        self.people_layout.setObjectName(u"people_layout")
        self.people_layout.setContentsMargins(0, 0, 0, 0)
        self.people_head_row = QHBoxLayout()
        self.people_head_row.setSpacing(8)
        self.people_head_row.setObjectName(u"people_head_row")
        self.people_head_row.setContentsMargins(16, 10, 8, 6)
        self.people_label = QLabel(self.people_pane)
        self.people_label.setObjectName(u"people_label")
        self.people_label.setTextFormat(Qt.TextFormat.PlainText)
        self.people_label.setProperty(u"type", u"title")
        self.people_label.setProperty(u"weight", u"600")

        self.people_head_row.addWidget(self.people_label)

        self.people_count_label = QLabel(self.people_pane)
        self.people_count_label.setObjectName(u"people_count_label")
        self.people_count_label.setTextFormat(Qt.TextFormat.PlainText)
        self.people_count_label.setProperty(u"role", u"muted")

        self.people_head_row.addWidget(self.people_count_label)

        self.people_spacer = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.people_head_row.addItem(self.people_spacer)

        self.new_person_button = QPushButton(self.people_pane)
        self.new_person_button.setObjectName(u"new_person_button")
        self.new_person_button.setProperty(u"kind", u"quiet")
        self.new_person_button.setAutoDefault(False)

        self.people_head_row.addWidget(self.new_person_button)


        self.people_layout.addLayout(self.people_head_row)

        self.people_filter_row = QHBoxLayout()
        self.people_filter_row.setSpacing(8)
        self.people_filter_row.setObjectName(u"people_filter_row")
        self.people_filter_row.setContentsMargins(16, 0, 16, 10)
        self.people_filter_edit = QLineEdit(self.people_pane)
        self.people_filter_edit.setObjectName(u"people_filter_edit")

        self.people_filter_row.addWidget(self.people_filter_edit)


        self.people_layout.addLayout(self.people_filter_row)

        self.people_line = QFrame(self.people_pane)
        self.people_line.setObjectName(u"people_line")
        self.people_line.setMinimumSize(QSize(0, 1))
        self.people_line.setMaximumSize(QSize(16777215, 1))
        self.people_line.setProperty(u"surface", u"line")

        self.people_layout.addWidget(self.people_line)

        self.people_stack = QStackedWidget(self.people_pane)
        self.people_stack.setObjectName(u"people_stack")
        self.people_list = RowList()
        self.people_list.setObjectName(u"people_list")
        self.people_stack.addWidget(self.people_list)
        self.people_empty = QWidget()
        self.people_empty.setObjectName(u"people_empty")
        self.people_empty_layout = QVBoxLayout(self.people_empty)
        self.people_empty_layout.setSpacing(8)
        self.people_empty_layout.setObjectName(u"people_empty_layout")
        self.people_empty_layout.setContentsMargins(40, 0, 40, 0)
        self.people_empty_above = QSpacerItem(20, 72, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.people_empty_layout.addItem(self.people_empty_above)

        self.people_empty_head_label = QLabel(self.people_empty)
        self.people_empty_head_label.setObjectName(u"people_empty_head_label")
        self.people_empty_head_label.setTextFormat(Qt.TextFormat.PlainText)
        self.people_empty_head_label.setWordWrap(True)
        self.people_empty_head_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.people_empty_head_label.setProperty(u"type", u"title")
        self.people_empty_head_label.setProperty(u"weight", u"600")

        self.people_empty_layout.addWidget(self.people_empty_head_label)

        self.people_empty_hint_label = QLabel(self.people_empty)
        self.people_empty_hint_label.setObjectName(u"people_empty_hint_label")
        self.people_empty_hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.people_empty_hint_label.setWordWrap(True)
        self.people_empty_hint_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.people_empty_hint_label.setProperty(u"role", u"muted")

        self.people_empty_layout.addWidget(self.people_empty_hint_label)

        self.people_empty_buttons = QHBoxLayout()
        self.people_empty_buttons.setSpacing(8)
        self.people_empty_buttons.setObjectName(u"people_empty_buttons")
        self.people_empty_buttons.setContentsMargins(0, 0, 0, 0)
        self.people_empty_left = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.people_empty_buttons.addItem(self.people_empty_left)

        self.first_person_button = QPushButton(self.people_empty)
        self.first_person_button.setObjectName(u"first_person_button")
        self.first_person_button.setProperty(u"kind", u"primary")
        self.first_person_button.setAutoDefault(False)

        self.people_empty_buttons.addWidget(self.first_person_button)

        self.people_empty_right = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.people_empty_buttons.addItem(self.people_empty_right)


        self.people_empty_layout.addLayout(self.people_empty_buttons)

        self.people_empty_below = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.people_empty_layout.addItem(self.people_empty_below)

        self.people_stack.addWidget(self.people_empty)

        self.people_layout.addWidget(self.people_stack)

        self.people_foot_line = QFrame(self.people_pane)
        self.people_foot_line.setObjectName(u"people_foot_line")
        self.people_foot_line.setMinimumSize(QSize(0, 1))
        self.people_foot_line.setMaximumSize(QSize(16777215, 1))
        self.people_foot_line.setProperty(u"surface", u"line")

        self.people_layout.addWidget(self.people_foot_line)

        self.people_foot_row = QHBoxLayout()
        self.people_foot_row.setSpacing(8)
        self.people_foot_row.setObjectName(u"people_foot_row")
        self.people_foot_row.setContentsMargins(16, 6, 8, 6)
        self.people_removed_label = Elided(self.people_pane)
        self.people_removed_label.setObjectName(u"people_removed_label")
        self.people_removed_label.setProperty(u"role", u"muted")
        self.people_removed_label.setProperty(u"type", u"small")

        self.people_foot_row.addWidget(self.people_removed_label)

        self.undo_person_button = QPushButton(self.people_pane)
        self.undo_person_button.setObjectName(u"undo_person_button")
        self.undo_person_button.setProperty(u"kind", u"link")
        self.undo_person_button.setAutoDefault(False)

        self.people_foot_row.addWidget(self.undo_person_button)

        self.edit_person_button = QPushButton(self.people_pane)
        self.edit_person_button.setObjectName(u"edit_person_button")
        self.edit_person_button.setProperty(u"kind", u"quiet")
        self.edit_person_button.setAutoDefault(False)

        self.people_foot_row.addWidget(self.edit_person_button)

        self.remove_person_button = QPushButton(self.people_pane)
        self.remove_person_button.setObjectName(u"remove_person_button")
        self.remove_person_button.setProperty(u"kind", u"quiet")
        self.remove_person_button.setAutoDefault(False)

        self.people_foot_row.addWidget(self.remove_person_button)

        self.people_foot_row.setStretch(0, 1)

        self.people_layout.addLayout(self.people_foot_row)

        self.people_layout.setStretch(3, 1)
        self.splitter.addWidget(self.people_pane)
        self.tabs_stack.addWidget(self.splitter)

        self.page_layout.addWidget(self.tabs_stack)

        self.page_layout.setStretch(2, 1)
        QWidget.setTabOrder(self.bodies_tab, self.bodies_filter_edit)
        QWidget.setTabOrder(self.bodies_filter_edit, self.bodies_list)
        QWidget.setTabOrder(self.bodies_list, self.first_body_button)
        QWidget.setTabOrder(self.first_body_button, self.new_body_button)
        QWidget.setTabOrder(self.new_body_button, self.edit_body_button)
        QWidget.setTabOrder(self.edit_body_button, self.join_body_button)
        QWidget.setTabOrder(self.join_body_button, self.remove_body_button)
        QWidget.setTabOrder(self.remove_body_button, self.undo_body_button)
        QWidget.setTabOrder(self.undo_body_button, self.people_filter_edit)
        QWidget.setTabOrder(self.people_filter_edit, self.people_list)
        QWidget.setTabOrder(self.people_list, self.first_person_button)
        QWidget.setTabOrder(self.first_person_button, self.new_person_button)
        QWidget.setTabOrder(self.new_person_button, self.edit_person_button)
        QWidget.setTabOrder(self.edit_person_button, self.remove_person_button)
        QWidget.setTabOrder(self.remove_person_button, self.undo_person_button)

        self.retranslateUi(registers_page)

        self.tabs_stack.setCurrentIndex(0)
        self.bodies_stack.setCurrentIndex(0)
        self.people_stack.setCurrentIndex(0)

    # setupUi

    def retranslateUi(self, registers_page):
        registers_page.setWindowTitle(QCoreApplication.translate("RegistersPage", u"Registers", None))
        self.bodies_tab.setText(QCoreApplication.translate("RegistersPage", u"Bodies and people", None))
#if QT_CONFIG(accessibility)
        self.bodies_tab.setAccessibleName(QCoreApplication.translate("RegistersPage", u"Bodies and people", None))
#endif // QT_CONFIG(accessibility)
        self.bodies_label.setText(QCoreApplication.translate("RegistersPage", u"Bodies", None))
        self.bodies_count_label.setText("")
        self.new_body_button.setText(QCoreApplication.translate("RegistersPage", u"New &body\u2026", None))
#if QT_CONFIG(accessibility)
        self.new_body_button.setAccessibleName(QCoreApplication.translate("RegistersPage", u"New body", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.bodies_filter_edit.setAccessibleName(QCoreApplication.translate("RegistersPage", u"Filter bodies", None))
#endif // QT_CONFIG(accessibility)
        self.bodies_filter_edit.setPlaceholderText(QCoreApplication.translate("RegistersPage", u"Filter bodies", None))
#if QT_CONFIG(accessibility)
        self.bodies_list.setAccessibleName(QCoreApplication.translate("RegistersPage", u"Bodies", None))
#endif // QT_CONFIG(accessibility)
        self.bodies_empty_head_label.setText("")
        self.bodies_empty_hint_label.setText("")
        self.first_body_button.setText(QCoreApplication.translate("RegistersPage", u"Add the first body\u2026", None))
#if QT_CONFIG(accessibility)
        self.first_body_button.setAccessibleName(QCoreApplication.translate("RegistersPage", u"Add the first body", None))
#endif // QT_CONFIG(accessibility)
        self.bodies_removed_label.setText("")
        self.undo_body_button.setText(QCoreApplication.translate("RegistersPage", u"Undo", None))
#if QT_CONFIG(accessibility)
        self.undo_body_button.setAccessibleName(QCoreApplication.translate("RegistersPage", u"Undo the removal of the body", None))
#endif // QT_CONFIG(accessibility)
        self.edit_body_button.setText(QCoreApplication.translate("RegistersPage", u"Edit\u2026", None))
#if QT_CONFIG(accessibility)
        self.edit_body_button.setAccessibleName(QCoreApplication.translate("RegistersPage", u"Edit the body", None))
#endif // QT_CONFIG(accessibility)
        self.join_body_button.setText(QCoreApplication.translate("RegistersPage", u"&Join to another body\u2026", None))
#if QT_CONFIG(accessibility)
        self.join_body_button.setAccessibleName(QCoreApplication.translate("RegistersPage", u"Join the body to another body", None))
#endif // QT_CONFIG(accessibility)
        self.remove_body_button.setText(QCoreApplication.translate("RegistersPage", u"Remove", None))
#if QT_CONFIG(accessibility)
        self.remove_body_button.setAccessibleName(QCoreApplication.translate("RegistersPage", u"Remove the body", None))
#endif // QT_CONFIG(accessibility)
        self.people_label.setText(QCoreApplication.translate("RegistersPage", u"People", None))
        self.people_count_label.setText("")
        self.new_person_button.setText(QCoreApplication.translate("RegistersPage", u"New pe&rson\u2026", None))
#if QT_CONFIG(accessibility)
        self.new_person_button.setAccessibleName(QCoreApplication.translate("RegistersPage", u"New person", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.people_filter_edit.setAccessibleName(QCoreApplication.translate("RegistersPage", u"Filter people", None))
#endif // QT_CONFIG(accessibility)
        self.people_filter_edit.setPlaceholderText(QCoreApplication.translate("RegistersPage", u"Filter people", None))
#if QT_CONFIG(accessibility)
        self.people_list.setAccessibleName(QCoreApplication.translate("RegistersPage", u"People", None))
#endif // QT_CONFIG(accessibility)
        self.people_empty_head_label.setText("")
        self.people_empty_hint_label.setText("")
        self.first_person_button.setText(QCoreApplication.translate("RegistersPage", u"Add the first person\u2026", None))
#if QT_CONFIG(accessibility)
        self.first_person_button.setAccessibleName(QCoreApplication.translate("RegistersPage", u"Add the first person", None))
#endif // QT_CONFIG(accessibility)
        self.people_removed_label.setText("")
        self.undo_person_button.setText(QCoreApplication.translate("RegistersPage", u"Undo", None))
#if QT_CONFIG(accessibility)
        self.undo_person_button.setAccessibleName(QCoreApplication.translate("RegistersPage", u"Undo the removal of the person", None))
#endif // QT_CONFIG(accessibility)
        self.edit_person_button.setText(QCoreApplication.translate("RegistersPage", u"Edit\u2026", None))
#if QT_CONFIG(accessibility)
        self.edit_person_button.setAccessibleName(QCoreApplication.translate("RegistersPage", u"Edit the person", None))
#endif // QT_CONFIG(accessibility)
        self.remove_person_button.setText(QCoreApplication.translate("RegistersPage", u"Remove", None))
#if QT_CONFIG(accessibility)
        self.remove_person_button.setAccessibleName(QCoreApplication.translate("RegistersPage", u"Remove the person", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

