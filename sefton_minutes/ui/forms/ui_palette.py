# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'palette.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from sefton_minutes.ui.widgets.rows import RowList

class Ui_Palette(object):
    def setupUi(self, palette):
        if not palette.objectName():
            palette.setObjectName(u"palette")
        palette.setMinimumSize(QSize(560, 0))
        self.dialog_layout = QVBoxLayout(palette)
        self.dialog_layout.setSpacing(0)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(0, 0, 0, 0)
        self.finder_frame = QFrame(palette)
        self.finder_frame.setObjectName(u"finder_frame")
        self.finder_frame.setProperty(u"kind", u"popup")
        self.finder_layout = QVBoxLayout(self.finder_frame)
        self.finder_layout.setSpacing(0)
        self.finder_layout.setObjectName(u"finder_layout")
        self.finder_layout.setContentsMargins(1, 1, 1, 1)
        self.ask_row = QHBoxLayout()
        self.ask_row.setSpacing(8)
        self.ask_row.setObjectName(u"ask_row")
        self.ask_row.setContentsMargins(12, 12, 12, 10)
        self.ask_edit = QLineEdit(self.finder_frame)
        self.ask_edit.setObjectName(u"ask_edit")

        self.ask_row.addWidget(self.ask_edit)


        self.finder_layout.addLayout(self.ask_row)

        self.ask_line = QFrame(self.finder_frame)
        self.ask_line.setObjectName(u"ask_line")
        self.ask_line.setMinimumSize(QSize(0, 1))
        self.ask_line.setMaximumSize(QSize(16777215, 1))
        self.ask_line.setProperty(u"surface", u"line")

        self.finder_layout.addWidget(self.ask_line)

        self.empty_label = QLabel(self.finder_frame)
        self.empty_label.setObjectName(u"empty_label")
        self.empty_label.setTextFormat(Qt.TextFormat.PlainText)
        self.empty_label.setWordWrap(True)
        self.empty_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.empty_label.setProperty(u"role", u"muted")
        self.empty_label.setMargin(16)

        self.finder_layout.addWidget(self.empty_label)

        self.list_view = RowList(self.finder_frame)
        self.list_view.setObjectName(u"list_view")
        self.list_view.setProperty(u"surface", u"raised")
        self.list_view.setFocusPolicy(Qt.FocusPolicy.NoFocus)

        self.finder_layout.addWidget(self.list_view)

        self.foot_line = QFrame(self.finder_frame)
        self.foot_line.setObjectName(u"foot_line")
        self.foot_line.setMinimumSize(QSize(0, 1))
        self.foot_line.setMaximumSize(QSize(16777215, 1))
        self.foot_line.setProperty(u"surface", u"line")

        self.finder_layout.addWidget(self.foot_line)

        self.foot_row = QHBoxLayout()
        self.foot_row.setSpacing(8)
        self.foot_row.setObjectName(u"foot_row")
        self.foot_row.setContentsMargins(16, 6, 16, 8)
        self.keys_label = QLabel(self.finder_frame)
        self.keys_label.setObjectName(u"keys_label")
        self.keys_label.setTextFormat(Qt.TextFormat.PlainText)
        self.keys_label.setProperty(u"role", u"muted")
        self.keys_label.setProperty(u"type", u"small")

        self.foot_row.addWidget(self.keys_label)

        self.foot_spacer = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot_row.addItem(self.foot_spacer)


        self.finder_layout.addLayout(self.foot_row)


        self.dialog_layout.addWidget(self.finder_frame)


        self.retranslateUi(palette)
    # setupUi

    def retranslateUi(self, palette):
        palette.setWindowTitle(QCoreApplication.translate("Palette", u"Commands and places", None))
#if QT_CONFIG(accessibility)
        self.ask_edit.setAccessibleName(QCoreApplication.translate("Palette", u"What do you want to do, or where to go?", None))
#endif // QT_CONFIG(accessibility)
        self.ask_edit.setPlaceholderText(QCoreApplication.translate("Palette", u"What do you want to do, or where to go?", None))
        self.empty_label.setText("")
#if QT_CONFIG(accessibility)
        self.list_view.setAccessibleName(QCoreApplication.translate("Palette", u"Commands and places", None))
#endif // QT_CONFIG(accessibility)
        self.keys_label.setText(QCoreApplication.translate("Palette", u"Enter does it  \u00b7  Esc closes", None))
    # retranslateUi

