// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace shirube::ui {

/// Cells of the ledgers: figures to the right, 内数 and context in quiet ink, 新規 and 不一致 as marks, totals on a
/// ground of their own under a rule, changes with a sign besides their colour. Reads the roles of
/// models::ProgrammeTreeModel.
class LedgerDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

}  // namespace shirube::ui
