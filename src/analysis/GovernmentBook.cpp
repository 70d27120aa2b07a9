// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/GovernmentBook.h"

#include <algorithm>
#include <utility>

#include "domain/EnumKeys.h"
#include "domain/Money.h"

namespace shirube::analysis {

namespace {

using domain::EnumRow;

constexpr std::array kMeasures{
    EnumRow{BudgetMeasure::Initial, "initial", SHIRUBE_TEXT("Initial budget")},
    EnumRow{BudgetMeasure::Supplementary, "supplementary", SHIRUBE_TEXT("Supplementary budget")},
    EnumRow{BudgetMeasure::CarriedIn, "carried_in", SHIRUBE_TEXT("Carried in")},
    EnumRow{BudgetMeasure::Reserve, "reserve", SHIRUBE_TEXT("Reserve")},
    EnumRow{BudgetMeasure::Current, "current", SHIRUBE_TEXT("Current budget")},
    EnumRow{BudgetMeasure::Executed, "executed", SHIRUBE_TEXT("Executed")},
    EnumRow{BudgetMeasure::CarriedOut, "carried_out", SHIRUBE_TEXT("Carried out")},
    EnumRow{BudgetMeasure::Unused, "unused", SHIRUBE_TEXT("Unused")},
    EnumRow{BudgetMeasure::Requested, "requested", SHIRUBE_TEXT("Requested for the next year")},
};
static_assert(kMeasures.size() == kBudgetMeasures);

}  // namespace

std::string_view toKey(BudgetMeasure measure) {
    return domain::rowOf(kMeasures, measure).key;
}

std::optional<BudgetMeasure> budgetMeasureFromKey(std::string_view key) {
    return domain::valueOf(kMeasures, key);
}

base::Message label(BudgetMeasure measure) {
    return base::Message(domain::rowOf(kMeasures, measure).label);
}

std::optional<std::int64_t> amountOf(const GovernmentBudget& budget, BudgetMeasure measure) {
    const auto stored = [&](BudgetMeasure which) { return budget.yen[static_cast<std::size_t>(which)]; };
    if (measure != BudgetMeasure::Unused) {
        return stored(measure);
    }
    const auto current = stored(BudgetMeasure::Current);
    const auto executed = stored(BudgetMeasure::Executed);
    const auto carriedOut = stored(BudgetMeasure::CarriedOut);
    if (!current || !executed || !carriedOut || *current == 0) {
        return std::nullopt;
    }
    const auto spent = domain::add(domain::Money(*executed), domain::Money(*carriedOut));
    const auto unused = spent ? domain::subtract(domain::Money(*current), *spent) : spent;
    return unused && !unused->isNegative() ? std::optional(unused->yen()) : std::nullopt;
}

const GovernmentBudget* totalOf(const GovernmentProgramme& programme, domain::FiscalYear year) {
    const auto found = std::lower_bound(programme.totals.begin(), programme.totals.end(), year,
                                        [](const auto& total, auto wanted) { return total.year < wanted; });
    return found == programme.totals.end() || found->year != year ? nullptr : &*found;
}

bool isNotYetDue(BudgetMeasure measure, domain::FiscalYear year, domain::FiscalYear edition) {
    return year >= edition && (measure == BudgetMeasure::Executed || measure == BudgetMeasure::CarriedOut ||
                               measure == BudgetMeasure::Unused);
}

GovernmentBook::GovernmentBook(domain::FiscalYear edition, std::vector<std::string> texts,
                               std::vector<GovernmentProgramme> programmes, std::vector<domain::RsFile> files)
    : m_edition(edition), m_texts(std::move(texts)), m_programmes(std::move(programmes)), m_files(std::move(files)) {
    if (m_texts.empty()) {
        m_texts.emplace_back();
    }
    std::stable_sort(m_programmes.begin(), m_programmes.end(),
                     [](const auto& a, const auto& b) { return a.project < b.project; });
    m_byProject.reserve(m_programmes.size());
    for (std::size_t i = 0; i < m_programmes.size(); ++i) {
        m_byProject.emplace(m_programmes[i].project, i);
        for (const auto& total : m_programmes[i].totals) {
            if (const auto at = std::lower_bound(m_years.begin(), m_years.end(), total.year);
                at == m_years.end() || *at != total.year) {
                m_years.insert(at, total.year);
            }
        }
    }
}

const GovernmentProgramme* GovernmentBook::find(std::int64_t project) const {
    const auto found = m_byProject.find(project);
    return found == m_byProject.end() ? nullptr : &m_programmes[found->second];
}

}  // namespace shirube::analysis
