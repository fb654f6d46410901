# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'backup_pane.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QSpinBox, QVBoxLayout, QWidget)

from sefton_minutes.ui.widgets.civil_fields import TimeField

class Ui_BackupPane(object):
    def setupUi(self, backup_pane):
        if not backup_pane.objectName():
            backup_pane.setObjectName(u"backup_pane")
        self.pane_layout = QVBoxLayout(backup_pane)
        self.pane_layout.setSpacing(8)
        self.pane_layout.setObjectName(u"pane_layout")
        self.pane_layout.setContentsMargins(0, 0, 0, 0)
        self.head_label = QLabel(backup_pane)
        self.head_label.setObjectName(u"head_label")
        self.head_label.setTextFormat(Qt.TextFormat.PlainText)
        self.head_label.setProperty(u"type", u"title")
        self.head_label.setProperty(u"weight", u"600")

        self.pane_layout.addWidget(self.head_label)

        self.when_field = QVBoxLayout()
        self.when_field.setSpacing(3)
        self.when_field.setObjectName(u"when_field")
        self.when_field.setContentsMargins(0, 0, 0, 0)
        self.when_label = QLabel(backup_pane)
        self.when_label.setObjectName(u"when_label")
        self.when_label.setTextFormat(Qt.TextFormat.PlainText)
        self.when_label.setProperty(u"role", u"muted")
        self.when_label.setProperty(u"type", u"small")
        self.when_label.setProperty(u"weight", u"600")

        self.when_field.addWidget(self.when_label)

        self.when_row = QHBoxLayout()
        self.when_row.setSpacing(12)
        self.when_row.setObjectName(u"when_row")
        self.when_row.setContentsMargins(0, 0, 0, 0)
        self.when_combo = QComboBox(backup_pane)
        self.when_combo.setObjectName(u"when_combo")
        self.when_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.when_combo.setMinimumContentsLength(14)

        self.when_row.addWidget(self.when_combo)

        self.at_edit = TimeField(backup_pane)
        self.at_edit.setObjectName(u"at_edit")

        self.when_row.addWidget(self.at_edit)

        self.when_row.setStretch(0, 3)
        self.when_row.setStretch(1, 1)

        self.when_field.addLayout(self.when_row)


        self.pane_layout.addLayout(self.when_field)

        self.folder_field = QVBoxLayout()
        self.folder_field.setSpacing(3)
        self.folder_field.setObjectName(u"folder_field")
        self.folder_field.setContentsMargins(0, 0, 0, 0)
        self.folder_label = QLabel(backup_pane)
        self.folder_label.setObjectName(u"folder_label")
        self.folder_label.setTextFormat(Qt.TextFormat.PlainText)
        self.folder_label.setProperty(u"role", u"muted")
        self.folder_label.setProperty(u"type", u"small")
        self.folder_label.setProperty(u"weight", u"600")

        self.folder_field.addWidget(self.folder_label)

        self.folder_row = QHBoxLayout()
        self.folder_row.setSpacing(12)
        self.folder_row.setObjectName(u"folder_row")
        self.folder_row.setContentsMargins(0, 0, 0, 0)
        self.folder_edit = QLineEdit(backup_pane)
        self.folder_edit.setObjectName(u"folder_edit")

        self.folder_row.addWidget(self.folder_edit)

        self.choose_button = QPushButton(backup_pane)
        self.choose_button.setObjectName(u"choose_button")
        self.choose_button.setAutoDefault(False)

        self.folder_row.addWidget(self.choose_button)

        self.folder_row.setStretch(0, 1)

        self.folder_field.addLayout(self.folder_row)

        self.folder_warning_label = QLabel(backup_pane)
        self.folder_warning_label.setObjectName(u"folder_warning_label")
        self.folder_warning_label.setTextFormat(Qt.TextFormat.PlainText)
        self.folder_warning_label.setWordWrap(True)
        self.folder_warning_label.setProperty(u"role", u"muted")
        self.folder_warning_label.setProperty(u"type", u"small")

        self.folder_field.addWidget(self.folder_warning_label)

        self.folder_error_label = QLabel(backup_pane)
        self.folder_error_label.setObjectName(u"folder_error_label")
        self.folder_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.folder_error_label.setWordWrap(True)
        self.folder_error_label.setProperty(u"role", u"bad")
        self.folder_error_label.setProperty(u"type", u"small")
        self.folder_error_label.setVisible(False)

        self.folder_field.addWidget(self.folder_error_label)


        self.pane_layout.addLayout(self.folder_field)

        self.keep_field = QVBoxLayout()
        self.keep_field.setSpacing(3)
        self.keep_field.setObjectName(u"keep_field")
        self.keep_field.setContentsMargins(0, 0, 0, 0)
        self.keep_label = QLabel(backup_pane)
        self.keep_label.setObjectName(u"keep_label")
        self.keep_label.setTextFormat(Qt.TextFormat.PlainText)
        self.keep_label.setProperty(u"role", u"muted")
        self.keep_label.setProperty(u"type", u"small")
        self.keep_label.setProperty(u"weight", u"600")

        self.keep_field.addWidget(self.keep_label)

        self.keep_row = QHBoxLayout()
        self.keep_row.setSpacing(12)
        self.keep_row.setObjectName(u"keep_row")
        self.keep_row.setContentsMargins(0, 0, 0, 0)
        self.days_spin = QSpinBox(backup_pane)
        self.days_spin.setObjectName(u"days_spin")
        self.days_spin.setMinimum(1)
        self.days_spin.setMaximum(366)

        self.keep_row.addWidget(self.days_spin)

        self.weeks_spin = QSpinBox(backup_pane)
        self.weeks_spin.setObjectName(u"weeks_spin")
        self.weeks_spin.setMinimum(1)
        self.weeks_spin.setMaximum(520)

        self.keep_row.addWidget(self.weeks_spin)

        self.months_spin = QSpinBox(backup_pane)
        self.months_spin.setObjectName(u"months_spin")
        self.months_spin.setMinimum(1)
        self.months_spin.setMaximum(600)

        self.keep_row.addWidget(self.months_spin)

        self.keep_spacer = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.keep_row.addItem(self.keep_spacer)


        self.keep_field.addLayout(self.keep_row)


        self.pane_layout.addLayout(self.keep_field)

        self.last_label = QLabel(backup_pane)
        self.last_label.setObjectName(u"last_label")
        self.last_label.setTextFormat(Qt.TextFormat.PlainText)
        self.last_label.setWordWrap(True)
        self.last_label.setProperty(u"role", u"muted")
        self.last_label.setProperty(u"type", u"small")

        self.pane_layout.addWidget(self.last_label)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_row.setContentsMargins(0, 0, 0, 0)
        self.restore_button = QPushButton(backup_pane)
        self.restore_button.setObjectName(u"restore_button")
        self.restore_button.setAutoDefault(False)

        self.button_row.addWidget(self.restore_button)

        self.check_button = QPushButton(backup_pane)
        self.check_button.setObjectName(u"check_button")
        self.check_button.setAutoDefault(False)

        self.button_row.addWidget(self.check_button)

        self.button_spacer = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spacer)


        self.pane_layout.addLayout(self.button_row)

        self.check_label = QLabel(backup_pane)
        self.check_label.setObjectName(u"check_label")
        self.check_label.setTextFormat(Qt.TextFormat.PlainText)
        self.check_label.setWordWrap(True)
        self.check_label.setProperty(u"role", u"muted")
        self.check_label.setProperty(u"type", u"small")

        self.pane_layout.addWidget(self.check_label)

        self.pane_gap = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.pane_layout.addItem(self.pane_gap)

