# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'item_editor.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from sefton_minutes.ui.widgets.agenda_edit import AgendaEdit
from sefton_minutes.ui.widgets.labels import Elided
from sefton_minutes.ui.widgets.minute_edit import MinuteEdit
from sefton_minutes.ui.widgets.title_edit import TitleEdit

class Ui_ItemEditor(object):
    def setupUi(self, item_editor):
        if not item_editor.objectName():
            item_editor.setObjectName(u"item_editor")
        item_editor.setMinimumSize(QSize(480, 0))
        self.panel_layout = QVBoxLayout(item_editor)
        self.panel_layout.setSpacing(0)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(0, 0, 0, 0)
        self.empty_frame = QFrame(item_editor)
        self.empty_frame.setObjectName(u"empty_frame")
        self.empty_layout = QVBoxLayout(self.empty_frame)
        self.empty_layout.setSpacing(8)
        self.empty_layout.setObjectName(u"empty_layout")
        self.empty_layout.setContentsMargins(0, 0, 0, 0)
        self.spring_7 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_layout.addItem(self.spring_7)

        self.empty_row = QHBoxLayout()
        self.empty_row.setSpacing(8)
        self.empty_row.setObjectName(u"empty_row")
        self.empty_row.setContentsMargins(0, 0, 0, 0)
        self.spring_8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.empty_row.addItem(self.spring_8)

        self.empty_label = QLabel(self.empty_frame)
        self.empty_label.setObjectName(u"empty_label")
        self.empty_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty_label.setTextFormat(Qt.TextFormat.PlainText)

        self.empty_row.addWidget(self.empty_label)

        self.spring_9 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.empty_row.addItem(self.spring_9)


        self.empty_layout.addLayout(self.empty_row)

        self.spring_10 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_layout.addItem(self.spring_10)


        self.panel_layout.addWidget(self.empty_frame)

        self.work_frame = QFrame(item_editor)
        self.work_frame.setObjectName(u"work_frame")
        self.work_layout = QVBoxLayout(self.work_frame)
        self.work_layout.setSpacing(0)
        self.work_layout.setObjectName(u"work_layout")
        self.work_layout.setContentsMargins(0, 0, 0, 0)
        self.head_layout = QVBoxLayout()
        self.head_layout.setSpacing(2)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(36, 0, 24, 4)
        self.title_layout = QHBoxLayout()
        self.title_layout.setSpacing(4)
        self.title_layout.setObjectName(u"title_layout")
        self.title_layout.setContentsMargins(0, 0, 0, 0)
        self.number_edit = QLineEdit(self.work_frame)
        self.number_edit.setObjectName(u"number_edit")

        self.title_layout.addWidget(self.number_edit)

        self.title_edit = TitleEdit(self.work_frame)
        self.title_edit.setObjectName(u"title_edit")

        self.title_layout.addWidget(self.title_edit)

        self.title_layout.setStretch(1, 1)

        self.head_layout.addLayout(self.title_layout)

        self.facts_layout = QHBoxLayout()
        self.facts_layout.setSpacing(5)
        self.facts_layout.setObjectName(u"facts_layout")
        self.facts_layout.setContentsMargins(4, 0, 0, 0)
        self.person_sign = QLabel(self.work_frame)
        self.person_sign.setObjectName(u"person_sign")
        self.person_sign.setTextFormat(Qt.TextFormat.PlainText)

        self.facts_layout.addWidget(self.person_sign)

        self.presenters_edit = QLineEdit(self.work_frame)
        self.presenters_edit.setObjectName(u"presenters_edit")

        self.facts_layout.addWidget(self.presenters_edit)

        self.clip_sign = QLabel(self.work_frame)
        self.clip_sign.setObjectName(u"clip_sign")
        self.clip_sign.setTextFormat(Qt.TextFormat.PlainText)

        self.facts_layout.addWidget(self.clip_sign)

        self.attachments_label = Elided(self.work_frame)
        self.attachments_label.setObjectName(u"attachments_label")

        self.facts_layout.addWidget(self.attachments_label)

        self.facts_layout.setStretch(1, 1)
        self.facts_layout.setStretch(3, 1)

        self.head_layout.addLayout(self.facts_layout)


        self.work_layout.addLayout(self.head_layout)

        self.above_layout = QVBoxLayout()
        self.above_layout.setSpacing(5)
        self.above_layout.setObjectName(u"above_layout")
        self.above_layout.setContentsMargins(40, 0, 24, 2)
        self.agenda_layout = QHBoxLayout()
        self.agenda_layout.setSpacing(6)
        self.agenda_layout.setObjectName(u"agenda_layout")
        self.agenda_layout.setContentsMargins(0, 0, 0, 0)
        self.agenda_button = QPushButton(self.work_frame)
        self.agenda_button.setObjectName(u"agenda_button")
        self.agenda_button.setCheckable(True)

        self.agenda_layout.addWidget(self.agenda_button)

        self.agenda_label = Elided(self.work_frame)
        self.agenda_label.setObjectName(u"agenda_label")

        self.agenda_layout.addWidget(self.agenda_label)

        self.agenda_layout.setStretch(1, 1)

        self.above_layout.addLayout(self.agenda_layout)

        self.agenda_edit = AgendaEdit(self.work_frame)
        self.agenda_edit.setObjectName(u"agenda_edit")
        self.agenda_edit.setTabChangesFocus(True)
        self.agenda_edit.setMaximumSize(QSize(16777215, 150))

        self.above_layout.addWidget(self.agenda_edit)

        self.agenda_line = QFrame(self.work_frame)
        self.agenda_line.setObjectName(u"agenda_line")
        self.agenda_line.setMinimumSize(QSize(0, 1))
        self.agenda_line.setMaximumSize(QSize(16777215, 1))

        self.above_layout.addWidget(self.agenda_line)

        self.kinds_layout = QHBoxLayout()
        self.kinds_layout.setSpacing(2)
        self.kinds_layout.setObjectName(u"kinds_layout")
        self.kinds_layout.setContentsMargins(0, 0, 0, 0)
        self.minute_label = QLabel(self.work_frame)
        self.minute_label.setObjectName(u"minute_label")
        self.minute_label.setTextFormat(Qt.TextFormat.PlainText)

        self.kinds_layout.addWidget(self.minute_label)

        self.spring_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.kinds_layout.addItem(self.spring_5)

        self.resolution_button = QPushButton(self.work_frame)
        self.resolution_button.setObjectName(u"resolution_button")

        self.kinds_layout.addWidget(self.resolution_button)

        self.action_button = QPushButton(self.work_frame)
        self.action_button.setObjectName(u"action_button")

        self.kinds_layout.addWidget(self.action_button)

        self.phrase_button = QPushButton(self.work_frame)
        self.phrase_button.setObjectName(u"phrase_button")

        self.kinds_layout.addWidget(self.phrase_button)


        self.above_layout.addLayout(self.kinds_layout)


        self.work_layout.addLayout(self.above_layout)

        self.minute_layout = QHBoxLayout()
        self.minute_layout.setSpacing(0)
        self.minute_layout.setObjectName(u"minute_layout")
        self.minute_layout.setContentsMargins(24, 0, 24, 8)
        self.minute_edit = MinuteEdit(self.work_frame)
        self.minute_edit.setObjectName(u"minute_edit")

        self.minute_layout.addWidget(self.minute_edit)

        self.spring_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.minute_layout.addItem(self.spring_6)

        self.minute_layout.setStretch(0, 1000)
        self.minute_layout.setStretch(1, 1)

        self.work_layout.addLayout(self.minute_layout)

        self.foot_line = QFrame(self.work_frame)
        self.foot_line.setObjectName(u"foot_line")
        self.foot_line.setMinimumSize(QSize(0, 1))
        self.foot_line.setMaximumSize(QSize(16777215, 1))

        self.work_layout.addWidget(self.foot_line)

        self.read_as_layout = QVBoxLayout()
        self.read_as_layout.setSpacing(8)
        self.read_as_layout.setObjectName(u"read_as_layout")
        self.read_as_layout.setContentsMargins(0, 0, 0, 0)

        self.work_layout.addLayout(self.read_as_layout)

        self.work_layout.setStretch(2, 1)

        self.panel_layout.addWidget(self.work_frame)

        QWidget.setTabOrder(self.number_edit, self.title_edit)
        QWidget.setTabOrder(self.title_edit, self.presenters_edit)
        QWidget.setTabOrder(self.presenters_edit, self.agenda_button)
        QWidget.setTabOrder(self.agenda_button, self.agenda_edit)
        QWidget.setTabOrder(self.agenda_edit, self.resolution_button)
        QWidget.setTabOrder(self.resolution_button, self.action_button)
        QWidget.setTabOrder(self.action_button, self.phrase_button)
        QWidget.setTabOrder(self.phrase_button, self.minute_edit)

        self.retranslateUi(item_editor)
    # setupUi

    def retranslateUi(self, item_editor):
        item_editor.setProperty(u"surface", QCoreApplication.translate("ItemEditor", u"pane", None))
