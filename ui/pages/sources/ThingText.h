// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include "analysis/FactBook.h"
#include "application/SearchService.h"
#include "widgets/RichText.h"

namespace shirube::ui {

/// What the detail pane says of a thing that a search found and that has no page of its own: an indicator, a context
/// series, a policy measure, a document, a finding.
class ThingText {
    Q_DECLARE_TR_FUNCTIONS(ThingText)
public:
    /// `facts` must outlive this.
    ThingText(const QPalette& palette, const analysis::FactBook& facts) : m_rich(palette), m_facts(facts) {}

    /// Empty where there is no such thing.
    [[nodiscard]] QString html(application::HitKind kind, const std::string& id) const;
    /// Its name; empty where there is no such thing.
    [[nodiscard]] QString name(application::HitKind kind, const std::string& id) const;

private:
    [[nodiscard]] QString indicator(const domain::Indicator& indicator) const;
    [[nodiscard]] QString series(const domain::ContextSeries& series) const;
    [[nodiscard]] QString policyItem(const domain::PolicyItem& item) const;
    [[nodiscard]] QString source(const domain::Source& source) const;
    [[nodiscard]] QString finding(const domain::Finding& finding) const;
    [[nodiscard]] QString owner(const domain::ProgrammeId& programme, const domain::PortfolioId& portfolio) const;
    [[nodiscard]] QString citation(const domain::Citation& citation) const;
    [[nodiscard]] QString note(const std::string& note) const;
    [[nodiscard]] const domain::Finding* findFinding(const std::string& id) const;

    RichText m_rich;
    const analysis::FactBook& m_facts;
};

}  // namespace shirube::ui
