# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'search_page.ui'
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
    QPushButton, QSizePolicy, QSpacerItem, QSplitter,
    QStackedWidget, QVBoxLayout, QWidget)

from sefton_minutes.ui.widgets.civil_fields import DateField
from sefton_minutes.ui.widgets.minute_edit import MinuteEdit
from sefton_minutes.ui.widgets.rows import RowList

class Ui_SearchPage(object):
    def setupUi(self, search_page):
        if not search_page.objectName():
            search_page.setObjectName(u"search_page")
        self.page_layout = QHBoxLayout(search_page)
        self.page_layout.setSpacing(8)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.splitter = QSplitter(search_page)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.filters_pane = QFrame(self.splitter)
        self.filters_pane.setObjectName(u"filters_pane")
        self.filters_pane.setProperty(u"surface", u"window")
        self.filters_pane.setMinimumSize(QSize(216, 0))
        self.filters_layout = QVBoxLayout(self.filters_pane)
        self.filters_layout.setSpacing(4)
        self.filters_layout.setObjectName(u"filters_layout")
        self.filters_layout.setContentsMargins(16, 16, 16, 16)
        self.bodies_label = QLabel(self.filters_pane)
        self.bodies_label.setObjectName(u"bodies_label")
        self.bodies_label.setProperty(u"role", u"muted")
        self.bodies_label.setProperty(u"type", u"small")
        self.bodies_label.setProperty(u"weight", u"600")

        self.filters_layout.addWidget(self.bodies_label)

        self.bodies_list = RowList(self.filters_pane)
        self.bodies_list.setObjectName(u"bodies_list")
        self.bodies_list.setProperty(u"surface", u"window")

        self.filters_layout.addWidget(self.bodies_list)

        self.filters_gap = QSpacerItem(20, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.filters_layout.addItem(self.filters_gap)

        self.dates_label = QLabel(self.filters_pane)
        self.dates_label.setObjectName(u"dates_label")
        self.dates_label.setProperty(u"role", u"muted")
        self.dates_label.setProperty(u"type", u"small")
        self.dates_label.setProperty(u"weight", u"600")

        self.filters_layout.addWidget(self.dates_label)

        self.dates_list = RowList(self.filters_pane)
        self.dates_list.setObjectName(u"dates_list")
        self.dates_list.setProperty(u"surface", u"window")

        self.filters_layout.addWidget(self.dates_list)

        self.between_gap = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.filters_layout.addItem(self.between_gap)

        self.from_field = QVBoxLayout()
        self.from_field.setSpacing(3)
        self.from_field.setObjectName(u"from_field")
        self.from_field.setContentsMargins(0, 0, 0, 0)
        self.from_label = QLabel(self.filters_pane)
        self.from_label.setObjectName(u"from_label")
        self.from_label.setProperty(u"role", u"muted")
        self.from_label.setProperty(u"type", u"small")
        self.from_label.setProperty(u"weight", u"600")

        self.from_field.addWidget(self.from_label)

        self.from_edit = DateField(self.filters_pane)
        self.from_edit.setObjectName(u"from_edit")

        self.from_field.addWidget(self.from_edit)

        self.from_error_label = QLabel(self.filters_pane)
        self.from_error_label.setObjectName(u"from_error_label")
        self.from_error_label.setWordWrap(True)
        self.from_error_label.setProperty(u"role", u"bad")
        self.from_error_label.setProperty(u"type", u"small")
        self.from_error_label.setVisible(False)

        self.from_field.addWidget(self.from_error_label)


        self.filters_layout.addLayout(self.from_field)

        self.to_field = QVBoxLayout()
        self.to_field.setSpacing(3)
        self.to_field.setObjectName(u"to_field")
        self.to_field.setContentsMargins(0, 0, 0, 0)
        self.to_label = QLabel(self.filters_pane)
        self.to_label.setObjectName(u"to_label")
        self.to_label.setProperty(u"role", u"muted")
        self.to_label.setProperty(u"type", u"small")
        self.to_label.setProperty(u"weight", u"600")

        self.to_field.addWidget(self.to_label)

        self.to_edit = DateField(self.filters_pane)
        self.to_edit.setObjectName(u"to_edit")

        self.to_field.addWidget(self.to_edit)

        self.to_error_label = QLabel(self.filters_pane)
        self.to_error_label.setObjectName(u"to_error_label")
        self.to_error_label.setWordWrap(True)
        self.to_error_label.setProperty(u"role", u"bad")
        self.to_error_label.setProperty(u"type", u"small")
        self.to_error_label.setVisible(False)

        self.to_field.addWidget(self.to_error_label)


        self.filters_layout.addLayout(self.to_field)

        self.filters_below = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.filters_layout.addItem(self.filters_below)

        self.splitter.addWidget(self.filters_pane)
        self.results_pane = QFrame(self.splitter)
        self.results_pane.setObjectName(u"results_pane")
        self.results_pane.setProperty(u"surface", u"pane")
        self.results_pane.setMinimumSize(QSize(360, 0))
        self.results_layout = QVBoxLayout(self.results_pane)
        self.results_layout.setSpacing(0)
        self.results_layout.setObjectName(u"results_layout")
        self.results_layout.setContentsMargins(0, 0, 0, 0)
        self.head_row = QHBoxLayout()
        self.head_row.setSpacing(8)
        self.head_row.setObjectName(u"head_row")
        self.head_row.setContentsMargins(16, 12, 8, 12)
        self.count_label = QLabel(self.results_pane)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setProperty(u"type", u"title")
        self.count_label.setProperty(u"weight", u"600")

        self.head_row.addWidget(self.count_label)

        self.of_label = QLabel(self.results_pane)
        self.of_label.setObjectName(u"of_label")
        self.of_label.setProperty(u"role", u"muted")

        self.head_row.addWidget(self.of_label)

        self.head_spacer = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_row.addItem(self.head_spacer)


        self.results_layout.addLayout(self.head_row)

        self.head_line = QFrame(self.results_pane)
        self.head_line.setObjectName(u"head_line")
        self.head_line.setMinimumSize(QSize(0, 1))
        self.head_line.setMaximumSize(QSize(16777215, 1))
        self.head_line.setProperty(u"surface", u"line")

        self.results_layout.addWidget(self.head_line)

        self.results_stack = QStackedWidget(self.results_pane)
        self.results_stack.setObjectName(u"results_stack")
        self.results_list = RowList()
        self.results_list.setObjectName(u"results_list")
        self.results_stack.addWidget(self.results_list)
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_page_layout = QVBoxLayout(self.empty_page)
        self.empty_page_layout.setSpacing(8)
        self.empty_page_layout.setObjectName(u"empty_page_layout")
        self.empty_page_layout.setContentsMargins(40, 0, 40, 0)
        self.empty_page_above = QSpacerItem(20, 72, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.empty_page_layout.addItem(self.empty_page_above)

        self.empty_page_head_label = QLabel(self.empty_page)
        self.empty_page_head_label.setObjectName(u"empty_page_head_label")
        self.empty_page_head_label.setWordWrap(True)
        self.empty_page_head_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty_page_head_label.setProperty(u"type", u"title")
        self.empty_page_head_label.setProperty(u"weight", u"600")

        self.empty_page_layout.addWidget(self.empty_page_head_label)

        self.empty_page_hint_label = QLabel(self.empty_page)
        self.empty_page_hint_label.setObjectName(u"empty_page_hint_label")
        self.empty_page_hint_label.setWordWrap(True)
        self.empty_page_hint_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty_page_hint_label.setProperty(u"role", u"muted")

        self.empty_page_layout.addWidget(self.empty_page_hint_label)

        self.empty_page_below = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_page_layout.addItem(self.empty_page_below)

        self.results_stack.addWidget(self.empty_page)

        self.results_layout.addWidget(self.results_stack)

        self.results_layout.setStretch(2, 1)
        self.splitter.addWidget(self.results_pane)
        self.reading_pane = QFrame(self.splitter)
        self.reading_pane.setObjectName(u"reading_pane")
        self.reading_pane.setProperty(u"surface", u"pane")
        self.reading_pane.setMinimumSize(QSize(340, 0))
        self.reading_layout = QVBoxLayout(self.reading_pane)
        self.reading_layout.setSpacing(8)
        self.reading_layout.setObjectName(u"reading_layout")
        self.reading_layout.setContentsMargins(24, 16, 24, 16)
        self.where_label = QLabel(self.reading_pane)
        self.where_label.setObjectName(u"where_label")
        self.where_label.setProperty(u"role", u"muted")
        self.where_label.setProperty(u"type", u"small")
        self.where_label.setWordWrap(True)

        self.reading_layout.addWidget(self.where_label)

        self.title_label = QLabel(self.reading_pane)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"type", u"headline")
        self.title_label.setProperty(u"weight", u"600")
        self.title_label.setWordWrap(True)

        self.reading_layout.addWidget(self.title_label)

        self.state_row = QHBoxLayout()
        self.state_row.setSpacing(8)
        self.state_row.setObjectName(u"state_row")
        self.state_row.setContentsMargins(0, 0, 0, 0)
        self.state_spacer = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.state_row.addItem(self.state_spacer)


        self.reading_layout.addLayout(self.state_row)

        self.minute_view = MinuteEdit(self.reading_pane)
        self.minute_view.setObjectName(u"minute_view")
        self.minute_view.setReadOnly(True)

        self.reading_layout.addWidget(self.minute_view)

        self.foot_line = QFrame(self.reading_pane)
        self.foot_line.setObjectName(u"foot_line")
        self.foot_line.setMinimumSize(QSize(0, 1))
        self.foot_line.setMaximumSize(QSize(16777215, 1))
        self.foot_line.setProperty(u"surface", u"line")

        self.reading_layout.addWidget(self.foot_line)

        self.foot_row = QHBoxLayout()
        self.foot_row.setSpacing(8)
        self.foot_row.setObjectName(u"foot_row")
        self.foot_row.setContentsMargins(0, 0, 0, 0)
        self.open_button = QPushButton(self.reading_pane)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setProperty(u"kind", u"primary")
        self.open_button.setAutoDefault(False)

        self.foot_row.addWidget(self.open_button)

        self.copy_button = QPushButton(self.reading_pane)
        self.copy_button.setObjectName(u"copy_button")
        self.copy_button.setAutoDefault(False)

        self.foot_row.addWidget(self.copy_button)

        self.foot_spacer = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot_row.addItem(self.foot_spacer)


        self.reading_layout.addLayout(self.foot_row)

        self.reading_layout.setStretch(3, 1)
        self.splitter.addWidget(self.reading_pane)

        self.page_layout.addWidget(self.splitter)

#if QT_CONFIG(shortcut)
        self.bodies_label.setBuddy(self.bodies_list)
        self.dates_label.setBuddy(self.dates_list)
        self.from_label.setBuddy(self.from_edit)
        self.to_label.setBuddy(self.to_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.results_list, self.minute_view)
        QWidget.setTabOrder(self.minute_view, self.open_button)
        QWidget.setTabOrder(self.open_button, self.copy_button)
        QWidget.setTabOrder(self.copy_button, self.bodies_list)
        QWidget.setTabOrder(self.bodies_list, self.dates_list)
        QWidget.setTabOrder(self.dates_list, self.from_edit)
        QWidget.setTabOrder(self.from_edit, self.to_edit)

        self.retranslateUi(search_page)

        self.results_stack.setCurrentIndex(0)

    # setupUi

    def retranslateUi(self, search_page):
        search_page.setWindowTitle(QCoreApplication.translate("SearchPage", u"Search", None))
        self.bodies_label.setText(QCoreApplication.translate("SearchPage", u"&Body", None))
#if QT_CONFIG(accessibility)
        self.bodies_list.setAccessibleName(QCoreApplication.translate("SearchPage", u"Body", None))
#endif // QT_CONFIG(accessibility)
        self.dates_label.setText(QCoreApplication.translate("SearchPage", u"&Date", None))
#if QT_CONFIG(accessibility)
        self.dates_list.setAccessibleName(QCoreApplication.translate("SearchPage", u"Municipal year", None))
#endif // QT_CONFIG(accessibility)
        self.from_label.setText(QCoreApplication.translate("SearchPage", u"F&rom", None))
#if QT_CONFIG(accessibility)
        self.from_edit.setAccessibleName(QCoreApplication.translate("SearchPage", u"From", None))
#endif // QT_CONFIG(accessibility)
        self.from_edit.setPlaceholderText(QCoreApplication.translate("SearchPage", u"Any day", None))
        self.from_error_label.setText("")
        self.to_label.setText(QCoreApplication.translate("SearchPage", u"&To", None))
#if QT_CONFIG(accessibility)
        self.to_edit.setAccessibleName(QCoreApplication.translate("SearchPage", u"To", None))
#endif // QT_CONFIG(accessibility)
        self.to_edit.setPlaceholderText(QCoreApplication.translate("SearchPage", u"Any day", None))
        self.to_error_label.setText("")
        self.count_label.setText(QCoreApplication.translate("SearchPage", u"Search", None))
        self.of_label.setText("")
#if QT_CONFIG(accessibility)
        self.results_list.setAccessibleName(QCoreApplication.translate("SearchPage", u"Search results", None))
#endif // QT_CONFIG(accessibility)
        self.empty_page_head_label.setText(QCoreApplication.translate("SearchPage", u"Search all minutes and decisions", None))
        self.empty_page_hint_label.setText("")
        self.where_label.setText("")
        self.title_label.setText("")
#if QT_CONFIG(accessibility)
        self.minute_view.setAccessibleName(QCoreApplication.translate("SearchPage", u"The minute", None))
#endif // QT_CONFIG(accessibility)
        self.open_button.setText(QCoreApplication.translate("SearchPage", u"&Open at clause", None))
#if QT_CONFIG(accessibility)
        self.open_button.setAccessibleName(QCoreApplication.translate("SearchPage", u"Open at clause", None))
#endif // QT_CONFIG(accessibility)
        self.copy_button.setText(QCoreApplication.translate("SearchPage", u"Copy &citation", None))
#if QT_CONFIG(accessibility)
        self.copy_button.setAccessibleName(QCoreApplication.translate("SearchPage", u"Copy citation", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

