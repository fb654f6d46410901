# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'phrases_pane.ui'
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
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QSplitter, QStackedWidget, QVBoxLayout,
    QWidget)

from sefton_minutes.ui.widgets.elided_combo import ElidedCombo
from sefton_minutes.ui.widgets.labels import Elided
from sefton_minutes.ui.widgets.phrase_text import PhraseText
from sefton_minutes.ui.widgets.rows import RowList

class Ui_PhrasesPane(object):
    def setupUi(self, phrases_pane):
        if not phrases_pane.objectName():
            phrases_pane.setObjectName(u"phrases_pane")
        self.page_layout = QVBoxLayout(phrases_pane)
        self.page_layout.setSpacing(0)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.phrases_splitter = QSplitter(phrases_pane)
        self.phrases_splitter.setObjectName(u"phrases_splitter")
        self.phrases_splitter.setOrientation(Qt.Orientation.Horizontal)
        self.phrases_splitter.setHandleWidth(1)
        self.phrases_splitter.setChildrenCollapsible(False)
        self.phrases_frame = QFrame(self.phrases_splitter)
        self.phrases_frame.setObjectName(u"phrases_frame")
        self.phrases_frame.setProperty(u"surface", u"pane")
        self.phrases_frame.setMinimumSize(QSize(360, 0))
        self.phrases_layout = QVBoxLayout(self.phrases_frame)
        self.phrases_layout.setSpacing(0)
        self.phrases_layout.setObjectName(u"phrases_layout")
        self.phrases_layout.setContentsMargins(0, 0, 0, 0)
        self.phrases_head_row = QHBoxLayout()
        self.phrases_head_row.setSpacing(8)
        self.phrases_head_row.setObjectName(u"phrases_head_row")
        self.phrases_head_row.setContentsMargins(16, 10, 8, 6)
        self.phrases_label = QLabel(self.phrases_frame)
        self.phrases_label.setObjectName(u"phrases_label")
        self.phrases_label.setTextFormat(Qt.TextFormat.PlainText)
        self.phrases_label.setProperty(u"type", u"title")
        self.phrases_label.setProperty(u"weight", u"600")

        self.phrases_head_row.addWidget(self.phrases_label)

        self.phrases_count_label = QLabel(self.phrases_frame)
        self.phrases_count_label.setObjectName(u"phrases_count_label")
        self.phrases_count_label.setTextFormat(Qt.TextFormat.PlainText)
        self.phrases_count_label.setProperty(u"role", u"muted")

        self.phrases_head_row.addWidget(self.phrases_count_label)

        self.phrases_spacer = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.phrases_head_row.addItem(self.phrases_spacer)

        self.new_phrase_button = QPushButton(self.phrases_frame)
        self.new_phrase_button.setObjectName(u"new_phrase_button")
        self.new_phrase_button.setAutoDefault(False)
        self.new_phrase_button.setProperty(u"kind", u"quiet")

        self.phrases_head_row.addWidget(self.new_phrase_button)


        self.phrases_layout.addLayout(self.phrases_head_row)

        self.phrases_filter_row = QHBoxLayout()
        self.phrases_filter_row.setSpacing(8)
        self.phrases_filter_row.setObjectName(u"phrases_filter_row")
        self.phrases_filter_row.setContentsMargins(16, 0, 16, 10)
        self.phrases_filter_edit = QLineEdit(self.phrases_frame)
        self.phrases_filter_edit.setObjectName(u"phrases_filter_edit")

        self.phrases_filter_row.addWidget(self.phrases_filter_edit)

        self.phrases_body_combo = ElidedCombo(self.phrases_frame)
        self.phrases_body_combo.setObjectName(u"phrases_body_combo")
        self.phrases_body_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.phrases_body_combo.setMinimumContentsLength(14)

        self.phrases_filter_row.addWidget(self.phrases_body_combo)

        self.phrases_filter_row.setStretch(0, 1)
        self.phrases_filter_row.setStretch(1, 1)

        self.phrases_layout.addLayout(self.phrases_filter_row)

        self.phrases_line = QFrame(self.phrases_frame)
        self.phrases_line.setObjectName(u"phrases_line")
        self.phrases_line.setMinimumSize(QSize(0, 1))
        self.phrases_line.setMaximumSize(QSize(16777215, 1))
        self.phrases_line.setProperty(u"surface", u"line")

        self.phrases_layout.addWidget(self.phrases_line)

        self.phrases_stack = QStackedWidget(self.phrases_frame)
        self.phrases_stack.setObjectName(u"phrases_stack")
        self.phrases_list = RowList()
        self.phrases_list.setObjectName(u"phrases_list")
        self.phrases_stack.addWidget(self.phrases_list)
        self.phrases_empty = QWidget()
        self.phrases_empty.setObjectName(u"phrases_empty")
        self.phrases_empty_layout = QVBoxLayout(self.phrases_empty)
        self.phrases_empty_layout.setSpacing(8)
        self.phrases_empty_layout.setObjectName(u"phrases_empty_layout")
        self.phrases_empty_layout.setContentsMargins(40, 0, 40, 0)
        self.phrases_empty_above = QSpacerItem(20, 72, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.phrases_empty_layout.addItem(self.phrases_empty_above)

        self.phrases_empty_head_label = QLabel(self.phrases_empty)
        self.phrases_empty_head_label.setObjectName(u"phrases_empty_head_label")
        self.phrases_empty_head_label.setTextFormat(Qt.TextFormat.PlainText)
        self.phrases_empty_head_label.setWordWrap(True)
        self.phrases_empty_head_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.phrases_empty_head_label.setProperty(u"type", u"title")
        self.phrases_empty_head_label.setProperty(u"weight", u"600")

        self.phrases_empty_layout.addWidget(self.phrases_empty_head_label)

        self.phrases_empty_hint_label = QLabel(self.phrases_empty)
        self.phrases_empty_hint_label.setObjectName(u"phrases_empty_hint_label")
        self.phrases_empty_hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.phrases_empty_hint_label.setWordWrap(True)
        self.phrases_empty_hint_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.phrases_empty_hint_label.setProperty(u"role", u"muted")

        self.phrases_empty_layout.addWidget(self.phrases_empty_hint_label)

        self.phrases_empty_buttons = QHBoxLayout()
        self.phrases_empty_buttons.setSpacing(8)
        self.phrases_empty_buttons.setObjectName(u"phrases_empty_buttons")
        self.phrases_empty_buttons.setContentsMargins(0, 0, 0, 0)
        self.phrases_empty_left = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.phrases_empty_buttons.addItem(self.phrases_empty_left)

        self.first_phrase_button = QPushButton(self.phrases_empty)
        self.first_phrase_button.setObjectName(u"first_phrase_button")
        self.first_phrase_button.setAutoDefault(False)
        self.first_phrase_button.setProperty(u"kind", u"primary")

        self.phrases_empty_buttons.addWidget(self.first_phrase_button)

        self.phrases_empty_right = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.phrases_empty_buttons.addItem(self.phrases_empty_right)


        self.phrases_empty_layout.addLayout(self.phrases_empty_buttons)

        self.phrases_empty_below = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.phrases_empty_layout.addItem(self.phrases_empty_below)

        self.phrases_stack.addWidget(self.phrases_empty)

        self.phrases_layout.addWidget(self.phrases_stack)

        self.phrases_foot_line = QFrame(self.phrases_frame)
        self.phrases_foot_line.setObjectName(u"phrases_foot_line")
        self.phrases_foot_line.setMinimumSize(QSize(0, 1))
        self.phrases_foot_line.setMaximumSize(QSize(16777215, 1))
        self.phrases_foot_line.setProperty(u"surface", u"line")

        self.phrases_layout.addWidget(self.phrases_foot_line)

        self.phrases_foot_row = QHBoxLayout()
        self.phrases_foot_row.setSpacing(8)
        self.phrases_foot_row.setObjectName(u"phrases_foot_row")
        self.phrases_foot_row.setContentsMargins(16, 6, 8, 6)
        self.phrases_removed_label = Elided(self.phrases_frame)
        self.phrases_removed_label.setObjectName(u"phrases_removed_label")
        self.phrases_removed_label.setProperty(u"role", u"muted")
        self.phrases_removed_label.setProperty(u"type", u"small")

        self.phrases_foot_row.addWidget(self.phrases_removed_label)

        self.undo_phrase_button = QPushButton(self.phrases_frame)
        self.undo_phrase_button.setObjectName(u"undo_phrase_button")
        self.undo_phrase_button.setAutoDefault(False)
        self.undo_phrase_button.setProperty(u"kind", u"link")

        self.phrases_foot_row.addWidget(self.undo_phrase_button)

        self.edit_phrase_button = QPushButton(self.phrases_frame)
        self.edit_phrase_button.setObjectName(u"edit_phrase_button")
        self.edit_phrase_button.setAutoDefault(False)
        self.edit_phrase_button.setProperty(u"kind", u"quiet")

        self.phrases_foot_row.addWidget(self.edit_phrase_button)

        self.remove_phrase_button = QPushButton(self.phrases_frame)
        self.remove_phrase_button.setObjectName(u"remove_phrase_button")
        self.remove_phrase_button.setAutoDefault(False)
        self.remove_phrase_button.setProperty(u"kind", u"quiet")

        self.phrases_foot_row.addWidget(self.remove_phrase_button)

        self.phrases_foot_row.setStretch(0, 1)

        self.phrases_layout.addLayout(self.phrases_foot_row)

        self.phrases_layout.setStretch(3, 1)
        self.phrases_splitter.addWidget(self.phrases_frame)
        self.phrase_frame = QFrame(self.phrases_splitter)
        self.phrase_frame.setObjectName(u"phrase_frame")
        self.phrase_frame.setProperty(u"surface", u"pane")
        self.phrase_frame.setMinimumSize(QSize(360, 0))
        self.phrase_layout = QVBoxLayout(self.phrase_frame)
        self.phrase_layout.setSpacing(0)
        self.phrase_layout.setObjectName(u"phrase_layout")
        self.phrase_layout.setContentsMargins(0, 0, 0, 0)
        self.phrase_head = QVBoxLayout()
        self.phrase_head.setSpacing(3)
        self.phrase_head.setObjectName(u"phrase_head")
        self.phrase_head.setContentsMargins(24, 14, 24, 10)
        self.phrase_name_label = QLabel(self.phrase_frame)
        self.phrase_name_label.setObjectName(u"phrase_name_label")
        self.phrase_name_label.setTextFormat(Qt.TextFormat.PlainText)
        self.phrase_name_label.setWordWrap(True)
        self.phrase_name_label.setProperty(u"type", u"title")
        self.phrase_name_label.setProperty(u"weight", u"600")

        self.phrase_head.addWidget(self.phrase_name_label)

        self.phrase_note_label = QLabel(self.phrase_frame)
        self.phrase_note_label.setObjectName(u"phrase_note_label")
        self.phrase_note_label.setTextFormat(Qt.TextFormat.PlainText)
        self.phrase_note_label.setWordWrap(True)
        self.phrase_note_label.setProperty(u"role", u"muted")
        self.phrase_note_label.setProperty(u"type", u"small")

        self.phrase_head.addWidget(self.phrase_note_label)


        self.phrase_layout.addLayout(self.phrase_head)

        self.phrase_text_row = QHBoxLayout()
        self.phrase_text_row.setSpacing(8)
        self.phrase_text_row.setObjectName(u"phrase_text_row")
        self.phrase_text_row.setContentsMargins(24, 0, 24, 12)
        self.phrase_text_edit = PhraseText(self.phrase_frame)
        self.phrase_text_edit.setObjectName(u"phrase_text_edit")

        self.phrase_text_row.addWidget(self.phrase_text_edit)


        self.phrase_layout.addLayout(self.phrase_text_row)

        self.read_as_layout = QVBoxLayout()
        self.read_as_layout.setSpacing(0)
        self.read_as_layout.setObjectName(u"read_as_layout")
        self.read_as_layout.setContentsMargins(0, 0, 0, 0)

        self.phrase_layout.addLayout(self.read_as_layout)

        self.phrase_layout.setStretch(1, 1)
        self.phrases_splitter.addWidget(self.phrase_frame)

        self.page_layout.addWidget(self.phrases_splitter)

        QWidget.setTabOrder(self.new_phrase_button, self.phrases_filter_edit)
        QWidget.setTabOrder(self.phrases_filter_edit, self.phrases_body_combo)
        QWidget.setTabOrder(self.phrases_body_combo, self.phrases_list)
        QWidget.setTabOrder(self.phrases_list, self.undo_phrase_button)
        QWidget.setTabOrder(self.undo_phrase_button, self.edit_phrase_button)
        QWidget.setTabOrder(self.edit_phrase_button, self.remove_phrase_button)
        QWidget.setTabOrder(self.remove_phrase_button, self.phrase_text_edit)

        self.retranslateUi(phrases_pane)

        self.phrases_stack.setCurrentIndex(0)

    # setupUi

    def retranslateUi(self, phrases_pane):
        phrases_pane.setWindowTitle(QCoreApplication.translate("PhrasesPane", u"Phrases", None))
        self.phrases_label.setText(QCoreApplication.translate("PhrasesPane", u"Phrases", None))
        self.phrases_count_label.setText("")
        self.new_phrase_button.setText(QCoreApplication.translate("PhrasesPane", u"New ph&rase\u2026", None))
#if QT_CONFIG(accessibility)
        self.new_phrase_button.setAccessibleName(QCoreApplication.translate("PhrasesPane", u"New phrase", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.phrases_filter_edit.setAccessibleName(QCoreApplication.translate("PhrasesPane", u"Filter phrases", None))
#endif // QT_CONFIG(accessibility)
        self.phrases_filter_edit.setPlaceholderText(QCoreApplication.translate("PhrasesPane", u"Filter phrases", None))
#if QT_CONFIG(accessibility)
        self.phrases_body_combo.setAccessibleName(QCoreApplication.translate("PhrasesPane", u"Phrases of which body", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.phrases_list.setAccessibleName(QCoreApplication.translate("PhrasesPane", u"Phrases", None))
#endif // QT_CONFIG(accessibility)
        self.phrases_empty_head_label.setText("")
        self.phrases_empty_hint_label.setText("")
        self.first_phrase_button.setText(QCoreApplication.translate("PhrasesPane", u"Add the first phrase\u2026", None))
#if QT_CONFIG(accessibility)
        self.first_phrase_button.setAccessibleName(QCoreApplication.translate("PhrasesPane", u"Add the first phrase", None))
#endif // QT_CONFIG(accessibility)
        self.phrases_removed_label.setText("")
        self.undo_phrase_button.setText(QCoreApplication.translate("PhrasesPane", u"Undo", None))
#if QT_CONFIG(accessibility)
        self.undo_phrase_button.setAccessibleName(QCoreApplication.translate("PhrasesPane", u"Undo the removal of the phrase", None))
#endif // QT_CONFIG(accessibility)
        self.edit_phrase_button.setText(QCoreApplication.translate("PhrasesPane", u"Edit\u2026", None))
#if QT_CONFIG(accessibility)
        self.edit_phrase_button.setAccessibleName(QCoreApplication.translate("PhrasesPane", u"Edit the phrase", None))
#endif // QT_CONFIG(accessibility)
        self.remove_phrase_button.setText(QCoreApplication.translate("PhrasesPane", u"Remove", None))
#if QT_CONFIG(accessibility)
        self.remove_phrase_button.setAccessibleName(QCoreApplication.translate("PhrasesPane", u"Remove the phrase", None))
#endif // QT_CONFIG(accessibility)
        self.phrase_name_label.setText("")
        self.phrase_note_label.setText("")
#if QT_CONFIG(accessibility)
        self.phrase_text_edit.setAccessibleName(QCoreApplication.translate("PhrasesPane", u"The phrase, as it is read", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

