// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include "analysis/Overview.h"
#include "analysis/ReviewSchedule.h"
#include "domain/AmountUnit.h"
#include "widgets/RichText.h"

namespace shirube::ui {

/// What the page of the overview says in words, as rich text.
class OverviewText {
    Q_DECLARE_TR_FUNCTIONS(OverviewText)
public:
    OverviewText(const QPalette& palette, domain::AmountUnit unit) : m_rich(palette), m_unit(unit) {}

    /// Links by which a rollup is opened.
    static constexpr const char* kByMoney = "money";
    static constexpr const char* kEqually = "equal";

    [[nodiscard]] QString days(const analysis::Overview& overview) const;
    /// The indicators of all programmes by status, now and before.
    [[nodiscard]] QString counts(const analysis::Overview& overview) const;
    /// Both rollups with what their weights are, each a link.
    [[nodiscard]] QString rollups(const analysis::Overview& overview) const;
    /// Reviews that are near or late, each a link to its round; empty where none is.
    [[nodiscard]] QString reviews(const std::vector<analysis::ScheduleEntry>& schedule) const;
    [[nodiscard]] QString standing(const analysis::ProgrammeStanding& standing) const;
    [[nodiscard]] QString attention(const analysis::Attention& attention) const;
    /// The heading of a rollup whose derivation is shown below it.
    [[nodiscard]] QString rollup(const analysis::PartsRollup& rollup) const;
    [[nodiscard]] static QString titleOf(const analysis::PartsRollup& rollup);

private:
    [[nodiscard]] QString attainmentOf(const analysis::PartsRollup& rollup) const;

    RichText m_rich;
    domain::AmountUnit m_unit;
};

}  // namespace shirube::ui
