# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'read_as.ui'
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
    QSizePolicy, QVBoxLayout, QWidget)

from sefton_minutes.ui.widgets.labels import Elided
from sefton_minutes.ui.widgets.rows import RowList

class Ui_ReadAs(object):
    def setupUi(self, read_as):
        if not read_as.objectName():
            read_as.setObjectName(u"read_as")
        self.panel_layout = QVBoxLayout(read_as)
        self.panel_layout.setSpacing(5)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(40, 8, 24, 10)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(6)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(read_as)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)

        self.head_layout.addWidget(self.title_label)

        self.summary_label = Elided(read_as)
        self.summary_label.setObjectName(u"summary_label")

        self.head_layout.addWidget(self.summary_label)

        self.warn_sign = QLabel(read_as)
        self.warn_sign.setObjectName(u"warn_sign")
        self.warn_sign.setTextFormat(Qt.TextFormat.PlainText)

        self.head_layout.addWidget(self.warn_sign)

        self.doubts_label = QLabel(read_as)
        self.doubts_label.setObjectName(u"doubts_label")
        self.doubts_label.setTextFormat(Qt.TextFormat.PlainText)

        self.head_layout.addWidget(self.doubts_label)

        self.keys_label = QLabel(read_as)
        self.keys_label.setObjectName(u"keys_label")
        self.keys_label.setTextFormat(Qt.TextFormat.PlainText)

        self.head_layout.addWidget(self.keys_label)

        self.head_layout.setStretch(1, 1)

        self.panel_layout.addLayout(self.head_layout)

        self.list_view = RowList(read_as)
        self.list_view.setObjectName(u"list_view")

        self.panel_layout.addWidget(self.list_view)


        self.retranslateUi(read_as)
    # setupUi

    def retranslateUi(self, read_as):
        read_as.setProperty(u"surface", QCoreApplication.translate("ReadAs", u"raised", None))
#if QT_CONFIG(accessibility)
        read_as.setAccessibleName(QCoreApplication.translate("ReadAs", u"Read as", None))
#endif // QT_CONFIG(accessibility)
        self.title_label.setText(QCoreApplication.translate("ReadAs", u"Read as", None))
        self.title_label.setProperty(u"type", QCoreApplication.translate("ReadAs", u"small", None))
        self.title_label.setProperty(u"weight", QCoreApplication.translate("ReadAs", u"600", None))
        self.title_label.setProperty(u"role", QCoreApplication.translate("ReadAs", u"muted", None))
        self.summary_label.setProperty(u"type", QCoreApplication.translate("ReadAs", u"small", None))
        self.summary_label.setProperty(u"role", QCoreApplication.translate("ReadAs", u"muted", None))
        self.warn_sign.setText("")
        self.doubts_label.setText("")
        self.doubts_label.setProperty(u"type", QCoreApplication.translate("ReadAs", u"small", None))
        self.doubts_label.setProperty(u"weight", QCoreApplication.translate("ReadAs", u"600", None))
        self.doubts_label.setProperty(u"role", QCoreApplication.translate("ReadAs", u"warn", None))
        self.keys_label.setText(QCoreApplication.translate("ReadAs", u"F8", None))
        self.keys_label.setProperty(u"type", QCoreApplication.translate("ReadAs", u"small", None))
        self.keys_label.setProperty(u"role", QCoreApplication.translate("ReadAs", u"muted", None))
#if QT_CONFIG(accessibility)
        self.list_view.setAccessibleName(QCoreApplication.translate("ReadAs", u"What was read in the minute", None))
#endif // QT_CONFIG(accessibility)
        self.list_view.setProperty(u"surface", QCoreApplication.translate("ReadAs", u"raised", None))
    # retranslateUi

