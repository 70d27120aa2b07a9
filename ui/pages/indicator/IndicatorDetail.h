// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include "analysis/ProgrammeOutcome.h"
#include "models/CheckIndex.h"
#include "pages/FactText.h"
#include "widgets/RichText.h"

namespace shirube::ui {

/// What the detail pane of 指標 says, as rich text.
class IndicatorDetail {
    Q_DECLARE_TR_FUNCTIONS(IndicatorDetail)
public:
    /// `facts` and `checks` must outlive this.
    IndicatorDetail(const QPalette& palette, const analysis::FactBook& facts, const models::CheckIndex& checks);

    /// How it stands, its definition, its targets with who decides them, and every source.
    [[nodiscard]] QString text(const analysis::IndicatorOutcome& outcome) const;

private:
    [[nodiscard]] QString standing(const analysis::IndicatorOutcome& outcome) const;
    [[nodiscard]] QString definition(const domain::Indicator& indicator) const;
    [[nodiscard]] QString targets(const analysis::IndicatorOutcome& outcome) const;
    [[nodiscard]] QString sources(const analysis::IndicatorOutcome& outcome) const;
    [[nodiscard]] QString status(const std::optional<analysis::IndicatorStatus>& status) const;

    RichText m_rich;
    const analysis::FactBook& m_facts;
    FactText m_texts;
};

}  // namespace shirube::ui
