# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'print_dialog.ui'
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
    QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout,
    QWidget)

class Ui_PrintDialog(object):
    def setupUi(self, print_dialog):
        if not print_dialog.objectName():
            print_dialog.setObjectName(u"print_dialog")
        print_dialog.setMinimumSize(QSize(460, 0))
        self.dialog_layout = QVBoxLayout(print_dialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 16, 20, 16)
        self.paper_label = QLabel(print_dialog)
        self.paper_label.setObjectName(u"paper_label")
        self.paper_label.setTextFormat(Qt.TextFormat.PlainText)
        self.paper_label.setProperty(u"weight", u"600")

        self.dialog_layout.addWidget(self.paper_label)

        self.printer_field = QVBoxLayout()
        self.printer_field.setSpacing(3)
        self.printer_field.setObjectName(u"printer_field")
        self.printer_field.setContentsMargins(0, 0, 0, 0)
        self.printer_label = QLabel(print_dialog)
        self.printer_label.setObjectName(u"printer_label")
        self.printer_label.setTextFormat(Qt.TextFormat.PlainText)
        self.printer_label.setProperty(u"role", u"muted")
        self.printer_label.setProperty(u"type", u"small")
        self.printer_label.setProperty(u"weight", u"600")

        self.printer_field.addWidget(self.printer_label)

        self.printer_combo = QComboBox(print_dialog)
        self.printer_combo.setObjectName(u"printer_combo")
        self.printer_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.printer_combo.setMinimumContentsLength(8)

        self.printer_field.addWidget(self.printer_combo)

        self.printer_error_label = QLabel(print_dialog)
        self.printer_error_label.setObjectName(u"printer_error_label")
        self.printer_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.printer_error_label.setWordWrap(True)
        self.printer_error_label.setProperty(u"role", u"bad")
        self.printer_error_label.setProperty(u"type", u"small")
        self.printer_error_label.setVisible(False)

        self.printer_field.addWidget(self.printer_error_label)


        self.dialog_layout.addLayout(self.printer_field)

        self.copies_row = QHBoxLayout()
        self.copies_row.setSpacing(12)
        self.copies_row.setObjectName(u"copies_row")
        self.copies_row.setContentsMargins(0, 0, 0, 0)
        self.copies_field = QVBoxLayout()
        self.copies_field.setSpacing(3)
        self.copies_field.setObjectName(u"copies_field")
        self.copies_field.setContentsMargins(0, 0, 0, 0)
        self.copies_label = QLabel(print_dialog)
        self.copies_label.setObjectName(u"copies_label")
        self.copies_label.setTextFormat(Qt.TextFormat.PlainText)
        self.copies_label.setProperty(u"role", u"muted")
        self.copies_label.setProperty(u"type", u"small")
        self.copies_label.setProperty(u"weight", u"600")

        self.copies_field.addWidget(self.copies_label)

        self.copies_spin = QSpinBox(print_dialog)
        self.copies_spin.setObjectName(u"copies_spin")
        self.copies_spin.setMinimum(1)
        self.copies_spin.setMaximum(999)

        self.copies_field.addWidget(self.copies_spin)


        self.copies_row.addLayout(self.copies_field)

        self.collate_field = QVBoxLayout()
        self.collate_field.setSpacing(8)
        self.collate_field.setObjectName(u"collate_field")
        self.collate_field.setContentsMargins(0, 0, 0, 0)
        self.collate_spacer = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.collate_field.addItem(self.collate_spacer)

        self.collate_check = QCheckBox(print_dialog)
        self.collate_check.setObjectName(u"collate_check")

        self.collate_field.addWidget(self.collate_check)

        self.collate_below = QSpacerItem(20, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.collate_field.addItem(self.collate_below)


        self.copies_row.addLayout(self.collate_field)

        self.copies_row.setStretch(0, 1)
        self.copies_row.setStretch(1, 3)

        self.dialog_layout.addLayout(self.copies_row)

        self.sides_field = QVBoxLayout()
        self.sides_field.setSpacing(3)
        self.sides_field.setObjectName(u"sides_field")
        self.sides_field.setContentsMargins(0, 0, 0, 0)
        self.sides_label = QLabel(print_dialog)
        self.sides_label.setObjectName(u"sides_label")
        self.sides_label.setTextFormat(Qt.TextFormat.PlainText)
        self.sides_label.setProperty(u"role", u"muted")
        self.sides_label.setProperty(u"type", u"small")
        self.sides_label.setProperty(u"weight", u"600")

        self.sides_field.addWidget(self.sides_label)

        self.sides_combo = QComboBox(print_dialog)
        self.sides_combo.setObjectName(u"sides_combo")
        self.sides_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.sides_combo.setMinimumContentsLength(8)

        self.sides_field.addWidget(self.sides_combo)


        self.dialog_layout.addLayout(self.sides_field)

        self.pages_field = QVBoxLayout()
        self.pages_field.setSpacing(3)
        self.pages_field.setObjectName(u"pages_field")
        self.pages_field.setContentsMargins(0, 0, 0, 0)
        self.pages_label = QLabel(print_dialog)
        self.pages_label.setObjectName(u"pages_label")
        self.pages_label.setTextFormat(Qt.TextFormat.PlainText)
        self.pages_label.setProperty(u"role", u"muted")
        self.pages_label.setProperty(u"type", u"small")
        self.pages_label.setProperty(u"weight", u"600")

        self.pages_field.addWidget(self.pages_label)

        self.pages_edit = QLineEdit(print_dialog)
        self.pages_edit.setObjectName(u"pages_edit")

        self.pages_field.addWidget(self.pages_edit)

        self.pages_error_label = QLabel(print_dialog)
        self.pages_error_label.setObjectName(u"pages_error_label")
        self.pages_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.pages_error_label.setWordWrap(True)
        self.pages_error_label.setProperty(u"role", u"bad")
        self.pages_error_label.setProperty(u"type", u"small")
        self.pages_error_label.setVisible(False)

        self.pages_field.addWidget(self.pages_error_label)


        self.dialog_layout.addLayout(self.pages_field)

        self.bottom_spacer = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialog_layout.addItem(self.bottom_spacer)

        self.buttons_row = QHBoxLayout()
        self.buttons_row.setSpacing(8)
        self.buttons_row.setObjectName(u"buttons_row")
        self.buttons_row.setContentsMargins(0, 0, 0, 0)
        self.save_as_button = QPushButton(print_dialog)
        self.save_as_button.setObjectName(u"save_as_button")
        self.save_as_button.setProperty(u"kind", u"quiet")
        self.save_as_button.setAutoDefault(False)

        self.buttons_row.addWidget(self.save_as_button)

        self.buttons_spacer = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_row.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(print_dialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_row.addWidget(self.cancel_button)

        self.print_button = QPushButton(print_dialog)
        self.print_button.setObjectName(u"print_button")
        self.print_button.setProperty(u"kind", u"primary")
        self.print_button.setAutoDefault(True)

        self.buttons_row.addWidget(self.print_button)


        self.dialog_layout.addLayout(self.buttons_row)

#if QT_CONFIG(shortcut)
        self.printer_label.setBuddy(self.printer_combo)
        self.copies_label.setBuddy(self.copies_spin)
        self.sides_label.setBuddy(self.sides_combo)
        self.pages_label.setBuddy(self.pages_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.printer_combo, self.copies_spin)
        QWidget.setTabOrder(self.copies_spin, self.collate_check)
        QWidget.setTabOrder(self.collate_check, self.sides_combo)
        QWidget.setTabOrder(self.sides_combo, self.pages_edit)
        QWidget.setTabOrder(self.pages_edit, self.save_as_button)
        QWidget.setTabOrder(self.save_as_button, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.print_button)

        self.retranslateUi(print_dialog)

        self.print_button.setDefault(True)

    # setupUi

    def retranslateUi(self, print_dialog):
        print_dialog.setWindowTitle(QCoreApplication.translate("PrintDialog", u"Print", None))
        self.paper_label.setText("")
        self.printer_label.setText(QCoreApplication.translate("PrintDialog", u"&Printer", None))
#if QT_CONFIG(accessibility)
        self.printer_combo.setAccessibleName(QCoreApplication.translate("PrintDialog", u"Printer", None))
#endif // QT_CONFIG(accessibility)
        self.printer_error_label.setText("")
        self.copies_label.setText(QCoreApplication.translate("PrintDialog", u"&Copies", None))
#if QT_CONFIG(accessibility)
        self.copies_spin.setAccessibleName(QCoreApplication.translate("PrintDialog", u"Copies", None))
#endif // QT_CONFIG(accessibility)
        self.collate_check.setText(QCoreApplication.translate("PrintDialog", u"C&ollate whole copies", None))
#if QT_CONFIG(accessibility)
        self.collate_check.setAccessibleName(QCoreApplication.translate("PrintDialog", u"Collate whole copies", None))
#endif // QT_CONFIG(accessibility)
        self.sides_label.setText(QCoreApplication.translate("PrintDialog", u"&Sides", None))
#if QT_CONFIG(accessibility)
        self.sides_combo.setAccessibleName(QCoreApplication.translate("PrintDialog", u"Sides", None))
#endif // QT_CONFIG(accessibility)
        self.pages_label.setText(QCoreApplication.translate("PrintDialog", u"Pa&ges", None))
#if QT_CONFIG(accessibility)
        self.pages_edit.setAccessibleName(QCoreApplication.translate("PrintDialog", u"Pages", None))
#endif // QT_CONFIG(accessibility)
        self.pages_edit.setPlaceholderText(QCoreApplication.translate("PrintDialog", u"All, or for example 1-3, 5", None))
        self.pages_error_label.setText("")
        self.save_as_button.setText(QCoreApplication.translate("PrintDialog", u"Save as P&DF\u2026", None))
#if QT_CONFIG(accessibility)
        self.save_as_button.setAccessibleName(QCoreApplication.translate("PrintDialog", u"Save as PDF", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("PrintDialog", u"Cancel", None))
#if QT_CONFIG(accessibility)
        self.cancel_button.setAccessibleName(QCoreApplication.translate("PrintDialog", u"Cancel", None))
#endif // QT_CONFIG(accessibility)
        self.print_button.setText(QCoreApplication.translate("PrintDialog", u"P&rint", None))
#if QT_CONFIG(accessibility)
        self.print_button.setAccessibleName(QCoreApplication.translate("PrintDialog", u"Print", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

