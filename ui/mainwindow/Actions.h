// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace shirube::ui {

/// The commands of the window with their shortcuts, and the menus that hold them.
class Actions final : public QObject {
    Q_OBJECT
public:
    explicit Actions(QMainWindow& window);

    QAction* openStore;
    QAction* openPacket;
    QMenu* recent;
    QAction* loadDataset;
    QAction* importFolder;
    QAction* importReview;
    QAction* exportFigure;
    QAction* print;
    QAction* takeSnapshot;
    QAction* backup;
    QAction* restore;
    QAction* quit;
    QAction* undo;
    QAction* redo;
    QAction* edit;
    QAction* copy;
    QAction* find;
    QAction* search;
    QAction* compare;
    QAction* columns;
    QAction* language;
    QAction* dark;
    QAction* switchRole;
    QAction* signOut;
    QAction* changePin;
    QAction* verify;
    QAction* guide;
    QAction* shortcuts;
    QAction* about;

    /// The menu that the pages' actions go into.
    QMenu* view;
    /// 役割; the top bar shows it too.
    QMenu* role;

    void retranslate();
    /// Names what undo and redo would act on; empty where there is nothing.
    void setUndoTexts(const QString& undoText, const QString& redoText);
    /// Every command with its shortcut, one a line, for the help.
    [[nodiscard]] QString shortcutTable() const;

private:
    void addIcons();

    QMainWindow& m_window;
    QMenu* m_file;
    QMenu* m_edit;
    QMenu* m_help;
    QString m_undoText;
    QString m_redoText;
};

}  // namespace shirube::ui
