# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'connection_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QFrame,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QRadioButton, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_ConnectionDialog(object):
    def setupUi(self, connection_dialog):
        if not connection_dialog.objectName():
            connection_dialog.setObjectName(u"connection_dialog")
        connection_dialog.setMinimumSize(QSize(360, 0))
        self.dialog_layout = QVBoxLayout(connection_dialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 16, 20, 16)
        self.fields_scroll = QScrollArea(connection_dialog)
        self.fields_scroll.setObjectName(u"fields_scroll")
        self.fields_scroll.setWidgetResizable(True)
        self.fields_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.fields_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.fields_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.fields_scroll.setProperty(u"surface", u"window")
        self.fields_frame = QFrame()
        self.fields_frame.setObjectName(u"fields_frame")
        self.fields_frame.setProperty(u"surface", u"window")
        self.fields_layout = QVBoxLayout(self.fields_frame)
        self.fields_layout.setSpacing(12)
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setContentsMargins(0, 0, 8, 0)
        self.welcome_label = QLabel(self.fields_frame)
        self.welcome_label.setObjectName(u"welcome_label")
        self.welcome_label.setTextFormat(Qt.TextFormat.PlainText)
        self.welcome_label.setWordWrap(True)

        self.fields_layout.addWidget(self.welcome_label)

        self.given_label = QLabel(self.fields_frame)
        self.given_label.setObjectName(u"given_label")
        self.given_label.setTextFormat(Qt.TextFormat.PlainText)
        self.given_label.setWordWrap(True)
        self.given_label.setProperty(u"role", u"muted")

        self.fields_layout.addWidget(self.given_label)

        self.own_radio = QRadioButton(self.fields_frame)
        self.own_radio.setObjectName(u"own_radio")

        self.fields_layout.addWidget(self.own_radio)

        self.file_radio = QRadioButton(self.fields_frame)
        self.file_radio.setObjectName(u"file_radio")

        self.fields_layout.addWidget(self.file_radio)

        self.file_part = QFrame(self.fields_frame)
        self.file_part.setObjectName(u"file_part")
        self.file_part.setProperty(u"surface", u"window")
        self.file_part_layout = QVBoxLayout(self.file_part)
        self.file_part_layout.setSpacing(8)
        self.file_part_layout.setObjectName(u"file_part_layout")
        self.file_part_layout.setContentsMargins(26, 0, 0, 0)
        self.file_field = QVBoxLayout()
        self.file_field.setSpacing(3)
        self.file_field.setObjectName(u"file_field")
        self.file_field.setContentsMargins(0, 0, 0, 0)
        self.file_label = QLabel(self.file_part)
        self.file_label.setObjectName(u"file_label")
        self.file_label.setTextFormat(Qt.TextFormat.PlainText)
        self.file_label.setProperty(u"role", u"muted")
        self.file_label.setProperty(u"type", u"small")
        self.file_label.setProperty(u"weight", u"600")

        self.file_field.addWidget(self.file_label)

        self.file_line = QHBoxLayout()
        self.file_line.setSpacing(8)
        self.file_line.setObjectName(u"file_line")
        self.file_line.setContentsMargins(0, 0, 0, 0)
        self.file_edit = QLineEdit(self.file_part)
        self.file_edit.setObjectName(u"file_edit")

        self.file_line.addWidget(self.file_edit)

        self.browse_button = QPushButton(self.file_part)
        self.browse_button.setObjectName(u"browse_button")
        self.browse_button.setAutoDefault(True)

        self.file_line.addWidget(self.browse_button)


        self.file_field.addLayout(self.file_line)

        self.file_error_label = QLabel(self.file_part)
        self.file_error_label.setObjectName(u"file_error_label")
        self.file_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.file_error_label.setWordWrap(True)
        self.file_error_label.setProperty(u"role", u"bad")
        self.file_error_label.setProperty(u"type", u"small")

        self.file_field.addWidget(self.file_error_label)


        self.file_part_layout.addLayout(self.file_field)


        self.fields_layout.addWidget(self.file_part)

        self.server_radio = QRadioButton(self.fields_frame)
        self.server_radio.setObjectName(u"server_radio")

        self.fields_layout.addWidget(self.server_radio)

        self.server_part = QFrame(self.fields_frame)
        self.server_part.setObjectName(u"server_part")
        self.server_part.setProperty(u"surface", u"window")
        self.server_part_layout = QVBoxLayout(self.server_part)
        self.server_part_layout.setSpacing(8)
        self.server_part_layout.setObjectName(u"server_part_layout")
        self.server_part_layout.setContentsMargins(26, 0, 0, 0)
        self.server_field = QVBoxLayout()
        self.server_field.setSpacing(3)
        self.server_field.setObjectName(u"server_field")
        self.server_field.setContentsMargins(0, 0, 0, 0)
        self.server_label = QLabel(self.server_part)
        self.server_label.setObjectName(u"server_label")
        self.server_label.setTextFormat(Qt.TextFormat.PlainText)
        self.server_label.setProperty(u"role", u"muted")
        self.server_label.setProperty(u"type", u"small")
        self.server_label.setProperty(u"weight", u"600")

        self.server_field.addWidget(self.server_label)

        self.server_edit = QLineEdit(self.server_part)
        self.server_edit.setObjectName(u"server_edit")

        self.server_field.addWidget(self.server_edit)

        self.server_error_label = QLabel(self.server_part)
        self.server_error_label.setObjectName(u"server_error_label")
        self.server_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.server_error_label.setWordWrap(True)
        self.server_error_label.setProperty(u"role", u"bad")
        self.server_error_label.setProperty(u"type", u"small")

        self.server_field.addWidget(self.server_error_label)


        self.server_part_layout.addLayout(self.server_field)

        self.database_field = QVBoxLayout()
        self.database_field.setSpacing(3)
        self.database_field.setObjectName(u"database_field")
        self.database_field.setContentsMargins(0, 0, 0, 0)
        self.database_label = QLabel(self.server_part)
        self.database_label.setObjectName(u"database_label")
        self.database_label.setTextFormat(Qt.TextFormat.PlainText)
        self.database_label.setProperty(u"role", u"muted")
        self.database_label.setProperty(u"type", u"small")
        self.database_label.setProperty(u"weight", u"600")

        self.database_field.addWidget(self.database_label)

        self.database_edit = QLineEdit(self.server_part)
        self.database_edit.setObjectName(u"database_edit")

        self.database_field.addWidget(self.database_edit)

        self.database_error_label = QLabel(self.server_part)
        self.database_error_label.setObjectName(u"database_error_label")
        self.database_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.database_error_label.setWordWrap(True)
        self.database_error_label.setProperty(u"role", u"bad")
        self.database_error_label.setProperty(u"type", u"small")

        self.database_field.addWidget(self.database_error_label)


        self.server_part_layout.addLayout(self.database_field)

        self.port_field = QVBoxLayout()
        self.port_field.setSpacing(3)
        self.port_field.setObjectName(u"port_field")
        self.port_field.setContentsMargins(0, 0, 0, 0)
        self.port_label = QLabel(self.server_part)
        self.port_label.setObjectName(u"port_label")
        self.port_label.setTextFormat(Qt.TextFormat.PlainText)
        self.port_label.setProperty(u"role", u"muted")
        self.port_label.setProperty(u"type", u"small")
        self.port_label.setProperty(u"weight", u"600")

        self.port_field.addWidget(self.port_label)

        self.port_edit = QLineEdit(self.server_part)
        self.port_edit.setObjectName(u"port_edit")

        self.port_field.addWidget(self.port_edit)

        self.port_error_label = QLabel(self.server_part)
        self.port_error_label.setObjectName(u"port_error_label")
        self.port_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.port_error_label.setWordWrap(True)
        self.port_error_label.setProperty(u"role", u"bad")
        self.port_error_label.setProperty(u"type", u"small")

        self.port_field.addWidget(self.port_error_label)


        self.server_part_layout.addLayout(self.port_field)

        self.login_field = QVBoxLayout()
        self.login_field.setSpacing(3)
        self.login_field.setObjectName(u"login_field")
        self.login_field.setContentsMargins(0, 0, 0, 0)
        self.login_label = QLabel(self.server_part)
        self.login_label.setObjectName(u"login_label")
        self.login_label.setTextFormat(Qt.TextFormat.PlainText)
        self.login_label.setProperty(u"role", u"muted")
        self.login_label.setProperty(u"type", u"small")
        self.login_label.setProperty(u"weight", u"600")

        self.login_field.addWidget(self.login_label)

        self.login_edit = QLineEdit(self.server_part)
        self.login_edit.setObjectName(u"login_edit")

        self.login_field.addWidget(self.login_edit)

        self.login_error_label = QLabel(self.server_part)
        self.login_error_label.setObjectName(u"login_error_label")
        self.login_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.login_error_label.setWordWrap(True)
        self.login_error_label.setProperty(u"role", u"bad")
        self.login_error_label.setProperty(u"type", u"small")

        self.login_field.addWidget(self.login_error_label)


        self.server_part_layout.addLayout(self.login_field)

        self.password_field = QVBoxLayout()
        self.password_field.setSpacing(3)
        self.password_field.setObjectName(u"password_field")
        self.password_field.setContentsMargins(0, 0, 0, 0)
        self.password_label = QLabel(self.server_part)
        self.password_label.setObjectName(u"password_label")
        self.password_label.setTextFormat(Qt.TextFormat.PlainText)
        self.password_label.setProperty(u"role", u"muted")
        self.password_label.setProperty(u"type", u"small")
        self.password_label.setProperty(u"weight", u"600")

        self.password_field.addWidget(self.password_label)

        self.password_edit = QLineEdit(self.server_part)
        self.password_edit.setObjectName(u"password_edit")
        self.password_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.password_field.addWidget(self.password_edit)

        self.password_error_label = QLabel(self.server_part)
        self.password_error_label.setObjectName(u"password_error_label")
        self.password_error_label.setTextFormat(Qt.TextFormat.PlainText)
        self.password_error_label.setWordWrap(True)
        self.password_error_label.setProperty(u"role", u"bad")
        self.password_error_label.setProperty(u"type", u"small")

        self.password_field.addWidget(self.password_error_label)


        self.server_part_layout.addLayout(self.password_field)

        self.remember_check = QCheckBox(self.server_part)
        self.remember_check.setObjectName(u"remember_check")

        self.server_part_layout.addWidget(self.remember_check)

        self.remember_label = QLabel(self.server_part)
        self.remember_label.setObjectName(u"remember_label")
        self.remember_label.setTextFormat(Qt.TextFormat.PlainText)
        self.remember_label.setWordWrap(True)
        self.remember_label.setProperty(u"role", u"muted")
        self.remember_label.setProperty(u"type", u"small")

        self.server_part_layout.addWidget(self.remember_label)

        self.authority_field = QVBoxLayout()
        self.authority_field.setSpacing(3)
        self.authority_field.setObjectName(u"authority_field")
        self.authority_field.setContentsMargins(0, 0, 0, 0)
        self.authority_label = QLabel(self.server_part)
        self.authority_label.setObjectName(u"authority_label")
        self.authority_label.setTextFormat(Qt.TextFormat.PlainText)
        self.authority_label.setProperty(u"role", u"muted")
        self.authority_label.setProperty(u"type", u"small")
        self.authority_label.setProperty(u"weight", u"600")

        self.authority_field.addWidget(self.authority_label)

        self.authority_line = QHBoxLayout()
        self.authority_line.setSpacing(8)
        self.authority_line.setObjectName(u"authority_line")
        self.authority_line.setContentsMargins(0, 0, 0, 0)
        self.authority_edit = QLineEdit(self.server_part)
        self.authority_edit.setObjectName(u"authority_edit")

        self.authority_line.addWidget(self.authority_edit)

        self.authority_button = QPushButton(self.server_part)
        self.authority_button.setObjectName(u"authority_button")
        self.authority_button.setAutoDefault(True)

        self.authority_line.addWidget(self.authority_button)


        self.authority_field.addLayout(self.authority_line)


        self.server_part_layout.addLayout(self.authority_field)


        self.fields_layout.addWidget(self.server_part)

        self.result_label = QLabel(self.fields_frame)
        self.result_label.setObjectName(u"result_label")
        self.result_label.setTextFormat(Qt.TextFormat.PlainText)
        self.result_label.setWordWrap(True)

        self.fields_layout.addWidget(self.result_label)

        self.bottom_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.fields_layout.addItem(self.bottom_spacer)

        self.fields_scroll.setWidget(self.fields_frame)

        self.dialog_layout.addWidget(self.fields_scroll)

        self.buttons_row = QHBoxLayout()
        self.buttons_row.setSpacing(8)
        self.buttons_row.setObjectName(u"buttons_row")
        self.buttons_row.setContentsMargins(0, 0, 0, 0)
        self.test_button = QPushButton(connection_dialog)
        self.test_button.setObjectName(u"test_button")
        self.test_button.setAutoDefault(False)

        self.buttons_row.addWidget(self.test_button)

        self.buttons_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_row.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(connection_dialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(connection_dialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setAutoDefault(True)

        self.buttons_row.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_row)

#if QT_CONFIG(shortcut)
        self.file_label.setBuddy(self.file_edit)
        self.server_label.setBuddy(self.server_edit)
        self.database_label.setBuddy(self.database_edit)
        self.port_label.setBuddy(self.port_edit)
        self.login_label.setBuddy(self.login_edit)
        self.password_label.setBuddy(self.password_edit)
        self.authority_label.setBuddy(self.authority_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.own_radio, self.file_radio)
        QWidget.setTabOrder(self.file_radio, self.file_edit)
        QWidget.setTabOrder(self.file_edit, self.browse_button)
        QWidget.setTabOrder(self.browse_button, self.server_radio)
        QWidget.setTabOrder(self.server_radio, self.server_edit)
        QWidget.setTabOrder(self.server_edit, self.database_edit)
        QWidget.setTabOrder(self.database_edit, self.port_edit)
        QWidget.setTabOrder(self.port_edit, self.login_edit)
        QWidget.setTabOrder(self.login_edit, self.password_edit)
        QWidget.setTabOrder(self.password_edit, self.remember_check)
        QWidget.setTabOrder(self.remember_check, self.authority_edit)
        QWidget.setTabOrder(self.authority_edit, self.authority_button)
        QWidget.setTabOrder(self.authority_button, self.test_button)
        QWidget.setTabOrder(self.test_button, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.save_button)

        self.retranslateUi(connection_dialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, connection_dialog):
        connection_dialog.setWindowTitle(QCoreApplication.translate("ConnectionDialog", u"Where the record is", None))
        self.welcome_label.setText("")
        self.given_label.setText("")
        self.own_radio.setText(QCoreApplication.translate("ConnectionDialog", u"On this &computer, for me alone", None))
#if QT_CONFIG(accessibility)
        self.own_radio.setAccessibleName(QCoreApplication.translate("ConnectionDialog", u"On this computer, for me alone", None))
#endif // QT_CONFIG(accessibility)
        self.file_radio.setText(QCoreApplication.translate("ConnectionDialog", u"In a &file that colleagues use too", None))
#if QT_CONFIG(accessibility)
        self.file_radio.setAccessibleName(QCoreApplication.translate("ConnectionDialog", u"In a file that colleagues use too", None))
#endif // QT_CONFIG(accessibility)
        self.file_label.setText(QCoreApplication.translate("ConnectionDialog", u"F&ile", None))
#if QT_CONFIG(accessibility)
        self.file_edit.setAccessibleName(QCoreApplication.translate("ConnectionDialog", u"File", None))
#endif // QT_CONFIG(accessibility)
        self.browse_button.setText(QCoreApplication.translate("ConnectionDialog", u"C&hoose\u2026", None))
#if QT_CONFIG(accessibility)
        self.browse_button.setAccessibleName(QCoreApplication.translate("ConnectionDialog", u"Choose the file", None))
#endif // QT_CONFIG(accessibility)
        self.file_error_label.setText("")
        self.server_radio.setText(QCoreApplication.translate("ConnectionDialog", u"On the council\u2019s &server", None))
#if QT_CONFIG(accessibility)
        self.server_radio.setAccessibleName(QCoreApplication.translate("ConnectionDialog", u"On the council\u2019s server", None))
#endif // QT_CONFIG(accessibility)
        self.server_label.setText(QCoreApplication.translate("ConnectionDialog", u"Ser&ver", None))
#if QT_CONFIG(accessibility)
        self.server_edit.setAccessibleName(QCoreApplication.translate("ConnectionDialog", u"Server", None))
#endif // QT_CONFIG(accessibility)
        self.server_error_label.setText("")
        self.database_label.setText(QCoreApplication.translate("ConnectionDialog", u"&Database", None))
#if QT_CONFIG(accessibility)
        self.database_edit.setAccessibleName(QCoreApplication.translate("ConnectionDialog", u"Database", None))
#endif // QT_CONFIG(accessibility)
        self.database_error_label.setText("")
        self.port_label.setText(QCoreApplication.translate("ConnectionDialog", u"P&ort, if not the usual one", None))
#if QT_CONFIG(accessibility)
        self.port_edit.setAccessibleName(QCoreApplication.translate("ConnectionDialog", u"Port", None))
#endif // QT_CONFIG(accessibility)
        self.port_error_label.setText("")
        self.login_label.setText(QCoreApplication.translate("ConnectionDialog", u"&Login", None))
#if QT_CONFIG(accessibility)
        self.login_edit.setAccessibleName(QCoreApplication.translate("ConnectionDialog", u"Login", None))
#endif // QT_CONFIG(accessibility)
        self.login_error_label.setText("")
        self.password_label.setText(QCoreApplication.translate("ConnectionDialog", u"&Password", None))
#if QT_CONFIG(accessibility)
        self.password_edit.setAccessibleName(QCoreApplication.translate("ConnectionDialog", u"Password", None))
#endif // QT_CONFIG(accessibility)
        self.password_error_label.setText("")
        self.remember_check.setText(QCoreApplication.translate("ConnectionDialog", u"&Remember the password", None))
#if QT_CONFIG(accessibility)
        self.remember_check.setAccessibleName(QCoreApplication.translate("ConnectionDialog", u"Remember the password", None))
#endif // QT_CONFIG(accessibility)
        self.remember_label.setText("")
        self.authority_label.setText(QCoreApplication.translate("ConnectionDialog", u"Certificate of its &authority, if IT gave one", None))
#if QT_CONFIG(accessibility)
        self.authority_edit.setAccessibleName(QCoreApplication.translate("ConnectionDialog", u"File with the certificate of the server\u2019s authority", None))
#endif // QT_CONFIG(accessibility)
        self.authority_button.setText(QCoreApplication.translate("ConnectionDialog", u"Ch&oose\u2026", None))
#if QT_CONFIG(accessibility)
        self.authority_button.setAccessibleName(QCoreApplication.translate("ConnectionDialog", u"Choose the file with the certificate", None))
#endif // QT_CONFIG(accessibility)
        self.result_label.setText("")
        self.test_button.setText(QCoreApplication.translate("ConnectionDialog", u"&Test", None))
#if QT_CONFIG(accessibility)
        self.test_button.setAccessibleName(QCoreApplication.translate("ConnectionDialog", u"Test the connection", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("ConnectionDialog", u"Cancel", None))
#if QT_CONFIG(accessibility)
        self.cancel_button.setAccessibleName(QCoreApplication.translate("ConnectionDialog", u"Cancel", None))
#endif // QT_CONFIG(accessibility)
        self.save_button.setText(QCoreApplication.translate("ConnectionDialog", u"&Use this place", None))
#if QT_CONFIG(accessibility)
        self.save_button.setAccessibleName(QCoreApplication.translate("ConnectionDialog", u"Use this place", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

