# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'meeting_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDialog,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from sefton_minutes.ui.widgets.civil_fields import (DateField, TimeField)

class Ui_MeetingDialog(object):
    def setupUi(self, meeting_dialog):
        if not meeting_dialog.objectName():
            meeting_dialog.setObjectName(u"meeting_dialog")
        meeting_dialog.setMinimumSize(QSize(540, 0))
        self.dialog_layout = QVBoxLayout(meeting_dialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 16, 20, 16)
        self.body_field = QVBoxLayout()
        self.body_field.setSpacing(3)
        self.body_field.setObjectName(u"body_field")
        self.body_field.setContentsMargins(0, 0, 0, 0)
        self.body_label = QLabel(meeting_dialog)
        self.body_label.setObjectName(u"body_label")
        self.body_label.setTextFormat(Qt.TextFormat.PlainText)
        self.body_label.setProperty(u"role", u"muted")
        self.body_label.setProperty(u"type", u"small")
        self.body_label.setProperty(u"weight", u"600")

        self.body_field.addWidget(self.body_label)

        self.body_combo_row = QHBoxLayout()
        self.body_combo_row.setSpacing(8)
        self.body_combo_row.setObjectName(u"body_combo_row")
        self.body_combo_row.setContentsMargins(0, 0, 0, 0)
        self.body_combo = QComboBox(meeting_dialog)
        self.body_combo.setObjectName(u"body_combo")
        self.body_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.body_combo.setMinimumContentsLength(8)

        self.body_combo_row.addWidget(self.body_combo)

        self.new_body_button = QPushButton(meeting_dialog)
        self.new_body_button.setObjectName(u"new_body_button")
        self.new_body_button.setProperty(u"kind", u"quiet")
        self.new_body_button.setAutoDefault(False)

        self.body_combo_row.addWidget(self.new_body_button)

        self.body_combo_row.setStretch(0, 1)

        self.body_field.addLayout(self.body_combo_row)

        self.body_error_label = QLabel(meeting_dialog)
        self.body_error_label.setObjectName(u"body_error_label")
        self.body_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.body_error_label.setWordWrap(True)
        self.body_error_label.setProperty(u"role", u"bad")
        self.body_error_label.setProperty(u"type", u"small")
        self.body_error_label.setVisible(False)

        self.body_field.addWidget(self.body_error_label)


        self.dialog_layout.addLayout(self.body_field)

        self.when_row = QHBoxLayout()
        self.when_row.setSpacing(12)
        self.when_row.setObjectName(u"when_row")
        self.when_row.setContentsMargins(0, 0, 0, 0)
        self.day_field = QVBoxLayout()
        self.day_field.setSpacing(3)
        self.day_field.setObjectName(u"day_field")
        self.day_field.setContentsMargins(0, 0, 0, 0)
        self.day_label = QLabel(meeting_dialog)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setTextFormat(Qt.TextFormat.PlainText)
        self.day_label.setProperty(u"role", u"muted")
        self.day_label.setProperty(u"type", u"small")
        self.day_label.setProperty(u"weight", u"600")

        self.day_field.addWidget(self.day_label)

        self.day_edit = DateField(meeting_dialog)
        self.day_edit.setObjectName(u"day_edit")

        self.day_field.addWidget(self.day_edit)

        self.day_error_label = QLabel(meeting_dialog)
        self.day_error_label.setObjectName(u"day_error_label")
        self.day_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.day_error_label.setWordWrap(True)
        self.day_error_label.setProperty(u"role", u"bad")
        self.day_error_label.setProperty(u"type", u"small")
        self.day_error_label.setVisible(False)

        self.day_field.addWidget(self.day_error_label)

        self.day_below = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.day_field.addItem(self.day_below)


        self.when_row.addLayout(self.day_field)

        self.time_field = QVBoxLayout()
        self.time_field.setSpacing(3)
        self.time_field.setObjectName(u"time_field")
        self.time_field.setContentsMargins(0, 0, 0, 0)
        self.time_label = QLabel(meeting_dialog)
        self.time_label.setObjectName(u"time_label")
        self.time_label.setTextFormat(Qt.TextFormat.PlainText)
        self.time_label.setProperty(u"role", u"muted")
        self.time_label.setProperty(u"type", u"small")
        self.time_label.setProperty(u"weight", u"600")

        self.time_field.addWidget(self.time_label)

        self.time_edit = TimeField(meeting_dialog)
        self.time_edit.setObjectName(u"time_edit")

        self.time_field.addWidget(self.time_edit)

        self.time_error_label = QLabel(meeting_dialog)
        self.time_error_label.setObjectName(u"time_error_label")
        self.time_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.time_error_label.setWordWrap(True)
        self.time_error_label.setProperty(u"role", u"bad")
        self.time_error_label.setProperty(u"type", u"small")
        self.time_error_label.setVisible(False)

        self.time_field.addWidget(self.time_error_label)

        self.time_below = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.time_field.addItem(self.time_below)


        self.when_row.addLayout(self.time_field)

        self.when_row.setStretch(0, 3)
        self.when_row.setStretch(1, 2)

        self.dialog_layout.addLayout(self.when_row)

        self.venue_field = QVBoxLayout()
        self.venue_field.setSpacing(3)
        self.venue_field.setObjectName(u"venue_field")
        self.venue_field.setContentsMargins(0, 0, 0, 0)
        self.venue_label = QLabel(meeting_dialog)
        self.venue_label.setObjectName(u"venue_label")
        self.venue_label.setTextFormat(Qt.TextFormat.PlainText)
        self.venue_label.setProperty(u"role", u"muted")
        self.venue_label.setProperty(u"type", u"small")
        self.venue_label.setProperty(u"weight", u"600")

        self.venue_field.addWidget(self.venue_label)

        self.venue_edit = QLineEdit(meeting_dialog)
        self.venue_edit.setObjectName(u"venue_edit")

        self.venue_field.addWidget(self.venue_edit)


        self.dialog_layout.addLayout(self.venue_field)

        self.contact_row = QHBoxLayout()
        self.contact_row.setSpacing(12)
        self.contact_row.setObjectName(u"contact_row")
        self.contact_row.setContentsMargins(0, 0, 0, 0)
        self.contact_field = QVBoxLayout()
        self.contact_field.setSpacing(3)
        self.contact_field.setObjectName(u"contact_field")
        self.contact_field.setContentsMargins(0, 0, 0, 0)
        self.contact_label = QLabel(meeting_dialog)
        self.contact_label.setObjectName(u"contact_label")
        self.contact_label.setTextFormat(Qt.TextFormat.PlainText)
        self.contact_label.setProperty(u"role", u"muted")
        self.contact_label.setProperty(u"type", u"small")
        self.contact_label.setProperty(u"weight", u"600")

        self.contact_field.addWidget(self.contact_label)

        self.contact_edit = QLineEdit(meeting_dialog)
        self.contact_edit.setObjectName(u"contact_edit")

        self.contact_field.addWidget(self.contact_edit)


        self.contact_row.addLayout(self.contact_field)

        self.contact_post_field = QVBoxLayout()
        self.contact_post_field.setSpacing(3)
        self.contact_post_field.setObjectName(u"contact_post_field")
        self.contact_post_field.setContentsMargins(0, 0, 0, 0)
        self.contact_post_label = QLabel(meeting_dialog)
        self.contact_post_label.setObjectName(u"contact_post_label")
        self.contact_post_label.setTextFormat(Qt.TextFormat.PlainText)
        self.contact_post_label.setProperty(u"role", u"muted")
        self.contact_post_label.setProperty(u"type", u"small")
        self.contact_post_label.setProperty(u"weight", u"600")

        self.contact_post_field.addWidget(self.contact_post_label)

        self.contact_post_edit = QLineEdit(meeting_dialog)
        self.contact_post_edit.setObjectName(u"contact_post_edit")

        self.contact_post_field.addWidget(self.contact_post_edit)


        self.contact_row.addLayout(self.contact_post_field)

        self.contact_row.setStretch(0, 1)
        self.contact_row.setStretch(1, 1)

        self.dialog_layout.addLayout(self.contact_row)

        self.status_field = QVBoxLayout()
        self.status_field.setSpacing(3)
        self.status_field.setObjectName(u"status_field")
        self.status_field.setContentsMargins(0, 0, 0, 0)
        self.status_label = QLabel(meeting_dialog)
        self.status_label.setObjectName(u"status_label")
        self.status_label.setTextFormat(Qt.TextFormat.PlainText)
        self.status_label.setProperty(u"role", u"muted")
        self.status_label.setProperty(u"type", u"small")
        self.status_label.setProperty(u"weight", u"600")

        self.status_field.addWidget(self.status_label)

        self.status_combo = QComboBox(meeting_dialog)
        self.status_combo.setObjectName(u"status_combo")
        self.status_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.status_combo.setMinimumContentsLength(8)

        self.status_field.addWidget(self.status_combo)


        self.dialog_layout.addLayout(self.status_field)

        self.standing_items_check = QCheckBox(meeting_dialog)
        self.standing_items_check.setObjectName(u"standing_items_check")

        self.dialog_layout.addWidget(self.standing_items_check)

        self.bottom_spacer = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialog_layout.addItem(self.bottom_spacer)

        self.buttons_row = QHBoxLayout()
        self.buttons_row.setSpacing(8)
        self.buttons_row.setObjectName(u"buttons_row")
        self.buttons_row.setContentsMargins(0, 0, 0, 0)
        self.buttons_spacer = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_row.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(meeting_dialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(meeting_dialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(True)

        self.buttons_row.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_row)

#if QT_CONFIG(shortcut)
        self.body_label.setBuddy(self.body_combo)
        self.day_label.setBuddy(self.day_edit)
        self.time_label.setBuddy(self.time_edit)
        self.venue_label.setBuddy(self.venue_edit)
        self.contact_label.setBuddy(self.contact_edit)
        self.contact_post_label.setBuddy(self.contact_post_edit)
        self.status_label.setBuddy(self.status_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.body_combo, self.new_body_button)
        QWidget.setTabOrder(self.new_body_button, self.day_edit)
        QWidget.setTabOrder(self.day_edit, self.time_edit)
        QWidget.setTabOrder(self.time_edit, self.venue_edit)
        QWidget.setTabOrder(self.venue_edit, self.contact_edit)
        QWidget.setTabOrder(self.contact_edit, self.contact_post_edit)
        QWidget.setTabOrder(self.contact_post_edit, self.status_combo)
        QWidget.setTabOrder(self.status_combo, self.standing_items_check)
        QWidget.setTabOrder(self.standing_items_check, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.save_button)

        self.retranslateUi(meeting_dialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, meeting_dialog):
        meeting_dialog.setWindowTitle(QCoreApplication.translate("MeetingDialog", u"New meeting", None))
        self.body_label.setText(QCoreApplication.translate("MeetingDialog", u"&Body", None))
#if QT_CONFIG(accessibility)
        self.body_combo.setAccessibleName(QCoreApplication.translate("MeetingDialog", u"Body", None))
#endif // QT_CONFIG(accessibility)
        self.new_body_button.setText(QCoreApplication.translate("MeetingDialog", u"&New body\u2026", None))
#if QT_CONFIG(accessibility)
        self.new_body_button.setAccessibleName(QCoreApplication.translate("MeetingDialog", u"New body", None))
#endif // QT_CONFIG(accessibility)
        self.body_error_label.setText("")
        self.day_label.setText(QCoreApplication.translate("MeetingDialog", u"&Date", None))
#if QT_CONFIG(accessibility)
        self.day_edit.setAccessibleName(QCoreApplication.translate("MeetingDialog", u"Date", None))
#endif // QT_CONFIG(accessibility)
        self.day_edit.setPlaceholderText(QCoreApplication.translate("MeetingDialog", u"For example Thursday 5 December 2019", None))
        self.day_error_label.setText("")
        self.time_label.setText(QCoreApplication.translate("MeetingDialog", u"&Time", None))
#if QT_CONFIG(accessibility)
        self.time_edit.setAccessibleName(QCoreApplication.translate("MeetingDialog", u"Time", None))
#endif // QT_CONFIG(accessibility)
        self.time_edit.setPlaceholderText(QCoreApplication.translate("MeetingDialog", u"For example 3.00 pm", None))
        self.time_error_label.setText("")
        self.venue_label.setText(QCoreApplication.translate("MeetingDialog", u"&Venue", None))
#if QT_CONFIG(accessibility)
        self.venue_edit.setAccessibleName(QCoreApplication.translate("MeetingDialog", u"Venue", None))
#endif // QT_CONFIG(accessibility)
        self.contact_label.setText(QCoreApplication.translate("MeetingDialog", u"&Contact", None))
#if QT_CONFIG(accessibility)
        self.contact_edit.setAccessibleName(QCoreApplication.translate("MeetingDialog", u"Contact", None))
#endif // QT_CONFIG(accessibility)
        self.contact_post_label.setText(QCoreApplication.translate("MeetingDialog", u"Contact\u2019s &post", None))
#if QT_CONFIG(accessibility)
        self.contact_post_edit.setAccessibleName(QCoreApplication.translate("MeetingDialog", u"Contact\u2019s post", None))
#endif // QT_CONFIG(accessibility)
        self.status_label.setText(QCoreApplication.translate("MeetingDialog", u"&Status", None))
#if QT_CONFIG(accessibility)
        self.status_combo.setAccessibleName(QCoreApplication.translate("MeetingDialog", u"Status", None))
#endif // QT_CONFIG(accessibility)
        self.standing_items_check.setText(QCoreApplication.translate("MeetingDialog", u"Begin with the &usual items", None))
#if QT_CONFIG(accessibility)
        self.standing_items_check.setAccessibleName(QCoreApplication.translate("MeetingDialog", u"Begin with the usual items", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("MeetingDialog", u"Cancel", None))
#if QT_CONFIG(accessibility)
        self.cancel_button.setAccessibleName(QCoreApplication.translate("MeetingDialog", u"Cancel", None))
#endif // QT_CONFIG(accessibility)
        self.save_button.setText(QCoreApplication.translate("MeetingDialog", u"&Add meeting", None))
#if QT_CONFIG(accessibility)
        self.save_button.setAccessibleName(QCoreApplication.translate("MeetingDialog", u"Add meeting", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

