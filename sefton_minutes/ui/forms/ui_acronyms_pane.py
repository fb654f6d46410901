# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'acronyms_pane.ui'
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

class Ui_AcronymsPane(object):
    def setupUi(self, acronyms_tab):
        if not acronyms_tab.objectName():
            acronyms_tab.setObjectName(u"acronyms_tab")
        self.tab_layout = QVBoxLayout(acronyms_tab)
        self.tab_layout.setSpacing(0)
        self.tab_layout.setObjectName(u"tab_layout")
        self.tab_layout.setContentsMargins(0, 0, 0, 0)
        self.acronyms_pane = QFrame(acronyms_tab)
        self.acronyms_pane.setObjectName(u"acronyms_pane")
        self.acronyms_pane.setProperty(u"surface", u"pane")
        self.acronyms_pane.setMinimumSize(QSize(360, 0))
        self.acronyms_layout = QVBoxLayout(self.acronyms_pane)
        self.acronyms_layout.setSpacing(0)
        self.acronyms_layout.setObjectName(u"acronyms_layout")
        self.acronyms_layout.setContentsMargins(0, 0, 0, 0)
        self.acronyms_head_row = QHBoxLayout()
        self.acronyms_head_row.setSpacing(8)
        self.acronyms_head_row.setObjectName(u"acronyms_head_row")
        self.acronyms_head_row.setContentsMargins(16, 10, 8, 6)
        self.acronyms_label = QLabel(self.acronyms_pane)
        self.acronyms_label.setObjectName(u"acronyms_label")
        self.acronyms_label.setTextFormat(Qt.TextFormat.PlainText)
        self.acronyms_label.setProperty(u"type", u"title")
        self.acronyms_label.setProperty(u"weight", u"600")

        self.acronyms_head_row.addWidget(self.acronyms_label)

        self.acronyms_count_label = QLabel(self.acronyms_pane)
        self.acronyms_count_label.setObjectName(u"acronyms_count_label")
        self.acronyms_count_label.setTextFormat(Qt.TextFormat.PlainText)
        self.acronyms_count_label.setProperty(u"role", u"muted")

        self.acronyms_head_row.addWidget(self.acronyms_count_label)

        self.acronyms_spacer = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.acronyms_head_row.addItem(self.acronyms_spacer)

        self.new_acronym_button = QPushButton(self.acronyms_pane)
        self.new_acronym_button.setObjectName(u"new_acronym_button")
        self.new_acronym_button.setProperty(u"kind", u"quiet")
        self.new_acronym_button.setAutoDefault(False)

        self.acronyms_head_row.addWidget(self.new_acronym_button)


        self.acronyms_layout.addLayout(self.acronyms_head_row)

        self.acronyms_filter_row = QHBoxLayout()
        self.acronyms_filter_row.setSpacing(8)
        self.acronyms_filter_row.setObjectName(u"acronyms_filter_row")
        self.acronyms_filter_row.setContentsMargins(16, 0, 16, 10)
        self.acronyms_filter_edit = QLineEdit(self.acronyms_pane)
        self.acronyms_filter_edit.setObjectName(u"acronyms_filter_edit")

        self.acronyms_filter_row.addWidget(self.acronyms_filter_edit)


        self.acronyms_layout.addLayout(self.acronyms_filter_row)

        self.acronyms_line = QFrame(self.acronyms_pane)
        self.acronyms_line.setObjectName(u"acronyms_line")
        self.acronyms_line.setMinimumSize(QSize(0, 1))
        self.acronyms_line.setMaximumSize(QSize(16777215, 1))
        self.acronyms_line.setProperty(u"surface", u"line")

        self.acronyms_layout.addWidget(self.acronyms_line)

        self.acronyms_stack = QStackedWidget(self.acronyms_pane)
        self.acronyms_stack.setObjectName(u"acronyms_stack")
        self.acronyms_list = RowList()
        self.acronyms_list.setObjectName(u"acronyms_list")
        self.acronyms_stack.addWidget(self.acronyms_list)
        self.acronyms_empty = QWidget()
        self.acronyms_empty.setObjectName(u"acronyms_empty")
        self.acronyms_empty_layout = QVBoxLayout(self.acronyms_empty)
        self.acronyms_empty_layout.setSpacing(8)
        self.acronyms_empty_layout.setObjectName(u"acronyms_empty_layout")
        self.acronyms_empty_layout.setContentsMargins(40, 0, 40, 0)
        self.acronyms_empty_above = QSpacerItem(20, 72, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.acronyms_empty_layout.addItem(self.acronyms_empty_above)

        self.acronyms_empty_head_label = QLabel(self.acronyms_empty)
        self.acronyms_empty_head_label.setObjectName(u"acronyms_empty_head_label")
        self.acronyms_empty_head_label.setTextFormat(Qt.TextFormat.PlainText)
        self.acronyms_empty_head_label.setWordWrap(True)
        self.acronyms_empty_head_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.acronyms_empty_head_label.setProperty(u"type", u"title")
        self.acronyms_empty_head_label.setProperty(u"weight", u"600")

        self.acronyms_empty_layout.addWidget(self.acronyms_empty_head_label)

        self.acronyms_empty_hint_label = QLabel(self.acronyms_empty)
        self.acronyms_empty_hint_label.setObjectName(u"acronyms_empty_hint_label")
        self.acronyms_empty_hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.acronyms_empty_hint_label.setWordWrap(True)
        self.acronyms_empty_hint_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.acronyms_empty_hint_label.setProperty(u"role", u"muted")

        self.acronyms_empty_layout.addWidget(self.acronyms_empty_hint_label)

        self.acronyms_empty_buttons = QHBoxLayout()
        self.acronyms_empty_buttons.setSpacing(8)
        self.acronyms_empty_buttons.setObjectName(u"acronyms_empty_buttons")
        self.acronyms_empty_buttons.setContentsMargins(0, 0, 0, 0)
        self.acronyms_empty_left = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.acronyms_empty_buttons.addItem(self.acronyms_empty_left)

        self.first_acronym_button = QPushButton(self.acronyms_empty)
        self.first_acronym_button.setObjectName(u"first_acronym_button")
        self.first_acronym_button.setProperty(u"kind", u"primary")
        self.first_acronym_button.setAutoDefault(False)

        self.acronyms_empty_buttons.addWidget(self.first_acronym_button)

        self.acronyms_empty_right = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.acronyms_empty_buttons.addItem(self.acronyms_empty_right)


        self.acronyms_empty_layout.addLayout(self.acronyms_empty_buttons)

        self.acronyms_empty_below = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.acronyms_empty_layout.addItem(self.acronyms_empty_below)

        self.acronyms_stack.addWidget(self.acronyms_empty)

        self.acronyms_layout.addWidget(self.acronyms_stack)

        self.acronyms_foot_line = QFrame(self.acronyms_pane)
        self.acronyms_foot_line.setObjectName(u"acronyms_foot_line")
        self.acronyms_foot_line.setMinimumSize(QSize(0, 1))
        self.acronyms_foot_line.setMaximumSize(QSize(16777215, 1))
        self.acronyms_foot_line.setProperty(u"surface", u"line")

        self.acronyms_layout.addWidget(self.acronyms_foot_line)

        self.acronyms_foot_row = QHBoxLayout()
        self.acronyms_foot_row.setSpacing(8)
        self.acronyms_foot_row.setObjectName(u"acronyms_foot_row")
        self.acronyms_foot_row.setContentsMargins(16, 6, 8, 6)
        self.acronyms_removed_label = Elided(self.acronyms_pane)
        self.acronyms_removed_label.setObjectName(u"acronyms_removed_label")
        self.acronyms_removed_label.setProperty(u"role", u"muted")
        self.acronyms_removed_label.setProperty(u"type", u"small")

        self.acronyms_foot_row.addWidget(self.acronyms_removed_label)

        self.undo_acronym_button = QPushButton(self.acronyms_pane)
        self.undo_acronym_button.setObjectName(u"undo_acronym_button")
        self.undo_acronym_button.setProperty(u"kind", u"link")
        self.undo_acronym_button.setAutoDefault(False)

        self.acronyms_foot_row.addWidget(self.undo_acronym_button)

        self.edit_acronym_button = QPushButton(self.acronyms_pane)
        self.edit_acronym_button.setObjectName(u"edit_acronym_button")
        self.edit_acronym_button.setProperty(u"kind", u"quiet")
        self.edit_acronym_button.setAutoDefault(False)

        self.acronyms_foot_row.addWidget(self.edit_acronym_button)

        self.remove_acronym_button = QPushButton(self.acronyms_pane)
        self.remove_acronym_button.setObjectName(u"remove_acronym_button")
        self.remove_acronym_button.setProperty(u"kind", u"quiet")
        self.remove_acronym_button.setAutoDefault(False)

        self.acronyms_foot_row.addWidget(self.remove_acronym_button)

        self.acronyms_foot_row.setStretch(0, 1)

        self.acronyms_layout.addLayout(self.acronyms_foot_row)

        self.acronyms_layout.setStretch(3, 1)

        self.tab_layout.addWidget(self.acronyms_pane)

        QWidget.setTabOrder(self.acronyms_filter_edit, self.acronyms_list)
        QWidget.setTabOrder(self.acronyms_list, self.first_acronym_button)
        QWidget.setTabOrder(self.first_acronym_button, self.new_acronym_button)
        QWidget.setTabOrder(self.new_acronym_button, self.edit_acronym_button)
        QWidget.setTabOrder(self.edit_acronym_button, self.remove_acronym_button)
        QWidget.setTabOrder(self.remove_acronym_button, self.undo_acronym_button)

        self.retranslateUi(acronyms_tab)

        self.acronyms_stack.setCurrentIndex(0)

    # setupUi

    def retranslateUi(self, acronyms_tab):
        acronyms_tab.setWindowTitle(QCoreApplication.translate("AcronymsPane", u"Abbreviations", None))
        self.acronyms_label.setText(QCoreApplication.translate("AcronymsPane", u"Abbreviations", None))
        self.acronyms_count_label.setText("")
        self.new_acronym_button.setText(QCoreApplication.translate("AcronymsPane", u"New &abbreviation\u2026", None))
#if QT_CONFIG(accessibility)
        self.new_acronym_button.setAccessibleName(QCoreApplication.translate("AcronymsPane", u"New abbreviation", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.acronyms_filter_edit.setAccessibleName(QCoreApplication.translate("AcronymsPane", u"Filter abbreviations", None))
#endif // QT_CONFIG(accessibility)
        self.acronyms_filter_edit.setPlaceholderText(QCoreApplication.translate("AcronymsPane", u"Filter abbreviations", None))
#if QT_CONFIG(accessibility)
        self.acronyms_list.setAccessibleName(QCoreApplication.translate("AcronymsPane", u"Abbreviations", None))
#endif // QT_CONFIG(accessibility)
        self.acronyms_empty_head_label.setText("")
        self.acronyms_empty_hint_label.setText("")
        self.first_acronym_button.setText(QCoreApplication.translate("AcronymsPane", u"Add the first abbreviation\u2026", None))
#if QT_CONFIG(accessibility)
        self.first_acronym_button.setAccessibleName(QCoreApplication.translate("AcronymsPane", u"Add the first abbreviation", None))
#endif // QT_CONFIG(accessibility)
        self.acronyms_removed_label.setText("")
        self.undo_acronym_button.setText(QCoreApplication.translate("AcronymsPane", u"Undo", None))
#if QT_CONFIG(accessibility)
        self.undo_acronym_button.setAccessibleName(QCoreApplication.translate("AcronymsPane", u"Undo the removal of the abbreviation", None))
#endif // QT_CONFIG(accessibility)
        self.edit_acronym_button.setText(QCoreApplication.translate("AcronymsPane", u"Edit\u2026", None))
#if QT_CONFIG(accessibility)
        self.edit_acronym_button.setAccessibleName(QCoreApplication.translate("AcronymsPane", u"Edit the abbreviation", None))
#endif // QT_CONFIG(accessibility)
        self.remove_acronym_button.setText(QCoreApplication.translate("AcronymsPane", u"Remove", None))
#if QT_CONFIG(accessibility)
        self.remove_acronym_button.setAccessibleName(QCoreApplication.translate("AcronymsPane", u"Remove the abbreviation", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

