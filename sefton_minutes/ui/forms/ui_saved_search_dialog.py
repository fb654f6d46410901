# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'saved_search_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_SavedSearchDialog(object):
    def setupUi(self, saved_search_dialog):
        if not saved_search_dialog.objectName():
            saved_search_dialog.setObjectName(u"saved_search_dialog")
        saved_search_dialog.setMinimumSize(QSize(460, 0))
        self.dialog_layout = QVBoxLayout(saved_search_dialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 16, 20, 16)
        self.asked_label = QLabel(saved_search_dialog)
        self.asked_label.setObjectName(u"asked_label")
        self.asked_label.setTextFormat(Qt.TextFormat.PlainText)
        self.asked_label.setWordWrap(True)
        self.asked_label.setProperty(u"role", u"muted")

        self.dialog_layout.addWidget(self.asked_label)

        self.name_field = QVBoxLayout()
        self.name_field.setSpacing(3)
        self.name_field.setObjectName(u"name_field")
        self.name_field.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(saved_search_dialog)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_label.setProperty(u"role", u"muted")
        self.name_label.setProperty(u"type", u"small")
        self.name_label.setProperty(u"weight", u"600")

        self.name_field.addWidget(self.name_label)

        self.name_edit = QLineEdit(saved_search_dialog)
        self.name_edit.setObjectName(u"name_edit")

        self.name_field.addWidget(self.name_edit)

        self.name_error_label = QLabel(saved_search_dialog)
        self.name_error_label.setObjectName(u"name_error_label")
        self.name_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_error_label.setWordWrap(True)
        self.name_error_label.setProperty(u"role", u"bad")
        self.name_error_label.setProperty(u"type", u"small")
        self.name_error_label.setVisible(False)

        self.name_field.addWidget(self.name_error_label)


        self.dialog_layout.addLayout(self.name_field)

        self.everybody_check = QCheckBox(saved_search_dialog)
        self.everybody_check.setObjectName(u"everybody_check")

        self.dialog_layout.addWidget(self.everybody_check)

        self.bottom_spacer = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialog_layout.addItem(self.bottom_spacer)

        self.buttons_row = QHBoxLayout()
        self.buttons_row.setSpacing(8)
        self.buttons_row.setObjectName(u"buttons_row")
        self.buttons_row.setContentsMargins(0, 0, 0, 0)
        self.buttons_spacer = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_row.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(saved_search_dialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(saved_search_dialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(True)

        self.buttons_row.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_row)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.everybody_check)
        QWidget.setTabOrder(self.everybody_check, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.save_button)

        self.retranslateUi(saved_search_dialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, saved_search_dialog):
        saved_search_dialog.setWindowTitle(QCoreApplication.translate("SavedSearchDialog", u"Save search", None))
        self.asked_label.setText("")
        self.name_label.setText(QCoreApplication.translate("SavedSearchDialog", u"&Name", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("SavedSearchDialog", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.name_error_label.setText("")
        self.everybody_check.setText(QCoreApplication.translate("SavedSearchDialog", u"For &everybody who uses this database", None))
#if QT_CONFIG(accessibility)
        self.everybody_check.setAccessibleName(QCoreApplication.translate("SavedSearchDialog", u"For everybody who uses this database", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("SavedSearchDialog", u"Cancel", None))
#if QT_CONFIG(accessibility)
        self.cancel_button.setAccessibleName(QCoreApplication.translate("SavedSearchDialog", u"Cancel", None))
#endif // QT_CONFIG(accessibility)
        self.save_button.setText(QCoreApplication.translate("SavedSearchDialog", u"&Save search", None))
#if QT_CONFIG(accessibility)
        self.save_button.setAccessibleName(QCoreApplication.translate("SavedSearchDialog", u"Save search", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

