# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'meeting_list.ui'
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
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from sefton_minutes.ui.widgets.rows import RowList

class Ui_MeetingList(object):
    def setupUi(self, meeting_list):
        if not meeting_list.objectName():
            meeting_list.setObjectName(u"meeting_list")
        meeting_list.setMinimumSize(QSize(240, 0))
        self.panel_layout = QVBoxLayout(meeting_list)
        self.panel_layout.setSpacing(0)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(0, 0, 0, 0)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(8)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(16, 4, 8, 0)
        self.title_label = QLabel(meeting_list)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)

        self.head_layout.addWidget(self.title_label)

        self.spring_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_layout.addItem(self.spring_1)

        self.new_button = QPushButton(meeting_list)
        self.new_button.setObjectName(u"new_button")

        self.head_layout.addWidget(self.new_button)


        self.panel_layout.addLayout(self.head_layout)

        self.fields_layout = QVBoxLayout()
        self.fields_layout.setSpacing(8)
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setContentsMargins(16, 4, 16, 8)
        self.filter_edit = QLineEdit(meeting_list)
        self.filter_edit.setObjectName(u"filter_edit")
        self.filter_edit.setClearButtonEnabled(True)

        self.fields_layout.addWidget(self.filter_edit)

        self.body_combo = QComboBox(meeting_list)
        self.body_combo.setObjectName(u"body_combo")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.body_combo.sizePolicy().hasHeightForWidth())
        self.body_combo.setSizePolicy(sizePolicy)

        self.fields_layout.addWidget(self.body_combo)

        self.narrow_layout = QHBoxLayout()
        self.narrow_layout.setSpacing(8)
        self.narrow_layout.setObjectName(u"narrow_layout")
        self.narrow_layout.setContentsMargins(0, 0, 0, 0)
        self.year_combo = QComboBox(meeting_list)
        self.year_combo.setObjectName(u"year_combo")
        sizePolicy.setHeightForWidth(self.year_combo.sizePolicy().hasHeightForWidth())
        self.year_combo.setSizePolicy(sizePolicy)

        self.narrow_layout.addWidget(self.year_combo)

        self.status_combo = QComboBox(meeting_list)
        self.status_combo.setObjectName(u"status_combo")
        sizePolicy.setHeightForWidth(self.status_combo.sizePolicy().hasHeightForWidth())
        self.status_combo.setSizePolicy(sizePolicy)

        self.narrow_layout.addWidget(self.status_combo)

        self.narrow_layout.setStretch(0, 1)
        self.narrow_layout.setStretch(1, 1)

        self.fields_layout.addLayout(self.narrow_layout)


        self.panel_layout.addLayout(self.fields_layout)

        self.empty_frame = QFrame(meeting_list)
        self.empty_frame.setObjectName(u"empty_frame")
        self.empty_layout = QVBoxLayout(self.empty_frame)
        self.empty_layout.setSpacing(8)
        self.empty_layout.setObjectName(u"empty_layout")
        self.empty_layout.setContentsMargins(16, 8, 16, 16)
        self.empty_label = QLabel(self.empty_frame)
        self.empty_label.setObjectName(u"empty_label")
        self.empty_label.setTextFormat(Qt.TextFormat.PlainText)
        self.empty_label.setWordWrap(True)

        self.empty_layout.addWidget(self.empty_label)

        self.import_button = QPushButton(self.empty_frame)
        self.import_button.setObjectName(u"import_button")

        self.empty_layout.addWidget(self.import_button)

        self.first_button = QPushButton(self.empty_frame)
        self.first_button.setObjectName(u"first_button")

        self.empty_layout.addWidget(self.first_button)

        self.spring_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_layout.addItem(self.spring_2)


        self.panel_layout.addWidget(self.empty_frame)

        self.list_view = RowList(meeting_list)
        self.list_view.setObjectName(u"list_view")
        self.list_view.setUniformItemSizes(True)

        self.panel_layout.addWidget(self.list_view)

        QWidget.setTabOrder(self.filter_edit, self.body_combo)
        QWidget.setTabOrder(self.body_combo, self.year_combo)
        QWidget.setTabOrder(self.year_combo, self.status_combo)
        QWidget.setTabOrder(self.status_combo, self.list_view)
        QWidget.setTabOrder(self.list_view, self.new_button)

        self.retranslateUi(meeting_list)
    # setupUi

    def retranslateUi(self, meeting_list):
        meeting_list.setProperty(u"surface", QCoreApplication.translate("MeetingList", u"window", None))
#if QT_CONFIG(accessibility)
        meeting_list.setAccessibleName(QCoreApplication.translate("MeetingList", u"Meetings", None))
#endif // QT_CONFIG(accessibility)
        self.title_label.setText(QCoreApplication.translate("MeetingList", u"Meetings", None))
        self.title_label.setProperty(u"type", QCoreApplication.translate("MeetingList", u"title", None))
        self.title_label.setProperty(u"weight", QCoreApplication.translate("MeetingList", u"600", None))
        self.new_button.setText(QCoreApplication.translate("MeetingList", u"New", None))
        self.new_button.setProperty(u"kind", QCoreApplication.translate("MeetingList", u"quiet", None))
#if QT_CONFIG(tooltip)
        self.new_button.setToolTip(QCoreApplication.translate("MeetingList", u"Make a new meeting (Ctrl+N)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.new_button.setAccessibleName(QCoreApplication.translate("MeetingList", u"New meeting", None))
#endif // QT_CONFIG(accessibility)
        self.filter_edit.setPlaceholderText(QCoreApplication.translate("MeetingList", u"Filter meetings", None))
#if QT_CONFIG(accessibility)
        self.filter_edit.setAccessibleName(QCoreApplication.translate("MeetingList", u"Filter meetings", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.body_combo.setAccessibleName(QCoreApplication.translate("MeetingList", u"Body", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.year_combo.setAccessibleName(QCoreApplication.translate("MeetingList", u"Municipal year", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.status_combo.setAccessibleName(QCoreApplication.translate("MeetingList", u"Stage", None))
#endif // QT_CONFIG(accessibility)
        self.empty_label.setText(QCoreApplication.translate("MeetingList", u"No meetings yet. Import a page, or make the first.", None))
        self.empty_label.setProperty(u"role", QCoreApplication.translate("MeetingList", u"muted", None))
        self.import_button.setText(QCoreApplication.translate("MeetingList", u"Imp&ort a page\u2026", None))
        self.import_button.setProperty(u"kind", "")
#if QT_CONFIG(accessibility)
        self.import_button.setAccessibleName(QCoreApplication.translate("MeetingList", u"Import a page", None))
#endif // QT_CONFIG(accessibility)
        self.first_button.setText(QCoreApplication.translate("MeetingList", u"Ne&w meeting\u2026", None))
        self.first_button.setProperty(u"kind", "")
#if QT_CONFIG(accessibility)
        self.first_button.setAccessibleName(QCoreApplication.translate("MeetingList", u"New meeting", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.list_view.setAccessibleName(QCoreApplication.translate("MeetingList", u"Meetings", None))
#endif // QT_CONFIG(accessibility)
        self.list_view.setProperty(u"surface", QCoreApplication.translate("MeetingList", u"window", None))
    # retranslateUi

