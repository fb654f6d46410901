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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QFrame,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QSplitter,
    QStackedWidget, QVBoxLayout, QWidget)

from sefton_minutes.ui.widgets.civil_fields import DateField
from sefton_minutes.ui.widgets.labels import Elided
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
        self.filters_pane = QScrollArea(self.splitter)
        self.filters_pane.setObjectName(u"filters_pane")
        self.filters_pane.setMinimumSize(QSize(216, 0))
        self.filters_pane.setProperty(u"surface", u"window")
        self.filters_pane.setFrameShape(QFrame.Shape.NoFrame)
        self.filters_pane.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.filters_pane.setWidgetResizable(True)
        self.filters_box = QFrame()
        self.filters_box.setObjectName(u"filters_box")
        self.filters_box.setProperty(u"surface", u"window")
        self.filters_layout = QVBoxLayout(self.filters_box)
        self.filters_layout.setSpacing(4)
        self.filters_layout.setObjectName(u"filters_layout")
        self.filters_layout.setContentsMargins(16, 16, 16, 16)
        self.saved_pane = QFrame(self.filters_box)
        self.saved_pane.setObjectName(u"saved_pane")
        self.saved_pane.setProperty(u"surface", u"window")
        self.saved_layout = QVBoxLayout(self.saved_pane)
        self.saved_layout.setSpacing(4)
        self.saved_layout.setObjectName(u"saved_layout")
        self.saved_layout.setContentsMargins(0, 0, 0, 0)
        self.saved_label = QLabel(self.saved_pane)
        self.saved_label.setObjectName(u"saved_label")
        self.saved_label.setTextFormat(Qt.TextFormat.PlainText)
        self.saved_label.setProperty(u"role", u"muted")
        self.saved_label.setProperty(u"type", u"small")
        self.saved_label.setProperty(u"weight", u"600")

        self.saved_layout.addWidget(self.saved_label)

        self.saved_list = RowList(self.saved_pane)
        self.saved_list.setObjectName(u"saved_list")
        self.saved_list.setProperty(u"surface", u"window")

        self.saved_layout.addWidget(self.saved_list)

        self.saved_undo_row = QHBoxLayout()
        self.saved_undo_row.setSpacing(4)
        self.saved_undo_row.setObjectName(u"saved_undo_row")
        self.saved_undo_row.setContentsMargins(0, 0, 0, 0)
        self.saved_removed_label = Elided(self.saved_pane)
        self.saved_removed_label.setObjectName(u"saved_removed_label")
        self.saved_removed_label.setProperty(u"role", u"muted")
        self.saved_removed_label.setProperty(u"type", u"small")

        self.saved_undo_row.addWidget(self.saved_removed_label)

        self.undo_saved_button = QPushButton(self.saved_pane)
        self.undo_saved_button.setObjectName(u"undo_saved_button")
        self.undo_saved_button.setProperty(u"kind", u"link")
        self.undo_saved_button.setAutoDefault(False)

        self.saved_undo_row.addWidget(self.undo_saved_button)


        self.saved_layout.addLayout(self.saved_undo_row)

        self.saved_gap = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.saved_layout.addItem(self.saved_gap)


        self.filters_layout.addWidget(self.saved_pane)

        self.kinds_label = QLabel(self.filters_box)
        self.kinds_label.setObjectName(u"kinds_label")
        self.kinds_label.setTextFormat(Qt.TextFormat.PlainText)
        self.kinds_label.setProperty(u"role", u"muted")
        self.kinds_label.setProperty(u"type", u"small")
        self.kinds_label.setProperty(u"weight", u"600")

        self.filters_layout.addWidget(self.kinds_label)

        self.kinds_list = RowList(self.filters_box)
        self.kinds_list.setObjectName(u"kinds_list")
        self.kinds_list.setProperty(u"surface", u"window")

        self.filters_layout.addWidget(self.kinds_list)

        self.kinds_gap = QSpacerItem(20, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.filters_layout.addItem(self.kinds_gap)

        self.bodies_label = QLabel(self.filters_box)
        self.bodies_label.setObjectName(u"bodies_label")
        self.bodies_label.setTextFormat(Qt.TextFormat.PlainText)
        self.bodies_label.setProperty(u"role", u"muted")
        self.bodies_label.setProperty(u"type", u"small")
        self.bodies_label.setProperty(u"weight", u"600")

        self.filters_layout.addWidget(self.bodies_label)

        self.bodies_list = RowList(self.filters_box)
        self.bodies_list.setObjectName(u"bodies_list")
        self.bodies_list.setProperty(u"surface", u"window")

        self.filters_layout.addWidget(self.bodies_list)

        self.bodies_gap = QSpacerItem(20, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.filters_layout.addItem(self.bodies_gap)

        self.dates_label = QLabel(self.filters_box)
        self.dates_label.setObjectName(u"dates_label")
        self.dates_label.setTextFormat(Qt.TextFormat.PlainText)
        self.dates_label.setProperty(u"role", u"muted")
        self.dates_label.setProperty(u"type", u"small")
        self.dates_label.setProperty(u"weight", u"600")

        self.filters_layout.addWidget(self.dates_label)

        self.dates_list = RowList(self.filters_box)
        self.dates_list.setObjectName(u"dates_list")
        self.dates_list.setProperty(u"surface", u"window")

        self.filters_layout.addWidget(self.dates_list)

        self.dates_gap = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.filters_layout.addItem(self.dates_gap)

        self.from_field = QVBoxLayout()
        self.from_field.setSpacing(3)
        self.from_field.setObjectName(u"from_field")
        self.from_field.setContentsMargins(0, 0, 0, 0)
        self.from_label = QLabel(self.filters_box)
        self.from_label.setObjectName(u"from_label")
        self.from_label.setTextFormat(Qt.TextFormat.PlainText)
        self.from_label.setProperty(u"role", u"muted")
        self.from_label.setProperty(u"type", u"small")
        self.from_label.setProperty(u"weight", u"600")

        self.from_field.addWidget(self.from_label)

        self.from_edit = DateField(self.filters_box)
        self.from_edit.setObjectName(u"from_edit")

        self.from_field.addWidget(self.from_edit)

        self.from_error_label = QLabel(self.filters_box)
        self.from_error_label.setObjectName(u"from_error_label")
        self.from_error_label.setTextFormat(Qt.TextFormat.PlainText)
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
        self.to_label = QLabel(self.filters_box)
        self.to_label.setObjectName(u"to_label")
        self.to_label.setTextFormat(Qt.TextFormat.PlainText)
        self.to_label.setProperty(u"role", u"muted")
        self.to_label.setProperty(u"type", u"small")
        self.to_label.setProperty(u"weight", u"600")

        self.to_field.addWidget(self.to_label)

        self.to_edit = DateField(self.filters_box)
        self.to_edit.setObjectName(u"to_edit")

        self.to_field.addWidget(self.to_edit)

        self.to_error_label = QLabel(self.filters_box)
        self.to_error_label.setObjectName(u"to_error_label")
        self.to_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.to_error_label.setWordWrap(True)
        self.to_error_label.setProperty(u"role", u"bad")
        self.to_error_label.setProperty(u"type", u"small")
        self.to_error_label.setVisible(False)

        self.to_field.addWidget(self.to_error_label)


        self.filters_layout.addLayout(self.to_field)

        self.days_gap = QSpacerItem(20, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.filters_layout.addItem(self.days_gap)

        self.person_field = QVBoxLayout()
        self.person_field.setSpacing(3)
        self.person_field.setObjectName(u"person_field")
        self.person_field.setContentsMargins(0, 0, 0, 0)
        self.person_label = QLabel(self.filters_box)
        self.person_label.setObjectName(u"person_label")
        self.person_label.setTextFormat(Qt.TextFormat.PlainText)
        self.person_label.setProperty(u"role", u"muted")
        self.person_label.setProperty(u"type", u"small")
        self.person_label.setProperty(u"weight", u"600")

        self.person_field.addWidget(self.person_label)

        self.person_edit = QLineEdit(self.filters_box)
        self.person_edit.setObjectName(u"person_edit")

        self.person_field.addWidget(self.person_edit)


        self.filters_layout.addLayout(self.person_field)

        self.person_gap = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.filters_layout.addItem(self.person_gap)

        self.decision_field = QVBoxLayout()
        self.decision_field.setSpacing(3)
        self.decision_field.setObjectName(u"decision_field")
        self.decision_field.setContentsMargins(0, 0, 0, 0)
        self.decision_label = QLabel(self.filters_box)
        self.decision_label.setObjectName(u"decision_label")
        self.decision_label.setTextFormat(Qt.TextFormat.PlainText)
        self.decision_label.setProperty(u"role", u"muted")
        self.decision_label.setProperty(u"type", u"small")
        self.decision_label.setProperty(u"weight", u"600")

        self.decision_field.addWidget(self.decision_label)

        self.decision_combo = QComboBox(self.filters_box)
        self.decision_combo.setObjectName(u"decision_combo")
        self.decision_combo.setEditable(True)
        self.decision_combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.decision_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.decision_combo.setMinimumContentsLength(8)

        self.decision_field.addWidget(self.decision_combo)


        self.filters_layout.addLayout(self.decision_field)

        self.decision_gap = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.filters_layout.addItem(self.decision_gap)

        self.standing_check = QCheckBox(self.filters_box)
        self.standing_check.setObjectName(u"standing_check")

        self.filters_layout.addWidget(self.standing_check)

        self.clear_gap = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.filters_layout.addItem(self.clear_gap)

        self.clear_button = QPushButton(self.filters_box)
        self.clear_button.setObjectName(u"clear_button")
        self.clear_button.setProperty(u"kind", u"link")
        self.clear_button.setAutoDefault(False)

        self.filters_layout.addWidget(self.clear_button)

        self.filters_below = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.filters_layout.addItem(self.filters_below)

        self.filters_pane.setWidget(self.filters_box)
        self.splitter.addWidget(self.filters_pane)
        self.results_pane = QFrame(self.splitter)
        self.results_pane.setObjectName(u"results_pane")
        self.results_pane.setProperty(u"surface", u"pane")
        self.results_pane.setMinimumSize(QSize(320, 0))
        self.results_layout = QVBoxLayout(self.results_pane)
        self.results_layout.setSpacing(0)
        self.results_layout.setObjectName(u"results_layout")
        self.results_layout.setContentsMargins(0, 0, 0, 0)
        self.head_row = QHBoxLayout()
        self.head_row.setSpacing(8)
        self.head_row.setObjectName(u"head_row")
        self.head_row.setContentsMargins(16, 9, 8, 9)
        self.count_label = QLabel(self.results_pane)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setTextFormat(Qt.TextFormat.PlainText)
        self.count_label.setProperty(u"type", u"title")
        self.count_label.setProperty(u"weight", u"600")

        self.head_row.addWidget(self.count_label)

        self.of_label = Elided(self.results_pane)
        self.of_label.setObjectName(u"of_label")
        self.of_label.setProperty(u"role", u"muted")

        self.head_row.addWidget(self.of_label)

        self.tools_bar = QWidget(self.results_pane)
        self.tools_bar.setObjectName(u"tools_bar")
        self.filters_button = QPushButton(self.tools_bar)
        self.filters_button.setObjectName(u"filters_button")
        self.filters_button.setProperty(u"kind", u"quiet")
        self.filters_button.setAutoDefault(False)
        self.filters_button.setCheckable(True)
        self.order_combo = QComboBox(self.tools_bar)
        self.order_combo.setObjectName(u"order_combo")
        self.group_check = QCheckBox(self.tools_bar)
        self.group_check.setObjectName(u"group_check")
        self.save_button = QPushButton(self.tools_bar)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"quiet")
        self.save_button.setAutoDefault(False)
        self.export_button = QPushButton(self.tools_bar)
        self.export_button.setObjectName(u"export_button")
        self.export_button.setProperty(u"kind", u"quiet")
        self.export_button.setAutoDefault(False)

        self.head_row.addWidget(self.tools_bar)

        self.head_row.setStretch(1, 1)

        self.results_layout.addLayout(self.head_row)

        self.head_line = QFrame(self.results_pane)
        self.head_line.setObjectName(u"head_line")
        self.head_line.setMinimumSize(QSize(0, 1))
        self.head_line.setMaximumSize(QSize(16777215, 1))
        self.head_line.setProperty(u"surface", u"line")

        self.results_layout.addWidget(self.head_line)

        self.notes_bar = QFrame(self.results_pane)
        self.notes_bar.setObjectName(u"notes_bar")
        self.notes_bar.setProperty(u"surface", u"raised")

        self.results_layout.addWidget(self.notes_bar)

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
        self.empty_page_head_label.setTextFormat(Qt.TextFormat.PlainText)
        self.empty_page_head_label.setWordWrap(True)
        self.empty_page_head_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty_page_head_label.setProperty(u"type", u"title")
        self.empty_page_head_label.setProperty(u"weight", u"600")

        self.empty_page_layout.addWidget(self.empty_page_head_label)

        self.empty_page_hint_label = QLabel(self.empty_page)
        self.empty_page_hint_label.setObjectName(u"empty_page_hint_label")
        self.empty_page_hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.empty_page_hint_label.setWordWrap(True)
        self.empty_page_hint_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty_page_hint_label.setProperty(u"role", u"muted")

        self.empty_page_layout.addWidget(self.empty_page_hint_label)

        self.empty_page_below = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_page_layout.addItem(self.empty_page_below)

        self.results_stack.addWidget(self.empty_page)

        self.results_layout.addWidget(self.results_stack)

        self.results_layout.setStretch(3, 1)
        self.splitter.addWidget(self.results_pane)
        self.reading_pane = QFrame(self.splitter)
        self.reading_pane.setObjectName(u"reading_pane")
        self.reading_pane.setProperty(u"surface", u"pane")
        self.reading_pane.setMinimumSize(QSize(300, 0))
        self.reading_layout = QVBoxLayout(self.reading_pane)
        self.reading_layout.setSpacing(8)
        self.reading_layout.setObjectName(u"reading_layout")
        self.reading_layout.setContentsMargins(24, 16, 24, 16)
        self.where_label = QLabel(self.reading_pane)
        self.where_label.setObjectName(u"where_label")
        self.where_label.setTextFormat(Qt.TextFormat.PlainText)
        self.where_label.setProperty(u"role", u"muted")
        self.where_label.setProperty(u"type", u"small")
        self.where_label.setWordWrap(True)

        self.reading_layout.addWidget(self.where_label)

        self.title_label = QLabel(self.reading_pane)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
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

        self.later_label = QLabel(self.reading_pane)
        self.later_label.setObjectName(u"later_label")
        self.later_label.setTextFormat(Qt.TextFormat.PlainText)
        self.later_label.setProperty(u"role", u"muted")
        self.later_label.setProperty(u"type", u"small")
        self.later_label.setProperty(u"weight", u"600")

        self.reading_layout.addWidget(self.later_label)

        self.later_list = RowList(self.reading_pane)
        self.later_list.setObjectName(u"later_list")

        self.reading_layout.addWidget(self.later_list)

        self.foot_bar = QWidget(self.reading_pane)
        self.foot_bar.setObjectName(u"foot_bar")
        self.open_button = QPushButton(self.foot_bar)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setProperty(u"kind", u"primary")
        self.open_button.setAutoDefault(False)
        self.copy_button = QPushButton(self.foot_bar)
        self.copy_button.setObjectName(u"copy_button")
        self.copy_button.setAutoDefault(False)
        self.like_button = QPushButton(self.foot_bar)
        self.like_button.setObjectName(u"like_button")
        self.like_button.setProperty(u"kind", u"quiet")
        self.like_button.setAutoDefault(False)

        self.reading_layout.addWidget(self.foot_bar)

        self.reading_layout.setStretch(3, 1)
        self.splitter.addWidget(self.reading_pane)

        self.page_layout.addWidget(self.splitter)

#if QT_CONFIG(shortcut)
        self.saved_label.setBuddy(self.saved_list)
        self.kinds_label.setBuddy(self.kinds_list)
        self.bodies_label.setBuddy(self.bodies_list)
        self.dates_label.setBuddy(self.dates_list)
        self.from_label.setBuddy(self.from_edit)
        self.to_label.setBuddy(self.to_edit)
        self.person_label.setBuddy(self.person_edit)
        self.decision_label.setBuddy(self.decision_combo)
        self.later_label.setBuddy(self.later_list)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.results_list, self.minute_view)
        QWidget.setTabOrder(self.minute_view, self.later_list)
        QWidget.setTabOrder(self.later_list, self.open_button)
        QWidget.setTabOrder(self.open_button, self.copy_button)
        QWidget.setTabOrder(self.copy_button, self.like_button)
        QWidget.setTabOrder(self.like_button, self.filters_button)
        QWidget.setTabOrder(self.filters_button, self.order_combo)
        QWidget.setTabOrder(self.order_combo, self.group_check)
        QWidget.setTabOrder(self.group_check, self.save_button)
        QWidget.setTabOrder(self.save_button, self.export_button)
        QWidget.setTabOrder(self.export_button, self.saved_list)
        QWidget.setTabOrder(self.saved_list, self.undo_saved_button)
        QWidget.setTabOrder(self.undo_saved_button, self.kinds_list)
        QWidget.setTabOrder(self.kinds_list, self.bodies_list)
        QWidget.setTabOrder(self.bodies_list, self.dates_list)
        QWidget.setTabOrder(self.dates_list, self.from_edit)
        QWidget.setTabOrder(self.from_edit, self.to_edit)
        QWidget.setTabOrder(self.to_edit, self.person_edit)
        QWidget.setTabOrder(self.person_edit, self.decision_combo)
        QWidget.setTabOrder(self.decision_combo, self.standing_check)
        QWidget.setTabOrder(self.standing_check, self.clear_button)

        self.retranslateUi(search_page)

        self.results_stack.setCurrentIndex(0)

    # setupUi

    def retranslateUi(self, search_page):
        search_page.setWindowTitle(QCoreApplication.translate("SearchPage", u"Search", None))
        self.saved_label.setText(QCoreApplication.translate("SearchPage", u"&Saved searches", None))
#if QT_CONFIG(accessibility)
        self.saved_list.setAccessibleName(QCoreApplication.translate("SearchPage", u"Saved searches", None))
#endif // QT_CONFIG(accessibility)
        self.saved_removed_label.setText("")
        self.undo_saved_button.setText(QCoreApplication.translate("SearchPage", u"Undo", None))
#if QT_CONFIG(accessibility)
        self.undo_saved_button.setAccessibleName(QCoreApplication.translate("SearchPage", u"Undo the removal of the saved search", None))
#endif // QT_CONFIG(accessibility)
        self.kinds_label.setText(QCoreApplication.translate("SearchPage", u"&Kind", None))
#if QT_CONFIG(accessibility)
        self.kinds_list.setAccessibleName(QCoreApplication.translate("SearchPage", u"Kind", None))
#endif // QT_CONFIG(accessibility)
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
        self.person_label.setText(QCoreApplication.translate("SearchPage", u"Person n&amed", None))
#if QT_CONFIG(accessibility)
        self.person_edit.setAccessibleName(QCoreApplication.translate("SearchPage", u"Person named", None))
#endif // QT_CONFIG(accessibility)
        self.person_edit.setPlaceholderText(QCoreApplication.translate("SearchPage", u"Anyone", None))
        self.decision_label.setText(QCoreApplication.translate("SearchPage", u"De&cided", None))
#if QT_CONFIG(accessibility)
        self.decision_combo.setAccessibleName(QCoreApplication.translate("SearchPage", u"Words that stand in the decision", None))
#endif // QT_CONFIG(accessibility)
        self.standing_check.setText(QCoreApplication.translate("SearchPage", u"Standing te&xt too", None))
#if QT_CONFIG(accessibility)
        self.standing_check.setAccessibleName(QCoreApplication.translate("SearchPage", u"Search standing text too", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.standing_check.setToolTip(QCoreApplication.translate("SearchPage", u"Text that every agenda says, such as the call to declare interests", None))
#endif // QT_CONFIG(tooltip)
        self.clear_button.setText(QCoreApplication.translate("SearchPage", u"Clear filters", None))
#if QT_CONFIG(accessibility)
        self.clear_button.setAccessibleName(QCoreApplication.translate("SearchPage", u"Clear filters", None))
#endif // QT_CONFIG(accessibility)
        self.count_label.setText(QCoreApplication.translate("SearchPage", u"Search", None))
        self.of_label.setText("")
        self.filters_button.setText(QCoreApplication.translate("SearchPage", u"Fi&lters", None))
#if QT_CONFIG(accessibility)
        self.filters_button.setAccessibleName(QCoreApplication.translate("SearchPage", u"Filters", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.order_combo.setAccessibleName(QCoreApplication.translate("SearchPage", u"Order of the results", None))
#endif // QT_CONFIG(accessibility)
        self.group_check.setText(QCoreApplication.translate("SearchPage", u"By meeting", None))
#if QT_CONFIG(accessibility)
        self.group_check.setAccessibleName(QCoreApplication.translate("SearchPage", u"Results grouped by meeting", None))
#endif // QT_CONFIG(accessibility)
        self.save_button.setText(QCoreApplication.translate("SearchPage", u"Save search\u2026", None))
#if QT_CONFIG(accessibility)
        self.save_button.setAccessibleName(QCoreApplication.translate("SearchPage", u"Save search", None))
#endif // QT_CONFIG(accessibility)
        self.export_button.setText(QCoreApplication.translate("SearchPage", u"Export\u2026", None))
#if QT_CONFIG(accessibility)
        self.export_button.setAccessibleName(QCoreApplication.translate("SearchPage", u"Export the results", None))
#endif // QT_CONFIG(accessibility)
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
        self.later_label.setText(QCoreApplication.translate("SearchPage", u"Later min&utes that refer to this", None))
#if QT_CONFIG(accessibility)
        self.later_list.setAccessibleName(QCoreApplication.translate("SearchPage", u"Later minutes that refer to this", None))
#endif // QT_CONFIG(accessibility)
        self.open_button.setText(QCoreApplication.translate("SearchPage", u"&Open at clause", None))
#if QT_CONFIG(accessibility)
        self.open_button.setAccessibleName(QCoreApplication.translate("SearchPage", u"Open at clause", None))
#endif // QT_CONFIG(accessibility)
        self.copy_button.setText(QCoreApplication.translate("SearchPage", u"Copy citation", None))
#if QT_CONFIG(accessibility)
        self.copy_button.setAccessibleName(QCoreApplication.translate("SearchPage", u"Copy citation", None))
#endif // QT_CONFIG(accessibility)
        self.like_button.setText(QCoreApplication.translate("SearchPage", u"More like this", None))
#if QT_CONFIG(accessibility)
        self.like_button.setAccessibleName(QCoreApplication.translate("SearchPage", u"More like this", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

