// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include "analysis/FactBook.h"
#include "analysis/Reconciliation.h"
#include "analysis/ThemeReport.h"
#include "models/FactTableModel.h"

namespace shirube::models {

/// テーマの集計: how many themes of each element came out how, counted from the rows, with what documents print for the
/// same number and the verdict on it. The last row is the total, without 先導研究.
class ThemeTallyModel final : public FactTableModel {
    Q_OBJECT
public:
    enum Column {
        Element,
        Verdict,  ///< the worst of the row, and how many printed numbers agree
        Achieved,
        OnSchedule,
        DelayedOrMissed,
        Total,
        Rate,  ///< achieved of those that are over
        ColumnCount,
    };

    explicit ThemeTallyModel(QObject* parent = nullptr);

    /// The report points into `reconciliation`, which may be null: then nothing is compared.
    void setReport(std::shared_ptr<const analysis::FactBook> facts, analysis::ThemeReport report,
                   std::shared_ptr<const analysis::Reconciliation> reconciliation);
    /// Null outside; the last row is the total.
    [[nodiscard]] const analysis::ThemeTallyRow* tallyAt(int row) const;
    [[nodiscard]] QString titleOf(const analysis::ThemeTallyRow& tally) const;

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isNumberColumn(int column) const override { return column >= Achieved && column <= Rate; }
    [[nodiscard]] std::vector<Row> build() const override;

private:
    [[nodiscard]] Row rowOfTally(const analysis::ThemeTallyRow& tally) const;
    /// The check of the number of a column; null where no document prints it.
    [[nodiscard]] const analysis::Check* checkOf(const analysis::ThemeTallyRow& tally, int column) const;
    [[nodiscard]] FactCell countCell(std::size_t counted, const analysis::Check* check) const;
    [[nodiscard]] static FactCell verdictCell(const analysis::ThemeTallyRow& tally);

    std::shared_ptr<const analysis::FactBook> m_facts;
    std::shared_ptr<const analysis::Reconciliation> m_reconciliation;
    analysis::ThemeReport m_report;
};

}  // namespace shirube::models
