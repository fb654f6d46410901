# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'recovered_drafts_dialog.ui'
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

from sefton_minutes.ui.widgets.rows import RowList

class Ui_RecoveredDraftsDialog(object):
    def setupUi(self, recovered_drafts_dialog):
        if not recovered_drafts_dialog.objectName():
            recovered_drafts_dialog.setObjectName(u"recovered_drafts_dialog")
        recovered_drafts_dialog.setMinimumSize(QSize(760, 420))
        self.dialog_layout = QVBoxLayout(recovered_drafts_dialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 16, 20, 16)
        self.intro_label = QLabel(recovered_drafts_dialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setTextFormat(Qt.TextFormat.PlainText)
        self.intro_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.intro_label)

        self.drafts_row = QHBoxLayout()
        self.drafts_row.setSpacing(12)
        self.drafts_row.setObjectName(u"drafts_row")
        self.drafts_row.setContentsMargins(0, 0, 0, 0)
        self.list_column = QVBoxLayout()
        self.list_column.setSpacing(3)
        self.list_column.setObjectName(u"list_column")
        self.list_column.setContentsMargins(0, 0, 0, 0)
        self.drafts_label = QLabel(recovered_drafts_dialog)
        self.drafts_label.setObjectName(u"drafts_label")
        self.drafts_label.setTextFormat(Qt.TextFormat.PlainText)
        self.drafts_label.setProperty(u"role", u"muted")
        self.drafts_label.setProperty(u"type", u"small")
        self.drafts_label.setProperty(u"weight", u"600")

        self.list_column.addWidget(self.drafts_label)

        self.drafts_list = RowList(recovered_drafts_dialog)
        self.drafts_list.setObjectName(u"drafts_list")
        self.drafts_list.setProperty(u"kind", u"field")
        self.drafts_list.setMinimumSize(QSize(280, 220))

        self.list_column.addWidget(self.drafts_list)


        self.drafts_row.addLayout(self.list_column)

        self.text_column = QVBoxLayout()
        self.text_column.setSpacing(3)
        self.text_column.setObjectName(u"text_column")
        self.text_column.setContentsMargins(0, 0, 0, 0)
        self.draft_label = QLabel(recovered_drafts_dialog)
        self.draft_label.setObjectName(u"draft_label")
        self.draft_label.setTextFormat(Qt.TextFormat.PlainText)
        self.draft_label.setProperty(u"role", u"muted")
        self.draft_label.setProperty(u"type", u"small")
        self.draft_label.setProperty(u"weight", u"600")

        self.text_column.addWidget(self.draft_label)

        self.draft_text = QPlainTextEdit(recovered_drafts_dialog)
        self.draft_text.setObjectName(u"draft_text")
        self.draft_text.setProperty(u"kind", u"field")
        self.draft_text.setMinimumSize(QSize(0, 200))
        self.draft_text.setTabChangesFocus(True)
        self.draft_text.setReadOnly(True)

        self.text_column.addWidget(self.draft_text)

        self.when_label = QLabel(recovered_drafts_dialog)
        self.when_label.setObjectName(u"when_label")
        self.when_label.setTextFormat(Qt.TextFormat.PlainText)
        self.when_label.setProperty(u"role", u"muted")
        self.when_label.setProperty(u"type", u"small")

        self.text_column.addWidget(self.when_label)


        self.drafts_row.addLayout(self.text_column)

        self.drafts_row.setStretch(0, 2)
        self.drafts_row.setStretch(1, 3)

        self.dialog_layout.addLayout(self.drafts_row)

        self.one_row = QHBoxLayout()
        self.one_row.setSpacing(8)
        self.one_row.setObjectName(u"one_row")
        self.one_row.setContentsMargins(0, 0, 0, 0)
        self.one_spacer = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.one_row.addItem(self.one_spacer)

        self.discard_button = QPushButton(recovered_drafts_dialog)
        self.discard_button.setObjectName(u"discard_button")
        self.discard_button.setAutoDefault(False)

        self.one_row.addWidget(self.discard_button)

        self.put_back_button = QPushButton(recovered_drafts_dialog)
        self.put_back_button.setObjectName(u"put_back_button")
        self.put_back_button.setAutoDefault(False)

        self.one_row.addWidget(self.put_back_button)


        self.dialog_layout.addLayout(self.one_row)

        self.buttons_row = QHBoxLayout()
        self.buttons_row.setSpacing(8)
        self.buttons_row.setObjectName(u"buttons_row")
        self.buttons_row.setContentsMargins(0, 0, 0, 0)
        self.buttons_spacer = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_row.addItem(self.buttons_spacer)

        self.later_button = QPushButton(recovered_drafts_dialog)
        self.later_button.setObjectName(u"later_button")
        self.later_button.setAutoDefault(False)

        self.buttons_row.addWidget(self.later_button)

        self.discard_all_button = QPushButton(recovered_drafts_dialog)
        self.discard_all_button.setObjectName(u"discard_all_button")
        self.discard_all_button.setAutoDefault(False)

        self.buttons_row.addWidget(self.discard_all_button)

        self.put_back_all_button = QPushButton(recovered_drafts_dialog)
        self.put_back_all_button.setObjectName(u"put_back_all_button")
        self.put_back_all_button.setProperty(u"kind", u"primary")
        self.put_back_all_button.setAutoDefault(True)

        self.buttons_row.addWidget(self.put_back_all_button)


        self.dialog_layout.addLayout(self.buttons_row)

        self.dialog_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.drafts_label.setBuddy(self.drafts_list)
        self.draft_label.setBuddy(self.draft_text)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.drafts_list, self.draft_text)
        QWidget.setTabOrder(self.draft_text, self.discard_button)
        QWidget.setTabOrder(self.discard_button, self.put_back_button)
        QWidget.setTabOrder(self.put_back_button, self.later_button)
        QWidget.setTabOrder(self.later_button, self.discard_all_button)
        QWidget.setTabOrder(self.discard_all_button, self.put_back_all_button)

        self.retranslateUi(recovered_drafts_dialog)

        self.put_back_all_button.setDefault(True)

    # setupUi

    def retranslateUi(self, recovered_drafts_dialog):
        recovered_drafts_dialog.setWindowTitle(QCoreApplication.translate("RecoveredDraftsDialog", u"Typing that was not saved", None))
        self.intro_label.setText(QCoreApplication.translate("RecoveredDraftsDialog", u"The program stopped before this was in the database. Nothing is lost: put it back, or discard it.", None))
        self.drafts_label.setText(QCoreApplication.translate("RecoveredDraftsDialog", u"&Minutes", None))
