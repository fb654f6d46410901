# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sign_in_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_SignInDialog(object):
    def setupUi(self, sign_in_dialog):
        if not sign_in_dialog.objectName():
            sign_in_dialog.setObjectName(u"sign_in_dialog")
        sign_in_dialog.setMinimumSize(QSize(420, 0))
        self.dialog_layout = QVBoxLayout(sign_in_dialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 16, 20, 16)
        self.place_label = QLabel(sign_in_dialog)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setTextFormat(Qt.TextFormat.PlainText)
        self.place_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.place_label)

        self.login_field = QVBoxLayout()
        self.login_field.setSpacing(3)
        self.login_field.setObjectName(u"login_field")
        self.login_field.setContentsMargins(0, 0, 0, 0)
        self.login_label = QLabel(sign_in_dialog)
        self.login_label.setObjectName(u"login_label")
        self.login_label.setTextFormat(Qt.TextFormat.PlainText)
        self.login_label.setProperty(u"role", u"muted")
        self.login_label.setProperty(u"type", u"small")
        self.login_label.setProperty(u"weight", u"600")

        self.login_field.addWidget(self.login_label)

        self.login_edit = QLineEdit(sign_in_dialog)
        self.login_edit.setObjectName(u"login_edit")

        self.login_field.addWidget(self.login_edit)

        self.login_error_label = QLabel(sign_in_dialog)
        self.login_error_label.setObjectName(u"login_error_label")
        self.login_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.login_error_label.setWordWrap(True)
        self.login_error_label.setProperty(u"role", u"bad")
        self.login_error_label.setProperty(u"type", u"small")

        self.login_field.addWidget(self.login_error_label)


        self.dialog_layout.addLayout(self.login_field)

        self.password_field = QVBoxLayout()
        self.password_field.setSpacing(3)
        self.password_field.setObjectName(u"password_field")
        self.password_field.setContentsMargins(0, 0, 0, 0)
        self.password_label = QLabel(sign_in_dialog)
        self.password_label.setObjectName(u"password_label")
        self.password_label.setTextFormat(Qt.TextFormat.PlainText)
        self.password_label.setProperty(u"role", u"muted")
        self.password_label.setProperty(u"type", u"small")
        self.password_label.setProperty(u"weight", u"600")

        self.password_field.addWidget(self.password_label)

        self.password_edit = QLineEdit(sign_in_dialog)
        self.password_edit.setObjectName(u"password_edit")
        self.password_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.password_field.addWidget(self.password_edit)

        self.password_error_label = QLabel(sign_in_dialog)
        self.password_error_label.setObjectName(u"password_error_label")
        self.password_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.password_error_label.setWordWrap(True)
        self.password_error_label.setProperty(u"role", u"bad")
        self.password_error_label.setProperty(u"type", u"small")

        self.password_field.addWidget(self.password_error_label)


        self.dialog_layout.addLayout(self.password_field)

        self.remember_check = QCheckBox(sign_in_dialog)
        self.remember_check.setObjectName(u"remember_check")

        self.dialog_layout.addWidget(self.remember_check)

        self.remember_label = QLabel(sign_in_dialog)
        self.remember_label.setObjectName(u"remember_label")
        self.remember_label.setTextFormat(Qt.TextFormat.PlainText)
        self.remember_label.setWordWrap(True)
        self.remember_label.setProperty(u"role", u"muted")
        self.remember_label.setProperty(u"type", u"small")

        self.dialog_layout.addWidget(self.remember_label)

        self.bottom_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialog_layout.addItem(self.bottom_spacer)

        self.buttons_row = QHBoxLayout()
        self.buttons_row.setSpacing(8)
        self.buttons_row.setObjectName(u"buttons_row")
        self.buttons_row.setContentsMargins(0, 0, 0, 0)
        self.place_button = QPushButton(sign_in_dialog)
        self.place_button.setObjectName(u"place_button")
        self.place_button.setAutoDefault(False)

        self.buttons_row.addWidget(self.place_button)

        self.buttons_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_row.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(sign_in_dialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(sign_in_dialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(True)

        self.buttons_row.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_row)

#if QT_CONFIG(shortcut)
        self.login_label.setBuddy(self.login_edit)
        self.password_label.setBuddy(self.password_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.login_edit, self.password_edit)
        QWidget.setTabOrder(self.password_edit, self.remember_check)
        QWidget.setTabOrder(self.remember_check, self.place_button)
        QWidget.setTabOrder(self.place_button, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.save_button)

        self.retranslateUi(sign_in_dialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, sign_in_dialog):
        sign_in_dialog.setWindowTitle(QCoreApplication.translate("SignInDialog", u"Sign in", None))
        self.place_label.setText("")
        self.login_label.setText(QCoreApplication.translate("SignInDialog", u"&Login", None))
#if QT_CONFIG(accessibility)
        self.login_edit.setAccessibleName(QCoreApplication.translate("SignInDialog", u"Login", None))
#endif // QT_CONFIG(accessibility)
        self.login_error_label.setText("")
        self.password_label.setText(QCoreApplication.translate("SignInDialog", u"&Password", None))
#if QT_CONFIG(accessibility)
        self.password_edit.setAccessibleName(QCoreApplication.translate("SignInDialog", u"Password", None))
#endif // QT_CONFIG(accessibility)
        self.password_error_label.setText("")
        self.remember_check.setText(QCoreApplication.translate("SignInDialog", u"&Remember it in this computer\u2019s store", None))
#if QT_CONFIG(accessibility)
        self.remember_check.setAccessibleName(QCoreApplication.translate("SignInDialog", u"Remember it in this computer\u2019s store", None))
#endif // QT_CONFIG(accessibility)
        self.remember_label.setText("")
        self.place_button.setText(QCoreApplication.translate("SignInDialog", u"&Another place\u2026", None))
#if QT_CONFIG(accessibility)
        self.place_button.setAccessibleName(QCoreApplication.translate("SignInDialog", u"Choose another place for the record", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("SignInDialog", u"Cancel", None))
#if QT_CONFIG(accessibility)
        self.cancel_button.setAccessibleName(QCoreApplication.translate("SignInDialog", u"Cancel", None))
#endif // QT_CONFIG(accessibility)
        self.save_button.setText(QCoreApplication.translate("SignInDialog", u"&Sign in", None))
#if QT_CONFIG(accessibility)
        self.save_button.setAccessibleName(QCoreApplication.translate("SignInDialog", u"Sign in", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

