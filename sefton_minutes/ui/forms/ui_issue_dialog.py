# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'issue_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from sefton_minutes.ui.widgets.elided_combo import ElidedCombo
from sefton_minutes.ui.widgets.rows import RowList

class Ui_IssueDialog(object):
    def setupUi(self, issue_dialog):
        if not issue_dialog.objectName():
            issue_dialog.setObjectName(u"issue_dialog")
        issue_dialog.setMinimumSize(QSize(480, 200))
        self.dialog_layout = QVBoxLayout(issue_dialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 16, 20, 16)
        self.before_frame = QFrame(issue_dialog)
        self.before_frame.setObjectName(u"before_frame")
        self.before_column = QVBoxLayout(self.before_frame)
        self.before_column.setSpacing(12)
        self.before_column.setObjectName(u"before_column")
        self.before_column.setContentsMargins(0, 0, 0, 0)
        self.kind_row = QHBoxLayout()
        self.kind_row.setSpacing(12)
        self.kind_row.setObjectName(u"kind_row")
        self.kind_row.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(self.before_frame)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setTextFormat(Qt.TextFormat.PlainText)
        self.kind_label.setProperty(u"role", u"muted")
        self.kind_label.setProperty(u"type", u"small")
        self.kind_label.setProperty(u"weight", u"600")

        self.kind_row.addWidget(self.kind_label)

        self.kind_combo = ElidedCombo(self.before_frame)
        self.kind_combo.setObjectName(u"kind_combo")

        self.kind_row.addWidget(self.kind_combo)

        self.kind_row.setStretch(1, 1)

        self.before_column.addLayout(self.kind_row)

        self.what_label = QLabel(self.before_frame)
        self.what_label.setObjectName(u"what_label")
        self.what_label.setWordWrap(True)
        self.what_label.setTextFormat(Qt.TextFormat.PlainText)

        self.before_column.addWidget(self.what_label)

        self.findings_label = QLabel(self.before_frame)
        self.findings_label.setObjectName(u"findings_label")
        self.findings_label.setTextFormat(Qt.TextFormat.PlainText)
        self.findings_label.setWordWrap(True)
        self.findings_label.setProperty(u"role", u"warn")
        self.findings_label.setProperty(u"weight", u"600")

        self.before_column.addWidget(self.findings_label)

        self.findings_list = RowList(self.before_frame)
        self.findings_list.setObjectName(u"findings_list")
        self.findings_list.setProperty(u"kind", u"field")
        self.findings_list.setMinimumSize(QSize(0, 150))

        self.before_column.addWidget(self.findings_list)

        self.reason_column = QVBoxLayout()
        self.reason_column.setSpacing(3)
        self.reason_column.setObjectName(u"reason_column")
        self.reason_column.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(self.before_frame)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_label.setProperty(u"role", u"muted")
        self.reason_label.setProperty(u"type", u"small")
        self.reason_label.setProperty(u"weight", u"600")

        self.reason_column.addWidget(self.reason_label)

        self.reason_edit = QLineEdit(self.before_frame)
        self.reason_edit.setObjectName(u"reason_edit")

        self.reason_column.addWidget(self.reason_edit)

        self.reason_hint_label = QLabel(self.before_frame)
        self.reason_hint_label.setObjectName(u"reason_hint_label")
        self.reason_hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_hint_label.setWordWrap(True)
        self.reason_hint_label.setProperty(u"role", u"muted")
        self.reason_hint_label.setProperty(u"type", u"small")

        self.reason_column.addWidget(self.reason_hint_label)

        self.reason_error_label = QLabel(self.before_frame)
        self.reason_error_label.setObjectName(u"reason_error_label")
        self.reason_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_error_label.setWordWrap(True)
        self.reason_error_label.setProperty(u"role", u"bad")
        self.reason_error_label.setProperty(u"type", u"small")
        self.reason_error_label.setVisible(False)

        self.reason_column.addWidget(self.reason_error_label)


        self.before_column.addLayout(self.reason_column)

        self.before_column.setStretch(3, 1)

        self.dialog_layout.addWidget(self.before_frame)

        self.after_frame = QFrame(issue_dialog)
        self.after_frame.setObjectName(u"after_frame")
        self.after_column = QVBoxLayout(self.after_frame)
        self.after_column.setSpacing(12)
        self.after_column.setObjectName(u"after_column")
        self.after_column.setContentsMargins(0, 0, 0, 0)
        self.issued_label = QLabel(self.after_frame)
        self.issued_label.setObjectName(u"issued_label")
        self.issued_label.setWordWrap(True)
        self.issued_label.setTextFormat(Qt.TextFormat.PlainText)
        self.issued_label.setProperty(u"type", u"title")
        self.issued_label.setProperty(u"weight", u"600")

        self.after_column.addWidget(self.issued_label)

        self.digest_label = QLabel(self.after_frame)
        self.digest_label.setObjectName(u"digest_label")
        self.digest_label.setWordWrap(True)
        self.digest_label.setTextFormat(Qt.TextFormat.PlainText)
        self.digest_label.setProperty(u"role", u"muted")
        self.digest_label.setProperty(u"type", u"small")

        self.after_column.addWidget(self.digest_label)

        self.use_row = QHBoxLayout()
        self.use_row.setSpacing(8)
        self.use_row.setObjectName(u"use_row")
        self.use_row.setContentsMargins(0, 0, 0, 0)
        self.save_button = QPushButton(self.after_frame)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.use_row.addWidget(self.save_button)

        self.print_button = QPushButton(self.after_frame)
        self.print_button.setObjectName(u"print_button")
        self.print_button.setAutoDefault(False)

        self.use_row.addWidget(self.print_button)

        self.open_button = QPushButton(self.after_frame)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setAutoDefault(False)

        self.use_row.addWidget(self.open_button)

        self.spacer_1 = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.use_row.addItem(self.spacer_1)


        self.after_column.addLayout(self.use_row)


        self.dialog_layout.addWidget(self.after_frame)

        self.buttons_row = QHBoxLayout()
        self.buttons_row.setSpacing(8)
        self.buttons_row.setObjectName(u"buttons_row")
        self.buttons_row.setContentsMargins(0, 0, 0, 0)
        self.spacer_2 = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_row.addItem(self.spacer_2)

        self.cancel_button = QPushButton(issue_dialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_row.addWidget(self.cancel_button)

        self.issue_button = QPushButton(issue_dialog)
        self.issue_button.setObjectName(u"issue_button")
        self.issue_button.setProperty(u"kind", u"primary")
        self.issue_button.setAutoDefault(True)

        self.buttons_row.addWidget(self.issue_button)


        self.dialog_layout.addLayout(self.buttons_row)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind_combo)
        self.reason_label.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind_combo, self.findings_list)
        QWidget.setTabOrder(self.findings_list, self.reason_edit)
        QWidget.setTabOrder(self.reason_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.print_button)
        QWidget.setTabOrder(self.print_button, self.open_button)
        QWidget.setTabOrder(self.open_button, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.issue_button)

        self.retranslateUi(issue_dialog)

        self.issue_button.setDefault(True)

    # setupUi

    def retranslateUi(self, issue_dialog):
        issue_dialog.setWindowTitle(QCoreApplication.translate("IssueDialog", u"Issue a paper", None))
        self.kind_label.setText(QCoreApplication.translate("IssueDialog", u"Pa&per", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("IssueDialog", u"Which paper is issued", None))
#endif // QT_CONFIG(accessibility)
        self.what_label.setText("")
        self.findings_label.setText("")
#if QT_CONFIG(accessibility)
        self.findings_list.setAccessibleName(QCoreApplication.translate("IssueDialog", u"What was found, with your reasons", None))
#endif // QT_CONFIG(accessibility)
        self.reason_label.setText(QCoreApplication.translate("IssueDialog", u"&Reason for issuing it all the same", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("IssueDialog", u"Reason for issuing it all the same", None))
#endif // QT_CONFIG(accessibility)
        self.reason_hint_label.setText(QCoreApplication.translate("IssueDialog", u"It is given to the findings that are chosen above: at first to all. It is kept with the paper.", None))
        self.reason_error_label.setText("")
        self.issued_label.setText("")
        self.digest_label.setText("")
        self.save_button.setText(QCoreApplication.translate("IssueDialog", u"&Save as PDF\u2026", None))
#if QT_CONFIG(accessibility)
        self.save_button.setAccessibleName(QCoreApplication.translate("IssueDialog", u"Save as PDF", None))
#endif // QT_CONFIG(accessibility)
        self.print_button.setText(QCoreApplication.translate("IssueDialog", u"P&rint\u2026", None))
#if QT_CONFIG(accessibility)
        self.print_button.setAccessibleName(QCoreApplication.translate("IssueDialog", u"Print", None))
#endif // QT_CONFIG(accessibility)
        self.open_button.setText(QCoreApplication.translate("IssueDialog", u"&Open", None))
#if QT_CONFIG(accessibility)
        self.open_button.setAccessibleName(QCoreApplication.translate("IssueDialog", u"Open", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("IssueDialog", u"Cancel", None))
#if QT_CONFIG(accessibility)
        self.cancel_button.setAccessibleName(QCoreApplication.translate("IssueDialog", u"Cancel", None))
#endif // QT_CONFIG(accessibility)
        self.issue_button.setText(QCoreApplication.translate("IssueDialog", u"&Issue", None))
#if QT_CONFIG(accessibility)
        self.issue_button.setAccessibleName(QCoreApplication.translate("IssueDialog", u"Issue", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

