# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'actions_panel.ui'
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
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from sefton_minutes.ui.widgets.rows import RowList

class Ui_ActionsPanel(object):
    def setupUi(self, actions_panel):
        if not actions_panel.objectName():
            actions_panel.setObjectName(u"actions_panel")
        actions_panel.setMinimumSize(QSize(248, 0))
        self.panel_layout = QVBoxLayout(actions_panel)
        self.panel_layout.setSpacing(0)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(0, 0, 0, 0)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(8)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(16, 8, 8, 0)
        self.title_label = QLabel(actions_panel)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)

        self.head_layout.addWidget(self.title_label)

        self.spring_11 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_layout.addItem(self.spring_11)

        self.new_button = QPushButton(actions_panel)
        self.new_button.setObjectName(u"new_button")

        self.head_layout.addWidget(self.new_button)


        self.panel_layout.addLayout(self.head_layout)

        self.tabs_layout = QHBoxLayout()
        self.tabs_layout.setSpacing(8)
        self.tabs_layout.setObjectName(u"tabs_layout")
        self.tabs_layout.setContentsMargins(16, 0, 8, 0)
        self.meeting_tab = QPushButton(actions_panel)
        self.meeting_tab.setObjectName(u"meeting_tab")
        self.meeting_tab.setCheckable(True)
        self.meeting_tab.setChecked(True)
        self.meeting_tab.setAutoExclusive(True)

        self.tabs_layout.addWidget(self.meeting_tab)

        self.mine_tab = QPushButton(actions_panel)
        self.mine_tab.setObjectName(u"mine_tab")
        self.mine_tab.setCheckable(True)
        self.mine_tab.setChecked(False)
        self.mine_tab.setAutoExclusive(True)

        self.tabs_layout.addWidget(self.mine_tab)

        self.overdue_tab = QPushButton(actions_panel)
        self.overdue_tab.setObjectName(u"overdue_tab")
        self.overdue_tab.setCheckable(True)
        self.overdue_tab.setChecked(False)
        self.overdue_tab.setAutoExclusive(True)

        self.tabs_layout.addWidget(self.overdue_tab)

        self.all_tab = QPushButton(actions_panel)
        self.all_tab.setObjectName(u"all_tab")
        self.all_tab.setCheckable(True)
        self.all_tab.setChecked(False)
        self.all_tab.setAutoExclusive(True)

        self.tabs_layout.addWidget(self.all_tab)

        self.spring_12 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tabs_layout.addItem(self.spring_12)


        self.panel_layout.addLayout(self.tabs_layout)

        self.tabs_line = QFrame(actions_panel)
        self.tabs_line.setObjectName(u"tabs_line")
        self.tabs_line.setMinimumSize(QSize(0, 1))
        self.tabs_line.setMaximumSize(QSize(16777215, 1))

        self.panel_layout.addWidget(self.tabs_line)

        self.empty_label = QLabel(actions_panel)
        self.empty_label.setObjectName(u"empty_label")
        self.empty_label.setTextFormat(Qt.TextFormat.PlainText)
        self.empty_label.setWordWrap(True)
        self.empty_label.setMargin(16)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.empty_label.sizePolicy().hasHeightForWidth())
        self.empty_label.setSizePolicy(sizePolicy)

        self.panel_layout.addWidget(self.empty_label)

        self.list_view = RowList(actions_panel)
        self.list_view.setObjectName(u"list_view")

        self.panel_layout.addWidget(self.list_view)

        self.foot_line = QFrame(actions_panel)
        self.foot_line.setObjectName(u"foot_line")
        self.foot_line.setMinimumSize(QSize(0, 1))
        self.foot_line.setMaximumSize(QSize(16777215, 1))

        self.panel_layout.addWidget(self.foot_line)

        self.foot_frame = QFrame(actions_panel)
        self.foot_frame.setObjectName(u"foot_frame")
        self.foot_layout = QHBoxLayout(self.foot_frame)
        self.foot_layout.setSpacing(0)
        self.foot_layout.setObjectName(u"foot_layout")
        self.foot_layout.setContentsMargins(8, 2, 8, 2)
        self.accept_button = QPushButton(self.foot_frame)
        self.accept_button.setObjectName(u"accept_button")

        self.foot_layout.addWidget(self.accept_button)

        self.done_button = QPushButton(self.foot_frame)
        self.done_button.setObjectName(u"done_button")

        self.foot_layout.addWidget(self.done_button)

        self.drop_button = QPushButton(self.foot_frame)
        self.drop_button.setObjectName(u"drop_button")

        self.foot_layout.addWidget(self.drop_button)

        self.edit_button = QPushButton(self.foot_frame)
        self.edit_button.setObjectName(u"edit_button")

        self.foot_layout.addWidget(self.edit_button)

        self.minute_button = QPushButton(self.foot_frame)
        self.minute_button.setObjectName(u"minute_button")

        self.foot_layout.addWidget(self.minute_button)

        self.spring_13 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot_layout.addItem(self.spring_13)


        self.panel_layout.addWidget(self.foot_frame)

        self.panel_layout.setStretch(4, 1)

        self.retranslateUi(actions_panel)
    # setupUi

    def retranslateUi(self, actions_panel):
        actions_panel.setProperty(u"surface", QCoreApplication.translate("ActionsPanel", u"pane", None))
