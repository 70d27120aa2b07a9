// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QPalette>
#include <QString>

#include "analysis/CycleReport.h"
#include "domain/BudgetBook.h"
#include "domain/Programme.h"
#include "models/CheckIndex.h"
#include "models/StatementModel.h"
#include "widgets/RichText.h"

namespace shirube::ui {

/// What the detail pane says, as rich text. Everything that comes from the store is escaped.
class DetailText {
    Q_DECLARE_TR_FUNCTIONS(DetailText)
public:
    DetailText(const QPalette& palette, domain::AmountUnit unit, bool english);

    /// A line with what states it. Its link "adopt:<row>" adopts the statement of that row of `statements`.
    /// `checks` read a figure of the line; each is a DetailLink.
    [[nodiscard]] QString line(const models::StatementModel& statements, const analysis::PriorCheckResult& prior,
                               const models::CheckIndex::Checks& checks) const;
    /// Its link "project:<予算事業ID>" leads to the whole government, "rslink:" to the link with it.
    [[nodiscard]] QString programme(const domain::Programme& programme) const;
    /// A cell without a line.
    [[nodiscard]] QString nothing(const domain::Programme& programme, const QString& cycle) const;
    /// The heading of a computed number: what it is, and the number.
    [[nodiscard]] QString result(const QString& title, const QString& value) const;
    [[nodiscard]] QString hint(const QString& text) const;

private:
    [[nodiscard]] QString heading(const domain::Programme& programme, const QString& below) const;
    [[nodiscard]] QString amounts(const domain::BudgetLine& line) const;
    [[nodiscard]] QString priorText(const analysis::PriorCheckResult& prior) const;
    [[nodiscard]] QString statement(const models::StatementModel& statements, int row, bool hasRivals) const;

    RichText m_rich;
    domain::AmountUnit m_unit;
    bool m_english;
};

}  // namespace shirube::ui
