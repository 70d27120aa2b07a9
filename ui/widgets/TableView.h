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

    /// For a model of models::FactCells: figures to the right, tones, copied with every digit, sorted by a click on a
    /// header and back to the order of print by a third one.
    void showFactCells();
    /// The selected rows in the order in which they stand.
    void copySelection() const;
    /// Fits the columns to their contents, none wider than `limit` pixels.
    void fitColumns(int limit);
    /// Said in place of rows while there are none.
    void setEmptyText(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString cellText(const QModelIndex& index) const;

    int m_plainRole = 0;
    QString m_emptyText;
};

}  // namespace shirube::ui