#if QT_CONFIG(accessibility)
        item_editor.setAccessibleName(QCoreApplication.translate("ItemEditor", u"Item", None))
#endif // QT_CONFIG(accessibility)
        self.empty_label.setText(QCoreApplication.translate("ItemEditor", u"Choose a meeting.", None))
        self.empty_label.setProperty(u"role", QCoreApplication.translate("ItemEditor", u"muted", None))
        self.number_edit.setProperty(u"kind", QCoreApplication.translate("ItemEditor", u"title", None))
        self.number_edit.setProperty(u"role", QCoreApplication.translate("ItemEditor", u"accent", None))
        self.number_edit.setProperty(u"type", QCoreApplication.translate("ItemEditor", u"headline", None))
        self.number_edit.setProperty(u"weight", QCoreApplication.translate("ItemEditor", u"600", None))
#if QT_CONFIG(accessibility)
        self.number_edit.setAccessibleName(QCoreApplication.translate("ItemEditor", u"Minute number", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.number_edit.setToolTip(QCoreApplication.translate("ItemEditor", u"The number, as printed or computed", None))
#endif // QT_CONFIG(tooltip)
        self.title_edit.setProperty(u"kind", QCoreApplication.translate("ItemEditor", u"title", None))
        self.title_edit.setProperty(u"type", QCoreApplication.translate("ItemEditor", u"headline", None))
        self.title_edit.setProperty(u"weight", QCoreApplication.translate("ItemEditor", u"600", None))
#if QT_CONFIG(accessibility)
        self.title_edit.setAccessibleName(QCoreApplication.translate("ItemEditor", u"Title of the item", None))
#endif // QT_CONFIG(accessibility)
        self.person_sign.setText("")
        self.presenters_edit.setProperty(u"kind", QCoreApplication.translate("ItemEditor", u"title", None))
        self.presenters_edit.setProperty(u"type", QCoreApplication.translate("ItemEditor", u"small", None))
        self.presenters_edit.setProperty(u"role", QCoreApplication.translate("ItemEditor", u"muted", None))
#if QT_CONFIG(accessibility)
        self.presenters_edit.setAccessibleName(QCoreApplication.translate("ItemEditor", u"Presenters, parted by semicolons", None))
#endif // QT_CONFIG(accessibility)
        self.presenters_edit.setPlaceholderText(QCoreApplication.translate("ItemEditor", u"Presented by", None))
        self.clip_sign.setText("")
        self.attachments_label.setProperty(u"type", QCoreApplication.translate("ItemEditor", u"small", None))
        self.attachments_label.setProperty(u"role", QCoreApplication.translate("ItemEditor", u"muted", None))
        self.agenda_button.setText(QCoreApplication.translate("ItemEditor", u"Agenda text", None))
        self.agenda_button.setProperty(u"kind", QCoreApplication.translate("ItemEditor", u"fold", None))
#if QT_CONFIG(tooltip)
        self.agenda_button.setToolTip(QCoreApplication.translate("ItemEditor", u"Show the agenda text", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.agenda_button.setAccessibleName(QCoreApplication.translate("ItemEditor", u"Agenda text", None))
#endif // QT_CONFIG(accessibility)
        self.agenda_button.setProperty(u"type", QCoreApplication.translate("ItemEditor", u"small", None))
        self.agenda_button.setProperty(u"weight", QCoreApplication.translate("ItemEditor", u"600", None))
        self.agenda_label.setProperty(u"type", QCoreApplication.translate("ItemEditor", u"small", None))
        self.agenda_label.setProperty(u"role", QCoreApplication.translate("ItemEditor", u"muted", None))
        self.agenda_edit.setProperty(u"kind", QCoreApplication.translate("ItemEditor", u"field", None))
#if QT_CONFIG(accessibility)
        self.agenda_edit.setAccessibleName(QCoreApplication.translate("ItemEditor", u"Agenda text", None))
#endif // QT_CONFIG(accessibility)
        self.agenda_line.setProperty(u"surface", QCoreApplication.translate("ItemEditor", u"line", None))
        self.minute_label.setText(QCoreApplication.translate("ItemEditor", u"Minute", None))
        self.minute_label.setProperty(u"type", QCoreApplication.translate("ItemEditor", u"small", None))
        self.minute_label.setProperty(u"weight", QCoreApplication.translate("ItemEditor", u"600", None))
        self.minute_label.setProperty(u"role", QCoreApplication.translate("ItemEditor", u"muted", None))
        self.resolution_button.setText(QCoreApplication.translate("ItemEditor", u"Resolution", None))
        self.resolution_button.setProperty(u"kind", QCoreApplication.translate("ItemEditor", u"quiet", None))
#if QT_CONFIG(tooltip)
        self.resolution_button.setToolTip(QCoreApplication.translate("ItemEditor", u"Insert a resolution (Alt+N, R)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.resolution_button.setAccessibleName(QCoreApplication.translate("ItemEditor", u"Insert a resolution", None))
#endif // QT_CONFIG(accessibility)
        self.action_button.setText(QCoreApplication.translate("ItemEditor", u"Action", None))
        self.action_button.setProperty(u"kind", QCoreApplication.translate("ItemEditor", u"quiet", None))
#if QT_CONFIG(tooltip)
        self.action_button.setToolTip(QCoreApplication.translate("ItemEditor", u"Insert an action (Alt+N, A)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.action_button.setAccessibleName(QCoreApplication.translate("ItemEditor", u"Insert an action", None))
#endif // QT_CONFIG(accessibility)
        self.phrase_button.setText(QCoreApplication.translate("ItemEditor", u"More", None))
        self.phrase_button.setProperty(u"kind", QCoreApplication.translate("ItemEditor", u"quiet", None))
#if QT_CONFIG(tooltip)
        self.phrase_button.setToolTip(QCoreApplication.translate("ItemEditor", u"Insert a declaration or a vote (Alt+N)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.phrase_button.setAccessibleName(QCoreApplication.translate("ItemEditor", u"Insert something else", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.minute_edit.setAccessibleName(QCoreApplication.translate("ItemEditor", u"Minute text", None))
#endif // QT_CONFIG(accessibility)
        self.foot_line.setProperty(u"surface", QCoreApplication.translate("ItemEditor", u"line", None))
    # retranslateUi

