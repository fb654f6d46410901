# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'meeting_head.ui'
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
    QPushButton, QSizePolicy, QVBoxLayout, QWidget)

from sefton_minutes.ui.widgets.labels import Elided
from sefton_minutes.ui.widgets.stages_line import StagesLine

class Ui_MeetingHead(object):
    def setupUi(self, meeting_head):
        if not meeting_head.objectName():
            meeting_head.setObjectName(u"meeting_head")
        self.panel_layout = QHBoxLayout(meeting_head)
        self.panel_layout.setSpacing(8)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(16, 8, 16, 8)
        self.meetings_button = QPushButton(meeting_head)
        self.meetings_button.setObjectName(u"meetings_button")

        self.panel_layout.addWidget(self.meetings_button)

        self.words_layout = QVBoxLayout()
        self.words_layout.setSpacing(3)
        self.words_layout.setObjectName(u"words_layout")
        self.words_layout.setContentsMargins(0, 0, 0, 0)
        self.title_layout = QHBoxLayout()
        self.title_layout.setSpacing(12)
        self.title_layout.setObjectName(u"title_layout")
        self.title_layout.setContentsMargins(0, 0, 0, 0)
        self.body_label = QLabel(meeting_head)
        self.body_label.setObjectName(u"body_label")
        self.body_label.setTextFormat(Qt.TextFormat.PlainText)

        self.title_layout.addWidget(self.body_label)

        self.where_label = Elided(meeting_head)
        self.where_label.setObjectName(u"where_label")

        self.title_layout.addWidget(self.where_label)

        self.issued_button = QPushButton(meeting_head)
        self.issued_button.setObjectName(u"issued_button")

        self.title_layout.addWidget(self.issued_button)

        self.title_layout.setStretch(1, 1)

        self.words_layout.addLayout(self.title_layout)

        self.stages_line = StagesLine(meeting_head)
        self.stages_line.setObjectName(u"stages_line")

        self.words_layout.addWidget(self.stages_line)


        self.panel_layout.addLayout(self.words_layout)

        self.attendance_button = QPushButton(meeting_head)
        self.attendance_button.setObjectName(u"attendance_button")

        self.panel_layout.addWidget(self.attendance_button)

        self.paper_button = QPushButton(meeting_head)
        self.paper_button.setObjectName(u"paper_button")
        self.paper_button.setCheckable(True)

        self.panel_layout.addWidget(self.paper_button)

        self.print_button = QPushButton(meeting_head)
        self.print_button.setObjectName(u"print_button")

        self.panel_layout.addWidget(self.print_button)

        self.issue_button = QPushButton(meeting_head)
        self.issue_button.setObjectName(u"issue_button")

        self.panel_layout.addWidget(self.issue_button)

        self.panel_layout.setStretch(1, 1)

        self.retranslateUi(meeting_head)
    # setupUi

    def retranslateUi(self, meeting_head):
        meeting_head.setProperty(u"surface", QCoreApplication.translate("MeetingHead", u"window", None))
#if QT_CONFIG(accessibility)
        meeting_head.setAccessibleName(QCoreApplication.translate("MeetingHead", u"Meeting", None))
#endif // QT_CONFIG(accessibility)
        self.meetings_button.setText(QCoreApplication.translate("MeetingHead", u"Meetings", None))
        self.meetings_button.setProperty(u"kind", QCoreApplication.translate("MeetingHead", u"quiet", None))
#if QT_CONFIG(tooltip)
        self.meetings_button.setToolTip(QCoreApplication.translate("MeetingHead", u"Show the list of meetings (Ctrl+Shift+M)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.meetings_button.setAccessibleName(QCoreApplication.translate("MeetingHead", u"Show the list of meetings", None))
#endif // QT_CONFIG(accessibility)
        self.body_label.setText("")
        self.body_label.setProperty(u"type", QCoreApplication.translate("MeetingHead", u"title", None))
        self.body_label.setProperty(u"weight", QCoreApplication.translate("MeetingHead", u"600", None))
        self.where_label.setProperty(u"role", QCoreApplication.translate("MeetingHead", u"muted", None))
        self.issued_button.setText(QCoreApplication.translate("MeetingHead", u"Issued", None))
        self.issued_button.setProperty(u"kind", QCoreApplication.translate("MeetingHead", u"chip", None))
#if QT_CONFIG(accessibility)
        self.issued_button.setAccessibleName(QCoreApplication.translate("MeetingHead", u"Issued papers of the meeting", None))
#endif // QT_CONFIG(accessibility)
        self.attendance_button.setText(QCoreApplication.translate("MeetingHead", u"Attendance", None))
        self.attendance_button.setProperty(u"kind", QCoreApplication.translate("MeetingHead", u"quiet", None))
#if QT_CONFIG(tooltip)
        self.attendance_button.setToolTip(QCoreApplication.translate("MeetingHead", u"Attendance and apologies (Ctrl+Shift+A)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.attendance_button.setAccessibleName(QCoreApplication.translate("MeetingHead", u"Attendance", None))
#endif // QT_CONFIG(accessibility)
        self.paper_button.setText(QCoreApplication.translate("MeetingHead", u"Paper", None))
        self.paper_button.setProperty(u"kind", QCoreApplication.translate("MeetingHead", u"quiet", None))
#if QT_CONFIG(tooltip)
        self.paper_button.setToolTip(QCoreApplication.translate("MeetingHead", u"Paper beside the text (Ctrl+Shift+P)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.paper_button.setAccessibleName(QCoreApplication.translate("MeetingHead", u"Paper beside the text", None))
#endif // QT_CONFIG(accessibility)
        self.print_button.setText(QCoreApplication.translate("MeetingHead", u"Print\u2026", None))
        self.print_button.setProperty(u"kind", QCoreApplication.translate("MeetingHead", u"quiet", None))
#if QT_CONFIG(tooltip)
        self.print_button.setToolTip(QCoreApplication.translate("MeetingHead", u"Print (Ctrl+P)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.print_button.setAccessibleName(QCoreApplication.translate("MeetingHead", u"Print", None))
#endif // QT_CONFIG(accessibility)
        self.issue_button.setText(QCoreApplication.translate("MeetingHead", u"Issue\u2026", None))
        self.issue_button.setProperty(u"kind", QCoreApplication.translate("MeetingHead", u"primary", None))
#if QT_CONFIG(tooltip)
        self.issue_button.setToolTip(QCoreApplication.translate("MeetingHead", u"Issue the agenda or the minutes (Ctrl+Shift+I)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.issue_button.setAccessibleName(QCoreApplication.translate("MeetingHead", u"Issue the agenda or the minutes", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

