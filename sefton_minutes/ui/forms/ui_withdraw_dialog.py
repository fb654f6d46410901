# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'withdraw_dialog.ui'
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

from sefton_minutes.ui.widgets.elided_combo import ElidedCombo

class Ui_WithdrawDialog(object):
    def setupUi(self, withdraw_dialog):
        if not withdraw_dialog.objectName():
            withdraw_dialog.setObjectName(u"withdraw_dialog")
        withdraw_dialog.setMinimumSize(QSize(520, 0))
        self.dialog_layout = QVBoxLayout(withdraw_dialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 16, 20, 16)
        self.paper_label = QLabel(withdraw_dialog)
        self.paper_label.setObjectName(u"paper_label")
        self.paper_label.setWordWrap(True)
        self.paper_label.setTextFormat(Qt.TextFormat.PlainText)
        self.paper_label.setProperty(u"type", u"title")
        self.paper_label.setProperty(u"weight", u"600")

        self.dialog_layout.addWidget(self.paper_label)

        self.hint_label = QLabel(withdraw_dialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.hint_label.setWordWrap(True)
        self.hint_label.setProperty(u"role", u"muted")

        self.dialog_layout.addWidget(self.hint_label)

        self.reason_column = QVBoxLayout()
        self.reason_column.setSpacing(3)
        self.reason_column.setObjectName(u"reason_column")
        self.reason_column.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(withdraw_dialog)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_label.setProperty(u"role", u"muted")
        self.reason_label.setProperty(u"type", u"small")
        self.reason_label.setProperty(u"weight", u"600")

        self.reason_column.addWidget(self.reason_label)

        self.reason_edit = QLineEdit(withdraw_dialog)
        self.reason_edit.setObjectName(u"reason_edit")

        self.reason_column.addWidget(self.reason_edit)

        self.reason_error_label = QLabel(withdraw_dialog)
        self.reason_error_label.setObjectName(u"reason_error_label")
        self.reason_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_error_label.setWordWrap(True)
        self.reason_error_label.setProperty(u"role", u"bad")
        self.reason_error_label.setProperty(u"type", u"small")
        self.reason_error_label.setVisible(False)

        self.reason_column.addWidget(self.reason_error_label)


        self.dialog_layout.addLayout(self.reason_column)

        self.superseded_column = QVBoxLayout()
        self.superseded_column.setSpacing(3)
        self.superseded_column.setObjectName(u"superseded_column")
        self.superseded_column.setContentsMargins(0, 0, 0, 0)
        self.superseded_label = QLabel(withdraw_dialog)
        self.superseded_label.setObjectName(u"superseded_label")
        self.superseded_label.setTextFormat(Qt.TextFormat.PlainText)
        self.superseded_label.setProperty(u"role", u"muted")
        self.superseded_label.setProperty(u"type", u"small")
        self.superseded_label.setProperty(u"weight", u"600")

        self.superseded_column.addWidget(self.superseded_label)

        self.superseded_combo = ElidedCombo(withdraw_dialog)
        self.superseded_combo.setObjectName(u"superseded_combo")

        self.superseded_column.addWidget(self.superseded_combo)


        self.dialog_layout.addLayout(self.superseded_column)

        self.buttons_row = QHBoxLayout()
        self.buttons_row.setSpacing(8)
        self.buttons_row.setObjectName(u"buttons_row")
        self.buttons_row.setContentsMargins(0, 0, 0, 0)
        self.spacer_1 = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_row.addItem(self.spacer_1)

        self.cancel_button = QPushButton(withdraw_dialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(withdraw_dialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(True)

        self.buttons_row.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_row)

#if QT_CONFIG(shortcut)
        self.reason_label.setBuddy(self.reason_edit)
        self.superseded_label.setBuddy(self.superseded_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.reason_edit, self.superseded_combo)
        QWidget.setTabOrder(self.superseded_combo, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.save_button)

        self.retranslateUi(withdraw_dialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, withdraw_dialog):
        withdraw_dialog.setWindowTitle(QCoreApplication.translate("WithdrawDialog", u"Withdraw an issued paper", None))
        self.paper_label.setText("")
        self.hint_label.setText(QCoreApplication.translate("WithdrawDialog", u"It stays in the list and can still be read, and is shown as withdrawn everywhere.", None))
        self.reason_label.setText(QCoreApplication.translate("WithdrawDialog", u"&Reason", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("WithdrawDialog", u"Reason for withdrawing it", None))
#endif // QT_CONFIG(accessibility)
        self.reason_error_label.setText("")
        self.superseded_label.setText(QCoreApplication.translate("WithdrawDialog", u"&Superseded by", None))
#if QT_CONFIG(accessibility)
        self.superseded_combo.setAccessibleName(QCoreApplication.translate("WithdrawDialog", u"Paper that stands in its place", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("WithdrawDialog", u"Keep it", None))
#if QT_CONFIG(accessibility)
        self.cancel_button.setAccessibleName(QCoreApplication.translate("WithdrawDialog", u"Keep it", None))
#endif // QT_CONFIG(accessibility)
        self.save_button.setText(QCoreApplication.translate("WithdrawDialog", u"&Withdraw it", None))
#if QT_CONFIG(accessibility)
        self.save_button.setAccessibleName(QCoreApplication.translate("WithdrawDialog", u"Withdraw it", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

