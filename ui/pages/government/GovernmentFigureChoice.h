// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <memory>

#include "analysis/GovernmentBook.h"
#include "models/GovernmentListModel.h"

namespace shirube::ui {

/// The choice between all measures of one year and one measure over the years.
class GovernmentFigureChoice final : public QComboBox {
    Q_OBJECT
public:
    explicit GovernmentFigureChoice(QWidget* parent = nullptr);

    /// Fills it with the years of the book, keeping what is chosen; at first the last closed year, which
    /// goes along with the edition. Null: nothing.
    void setBook(const analysis::GovernmentBook* book);
    [[nodiscard]] models::GovernmentListModel::Figures figures() const;
    /// Tells nobody.
    void setFigures(const models::GovernmentListModel::Figures& figures);

private:
    QString m_closedYear;  // of the edition that it was filled with
};

}  // namespace shirube::ui
