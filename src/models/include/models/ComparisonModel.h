// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unordered_map>

#include "analysis/CycleReport.h"
#include "models/ProgrammeTreeModel.h"

namespace shirube::models {

/// Two budget cycles side by side, as the engine compares them. The row of totals is always of all programmes.
class ComparisonModel final : public ProgrammeTreeModel {
    Q_OBJECT
public:
    enum Column {
        Name,
        From,
        To,
        Delta,
        Percent,
        ChangeText,
        Prior,  ///< the check of the prior amount that the later line prints
        ColumnCount,
    };

    explicit ComparisonModel(QObject* parent = nullptr);

    /// Compares the two cycles of the book. On an error the model is empty and the error is handed on.
    base::Status setCycles(std::shared_ptr<const domain::BudgetBook> book, const domain::BudgetCycle& from,
                           const domain::BudgetCycle& to);
    [[nodiscard]] const analysis::CycleComparison& comparison() const { return m_comparison; }
    /// The row of a programme; null where neither cycle has a line of it, and for the row of totals.
    [[nodiscard]] const analysis::ComparisonRow* rowOf(const QModelIndex& index) const;

    [[nodiscard]] std::vector<std::size_t> linesAt(const QModelIndex& index) const override;
    [[nodiscard]] base::Result<analysis::Derivation> derivationAt(const QModelIndex& index) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    void bookChanged() override;
    [[nodiscard]] bool isListed(std::size_t programme) const override;
    [[nodiscard]] QVariant cell(std::optional<std::size_t> programme, int column, int role) const override;
    [[nodiscard]] QString totalLabel() const override;
    [[nodiscard]] int compare(std::size_t a, std::size_t b, int column) const override;

private:
    void collect(const std::vector<analysis::ComparisonRow>& rows);
    [[nodiscard]] std::optional<domain::BudgetCycle> cycleOf(int column) const;
    [[nodiscard]] QVariant sideCell(std::size_t programme, int column, const std::optional<analysis::BudgetSum>& sum,
                                    int role) const;
    [[nodiscard]] QVariant ratioCell(const std::optional<base::Ratio>& ratio, int role) const;
    [[nodiscard]] QVariant changeCell(analysis::Change change, int role) const;
    [[nodiscard]] QVariant deltaCell(const domain::AmountRange& delta, int role) const;
    [[nodiscard]] QVariant priorCell(const analysis::PriorCheckResult& prior, int role) const;
    [[nodiscard]] QVariant totalCell(int column, int role) const;

    analysis::CycleComparison m_comparison;
    analysis::CycleComparison m_next;                                          // between setCycles and bookChanged
    std::unordered_map<std::size_t, const analysis::ComparisonRow*> m_rowsOf;  // into m_comparison, by programme
};

}  // namespace shirube::models
