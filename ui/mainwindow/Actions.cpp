// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/Actions.h"

#include <QAction>
#include <QKeySequence>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include "style/Icons.h"

namespace shirube::ui {

Actions::Actions(QMainWindow& window)
    : QObject(&window),
      m_window(window),
      m_file(window.menuBar()->addMenu(QString())),
      m_edit(window.menuBar()->addMenu(QString())) {
    view = window.menuBar()->addMenu(QString());
    role = window.menuBar()->addMenu(QString());
    m_help = window.menuBar()->addMenu(QString());
    const auto add = [&](QMenu* menu, const char* name, const QKeySequence& shortcut = {}) {
        auto* action = menu->addAction(QString());
        action->setObjectName(QLatin1String(name));
        action->setShortcut(shortcut);
        window.addAction(action);
        return action;
    };
    openStore = add(m_file, "openStore", QKeySequence::Open);
    recent = m_file->addMenu(QString());
    openPacket = add(m_file, "openPacket");
    m_file->addSeparator();
    loadDataset = add(m_file, "loadDataset");
    importFolder = add(m_file, "importFolder");
    importReview = add(m_file, "importReview", Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    exportFigure = add(m_file, "exportFigure", Qt::CTRL | Qt::Key_E);
    print = add(m_file, "print", QKeySequence::Print);
    m_file->addSeparator();
    takeSnapshot = add(m_file, "takeSnapshot");
    m_file->addSeparator();
    backup = add(m_file, "backup");
    restore = add(m_file, "restore");
    m_file->addSeparator();
    quit = add(m_file, "quit", Qt::CTRL | Qt::Key_Q);
    quit->setMenuRole(QAction::QuitRole);

    undo = add(m_edit, "undo", QKeySequence::Undo);
    redo = add(m_edit, "redo", Qt::CTRL | Qt::Key_Y);
    redo->setShortcuts({Qt::CTRL | Qt::Key_Y, Qt::CTRL | Qt::SHIFT | Qt::Key_Z});
    m_edit->addSeparator();
    edit = add(m_edit, "editLine");
    copy = add(m_edit, "copy", QKeySequence::Copy);
    m_edit->addSeparator();
    find = add(m_edit, "find", QKeySequence::Find);
    search = add(m_edit, "search", Qt::CTRL | Qt::Key_K);

    compare = add(view, "compareCycles", Qt::CTRL | Qt::Key_D);
    compare->setCheckable(true);
    columns = add(view, "columns");
    view->addSeparator();
    language = add(view, "language", Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    dark = add(view, "dark", Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    dark->setCheckable(true);
    view->addSeparator();

    switchRole = add(role, "switchRole", Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    signOut = add(role, "signOut");
    role->addSeparator();
    changePin = add(role, "changePin");

    guide = add(m_help, "guide", Qt::Key_F1);
    shortcuts = add(m_help, "shortcuts", Qt::CTRL | Qt::Key_Slash);
    verify = add(m_help, "verify");
    m_help->addSeparator();
    about = add(m_help, "about");
    about->setMenuRole(QAction::AboutRole);
    retranslate();
}

void Actions::addIcons() {
    const auto set = [&](QAction* action, const char* name) {
        action->setIcon(Icons::icon(QLatin1String(name), m_window.palette()));
    };
    set(openStore, "document-open");
    set(openPacket, "document-open");
    set(importReview, "document-open");
    set(exportFigure, "document-export");
    set(print, "document-print");
    set(takeSnapshot, "flag");
    set(backup, "document-save-as");
    set(undo, "edit-undo");
    set(redo, "edit-redo");
    set(edit, "document-edit");
    set(copy, "edit-copy");
    set(find, "edit-find");
    set(search, "edit-find");
    set(compare, "kr_comparedirs");
    set(dark, "contrast");
    set(switchRole, "user");
    set(verify, "checkmark");
    set(guide, "help-contents");
    set(shortcuts, "help-keybord-shortcuts");
    set(about, "help-about");
}

void Actions::retranslate() {
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    view->setTitle(tr("&View"));
    role->setTitle(tr("R&ole"));
    m_help->setTitle(tr("&Help"));
    openStore->setText(tr("&Open a store…"));
    openPacket->setText(tr("Open a score &packet…"));
    recent->setTitle(tr("&Recent stores"));
    loadDataset->setText(tr("&Load the bundled dataset"));
    importFolder->setText(tr("&Import a dataset…"));
    importReview->setText(tr("Import files of the programme re&view system…"));
    exportFigure->setText(tr("&Export the figure…"));
    print->setText(tr("Prin&t…"));
    takeSnapshot->setText(tr("Take a s&napshot…"));
    backup->setText(tr("&Back up…"));
    restore->setText(tr("Re&store from a backup…"));
    quit->setText(tr("&Quit"));
    edit->setText(tr("&Edit the amount…"));
    copy->setText(tr("&Copy with headers"));
    find->setText(tr("&Find in the page"));
    search->setText(tr("&Search everything"));
    compare->setText(tr("&Compare two cycles"));
    columns->setText(tr("C&olumns…"));
    language->setText(tr("日本語で表示", "the command that switches to the other language, in that language"));
    dark->setText(tr("&Dark"));
    switchRole->setText(tr("&Sign in as…"));
    signOut->setText(tr("Sign &out: go on as analyst"));
    changePin->setText(tr("Set or change the &PIN…"));
    guide->setText(tr("&User's guide"));
    shortcuts->setText(tr("&Keyboard shortcuts"));
    verify->setText(tr("&Check the store"));
    about->setText(tr("&About Shirube"));
    setUndoTexts(m_undoText, m_redoText);
    addIcons();
}

void Actions::setUndoTexts(const QString& undoText, const QString& redoText) {
    m_undoText = undoText;
    m_redoText = redoText;
    undo->setText(undoText.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undoText));
    redo->setText(redoText.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redoText));
    undo->setEnabled(!undoText.isEmpty());
    redo->setEnabled(!redoText.isEmpty());
}

QString Actions::shortcutTable() const {
    QStringList rows;
    const auto addRow = [&](const QString& keys, const QString& text) {
        rows.append(QStringLiteral("<tr><td style='padding:2px 24px 2px 0'><b>%1</b></td><td>%2</td></tr>")
                        .arg(keys.toHtmlEscaped(), text.toHtmlEscaped()));
    };
    for (const auto* menu : {m_file, m_edit, view, role, m_help}) {
        for (const auto* action : menu->actions()) {
            if (!action->shortcut().isEmpty()) {
                addRow(action->shortcut().toString(QKeySequence::NativeText),
                       action->text().remove(QLatin1Char('&')).remove(QStringLiteral("…")));
            }
        }
    }
    addRow(QStringLiteral("F2 / Enter"), tr("Edit the figure, or open how a total came about"));
    addRow(QStringLiteral("← →"), tr("Beside; in the first column closes and opens a programme"));
    addRow(QStringLiteral("Esc"), tr("Clear the search"));
    return QStringLiteral("<table>%1</table>").arg(rows.join(QString()));
}

}  // namespace shirube::ui
