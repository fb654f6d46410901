# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'bringing_page.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QLineEdit, QProgressBar, QPushButton,
    QSizePolicy, QSpacerItem, QStackedWidget, QTableView,
    QVBoxLayout, QWidget)

from sefton_minutes.ui.widgets.elided_combo import ElidedCombo
from sefton_minutes.ui.widgets.labels import Elided

class Ui_BringingPage(object):
    def setupUi(self, bringing_page):
        if not bringing_page.objectName():
            bringing_page.setObjectName(u"bringing_page")
        self.page_layout = QVBoxLayout(bringing_page)
        self.page_layout.setSpacing(0)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.bringing_stack = QStackedWidget(bringing_page)
        self.bringing_stack.setObjectName(u"bringing_stack")
        self.report_page = QWidget()
        self.report_page.setObjectName(u"report_page")
        self.report_layout = QVBoxLayout(self.report_page)
        self.report_layout.setSpacing(0)
        self.report_layout.setObjectName(u"report_layout")
        self.report_layout.setContentsMargins(0, 0, 0, 0)
        self.head_pane = QFrame(self.report_page)
        self.head_pane.setObjectName(u"head_pane")
        self.head_pane.setProperty(u"surface", u"window")
        self.head_layout = QVBoxLayout(self.head_pane)
        self.head_layout.setSpacing(10)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(16, 14, 16, 14)
        self.title_row = QHBoxLayout()
        self.title_row.setSpacing(12)
        self.title_row.setObjectName(u"title_row")
        self.title_row.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(self.head_pane)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setProperty(u"type", u"page")
        self.title_label.setProperty(u"weight", u"600")

        self.title_row.addWidget(self.title_label)

        self.place_label = Elided(self.head_pane)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setProperty(u"role", u"muted")

        self.title_row.addWidget(self.place_label)

        self.folder_button = QPushButton(self.head_pane)
        self.folder_button.setObjectName(u"folder_button")
        self.folder_button.setProperty(u"kind", u"")
        self.folder_button.setAutoDefault(False)

        self.title_row.addWidget(self.folder_button)

        self.files_button = QPushButton(self.head_pane)
        self.files_button.setObjectName(u"files_button")
        self.files_button.setProperty(u"kind", u"")
        self.files_button.setAutoDefault(False)

        self.title_row.addWidget(self.files_button)

        self.title_row.setStretch(1, 1)

        self.head_layout.addLayout(self.title_row)

        self.options_row = QHBoxLayout()
        self.options_row.setSpacing(12)
        self.options_row.setObjectName(u"options_row")
        self.options_row.setContentsMargins(0, 0, 0, 0)
        self.body_field = QVBoxLayout()
        self.body_field.setSpacing(3)
        self.body_field.setObjectName(u"body_field")
        self.body_field.setContentsMargins(0, 0, 0, 0)
        self.body_label = QLabel(self.head_pane)
        self.body_label.setObjectName(u"body_label")
        self.body_label.setTextFormat(Qt.TextFormat.PlainText)
        self.body_label.setProperty(u"role", u"muted")
        self.body_label.setProperty(u"type", u"small")
        self.body_label.setProperty(u"weight", u"600")

        self.body_field.addWidget(self.body_label)

        self.body_edit = QLineEdit(self.head_pane)
        self.body_edit.setObjectName(u"body_edit")
        self.body_edit.setMinimumSize(QSize(340, 0))

        self.body_field.addWidget(self.body_edit)


        self.options_row.addLayout(self.body_field)

        self.options_spacer = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.options_row.addItem(self.options_spacer)

        self.reports_field = QVBoxLayout()
        self.reports_field.setSpacing(3)
        self.reports_field.setObjectName(u"reports_field")
        self.reports_field.setContentsMargins(0, 0, 0, 0)
        self.reports_label = QLabel(self.head_pane)
        self.reports_label.setObjectName(u"reports_label")
        self.reports_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reports_label.setProperty(u"role", u"muted")
        self.reports_label.setProperty(u"type", u"small")
        self.reports_label.setProperty(u"weight", u"600")

        self.reports_field.addWidget(self.reports_label)

        self.reports_combo = ElidedCombo(self.head_pane)
        self.reports_combo.setObjectName(u"reports_combo")
        self.reports_combo.setMinimumSize(QSize(360, 0))

        self.reports_field.addWidget(self.reports_combo)


        self.options_row.addLayout(self.reports_field)


        self.head_layout.addLayout(self.options_row)


        self.report_layout.addWidget(self.head_pane)

        self.head_line = QFrame(self.report_page)
        self.head_line.setObjectName(u"head_line")
        self.head_line.setProperty(u"surface", u"line")
        self.head_line.setMinimumSize(QSize(0, 1))
        self.head_line.setMaximumSize(QSize(16777215, 1))

        self.report_layout.addWidget(self.head_line)

        self.progress_pane = QFrame(self.report_page)
        self.progress_pane.setObjectName(u"progress_pane")
        self.progress_pane.setProperty(u"surface", u"raised")
        self.progress_layout = QHBoxLayout(self.progress_pane)
        self.progress_layout.setSpacing(16)
        self.progress_layout.setObjectName(u"progress_layout")
        self.progress_layout.setContentsMargins(16, 10, 16, 12)
        self.progress_words = QVBoxLayout()
        self.progress_words.setSpacing(6)
        self.progress_words.setObjectName(u"progress_words")
        self.progress_words.setContentsMargins(0, 0, 0, 0)
        self.progress_row = QHBoxLayout()
        self.progress_row.setSpacing(12)
        self.progress_row.setObjectName(u"progress_row")
        self.progress_row.setContentsMargins(0, 0, 0, 0)
        self.progress_label = QLabel(self.progress_pane)
        self.progress_label.setObjectName(u"progress_label")
        self.progress_label.setTextFormat(Qt.TextFormat.PlainText)
        self.progress_label.setProperty(u"weight", u"600")

        self.progress_row.addWidget(self.progress_label)

        self.detail_label = Elided(self.progress_pane)
        self.detail_label.setObjectName(u"detail_label")
        self.detail_label.setProperty(u"role", u"muted")

        self.progress_row.addWidget(self.detail_label)

        self.progress_row.setStretch(1, 1)

        self.progress_words.addLayout(self.progress_row)

        self.progress_bar = QProgressBar(self.progress_pane)
        self.progress_bar.setObjectName(u"progress_bar")
        self.progress_bar.setTextVisible(False)
        self.progress_bar.setMaximumSize(QSize(16777215, 6))

        self.progress_words.addWidget(self.progress_bar)


        self.progress_layout.addLayout(self.progress_words)

        self.stop_button = QPushButton(self.progress_pane)
        self.stop_button.setObjectName(u"stop_button")
        self.stop_button.setAutoDefault(False)

        self.progress_layout.addWidget(self.stop_button)

        self.go_on_button = QPushButton(self.progress_pane)
        self.go_on_button.setObjectName(u"go_on_button")
        self.go_on_button.setProperty(u"kind", u"primary")
        self.go_on_button.setAutoDefault(False)

        self.progress_layout.addWidget(self.go_on_button)

        self.progress_layout.setStretch(0, 1)

        self.report_layout.addWidget(self.progress_pane)

        self.progress_line = QFrame(self.report_page)
        self.progress_line.setObjectName(u"progress_line")
        self.progress_line.setProperty(u"surface", u"line")
        self.progress_line.setMinimumSize(QSize(0, 1))
        self.progress_line.setMaximumSize(QSize(16777215, 1))

        self.report_layout.addWidget(self.progress_line)

        self.filter_pane = QFrame(self.report_page)
        self.filter_pane.setObjectName(u"filter_pane")
        self.filter_pane.setProperty(u"surface", u"pane")
        self.filter_layout = QHBoxLayout(self.filter_pane)
        self.filter_layout.setSpacing(8)
        self.filter_layout.setObjectName(u"filter_layout")
        self.filter_layout.setContentsMargins(16, 8, 16, 8)
        self.chips_layout = QHBoxLayout()
        self.chips_layout.setSpacing(6)
        self.chips_layout.setObjectName(u"chips_layout")
        self.chips_layout.setContentsMargins(0, 0, 0, 0)

        self.filter_layout.addLayout(self.chips_layout)

        self.filter_spacer = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.filter_layout.addItem(self.filter_spacer)

        self.find_label = QLabel(self.filter_pane)
        self.find_label.setObjectName(u"find_label")
        self.find_label.setTextFormat(Qt.TextFormat.PlainText)
        self.find_label.setProperty(u"role", u"muted")
        self.find_label.setProperty(u"type", u"small")
        self.find_label.setProperty(u"weight", u"600")

        self.filter_layout.addWidget(self.find_label)

        self.find_edit = QLineEdit(self.filter_pane)
        self.find_edit.setObjectName(u"find_edit")
        self.find_edit.setMinimumSize(QSize(220, 0))
        self.find_edit.setClearButtonEnabled(True)

        self.filter_layout.addWidget(self.find_edit)


        self.report_layout.addWidget(self.filter_pane)

        self.filter_line = QFrame(self.report_page)
        self.filter_line.setObjectName(u"filter_line")
        self.filter_line.setProperty(u"surface", u"line")
        self.filter_line.setMinimumSize(QSize(0, 1))
        self.filter_line.setMaximumSize(QSize(16777215, 1))

        self.report_layout.addWidget(self.filter_line)

        self.files_stack = QStackedWidget(self.report_page)
        self.files_stack.setObjectName(u"files_stack")
        self.files_table = QTableView()
        self.files_table.setObjectName(u"files_table")
        self.files_table.setProperty(u"kind", u"report")
        self.files_table.setSortingEnabled(True)
        self.files_table.setAlternatingRowColors(False)
        self.files_stack.addWidget(self.files_table)
        self.nothing_page = QWidget()
        self.nothing_page.setObjectName(u"nothing_page")
        self.nothing_layout = QVBoxLayout(self.nothing_page)
        self.nothing_layout.setSpacing(8)
        self.nothing_layout.setObjectName(u"nothing_layout")
        self.nothing_layout.setContentsMargins(0, 0, 0, 0)
        self.nothing_above = QSpacerItem(20, 48, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.nothing_layout.addItem(self.nothing_above)

        self.nothing_label = QLabel(self.nothing_page)
        self.nothing_label.setObjectName(u"nothing_label")
        self.nothing_label.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing_label.setWordWrap(True)
        self.nothing_label.setProperty(u"role", u"muted")

        self.nothing_layout.addWidget(self.nothing_label)

        self.nothing_below = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.nothing_layout.addItem(self.nothing_below)

        self.files_stack.addWidget(self.nothing_page)

        self.report_layout.addWidget(self.files_stack)

        self.foot_line = QFrame(self.report_page)
        self.foot_line.setObjectName(u"foot_line")
        self.foot_line.setProperty(u"surface", u"line")
        self.foot_line.setMinimumSize(QSize(0, 1))
        self.foot_line.setMaximumSize(QSize(16777215, 1))

        self.report_layout.addWidget(self.foot_line)

        self.foot_pane = QFrame(self.report_page)
        self.foot_pane.setObjectName(u"foot_pane")
        self.foot_pane.setProperty(u"surface", u"window")
        self.foot_layout = QHBoxLayout(self.foot_pane)
        self.foot_layout.setSpacing(8)
        self.foot_layout.setObjectName(u"foot_layout")
        self.foot_layout.setContentsMargins(16, 10, 16, 10)
        self.why_label = QLabel(self.foot_pane)
        self.why_label.setObjectName(u"why_label")
        self.why_label.setTextFormat(Qt.TextFormat.PlainText)
        self.why_label.setWordWrap(True)
        self.why_label.setProperty(u"role", u"muted")
        self.why_label.setMinimumSize(QSize(0, 40))

        self.foot_layout.addWidget(self.why_label)

        self.doubtful_button = QPushButton(self.foot_pane)
        self.doubtful_button.setObjectName(u"doubtful_button")
        self.doubtful_button.setProperty(u"kind", u"quiet")
        self.doubtful_button.setAutoDefault(False)

        self.foot_layout.addWidget(self.doubtful_button)

        self.save_button = QPushButton(self.foot_pane)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.foot_layout.addWidget(self.save_button)

        self.open_button = QPushButton(self.foot_pane)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setProperty(u"kind", u"primary")
        self.open_button.setAutoDefault(False)

        self.foot_layout.addWidget(self.open_button)

        self.foot_layout.setStretch(0, 1)

        self.report_layout.addWidget(self.foot_pane)

        self.report_layout.setStretch(6, 1)
        self.bringing_stack.addWidget(self.report_page)
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_page_layout = QVBoxLayout(self.empty_page)
        self.empty_page_layout.setSpacing(12)
        self.empty_page_layout.setObjectName(u"empty_page_layout")
        self.empty_page_layout.setContentsMargins(120, 0, 120, 0)
        self.empty_above = QSpacerItem(20, 72, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.empty_page_layout.addItem(self.empty_above)

        self.empty_head_label = QLabel(self.empty_page)
        self.empty_head_label.setObjectName(u"empty_head_label")
        self.empty_head_label.setTextFormat(Qt.TextFormat.PlainText)
        self.empty_head_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty_head_label.setWordWrap(True)
        self.empty_head_label.setProperty(u"type", u"title")
        self.empty_head_label.setProperty(u"weight", u"600")

        self.empty_page_layout.addWidget(self.empty_head_label)

        self.empty_hint_label = QLabel(self.empty_page)
        self.empty_hint_label.setObjectName(u"empty_hint_label")
        self.empty_hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.empty_hint_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty_hint_label.setWordWrap(True)
        self.empty_hint_label.setProperty(u"role", u"muted")

        self.empty_page_layout.addWidget(self.empty_hint_label)

        self.empty_buttons = QHBoxLayout()
        self.empty_buttons.setSpacing(8)
        self.empty_buttons.setObjectName(u"empty_buttons")
        self.empty_buttons.setContentsMargins(0, 0, 0, 0)
        self.empty_left = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.empty_buttons.addItem(self.empty_left)

        self.first_folder_button = QPushButton(self.empty_page)
        self.first_folder_button.setObjectName(u"first_folder_button")
        self.first_folder_button.setProperty(u"kind", u"primary")
        self.first_folder_button.setAutoDefault(False)

        self.empty_buttons.addWidget(self.first_folder_button)

        self.first_files_button = QPushButton(self.empty_page)
        self.first_files_button.setObjectName(u"first_files_button")
        self.first_files_button.setAutoDefault(False)

        self.empty_buttons.addWidget(self.first_files_button)

        self.empty_right = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.empty_buttons.addItem(self.empty_right)


        self.empty_page_layout.addLayout(self.empty_buttons)

        self.empty_drop_label = QLabel(self.empty_page)
        self.empty_drop_label.setObjectName(u"empty_drop_label")
        self.empty_drop_label.setTextFormat(Qt.TextFormat.PlainText)
        self.empty_drop_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty_drop_label.setProperty(u"role", u"muted")
        self.empty_drop_label.setProperty(u"type", u"small")

        self.empty_page_layout.addWidget(self.empty_drop_label)

        self.empty_below = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_page_layout.addItem(self.empty_below)

        self.bringing_stack.addWidget(self.empty_page)

        self.page_layout.addWidget(self.bringing_stack)

#if QT_CONFIG(shortcut)
        self.body_label.setBuddy(self.body_edit)
        self.reports_label.setBuddy(self.reports_combo)
        self.find_label.setBuddy(self.find_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.first_folder_button, self.first_files_button)
        QWidget.setTabOrder(self.first_files_button, self.folder_button)
        QWidget.setTabOrder(self.folder_button, self.files_button)
        QWidget.setTabOrder(self.files_button, self.body_edit)
        QWidget.setTabOrder(self.body_edit, self.reports_combo)
        QWidget.setTabOrder(self.reports_combo, self.stop_button)
        QWidget.setTabOrder(self.stop_button, self.go_on_button)
        QWidget.setTabOrder(self.go_on_button, self.find_edit)
        QWidget.setTabOrder(self.find_edit, self.files_table)
        QWidget.setTabOrder(self.files_table, self.doubtful_button)
        QWidget.setTabOrder(self.doubtful_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.open_button)

        self.retranslateUi(bringing_page)

        self.bringing_stack.setCurrentIndex(0)
        self.files_stack.setCurrentIndex(0)

    # setupUi

    def retranslateUi(self, bringing_page):
        bringing_page.setWindowTitle(QCoreApplication.translate("BringingPage", u"Bring in old minutes", None))
        self.title_label.setText(QCoreApplication.translate("BringingPage", u"Bring in old minutes", None))
        self.place_label.setText("")
        self.folder_button.setText(QCoreApplication.translate("BringingPage", u"&Choose a folder\u2026", None))
#if QT_CONFIG(accessibility)
        self.folder_button.setAccessibleName(QCoreApplication.translate("BringingPage", u"Choose a folder", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.folder_button.setToolTip(QCoreApplication.translate("BringingPage", u"Bring in a folder with all that is in it (Alt+C)", None))
#endif // QT_CONFIG(tooltip)
        self.files_button.setText(QCoreApplication.translate("BringingPage", u"&ZIP or files\u2026", None))
#if QT_CONFIG(accessibility)
        self.files_button.setAccessibleName(QCoreApplication.translate("BringingPage", u"Choose a ZIP or files", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.files_button.setToolTip(QCoreApplication.translate("BringingPage", u"Bring in a ZIP, or many files (Alt+Z)", None))
#endif // QT_CONFIG(tooltip)
        self.body_label.setText(QCoreApplication.translate("BringingPage", u"&Body, for pages that name none", None))
#if QT_CONFIG(accessibility)
        self.body_edit.setAccessibleName(QCoreApplication.translate("BringingPage", u"Body, for pages that name none", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.body_edit.setToolTip(QCoreApplication.translate("BringingPage", u"Where a page says no body, it is taken for one of this body (Alt+B)", None))
#endif // QT_CONFIG(tooltip)
        self.body_edit.setPlaceholderText(QCoreApplication.translate("BringingPage", u"None", None))
        self.reports_label.setText(QCoreApplication.translate("BringingPage", u"Brought in &lately", None))
#if QT_CONFIG(accessibility)
        self.reports_combo.setAccessibleName(QCoreApplication.translate("BringingPage", u"Reports of what was brought in", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.reports_combo.setToolTip(QCoreApplication.translate("BringingPage", u"Earlier reports (Alt+L)", None))
#endif // QT_CONFIG(tooltip)
        self.progress_label.setText("")
        self.detail_label.setText("")
#if QT_CONFIG(accessibility)
        self.progress_bar.setAccessibleName(QCoreApplication.translate("BringingPage", u"How much is brought in", None))
#endif // QT_CONFIG(accessibility)
        self.stop_button.setText(QCoreApplication.translate("BringingPage", u"S&top", None))
#if QT_CONFIG(accessibility)
        self.stop_button.setAccessibleName(QCoreApplication.translate("BringingPage", u"Stop after the file in hand", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.stop_button.setToolTip(QCoreApplication.translate("BringingPage", u"Stop after the file in hand; what was read is kept (Alt+T)", None))
#endif // QT_CONFIG(tooltip)
        self.go_on_button.setText(QCoreApplication.translate("BringingPage", u"Go on", None))
#if QT_CONFIG(accessibility)
        self.go_on_button.setAccessibleName(QCoreApplication.translate("BringingPage", u"Go on with the rest", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.go_on_button.setToolTip(QCoreApplication.translate("BringingPage", u"Bring in the rest; files that are known are passed over", None))
#endif // QT_CONFIG(tooltip)
        self.find_label.setText(QCoreApplication.translate("BringingPage", u"Fin&d", None))
#if QT_CONFIG(accessibility)
        self.find_edit.setAccessibleName(QCoreApplication.translate("BringingPage", u"Find in names and reasons", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.find_edit.setToolTip(QCoreApplication.translate("BringingPage", u"Files whose name or reason has all of these words (Alt+D)", None))
#endif // QT_CONFIG(tooltip)
        self.find_edit.setPlaceholderText(QCoreApplication.translate("BringingPage", u"Name or reason", None))
#if QT_CONFIG(accessibility)
        self.files_table.setAccessibleName(QCoreApplication.translate("BringingPage", u"What came of each file", None))
#endif // QT_CONFIG(accessibility)
        self.nothing_label.setText("")
        self.why_label.setText("")
        self.doubtful_button.setText(QCoreApplication.translate("BringingPage", u"Doubtful &readings", None))
#if QT_CONFIG(accessibility)
        self.doubtful_button.setAccessibleName(QCoreApplication.translate("BringingPage", u"Go to the doubtful readings", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.doubtful_button.setToolTip(QCoreApplication.translate("BringingPage", u"Answer what is doubtful (Ctrl+6)", None))
#endif // QT_CONFIG(tooltip)
        self.save_button.setText(QCoreApplication.translate("BringingPage", u"&Save as CSV\u2026", None))
#if QT_CONFIG(accessibility)
        self.save_button.setAccessibleName(QCoreApplication.translate("BringingPage", u"Save the report as CSV", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.save_button.setToolTip(QCoreApplication.translate("BringingPage", u"Write the report for a spreadsheet (Alt+S)", None))
#endif // QT_CONFIG(tooltip)
        self.open_button.setText(QCoreApplication.translate("BringingPage", u"&Open the meeting", None))
#if QT_CONFIG(accessibility)
        self.open_button.setAccessibleName(QCoreApplication.translate("BringingPage", u"Open the meeting", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.open_button.setToolTip(QCoreApplication.translate("BringingPage", u"Open what the file in hand became (Enter)", None))
#endif // QT_CONFIG(tooltip)
        self.empty_head_label.setText(QCoreApplication.translate("BringingPage", u"Bring in old minutes", None))
        self.empty_hint_label.setText(QCoreApplication.translate("BringingPage", u"Choose a folder, a ZIP or many files: pages saved from the web, ModernGov\u2019s XML, Word minutes, PDF or text. Each page becomes its meeting, what is doubtful is marked, and not a word is lost. You can go on with other work meanwhile, stop at any time and go on later.", None))
        self.first_folder_button.setText(QCoreApplication.translate("BringingPage", u"&Choose a folder\u2026", None))
#if QT_CONFIG(accessibility)
        self.first_folder_button.setAccessibleName(QCoreApplication.translate("BringingPage", u"Choose a folder", None))
#endif // QT_CONFIG(accessibility)
        self.first_files_button.setText(QCoreApplication.translate("BringingPage", u"&ZIP or files\u2026", None))
#if QT_CONFIG(accessibility)
        self.first_files_button.setAccessibleName(QCoreApplication.translate("BringingPage", u"Choose a ZIP or files", None))
#endif // QT_CONFIG(accessibility)
        self.empty_drop_label.setText(QCoreApplication.translate("BringingPage", u"A folder or a ZIP can also be dropped on the window.", None))
    # retranslateUi

