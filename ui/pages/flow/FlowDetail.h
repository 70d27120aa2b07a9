// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include "analysis/FactBook.h"
#include "analysis/FlowReport.h"
#include "analysis/FundReport.h"
#include "domain/AmountUnit.h"
#include "pages/FactText.h"
#include "widgets/RichText.h"

namespace shirube::ui {

/// What the detail pane of 資金配分 says, as rich text.
class FlowDetail {
    Q_DECLARE_TR_FUNCTIONS(FlowDetail)
public:
    /// `facts` and `checks` must outlive this.
    FlowDetail(const QPalette& palette, const analysis::FactBook& facts, const models::CheckIndex& checks,
               domain::AmountUnit unit);

    [[nodiscard]] QString fund(const analysis::FundAccount& account) const;
    [[nodiscard]] QString programme(const analysis::ExecutionAccount& account, const QString& name) const;
    /// The figures of one year of an account with everything that states them.
    [[nodiscard]] QString year(const QString& account, const analysis::AccountYear& year) const;
    [[nodiscard]] QString flow(const analysis::FlowRow& flow) const;
    [[nodiscard]] QString hint(const QString& text) const { return m_rich.hint(text); }

private:
    [[nodiscard]] QString names(const std::vector<domain::OrganisationId>& organisations) const;

    RichText m_rich;
    const analysis::FactBook& m_facts;
    FactText m_texts;
    domain::AmountUnit m_unit;
};

}  // namespace shirube::ui
