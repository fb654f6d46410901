# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'shortcuts_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QHeaderView,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QTableView, QVBoxLayout, QWidget)

class Ui_ShortcutsDialog(object):
    def setupUi(self, shortcuts_dialog):
        if not shortcuts_dialog.objectName():
            shortcuts_dialog.setObjectName(u"shortcuts_dialog")
        shortcuts_dialog.setMinimumSize(QSize(560, 480))
        self.dialog_layout = QVBoxLayout(shortcuts_dialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 16, 20, 16)
        self.filter_field = QVBoxLayout()
        self.filter_field.setSpacing(3)
        self.filter_field.setObjectName(u"filter_field")
        self.filter_field.setContentsMargins(0, 0, 0, 0)
        self.filter_label = QLabel(shortcuts_dialog)
        self.filter_label.setObjectName(u"filter_label")
        self.filter_label.setTextFormat(Qt.TextFormat.PlainText)
        self.filter_label.setProperty(u"role", u"muted")
        self.filter_label.setProperty(u"type", u"small")
        self.filter_label.setProperty(u"weight", u"600")

        self.filter_field.addWidget(self.filter_label)

        self.filter_edit = QLineEdit(shortcuts_dialog)
        self.filter_edit.setObjectName(u"filter_edit")

        self.filter_field.addWidget(self.filter_edit)


        self.dialog_layout.addLayout(self.filter_field)

        self.shortcuts_table = QTableView(shortcuts_dialog)
        self.shortcuts_table.setObjectName(u"shortcuts_table")
        self.shortcuts_table.setProperty(u"kind", u"field")
        self.shortcuts_table.setMinimumSize(QSize(0, 320))

        self.dialog_layout.addWidget(self.shortcuts_table)

        self.empty_label = QLabel(shortcuts_dialog)
        self.empty_label.setObjectName(u"empty_label")
        self.empty_label.setTextFormat(Qt.TextFormat.PlainText)
        self.empty_label.setProperty(u"role", u"muted")
        self.empty_label.setProperty(u"type", u"small")

        self.dialog_layout.addWidget(self.empty_label)

        self.buttons_row = QHBoxLayout()
        self.buttons_row.setSpacing(8)
        self.buttons_row.setObjectName(u"buttons_row")
        self.buttons_row.setContentsMargins(0, 0, 0, 0)
        self.buttons_spacer = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_row.addItem(self.buttons_spacer)

        self.close_button = QPushButton(shortcuts_dialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(True)

        self.buttons_row.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.buttons_row)

        self.dialog_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.filter_label.setBuddy(self.filter_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.filter_edit, self.shortcuts_table)
        QWidget.setTabOrder(self.shortcuts_table, self.close_button)

        self.retranslateUi(shortcuts_dialog)

        self.close_button.setDefault(True)

    # setupUi

    def retranslateUi(self, shortcuts_dialog):
        shortcuts_dialog.setWindowTitle(QCoreApplication.translate("ShortcutsDialog", u"Keyboard shortcuts", None))
        self.filter_label.setText(QCoreApplication.translate("ShortcutsDialog", u"&Find", None))
#if QT_CONFIG(accessibility)
        self.filter_edit.setAccessibleName(QCoreApplication.translate("ShortcutsDialog", u"Find a shortcut", None))
#endif // QT_CONFIG(accessibility)
        self.filter_edit.setPlaceholderText(QCoreApplication.translate("ShortcutsDialog", u"A key or what it does", None))
#if QT_CONFIG(accessibility)
        self.shortcuts_table.setAccessibleName(QCoreApplication.translate("ShortcutsDialog", u"Keyboard shortcuts", None))
#endif // QT_CONFIG(accessibility)
        self.empty_label.setText(QCoreApplication.translate("ShortcutsDialog", u"No key does that.", None))
        self.close_button.setText(QCoreApplication.translate("ShortcutsDialog", u"Close", None))
#if QT_CONFIG(accessibility)
        self.close_button.setAccessibleName(QCoreApplication.translate("ShortcutsDialog", u"Close", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

