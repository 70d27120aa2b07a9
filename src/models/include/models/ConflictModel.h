// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "analysis/ConflictSuggestion.h"
#include "domain/ReviewBook.h"
#include "models/FactTableModel.h"

namespace shirube::models {

/// One pair of reviewer and subject that was ruled on, or that nobody ruled on yet.
struct ConflictEntry {
    domain::ReviewSubjectId subject;
    domain::ReviewerId reviewer;
    bool isRuled = false;
    bool isConflict = false;
    std::string basis;  ///< as it was ruled; of a suggestion as the rules find it
    std::string reason;
};

/// 利益相反: suggestions that nobody ruled on, then the rulings.
class ConflictModel final : public FactTableModel {
    Q_OBJECT
public:
    enum Column {
        State,
        Reviewer,
        Subject,
        Basis,
        Reason,
        ColumnCount,
    };

    explicit ConflictModel(QObject* parent = nullptr);

    void show(std::shared_ptr<const domain::ReviewBook> book, const domain::ReviewRound* round,
              std::vector<analysis::ConflictSuggestion> suggestions);
    /// Null outside.
    [[nodiscard]] const ConflictEntry* entryAt(int row) const;
    [[nodiscard]] std::size_t openCount() const { return m_suggestions.size(); }

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isNumberColumn(int /*column*/) const override { return false; }
    [[nodiscard]] std::vector<Row> build() const override;

private:
    std::shared_ptr<const domain::ReviewBook> m_book;
    domain::ReviewRoundId m_round;
    std::vector<analysis::ConflictSuggestion> m_suggestions;
    std::vector<ConflictEntry> m_entries;
};

}  // namespace shirube::models
