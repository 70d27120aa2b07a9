// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace shirube::ui {

/// Draws the gallery of charts: topics as quiet headings, charts as a picture on paper with the title beside it.
class GalleryDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// Of the pictures: A4 landscape.
    static constexpr QSize kPicture{68, 48};

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace shirube::ui
