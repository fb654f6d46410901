# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'find_bar.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from sefton_minutes.ui.widgets.rows import RowList

class Ui_FindBar(object):
    def setupUi(self, find_bar):
        if not find_bar.objectName():
            find_bar.setObjectName(u"find_bar")
        self.panel_layout = QVBoxLayout(find_bar)
        self.panel_layout.setSpacing(6)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(16, 8, 12, 8)
        self.find_layout = QHBoxLayout()
        self.find_layout.setSpacing(6)
        self.find_layout.setObjectName(u"find_layout")
        self.find_layout.setContentsMargins(0, 0, 0, 0)
        self.find_edit = QLineEdit(find_bar)
        self.find_edit.setObjectName(u"find_edit")
        self.find_edit.setMinimumSize(QSize(120, 0))

        self.find_layout.addWidget(self.find_edit)

        self.count_label = QLabel(find_bar)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setTextFormat(Qt.TextFormat.PlainText)

        self.find_layout.addWidget(self.count_label)

        self.previous_button = QPushButton(find_bar)
        self.previous_button.setObjectName(u"previous_button")

        self.find_layout.addWidget(self.previous_button)

        self.next_button = QPushButton(find_bar)
        self.next_button.setObjectName(u"next_button")

        self.find_layout.addWidget(self.next_button)

        self.close_button = QPushButton(find_bar)
        self.close_button.setObjectName(u"close_button")

        self.find_layout.addWidget(self.close_button)

        self.find_layout.setStretch(0, 1)

        self.panel_layout.addLayout(self.find_layout)

        self.options_frame = QFrame(find_bar)
        self.options_frame.setObjectName(u"options_frame")
        self.case_box = QCheckBox(self.options_frame)
        self.case_box.setObjectName(u"case_box")
        self.whole_box = QCheckBox(self.options_frame)
        self.whole_box.setObjectName(u"whole_box")
        self.accents_box = QCheckBox(self.options_frame)
        self.accents_box.setObjectName(u"accents_box")

        self.panel_layout.addWidget(self.options_frame)

        self.replace_frame = QFrame(find_bar)
        self.replace_frame.setObjectName(u"replace_frame")
        self.replace_frame_layout = QVBoxLayout(self.replace_frame)
        self.replace_frame_layout.setSpacing(6)
        self.replace_frame_layout.setObjectName(u"replace_frame_layout")
        self.replace_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.replace_layout = QHBoxLayout()
        self.replace_layout.setSpacing(6)
        self.replace_layout.setObjectName(u"replace_layout")
        self.replace_layout.setContentsMargins(0, 0, 0, 0)
        self.replace_edit = QLineEdit(self.replace_frame)
        self.replace_edit.setObjectName(u"replace_edit")
        self.replace_edit.setMinimumSize(QSize(120, 0))

        self.replace_layout.addWidget(self.replace_edit)

        self.keep_case_box = QCheckBox(self.replace_frame)
        self.keep_case_box.setObjectName(u"keep_case_box")

        self.replace_layout.addWidget(self.keep_case_box)

        self.replace_layout.setStretch(0, 1)

        self.replace_frame_layout.addLayout(self.replace_layout)

        self.list_view = RowList(self.replace_frame)
        self.list_view.setObjectName(u"list_view")

        self.replace_frame_layout.addWidget(self.list_view)

        self.acts_layout = QHBoxLayout()
        self.acts_layout.setSpacing(6)
        self.acts_layout.setObjectName(u"acts_layout")
        self.acts_layout.setContentsMargins(0, 0, 0, 0)
        self.all_button = QPushButton(self.replace_frame)
        self.all_button.setObjectName(u"all_button")

        self.acts_layout.addWidget(self.all_button)

        self.none_button = QPushButton(self.replace_frame)
        self.none_button.setObjectName(u"none_button")

        self.acts_layout.addWidget(self.none_button)

        self.acts_spring = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.acts_layout.addItem(self.acts_spring)

        self.replace_button = QPushButton(self.replace_frame)
        self.replace_button.setObjectName(u"replace_button")

        self.acts_layout.addWidget(self.replace_button)


        self.replace_frame_layout.addLayout(self.acts_layout)


        self.panel_layout.addWidget(self.replace_frame)

        QWidget.setTabOrder(self.find_edit, self.previous_button)
        QWidget.setTabOrder(self.previous_button, self.next_button)
        QWidget.setTabOrder(self.next_button, self.close_button)
        QWidget.setTabOrder(self.close_button, self.case_box)
        QWidget.setTabOrder(self.case_box, self.whole_box)
        QWidget.setTabOrder(self.whole_box, self.accents_box)
        QWidget.setTabOrder(self.accents_box, self.replace_edit)
        QWidget.setTabOrder(self.replace_edit, self.keep_case_box)
        QWidget.setTabOrder(self.keep_case_box, self.list_view)
        QWidget.setTabOrder(self.list_view, self.all_button)
        QWidget.setTabOrder(self.all_button, self.none_button)
        QWidget.setTabOrder(self.none_button, self.replace_button)

        self.retranslateUi(find_bar)
    # setupUi

    def retranslateUi(self, find_bar):
        find_bar.setProperty(u"surface", QCoreApplication.translate("FindBar", u"raised", None))
#if QT_CONFIG(accessibility)
        find_bar.setAccessibleName(QCoreApplication.translate("FindBar", u"Find in the meeting", None))
#endif // QT_CONFIG(accessibility)
        self.find_edit.setPlaceholderText(QCoreApplication.translate("FindBar", u"Find in this meeting", None))
#if QT_CONFIG(accessibility)
        self.find_edit.setAccessibleName(QCoreApplication.translate("FindBar", u"Words to find in this meeting", None))
