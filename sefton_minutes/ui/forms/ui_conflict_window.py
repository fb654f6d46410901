# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'conflict_window.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QHBoxLayout,
    QLabel, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QSplitter, QTextEdit, QVBoxLayout,
    QWidget)

class Ui_ConflictWindow(object):
    def setupUi(self, conflict_window):
        if not conflict_window.objectName():
            conflict_window.setObjectName(u"conflict_window")
        conflict_window.setMinimumSize(QSize(760, 520))
        self.dialog_layout = QVBoxLayout(conflict_window)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 16, 20, 16)
        self.head_row = QHBoxLayout()
        self.head_row.setSpacing(12)
        self.head_row.setObjectName(u"head_row")
        self.head_row.setContentsMargins(0, 0, 0, 0)
        self.head_column = QVBoxLayout()
        self.head_column.setSpacing(3)
        self.head_column.setObjectName(u"head_column")
        self.head_column.setContentsMargins(0, 0, 0, 0)
        self.head_label = QLabel(conflict_window)
        self.head_label.setObjectName(u"head_label")
        self.head_label.setWordWrap(True)
        self.head_label.setTextFormat(Qt.TextFormat.PlainText)
        self.head_label.setProperty(u"type", u"headline")
        self.head_label.setProperty(u"weight", u"600")

        self.head_column.addWidget(self.head_label)

        self.about_label = QLabel(conflict_window)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setWordWrap(True)
        self.about_label.setTextFormat(Qt.TextFormat.PlainText)
        self.about_label.setProperty(u"role", u"muted")
        self.about_label.setProperty(u"type", u"small")

        self.head_column.addWidget(self.about_label)


        self.head_row.addLayout(self.head_column)

        self.left_label = QLabel(conflict_window)
        self.left_label.setObjectName(u"left_label")
        self.left_label.setTextFormat(Qt.TextFormat.PlainText)
        self.left_label.setProperty(u"role", u"warn")
        self.left_label.setProperty(u"weight", u"600")

        self.head_row.addWidget(self.left_label)

        self.next_button = QPushButton(conflict_window)
        self.next_button.setObjectName(u"next_button")
        self.next_button.setAutoDefault(False)

        self.head_row.addWidget(self.next_button)

        self.head_row.setStretch(0, 1)

        self.dialog_layout.addLayout(self.head_row)

        self.body_splitter = QSplitter(conflict_window)
        self.body_splitter.setObjectName(u"body_splitter")
        self.body_splitter.setOrientation(Qt.Orientation.Vertical)
        self.body_splitter.setChildrenCollapsible(False)
        self.compared_frame = QFrame(self.body_splitter)
        self.compared_frame.setObjectName(u"compared_frame")
        self.compared_column = QVBoxLayout(self.compared_frame)
        self.compared_column.setSpacing(3)
        self.compared_column.setObjectName(u"compared_column")
        self.compared_column.setContentsMargins(0, 0, 0, 0)
        self.comparison_edit = QTextEdit(self.compared_frame)
        self.comparison_edit.setObjectName(u"comparison_edit")
        self.comparison_edit.setProperty(u"kind", u"field")
        self.comparison_edit.setMinimumSize(QSize(360, 140))
        self.comparison_edit.setTabChangesFocus(True)
        self.comparison_edit.setReadOnly(True)

        self.compared_column.addWidget(self.comparison_edit)

        self.body_splitter.addWidget(self.compared_frame)
        self.result_frame = QFrame(self.body_splitter)
        self.result_frame.setObjectName(u"result_frame")
        self.result_column = QVBoxLayout(self.result_frame)
        self.result_column.setSpacing(6)
        self.result_column.setObjectName(u"result_column")
        self.result_column.setContentsMargins(0, 0, 0, 0)
        self.place_label = QLabel(self.result_frame)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setWordWrap(True)
        self.place_label.setTextFormat(Qt.TextFormat.PlainText)
        self.place_label.setProperty(u"weight", u"600")

        self.result_column.addWidget(self.place_label)

        self.choice_row = QHBoxLayout()
        self.choice_row.setSpacing(8)
        self.choice_row.setObjectName(u"choice_row")
        self.choice_row.setContentsMargins(0, 0, 0, 0)
        self.theirs_button = QPushButton(self.result_frame)
        self.theirs_button.setObjectName(u"theirs_button")
        self.theirs_button.setCheckable(True)
        self.theirs_button.setAutoDefault(False)

        self.choice_row.addWidget(self.theirs_button)

        self.mine_button = QPushButton(self.result_frame)
        self.mine_button.setObjectName(u"mine_button")
        self.mine_button.setCheckable(True)
        self.mine_button.setAutoDefault(False)

        self.choice_row.addWidget(self.mine_button)

        self.both_button = QPushButton(self.result_frame)
        self.both_button.setObjectName(u"both_button")
        self.both_button.setCheckable(True)
        self.both_button.setAutoDefault(False)

        self.choice_row.addWidget(self.both_button)

        self.base_button = QPushButton(self.result_frame)
        self.base_button.setObjectName(u"base_button")
        self.base_button.setCheckable(True)
        self.base_button.setAutoDefault(False)

        self.choice_row.addWidget(self.base_button)

        self.choice_spacer = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choice_row.addItem(self.choice_spacer)


        self.result_column.addLayout(self.choice_row)

        self.result_label = QLabel(self.result_frame)
        self.result_label.setObjectName(u"result_label")
        self.result_label.setTextFormat(Qt.TextFormat.PlainText)
        self.result_label.setProperty(u"role", u"muted")
        self.result_label.setProperty(u"type", u"small")
        self.result_label.setProperty(u"weight", u"600")

        self.result_column.addWidget(self.result_label)

        self.result_edit = QPlainTextEdit(self.result_frame)
        self.result_edit.setObjectName(u"result_edit")
        self.result_edit.setProperty(u"kind", u"field")
        self.result_edit.setMinimumSize(QSize(360, 90))
        self.result_edit.setTabChangesFocus(True)

        self.result_column.addWidget(self.result_edit)

        self.result_column.setStretch(3, 1)
        self.body_splitter.addWidget(self.result_frame)

        self.dialog_layout.addWidget(self.body_splitter)

        self.buttons_row = QHBoxLayout()
        self.buttons_row.setSpacing(8)
        self.buttons_row.setObjectName(u"buttons_row")
        self.buttons_row.setContentsMargins(0, 0, 0, 0)
        self.hint_label = QLabel(conflict_window)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)
        self.hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.hint_label.setProperty(u"role", u"muted")
        self.hint_label.setProperty(u"type", u"small")

        self.buttons_row.addWidget(self.hint_label)

        self.later_button = QPushButton(conflict_window)
        self.later_button.setObjectName(u"later_button")
        self.later_button.setAutoDefault(False)

        self.buttons_row.addWidget(self.later_button)

        self.keep_button = QPushButton(conflict_window)
        self.keep_button.setObjectName(u"keep_button")
        self.keep_button.setProperty(u"kind", u"primary")
        self.keep_button.setAutoDefault(False)

        self.buttons_row.addWidget(self.keep_button)

        self.buttons_row.setStretch(0, 1)

        self.dialog_layout.addLayout(self.buttons_row)

        self.dialog_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.result_label.setBuddy(self.result_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.next_button, self.comparison_edit)
        QWidget.setTabOrder(self.comparison_edit, self.theirs_button)
        QWidget.setTabOrder(self.theirs_button, self.mine_button)
        QWidget.setTabOrder(self.mine_button, self.both_button)
        QWidget.setTabOrder(self.both_button, self.base_button)
        QWidget.setTabOrder(self.base_button, self.result_edit)
        QWidget.setTabOrder(self.result_edit, self.later_button)
        QWidget.setTabOrder(self.later_button, self.keep_button)

        self.retranslateUi(conflict_window)
    # setupUi

    def retranslateUi(self, conflict_window):
        conflict_window.setWindowTitle(QCoreApplication.translate("ConflictWindow", u"Changed by two officers", None))
        self.head_label.setText("")
        self.about_label.setText("")
        self.left_label.setText("")
        self.next_button.setText(QCoreApplication.translate("ConflictWindow", u"Next place (F8)", None))
