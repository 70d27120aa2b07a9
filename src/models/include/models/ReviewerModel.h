// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "domain/Catalogue.h"
#include "domain/ReviewBook.h"
#include "models/FactTableModel.h"

namespace shirube::models {

/// 委員 with affiliation and the organisations that it is with; all of the store, or those of a panel in its order.
class ReviewerModel final : public FactTableModel {
    Q_OBJECT
public:
    enum Column {
        Label,  ///< 委員A; empty of whoever is on no panel
        Name,
        Affiliation,
        Organisations,
        ColumnCount,
    };

    explicit ReviewerModel(QObject* parent = nullptr);

    struct Entry {
        domain::Reviewer reviewer;
        std::string label;
    };
    /// `names` gives the names of organisations.
    void setReviewers(std::vector<Entry> reviewers, const domain::Catalogue* names);
    /// Null outside.
    [[nodiscard]] const domain::Reviewer* reviewerAt(int row) const;

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isNumberColumn(int /*column*/) const override { return false; }
    [[nodiscard]] std::vector<Row> build() const override;

private:
    std::vector<Entry> m_reviewers;
    std::vector<QString> m_organisations;  // of each reviewer, as shown
};

}  // namespace shirube::models
