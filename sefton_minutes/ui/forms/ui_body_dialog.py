# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'body_dialog.ui'
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
    QHeaderView, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QTableView, QVBoxLayout,
    QWidget)

from sefton_minutes.ui.widgets.civil_fields import (DateField, TimeField)

class Ui_BodyDialog(object):
    def setupUi(self, body_dialog):
        if not body_dialog.objectName():
            body_dialog.setObjectName(u"body_dialog")
        body_dialog.setMinimumSize(QSize(560, 0))
        self.dialog_layout = QVBoxLayout(body_dialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 16, 20, 16)
        self.name_row = QHBoxLayout()
        self.name_row.setSpacing(12)
        self.name_row.setObjectName(u"name_row")
        self.name_row.setContentsMargins(0, 0, 0, 0)
        self.name_field = QVBoxLayout()
        self.name_field.setSpacing(3)
        self.name_field.setObjectName(u"name_field")
        self.name_field.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(body_dialog)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_label.setProperty(u"role", u"muted")
        self.name_label.setProperty(u"type", u"small")
        self.name_label.setProperty(u"weight", u"600")

        self.name_field.addWidget(self.name_label)

        self.name_edit = QLineEdit(body_dialog)
        self.name_edit.setObjectName(u"name_edit")

        self.name_field.addWidget(self.name_edit)

        self.name_error_label = QLabel(body_dialog)
        self.name_error_label.setObjectName(u"name_error_label")
        self.name_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_error_label.setWordWrap(True)
        self.name_error_label.setProperty(u"role", u"bad")
        self.name_error_label.setProperty(u"type", u"small")
        self.name_error_label.setVisible(False)

        self.name_field.addWidget(self.name_error_label)

        self.name_below = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.name_field.addItem(self.name_below)


        self.name_row.addLayout(self.name_field)

        self.abbreviation_field = QVBoxLayout()
        self.abbreviation_field.setSpacing(3)
        self.abbreviation_field.setObjectName(u"abbreviation_field")
        self.abbreviation_field.setContentsMargins(0, 0, 0, 0)
        self.abbreviation_label = QLabel(body_dialog)
        self.abbreviation_label.setObjectName(u"abbreviation_label")
        self.abbreviation_label.setTextFormat(Qt.TextFormat.PlainText)
        self.abbreviation_label.setProperty(u"role", u"muted")
        self.abbreviation_label.setProperty(u"type", u"small")
        self.abbreviation_label.setProperty(u"weight", u"600")

        self.abbreviation_field.addWidget(self.abbreviation_label)

        self.abbreviation_edit = QLineEdit(body_dialog)
        self.abbreviation_edit.setObjectName(u"abbreviation_edit")

        self.abbreviation_field.addWidget(self.abbreviation_edit)

        self.abbreviation_below = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.abbreviation_field.addItem(self.abbreviation_below)


        self.name_row.addLayout(self.abbreviation_field)

        self.name_row.setStretch(0, 3)
        self.name_row.setStretch(1, 1)

        self.dialog_layout.addLayout(self.name_row)

        self.since_row = QHBoxLayout()
        self.since_row.setSpacing(12)
        self.since_row.setObjectName(u"since_row")
        self.since_row.setContentsMargins(0, 0, 0, 0)
        self.since_field = QVBoxLayout()
        self.since_field.setSpacing(3)
        self.since_field.setObjectName(u"since_field")
        self.since_field.setContentsMargins(0, 0, 0, 0)
        self.since_label = QLabel(body_dialog)
        self.since_label.setObjectName(u"since_label")
        self.since_label.setTextFormat(Qt.TextFormat.PlainText)
        self.since_label.setProperty(u"role", u"muted")
        self.since_label.setProperty(u"type", u"small")
        self.since_label.setProperty(u"weight", u"600")

        self.since_field.addWidget(self.since_label)

        self.since_edit = DateField(body_dialog)
        self.since_edit.setObjectName(u"since_edit")

        self.since_field.addWidget(self.since_edit)

        self.since_error_label = QLabel(body_dialog)
        self.since_error_label.setObjectName(u"since_error_label")
        self.since_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.since_error_label.setWordWrap(True)
        self.since_error_label.setProperty(u"role", u"bad")
        self.since_error_label.setProperty(u"type", u"small")
        self.since_error_label.setVisible(False)

        self.since_field.addWidget(self.since_error_label)

        self.since_below = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.since_field.addItem(self.since_below)


        self.since_row.addLayout(self.since_field)

        self.renamed_field = QVBoxLayout()
        self.renamed_field.setSpacing(3)
        self.renamed_field.setObjectName(u"renamed_field")
        self.renamed_field.setContentsMargins(0, 0, 0, 0)
        self.renamed_caption = QLabel(body_dialog)
        self.renamed_caption.setObjectName(u"renamed_caption")
        self.renamed_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.renamed_caption.setProperty(u"role", u"muted")
        self.renamed_caption.setProperty(u"type", u"small")

        self.renamed_field.addWidget(self.renamed_caption)

        self.renamed_button = QPushButton(body_dialog)
        self.renamed_button.setObjectName(u"renamed_button")
        self.renamed_button.setProperty(u"kind", u"quiet")
        self.renamed_button.setAutoDefault(False)

        self.renamed_field.addWidget(self.renamed_button)

        self.renamed_below = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.renamed_field.addItem(self.renamed_below)


        self.since_row.addLayout(self.renamed_field)

        self.since_spacer = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.since_row.addItem(self.since_spacer)

        self.since_row.setStretch(0, 3)
        self.since_row.setStretch(2, 1)

        self.dialog_layout.addLayout(self.since_row)

        self.earlier_names_group = QWidget(body_dialog)
        self.earlier_names_group.setObjectName(u"earlier_names_group")
        self.earlier_names_group.setVisible(False)
        self.earlier_layout = QVBoxLayout(self.earlier_names_group)
        self.earlier_layout.setSpacing(3)
        self.earlier_layout.setObjectName(u"earlier_layout")
        self.earlier_layout.setContentsMargins(0, 0, 0, 0)
        self.earlier_label = QLabel(self.earlier_names_group)
        self.earlier_label.setObjectName(u"earlier_label")
        self.earlier_label.setTextFormat(Qt.TextFormat.PlainText)
        self.earlier_label.setProperty(u"role", u"muted")
        self.earlier_label.setProperty(u"type", u"small")
        self.earlier_label.setProperty(u"weight", u"600")

        self.earlier_layout.addWidget(self.earlier_label)

        self.earlier_names_table = QTableView(self.earlier_names_group)
        self.earlier_names_table.setObjectName(u"earlier_names_table")
        self.earlier_names_table.setProperty(u"kind", u"field")
        self.earlier_names_table.setMinimumSize(QSize(0, 110))
        self.earlier_names_table.setMaximumSize(QSize(16777215, 150))

        self.earlier_layout.addWidget(self.earlier_names_table)

        self.earlier_row = QHBoxLayout()
        self.earlier_row.setSpacing(8)
        self.earlier_row.setObjectName(u"earlier_row")
        self.earlier_row.setContentsMargins(0, 0, 0, 0)
        self.earlier_spacer = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.earlier_row.addItem(self.earlier_spacer)

        self.remove_name_button = QPushButton(self.earlier_names_group)
        self.remove_name_button.setObjectName(u"remove_name_button")
        self.remove_name_button.setProperty(u"kind", u"quiet")
        self.remove_name_button.setAutoDefault(False)

        self.earlier_row.addWidget(self.remove_name_button)


        self.earlier_layout.addLayout(self.earlier_row)


        self.dialog_layout.addWidget(self.earlier_names_group)

        self.regime_field = QVBoxLayout()
        self.regime_field.setSpacing(3)
        self.regime_field.setObjectName(u"regime_field")
        self.regime_field.setContentsMargins(0, 0, 0, 0)
        self.regime_label = QLabel(body_dialog)
        self.regime_label.setObjectName(u"regime_label")
        self.regime_label.setTextFormat(Qt.TextFormat.PlainText)
        self.regime_label.setProperty(u"role", u"muted")
        self.regime_label.setProperty(u"type", u"small")
        self.regime_label.setProperty(u"weight", u"600")

        self.regime_field.addWidget(self.regime_label)

        self.regime_combo = QComboBox(body_dialog)
        self.regime_combo.setObjectName(u"regime_combo")
        self.regime_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.regime_combo.setMinimumContentsLength(8)

        self.regime_field.addWidget(self.regime_combo)


        self.dialog_layout.addLayout(self.regime_field)

        self.meets_row = QHBoxLayout()
        self.meets_row.setSpacing(12)
        self.meets_row.setObjectName(u"meets_row")
        self.meets_row.setContentsMargins(0, 0, 0, 0)
        self.venue_field = QVBoxLayout()
        self.venue_field.setSpacing(3)
        self.venue_field.setObjectName(u"venue_field")
        self.venue_field.setContentsMargins(0, 0, 0, 0)
        self.venue_label = QLabel(body_dialog)
        self.venue_label.setObjectName(u"venue_label")
        self.venue_label.setTextFormat(Qt.TextFormat.PlainText)
        self.venue_label.setProperty(u"role", u"muted")
        self.venue_label.setProperty(u"type", u"small")
        self.venue_label.setProperty(u"weight", u"600")

        self.venue_field.addWidget(self.venue_label)

        self.venue_edit = QLineEdit(body_dialog)
        self.venue_edit.setObjectName(u"venue_edit")

        self.venue_field.addWidget(self.venue_edit)

        self.venue_below = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.venue_field.addItem(self.venue_below)


        self.meets_row.addLayout(self.venue_field)

        self.time_field = QVBoxLayout()
        self.time_field.setSpacing(3)
        self.time_field.setObjectName(u"time_field")
        self.time_field.setContentsMargins(0, 0, 0, 0)
        self.time_label = QLabel(body_dialog)
        self.time_label.setObjectName(u"time_label")
        self.time_label.setTextFormat(Qt.TextFormat.PlainText)
        self.time_label.setProperty(u"role", u"muted")
        self.time_label.setProperty(u"type", u"small")
        self.time_label.setProperty(u"weight", u"600")

        self.time_field.addWidget(self.time_label)

        self.time_edit = TimeField(body_dialog)
        self.time_edit.setObjectName(u"time_edit")

        self.time_field.addWidget(self.time_edit)

        self.time_error_label = QLabel(body_dialog)
        self.time_error_label.setObjectName(u"time_error_label")
        self.time_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.time_error_label.setWordWrap(True)
        self.time_error_label.setProperty(u"role", u"bad")
        self.time_error_label.setProperty(u"type", u"small")
        self.time_error_label.setVisible(False)

        self.time_field.addWidget(self.time_error_label)

        self.time_below = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.time_field.addItem(self.time_below)


        self.meets_row.addLayout(self.time_field)

        self.meets_row.setStretch(0, 3)
        self.meets_row.setStretch(1, 1)

        self.dialog_layout.addLayout(self.meets_row)

        self.contact_row = QHBoxLayout()
        self.contact_row.setSpacing(12)
        self.contact_row.setObjectName(u"contact_row")
        self.contact_row.setContentsMargins(0, 0, 0, 0)
        self.contact_field = QVBoxLayout()
        self.contact_field.setSpacing(3)
        self.contact_field.setObjectName(u"contact_field")
        self.contact_field.setContentsMargins(0, 0, 0, 0)
        self.contact_label = QLabel(body_dialog)
        self.contact_label.setObjectName(u"contact_label")
        self.contact_label.setTextFormat(Qt.TextFormat.PlainText)
        self.contact_label.setProperty(u"role", u"muted")
        self.contact_label.setProperty(u"type", u"small")
        self.contact_label.setProperty(u"weight", u"600")

        self.contact_field.addWidget(self.contact_label)

        self.contact_edit = QLineEdit(body_dialog)
        self.contact_edit.setObjectName(u"contact_edit")

        self.contact_field.addWidget(self.contact_edit)


        self.contact_row.addLayout(self.contact_field)

        self.contact_post_field = QVBoxLayout()
        self.contact_post_field.setSpacing(3)
        self.contact_post_field.setObjectName(u"contact_post_field")
        self.contact_post_field.setContentsMargins(0, 0, 0, 0)
        self.contact_post_label = QLabel(body_dialog)
        self.contact_post_label.setObjectName(u"contact_post_label")
        self.contact_post_label.setTextFormat(Qt.TextFormat.PlainText)
        self.contact_post_label.setProperty(u"role", u"muted")
        self.contact_post_label.setProperty(u"type", u"small")
        self.contact_post_label.setProperty(u"weight", u"600")

        self.contact_post_field.addWidget(self.contact_post_label)

        self.contact_post_edit = QLineEdit(body_dialog)
        self.contact_post_edit.setObjectName(u"contact_post_edit")

        self.contact_post_field.addWidget(self.contact_post_edit)


        self.contact_row.addLayout(self.contact_post_field)

        self.contact_row.setStretch(0, 1)
        self.contact_row.setStretch(1, 1)

        self.dialog_layout.addLayout(self.contact_row)

        self.bottom_spacer = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialog_layout.addItem(self.bottom_spacer)

        self.buttons_row = QHBoxLayout()
        self.buttons_row.setSpacing(8)
        self.buttons_row.setObjectName(u"buttons_row")
        self.buttons_row.setContentsMargins(0, 0, 0, 0)
        self.buttons_spacer = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_row.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(body_dialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(body_dialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(True)

        self.buttons_row.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_row)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.abbreviation_label.setBuddy(self.abbreviation_edit)
        self.since_label.setBuddy(self.since_edit)
        self.earlier_label.setBuddy(self.earlier_names_table)
        self.regime_label.setBuddy(self.regime_combo)
        self.venue_label.setBuddy(self.venue_edit)
        self.time_label.setBuddy(self.time_edit)
        self.contact_label.setBuddy(self.contact_edit)
        self.contact_post_label.setBuddy(self.contact_post_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.abbreviation_edit)
        QWidget.setTabOrder(self.abbreviation_edit, self.since_edit)
        QWidget.setTabOrder(self.since_edit, self.renamed_button)
        QWidget.setTabOrder(self.renamed_button, self.earlier_names_table)
        QWidget.setTabOrder(self.earlier_names_table, self.remove_name_button)
        QWidget.setTabOrder(self.remove_name_button, self.regime_combo)
        QWidget.setTabOrder(self.regime_combo, self.venue_edit)
        QWidget.setTabOrder(self.venue_edit, self.time_edit)
        QWidget.setTabOrder(self.time_edit, self.contact_edit)
        QWidget.setTabOrder(self.contact_edit, self.contact_post_edit)
        QWidget.setTabOrder(self.contact_post_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.save_button)

        self.retranslateUi(body_dialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, body_dialog):
        body_dialog.setWindowTitle(QCoreApplication.translate("BodyDialog", u"New body", None))
        self.name_label.setText(QCoreApplication.translate("BodyDialog", u"&Name", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("BodyDialog", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.name_edit.setPlaceholderText(QCoreApplication.translate("BodyDialog", u"For example Licensing Committee", None))
        self.name_error_label.setText("")
        self.abbreviation_label.setText(QCoreApplication.translate("BodyDialog", u"Abbre&viation", None))
#if QT_CONFIG(accessibility)
        self.abbreviation_edit.setAccessibleName(QCoreApplication.translate("BodyDialog", u"Abbreviation", None))
#endif // QT_CONFIG(accessibility)
        self.abbreviation_edit.setPlaceholderText(QCoreApplication.translate("BodyDialog", u"For example LC", None))
        self.since_label.setText(QCoreApplication.translate("BodyDialog", u"Called so s&ince", None))
#if QT_CONFIG(accessibility)
        self.since_edit.setAccessibleName(QCoreApplication.translate("BodyDialog", u"Called so since", None))
#endif // QT_CONFIG(accessibility)
        self.since_edit.setPlaceholderText(QCoreApplication.translate("BodyDialog", u"from the beginning", None))
        self.since_error_label.setText("")
        self.renamed_caption.setText("")
        self.renamed_button.setText(QCoreApplication.translate("BodyDialog", u"It was &renamed\u2026", None))
#if QT_CONFIG(accessibility)
        self.renamed_button.setAccessibleName(QCoreApplication.translate("BodyDialog", u"It was renamed", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.renamed_button.setToolTip(QCoreApplication.translate("BodyDialog", u"Keeps this name for the papers of its time, and asks for the new one", None))
#endif // QT_CONFIG(tooltip)
        self.earlier_label.setText(QCoreApplication.translate("BodyDialog", u"Ear&lier names", None))
#if QT_CONFIG(accessibility)
        self.earlier_names_table.setAccessibleName(QCoreApplication.translate("BodyDialog", u"Earlier names, oldest first", None))
#endif // QT_CONFIG(accessibility)
        self.remove_name_button.setText(QCoreApplication.translate("BodyDialog", u"Re&move name", None))
#if QT_CONFIG(accessibility)
        self.remove_name_button.setAccessibleName(QCoreApplication.translate("BodyDialog", u"Remove name", None))
#endif // QT_CONFIG(accessibility)
        self.regime_label.setText(QCoreApplication.translate("BodyDialog", u"&Kind of body", None))
#if QT_CONFIG(accessibility)
        self.regime_combo.setAccessibleName(QCoreApplication.translate("BodyDialog", u"Kind of body", None))
#endif // QT_CONFIG(accessibility)
        self.venue_label.setText(QCoreApplication.translate("BodyDialog", u"&Usual venue", None))
#if QT_CONFIG(accessibility)
        self.venue_edit.setAccessibleName(QCoreApplication.translate("BodyDialog", u"Usual venue", None))
#endif // QT_CONFIG(accessibility)
        self.time_label.setText(QCoreApplication.translate("BodyDialog", u"Usual &time", None))
#if QT_CONFIG(accessibility)
        self.time_edit.setAccessibleName(QCoreApplication.translate("BodyDialog", u"Usual time", None))
#endif // QT_CONFIG(accessibility)
        self.time_edit.setPlaceholderText(QCoreApplication.translate("BodyDialog", u"For example 3.00 pm", None))
        self.time_error_label.setText("")
        self.contact_label.setText(QCoreApplication.translate("BodyDialog", u"&Contact officer", None))
#if QT_CONFIG(accessibility)
        self.contact_edit.setAccessibleName(QCoreApplication.translate("BodyDialog", u"Contact officer", None))
#endif // QT_CONFIG(accessibility)
        self.contact_post_label.setText(QCoreApplication.translate("BodyDialog", u"Contact\u2019s &post", None))
#if QT_CONFIG(accessibility)
        self.contact_post_edit.setAccessibleName(QCoreApplication.translate("BodyDialog", u"Contact\u2019s post", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("BodyDialog", u"Cancel", None))
#if QT_CONFIG(accessibility)
        self.cancel_button.setAccessibleName(QCoreApplication.translate("BodyDialog", u"Cancel", None))
#endif // QT_CONFIG(accessibility)
        self.save_button.setText(QCoreApplication.translate("BodyDialog", u"&Add body", None))
#if QT_CONFIG(accessibility)
        self.save_button.setAccessibleName(QCoreApplication.translate("BodyDialog", u"Add body", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

