# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'item_list.ui'
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

from sefton_minutes.ui.widgets.item_list_view import ItemListView

class Ui_ItemList(object):
    def setupUi(self, item_list):
        if not item_list.objectName():
            item_list.setObjectName(u"item_list")
        item_list.setMinimumSize(QSize(232, 0))
        self.panel_layout = QVBoxLayout(item_list)
        self.panel_layout.setSpacing(0)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(0, 0, 0, 0)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(8)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(16, 8, 8, 4)
        self.title_label = QLabel(item_list)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)

        self.head_layout.addWidget(self.title_label)

        self.count_label = QLabel(item_list)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setTextFormat(Qt.TextFormat.PlainText)

        self.head_layout.addWidget(self.count_label)

        self.spring_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_layout.addItem(self.spring_3)

        self.add_button = QPushButton(item_list)
        self.add_button.setObjectName(u"add_button")

        self.head_layout.addWidget(self.add_button)


        self.panel_layout.addLayout(self.head_layout)

        self.empty_frame = QFrame(item_list)
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

        self.first_button = QPushButton(self.empty_frame)
        self.first_button.setObjectName(u"first_button")

        self.empty_layout.addWidget(self.first_button)

        self.spring_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_layout.addItem(self.spring_4)


        self.panel_layout.addWidget(self.empty_frame)

        self.list_view = ItemListView(item_list)
        self.list_view.setObjectName(u"list_view")

        self.panel_layout.addWidget(self.list_view)


        self.retranslateUi(item_list)
    # setupUi

    def retranslateUi(self, item_list):
        item_list.setProperty(u"surface", QCoreApplication.translate("ItemList", u"pane", None))
#if QT_CONFIG(accessibility)
        item_list.setAccessibleName(QCoreApplication.translate("ItemList", u"Agenda items", None))
#endif // QT_CONFIG(accessibility)
        self.title_label.setText(QCoreApplication.translate("ItemList", u"Items", None))
        self.title_label.setProperty(u"weight", QCoreApplication.translate("ItemList", u"600", None))
        self.count_label.setText("")
        self.count_label.setProperty(u"role", QCoreApplication.translate("ItemList", u"muted", None))
        self.add_button.setText(QCoreApplication.translate("ItemList", u"&Add", None))
        self.add_button.setProperty(u"kind", QCoreApplication.translate("ItemList", u"quiet", None))
#if QT_CONFIG(tooltip)
        self.add_button.setToolTip(QCoreApplication.translate("ItemList", u"Add an item after this one (Ctrl+Shift+N)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.add_button.setAccessibleName(QCoreApplication.translate("ItemList", u"Add an item", None))
#endif // QT_CONFIG(accessibility)
        self.empty_label.setText(QCoreApplication.translate("ItemList", u"This meeting has no items yet. Add the first.", None))
        self.empty_label.setProperty(u"role", QCoreApplication.translate("ItemList", u"muted", None))
        self.first_button.setText(QCoreApplication.translate("ItemList", u"A&dd an item", None))
        self.first_button.setProperty(u"kind", "")
#if QT_CONFIG(accessibility)
        self.first_button.setAccessibleName(QCoreApplication.translate("ItemList", u"Add an item", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.list_view.setAccessibleName(QCoreApplication.translate("ItemList", u"Agenda items", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

