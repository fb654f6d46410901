# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'issued_papers_dialog.ui'
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

from sefton_minutes.ui.widgets.rows import RowList

class Ui_IssuedPapersDialog(object):
    def setupUi(self, issued_papers_dialog):
        if not issued_papers_dialog.objectName():
            issued_papers_dialog.setObjectName(u"issued_papers_dialog")
        issued_papers_dialog.setMinimumSize(QSize(720, 440))
        self.dialog_layout = QVBoxLayout(issued_papers_dialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 16, 20, 16)
        self.search_row = QHBoxLayout()
        self.search_row.setSpacing(12)
        self.search_row.setObjectName(u"search_row")
        self.search_row.setContentsMargins(0, 0, 0, 0)
        self.search_label = QLabel(issued_papers_dialog)
        self.search_label.setObjectName(u"search_label")
        self.search_label.setTextFormat(Qt.TextFormat.PlainText)
        self.search_label.setProperty(u"role", u"muted")
        self.search_label.setProperty(u"type", u"small")
        self.search_label.setProperty(u"weight", u"600")

        self.search_row.addWidget(self.search_label)

        self.search_edit = QLineEdit(issued_papers_dialog)
        self.search_edit.setObjectName(u"search_edit")

        self.search_row.addWidget(self.search_edit)

        self.search_row.setStretch(1, 1)

        self.dialog_layout.addLayout(self.search_row)

        self.papers_list = RowList(issued_papers_dialog)
        self.papers_list.setObjectName(u"papers_list")
        self.papers_list.setProperty(u"kind", u"field")
        self.papers_list.setMinimumSize(QSize(0, 200))

        self.dialog_layout.addWidget(self.papers_list)

        self.detail_edit = QPlainTextEdit(issued_papers_dialog)
        self.detail_edit.setObjectName(u"detail_edit")
        self.detail_edit.setProperty(u"kind", u"field")
        self.detail_edit.setProperty(u"type", u"small")
        self.detail_edit.setReadOnly(True)
        self.detail_edit.setTabChangesFocus(True)
        self.detail_edit.setMinimumSize(QSize(0, 96))
        self.detail_edit.setMaximumSize(QSize(16777215, 200))

        self.dialog_layout.addWidget(self.detail_edit)

        self.use_row = QHBoxLayout()
        self.use_row.setSpacing(8)
        self.use_row.setObjectName(u"use_row")
        self.use_row.setContentsMargins(0, 0, 0, 0)
        self.open_button = QPushButton(issued_papers_dialog)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setAutoDefault(False)

        self.use_row.addWidget(self.open_button)

        self.save_button = QPushButton(issued_papers_dialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.use_row.addWidget(self.save_button)

        self.print_button = QPushButton(issued_papers_dialog)
        self.print_button.setObjectName(u"print_button")
        self.print_button.setAutoDefault(False)

        self.use_row.addWidget(self.print_button)

        self.spacer_1 = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.use_row.addItem(self.spacer_1)

        self.withdraw_button = QPushButton(issued_papers_dialog)
        self.withdraw_button.setObjectName(u"withdraw_button")
        self.withdraw_button.setAutoDefault(False)

        self.use_row.addWidget(self.withdraw_button)

        self.purge_button = QPushButton(issued_papers_dialog)
        self.purge_button.setObjectName(u"purge_button")
        self.purge_button.setAutoDefault(False)

        self.use_row.addWidget(self.purge_button)


        self.dialog_layout.addLayout(self.use_row)

        self.buttons_row = QHBoxLayout()
        self.buttons_row.setSpacing(8)
        self.buttons_row.setObjectName(u"buttons_row")
        self.buttons_row.setContentsMargins(0, 0, 0, 0)
        self.spacer_2 = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_row.addItem(self.spacer_2)

        self.close_button = QPushButton(issued_papers_dialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setProperty(u"kind", u"primary")
        self.close_button.setAutoDefault(False)

        self.buttons_row.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.buttons_row)

        self.dialog_layout.setStretch(1, 2)
        self.dialog_layout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.search_label.setBuddy(self.search_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.search_edit, self.papers_list)
        QWidget.setTabOrder(self.papers_list, self.detail_edit)
        QWidget.setTabOrder(self.detail_edit, self.open_button)
        QWidget.setTabOrder(self.open_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.print_button)
        QWidget.setTabOrder(self.print_button, self.withdraw_button)
        QWidget.setTabOrder(self.withdraw_button, self.purge_button)
        QWidget.setTabOrder(self.purge_button, self.close_button)

        self.retranslateUi(issued_papers_dialog)
    # setupUi

    def retranslateUi(self, issued_papers_dialog):
        issued_papers_dialog.setWindowTitle(QCoreApplication.translate("IssuedPapersDialog", u"Issued papers", None))
        self.search_label.setText(QCoreApplication.translate("IssuedPapersDialog", u"&Find", None))
#if QT_CONFIG(accessibility)
        self.search_edit.setAccessibleName(QCoreApplication.translate("IssuedPapersDialog", u"Find in the list", None))
#endif // QT_CONFIG(accessibility)
        self.search_edit.setPlaceholderText(QCoreApplication.translate("IssuedPapersDialog", u"Body, number, date or name", None))
#if QT_CONFIG(accessibility)
        self.papers_list.setAccessibleName(QCoreApplication.translate("IssuedPapersDialog", u"Issued papers, the newest first", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.detail_edit.setAccessibleName(QCoreApplication.translate("IssuedPapersDialog", u"What became of the paper", None))
#endif // QT_CONFIG(accessibility)
        self.open_button.setText(QCoreApplication.translate("IssuedPapersDialog", u"&Open", None))
#if QT_CONFIG(accessibility)
        self.open_button.setAccessibleName(QCoreApplication.translate("IssuedPapersDialog", u"Open", None))
#endif // QT_CONFIG(accessibility)
        self.save_button.setText(QCoreApplication.translate("IssuedPapersDialog", u"&Save as PDF\u2026", None))
#if QT_CONFIG(accessibility)
        self.save_button.setAccessibleName(QCoreApplication.translate("IssuedPapersDialog", u"Save as PDF", None))
#endif // QT_CONFIG(accessibility)
        self.print_button.setText(QCoreApplication.translate("IssuedPapersDialog", u"P&rint\u2026", None))
#if QT_CONFIG(accessibility)
        self.print_button.setAccessibleName(QCoreApplication.translate("IssuedPapersDialog", u"Print", None))
#endif // QT_CONFIG(accessibility)
        self.withdraw_button.setText(QCoreApplication.translate("IssuedPapersDialog", u"&Withdraw\u2026", None))
#if QT_CONFIG(accessibility)
        self.withdraw_button.setAccessibleName(QCoreApplication.translate("IssuedPapersDialog", u"Withdraw", None))
#endif // QT_CONFIG(accessibility)
        self.purge_button.setText(QCoreApplication.translate("IssuedPapersDialog", u"P&urge\u2026", None))
#if QT_CONFIG(accessibility)
        self.purge_button.setAccessibleName(QCoreApplication.translate("IssuedPapersDialog", u"Purge", None))
#endif // QT_CONFIG(accessibility)
        self.close_button.setText(QCoreApplication.translate("IssuedPapersDialog", u"Close", None))
#if QT_CONFIG(accessibility)
        self.close_button.setAccessibleName(QCoreApplication.translate("IssuedPapersDialog", u"Close", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

