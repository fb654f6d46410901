# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'phrase_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QHBoxLayout,
    QLabel, QLineEdit, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from sefton_minutes.ui.widgets.elided_combo import ElidedCombo
from sefton_minutes.ui.widgets.labels import Elided
from sefton_minutes.ui.widgets.rows import RowList

class Ui_PhraseDialog(object):
    def setupUi(self, phrase_dialog):
        if not phrase_dialog.objectName():
            phrase_dialog.setObjectName(u"phrase_dialog")
        phrase_dialog.setMinimumSize(QSize(560, 0))
        self.dialog_layout = QVBoxLayout(phrase_dialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 16, 20, 16)
        self.name_field = QVBoxLayout()
        self.name_field.setSpacing(3)
        self.name_field.setObjectName(u"name_field")
        self.name_field.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(phrase_dialog)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_label.setProperty(u"role", u"muted")
        self.name_label.setProperty(u"type", u"small")
        self.name_label.setProperty(u"weight", u"600")

        self.name_field.addWidget(self.name_label)

        self.name_edit = QLineEdit(phrase_dialog)
        self.name_edit.setObjectName(u"name_edit")

        self.name_field.addWidget(self.name_edit)

        self.name_error_label = QLabel(phrase_dialog)
        self.name_error_label.setObjectName(u"name_error_label")
        self.name_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_error_label.setWordWrap(True)
        self.name_error_label.setProperty(u"role", u"bad")
        self.name_error_label.setProperty(u"type", u"small")
        self.name_error_label.setVisible(False)

        self.name_field.addWidget(self.name_error_label)


        self.dialog_layout.addLayout(self.name_field)

        self.body_field = QVBoxLayout()
        self.body_field.setSpacing(3)
        self.body_field.setObjectName(u"body_field")
        self.body_field.setContentsMargins(0, 0, 0, 0)
        self.body_label = QLabel(phrase_dialog)
        self.body_label.setObjectName(u"body_label")
        self.body_label.setTextFormat(Qt.TextFormat.PlainText)
        self.body_label.setProperty(u"role", u"muted")
        self.body_label.setProperty(u"type", u"small")
        self.body_label.setProperty(u"weight", u"600")

        self.body_field.addWidget(self.body_label)

        self.body_combo = ElidedCombo(phrase_dialog)
        self.body_combo.setObjectName(u"body_combo")
        self.body_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.body_combo.setMinimumContentsLength(20)

        self.body_field.addWidget(self.body_combo)

        self.body_error_label = QLabel(phrase_dialog)
        self.body_error_label.setObjectName(u"body_error_label")
        self.body_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.body_error_label.setWordWrap(True)
        self.body_error_label.setProperty(u"role", u"bad")
        self.body_error_label.setProperty(u"type", u"small")
        self.body_error_label.setVisible(False)

        self.body_field.addWidget(self.body_error_label)


        self.dialog_layout.addLayout(self.body_field)

        self.text_field = QVBoxLayout()
        self.text_field.setSpacing(3)
        self.text_field.setObjectName(u"text_field")
        self.text_field.setContentsMargins(0, 0, 0, 0)
        self.text_label = QLabel(phrase_dialog)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_label.setProperty(u"role", u"muted")
        self.text_label.setProperty(u"type", u"small")
        self.text_label.setProperty(u"weight", u"600")

        self.text_field.addWidget(self.text_label)

        self.text_edit = QPlainTextEdit(phrase_dialog)
        self.text_edit.setObjectName(u"text_edit")
        self.text_edit.setProperty(u"kind", u"field")
        self.text_edit.setMinimumSize(QSize(0, 120))
        self.text_edit.setTabChangesFocus(True)

        self.text_field.addWidget(self.text_edit)

        self.text_error_label = QLabel(phrase_dialog)
        self.text_error_label.setObjectName(u"text_error_label")
        self.text_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_error_label.setWordWrap(True)
        self.text_error_label.setProperty(u"role", u"bad")
        self.text_error_label.setProperty(u"type", u"small")
        self.text_error_label.setVisible(False)

        self.text_field.addWidget(self.text_error_label)


        self.dialog_layout.addLayout(self.text_field)

        self.known_label = QLabel(phrase_dialog)
        self.known_label.setObjectName(u"known_label")
        self.known_label.setTextFormat(Qt.TextFormat.PlainText)
        self.known_label.setWordWrap(True)
        self.known_label.setProperty(u"role", u"muted")
        self.known_label.setProperty(u"type", u"small")

        self.dialog_layout.addWidget(self.known_label)

        self.read_as_field = QVBoxLayout()
        self.read_as_field.setSpacing(4)
        self.read_as_field.setObjectName(u"read_as_field")
        self.read_as_field.setContentsMargins(0, 0, 0, 0)
        self.read_as_row = QHBoxLayout()
        self.read_as_row.setSpacing(8)
        self.read_as_row.setObjectName(u"read_as_row")
        self.read_as_row.setContentsMargins(0, 0, 0, 0)
        self.read_as_label = QLabel(phrase_dialog)
        self.read_as_label.setObjectName(u"read_as_label")
        self.read_as_label.setTextFormat(Qt.TextFormat.PlainText)
        self.read_as_label.setProperty(u"type", u"small")
        self.read_as_label.setProperty(u"weight", u"600")
        self.read_as_label.setProperty(u"role", u"muted")

        self.read_as_row.addWidget(self.read_as_label)

        self.read_as_summary_label = Elided(phrase_dialog)
        self.read_as_summary_label.setObjectName(u"read_as_summary_label")
        self.read_as_summary_label.setProperty(u"role", u"muted")
        self.read_as_summary_label.setProperty(u"type", u"small")

        self.read_as_row.addWidget(self.read_as_summary_label)

        self.read_as_row.setStretch(1, 1)

        self.read_as_field.addLayout(self.read_as_row)

        self.read_as_list = RowList(phrase_dialog)
        self.read_as_list.setObjectName(u"read_as_list")
        self.read_as_list.setProperty(u"surface", u"window")
        self.read_as_list.setMinimumSize(QSize(0, 78))

        self.read_as_field.addWidget(self.read_as_list)


        self.dialog_layout.addLayout(self.read_as_field)

        self.buttons_row = QHBoxLayout()
        self.buttons_row.setSpacing(8)
        self.buttons_row.setObjectName(u"buttons_row")
        self.buttons_row.setContentsMargins(0, 0, 0, 0)
        self.buttons_spacer = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_row.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(phrase_dialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(phrase_dialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(True)

        self.buttons_row.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_row)

        self.dialog_layout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.body_label.setBuddy(self.body_combo)
        self.text_label.setBuddy(self.text_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.body_combo)
        QWidget.setTabOrder(self.body_combo, self.text_edit)
        QWidget.setTabOrder(self.text_edit, self.read_as_list)
        QWidget.setTabOrder(self.read_as_list, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.save_button)

        self.retranslateUi(phrase_dialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, phrase_dialog):
        phrase_dialog.setWindowTitle(QCoreApplication.translate("PhraseDialog", u"New phrase", None))
        self.name_label.setText(QCoreApplication.translate("PhraseDialog", u"&Name, as it is chosen by", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("PhraseDialog", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.name_edit.setPlaceholderText(QCoreApplication.translate("PhraseDialog", u"For example Report noted", None))
        self.name_error_label.setText("")
        self.body_label.setText(QCoreApplication.translate("PhraseDialog", u"&Who uses it", None))
#if QT_CONFIG(accessibility)
        self.body_combo.setAccessibleName(QCoreApplication.translate("PhraseDialog", u"Who uses it", None))
#endif // QT_CONFIG(accessibility)
        self.body_error_label.setText("")
        self.text_label.setText(QCoreApplication.translate("PhraseDialog", u"W&ords, with places to be filled in as [name]", None))
#if QT_CONFIG(accessibility)
        self.text_edit.setAccessibleName(QCoreApplication.translate("PhraseDialog", u"Words", None))
#endif // QT_CONFIG(accessibility)
        self.text_error_label.setText("")
        self.known_label.setText("")
        self.read_as_label.setText(QCoreApplication.translate("PhraseDialog", u"Read as", None))
        self.read_as_summary_label.setText("")
#if QT_CONFIG(accessibility)
        self.read_as_list.setAccessibleName(QCoreApplication.translate("PhraseDialog", u"Read as", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("PhraseDialog", u"Cancel", None))
#if QT_CONFIG(accessibility)
        self.cancel_button.setAccessibleName(QCoreApplication.translate("PhraseDialog", u"Cancel", None))
#endif // QT_CONFIG(accessibility)
        self.save_button.setText(QCoreApplication.translate("PhraseDialog", u"&Add phrase", None))
#if QT_CONFIG(accessibility)
        self.save_button.setAccessibleName(QCoreApplication.translate("PhraseDialog", u"Add phrase", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

