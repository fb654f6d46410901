# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'action_dialog.ui'
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

from sefton_minutes.ui.widgets.civil_fields import DateField

class Ui_ActionDialog(object):
    def setupUi(self, action_dialog):
        if not action_dialog.objectName():
            action_dialog.setObjectName(u"action_dialog")
        action_dialog.setMinimumSize(QSize(520, 0))
        self.dialog_layout = QVBoxLayout(action_dialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 16, 20, 16)
        self.text_field = QVBoxLayout()
        self.text_field.setSpacing(3)
        self.text_field.setObjectName(u"text_field")
        self.text_field.setContentsMargins(0, 0, 0, 0)
        self.text_label = QLabel(action_dialog)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_label.setProperty(u"role", u"muted")
        self.text_label.setProperty(u"type", u"small")
        self.text_label.setProperty(u"weight", u"600")

        self.text_field.addWidget(self.text_label)

        self.text_edit = QPlainTextEdit(action_dialog)
        self.text_edit.setObjectName(u"text_edit")
        self.text_edit.setProperty(u"kind", u"field")
        self.text_edit.setMinimumSize(QSize(0, 88))
        self.text_edit.setMaximumSize(QSize(16777215, 110))
        self.text_edit.setTabChangesFocus(True)

        self.text_field.addWidget(self.text_edit)

        self.text_error_label = QLabel(action_dialog)
        self.text_error_label.setObjectName(u"text_error_label")
        self.text_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_error_label.setWordWrap(True)
        self.text_error_label.setProperty(u"role", u"bad")
        self.text_error_label.setProperty(u"type", u"small")
        self.text_error_label.setVisible(False)

        self.text_field.addWidget(self.text_error_label)


        self.dialog_layout.addLayout(self.text_field)

        self.who_row = QHBoxLayout()
        self.who_row.setSpacing(12)
        self.who_row.setObjectName(u"who_row")
        self.who_row.setContentsMargins(0, 0, 0, 0)
        self.owner_field = QVBoxLayout()
        self.owner_field.setSpacing(3)
        self.owner_field.setObjectName(u"owner_field")
        self.owner_field.setContentsMargins(0, 0, 0, 0)
        self.owner_label = QLabel(action_dialog)
        self.owner_label.setObjectName(u"owner_label")
        self.owner_label.setTextFormat(Qt.TextFormat.PlainText)
        self.owner_label.setProperty(u"role", u"muted")
        self.owner_label.setProperty(u"type", u"small")
        self.owner_label.setProperty(u"weight", u"600")

        self.owner_field.addWidget(self.owner_label)

        self.owner_edit = QLineEdit(action_dialog)
        self.owner_edit.setObjectName(u"owner_edit")

        self.owner_field.addWidget(self.owner_edit)

        self.owner_below = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.owner_field.addItem(self.owner_below)


        self.who_row.addLayout(self.owner_field)

        self.due_field = QVBoxLayout()
        self.due_field.setSpacing(3)
        self.due_field.setObjectName(u"due_field")
        self.due_field.setContentsMargins(0, 0, 0, 0)
        self.due_label = QLabel(action_dialog)
        self.due_label.setObjectName(u"due_label")
        self.due_label.setTextFormat(Qt.TextFormat.PlainText)
        self.due_label.setProperty(u"role", u"muted")
        self.due_label.setProperty(u"type", u"small")
        self.due_label.setProperty(u"weight", u"600")

        self.due_field.addWidget(self.due_label)

        self.due_edit = DateField(action_dialog)
        self.due_edit.setObjectName(u"due_edit")

        self.due_field.addWidget(self.due_edit)

        self.due_error_label = QLabel(action_dialog)
        self.due_error_label.setObjectName(u"due_error_label")
        self.due_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.due_error_label.setWordWrap(True)
        self.due_error_label.setProperty(u"role", u"bad")
        self.due_error_label.setProperty(u"type", u"small")
        self.due_error_label.setVisible(False)

        self.due_field.addWidget(self.due_error_label)

        self.due_below = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.due_field.addItem(self.due_below)


        self.who_row.addLayout(self.due_field)

        self.who_row.setStretch(0, 1)
        self.who_row.setStretch(1, 1)

        self.dialog_layout.addLayout(self.who_row)

        self.place_row = QHBoxLayout()
        self.place_row.setSpacing(12)
        self.place_row.setObjectName(u"place_row")
        self.place_row.setContentsMargins(0, 0, 0, 0)
        self.item_field = QVBoxLayout()
        self.item_field.setSpacing(3)
        self.item_field.setObjectName(u"item_field")
        self.item_field.setContentsMargins(0, 0, 0, 0)
        self.item_label = QLabel(action_dialog)
        self.item_label.setObjectName(u"item_label")
        self.item_label.setTextFormat(Qt.TextFormat.PlainText)
        self.item_label.setProperty(u"role", u"muted")
        self.item_label.setProperty(u"type", u"small")
        self.item_label.setProperty(u"weight", u"600")

        self.item_field.addWidget(self.item_label)

        self.item_combo = QComboBox(action_dialog)
        self.item_combo.setObjectName(u"item_combo")
        self.item_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.item_combo.setMinimumContentsLength(8)

        self.item_field.addWidget(self.item_combo)


        self.place_row.addLayout(self.item_field)

        self.status_field = QVBoxLayout()
        self.status_field.setSpacing(3)
        self.status_field.setObjectName(u"status_field")
        self.status_field.setContentsMargins(0, 0, 0, 0)
        self.status_label = QLabel(action_dialog)
        self.status_label.setObjectName(u"status_label")
        self.status_label.setTextFormat(Qt.TextFormat.PlainText)
        self.status_label.setProperty(u"role", u"muted")
        self.status_label.setProperty(u"type", u"small")
        self.status_label.setProperty(u"weight", u"600")

        self.status_field.addWidget(self.status_label)

        self.status_combo = QComboBox(action_dialog)
        self.status_combo.setObjectName(u"status_combo")
        self.status_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.status_combo.setMinimumContentsLength(8)

        self.status_field.addWidget(self.status_combo)


        self.place_row.addLayout(self.status_field)

        self.place_row.setStretch(0, 2)
        self.place_row.setStretch(1, 1)

        self.dialog_layout.addLayout(self.place_row)

        self.source_label = QLabel(action_dialog)
        self.source_label.setObjectName(u"source_label")
        self.source_label.setTextFormat(Qt.TextFormat.PlainText)
        self.source_label.setProperty(u"role", u"muted")
        self.source_label.setProperty(u"type", u"small")
        self.source_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.source_label)

        self.bottom_spacer = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialog_layout.addItem(self.bottom_spacer)

        self.buttons_row = QHBoxLayout()
        self.buttons_row.setSpacing(8)
        self.buttons_row.setObjectName(u"buttons_row")
        self.buttons_row.setContentsMargins(0, 0, 0, 0)
        self.buttons_spacer = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_row.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(action_dialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(action_dialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(True)

        self.buttons_row.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_row)

#if QT_CONFIG(shortcut)
        self.text_label.setBuddy(self.text_edit)
        self.owner_label.setBuddy(self.owner_edit)
        self.due_label.setBuddy(self.due_edit)
        self.item_label.setBuddy(self.item_combo)
        self.status_label.setBuddy(self.status_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.text_edit, self.owner_edit)
        QWidget.setTabOrder(self.owner_edit, self.due_edit)
        QWidget.setTabOrder(self.due_edit, self.item_combo)
        QWidget.setTabOrder(self.item_combo, self.status_combo)
        QWidget.setTabOrder(self.status_combo, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.save_button)

        self.retranslateUi(action_dialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, action_dialog):
        action_dialog.setWindowTitle(QCoreApplication.translate("ActionDialog", u"New action", None))
        self.text_label.setText(QCoreApplication.translate("ActionDialog", u"&What is to be done", None))
#if QT_CONFIG(accessibility)
        self.text_edit.setAccessibleName(QCoreApplication.translate("ActionDialog", u"What is to be done", None))
#endif // QT_CONFIG(accessibility)
        self.text_error_label.setText("")
        self.owner_label.setText(QCoreApplication.translate("ActionDialog", u"&Owner", None))
#if QT_CONFIG(accessibility)
        self.owner_edit.setAccessibleName(QCoreApplication.translate("ActionDialog", u"Owner", None))
#endif // QT_CONFIG(accessibility)
        self.owner_edit.setPlaceholderText(QCoreApplication.translate("ActionDialog", u"Nobody named", None))
        self.due_label.setText(QCoreApplication.translate("ActionDialog", u"&Due", None))
#if QT_CONFIG(accessibility)
        self.due_edit.setAccessibleName(QCoreApplication.translate("ActionDialog", u"Due", None))
#endif // QT_CONFIG(accessibility)
        self.due_edit.setPlaceholderText(QCoreApplication.translate("ActionDialog", u"No date", None))
        self.due_error_label.setText("")
        self.item_label.setText(QCoreApplication.translate("ActionDialog", u"&Item", None))
#if QT_CONFIG(accessibility)
        self.item_combo.setAccessibleName(QCoreApplication.translate("ActionDialog", u"Item", None))
#endif // QT_CONFIG(accessibility)
        self.status_label.setText(QCoreApplication.translate("ActionDialog", u"&Status", None))
#if QT_CONFIG(accessibility)
        self.status_combo.setAccessibleName(QCoreApplication.translate("ActionDialog", u"Status", None))
#endif // QT_CONFIG(accessibility)
        self.source_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("ActionDialog", u"Cancel", None))
#if QT_CONFIG(accessibility)
        self.cancel_button.setAccessibleName(QCoreApplication.translate("ActionDialog", u"Cancel", None))
#endif // QT_CONFIG(accessibility)
        self.save_button.setText(QCoreApplication.translate("ActionDialog", u"&Add action", None))
#if QT_CONFIG(accessibility)
        self.save_button.setAccessibleName(QCoreApplication.translate("ActionDialog", u"Add action", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

