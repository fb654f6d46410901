# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'history_dialog.ui'
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

from sefton_minutes.ui.widgets.rows import RowList

class Ui_HistoryDialog(object):
    def setupUi(self, history_dialog):
        if not history_dialog.objectName():
            history_dialog.setObjectName(u"history_dialog")
        history_dialog.setMinimumSize(QSize(720, 440))
        self.dialog_layout = QVBoxLayout(history_dialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 16, 20, 16)
        self.meeting_label = QLabel(history_dialog)
        self.meeting_label.setObjectName(u"meeting_label")
        self.meeting_label.setWordWrap(True)
        self.meeting_label.setTextFormat(Qt.TextFormat.PlainText)
        self.meeting_label.setProperty(u"type", u"title")
        self.meeting_label.setProperty(u"weight", u"600")

        self.dialog_layout.addWidget(self.meeting_label)

        self.search_row = QHBoxLayout()
        self.search_row.setSpacing(12)
        self.search_row.setObjectName(u"search_row")
        self.search_row.setContentsMargins(0, 0, 0, 0)
        self.search_label = QLabel(history_dialog)
        self.search_label.setObjectName(u"search_label")
        self.search_label.setTextFormat(Qt.TextFormat.PlainText)
        self.search_label.setProperty(u"role", u"muted")
        self.search_label.setProperty(u"type", u"small")
        self.search_label.setProperty(u"weight", u"600")

        self.search_row.addWidget(self.search_label)

        self.search_edit = QLineEdit(history_dialog)
        self.search_edit.setObjectName(u"search_edit")

        self.search_row.addWidget(self.search_edit)

        self.search_row.setStretch(1, 1)

        self.dialog_layout.addLayout(self.search_row)

        self.count_label = QLabel(history_dialog)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setTextFormat(Qt.TextFormat.PlainText)
        self.count_label.setWordWrap(True)
        self.count_label.setProperty(u"role", u"muted")
        self.count_label.setProperty(u"type", u"small")

        self.dialog_layout.addWidget(self.count_label)

        self.lines_list = RowList(history_dialog)
        self.lines_list.setObjectName(u"lines_list")
        self.lines_list.setProperty(u"kind", u"field")
        self.lines_list.setMinimumSize(QSize(0, 200))

        self.dialog_layout.addWidget(self.lines_list)

        self.buttons_row = QHBoxLayout()
        self.buttons_row.setSpacing(8)
        self.buttons_row.setObjectName(u"buttons_row")
        self.buttons_row.setContentsMargins(0, 0, 0, 0)
        self.export_button = QPushButton(history_dialog)
        self.export_button.setObjectName(u"export_button")
        self.export_button.setAutoDefault(False)

        self.buttons_row.addWidget(self.export_button)

        self.spacer_1 = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_row.addItem(self.spacer_1)

        self.close_button = QPushButton(history_dialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setProperty(u"kind", u"primary")
        self.close_button.setAutoDefault(True)

        self.buttons_row.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.buttons_row)

        self.dialog_layout.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.search_label.setBuddy(self.search_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.search_edit, self.lines_list)
        QWidget.setTabOrder(self.lines_list, self.export_button)
        QWidget.setTabOrder(self.export_button, self.close_button)

        self.retranslateUi(history_dialog)

        self.close_button.setDefault(True)

    # setupUi

    def retranslateUi(self, history_dialog):
        history_dialog.setWindowTitle(QCoreApplication.translate("HistoryDialog", u"History", None))
        self.meeting_label.setText("")
        self.search_label.setText(QCoreApplication.translate("HistoryDialog", u"&Find", None))
#if QT_CONFIG(accessibility)
        self.search_edit.setAccessibleName(QCoreApplication.translate("HistoryDialog", u"Find in the history", None))
#endif // QT_CONFIG(accessibility)
        self.search_edit.setPlaceholderText(QCoreApplication.translate("HistoryDialog", u"Who, what or which item", None))
        self.count_label.setText("")
#if QT_CONFIG(accessibility)
        self.lines_list.setAccessibleName(QCoreApplication.translate("HistoryDialog", u"What was done, the latest first", None))
#endif // QT_CONFIG(accessibility)
        self.export_button.setText(QCoreApplication.translate("HistoryDialog", u"&Export for a spreadsheet (CSV)\u2026", None))
#if QT_CONFIG(accessibility)
        self.export_button.setAccessibleName(QCoreApplication.translate("HistoryDialog", u"Export for a spreadsheet (CSV)", None))
#endif // QT_CONFIG(accessibility)
        self.close_button.setText(QCoreApplication.translate("HistoryDialog", u"Close", None))
#if QT_CONFIG(accessibility)
        self.close_button.setAccessibleName(QCoreApplication.translate("HistoryDialog", u"Close", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

