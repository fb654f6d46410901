# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'paper_panel.ui'
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
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget)

from sefton_minutes.ui.widgets.labels import Elided
from sefton_minutes.ui.widgets.paper_view import PaperView

class Ui_PaperPanel(object):
    def setupUi(self, paper_panel):
        if not paper_panel.objectName():
            paper_panel.setObjectName(u"paper_panel")
        self.panel_layout = QVBoxLayout(paper_panel)
        self.panel_layout.setSpacing(0)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(0, 0, 0, 0)
        self.head_row = QHBoxLayout()
        self.head_row.setSpacing(8)
        self.head_row.setObjectName(u"head_row")
        self.head_row.setContentsMargins(16, 8, 8, 8)
        self.paper_label = QLabel(paper_panel)
        self.paper_label.setObjectName(u"paper_label")
        self.paper_label.setTextFormat(Qt.TextFormat.PlainText)
        self.paper_label.setProperty(u"weight", u"600")

        self.head_row.addWidget(self.paper_label)

        self.kind_combo = QComboBox(paper_panel)
        self.kind_combo.setObjectName(u"kind_combo")
        self.kind_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind_combo.setMinimumContentsLength(8)

        self.head_row.addWidget(self.kind_combo)

        self.follows_label = Elided(paper_panel)
        self.follows_label.setObjectName(u"follows_label")
        self.follows_label.setProperty(u"role", u"muted")

        self.head_row.addWidget(self.follows_label)

        self.save_button = QPushButton(paper_panel)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"quiet")
        self.save_button.setAutoDefault(False)

        self.head_row.addWidget(self.save_button)

        self.print_button = QPushButton(paper_panel)
        self.print_button.setObjectName(u"print_button")
        self.print_button.setProperty(u"kind", u"quiet")
        self.print_button.setAutoDefault(False)

        self.head_row.addWidget(self.print_button)

        self.close_button = QPushButton(paper_panel)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setProperty(u"kind", u"quiet")
        self.close_button.setAutoDefault(False)

        self.head_row.addWidget(self.close_button)

        self.head_row.setStretch(2, 1)

        self.panel_layout.addLayout(self.head_row)

        self.head_line = QFrame(paper_panel)
        self.head_line.setObjectName(u"head_line")
        self.head_line.setMinimumSize(QSize(0, 1))
        self.head_line.setMaximumSize(QSize(16777215, 1))
        self.head_line.setProperty(u"surface", u"line")

        self.panel_layout.addWidget(self.head_line)

        self.paper_stack = QStackedWidget(paper_panel)
        self.paper_stack.setObjectName(u"paper_stack")
        self.paper_view = PaperView()
        self.paper_view.setObjectName(u"paper_view")
        self.paper_view.setFrameShape(QFrame.Shape.NoFrame)
        self.paper_stack.addWidget(self.paper_view)
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

        self.paper_stack.addWidget(self.empty_page)

        self.panel_layout.addWidget(self.paper_stack)

        self.panel_layout.setStretch(2, 1)
        QWidget.setTabOrder(self.kind_combo, self.save_button)
        QWidget.setTabOrder(self.save_button, self.print_button)
        QWidget.setTabOrder(self.print_button, self.close_button)
        QWidget.setTabOrder(self.close_button, self.paper_view)

        self.retranslateUi(paper_panel)

        self.paper_stack.setCurrentIndex(0)

    # setupUi

    def retranslateUi(self, paper_panel):
        paper_panel.setWindowTitle(QCoreApplication.translate("PaperPanel", u"Paper", None))
        self.paper_label.setText(QCoreApplication.translate("PaperPanel", u"Paper", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("PaperPanel", u"Which paper", None))
#endif // QT_CONFIG(accessibility)
        self.follows_label.setText(QCoreApplication.translate("PaperPanel", u"Follows your typing", None))
        self.save_button.setText(QCoreApplication.translate("PaperPanel", u"Save as PDF\u2026", None))
#if QT_CONFIG(accessibility)
        self.save_button.setAccessibleName(QCoreApplication.translate("PaperPanel", u"Save as PDF", None))
#endif // QT_CONFIG(accessibility)
        self.print_button.setText(QCoreApplication.translate("PaperPanel", u"Print\u2026", None))
#if QT_CONFIG(accessibility)
        self.print_button.setAccessibleName(QCoreApplication.translate("PaperPanel", u"Print", None))
#endif // QT_CONFIG(accessibility)
        self.close_button.setText("")
#if QT_CONFIG(accessibility)
        self.close_button.setAccessibleName(QCoreApplication.translate("PaperPanel", u"Close the paper", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.paper_view.setAccessibleName(QCoreApplication.translate("PaperPanel", u"The paper", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.paper_view.setAccessibleDescription(QCoreApplication.translate("PaperPanel", u"Enter goes to the text of what stands at the top; a click goes to the text that was clicked", None))
#endif // QT_CONFIG(accessibility)
        self.empty_page_head_label.setText(QCoreApplication.translate("PaperPanel", u"No meeting is open", None))
        self.empty_page_hint_label.setText(QCoreApplication.translate("PaperPanel", u"Open a meeting to see its papers.", None))
    # retranslateUi

