// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "domain/BudgetBook.h"
#include "models/BudgetFilter.h"
#include "widgets/FilterBar.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QToolButton;

namespace shirube::ui {

/// What of the budgets is shown: search, filters, and the two cycles of a comparison.
class BudgetFilterBar final : public FilterBar {
    Q_OBJECT
public:
    explicit BudgetFilterBar(QWidget* parent = nullptr);

    /// What can be chosen; keeps what is chosen where it still exists.
    void setChoices(const models::BudgetFilterIndex& index, const domain::BudgetBook& book);
    [[nodiscard]] models::BudgetFilter filter() const;
    void setHits(std::size_t hits, std::size_t all);
    void clear();

    [[nodiscard]] bool isComparing() const;
    void setComparing(bool comparing);
    [[nodiscard]] std::optional<domain::BudgetCycle> from() const;
    [[nodiscard]] std::optional<domain::BudgetCycle> to() const;
    void setCycles(const domain::BudgetCycle& from, const domain::BudgetCycle& to);

signals:
    void comparisonChanged();

protected:
    void retranslate() override;

private:
    void showComparison();
    [[nodiscard]] static std::optional<domain::BudgetCycle> cycleIn(const QComboBox& combo);

    QComboBox* m_ministry;
    QComboBox* m_kind;
    QComboBox* m_part;
    QCheckBox* m_onlyNew;
    QToolButton* m_compare;
    QComboBox* m_from;
    QLabel* m_arrow;
    QComboBox* m_to;
};

}  // namespace shirube::ui
