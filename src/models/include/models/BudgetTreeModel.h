// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "analysis/BudgetSum.h"
#include "models/ProgrammeTreeModel.h"

namespace shirube::models {

/// Programmes × budget cycles. The row of totals is the engine's typed sum of each cycle: of all programmes, or of
/// those that match the filter.
class BudgetTreeModel final : public ProgrammeTreeModel {
    Q_OBJECT
public:
    enum Column {
        Name,
        Ministry,
        Office,
        ProgrammeNumber,  ///< 予算事業ID
        FirstCycle,       ///< the cycles of the book from here on
    };

    explicit BudgetTreeModel(QObject* parent = nullptr);

    void setBook(std::shared_ptr<const domain::BudgetBook> book);
    /// The column of a cycle; −1 where the book has no line of it.
    [[nodiscard]] int columnOf(const domain::BudgetCycle& cycle) const;
    /// The cycle of a column; none for a column that is not of a cycle.
    [[nodiscard]] std::optional<domain::BudgetCycle> cycleOf(int column) const;
    /// A column's name that survives a restart: name, ministry, …, R8当初.
    [[nodiscard]] QString columnKey(int column) const;

    [[nodiscard]] std::vector<std::size_t> linesAt(const QModelIndex& index) const override;
    [[nodiscard]] base::Result<analysis::Derivation> derivationAt(const QModelIndex& index) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    void bookChanged() override;
    void shownChanged() override;
    [[nodiscard]] bool isListed(std::size_t programme) const override;
    [[nodiscard]] QVariant cell(std::optional<std::size_t> programme, int column, int role) const override;
    [[nodiscard]] QString totalLabel() const override;
    [[nodiscard]] int compare(std::size_t a, std::size_t b, int column) const override;

private:
    [[nodiscard]] std::vector<std::size_t> totalLines(const domain::BudgetCycle& cycle) const;
    [[nodiscard]] QVariant lineCell(const domain::BudgetLine& line, int role) const;
    [[nodiscard]] QVariant resultCell(const base::Result<analysis::BudgetSum>& sum, int role) const;
    [[nodiscard]] QVariant textCell(const domain::Programme& programme, int column) const;

    mutable std::map<int, base::Result<analysis::BudgetSum>> m_totals;  // by column, made when first shown
};

}  // namespace shirube::models
