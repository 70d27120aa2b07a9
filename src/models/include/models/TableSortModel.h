// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <string>
#include <vector>

namespace shirube::models {

/// Sorts a table or a tree of FactCells: by value rather than by text, what is missing always last. Column −1 is the
/// order of print. Shows the rows that hold a text, where there is one.
class TableSortModel : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit TableSortModel(QObject* parent = nullptr);

    /// As typed; looked for in FactCell::SearchRole. All its words must occur, or the whole as one name.
    void setText(const QString& text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    std::string m_key;                 // of the whole text
    std::vector<std::string> m_words;  // of each word of it
};

}  // namespace shirube::models