#if QT_CONFIG(accessibility)
        self.drafts_list.setAccessibleName(QCoreApplication.translate("RecoveredDraftsDialog", u"Minutes with unsaved typing", None))
#endif // QT_CONFIG(accessibility)
        self.draft_label.setText(QCoreApplication.translate("RecoveredDraftsDialog", u"What was &typed", None))
#if QT_CONFIG(accessibility)
        self.draft_text.setAccessibleName(QCoreApplication.translate("RecoveredDraftsDialog", u"What was typed", None))
#endif // QT_CONFIG(accessibility)
        self.when_label.setText("")
        self.discard_button.setText(QCoreApplication.translate("RecoveredDraftsDialog", u"&Discard this", None))
#if QT_CONFIG(accessibility)
        self.discard_button.setAccessibleName(QCoreApplication.translate("RecoveredDraftsDialog", u"Discard this", None))
#endif // QT_CONFIG(accessibility)
        self.put_back_button.setText(QCoreApplication.translate("RecoveredDraftsDialog", u"Put &back this", None))
#if QT_CONFIG(accessibility)
        self.put_back_button.setAccessibleName(QCoreApplication.translate("RecoveredDraftsDialog", u"Put back this", None))
#endif // QT_CONFIG(accessibility)
        self.later_button.setText(QCoreApplication.translate("RecoveredDraftsDialog", u"Decide &later", None))
#if QT_CONFIG(accessibility)
        self.later_button.setAccessibleName(QCoreApplication.translate("RecoveredDraftsDialog", u"Decide later", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.later_button.setToolTip(QCoreApplication.translate("RecoveredDraftsDialog", u"Nothing is lost: they are offered again at the next start", None))
#endif // QT_CONFIG(tooltip)
        self.discard_all_button.setText(QCoreApplication.translate("RecoveredDraftsDialog", u"Discard &all", None))
#if QT_CONFIG(accessibility)
        self.discard_all_button.setAccessibleName(QCoreApplication.translate("RecoveredDraftsDialog", u"Discard all", None))
#endif // QT_CONFIG(accessibility)
        self.put_back_all_button.setText(QCoreApplication.translate("RecoveredDraftsDialog", u"&Put back all", None))
#if QT_CONFIG(accessibility)
        self.put_back_all_button.setAccessibleName(QCoreApplication.translate("RecoveredDraftsDialog", u"Put back all", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

