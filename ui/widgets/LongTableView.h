// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace shirube::ui {

/// A table of FactCells however long: it looks like a TableView and costs no more with a million rows than with ten.
/// The model doesn't sort; a click on a header asks for the order, a third one for the order of the files.
class LongTableView final : public QTableView {
    Q_OBJECT
public:
    explicit LongTableView(QWidget* parent = nullptr);

    /// The most rows that go onto the clipboard.
    static constexpr int kCopiedRows = 20'000;

    /// Said in place of rows while there are none.
    void setEmptyText(const QString& text);
    /// The selected rows with headers, in the order in which they stand, every digit. How many went onto the clipboard,
    /// kCopiedRows at most.
    int copySelection() const;
    [[nodiscard]] int selectedRows() const;
    /// Fits the columns to the rows in sight, none wider than `limit` pixels.
    void fitColumns(int limit);

signals:
    /// `column` -1: the order of the files.
    void orderRequested(int column, Qt::SortOrder order);
    /// Enter or a double click on a row.
    void rowActivated(int row);
    void copyRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_emptyText;
};

}  // namespace shirube::ui
