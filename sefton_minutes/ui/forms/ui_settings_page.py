# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_page.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from sefton_minutes.ui.widgets.labels import Elided

class Ui_SettingsPage(object):
    def setupUi(self, settings_page):
        if not settings_page.objectName():
            settings_page.setObjectName(u"settings_page")
        self.outer_layout = QVBoxLayout(settings_page)
        self.outer_layout.setSpacing(0)
        self.outer_layout.setObjectName(u"outer_layout")
        self.outer_layout.setContentsMargins(0, 0, 0, 0)
        self.scroll_area = QScrollArea(settings_page)
        self.scroll_area.setObjectName(u"scroll_area")
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.settings_pane = QFrame()
        self.settings_pane.setObjectName(u"settings_pane")
        self.settings_pane.setProperty(u"surface", u"pane")
        self.centre_layout = QHBoxLayout(self.settings_pane)
        self.centre_layout.setSpacing(8)
        self.centre_layout.setObjectName(u"centre_layout")
        self.centre_layout.setContentsMargins(40, 24, 40, 24)
        self.page_layout = QVBoxLayout()
        self.page_layout.setSpacing(8)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(self.settings_pane)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setProperty(u"type", u"page")
        self.title_label.setProperty(u"weight", u"600")

        self.page_layout.addWidget(self.title_label)

        self.title_gap = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.page_layout.addItem(self.title_gap)

        self.council_head_label = QLabel(self.settings_pane)
        self.council_head_label.setObjectName(u"council_head_label")
        self.council_head_label.setTextFormat(Qt.TextFormat.PlainText)
        self.council_head_label.setProperty(u"type", u"title")
        self.council_head_label.setProperty(u"weight", u"600")

        self.page_layout.addWidget(self.council_head_label)

        self.council_field = QVBoxLayout()
        self.council_field.setSpacing(3)
        self.council_field.setObjectName(u"council_field")
        self.council_field.setContentsMargins(0, 0, 0, 0)
        self.council_label = QLabel(self.settings_pane)
        self.council_label.setObjectName(u"council_label")
        self.council_label.setTextFormat(Qt.TextFormat.PlainText)
        self.council_label.setProperty(u"role", u"muted")
        self.council_label.setProperty(u"type", u"small")
        self.council_label.setProperty(u"weight", u"600")

        self.council_field.addWidget(self.council_label)

        self.council_edit = QLineEdit(self.settings_pane)
        self.council_edit.setObjectName(u"council_edit")

        self.council_field.addWidget(self.council_edit)

        self.council_error_label = QLabel(self.settings_pane)
        self.council_error_label.setObjectName(u"council_error_label")
        self.council_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.council_error_label.setWordWrap(True)
        self.council_error_label.setProperty(u"role", u"bad")
        self.council_error_label.setProperty(u"type", u"small")
        self.council_error_label.setVisible(False)

        self.council_field.addWidget(self.council_error_label)


        self.page_layout.addLayout(self.council_field)

        self.council_gap = QSpacerItem(20, 16, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.page_layout.addItem(self.council_gap)

        self.look_head_label = QLabel(self.settings_pane)
        self.look_head_label.setObjectName(u"look_head_label")
        self.look_head_label.setTextFormat(Qt.TextFormat.PlainText)
        self.look_head_label.setProperty(u"type", u"title")
        self.look_head_label.setProperty(u"weight", u"600")

        self.page_layout.addWidget(self.look_head_label)

        self.look_row = QHBoxLayout()
        self.look_row.setSpacing(12)
        self.look_row.setObjectName(u"look_row")
        self.look_row.setContentsMargins(0, 0, 0, 0)
        self.theme_field = QVBoxLayout()
        self.theme_field.setSpacing(3)
        self.theme_field.setObjectName(u"theme_field")
        self.theme_field.setContentsMargins(0, 0, 0, 0)
        self.theme_label = QLabel(self.settings_pane)
        self.theme_label.setObjectName(u"theme_label")
        self.theme_label.setTextFormat(Qt.TextFormat.PlainText)
        self.theme_label.setProperty(u"role", u"muted")
        self.theme_label.setProperty(u"type", u"small")
        self.theme_label.setProperty(u"weight", u"600")

        self.theme_field.addWidget(self.theme_label)

        self.theme_combo = QComboBox(self.settings_pane)
        self.theme_combo.setObjectName(u"theme_combo")
        self.theme_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.theme_combo.setMinimumContentsLength(8)

        self.theme_field.addWidget(self.theme_combo)


        self.look_row.addLayout(self.theme_field)

        self.size_field = QVBoxLayout()
        self.size_field.setSpacing(3)
        self.size_field.setObjectName(u"size_field")
        self.size_field.setContentsMargins(0, 0, 0, 0)
        self.size_label = QLabel(self.settings_pane)
        self.size_label.setObjectName(u"size_label")
        self.size_label.setTextFormat(Qt.TextFormat.PlainText)
        self.size_label.setProperty(u"role", u"muted")
        self.size_label.setProperty(u"type", u"small")
        self.size_label.setProperty(u"weight", u"600")

        self.size_field.addWidget(self.size_label)

        self.size_combo = QComboBox(self.settings_pane)
        self.size_combo.setObjectName(u"size_combo")
        self.size_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.size_combo.setMinimumContentsLength(8)

        self.size_field.addWidget(self.size_combo)


        self.look_row.addLayout(self.size_field)

        self.look_spacer = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.look_row.addItem(self.look_spacer)

        self.look_row.setStretch(0, 2)
        self.look_row.setStretch(1, 2)
        self.look_row.setStretch(2, 1)

        self.page_layout.addLayout(self.look_row)

        self.look_gap = QSpacerItem(20, 16, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.page_layout.addItem(self.look_gap)

        self.database_head_label = QLabel(self.settings_pane)
        self.database_head_label.setObjectName(u"database_head_label")
        self.database_head_label.setTextFormat(Qt.TextFormat.PlainText)
        self.database_head_label.setProperty(u"type", u"title")
        self.database_head_label.setProperty(u"weight", u"600")

        self.page_layout.addWidget(self.database_head_label)

        self.database_field = QVBoxLayout()
        self.database_field.setSpacing(3)
        self.database_field.setObjectName(u"database_field")
        self.database_field.setContentsMargins(0, 0, 0, 0)
        self.database_label = QLabel(self.settings_pane)
        self.database_label.setObjectName(u"database_label")
        self.database_label.setTextFormat(Qt.TextFormat.PlainText)
        self.database_label.setProperty(u"role", u"muted")
        self.database_label.setProperty(u"type", u"small")
        self.database_label.setProperty(u"weight", u"600")

        self.database_field.addWidget(self.database_label)

        self.database_edit = QLineEdit(self.settings_pane)
        self.database_edit.setObjectName(u"database_edit")
        self.database_edit.setReadOnly(True)

        self.database_field.addWidget(self.database_edit)


        self.page_layout.addLayout(self.database_field)

        self.database_note_label = QLabel(self.settings_pane)
        self.database_note_label.setObjectName(u"database_note_label")
        self.database_note_label.setTextFormat(Qt.TextFormat.PlainText)
        self.database_note_label.setProperty(u"role", u"muted")
        self.database_note_label.setProperty(u"type", u"small")
        self.database_note_label.setWordWrap(True)

        self.page_layout.addWidget(self.database_note_label)

        self.database_row = QHBoxLayout()
        self.database_row.setSpacing(12)
        self.database_row.setObjectName(u"database_row")
        self.database_row.setContentsMargins(0, 0, 0, 0)
        self.backup_button = QPushButton(self.settings_pane)
        self.backup_button.setObjectName(u"backup_button")
        self.backup_button.setAutoDefault(False)

        self.database_row.addWidget(self.backup_button)

        self.backup_label = Elided(self.settings_pane)
        self.backup_label.setObjectName(u"backup_label")
        self.backup_label.setProperty(u"role", u"muted")

        self.database_row.addWidget(self.backup_label)

        self.database_row.setStretch(1, 1)

        self.page_layout.addLayout(self.database_row)

        self.database_gap = QSpacerItem(20, 16, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.page_layout.addItem(self.database_gap)

        self.about_head_label = QLabel(self.settings_pane)
        self.about_head_label.setObjectName(u"about_head_label")
        self.about_head_label.setTextFormat(Qt.TextFormat.PlainText)
        self.about_head_label.setProperty(u"type", u"title")
        self.about_head_label.setProperty(u"weight", u"600")

        self.page_layout.addWidget(self.about_head_label)

        self.about_row = QHBoxLayout()
        self.about_row.setSpacing(8)
        self.about_row.setObjectName(u"about_row")
        self.about_row.setContentsMargins(0, 0, 0, 0)
        self.about_button = QPushButton(self.settings_pane)
        self.about_button.setObjectName(u"about_button")
        self.about_button.setAutoDefault(False)

        self.about_row.addWidget(self.about_button)

        self.keys_button = QPushButton(self.settings_pane)
        self.keys_button.setObjectName(u"keys_button")
        self.keys_button.setAutoDefault(False)

        self.about_row.addWidget(self.keys_button)

        self.about_spacer = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.about_row.addItem(self.about_spacer)


        self.page_layout.addLayout(self.about_row)

        self.page_below = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.page_layout.addItem(self.page_below)


        self.centre_layout.addLayout(self.page_layout)

        self.page_right = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.centre_layout.addItem(self.page_right)

        self.centre_layout.setStretch(0, 3)
        self.centre_layout.setStretch(1, 2)
        self.scroll_area.setWidget(self.settings_pane)

        self.outer_layout.addWidget(self.scroll_area)

#if QT_CONFIG(shortcut)
        self.council_label.setBuddy(self.council_edit)
        self.theme_label.setBuddy(self.theme_combo)
        self.size_label.setBuddy(self.size_combo)
        self.database_label.setBuddy(self.database_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.council_edit, self.theme_combo)
        QWidget.setTabOrder(self.theme_combo, self.size_combo)
        QWidget.setTabOrder(self.size_combo, self.database_edit)
        QWidget.setTabOrder(self.database_edit, self.backup_button)
        QWidget.setTabOrder(self.backup_button, self.about_button)
        QWidget.setTabOrder(self.about_button, self.keys_button)

        self.retranslateUi(settings_page)
    # setupUi

    def retranslateUi(self, settings_page):
        settings_page.setWindowTitle(QCoreApplication.translate("SettingsPage", u"Settings", None))
#if QT_CONFIG(accessibility)
        self.scroll_area.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Settings", None))
#endif // QT_CONFIG(accessibility)
        self.title_label.setText(QCoreApplication.translate("SettingsPage", u"Settings", None))
        self.council_head_label.setText(QCoreApplication.translate("SettingsPage", u"The council", None))
        self.council_label.setText(QCoreApplication.translate("SettingsPage", u"Co&uncil\u2019s name, as papers print it", None))
#if QT_CONFIG(accessibility)
        self.council_edit.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Council\u2019s name", None))
#endif // QT_CONFIG(accessibility)
        self.council_edit.setPlaceholderText(QCoreApplication.translate("SettingsPage", u"For example Calderby Borough Council", None))
        self.council_error_label.setText("")
        self.look_head_label.setText(QCoreApplication.translate("SettingsPage", u"This window", None))
        self.theme_label.setText(QCoreApplication.translate("SettingsPage", u"&Theme", None))
#if QT_CONFIG(accessibility)
        self.theme_combo.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Theme", None))
#endif // QT_CONFIG(accessibility)
        self.size_label.setText(QCoreApplication.translate("SettingsPage", u"Text si&ze", None))
#if QT_CONFIG(accessibility)
        self.size_combo.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Text size", None))
#endif // QT_CONFIG(accessibility)
        self.database_head_label.setText(QCoreApplication.translate("SettingsPage", u"The record", None))
        self.database_label.setText(QCoreApplication.translate("SettingsPage", u"Where the &database is", None))
#if QT_CONFIG(accessibility)
        self.database_edit.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Where the database is", None))
#endif // QT_CONFIG(accessibility)
        self.database_note_label.setText("")
        self.backup_button.setText(QCoreApplication.translate("SettingsPage", u"&Back up now\u2026", None))
#if QT_CONFIG(accessibility)
        self.backup_button.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Back up now", None))
#endif // QT_CONFIG(accessibility)
        self.backup_label.setText("")
        self.about_head_label.setText(QCoreApplication.translate("SettingsPage", u"The program", None))
        self.about_button.setText(QCoreApplication.translate("SettingsPage", u"&About Sefton Minutes\u2026", None))
#if QT_CONFIG(accessibility)
        self.about_button.setAccessibleName(QCoreApplication.translate("SettingsPage", u"About Sefton Minutes", None))
#endif // QT_CONFIG(accessibility)
        self.keys_button.setText(QCoreApplication.translate("SettingsPage", u"&Keyboard shortcuts\u2026", None))
#if QT_CONFIG(accessibility)
        self.keys_button.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Keyboard shortcuts", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

