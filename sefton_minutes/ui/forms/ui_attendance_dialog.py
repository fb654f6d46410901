# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'attendance_dialog.ui'
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

class Ui_AttendanceDialog(object):
    def setupUi(self, attendance_dialog):
        if not attendance_dialog.objectName():
            attendance_dialog.setObjectName(u"attendance_dialog")
        attendance_dialog.setMinimumSize(QSize(720, 480))
        self.dialog_layout = QVBoxLayout(attendance_dialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 16, 20, 16)
        self.add_row = QHBoxLayout()
        self.add_row.setSpacing(8)
        self.add_row.setObjectName(u"add_row")
        self.add_row.setContentsMargins(0, 0, 0, 0)
        self.add_label = QLabel(attendance_dialog)
        self.add_label.setObjectName(u"add_label")
        self.add_label.setTextFormat(Qt.TextFormat.PlainText)
        self.add_label.setProperty(u"role", u"muted")
        self.add_label.setProperty(u"type", u"small")
        self.add_label.setProperty(u"weight", u"600")

        self.add_row.addWidget(self.add_label)

        self.name_edit = QLineEdit(attendance_dialog)
        self.name_edit.setObjectName(u"name_edit")

        self.add_row.addWidget(self.name_edit)

        self.add_button = QPushButton(attendance_dialog)
        self.add_button.setObjectName(u"add_button")
        self.add_button.setAutoDefault(False)

        self.add_row.addWidget(self.add_button)

        self.add_row.setStretch(1, 1)

        self.dialog_layout.addLayout(self.add_row)

        self.name_error_label = QLabel(attendance_dialog)
        self.name_error_label.setObjectName(u"name_error_label")
        self.name_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_error_label.setWordWrap(True)
        self.name_error_label.setProperty(u"role", u"bad")
        self.name_error_label.setProperty(u"type", u"small")
        self.name_error_label.setVisible(False)

        self.dialog_layout.addWidget(self.name_error_label)

        self.attendance_table = QTableView(attendance_dialog)
        self.attendance_table.setObjectName(u"attendance_table")
        self.attendance_table.setProperty(u"kind", u"field")
        self.attendance_table.setMinimumSize(QSize(0, 260))

        self.dialog_layout.addWidget(self.attendance_table)

        self.keys_label = QLabel(attendance_dialog)
        self.keys_label.setObjectName(u"keys_label")
        self.keys_label.setTextFormat(Qt.TextFormat.PlainText)
        self.keys_label.setProperty(u"role", u"muted")
        self.keys_label.setProperty(u"type", u"small")
        self.keys_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.keys_label)

        self.change_row = QHBoxLayout()
        self.change_row.setSpacing(4)
        self.change_row.setObjectName(u"change_row")
        self.change_row.setContentsMargins(0, 0, 0, 0)
        self.count_label = QLabel(attendance_dialog)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setTextFormat(Qt.TextFormat.PlainText)
        self.count_label.setProperty(u"role", u"muted")
        self.count_label.setProperty(u"type", u"small")

        self.change_row.addWidget(self.count_label)

        self.change_spacer = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.change_row.addItem(self.change_spacer)

        self.undo_button = QPushButton(attendance_dialog)
        self.undo_button.setObjectName(u"undo_button")
        self.undo_button.setProperty(u"kind", u"quiet")
        self.undo_button.setAutoDefault(False)

        self.change_row.addWidget(self.undo_button)

        self.move_up_button = QPushButton(attendance_dialog)
        self.move_up_button.setObjectName(u"move_up_button")
        self.move_up_button.setProperty(u"kind", u"quiet")
        self.move_up_button.setAutoDefault(False)

        self.change_row.addWidget(self.move_up_button)

        self.move_down_button = QPushButton(attendance_dialog)
        self.move_down_button.setObjectName(u"move_down_button")
        self.move_down_button.setProperty(u"kind", u"quiet")
        self.move_down_button.setAutoDefault(False)

        self.change_row.addWidget(self.move_down_button)

        self.remove_button = QPushButton(attendance_dialog)
        self.remove_button.setObjectName(u"remove_button")
        self.remove_button.setProperty(u"kind", u"quiet")
        self.remove_button.setAutoDefault(False)

        self.change_row.addWidget(self.remove_button)


        self.dialog_layout.addLayout(self.change_row)

        self.buttons_row = QHBoxLayout()
        self.buttons_row.setSpacing(8)
        self.buttons_row.setObjectName(u"buttons_row")
        self.buttons_row.setContentsMargins(0, 0, 0, 0)
        self.buttons_spacer = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_row.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(attendance_dialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(attendance_dialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(False)

        self.buttons_row.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_row)

        self.dialog_layout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.add_label.setBuddy(self.name_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.add_button)
        QWidget.setTabOrder(self.add_button, self.attendance_table)
        QWidget.setTabOrder(self.attendance_table, self.undo_button)
        QWidget.setTabOrder(self.undo_button, self.move_up_button)
        QWidget.setTabOrder(self.move_up_button, self.move_down_button)
        QWidget.setTabOrder(self.move_down_button, self.remove_button)
        QWidget.setTabOrder(self.remove_button, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.save_button)

        self.retranslateUi(attendance_dialog)
    # setupUi

    def retranslateUi(self, attendance_dialog):
        attendance_dialog.setWindowTitle(QCoreApplication.translate("AttendanceDialog", u"Attendance and apologies", None))
        self.add_label.setText(QCoreApplication.translate("AttendanceDialog", u"&Name", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("AttendanceDialog", u"Name to add", None))
#endif // QT_CONFIG(accessibility)
        self.name_edit.setPlaceholderText(QCoreApplication.translate("AttendanceDialog", u"A name from the register, or a new one", None))
        self.add_button.setText(QCoreApplication.translate("AttendanceDialog", u"A&dd name", None))
#if QT_CONFIG(accessibility)
        self.add_button.setAccessibleName(QCoreApplication.translate("AttendanceDialog", u"Add name", None))
#endif // QT_CONFIG(accessibility)
        self.name_error_label.setText("")
#if QT_CONFIG(accessibility)
        self.attendance_table.setAccessibleName(QCoreApplication.translate("AttendanceDialog", u"Attendance", None))
#endif // QT_CONFIG(accessibility)
        self.keys_label.setText(QCoreApplication.translate("AttendanceDialog", u"P present \u00b7 A apologies \u00b7 S substitute \u00b7 I in attendance \u00b7 N absent \u00b7 C chair \u00b7 V vice-chair \u00b7 F2 changes the words \u00b7 Alt+Shift+Up or Down moves", None))
        self.count_label.setText("")
        self.undo_button.setText(QCoreApplication.translate("AttendanceDialog", u"&Undo", None))
#if QT_CONFIG(accessibility)
        self.undo_button.setAccessibleName(QCoreApplication.translate("AttendanceDialog", u"Undo", None))
#endif // QT_CONFIG(accessibility)
        self.move_up_button.setText(QCoreApplication.translate("AttendanceDialog", u"Move u&p", None))
#if QT_CONFIG(accessibility)
        self.move_up_button.setAccessibleName(QCoreApplication.translate("AttendanceDialog", u"Move up", None))
#endif // QT_CONFIG(accessibility)
        self.move_down_button.setText(QCoreApplication.translate("AttendanceDialog", u"Move d&own", None))
#if QT_CONFIG(accessibility)
        self.move_down_button.setAccessibleName(QCoreApplication.translate("AttendanceDialog", u"Move down", None))
#endif // QT_CONFIG(accessibility)
        self.remove_button.setText(QCoreApplication.translate("AttendanceDialog", u"&Remove", None))
#if QT_CONFIG(accessibility)
        self.remove_button.setAccessibleName(QCoreApplication.translate("AttendanceDialog", u"Remove", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("AttendanceDialog", u"Cancel", None))
#if QT_CONFIG(accessibility)
        self.cancel_button.setAccessibleName(QCoreApplication.translate("AttendanceDialog", u"Cancel", None))
#endif // QT_CONFIG(accessibility)
        self.save_button.setText(QCoreApplication.translate("AttendanceDialog", u"&Save attendance", None))
#if QT_CONFIG(accessibility)
        self.save_button.setAccessibleName(QCoreApplication.translate("AttendanceDialog", u"Save attendance", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

