// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QString>
#include <vector>

class QTreeWidget;

namespace shirube::ui {

/// The passphrases of score packets that were just written, shown this once to be handed over by another way.
class PassphraseListDialog final : public QDialog {
    Q_OBJECT
public:
    struct Line {
        QString reviewer;
        QString file;
        QString passphrase;
    };

    PassphraseListDialog(const std::vector<Line>& lines, QWidget* parent = nullptr);

private:
    void copy() const;

    QTreeWidget* m_list;
};

}  // namespace shirube::ui
