# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'join_body_dialog.ui'
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
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from sefton_minutes.ui.widgets.civil_fields import DateField

class Ui_JoinBodyDialog(object):
    def setupUi(self, join_body_dialog):
        if not join_body_dialog.objectName():
            join_body_dialog.setObjectName(u"join_body_dialog")
        join_body_dialog.setMinimumSize(QSize(520, 0))
        self.dialog_layout = QVBoxLayout(join_body_dialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 16, 20, 16)
        self.former_label = QLabel(join_body_dialog)
        self.former_label.setObjectName(u"former_label")
        self.former_label.setTextFormat(Qt.TextFormat.PlainText)
        self.former_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.former_label)

        self.into_field = QVBoxLayout()
        self.into_field.setSpacing(3)
        self.into_field.setObjectName(u"into_field")
        self.into_field.setContentsMargins(0, 0, 0, 0)
        self.into_label = QLabel(join_body_dialog)
        self.into_label.setObjectName(u"into_label")
        self.into_label.setTextFormat(Qt.TextFormat.PlainText)
        self.into_label.setProperty(u"role", u"muted")
        self.into_label.setProperty(u"type", u"small")
        self.into_label.setProperty(u"weight", u"600")

        self.into_field.addWidget(self.into_label)

        self.into_combo = QComboBox(join_body_dialog)
        self.into_combo.setObjectName(u"into_combo")

        self.into_field.addWidget(self.into_combo)

        self.into_error_label = QLabel(join_body_dialog)
        self.into_error_label.setObjectName(u"into_error_label")
        self.into_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.into_error_label.setWordWrap(True)
        self.into_error_label.setProperty(u"role", u"bad")
        self.into_error_label.setProperty(u"type", u"small")
        self.into_error_label.setVisible(False)

        self.into_field.addWidget(self.into_error_label)


        self.dialog_layout.addLayout(self.into_field)

        self.since_field = QVBoxLayout()
        self.since_field.setSpacing(3)
        self.since_field.setObjectName(u"since_field")
        self.since_field.setContentsMargins(0, 0, 0, 0)
        self.since_label = QLabel(join_body_dialog)
        self.since_label.setObjectName(u"since_label")
        self.since_label.setTextFormat(Qt.TextFormat.PlainText)
        self.since_label.setProperty(u"role", u"muted")
        self.since_label.setProperty(u"type", u"small")
        self.since_label.setProperty(u"weight", u"600")

        self.since_field.addWidget(self.since_label)

        self.since_edit = DateField(join_body_dialog)
        self.since_edit.setObjectName(u"since_edit")

        self.since_field.addWidget(self.since_edit)

        self.since_error_label = QLabel(join_body_dialog)
        self.since_error_label.setObjectName(u"since_error_label")
        self.since_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.since_error_label.setWordWrap(True)
        self.since_error_label.setProperty(u"role", u"bad")
        self.since_error_label.setProperty(u"type", u"small")
        self.since_error_label.setVisible(False)

        self.since_field.addWidget(self.since_error_label)


        self.dialog_layout.addLayout(self.since_field)

        self.sentence_label = QLabel(join_body_dialog)
        self.sentence_label.setObjectName(u"sentence_label")
        self.sentence_label.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence_label.setWordWrap(True)
        self.sentence_label.setMinimumSize(QSize(0, 64))

        self.dialog_layout.addWidget(self.sentence_label)

        self.buttons_row = QHBoxLayout()
        self.buttons_row.setSpacing(8)
        self.buttons_row.setObjectName(u"buttons_row")
        self.buttons_row.setContentsMargins(0, 0, 0, 0)
        self.buttons_spacer = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_row.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(join_body_dialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(join_body_dialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(True)

        self.buttons_row.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_row)

#if QT_CONFIG(shortcut)
        self.into_label.setBuddy(self.into_combo)
        self.since_label.setBuddy(self.since_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.into_combo, self.since_edit)
        QWidget.setTabOrder(self.since_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.save_button)

        self.retranslateUi(join_body_dialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, join_body_dialog):
        join_body_dialog.setWindowTitle(QCoreApplication.translate("JoinBodyDialog", u"Join to another body", None))
        self.former_label.setText("")
        self.into_label.setText(QCoreApplication.translate("JoinBodyDialog", u"The &body it joins", None))
#if QT_CONFIG(accessibility)
        self.into_combo.setAccessibleName(QCoreApplication.translate("JoinBodyDialog", u"The body it joins", None))
#endif // QT_CONFIG(accessibility)
        self.into_error_label.setText("")
        self.since_label.setText(QCoreApplication.translate("JoinBodyDialog", u"Newer name borne &since, if known", None))
#if QT_CONFIG(accessibility)
        self.since_edit.setAccessibleName(QCoreApplication.translate("JoinBodyDialog", u"The day since which it is called so", None))
#endif // QT_CONFIG(accessibility)
        self.since_edit.setPlaceholderText(QCoreApplication.translate("JoinBodyDialog", u"The day of its first meeting", None))
        self.since_error_label.setText("")
        self.sentence_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("JoinBodyDialog", u"Cancel", None))
#if QT_CONFIG(accessibility)
        self.cancel_button.setAccessibleName(QCoreApplication.translate("JoinBodyDialog", u"Cancel", None))
#endif // QT_CONFIG(accessibility)
        self.save_button.setText(QCoreApplication.translate("JoinBodyDialog", u"&Join", None))
#if QT_CONFIG(accessibility)
        self.save_button.setAccessibleName(QCoreApplication.translate("JoinBodyDialog", u"Join", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

