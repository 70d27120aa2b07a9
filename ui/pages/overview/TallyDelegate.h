// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <functional>

#include "analysis/Overview.h"

namespace shirube::ui {

/// A tally of statuses as a bar of parts, each with its mark and its number. What the parts are is the cell's text.
class TallyDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// Null where the row has no tally.
    using TallyOf = std::function<const analysis::StatusTally*(const QModelIndex&)>;

    TallyDelegate(TallyOf tallyOf, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    TallyOf m_tallyOf;
};

}  // namespace shirube::ui
