# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'purge_dialog.ui'
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

class Ui_PurgeDialog(object):
    def setupUi(self, purge_dialog):
        if not purge_dialog.objectName():
            purge_dialog.setObjectName(u"purge_dialog")
        purge_dialog.setMinimumSize(QSize(560, 0))
        self.dialog_layout = QVBoxLayout(purge_dialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 16, 20, 16)
        self.paper_label = QLabel(purge_dialog)
        self.paper_label.setObjectName(u"paper_label")
        self.paper_label.setWordWrap(True)
        self.paper_label.setTextFormat(Qt.TextFormat.PlainText)
        self.paper_label.setProperty(u"type", u"title")
        self.paper_label.setProperty(u"weight", u"600")

        self.dialog_layout.addWidget(self.paper_label)

        self.hint_label = QLabel(purge_dialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.hint_label.setWordWrap(True)
        self.hint_label.setProperty(u"role", u"bad")

        self.dialog_layout.addWidget(self.hint_label)

        self.reason_column = QVBoxLayout()
        self.reason_column.setSpacing(3)
        self.reason_column.setObjectName(u"reason_column")
        self.reason_column.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(purge_dialog)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_label.setProperty(u"role", u"muted")
        self.reason_label.setProperty(u"type", u"small")
        self.reason_label.setProperty(u"weight", u"600")

        self.reason_column.addWidget(self.reason_label)

        self.reason_edit = QLineEdit(purge_dialog)
        self.reason_edit.setObjectName(u"reason_edit")

        self.reason_column.addWidget(self.reason_edit)

        self.reason_error_label = QLabel(purge_dialog)
        self.reason_error_label.setObjectName(u"reason_error_label")
        self.reason_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_error_label.setWordWrap(True)
        self.reason_error_label.setProperty(u"role", u"bad")
        self.reason_error_label.setProperty(u"type", u"small")
        self.reason_error_label.setVisible(False)

        self.reason_column.addWidget(self.reason_error_label)


        self.dialog_layout.addLayout(self.reason_column)

        self.number_column = QVBoxLayout()
        self.number_column.setSpacing(3)
        self.number_column.setObjectName(u"number_column")
        self.number_column.setContentsMargins(0, 0, 0, 0)
        self.number_label = QLabel(purge_dialog)
        self.number_label.setObjectName(u"number_label")
        self.number_label.setTextFormat(Qt.TextFormat.PlainText)
        self.number_label.setProperty(u"role", u"muted")
        self.number_label.setProperty(u"type", u"small")
        self.number_label.setProperty(u"weight", u"600")

        self.number_column.addWidget(self.number_label)

        self.number_edit = QLineEdit(purge_dialog)
        self.number_edit.setObjectName(u"number_edit")

        self.number_column.addWidget(self.number_edit)

        self.number_error_label = QLabel(purge_dialog)
        self.number_error_label.setObjectName(u"number_error_label")
        self.number_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.number_error_label.setWordWrap(True)
        self.number_error_label.setProperty(u"role", u"bad")
        self.number_error_label.setProperty(u"type", u"small")
        self.number_error_label.setVisible(False)

        self.number_column.addWidget(self.number_error_label)


        self.dialog_layout.addLayout(self.number_column)

        self.buttons_row = QHBoxLayout()
        self.buttons_row.setSpacing(8)
        self.buttons_row.setObjectName(u"buttons_row")
        self.buttons_row.setContentsMargins(0, 0, 0, 0)
        self.spacer_1 = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_row.addItem(self.spacer_1)

        self.cancel_button = QPushButton(purge_dialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(purge_dialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(True)

        self.buttons_row.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_row)

#if QT_CONFIG(shortcut)
        self.reason_label.setBuddy(self.reason_edit)
        self.number_label.setBuddy(self.number_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.reason_edit, self.number_edit)
        QWidget.setTabOrder(self.number_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.save_button)

        self.retranslateUi(purge_dialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, purge_dialog):
        purge_dialog.setWindowTitle(QCoreApplication.translate("PurgeDialog", u"Purge an issued paper", None))
        self.paper_label.setText("")
        self.hint_label.setText(QCoreApplication.translate("PurgeDialog", u"Its bytes are destroyed in this database and cannot be brought back by anybody. That it was issued, its number and its hash stay, with your name and reason. Copies that were printed, sent or backed up are not reached.", None))
        self.reason_label.setText(QCoreApplication.translate("PurgeDialog", u"&Reason", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("PurgeDialog", u"Reason for destroying it", None))
#endif // QT_CONFIG(accessibility)
        self.reason_error_label.setText("")
        self.number_label.setText(QCoreApplication.translate("PurgeDialog", u"&Number of the paper, typed", None))
#if QT_CONFIG(accessibility)
        self.number_edit.setAccessibleName(QCoreApplication.translate("PurgeDialog", u"Number of the paper, to confirm", None))
#endif // QT_CONFIG(accessibility)
        self.number_error_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("PurgeDialog", u"Keep it", None))
#if QT_CONFIG(accessibility)
        self.cancel_button.setAccessibleName(QCoreApplication.translate("PurgeDialog", u"Keep it", None))
#endif // QT_CONFIG(accessibility)
        self.save_button.setText(QCoreApplication.translate("PurgeDialog", u"&Destroy its bytes", None))
#if QT_CONFIG(accessibility)
        self.save_button.setAccessibleName(QCoreApplication.translate("PurgeDialog", u"Destroy its bytes", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

