// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace shirube::ui {

/// Cells of the plain tables: the row height of the ledgers and figures to the right. `numberRole` is the model's role
/// that says whether a cell holds a figure; 0 for a model without figures.
class TableDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit TableDelegate(int numberRole, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    int m_numberRole;
};

}  // namespace shirube::ui
