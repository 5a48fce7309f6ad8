// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/StyleSheet.h"

#include "ui/base/Theme.h"

#include <array>
#include <utility>

namespace selaras::ui {

namespace {

    constexpr auto kControls = R"(
QAbstractScrollArea { background: @surface; border: 0; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QPushButton, QToolButton, QComboBox, QLineEdit, QSpinBox, QDateEdit {
    background: @surface; color: @ink; border: 1px solid @line; border-radius: 6px;
    padding: 0 11px; min-height: 27px; selection-background-color: @accent; selection-color: @accentText;
}
QPushButton { font-weight: 500; }
QToolButton { padding: 0 5px; min-width: 18px; max-height: 27px; }
QPushButton:hover, QToolButton:hover, QComboBox:hover { background: @accentSoft; border-color: @accent; }
QPushButton:pressed, QToolButton:pressed { background: @line; }
QPushButton:focus, QToolButton:focus, QComboBox:focus, QLineEdit:focus, QSpinBox:focus, QDateEdit:focus,
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid @accent; }
QPushButton:focus, QComboBox:focus, QLineEdit:focus, QSpinBox:focus { padding: 0 10px; min-height: 25px; }
QToolButton:checked { background: @accentSoft; border-color: @accent; }
QToolButton:focus { padding: 0 4px; min-height: 25px; max-height: 25px; }
QLineEdit[invalid="true"], QSpinBox[invalid="true"] { border-color: @invalid; }
QPushButton:disabled, QToolButton:disabled, QComboBox:disabled, QLineEdit:disabled { background: @canvas; }
QPushButton:disabled, QToolButton:disabled { color: @muted; }
QPushButton[role="primary"], QToolButton[role="primary"] {
    background: @accent; color: @accentText; border-color: @accent;
}
QPushButton[role="primary"]:focus, QToolButton[role="primary"]:focus { border: 2px solid @ink; }
QPushButton[role="primary"]:disabled, QToolButton[role="primary"]:disabled {
    background: @canvas; color: @muted; border-color: @line;
}
QToolButton[popupMode="1"] { padding-right: 24px; }
QToolButton[popupMode="1"]:focus { padding-right: 23px; }
QToolButton::menu-button { width: 20px; border: none; border-left: 1px solid @line; }
QPushButton[role="link"] {
    background: transparent; border: 1px solid transparent; color: @accent; font-weight: 600; padding: 0 5px; min-height: 20px;
}
QPushButton[role="link"]:hover { background: @accentSoft; }
QPushButton[role="link"]:focus { border: 2px solid @accent; padding: 0 4px; min-height: 18px; }
QToolButton[popupMode="2"] { padding-right: 20px; }
QToolButton[popupMode="2"]:focus { padding-right: 19px; }
QToolButton::menu-indicator {
    image: url(:/icons/combo.svg); width: 16px; height: 16px; subcontrol-position: right center; right: 3px;
}
QToolButton[role="quiet"] { background: transparent; border: 1px solid transparent; }
QToolButton[role="quiet"]:hover { background: @accentSoft; }
QToolButton[role="quiet"]:focus { border: 2px solid @accent; }
QToolButton[segment] { border-radius: 0; border-right-width: 0; padding: 0 10px; min-width: 12px; }
QToolButton[segment="first"] { border-top-left-radius: 6px; border-bottom-left-radius: 6px; }
QToolButton[segment="last"] { border-top-right-radius: 6px; border-bottom-right-radius: 6px; border-right-width: 1px; }
QToolButton[segment]:checked { background: @accent; color: @accentText; border-color: @accent; font-weight: 600; }
QToolButton[segment]:focus { border: 2px solid @accent; padding: 0 9px; }
QToolButton[segment]:checked:focus { border: 2px solid @ink; }
QComboBox { padding-right: 4px; }
QComboBox:focus { padding-right: 3px; }
QComboBox::drop-down, QDateEdit::drop-down { border: 0; width: 22px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(:/icons/combo.svg); width: 18px; height: 18px; }
QPlainTextEdit, QTextEdit {
    background: @surface; color: @ink; border: 1px solid @line; border-radius: 6px; padding: 4px 6px;
    selection-background-color: @accent; selection-color: @accentText;
}
QCheckBox, QRadioButton { spacing: 8px; }
QCheckBox::indicator, QTreeView::indicator, QListView::indicator {
    width: 14px; height: 14px; background: @surface; border: 1px solid @muted; border-radius: 3px;
}
QCheckBox::indicator:checked, QTreeView::indicator:checked, QListView::indicator:checked {
    border-color: @accent; image: url(:/icons/centang.svg);
}
QCheckBox::indicator:hover { border-color: @accent; }
QCheckBox::indicator:focus { border: 2px solid @accent; width: 12px; height: 12px; }
QRadioButton::indicator { width: 14px; height: 14px; background: @surface; border: 1px solid @muted; border-radius: 8px; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid @accent; }
QRadioButton::indicator:focus { border-color: @accent; }
)";

