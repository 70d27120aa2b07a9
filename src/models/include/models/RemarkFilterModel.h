// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/TableSortModel.h"

namespace shirube::models {

/// Which threads of remarks are shown.
struct RemarkChoice {
    enum class State { All, Open, Overdue };
    State state = State::All;
    QString author;  ///< empty: all
    QString text;    ///< as typed

    friend bool operator==(const RemarkChoice&, const RemarkChoice&) = default;
};

/// Sorts and filters a RemarkModel.
class RemarkFilterModel final : public TableSortModel {
    Q_OBJECT
public:
    explicit RemarkFilterModel(QObject* parent = nullptr);

    void setChoice(const RemarkChoice& choice);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    RemarkChoice m_choice;
};

}  // namespace shirube::models
