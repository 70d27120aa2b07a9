// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace shirube::ui {

/// A plain table: whole rows, the row height of the ledgers, copied as TSV with headers.
class TableView final : public QTreeView {
    Q_OBJECT
public:
    /// `numberRole`: see TableDelegate.
    explicit TableView(int numberRole, QWidget* parent = nullptr);

    void copySelection() const;
    /// Fits the columns to their contents, none wider than `limit` pixels.
    void fitColumns(int limit);

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

}  // namespace shirube::ui
