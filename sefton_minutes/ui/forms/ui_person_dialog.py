# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'person_dialog.ui'
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
    QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_PersonDialog(object):
    def setupUi(self, person_dialog):
        if not person_dialog.objectName():
            person_dialog.setObjectName(u"person_dialog")
        person_dialog.setMinimumSize(QSize(460, 0))
        self.dialog_layout = QVBoxLayout(person_dialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 16, 20, 16)
        self.name_field = QVBoxLayout()
        self.name_field.setSpacing(3)
        self.name_field.setObjectName(u"name_field")
        self.name_field.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(person_dialog)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_label.setProperty(u"role", u"muted")
        self.name_label.setProperty(u"type", u"small")
        self.name_label.setProperty(u"weight", u"600")

        self.name_field.addWidget(self.name_label)

        self.name_edit = QLineEdit(person_dialog)
        self.name_edit.setObjectName(u"name_edit")

        self.name_field.addWidget(self.name_edit)

        self.name_error_label = QLabel(person_dialog)
        self.name_error_label.setObjectName(u"name_error_label")
        self.name_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_error_label.setWordWrap(True)
        self.name_error_label.setProperty(u"role", u"bad")
        self.name_error_label.setProperty(u"type", u"small")
        self.name_error_label.setVisible(False)

        self.name_field.addWidget(self.name_error_label)


        self.dialog_layout.addLayout(self.name_field)

        self.post_field = QVBoxLayout()
        self.post_field.setSpacing(3)
        self.post_field.setObjectName(u"post_field")
        self.post_field.setContentsMargins(0, 0, 0, 0)
        self.post_label = QLabel(person_dialog)
        self.post_label.setObjectName(u"post_label")
        self.post_label.setTextFormat(Qt.TextFormat.PlainText)
        self.post_label.setProperty(u"role", u"muted")
        self.post_label.setProperty(u"type", u"small")
        self.post_label.setProperty(u"weight", u"600")

        self.post_field.addWidget(self.post_label)

        self.post_edit = QLineEdit(person_dialog)
        self.post_edit.setObjectName(u"post_edit")

        self.post_field.addWidget(self.post_edit)


        self.dialog_layout.addLayout(self.post_field)

        self.organisation_field = QVBoxLayout()
        self.organisation_field.setSpacing(3)
        self.organisation_field.setObjectName(u"organisation_field")
        self.organisation_field.setContentsMargins(0, 0, 0, 0)
        self.organisation_label = QLabel(person_dialog)
        self.organisation_label.setObjectName(u"organisation_label")
        self.organisation_label.setTextFormat(Qt.TextFormat.PlainText)
        self.organisation_label.setProperty(u"role", u"muted")
        self.organisation_label.setProperty(u"type", u"small")
        self.organisation_label.setProperty(u"weight", u"600")

        self.organisation_field.addWidget(self.organisation_label)

        self.organisation_edit = QLineEdit(person_dialog)
        self.organisation_edit.setObjectName(u"organisation_edit")

        self.organisation_field.addWidget(self.organisation_edit)


        self.dialog_layout.addLayout(self.organisation_field)

        self.aliases_field = QVBoxLayout()
        self.aliases_field.setSpacing(3)
        self.aliases_field.setObjectName(u"aliases_field")
        self.aliases_field.setContentsMargins(0, 0, 0, 0)
        self.aliases_label = QLabel(person_dialog)
        self.aliases_label.setObjectName(u"aliases_label")
        self.aliases_label.setTextFormat(Qt.TextFormat.PlainText)
        self.aliases_label.setProperty(u"role", u"muted")
        self.aliases_label.setProperty(u"type", u"small")
        self.aliases_label.setProperty(u"weight", u"600")

        self.aliases_field.addWidget(self.aliases_label)

        self.aliases_edit = QPlainTextEdit(person_dialog)
        self.aliases_edit.setObjectName(u"aliases_edit")
        self.aliases_edit.setProperty(u"kind", u"field")
        self.aliases_edit.setMinimumSize(QSize(0, 72))
        self.aliases_edit.setMaximumSize(QSize(16777215, 90))
        self.aliases_edit.setTabChangesFocus(True)

        self.aliases_field.addWidget(self.aliases_edit)


        self.dialog_layout.addLayout(self.aliases_field)

        self.bottom_spacer = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialog_layout.addItem(self.bottom_spacer)

        self.buttons_row = QHBoxLayout()
        self.buttons_row.setSpacing(8)
        self.buttons_row.setObjectName(u"buttons_row")
        self.buttons_row.setContentsMargins(0, 0, 0, 0)
        self.buttons_spacer = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_row.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(person_dialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(person_dialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(True)

        self.buttons_row.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_row)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.post_label.setBuddy(self.post_edit)
        self.organisation_label.setBuddy(self.organisation_edit)
        self.aliases_label.setBuddy(self.aliases_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.post_edit)
        QWidget.setTabOrder(self.post_edit, self.organisation_edit)
        QWidget.setTabOrder(self.organisation_edit, self.aliases_edit)
        QWidget.setTabOrder(self.aliases_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.save_button)

        self.retranslateUi(person_dialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, person_dialog):
        person_dialog.setWindowTitle(QCoreApplication.translate("PersonDialog", u"New person", None))
        self.name_label.setText(QCoreApplication.translate("PersonDialog", u"&Name, as papers print it", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("PersonDialog", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.name_edit.setPlaceholderText(QCoreApplication.translate("PersonDialog", u"For example Councillor T. Hardy", None))
        self.name_error_label.setText("")
        self.post_label.setText(QCoreApplication.translate("PersonDialog", u"&Post", None))
#if QT_CONFIG(accessibility)
        self.post_edit.setAccessibleName(QCoreApplication.translate("PersonDialog", u"Post", None))
#endif // QT_CONFIG(accessibility)
        self.post_edit.setPlaceholderText(QCoreApplication.translate("PersonDialog", u"For example Democratic Services Officer", None))
        self.organisation_label.setText(QCoreApplication.translate("PersonDialog", u"&Organisation", None))
#if QT_CONFIG(accessibility)
        self.organisation_edit.setAccessibleName(QCoreApplication.translate("PersonDialog", u"Organisation", None))
#endif // QT_CONFIG(accessibility)
        self.aliases_label.setText(QCoreApplication.translate("PersonDialog", u"Also &known as, one a line", None))
#if QT_CONFIG(accessibility)
        self.aliases_edit.setAccessibleName(QCoreApplication.translate("PersonDialog", u"Also known as, one a line", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("PersonDialog", u"Cancel", None))
#if QT_CONFIG(accessibility)
        self.cancel_button.setAccessibleName(QCoreApplication.translate("PersonDialog", u"Cancel", None))
#endif // QT_CONFIG(accessibility)
        self.save_button.setText(QCoreApplication.translate("PersonDialog", u"&Add person", None))
#if QT_CONFIG(accessibility)
        self.save_button.setAccessibleName(QCoreApplication.translate("PersonDialog", u"Add person", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

