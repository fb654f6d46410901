# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'bin_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from sefton_minutes.ui.widgets.elided_combo import ElidedCombo
from sefton_minutes.ui.widgets.rows import RowList

class Ui_BinDialog(object):
    def setupUi(self, bin_dialog):
        if not bin_dialog.objectName():
            bin_dialog.setObjectName(u"bin_dialog")
        bin_dialog.setMinimumSize(QSize(720, 440))
        self.dialog_layout = QVBoxLayout(bin_dialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 16, 20, 16)
        self.search_row = QHBoxLayout()
        self.search_row.setSpacing(12)
        self.search_row.setObjectName(u"search_row")
        self.search_row.setContentsMargins(0, 0, 0, 0)
        self.search_label = QLabel(bin_dialog)
        self.search_label.setObjectName(u"search_label")
        self.search_label.setTextFormat(Qt.TextFormat.PlainText)
        self.search_label.setProperty(u"role", u"muted")
        self.search_label.setProperty(u"type", u"small")
        self.search_label.setProperty(u"weight", u"600")

        self.search_row.addWidget(self.search_label)

        self.search_edit = QLineEdit(bin_dialog)
        self.search_edit.setObjectName(u"search_edit")

        self.search_row.addWidget(self.search_edit)

        self.kind_label = QLabel(bin_dialog)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setTextFormat(Qt.TextFormat.PlainText)
        self.kind_label.setProperty(u"role", u"muted")
        self.kind_label.setProperty(u"type", u"small")
        self.kind_label.setProperty(u"weight", u"600")

        self.search_row.addWidget(self.kind_label)

        self.kind_combo = ElidedCombo(bin_dialog)
        self.kind_combo.setObjectName(u"kind_combo")

        self.search_row.addWidget(self.kind_combo)

        self.search_row.setStretch(1, 3)
        self.search_row.setStretch(3, 1)

        self.dialog_layout.addLayout(self.search_row)

        self.count_label = QLabel(bin_dialog)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setTextFormat(Qt.TextFormat.PlainText)
        self.count_label.setWordWrap(True)
        self.count_label.setProperty(u"role", u"muted")
        self.count_label.setProperty(u"type", u"small")

        self.dialog_layout.addWidget(self.count_label)

        self.removed_list = RowList(bin_dialog)
        self.removed_list.setObjectName(u"removed_list")
        self.removed_list.setProperty(u"kind", u"field")
        self.removed_list.setMinimumSize(QSize(0, 200))

        self.dialog_layout.addWidget(self.removed_list)

        self.hint_label = QLabel(bin_dialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.hint_label.setWordWrap(True)
        self.hint_label.setProperty(u"role", u"muted")
        self.hint_label.setProperty(u"type", u"small")

        self.dialog_layout.addWidget(self.hint_label)

        self.buttons_row = QHBoxLayout()
        self.buttons_row.setSpacing(8)
        self.buttons_row.setObjectName(u"buttons_row")
        self.buttons_row.setContentsMargins(0, 0, 0, 0)
        self.spacer_1 = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_row.addItem(self.spacer_1)

        self.close_button = QPushButton(bin_dialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.buttons_row.addWidget(self.close_button)

        self.restore_button = QPushButton(bin_dialog)
        self.restore_button.setObjectName(u"restore_button")
        self.restore_button.setProperty(u"kind", u"primary")
        self.restore_button.setAutoDefault(True)

        self.buttons_row.addWidget(self.restore_button)


        self.dialog_layout.addLayout(self.buttons_row)

        self.dialog_layout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.search_label.setBuddy(self.search_edit)
        self.kind_label.setBuddy(self.kind_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.search_edit, self.kind_combo)
        QWidget.setTabOrder(self.kind_combo, self.removed_list)
        QWidget.setTabOrder(self.removed_list, self.close_button)
        QWidget.setTabOrder(self.close_button, self.restore_button)

        self.retranslateUi(bin_dialog)

        self.restore_button.setDefault(True)

    # setupUi

    def retranslateUi(self, bin_dialog):
        bin_dialog.setWindowTitle(QCoreApplication.translate("BinDialog", u"Bin", None))
        self.search_label.setText(QCoreApplication.translate("BinDialog", u"&Find", None))
#if QT_CONFIG(accessibility)
        self.search_edit.setAccessibleName(QCoreApplication.translate("BinDialog", u"Find in the bin", None))
#endif // QT_CONFIG(accessibility)
        self.search_edit.setPlaceholderText(QCoreApplication.translate("BinDialog", u"Words, meeting or who removed it", None))
        self.kind_label.setText(QCoreApplication.translate("BinDialog", u"&Kind", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("BinDialog", u"Kind of record", None))
#endif // QT_CONFIG(accessibility)
        self.count_label.setText("")
#if QT_CONFIG(accessibility)
        self.removed_list.setAccessibleName(QCoreApplication.translate("BinDialog", u"What was removed, the latest first", None))
#endif // QT_CONFIG(accessibility)
        self.hint_label.setText(QCoreApplication.translate("BinDialog", u"Enter brings back what is chosen. Nothing here is ever deleted.", None))
        self.close_button.setText(QCoreApplication.translate("BinDialog", u"Close", None))
#if QT_CONFIG(accessibility)
        self.close_button.setAccessibleName(QCoreApplication.translate("BinDialog", u"Close", None))
#endif // QT_CONFIG(accessibility)
        self.restore_button.setText(QCoreApplication.translate("BinDialog", u"&Bring back", None))
#if QT_CONFIG(accessibility)
        self.restore_button.setAccessibleName(QCoreApplication.translate("BinDialog", u"Bring back", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

