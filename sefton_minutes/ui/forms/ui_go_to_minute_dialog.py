# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'go_to_minute_dialog.ui'
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
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_GoToMinuteDialog(object):
    def setupUi(self, go_to_minute_dialog):
        if not go_to_minute_dialog.objectName():
            go_to_minute_dialog.setObjectName(u"go_to_minute_dialog")
        go_to_minute_dialog.setMinimumSize(QSize(520, 0))
        self.dialog_layout = QVBoxLayout(go_to_minute_dialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 16, 20, 16)
        self.ask_field = QVBoxLayout()
        self.ask_field.setSpacing(3)
        self.ask_field.setObjectName(u"ask_field")
        self.ask_field.setContentsMargins(0, 0, 0, 0)
        self.ask_label = QLabel(go_to_minute_dialog)
        self.ask_label.setObjectName(u"ask_label")
        self.ask_label.setTextFormat(Qt.TextFormat.PlainText)
        self.ask_label.setProperty(u"role", u"muted")
        self.ask_label.setProperty(u"type", u"small")
        self.ask_label.setProperty(u"weight", u"600")

        self.ask_field.addWidget(self.ask_label)

        self.ask_edit = QLineEdit(go_to_minute_dialog)
        self.ask_edit.setObjectName(u"ask_edit")
        self.ask_edit.setClearButtonEnabled(True)

        self.ask_field.addWidget(self.ask_edit)


        self.dialog_layout.addLayout(self.ask_field)

        self.found_frame = QFrame(go_to_minute_dialog)
        self.found_frame.setObjectName(u"found_frame")
        self.found_frame.setMinimumSize(QSize(0, 132))
        self.found_layout = QVBoxLayout(self.found_frame)
        self.found_layout.setSpacing(3)
        self.found_layout.setObjectName(u"found_layout")
        self.found_layout.setContentsMargins(0, 0, 0, 0)
        self.citation_label = QLabel(self.found_frame)
        self.citation_label.setObjectName(u"citation_label")
        self.citation_label.setTextFormat(Qt.TextFormat.PlainText)
        self.citation_label.setWordWrap(True)
        self.citation_label.setProperty(u"weight", u"600")

        self.found_layout.addWidget(self.citation_label)

        self.title_label = QLabel(self.found_frame)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setWordWrap(True)

        self.found_layout.addWidget(self.title_label)

        self.words_label = QLabel(self.found_frame)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setTextFormat(Qt.TextFormat.PlainText)
        self.words_label.setWordWrap(True)
        self.words_label.setProperty(u"role", u"muted")

        self.found_layout.addWidget(self.words_label)

        self.found_spacer = QSpacerItem(8, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.found_layout.addItem(self.found_spacer)


        self.dialog_layout.addWidget(self.found_frame)

        self.buttons_row = QHBoxLayout()
        self.buttons_row.setSpacing(8)
        self.buttons_row.setObjectName(u"buttons_row")
        self.buttons_row.setContentsMargins(0, 0, 0, 0)
        self.buttons_spacer = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_row.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(go_to_minute_dialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_row.addWidget(self.cancel_button)

        self.go_button = QPushButton(go_to_minute_dialog)
        self.go_button.setObjectName(u"go_button")
        self.go_button.setProperty(u"kind", u"primary")
        self.go_button.setAutoDefault(True)

        self.buttons_row.addWidget(self.go_button)


        self.dialog_layout.addLayout(self.buttons_row)

        self.dialog_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.ask_label.setBuddy(self.ask_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.ask_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.go_button)

        self.retranslateUi(go_to_minute_dialog)

        self.go_button.setDefault(True)

    # setupUi

    def retranslateUi(self, go_to_minute_dialog):
        go_to_minute_dialog.setWindowTitle(QCoreApplication.translate("GoToMinuteDialog", u"Go to minute", None))
        self.ask_label.setText(QCoreApplication.translate("GoToMinuteDialog", u"&Minute", None))
#if QT_CONFIG(accessibility)
        self.ask_edit.setAccessibleName(QCoreApplication.translate("GoToMinuteDialog", u"The minute to go to", None))
#endif // QT_CONFIG(accessibility)
        self.ask_edit.setPlaceholderText(QCoreApplication.translate("GoToMinuteDialog", u"For example 24, 24(2) or Cabinet 24", None))
        self.citation_label.setText("")
        self.title_label.setText("")
        self.words_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("GoToMinuteDialog", u"Cancel", None))
#if QT_CONFIG(accessibility)
        self.cancel_button.setAccessibleName(QCoreApplication.translate("GoToMinuteDialog", u"Cancel", None))
#endif // QT_CONFIG(accessibility)
        self.go_button.setText(QCoreApplication.translate("GoToMinuteDialog", u"&Go", None))
#if QT_CONFIG(accessibility)
        self.go_button.setAccessibleName(QCoreApplication.translate("GoToMinuteDialog", u"Go", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

