// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/Theme.h"

#include <QApplication>
#include <QFont>
#include <QStyleFactory>

namespace shirube::ui {

namespace {

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::Base).lightness() < 128;
}

// Fusion outlines boxes in a darker shade of the window, which disappears on a dark one.
QString darkIndicators(const QPalette& palette) {
    return QStringLiteral(R"(
QCheckBox::indicator, QListView::indicator, QMenu::indicator { width: 13px; height: 13px; border: 1px solid %1;
    border-radius: 2px; background: %2; }
QCheckBox::indicator:checked, QListView::indicator:checked, QMenu::indicator:checked { background: %3;
    image: url(:/icons/checkmark.svg); }
)")
        .arg(Theme::secondaryText(palette).name(), palette.color(QPalette::Base).name(), Theme::accent(palette).name());
}

// What the palette alone can't say to Fusion: flat headers, quiet bars, the navigation.
QString styleSheet(const QPalette& palette) {
    const auto name = [&](const QColor& colour) { return colour.name(); };
    return QStringLiteral(R"(
QToolTip { background: %1; color: %2; border: 1px solid %3; padding: 4px; }
QHeaderView { background: %4; }
QHeaderView::section { background: %4; color: %5; border: none; border-bottom: 1px solid %3; border-right: 1px solid %7;
    padding: 5px 8px; font-weight: normal; }
QMenuBar { background: %4; border-bottom: 1px solid %7; }
QMenuBar::item { padding: 4px 10px; background: transparent; }
QMenuBar::item:selected { background: %6; color: %8; }
QToolBar { background: %4; border: none; border-bottom: 1px solid %3; spacing: 8px; padding: 6px 8px; }
QStatusBar { background: %4; border-top: 1px solid %3; }
QStatusBar::item { border: none; }
QAbstractItemView { border: none; }
QListView#navigation { background: %4; border: none; border-right: 1px solid %3; outline: none; padding: 8px; }
QListView#navigation::item { padding: 8px 8px; margin: 1px 0; border-radius: 4px; color: %2; }
QListView#navigation::item:hover { background: %7; }
QListView#navigation::item:selected { background: %6; color: %8; }
QListView#navigation::item:selected:focus { border: 1px solid %2; }
QListView#searchHits { border: 1px solid %11; }
QSplitter::handle { background: %3; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QFrame#messageBar { background: %9; border-bottom: 1px solid %3; }
QTextBrowser { background: %1; border: none; }
QLineEdit { background: %1; color: %2; border: 1px solid %11; border-radius: 3px; padding: 3px 6px; }
QLineEdit:focus { border: 1px solid %10; }
QLineEdit:disabled { background: %4; color: %5; }
QLineEdit[invalid="true"], QDateEdit[invalid="true"] { border: 1px solid %12; }
QDialog { border: 1px solid %3; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
)")
               .arg(name(palette.color(QPalette::Base)), name(palette.color(QPalette::Text)),
                    name(Theme::rule(palette)), name(palette.color(QPalette::Window)),
                    name(Theme::secondaryText(palette)), name(palette.color(QPalette::Highlight)),
                    name(palette.color(QPalette::Midlight)), name(palette.color(QPalette::HighlightedText)),
                    name(palette.color(QPalette::AlternateBase)), name(Theme::accent(palette)),
                    name(palette.color(QPalette::Dark)), name(Theme::alertText(palette))) +
           (isDark(palette) ? darkIndicators(palette) : QString());
}

}  // namespace

QPalette Theme::palette(ColourScheme scheme) {
    const bool dark = scheme == ColourScheme::Dark;
    const auto pick = [&](const char* light, const char* night) { return QColor(QLatin1String(dark ? night : light)); };
    QPalette palette;
    palette.setColor(QPalette::Window, pick("#f4f5f7", "#1f2328"));
    palette.setColor(QPalette::WindowText, pick("#1c2127", "#e3e6ea"));
    palette.setColor(QPalette::Base, pick("#ffffff", "#16191d"));
    palette.setColor(QPalette::AlternateBase, pick("#eef2f8", "#232a33"));
    palette.setColor(QPalette::Text, pick("#1c2127", "#e3e6ea"));
    palette.setColor(QPalette::Button, pick("#f4f5f7", "#2a2f36"));
    palette.setColor(QPalette::ButtonText, pick("#1c2127", "#e3e6ea"));
    palette.setColor(QPalette::BrightText, pick("#ffffff", "#ffffff"));
    palette.setColor(QPalette::Highlight, pick("#1f5fae", "#3b78c4"));
    palette.setColor(QPalette::HighlightedText, pick("#ffffff", "#ffffff"));
    palette.setColor(QPalette::Link, pick("#1f5fae", "#7db2f0"));
    palette.setColor(QPalette::LinkVisited, pick("#1f5fae", "#7db2f0"));
    palette.setColor(QPalette::ToolTipBase, pick("#ffffff", "#2a2f36"));
    palette.setColor(QPalette::ToolTipText, pick("#1c2127", "#e3e6ea"));
    palette.setColor(QPalette::PlaceholderText, pick("#5c6672", "#9aa4b0"));
    palette.setColor(QPalette::Light, pick("#ffffff", "#343a43"));
    palette.setColor(QPalette::Midlight, pick("#e4e7ec", "#2c323a"));
    palette.setColor(QPalette::Mid, pick("#cfd4dc", "#3a414b"));
    palette.setColor(QPalette::Dark, pick("#a9b1bc", "#4a535f"));
    palette.setColor(QPalette::Shadow, pick("#7d8693", "#0c0e11"));
    const auto faint = pick("#8b939e", "#6d7783");
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, faint);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, pick("#c3cad4", "#3a414b"));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, pick("#1c2127", "#e3e6ea"));
    return palette;
}

void Theme::apply(QApplication& application, ColourScheme scheme) {
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans CJK JP"), QStringLiteral("Noto Sans JP"),
                      QStringLiteral("Yu Gothic UI"), QStringLiteral("Meiryo"), QStringLiteral("Hiragino Sans"),
                      QStringLiteral("sans-serif")});
    font.setPointSizeF(10);
    QApplication::setFont(font);
    const auto colours = palette(scheme);
    QApplication::setPalette(colours);
    application.setStyleSheet(styleSheet(colours));
}

QColor Theme::secondaryText(const QPalette& palette) {
    return palette.color(QPalette::Active, QPalette::PlaceholderText);
}

QColor Theme::rule(const QPalette& palette) {
    return palette.color(QPalette::Mid);
}

QColor Theme::accent(const QPalette& palette) {
    return palette.color(QPalette::Link);
}

QColor Theme::totalRow(const QPalette& palette) {
    return palette.color(QPalette::AlternateBase);
}

QColor Theme::alertText(const QPalette& palette) {
    return isDark(palette) ? QColor(0xff, 0x9d, 0x5c) : QColor(0xb3, 0x3a, 0x00);
}

QColor Theme::goodText(const QPalette& palette) {
    return isDark(palette) ? QColor(0x4f, 0xd1, 0xa5) : QColor(0x00, 0x6e, 0x54);
}

}  // namespace shirube::ui
