# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'about_dialog.ui'
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

class Ui_AboutDialog(object):
    def setupUi(self, about_dialog):
        if not about_dialog.objectName():
            about_dialog.setObjectName(u"about_dialog")
        about_dialog.setMinimumSize(QSize(480, 0))
        self.dialog_layout = QVBoxLayout(about_dialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 16, 20, 16)
        self.name_label = QLabel(about_dialog)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_label.setProperty(u"type", u"page")
        self.name_label.setProperty(u"weight", u"600")

        self.dialog_layout.addWidget(self.name_label)

        self.version_label = QLabel(about_dialog)
        self.version_label.setObjectName(u"version_label")
        self.version_label.setTextFormat(Qt.TextFormat.PlainText)
        self.version_label.setProperty(u"role", u"muted")
        self.version_label.setProperty(u"type", u"small")

        self.dialog_layout.addWidget(self.version_label)

        self.purpose_label = QLabel(about_dialog)
        self.purpose_label.setObjectName(u"purpose_label")
        self.purpose_label.setTextFormat(Qt.TextFormat.PlainText)
        self.purpose_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.purpose_label)

        self.details_field = QVBoxLayout()
        self.details_field.setSpacing(3)
        self.details_field.setObjectName(u"details_field")
        self.details_field.setContentsMargins(0, 0, 0, 0)
        self.details_label = QLabel(about_dialog)
        self.details_label.setObjectName(u"details_label")
        self.details_label.setTextFormat(Qt.TextFormat.PlainText)
        self.details_label.setProperty(u"role", u"muted")
        self.details_label.setProperty(u"type", u"small")
        self.details_label.setProperty(u"weight", u"600")

        self.details_field.addWidget(self.details_label)

        self.details_text = QPlainTextEdit(about_dialog)
        self.details_text.setObjectName(u"details_text")
        self.details_text.setProperty(u"kind", u"field")
        self.details_text.setMinimumSize(QSize(0, 96))
        self.details_text.setMaximumSize(QSize(16777215, 110))
        self.details_text.setTabChangesFocus(True)
        self.details_text.setReadOnly(True)

        self.details_field.addWidget(self.details_text)


        self.dialog_layout.addLayout(self.details_field)

        self.bottom_spacer = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialog_layout.addItem(self.bottom_spacer)

        self.buttons_row = QHBoxLayout()
        self.buttons_row.setSpacing(8)
        self.buttons_row.setObjectName(u"buttons_row")
        self.buttons_row.setContentsMargins(0, 0, 0, 0)
        self.buttons_spacer = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_row.addItem(self.buttons_spacer)

        self.copy_button = QPushButton(about_dialog)
        self.copy_button.setObjectName(u"copy_button")
        self.copy_button.setAutoDefault(False)

        self.buttons_row.addWidget(self.copy_button)

        self.close_button = QPushButton(about_dialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(True)

        self.buttons_row.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.buttons_row)

#if QT_CONFIG(shortcut)
        self.details_label.setBuddy(self.details_text)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.details_text, self.copy_button)
        QWidget.setTabOrder(self.copy_button, self.close_button)

        self.retranslateUi(about_dialog)

        self.close_button.setDefault(True)

    # setupUi

    def retranslateUi(self, about_dialog):
        about_dialog.setWindowTitle(QCoreApplication.translate("AboutDialog", u"About Sefton Minutes", None))
        self.name_label.setText(QCoreApplication.translate("AboutDialog", u"Sefton Minutes", None))
        self.version_label.setText("")
        self.purpose_label.setText(QCoreApplication.translate("AboutDialog", u"For the officers who call the meetings, take the minutes and find what was resolved.", None))
        self.details_label.setText(QCoreApplication.translate("AboutDialog", u"&Details for support", None))
#if QT_CONFIG(accessibility)
        self.details_text.setAccessibleName(QCoreApplication.translate("AboutDialog", u"Details for support", None))
#endif // QT_CONFIG(accessibility)
        self.copy_button.setText(QCoreApplication.translate("AboutDialog", u"&Copy details", None))
#if QT_CONFIG(accessibility)
        self.copy_button.setAccessibleName(QCoreApplication.translate("AboutDialog", u"Copy details", None))
#endif // QT_CONFIG(accessibility)
        self.close_button.setText(QCoreApplication.translate("AboutDialog", u"Close", None))
#if QT_CONFIG(accessibility)
        self.close_button.setAccessibleName(QCoreApplication.translate("AboutDialog", u"Close", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

