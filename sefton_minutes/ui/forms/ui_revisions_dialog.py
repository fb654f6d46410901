# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'revisions_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QFrame,
    QHBoxLayout, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QTextEdit, QVBoxLayout, QWidget)

from sefton_minutes.ui.widgets.elided_combo import ElidedCombo
from sefton_minutes.ui.widgets.rows import RowList

class Ui_RevisionsDialog(object):
    def setupUi(self, revisions_dialog):
        if not revisions_dialog.objectName():
            revisions_dialog.setObjectName(u"revisions_dialog")
        revisions_dialog.setMinimumSize(QSize(760, 480))
        self.dialog_layout = QVBoxLayout(revisions_dialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 16, 20, 16)
        self.choice_row = QHBoxLayout()
        self.choice_row.setSpacing(12)
        self.choice_row.setObjectName(u"choice_row")
        self.choice_row.setContentsMargins(0, 0, 0, 0)
        self.text_field = QVBoxLayout()
        self.text_field.setSpacing(3)
        self.text_field.setObjectName(u"text_field")
        self.text_field.setContentsMargins(0, 0, 0, 0)
        self.text_label = QLabel(revisions_dialog)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_label.setProperty(u"role", u"muted")
        self.text_label.setProperty(u"type", u"small")
        self.text_label.setProperty(u"weight", u"600")

        self.text_field.addWidget(self.text_label)

        self.text_combo = QComboBox(revisions_dialog)
        self.text_combo.setObjectName(u"text_combo")

        self.text_field.addWidget(self.text_combo)


        self.choice_row.addLayout(self.text_field)

        self.with_field = QVBoxLayout()
        self.with_field.setSpacing(3)
        self.with_field.setObjectName(u"with_field")
        self.with_field.setContentsMargins(0, 0, 0, 0)
        self.with_label = QLabel(revisions_dialog)
        self.with_label.setObjectName(u"with_label")
        self.with_label.setTextFormat(Qt.TextFormat.PlainText)
        self.with_label.setProperty(u"role", u"muted")
        self.with_label.setProperty(u"type", u"small")
        self.with_label.setProperty(u"weight", u"600")

        self.with_field.addWidget(self.with_label)

        self.with_combo = ElidedCombo(revisions_dialog)
        self.with_combo.setObjectName(u"with_combo")

        self.with_field.addWidget(self.with_combo)


        self.choice_row.addLayout(self.with_field)

        self.choice_row.setStretch(0, 1)
        self.choice_row.setStretch(1, 3)

        self.dialog_layout.addLayout(self.choice_row)

        self.body_frame = QFrame(revisions_dialog)
        self.body_frame.setObjectName(u"body_frame")
        self.body_row = QHBoxLayout(self.body_frame)
        self.body_row.setSpacing(12)
        self.body_row.setObjectName(u"body_row")
        self.body_row.setContentsMargins(0, 0, 0, 0)
        self.list_column = QVBoxLayout()
        self.list_column.setSpacing(3)
        self.list_column.setObjectName(u"list_column")
        self.list_column.setContentsMargins(0, 0, 0, 0)
        self.versions_label = QLabel(self.body_frame)
        self.versions_label.setObjectName(u"versions_label")
        self.versions_label.setTextFormat(Qt.TextFormat.PlainText)
        self.versions_label.setProperty(u"role", u"muted")
        self.versions_label.setProperty(u"type", u"small")
        self.versions_label.setProperty(u"weight", u"600")

        self.list_column.addWidget(self.versions_label)

        self.versions_list = RowList(self.body_frame)
        self.versions_list.setObjectName(u"versions_list")
        self.versions_list.setProperty(u"kind", u"field")
        self.versions_list.setMinimumSize(QSize(260, 200))

        self.list_column.addWidget(self.versions_list)


        self.body_row.addLayout(self.list_column)

        self.comparison_column = QVBoxLayout()
        self.comparison_column.setSpacing(3)
        self.comparison_column.setObjectName(u"comparison_column")
        self.comparison_column.setContentsMargins(0, 0, 0, 0)
        self.comparison_label = QLabel(self.body_frame)
        self.comparison_label.setObjectName(u"comparison_label")
        self.comparison_label.setTextFormat(Qt.TextFormat.PlainText)
        self.comparison_label.setProperty(u"role", u"muted")
        self.comparison_label.setProperty(u"type", u"small")
        self.comparison_label.setProperty(u"weight", u"600")

        self.comparison_column.addWidget(self.comparison_label)

        self.comparison_edit = QTextEdit(self.body_frame)
        self.comparison_edit.setObjectName(u"comparison_edit")
        self.comparison_edit.setProperty(u"kind", u"field")
        self.comparison_edit.setMinimumSize(QSize(360, 200))
        self.comparison_edit.setTabChangesFocus(True)
        self.comparison_edit.setReadOnly(True)

        self.comparison_column.addWidget(self.comparison_edit)


        self.body_row.addLayout(self.comparison_column)

        self.body_row.setStretch(0, 2)
        self.body_row.setStretch(1, 5)

        self.dialog_layout.addWidget(self.body_frame)

        self.empty_label = QLabel(revisions_dialog)
        self.empty_label.setObjectName(u"empty_label")
        self.empty_label.setTextFormat(Qt.TextFormat.PlainText)
        self.empty_label.setWordWrap(True)
        self.empty_label.setProperty(u"role", u"muted")
        self.empty_label.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.dialog_layout.addWidget(self.empty_label)

        self.hint_label = QLabel(revisions_dialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.hint_label.setWordWrap(True)
        self.hint_label.setProperty(u"role", u"muted")
        self.hint_label.setProperty(u"type", u"small")

        self.dialog_layout.addWidget(self.hint_label)

        self.buttons_row = QHBoxLayout()
        self.buttons_row.setSpacing(8)
        self.buttons_row.setObjectName(u"buttons_row")
        self.buttons_row.setContentsMargins(0, 0, 0, 0)
        self.paragraph_button = QPushButton(revisions_dialog)
        self.paragraph_button.setObjectName(u"paragraph_button")
        self.paragraph_button.setAutoDefault(False)

        self.buttons_row.addWidget(self.paragraph_button)

        self.whole_button = QPushButton(revisions_dialog)
        self.whole_button.setObjectName(u"whole_button")
        self.whole_button.setAutoDefault(False)

        self.buttons_row.addWidget(self.whole_button)

        self.buttons_spacer = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_row.addItem(self.buttons_spacer)

        self.close_button = QPushButton(revisions_dialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setProperty(u"kind", u"primary")
        self.close_button.setAutoDefault(True)

        self.buttons_row.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.buttons_row)

        self.dialog_layout.setStretch(1, 1)
        self.dialog_layout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.text_label.setBuddy(self.text_combo)
        self.with_label.setBuddy(self.with_combo)
        self.versions_label.setBuddy(self.versions_list)
        self.comparison_label.setBuddy(self.comparison_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.text_combo, self.with_combo)
        QWidget.setTabOrder(self.with_combo, self.versions_list)
        QWidget.setTabOrder(self.versions_list, self.comparison_edit)
        QWidget.setTabOrder(self.comparison_edit, self.paragraph_button)
        QWidget.setTabOrder(self.paragraph_button, self.whole_button)
        QWidget.setTabOrder(self.whole_button, self.close_button)

        self.retranslateUi(revisions_dialog)

        self.close_button.setDefault(True)

    # setupUi

    def retranslateUi(self, revisions_dialog):
        revisions_dialog.setWindowTitle(QCoreApplication.translate("RevisionsDialog", u"Earlier versions", None))
        self.text_label.setText(QCoreApplication.translate("RevisionsDialog", u"&Text", None))
#if QT_CONFIG(accessibility)
        self.text_combo.setAccessibleName(QCoreApplication.translate("RevisionsDialog", u"Which text of the item", None))
#endif // QT_CONFIG(accessibility)
        self.with_label.setText(QCoreApplication.translate("RevisionsDialog", u"Compare &with", None))
#if QT_CONFIG(accessibility)
        self.with_combo.setAccessibleName(QCoreApplication.translate("RevisionsDialog", u"What the version is compared with", None))
#endif // QT_CONFIG(accessibility)
        self.versions_label.setText(QCoreApplication.translate("RevisionsDialog", u"&Versions", None))
#if QT_CONFIG(accessibility)
        self.versions_list.setAccessibleName(QCoreApplication.translate("RevisionsDialog", u"Earlier versions, the newest first", None))
#endif // QT_CONFIG(accessibility)
        self.comparison_label.setText(QCoreApplication.translate("RevisionsDialog", u"&Differences", None))
#if QT_CONFIG(accessibility)
        self.comparison_edit.setAccessibleName(QCoreApplication.translate("RevisionsDialog", u"Both texts, paragraph by paragraph", None))
#endif // QT_CONFIG(accessibility)
        self.empty_label.setText("")
        self.hint_label.setText("")
        self.paragraph_button.setText(QCoreApplication.translate("RevisionsDialog", u"Restore this &paragraph", None))
#if QT_CONFIG(accessibility)
        self.paragraph_button.setAccessibleName(QCoreApplication.translate("RevisionsDialog", u"Restore this paragraph", None))
#endif // QT_CONFIG(accessibility)
        self.whole_button.setText(QCoreApplication.translate("RevisionsDialog", u"Restore the whole te&xt", None))
#if QT_CONFIG(accessibility)
        self.whole_button.setAccessibleName(QCoreApplication.translate("RevisionsDialog", u"Restore the whole text", None))
#endif // QT_CONFIG(accessibility)
        self.close_button.setText(QCoreApplication.translate("RevisionsDialog", u"Close", None))
#if QT_CONFIG(accessibility)
        self.close_button.setAccessibleName(QCoreApplication.translate("RevisionsDialog", u"Close", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

