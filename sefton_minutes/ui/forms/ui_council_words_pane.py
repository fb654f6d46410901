# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'council_words_pane.ui'
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

class Ui_CouncilWordsPane(object):
    def setupUi(self, words_tab):
        if not words_tab.objectName():
            words_tab.setObjectName(u"words_tab")
        self.tab_layout = QVBoxLayout(words_tab)
        self.tab_layout.setSpacing(0)
        self.tab_layout.setObjectName(u"tab_layout")
        self.tab_layout.setContentsMargins(0, 0, 0, 0)
        self.words_pane = QFrame(words_tab)
        self.words_pane.setObjectName(u"words_pane")
        self.words_pane.setProperty(u"surface", u"pane")
        self.words_pane.setMinimumSize(QSize(360, 0))
        self.words_layout = QVBoxLayout(self.words_pane)
        self.words_layout.setSpacing(0)
        self.words_layout.setObjectName(u"words_layout")
        self.words_layout.setContentsMargins(0, 0, 0, 0)
        self.words_head_row = QHBoxLayout()
        self.words_head_row.setSpacing(8)
        self.words_head_row.setObjectName(u"words_head_row")
        self.words_head_row.setContentsMargins(16, 10, 8, 6)
        self.words_label = QLabel(self.words_pane)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setTextFormat(Qt.TextFormat.PlainText)
        self.words_label.setProperty(u"type", u"title")
        self.words_label.setProperty(u"weight", u"600")

        self.words_head_row.addWidget(self.words_label)

        self.words_count_label = QLabel(self.words_pane)
        self.words_count_label.setObjectName(u"words_count_label")
        self.words_count_label.setTextFormat(Qt.TextFormat.PlainText)
        self.words_count_label.setProperty(u"role", u"muted")

        self.words_head_row.addWidget(self.words_count_label)

        self.words_spacer = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.words_head_row.addItem(self.words_spacer)


        self.words_layout.addLayout(self.words_head_row)

        self.words_add_row = QHBoxLayout()
        self.words_add_row.setSpacing(8)
        self.words_add_row.setObjectName(u"words_add_row")
        self.words_add_row.setContentsMargins(16, 0, 16, 8)
        self.words_add_edit = QLineEdit(self.words_pane)
        self.words_add_edit.setObjectName(u"words_add_edit")

        self.words_add_row.addWidget(self.words_add_edit)

        self.add_words_button = QPushButton(self.words_pane)
        self.add_words_button.setObjectName(u"add_words_button")
        self.add_words_button.setAutoDefault(False)

        self.words_add_row.addWidget(self.add_words_button)

        self.words_add_row.setStretch(0, 1)

        self.words_layout.addLayout(self.words_add_row)

        self.words_filter_row = QHBoxLayout()
        self.words_filter_row.setSpacing(8)
        self.words_filter_row.setObjectName(u"words_filter_row")
        self.words_filter_row.setContentsMargins(16, 0, 16, 10)
        self.words_filter_edit = QLineEdit(self.words_pane)
        self.words_filter_edit.setObjectName(u"words_filter_edit")

        self.words_filter_row.addWidget(self.words_filter_edit)


        self.words_layout.addLayout(self.words_filter_row)

        self.words_line = QFrame(self.words_pane)
        self.words_line.setObjectName(u"words_line")
        self.words_line.setMinimumSize(QSize(0, 1))
        self.words_line.setMaximumSize(QSize(16777215, 1))
        self.words_line.setProperty(u"surface", u"line")

        self.words_layout.addWidget(self.words_line)

        self.words_stack = QStackedWidget(self.words_pane)
        self.words_stack.setObjectName(u"words_stack")
        self.words_list = RowList()
        self.words_list.setObjectName(u"words_list")
        self.words_stack.addWidget(self.words_list)
        self.words_empty = QWidget()
        self.words_empty.setObjectName(u"words_empty")
        self.words_empty_layout = QVBoxLayout(self.words_empty)
        self.words_empty_layout.setSpacing(8)
        self.words_empty_layout.setObjectName(u"words_empty_layout")
        self.words_empty_layout.setContentsMargins(40, 0, 40, 0)
        self.words_empty_above = QSpacerItem(20, 72, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.words_empty_layout.addItem(self.words_empty_above)

        self.words_empty_head_label = QLabel(self.words_empty)
        self.words_empty_head_label.setObjectName(u"words_empty_head_label")
        self.words_empty_head_label.setTextFormat(Qt.TextFormat.PlainText)
        self.words_empty_head_label.setWordWrap(True)
        self.words_empty_head_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.words_empty_head_label.setProperty(u"type", u"title")
        self.words_empty_head_label.setProperty(u"weight", u"600")

        self.words_empty_layout.addWidget(self.words_empty_head_label)

        self.words_empty_hint_label = QLabel(self.words_empty)
        self.words_empty_hint_label.setObjectName(u"words_empty_hint_label")
        self.words_empty_hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.words_empty_hint_label.setWordWrap(True)
        self.words_empty_hint_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.words_empty_hint_label.setProperty(u"role", u"muted")

        self.words_empty_layout.addWidget(self.words_empty_hint_label)

        self.words_empty_below = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.words_empty_layout.addItem(self.words_empty_below)

        self.words_stack.addWidget(self.words_empty)

        self.words_layout.addWidget(self.words_stack)

        self.words_foot_line = QFrame(self.words_pane)
        self.words_foot_line.setObjectName(u"words_foot_line")
        self.words_foot_line.setMinimumSize(QSize(0, 1))
        self.words_foot_line.setMaximumSize(QSize(16777215, 1))
        self.words_foot_line.setProperty(u"surface", u"line")

        self.words_layout.addWidget(self.words_foot_line)

        self.words_foot_row = QHBoxLayout()
        self.words_foot_row.setSpacing(8)
        self.words_foot_row.setObjectName(u"words_foot_row")
        self.words_foot_row.setContentsMargins(16, 6, 8, 6)
        self.words_removed_label = Elided(self.words_pane)
        self.words_removed_label.setObjectName(u"words_removed_label")
        self.words_removed_label.setProperty(u"role", u"muted")
        self.words_removed_label.setProperty(u"type", u"small")

        self.words_foot_row.addWidget(self.words_removed_label)

        self.undo_word_button = QPushButton(self.words_pane)
        self.undo_word_button.setObjectName(u"undo_word_button")
        self.undo_word_button.setProperty(u"kind", u"link")
        self.undo_word_button.setAutoDefault(False)

        self.words_foot_row.addWidget(self.undo_word_button)

        self.remove_word_button = QPushButton(self.words_pane)
        self.remove_word_button.setObjectName(u"remove_word_button")
        self.remove_word_button.setProperty(u"kind", u"quiet")
        self.remove_word_button.setAutoDefault(False)

        self.words_foot_row.addWidget(self.remove_word_button)

        self.words_foot_row.setStretch(0, 1)

        self.words_layout.addLayout(self.words_foot_row)

        self.words_layout.setStretch(4, 1)

        self.tab_layout.addWidget(self.words_pane)

        QWidget.setTabOrder(self.words_add_edit, self.add_words_button)
        QWidget.setTabOrder(self.add_words_button, self.words_filter_edit)
        QWidget.setTabOrder(self.words_filter_edit, self.words_list)
        QWidget.setTabOrder(self.words_list, self.remove_word_button)
        QWidget.setTabOrder(self.remove_word_button, self.undo_word_button)

        self.retranslateUi(words_tab)

        self.words_stack.setCurrentIndex(0)

    # setupUi

    def retranslateUi(self, words_tab):
        words_tab.setWindowTitle(QCoreApplication.translate("CouncilWordsPane", u"The council\u2019s words", None))
        self.words_label.setText(QCoreApplication.translate("CouncilWordsPane", u"The council\u2019s words", None))
        self.words_count_label.setText("")
#if QT_CONFIG(accessibility)
        self.words_add_edit.setAccessibleName(QCoreApplication.translate("CouncilWordsPane", u"Words to add", None))
#endif // QT_CONFIG(accessibility)
        self.words_add_edit.setPlaceholderText(QCoreApplication.translate("CouncilWordsPane", u"Type a word, or paste many", None))
        self.add_words_button.setText(QCoreApplication.translate("CouncilWordsPane", u"&Add to the words", None))
#if QT_CONFIG(accessibility)
        self.add_words_button.setAccessibleName(QCoreApplication.translate("CouncilWordsPane", u"Add to the council\u2019s words", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.words_filter_edit.setAccessibleName(QCoreApplication.translate("CouncilWordsPane", u"Filter the words", None))
#endif // QT_CONFIG(accessibility)
        self.words_filter_edit.setPlaceholderText(QCoreApplication.translate("CouncilWordsPane", u"Filter the words", None))
#if QT_CONFIG(accessibility)
        self.words_list.setAccessibleName(QCoreApplication.translate("CouncilWordsPane", u"The council\u2019s words", None))
#endif // QT_CONFIG(accessibility)
        self.words_empty_head_label.setText("")
        self.words_empty_hint_label.setText("")
        self.words_removed_label.setText("")
        self.undo_word_button.setText(QCoreApplication.translate("CouncilWordsPane", u"Undo", None))
#if QT_CONFIG(accessibility)
        self.undo_word_button.setAccessibleName(QCoreApplication.translate("CouncilWordsPane", u"Undo the removal of the word", None))
#endif // QT_CONFIG(accessibility)
        self.remove_word_button.setText(QCoreApplication.translate("CouncilWordsPane", u"Remove", None))
#if QT_CONFIG(accessibility)
        self.remove_word_button.setAccessibleName(QCoreApplication.translate("CouncilWordsPane", u"Remove the word", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