    constexpr auto kViews = R"(
QScrollArea[role="page"], QWidget[role="page"] { background: @canvas; }
QTableView, QTreeView, QListView {
    background: @surface; alternate-background-color: @computed; color: @ink; gridline-color: @line;
    border: 1px solid @line; border-radius: 6px; selection-background-color: @accentSoft; selection-color: @ink;
}
QTableView:focus, QTreeView:focus, QListWidget:focus { border-color: @accent; }
QHeaderView { background: @header; border: 0; }
QHeaderView::section {
    background: @header; color: @muted; font-size: 12px; font-weight: 600; border: 0;
    border-right: 1px solid @line; border-bottom: 1px solid @line; padding: 0 8px; min-height: 29px;
}
QTableCornerButton::section { background: @header; border: 0; border-bottom: 1px solid @line; }
QTreeView::branch:has-children:closed { image: url(:/icons/cabang-tutup.svg); }
QTreeView::branch:has-children:open { image: url(:/icons/cabang-buka.svg); }
QComboBox QAbstractItemView, QListView[role="popup"] {
    background: @surface; border: 1px solid @line; padding: 4px; outline: 0;
    selection-background-color: @accentSoft; selection-color: @ink;
}
QComboBox QAbstractItemView::item, QListView[role="popup"]::item { min-height: 28px; padding: 0 6px; }
QScrollBar { background: transparent; border: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: @scroll; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }
)";

    constexpr auto kFrame = R"(
QFrame[role="card"] { background: @surface; border: 1px solid @line; border-radius: 6px; }
QFrame[role="hairline"] { background: @line; border: 0; }
QWidget[role="bar"] { background: @surface; border-bottom: 1px solid @line; }
QWidget[role="notice"] { background: @invalidSoft; border-bottom: 1px solid @line; }
QLabel { background: transparent; }
QLabel[role="figure"] { border: 2px solid transparent; border-radius: 5px; padding: 0 2px; }
QLabel[role="figure"]:hover { background: @accentSoft; }
QLabel[role="figure"]:focus { border-color: @accent; }
QLabel[role="muted"] { color: @muted; font-size: 12px; }
QStatusBar { background: @surface; border-top: 1px solid @line; color: @muted; font-size: 12px; }
QStatusBar::item { border: 0; }
QStatusBar QLabel { color: @muted; font-size: 12px; padding: 0 8px; }
QStatusBar QToolButton, QStatusBar QToolButton:disabled {
    color: @muted; font-size: 12px; background: transparent; border-radius: 3px; padding: 0 8px; min-height: 20px; max-height: 20px;
}
QStatusBar QToolButton:focus { padding: 0 7px; min-height: 18px; max-height: 18px; }
QToolTip { background: @surface; color: @ink; border: 1px solid @line; padding: 6px 8px; }
QMenu { background: @surface; color: @ink; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: @accentSoft; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QDialog { background: @surface; }
QDialogButtonBox, QMessageBox { button-layout: 3; }
QWidget[role="navigation"] { background: @navigation; }
QWidget[role="navigation"] QLabel { color: white; }
QWidget[role="navigation"] QToolButton {
    background: transparent; color: @navigationInk; border: 0; border-left: 3px solid transparent; border-radius: 0;
    padding: 0 8px 0 8px; min-height: 36px; max-height: 36px; font-size: 14px; text-align: left;
}
QWidget[role="navigation"] QToolButton:hover { background: @navigationActive; }
QWidget[role="navigation"] QToolButton:checked {
    background: @navigationActive; color: white; font-weight: 600; border-left-color: #5FC3D3;
}
QWidget[role="navigation"] QToolButton:focus { border: 2px solid #5FC3D3; border-left-width: 3px; min-height: 32px; max-height: 32px; }
)";

} // namespace

QString styleSheet(const Colours& c)
{
    QString sheet = QString::fromLatin1(kControls) + QString::fromLatin1(kViews) + QString::fromLatin1(kFrame);
    const auto scroll = shade() == Shade::Dark ? c.bar : c.line.darker(112);
    // Longer names first: "@accentSoft" must not be taken for "@accent".
    const std::array<std::pair<const char*, QColor>, 16> roles{ { { "@navigationActive", c.navigationActive },
                                                                  { "@navigationInk", c.navigationInk },
                                                                  { "@navigation", c.navigation },
                                                                  { "@invalidSoft", c.invalidSoft },
                                                                  { "@invalid", c.invalid },
                                                                  { "@accentSoft", c.accentSoft },
                                                                  { "@accentText", c.accentText },
                                                                  { "@accent", c.accent },
                                                                  { "@computed", c.computed },
                                                                  { "@surface", c.surface },
                                                                  { "@canvas", c.canvas },
                                                                  { "@header", c.header },
                                                                  { "@scroll", scroll },
                                                                  { "@muted", c.muted },
                                                                  { "@line", c.line },
                                                                  { "@ink", c.ink } } };
    for (const auto& [name, colour] : roles)
        sheet.replace(QLatin1String(name), colour.name());
    return sheet;
}

} // namespace selaras::ui
