# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'officers_pane.ui'
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
    QStackedWidget, QVBoxLayout, QWidget)

from sefton_minutes.ui.widgets.labels import Elided
from sefton_minutes.ui.widgets.rows import RowList

class Ui_OfficersPane(object):
    def setupUi(self, officers_tab):
        if not officers_tab.objectName():
            officers_tab.setObjectName(u"officers_tab")
        self.tab_layout = QVBoxLayout(officers_tab)
        self.tab_layout.setSpacing(0)
        self.tab_layout.setObjectName(u"tab_layout")
        self.tab_layout.setContentsMargins(0, 0, 0, 0)
        self.officers_note_label = QLabel(officers_tab)
        self.officers_note_label.setObjectName(u"officers_note_label")
        self.officers_note_label.setTextFormat(Qt.TextFormat.PlainText)
        self.officers_note_label.setWordWrap(True)
        self.officers_note_label.setMargin(16)
        self.officers_note_label.setProperty(u"role", u"muted")

        self.tab_layout.addWidget(self.officers_note_label)

        self.officers_pane = QFrame(officers_tab)
        self.officers_pane.setObjectName(u"officers_pane")
        self.officers_pane.setProperty(u"surface", u"pane")
        self.officers_pane.setMinimumSize(QSize(360, 0))
        self.officers_layout = QVBoxLayout(self.officers_pane)
        self.officers_layout.setSpacing(0)
        self.officers_layout.setObjectName(u"officers_layout")
        self.officers_layout.setContentsMargins(0, 0, 0, 0)
        self.officers_head_row = QHBoxLayout()
        self.officers_head_row.setSpacing(8)
        self.officers_head_row.setObjectName(u"officers_head_row")
        self.officers_head_row.setContentsMargins(16, 10, 8, 6)
        self.officers_label = QLabel(self.officers_pane)
        self.officers_label.setObjectName(u"officers_label")
        self.officers_label.setTextFormat(Qt.TextFormat.PlainText)
        self.officers_label.setProperty(u"type", u"title")
        self.officers_label.setProperty(u"weight", u"600")

        self.officers_head_row.addWidget(self.officers_label)

        self.officers_count_label = QLabel(self.officers_pane)
        self.officers_count_label.setObjectName(u"officers_count_label")
        self.officers_count_label.setTextFormat(Qt.TextFormat.PlainText)
        self.officers_count_label.setProperty(u"role", u"muted")

        self.officers_head_row.addWidget(self.officers_count_label)

        self.officers_spacer = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.officers_head_row.addItem(self.officers_spacer)

        self.new_officer_button = QPushButton(self.officers_pane)
        self.new_officer_button.setObjectName(u"new_officer_button")
        self.new_officer_button.setProperty(u"kind", u"quiet")
        self.new_officer_button.setAutoDefault(False)

        self.officers_head_row.addWidget(self.new_officer_button)


        self.officers_layout.addLayout(self.officers_head_row)

        self.officers_filter_row = QHBoxLayout()
        self.officers_filter_row.setSpacing(8)
        self.officers_filter_row.setObjectName(u"officers_filter_row")
        self.officers_filter_row.setContentsMargins(16, 0, 16, 10)
        self.officers_filter_edit = QLineEdit(self.officers_pane)
        self.officers_filter_edit.setObjectName(u"officers_filter_edit")

        self.officers_filter_row.addWidget(self.officers_filter_edit)


        self.officers_layout.addLayout(self.officers_filter_row)

        self.officers_line = QFrame(self.officers_pane)
        self.officers_line.setObjectName(u"officers_line")
        self.officers_line.setMinimumSize(QSize(0, 1))
        self.officers_line.setMaximumSize(QSize(16777215, 1))
        self.officers_line.setProperty(u"surface", u"line")

        self.officers_layout.addWidget(self.officers_line)

        self.officers_stack = QStackedWidget(self.officers_pane)
        self.officers_stack.setObjectName(u"officers_stack")
        self.officers_list = RowList()
        self.officers_list.setObjectName(u"officers_list")
        self.officers_stack.addWidget(self.officers_list)
        self.officers_empty = QWidget()
        self.officers_empty.setObjectName(u"officers_empty")
        self.officers_empty_layout = QVBoxLayout(self.officers_empty)
        self.officers_empty_layout.setSpacing(8)
        self.officers_empty_layout.setObjectName(u"officers_empty_layout")
        self.officers_empty_layout.setContentsMargins(40, 0, 40, 0)
        self.officers_empty_above = QSpacerItem(20, 72, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.officers_empty_layout.addItem(self.officers_empty_above)

        self.officers_empty_head_label = QLabel(self.officers_empty)
        self.officers_empty_head_label.setObjectName(u"officers_empty_head_label")
        self.officers_empty_head_label.setTextFormat(Qt.TextFormat.PlainText)
        self.officers_empty_head_label.setWordWrap(True)
        self.officers_empty_head_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.officers_empty_head_label.setProperty(u"type", u"title")
        self.officers_empty_head_label.setProperty(u"weight", u"600")

        self.officers_empty_layout.addWidget(self.officers_empty_head_label)

        self.officers_empty_hint_label = QLabel(self.officers_empty)
        self.officers_empty_hint_label.setObjectName(u"officers_empty_hint_label")
        self.officers_empty_hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.officers_empty_hint_label.setWordWrap(True)
        self.officers_empty_hint_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.officers_empty_hint_label.setProperty(u"role", u"muted")

        self.officers_empty_layout.addWidget(self.officers_empty_hint_label)

        self.officers_empty_buttons = QHBoxLayout()
        self.officers_empty_buttons.setSpacing(8)
        self.officers_empty_buttons.setObjectName(u"officers_empty_buttons")
        self.officers_empty_buttons.setContentsMargins(0, 0, 0, 0)
        self.officers_empty_left = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.officers_empty_buttons.addItem(self.officers_empty_left)

        self.first_officer_button = QPushButton(self.officers_empty)
        self.first_officer_button.setObjectName(u"first_officer_button")
        self.first_officer_button.setProperty(u"kind", u"primary")
        self.first_officer_button.setAutoDefault(False)

        self.officers_empty_buttons.addWidget(self.first_officer_button)

        self.officers_empty_right = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.officers_empty_buttons.addItem(self.officers_empty_right)


        self.officers_empty_layout.addLayout(self.officers_empty_buttons)

        self.officers_empty_below = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.officers_empty_layout.addItem(self.officers_empty_below)

        self.officers_stack.addWidget(self.officers_empty)

        self.officers_layout.addWidget(self.officers_stack)

        self.officers_foot_line = QFrame(self.officers_pane)
        self.officers_foot_line.setObjectName(u"officers_foot_line")
        self.officers_foot_line.setMinimumSize(QSize(0, 1))
        self.officers_foot_line.setMaximumSize(QSize(16777215, 1))
        self.officers_foot_line.setProperty(u"surface", u"line")

        self.officers_layout.addWidget(self.officers_foot_line)

        self.officers_foot_row = QHBoxLayout()
        self.officers_foot_row.setSpacing(8)
        self.officers_foot_row.setObjectName(u"officers_foot_row")
        self.officers_foot_row.setContentsMargins(16, 6, 8, 6)
        self.officers_removed_label = Elided(self.officers_pane)
        self.officers_removed_label.setObjectName(u"officers_removed_label")
        self.officers_removed_label.setProperty(u"role", u"muted")
        self.officers_removed_label.setProperty(u"type", u"small")

        self.officers_foot_row.addWidget(self.officers_removed_label)

        self.undo_officer_button = QPushButton(self.officers_pane)
        self.undo_officer_button.setObjectName(u"undo_officer_button")
        self.undo_officer_button.setProperty(u"kind", u"link")
        self.undo_officer_button.setAutoDefault(False)

        self.officers_foot_row.addWidget(self.undo_officer_button)

        self.edit_officer_button = QPushButton(self.officers_pane)
        self.edit_officer_button.setObjectName(u"edit_officer_button")
        self.edit_officer_button.setProperty(u"kind", u"quiet")
        self.edit_officer_button.setAutoDefault(False)

        self.officers_foot_row.addWidget(self.edit_officer_button)

        self.remove_officer_button = QPushButton(self.officers_pane)
        self.remove_officer_button.setObjectName(u"remove_officer_button")
        self.remove_officer_button.setProperty(u"kind", u"quiet")
        self.remove_officer_button.setAutoDefault(False)

        self.officers_foot_row.addWidget(self.remove_officer_button)

        self.officers_foot_row.setStretch(0, 1)

        self.officers_layout.addLayout(self.officers_foot_row)

        self.officers_layout.setStretch(3, 1)

        self.tab_layout.addWidget(self.officers_pane)

        QWidget.setTabOrder(self.officers_filter_edit, self.officers_list)
        QWidget.setTabOrder(self.officers_list, self.first_officer_button)
        QWidget.setTabOrder(self.first_officer_button, self.new_officer_button)
        QWidget.setTabOrder(self.new_officer_button, self.edit_officer_button)
        QWidget.setTabOrder(self.edit_officer_button, self.remove_officer_button)
        QWidget.setTabOrder(self.remove_officer_button, self.undo_officer_button)

        self.retranslateUi(officers_tab)

        self.officers_stack.setCurrentIndex(0)

    # setupUi

    def retranslateUi(self, officers_tab):
        officers_tab.setWindowTitle(QCoreApplication.translate("OfficersPane", u"Officers", None))
        self.officers_note_label.setText("")
        self.officers_label.setText(QCoreApplication.translate("OfficersPane", u"Officers", None))
        self.officers_count_label.setText("")
        self.new_officer_button.setText(QCoreApplication.translate("OfficersPane", u"New &officer\u2026", None))
#if QT_CONFIG(accessibility)
        self.new_officer_button.setAccessibleName(QCoreApplication.translate("OfficersPane", u"New officer", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.officers_filter_edit.setAccessibleName(QCoreApplication.translate("OfficersPane", u"Filter officers", None))
#endif // QT_CONFIG(accessibility)
        self.officers_filter_edit.setPlaceholderText(QCoreApplication.translate("OfficersPane", u"Filter officers", None))
#if QT_CONFIG(accessibility)
        self.officers_list.setAccessibleName(QCoreApplication.translate("OfficersPane", u"Officers", None))
#endif // QT_CONFIG(accessibility)
        self.officers_empty_head_label.setText("")
        self.officers_empty_hint_label.setText("")
        self.first_officer_button.setText(QCoreApplication.translate("OfficersPane", u"Add the first officer\u2026", None))
#if QT_CONFIG(accessibility)
        self.first_officer_button.setAccessibleName(QCoreApplication.translate("OfficersPane", u"Add the first officer", None))
#endif // QT_CONFIG(accessibility)
        self.officers_removed_label.setText("")
        self.undo_officer_button.setText(QCoreApplication.translate("OfficersPane", u"Undo", None))
#if QT_CONFIG(accessibility)
        self.undo_officer_button.setAccessibleName(QCoreApplication.translate("OfficersPane", u"Undo the removal of the officer", None))
#endif // QT_CONFIG(accessibility)
        self.edit_officer_button.setText(QCoreApplication.translate("OfficersPane", u"Edit\u2026", None))
#if QT_CONFIG(accessibility)
        self.edit_officer_button.setAccessibleName(QCoreApplication.translate("OfficersPane", u"Edit the officer", None))
#endif // QT_CONFIG(accessibility)
        self.remove_officer_button.setText(QCoreApplication.translate("OfficersPane", u"Remove", None))
#if QT_CONFIG(accessibility)
        self.remove_officer_button.setAccessibleName(QCoreApplication.translate("OfficersPane", u"Remove the officer", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