#if QT_CONFIG(accessibility)
        self.next_button.setAccessibleName(QCoreApplication.translate("ConflictWindow", u"Next place to choose at", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.comparison_edit.setAccessibleName(QCoreApplication.translate("ConflictWindow", u"Theirs and yours, paragraph by paragraph", None))
#endif // QT_CONFIG(accessibility)
        self.place_label.setText("")
        self.theirs_button.setText(QCoreApplication.translate("ConflictWindow", u"Theirs (Alt+1)", None))
#if QT_CONFIG(accessibility)
        self.theirs_button.setAccessibleName(QCoreApplication.translate("ConflictWindow", u"Keep theirs here", None))
#endif // QT_CONFIG(accessibility)
        self.mine_button.setText(QCoreApplication.translate("ConflictWindow", u"Yours (Alt+2)", None))
#if QT_CONFIG(accessibility)
        self.mine_button.setAccessibleName(QCoreApplication.translate("ConflictWindow", u"Keep yours here", None))
#endif // QT_CONFIG(accessibility)
        self.both_button.setText(QCoreApplication.translate("ConflictWindow", u"Both (Alt+3)", None))
#if QT_CONFIG(accessibility)
        self.both_button.setAccessibleName(QCoreApplication.translate("ConflictWindow", u"Keep both here, theirs first", None))
#endif // QT_CONFIG(accessibility)
        self.base_button.setText(QCoreApplication.translate("ConflictWindow", u"As it was (Alt+4)", None))
#if QT_CONFIG(accessibility)
        self.base_button.setAccessibleName(QCoreApplication.translate("ConflictWindow", u"Keep what stood here before", None))
#endif // QT_CONFIG(accessibility)
        self.result_label.setText(QCoreApplication.translate("ConflictWindow", u"&What will be kept", None))
#if QT_CONFIG(accessibility)
        self.result_edit.setAccessibleName(QCoreApplication.translate("ConflictWindow", u"What will be kept", None))
#endif // QT_CONFIG(accessibility)
        self.hint_label.setText("")
        self.later_button.setText(QCoreApplication.translate("ConflictWindow", u"Decide later (Esc)", None))
#if QT_CONFIG(accessibility)
        self.later_button.setAccessibleName(QCoreApplication.translate("ConflictWindow", u"Decide later", None))
#endif // QT_CONFIG(accessibility)
        self.keep_button.setText(QCoreApplication.translate("ConflictWindow", u"Keep this (Ctrl+Enter)", None))
#if QT_CONFIG(accessibility)
        self.keep_button.setAccessibleName(QCoreApplication.translate("ConflictWindow", u"Keep this", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