#endif // QT_CONFIG(accessibility)
        self.count_label.setText("")
        self.count_label.setProperty(u"type", QCoreApplication.translate("FindBar", u"small", None))
        self.count_label.setProperty(u"role", QCoreApplication.translate("FindBar", u"muted", None))
        self.previous_button.setText(QCoreApplication.translate("FindBar", u"Previous", None))
#if QT_CONFIG(accessibility)
        self.previous_button.setAccessibleName(QCoreApplication.translate("FindBar", u"Previous place (Shift+F3)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.previous_button.setToolTip(QCoreApplication.translate("FindBar", u"Previous place (Shift+F3)", None))
#endif // QT_CONFIG(tooltip)
        self.previous_button.setProperty(u"kind", QCoreApplication.translate("FindBar", u"quiet", None))
        self.next_button.setText(QCoreApplication.translate("FindBar", u"Next", None))
#if QT_CONFIG(accessibility)
        self.next_button.setAccessibleName(QCoreApplication.translate("FindBar", u"Next place (F3)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.next_button.setToolTip(QCoreApplication.translate("FindBar", u"Next place (F3)", None))
#endif // QT_CONFIG(tooltip)
        self.next_button.setProperty(u"kind", QCoreApplication.translate("FindBar", u"quiet", None))
        self.close_button.setText("")
#if QT_CONFIG(accessibility)
        self.close_button.setAccessibleName(QCoreApplication.translate("FindBar", u"Close (Esc)", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.close_button.setToolTip(QCoreApplication.translate("FindBar", u"Close (Esc)", None))
#endif // QT_CONFIG(tooltip)
        self.close_button.setProperty(u"kind", QCoreApplication.translate("FindBar", u"quiet", None))
        self.case_box.setText(QCoreApplication.translate("FindBar", u"Match case", None))
#if QT_CONFIG(tooltip)
        self.case_box.setToolTip(QCoreApplication.translate("FindBar", u"Capitals and small letters differ", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.case_box.setAccessibleDescription(QCoreApplication.translate("FindBar", u"Capitals and small letters differ", None))
#endif // QT_CONFIG(accessibility)
        self.case_box.setProperty(u"type", QCoreApplication.translate("FindBar", u"small", None))
        self.whole_box.setText(QCoreApplication.translate("FindBar", u"Whole words", None))
#if QT_CONFIG(tooltip)
        self.whole_box.setToolTip(QCoreApplication.translate("FindBar", u"Only whole words", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.whole_box.setAccessibleDescription(QCoreApplication.translate("FindBar", u"Only whole words", None))
#endif // QT_CONFIG(accessibility)
        self.whole_box.setProperty(u"type", QCoreApplication.translate("FindBar", u"small", None))
        self.accents_box.setText(QCoreApplication.translate("FindBar", u"Accents count", None))
#if QT_CONFIG(tooltip)
        self.accents_box.setToolTip(QCoreApplication.translate("FindBar", u"Letters with accents differ from those without", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.accents_box.setAccessibleDescription(QCoreApplication.translate("FindBar", u"Letters with accents differ from those without", None))
#endif // QT_CONFIG(accessibility)
        self.accents_box.setProperty(u"type", QCoreApplication.translate("FindBar", u"small", None))
        self.replace_edit.setPlaceholderText(QCoreApplication.translate("FindBar", u"Replace by", None))
#if QT_CONFIG(accessibility)
        self.replace_edit.setAccessibleName(QCoreApplication.translate("FindBar", u"Words to put in their place", None))
#endif // QT_CONFIG(accessibility)
        self.keep_case_box.setText(QCoreApplication.translate("FindBar", u"Keep capitals", None))
#if QT_CONFIG(tooltip)
        self.keep_case_box.setToolTip(QCoreApplication.translate("FindBar", u"What is put in begins as the words did: with a capital, or all in capitals", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.keep_case_box.setAccessibleDescription(QCoreApplication.translate("FindBar", u"What is put in begins as the words did: with a capital, or all in capitals", None))
#endif // QT_CONFIG(accessibility)
        self.keep_case_box.setProperty(u"type", QCoreApplication.translate("FindBar", u"small", None))
#if QT_CONFIG(accessibility)
        self.list_view.setAccessibleName(QCoreApplication.translate("FindBar", u"What would be replaced; Space ticks", None))
#endif // QT_CONFIG(accessibility)
        self.list_view.setProperty(u"surface", QCoreApplication.translate("FindBar", u"raised", None))
        self.all_button.setText(QCoreApplication.translate("FindBar", u"&Tick all", None))
#if QT_CONFIG(accessibility)
        self.all_button.setAccessibleName(QCoreApplication.translate("FindBar", u"Tick all", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.all_button.setToolTip(QCoreApplication.translate("FindBar", u"Tick all", None))
#endif // QT_CONFIG(tooltip)
        self.all_button.setProperty(u"kind", QCoreApplication.translate("FindBar", u"quiet", None))
        self.none_button.setText(QCoreApplication.translate("FindBar", u"&Untick all", None))
#if QT_CONFIG(accessibility)
        self.none_button.setAccessibleName(QCoreApplication.translate("FindBar", u"Untick all", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.none_button.setToolTip(QCoreApplication.translate("FindBar", u"Untick all", None))
#endif // QT_CONFIG(tooltip)
        self.none_button.setProperty(u"kind", QCoreApplication.translate("FindBar", u"quiet", None))
        self.replace_button.setText(QCoreApplication.translate("FindBar", u"&Replace", None))
#if QT_CONFIG(accessibility)
        self.replace_button.setAccessibleName(QCoreApplication.translate("FindBar", u"Replace", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

