// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace shirube::ui {

/// Cells of the plain tables: the row height of the ledgers and figures to the right. `numberRole` is the model's role
/// that says whether a cell holds a figure; 0 for a model without figures.
class TableDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit TableDelegate(int numberRole, QObject* parent = nullptr);

    /// The model's role that gives a models::Tone, whose ink the cell is written in.
    void setToneRole(int role) { m_toneRole = role; }
    /// The model's role that says whether a cell is in a row of totals, which stands out.
    void setTotalRole(int role) { m_totalRole = role; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    int m_numberRole;
    int m_toneRole = 0;
    int m_totalRole = 0;
};

}  // namespace shirube::ui