#if QT_CONFIG(accessibility)
        actions_panel.setAccessibleName(QCoreApplication.translate("ActionsPanel", u"Actions", None))
#endif // QT_CONFIG(accessibility)
        self.title_label.setText(QCoreApplication.translate("ActionsPanel", u"Actions", None))
        self.title_label.setProperty(u"weight", QCoreApplication.translate("ActionsPanel", u"600", None))
        self.new_button.setText(QCoreApplication.translate("ActionsPanel", u"New", None))
        self.new_button.setProperty(u"kind", QCoreApplication.translate("ActionsPanel", u"quiet", None))
#if QT_CONFIG(tooltip)
        self.new_button.setToolTip(QCoreApplication.translate("ActionsPanel", u"Make an action by hand (Ctrl+Shift+K)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.new_button.setAccessibleName(QCoreApplication.translate("ActionsPanel", u"New action", None))
#endif // QT_CONFIG(accessibility)
        self.meeting_tab.setText(QCoreApplication.translate("ActionsPanel", u"This meeting", None))
        self.meeting_tab.setProperty(u"kind", QCoreApplication.translate("ActionsPanel", u"tab", None))
#if QT_CONFIG(accessibility)
        self.meeting_tab.setAccessibleName(QCoreApplication.translate("ActionsPanel", u"This meeting", None))
#endif // QT_CONFIG(accessibility)
        self.meeting_tab.setProperty(u"type", QCoreApplication.translate("ActionsPanel", u"small", None))
        self.meeting_tab.setProperty(u"weight", QCoreApplication.translate("ActionsPanel", u"600", None))
        self.mine_tab.setText(QCoreApplication.translate("ActionsPanel", u"Mine", None))
        self.mine_tab.setProperty(u"kind", QCoreApplication.translate("ActionsPanel", u"tab", None))
#if QT_CONFIG(accessibility)
        self.mine_tab.setAccessibleName(QCoreApplication.translate("ActionsPanel", u"Mine", None))
#endif // QT_CONFIG(accessibility)
        self.mine_tab.setProperty(u"type", QCoreApplication.translate("ActionsPanel", u"small", None))
        self.mine_tab.setProperty(u"weight", QCoreApplication.translate("ActionsPanel", u"600", None))
        self.overdue_tab.setText(QCoreApplication.translate("ActionsPanel", u"Overdue", None))
        self.overdue_tab.setProperty(u"kind", QCoreApplication.translate("ActionsPanel", u"tab", None))
#if QT_CONFIG(accessibility)
        self.overdue_tab.setAccessibleName(QCoreApplication.translate("ActionsPanel", u"Overdue", None))
#endif // QT_CONFIG(accessibility)
        self.overdue_tab.setProperty(u"type", QCoreApplication.translate("ActionsPanel", u"small", None))
        self.overdue_tab.setProperty(u"weight", QCoreApplication.translate("ActionsPanel", u"600", None))
        self.all_tab.setText(QCoreApplication.translate("ActionsPanel", u"All", None))
        self.all_tab.setProperty(u"kind", QCoreApplication.translate("ActionsPanel", u"tab", None))
#if QT_CONFIG(accessibility)
        self.all_tab.setAccessibleName(QCoreApplication.translate("ActionsPanel", u"All", None))
#endif // QT_CONFIG(accessibility)
        self.all_tab.setProperty(u"type", QCoreApplication.translate("ActionsPanel", u"small", None))
        self.all_tab.setProperty(u"weight", QCoreApplication.translate("ActionsPanel", u"600", None))
        self.tabs_line.setProperty(u"surface", QCoreApplication.translate("ActionsPanel", u"line", None))
        self.empty_label.setText(QCoreApplication.translate("ActionsPanel", u"No actions.", None))
        self.empty_label.setProperty(u"role", QCoreApplication.translate("ActionsPanel", u"muted", None))
#if QT_CONFIG(accessibility)
        self.list_view.setAccessibleName(QCoreApplication.translate("ActionsPanel", u"Actions", None))
#endif // QT_CONFIG(accessibility)
        self.foot_line.setProperty(u"surface", QCoreApplication.translate("ActionsPanel", u"line", None))
        self.foot_frame.setProperty(u"surface", QCoreApplication.translate("ActionsPanel", u"window", None))
        self.accept_button.setText(QCoreApplication.translate("ActionsPanel", u"Accept", None))
        self.accept_button.setProperty(u"kind", QCoreApplication.translate("ActionsPanel", u"quiet", None))
#if QT_CONFIG(accessibility)
        self.accept_button.setAccessibleName(QCoreApplication.translate("ActionsPanel", u"Accept", None))
#endif // QT_CONFIG(accessibility)
        self.accept_button.setProperty(u"type", QCoreApplication.translate("ActionsPanel", u"small", None))
        self.done_button.setText(QCoreApplication.translate("ActionsPanel", u"Done", None))
        self.done_button.setProperty(u"kind", QCoreApplication.translate("ActionsPanel", u"quiet", None))
#if QT_CONFIG(accessibility)
        self.done_button.setAccessibleName(QCoreApplication.translate("ActionsPanel", u"Done", None))
#endif // QT_CONFIG(accessibility)
        self.done_button.setProperty(u"type", QCoreApplication.translate("ActionsPanel", u"small", None))
        self.drop_button.setText(QCoreApplication.translate("ActionsPanel", u"Drop", None))
        self.drop_button.setProperty(u"kind", QCoreApplication.translate("ActionsPanel", u"quiet", None))
#if QT_CONFIG(accessibility)
        self.drop_button.setAccessibleName(QCoreApplication.translate("ActionsPanel", u"Drop", None))
#endif // QT_CONFIG(accessibility)
        self.drop_button.setProperty(u"type", QCoreApplication.translate("ActionsPanel", u"small", None))
        self.edit_button.setText(QCoreApplication.translate("ActionsPanel", u"Edit\u2026", None))
        self.edit_button.setProperty(u"kind", QCoreApplication.translate("ActionsPanel", u"quiet", None))
#if QT_CONFIG(accessibility)
        self.edit_button.setAccessibleName(QCoreApplication.translate("ActionsPanel", u"Edit the action", None))
#endif // QT_CONFIG(accessibility)
        self.edit_button.setProperty(u"type", QCoreApplication.translate("ActionsPanel", u"small", None))
        self.minute_button.setText(QCoreApplication.translate("ActionsPanel", u"Minute", None))
        self.minute_button.setProperty(u"kind", QCoreApplication.translate("ActionsPanel", u"quiet", None))
#if QT_CONFIG(tooltip)
        self.minute_button.setToolTip(QCoreApplication.translate("ActionsPanel", u"Go to the minute (Enter)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.minute_button.setAccessibleName(QCoreApplication.translate("ActionsPanel", u"Go to the minute", None))
#endif // QT_CONFIG(accessibility)
        self.minute_button.setProperty(u"type", QCoreApplication.translate("ActionsPanel", u"small", None))
    # retranslateUi

