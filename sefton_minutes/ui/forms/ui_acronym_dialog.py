# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'acronym_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_AcronymDialog(object):
    def setupUi(self, acronym_dialog):
        if not acronym_dialog.objectName():
            acronym_dialog.setObjectName(u"acronym_dialog")
        acronym_dialog.setMinimumSize(QSize(460, 0))
        self.dialog_layout = QVBoxLayout(acronym_dialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 16, 20, 16)
        self.letters_field = QVBoxLayout()
        self.letters_field.setSpacing(3)
        self.letters_field.setObjectName(u"letters_field")
        self.letters_field.setContentsMargins(0, 0, 0, 0)
        self.letters_label = QLabel(acronym_dialog)
        self.letters_label.setObjectName(u"letters_label")
        self.letters_label.setTextFormat(Qt.TextFormat.PlainText)
        self.letters_label.setProperty(u"role", u"muted")
        self.letters_label.setProperty(u"type", u"small")
        self.letters_label.setProperty(u"weight", u"600")

        self.letters_field.addWidget(self.letters_label)

        self.letters_edit = QLineEdit(acronym_dialog)
        self.letters_edit.setObjectName(u"letters_edit")

        self.letters_field.addWidget(self.letters_edit)

        self.letters_error_label = QLabel(acronym_dialog)
        self.letters_error_label.setObjectName(u"letters_error_label")
        self.letters_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.letters_error_label.setWordWrap(True)
        self.letters_error_label.setProperty(u"role", u"bad")
        self.letters_error_label.setProperty(u"type", u"small")
        self.letters_error_label.setVisible(False)

        self.letters_field.addWidget(self.letters_error_label)


        self.dialog_layout.addLayout(self.letters_field)

        self.words_field = QVBoxLayout()
        self.words_field.setSpacing(3)
        self.words_field.setObjectName(u"words_field")
        self.words_field.setContentsMargins(0, 0, 0, 0)
        self.words_label = QLabel(acronym_dialog)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setTextFormat(Qt.TextFormat.PlainText)
        self.words_label.setProperty(u"role", u"muted")
        self.words_label.setProperty(u"type", u"small")
        self.words_label.setProperty(u"weight", u"600")

        self.words_field.addWidget(self.words_label)

        self.words_edit = QLineEdit(acronym_dialog)
        self.words_edit.setObjectName(u"words_edit")

        self.words_field.addWidget(self.words_edit)

        self.words_error_label = QLabel(acronym_dialog)
        self.words_error_label.setObjectName(u"words_error_label")
        self.words_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.words_error_label.setWordWrap(True)
        self.words_error_label.setProperty(u"role", u"bad")
        self.words_error_label.setProperty(u"type", u"small")
        self.words_error_label.setVisible(False)

        self.words_field.addWidget(self.words_error_label)


        self.dialog_layout.addLayout(self.words_field)

        self.bottom_spacer = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialog_layout.addItem(self.bottom_spacer)

        self.buttons_row = QHBoxLayout()
        self.buttons_row.setSpacing(8)
        self.buttons_row.setObjectName(u"buttons_row")
        self.buttons_row.setContentsMargins(0, 0, 0, 0)
        self.buttons_spacer = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_row.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(acronym_dialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(acronym_dialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(True)

        self.buttons_row.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_row)

#if QT_CONFIG(shortcut)
        self.letters_label.setBuddy(self.letters_edit)
        self.words_label.setBuddy(self.words_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.letters_edit, self.words_edit)
        QWidget.setTabOrder(self.words_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.save_button)

        self.retranslateUi(acronym_dialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, acronym_dialog):
        acronym_dialog.setWindowTitle(QCoreApplication.translate("AcronymDialog", u"New abbreviation", None))
        self.letters_label.setText(QCoreApplication.translate("AcronymDialog", u"&Letters", None))
#if QT_CONFIG(accessibility)
        self.letters_edit.setAccessibleName(QCoreApplication.translate("AcronymDialog", u"Letters", None))
#endif // QT_CONFIG(accessibility)
        self.letters_edit.setPlaceholderText(QCoreApplication.translate("AcronymDialog", u"For example PCC", None))
        self.letters_error_label.setText("")
        self.words_label.setText(QCoreApplication.translate("AcronymDialog", u"&Words they stand for", None))
#if QT_CONFIG(accessibility)
        self.words_edit.setAccessibleName(QCoreApplication.translate("AcronymDialog", u"Words they stand for", None))
#endif // QT_CONFIG(accessibility)
        self.words_edit.setPlaceholderText(QCoreApplication.translate("AcronymDialog", u"For example Police and Crime Commissioner", None))
        self.words_error_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("AcronymDialog", u"Cancel", None))
#if QT_CONFIG(accessibility)
        self.cancel_button.setAccessibleName(QCoreApplication.translate("AcronymDialog", u"Cancel", None))
#endif // QT_CONFIG(accessibility)
        self.save_button.setText(QCoreApplication.translate("AcronymDialog", u"&Add abbreviation", None))
#if QT_CONFIG(accessibility)
        self.save_button.setAccessibleName(QCoreApplication.translate("AcronymDialog", u"Add abbreviation", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