#if QT_CONFIG(shortcut)
        self.when_label.setBuddy(self.when_combo)
        self.folder_label.setBuddy(self.folder_edit)
        self.keep_label.setBuddy(self.days_spin)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.when_combo, self.at_edit)
        QWidget.setTabOrder(self.at_edit, self.folder_edit)
        QWidget.setTabOrder(self.folder_edit, self.choose_button)
        QWidget.setTabOrder(self.choose_button, self.days_spin)
        QWidget.setTabOrder(self.days_spin, self.weeks_spin)
        QWidget.setTabOrder(self.weeks_spin, self.months_spin)
        QWidget.setTabOrder(self.months_spin, self.restore_button)
        QWidget.setTabOrder(self.restore_button, self.check_button)

        self.retranslateUi(backup_pane)
    # setupUi

    def retranslateUi(self, backup_pane):
        backup_pane.setWindowTitle(QCoreApplication.translate("BackupPane", u"Backups", None))
        self.head_label.setText(QCoreApplication.translate("BackupPane", u"Backups", None))
        self.when_label.setText(QCoreApplication.translate("BackupPane", u"Backups by the program, &while it is open", None))
#if QT_CONFIG(accessibility)
        self.when_combo.setAccessibleName(QCoreApplication.translate("BackupPane", u"When backups are made", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.at_edit.setAccessibleName(QCoreApplication.translate("BackupPane", u"Time of day of the backup", None))
#endif // QT_CONFIG(accessibility)
        self.folder_label.setText(QCoreApplication.translate("BackupPane", u"Into the fo&lder", None))
#if QT_CONFIG(accessibility)
        self.folder_edit.setAccessibleName(QCoreApplication.translate("BackupPane", u"Folder of the backups", None))
#endif // QT_CONFIG(accessibility)
        self.folder_edit.setPlaceholderText(QCoreApplication.translate("BackupPane", u"On another disk or another computer", None))
        self.choose_button.setText(QCoreApplication.translate("BackupPane", u"&Choose\u2026", None))
#if QT_CONFIG(accessibility)
        self.choose_button.setAccessibleName(QCoreApplication.translate("BackupPane", u"Choose the folder of the backups", None))
#endif // QT_CONFIG(accessibility)
        self.folder_warning_label.setText(QCoreApplication.translate("BackupPane", u"Backups hold restricted text, too: only the office may be able to read this folder.", None))
        self.folder_error_label.setText("")
        self.keep_label.setText(QCoreApplication.translate("BackupPane", u"Keep one of each of the last da&ys, weeks and months", None))
#if QT_CONFIG(accessibility)
        self.days_spin.setAccessibleName(QCoreApplication.translate("BackupPane", u"Days of which a backup is kept", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.weeks_spin.setAccessibleName(QCoreApplication.translate("BackupPane", u"Weeks of which a backup is kept", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.months_spin.setAccessibleName(QCoreApplication.translate("BackupPane", u"Months of which a backup is kept", None))
#endif // QT_CONFIG(accessibility)
        self.last_label.setText("")
        self.restore_button.setText(QCoreApplication.translate("BackupPane", u"&Restore a backup\u2026", None))
#if QT_CONFIG(accessibility)
        self.restore_button.setAccessibleName(QCoreApplication.translate("BackupPane", u"Restore a backup", None))
#endif // QT_CONFIG(accessibility)
        self.check_button.setText(QCoreApplication.translate("BackupPane", u"Check the rec&ord", None))
#if QT_CONFIG(accessibility)
        self.check_button.setAccessibleName(QCoreApplication.translate("BackupPane", u"Check the record", None))
#endif // QT_CONFIG(accessibility)
        self.check_label.setText("")
    # retranslateUi

