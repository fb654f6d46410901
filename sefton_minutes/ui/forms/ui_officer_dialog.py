# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'officer_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDialog,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_OfficerDialog(object):
    def setupUi(self, officer_dialog):
        if not officer_dialog.objectName():
            officer_dialog.setObjectName(u"officer_dialog")
        officer_dialog.setMinimumSize(QSize(460, 0))
        self.dialog_layout = QVBoxLayout(officer_dialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 16, 20, 16)
        self.login_field = QVBoxLayout()
        self.login_field.setSpacing(3)
        self.login_field.setObjectName(u"login_field")
        self.login_field.setContentsMargins(0, 0, 0, 0)
        self.login_label = QLabel(officer_dialog)
        self.login_label.setObjectName(u"login_label")
        self.login_label.setTextFormat(Qt.TextFormat.PlainText)
        self.login_label.setProperty(u"role", u"muted")
        self.login_label.setProperty(u"type", u"small")
        self.login_label.setProperty(u"weight", u"600")

        self.login_field.addWidget(self.login_label)

        self.login_edit = QLineEdit(officer_dialog)
        self.login_edit.setObjectName(u"login_edit")

        self.login_field.addWidget(self.login_edit)

        self.login_error_label = QLabel(officer_dialog)
        self.login_error_label.setObjectName(u"login_error_label")
        self.login_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.login_error_label.setWordWrap(True)
        self.login_error_label.setProperty(u"role", u"bad")
        self.login_error_label.setProperty(u"type", u"small")
        self.login_error_label.setVisible(False)

        self.login_field.addWidget(self.login_error_label)


        self.dialog_layout.addLayout(self.login_field)

        self.name_field = QVBoxLayout()
        self.name_field.setSpacing(3)
        self.name_field.setObjectName(u"name_field")
        self.name_field.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(officer_dialog)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_label.setProperty(u"role", u"muted")
        self.name_label.setProperty(u"type", u"small")
        self.name_label.setProperty(u"weight", u"600")

        self.name_field.addWidget(self.name_label)

        self.name_edit = QLineEdit(officer_dialog)
        self.name_edit.setObjectName(u"name_edit")

        self.name_field.addWidget(self.name_edit)

        self.name_error_label = QLabel(officer_dialog)
        self.name_error_label.setObjectName(u"name_error_label")
        self.name_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_error_label.setWordWrap(True)
        self.name_error_label.setProperty(u"role", u"bad")
        self.name_error_label.setProperty(u"type", u"small")
        self.name_error_label.setVisible(False)

        self.name_field.addWidget(self.name_error_label)


        self.dialog_layout.addLayout(self.name_field)

        self.role_field = QVBoxLayout()
        self.role_field.setSpacing(3)
        self.role_field.setObjectName(u"role_field")
        self.role_field.setContentsMargins(0, 0, 0, 0)
        self.role_label = QLabel(officer_dialog)
        self.role_label.setObjectName(u"role_label")
        self.role_label.setTextFormat(Qt.TextFormat.PlainText)
        self.role_label.setProperty(u"role", u"muted")
        self.role_label.setProperty(u"type", u"small")
        self.role_label.setProperty(u"weight", u"600")

        self.role_field.addWidget(self.role_label)

        self.role_combo = QComboBox(officer_dialog)
        self.role_combo.setObjectName(u"role_combo")

        self.role_field.addWidget(self.role_combo)

        self.role_note_label = QLabel(officer_dialog)
        self.role_note_label.setObjectName(u"role_note_label")
        self.role_note_label.setTextFormat(Qt.TextFormat.PlainText)
        self.role_note_label.setWordWrap(True)
        self.role_note_label.setProperty(u"role", u"muted")
        self.role_note_label.setProperty(u"type", u"small")

        self.role_field.addWidget(self.role_note_label)


        self.dialog_layout.addLayout(self.role_field)

        self.cleared_check = QCheckBox(officer_dialog)
        self.cleared_check.setObjectName(u"cleared_check")

        self.dialog_layout.addWidget(self.cleared_check)

        self.bottom_spacer = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialog_layout.addItem(self.bottom_spacer)

        self.buttons_row = QHBoxLayout()
        self.buttons_row.setSpacing(8)
        self.buttons_row.setObjectName(u"buttons_row")
        self.buttons_row.setContentsMargins(0, 0, 0, 0)
        self.buttons_spacer = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_row.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(officer_dialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(officer_dialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(True)

        self.buttons_row.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_row)

#if QT_CONFIG(shortcut)
        self.login_label.setBuddy(self.login_edit)
        self.name_label.setBuddy(self.name_edit)
        self.role_label.setBuddy(self.role_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.login_edit, self.name_edit)
        QWidget.setTabOrder(self.name_edit, self.role_combo)
        QWidget.setTabOrder(self.role_combo, self.cleared_check)
        QWidget.setTabOrder(self.cleared_check, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.save_button)

        self.retranslateUi(officer_dialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, officer_dialog):
        officer_dialog.setWindowTitle(QCoreApplication.translate("OfficerDialog", u"Enter an officer", None))
        self.login_label.setText(QCoreApplication.translate("OfficerDialog", u"&Login", None))
#if QT_CONFIG(accessibility)
        self.login_edit.setAccessibleName(QCoreApplication.translate("OfficerDialog", u"Login", None))
#endif // QT_CONFIG(accessibility)
        self.login_edit.setPlaceholderText(QCoreApplication.translate("OfficerDialog", u"For example r.penny", None))
        self.login_error_label.setText("")
        self.name_label.setText(QCoreApplication.translate("OfficerDialog", u"&Name", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("OfficerDialog", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.name_edit.setPlaceholderText(QCoreApplication.translate("OfficerDialog", u"For example Rosa Penny", None))
        self.name_error_label.setText("")
        self.role_label.setText(QCoreApplication.translate("OfficerDialog", u"&Role", None))
#if QT_CONFIG(accessibility)
        self.role_combo.setAccessibleName(QCoreApplication.translate("OfficerDialog", u"Role", None))
#endif // QT_CONFIG(accessibility)
        self.role_note_label.setText("")
        self.cleared_check.setText(QCoreApplication.translate("OfficerDialog", u"&Cleared for text that the public may not see", None))
#if QT_CONFIG(accessibility)
        self.cleared_check.setAccessibleName(QCoreApplication.translate("OfficerDialog", u"Cleared for text that the public may not see", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("OfficerDialog", u"Cancel", None))
#if QT_CONFIG(accessibility)
        self.cancel_button.setAccessibleName(QCoreApplication.translate("OfficerDialog", u"Cancel", None))
#endif // QT_CONFIG(accessibility)
        self.save_button.setText(QCoreApplication.translate("OfficerDialog", u"&Enter officer", None))
#if QT_CONFIG(accessibility)
        self.save_button.setAccessibleName(QCoreApplication.translate("OfficerDialog", u"Enter officer", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

