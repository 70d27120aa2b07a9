// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "analysis/FactBook.h"
#include "application/ChartService.h"
#include "domain/LogicModel.h"
#include "domain/ReviewBook.h"

namespace shirube::application {

/// What there is to choose among for a chart: only things that have figures for it, in the order of print.
class ChartChoices {
public:
    ChartChoices(const analysis::FactBook& facts, std::span<const std::shared_ptr<const domain::LogicModel>> models,
                 const domain::ReviewBook& reviews, std::string_view language)
        : m_facts(facts), m_models(models), m_reviews(reviews), m_language(language) {}

    [[nodiscard]] base::Result<std::vector<ChartChoice>> of(const domain::ChartDefinition& chart,
                                                            ChartOption option) const;

private:
    [[nodiscard]] base::Result<std::vector<ChartChoice>> programmes(std::string_view chart) const;
    [[nodiscard]] base::Result<std::vector<ChartChoice>> cycles(std::string_view chart) const;
    [[nodiscard]] base::Result<std::vector<ChartChoice>> funds() const;
    [[nodiscard]] std::vector<ChartChoice> portfolios() const;
    [[nodiscard]] std::vector<ChartChoice> indicators(const domain::ProgrammeId& programme) const;
    [[nodiscard]] std::vector<ChartChoice> versions(const domain::ProgrammeId& programme) const;
    [[nodiscard]] std::vector<ChartChoice> reviews() const;
    [[nodiscard]] std::vector<ChartChoice> elements(const domain::ProgrammeId& programme) const;
    [[nodiscard]] std::vector<ChartChoice> pages(const domain::ChartDefinition& chart) const;
    [[nodiscard]] std::string nameOf(const domain::ProgrammeId& programme) const;

    const analysis::FactBook& m_facts;
    std::span<const std::shared_ptr<const domain::LogicModel>> m_models;
    const domain::ReviewBook& m_reviews;
    std::string_view m_language;
};

}  // namespace shirube::application
