# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'restore_dialog.ui'
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
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_RestoreDialog(object):
    def setupUi(self, restore_dialog):
        if not restore_dialog.objectName():
            restore_dialog.setObjectName(u"restore_dialog")
        restore_dialog.setMinimumSize(QSize(620, 0))
        self.dialog_layout = QVBoxLayout(restore_dialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 16, 20, 16)
        self.backup_label = QLabel(restore_dialog)
        self.backup_label.setObjectName(u"backup_label")
        self.backup_label.setTextFormat(Qt.TextFormat.PlainText)
        self.backup_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.backup_label)

        self.present_label = QLabel(restore_dialog)
        self.present_label.setObjectName(u"present_label")
        self.present_label.setTextFormat(Qt.TextFormat.PlainText)
        self.present_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.present_label)

        self.sentence_label = QLabel(restore_dialog)
        self.sentence_label.setObjectName(u"sentence_label")
        self.sentence_label.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence_label.setWordWrap(True)
        self.sentence_label.setProperty(u"weight", u"600")

        self.dialog_layout.addWidget(self.sentence_label)

        self.lost_edit = QPlainTextEdit(restore_dialog)
        self.lost_edit.setObjectName(u"lost_edit")
        self.lost_edit.setReadOnly(True)
        self.lost_edit.setTabChangesFocus(True)

        self.dialog_layout.addWidget(self.lost_edit)

        self.kept_label = QLabel(restore_dialog)
        self.kept_label.setObjectName(u"kept_label")
        self.kept_label.setTextFormat(Qt.TextFormat.PlainText)
        self.kept_label.setWordWrap(True)
        self.kept_label.setProperty(u"role", u"muted")
        self.kept_label.setProperty(u"type", u"small")

        self.dialog_layout.addWidget(self.kept_label)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_row.setContentsMargins(0, 0, 0, 0)
        self.button_spacer = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spacer)

        self.restore_button = QPushButton(restore_dialog)
        self.restore_button.setObjectName(u"restore_button")
        self.restore_button.setAutoDefault(False)

        self.button_row.addWidget(self.restore_button)

        self.keep_button = QPushButton(restore_dialog)
        self.keep_button.setObjectName(u"keep_button")
        self.keep_button.setAutoDefault(False)

        self.button_row.addWidget(self.keep_button)


        self.dialog_layout.addLayout(self.button_row)

        QWidget.setTabOrder(self.lost_edit, self.restore_button)
        QWidget.setTabOrder(self.restore_button, self.keep_button)

        self.retranslateUi(restore_dialog)

        self.keep_button.setDefault(True)

    # setupUi

    def retranslateUi(self, restore_dialog):
        restore_dialog.setWindowTitle(QCoreApplication.translate("RestoreDialog", u"Restore a backup", None))
        self.backup_label.setText("")
        self.present_label.setText("")
        self.sentence_label.setText("")
#if QT_CONFIG(accessibility)
        self.lost_edit.setAccessibleName(QCoreApplication.translate("RestoreDialog", u"What would go back to the state of the backup", None))
#endif // QT_CONFIG(accessibility)
        self.kept_label.setText(QCoreApplication.translate("RestoreDialog", u"The window closes the record and opens it again. The record as it is now is copied first, and lies beside it afterwards.", None))
        self.restore_button.setText(QCoreApplication.translate("RestoreDialog", u"&Restore the backup", None))
#if QT_CONFIG(accessibility)
        self.restore_button.setAccessibleName(QCoreApplication.translate("RestoreDialog", u"Restore the backup", None))
#endif // QT_CONFIG(accessibility)
        self.keep_button.setText(QCoreApplication.translate("RestoreDialog", u"&Keep the present record", None))
#if QT_CONFIG(accessibility)
        self.keep_button.setAccessibleName(QCoreApplication.translate("RestoreDialog", u"Keep the present record", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

