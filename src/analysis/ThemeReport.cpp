// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ThemeReport.h"

#include <algorithm>

namespace shirube::analysis {

namespace {

using domain::Expression;
using domain::ThemeResult;

// The theme counts that an expression makes.
void collectFilters(const Expression& expression, std::vector<const domain::ThemeFilter*>& filters) {
    if (expression.kind == Expression::Kind::ThemeCount) {
        filters.push_back(&expression.themes);
    }
    for (const auto& operand : expression.operands) {
        collectFilters(operand, filters);
    }
}

bool isOf(const domain::ThemeFilter& filter, const ThemeTallyRow& row) {
    const bool sameProgramme =
        filter.programme.isEmpty() || row.programme.isEmpty() || filter.programme == row.programme;
    return sameProgramme && filter.item == row.item && filter.element == row.element &&
           filter.preparatory == row.preparatory;
}

class Builder {
public:
    explicit Builder(const domain::Catalogue& catalogue) : m_catalogue(catalogue) {}

    void addThemes() {
        for (const auto& theme : m_catalogue.content().themes) {
            rowOf(theme, theme.element).counted.add(theme.result);
            if (!theme.preparatory) {
                m_report.total.counted.add(theme.result);
            }
        }
        addItems();
    }

    void addChecks(const Reconciliation& reconciliation) {
        for (const auto& check : reconciliation.checks) {
            const auto* identity =
                check.kind == domain::IdentityKind::Count ? m_catalogue.identity(check.identity) : nullptr;
            if (!identity) {
                continue;
            }
            std::vector<const domain::ThemeFilter*> filters;
            collectFilters(identity->expression, filters);
            for (auto& row : m_report.rows) {
                addCheck(row, check, filters);
            }
            addCheck(m_report.total, check, filters);
        }
    }

    ThemeReport finish() { return std::move(m_report); }

private:
    static void addCheck(ThemeTallyRow& row, const Check& check,
                         const std::vector<const domain::ThemeFilter*>& filters) {
        if (std::any_of(filters.begin(), filters.end(), [&](const auto* filter) { return isOf(*filter, row); })) {
            row.checks.push_back(&check);
        }
    }

    ThemeTallyRow& rowOf(const domain::Theme& theme, const std::string& element) {
        const auto found = std::find_if(m_report.rows.begin(), m_report.rows.end(), [&](const auto& row) {
            return row.programme == theme.programme && row.item == theme.item && row.element == element &&
                   row.preparatory == theme.preparatory;
        });
        if (found != m_report.rows.end()) {
            return *found;
        }
        ThemeTallyRow row;
        row.programme = theme.programme;
        row.item = theme.item;
        row.element = element;
        row.preparatory = theme.preparatory;
        return m_report.rows.emplace_back(std::move(row));
    }

    // Behind the elements of each item their total, where it has several or its themes have elements at all.
    void addItems() {
        std::vector<ThemeTallyRow> rows;
        std::vector<ThemeTallyRow> items;
        for (const auto& row : m_report.rows) {
            const auto item = std::find_if(items.begin(), items.end(), [&](const auto& known) {
                return known.programme == row.programme && known.item == row.item &&
                       known.preparatory == row.preparatory;
            });
            auto& total = item == items.end() ? items.emplace_back() : *item;
            total.programme = row.programme;
            total.item = row.item;
            total.preparatory = row.preparatory;
            total.counted.add(row.counted);
        }
        // The tables print 委託 before 助成, so that the elements of an item come in two runs.
        std::stable_sort(m_report.rows.begin(), m_report.rows.end(),
                         [](const auto& a, const auto& b) { return a.element < b.element; });
        // 先導研究 last: it is outside the total.
        std::stable_sort(items.begin(), items.end(),
                         [](const auto& a, const auto& b) { return a.preparatory < b.preparatory; });
        for (auto& item : items) {
            for (const auto& row : m_report.rows) {
                const bool isOfItem =
                    row.programme == item.programme && row.item == item.item && row.preparatory == item.preparatory;
                if (isOfItem && !row.element.empty()) {
                    rows.push_back(row);
                }
            }
            rows.push_back(std::move(item));
        }
        m_report.rows = std::move(rows);
    }

    const domain::Catalogue& m_catalogue;
    ThemeReport m_report;
};

}  // namespace

std::optional<base::Ratio> ThemeTally::achievementRate() const {
    const auto over = achieved + missed + delayed;
    if (over == 0) {
        return std::nullopt;
    }
    return base::Ratio(static_cast<std::int64_t>(achieved), static_cast<std::int64_t>(over));
}

void ThemeTally::add(ThemeResult result) {
    switch (result) {
        case ThemeResult::Achieved:
            ++achieved;
            break;
        case ThemeResult::Missed:
            ++missed;
            break;
        case ThemeResult::Delayed:
            ++delayed;
            break;
        case ThemeResult::OnSchedule:
            ++onSchedule;
            break;
    }
}

void ThemeTally::add(const ThemeTally& other) {
    achieved += other.achieved;
    onSchedule += other.onSchedule;
    delayed += other.delayed;
    missed += other.missed;
}

base::Message messageOf(const ThemeTally& tally) {
    using base::Message;
    const auto over = tally.achieved + tally.delayed + tally.missed;
    if (over == 0) {
        return Message(SHIRUBE_TEXT("All {0} themes are on schedule"), {std::to_string(tally.onSchedule)});
    }
    if (tally.onSchedule == 0) {
        return Message(SHIRUBE_TEXT("{0} of {1} themes with a result have reached their goal"),
                       {std::to_string(tally.achieved), std::to_string(over)});
    }
    return Message(SHIRUBE_TEXT("{0} of {1} themes with a result have reached their goal, {2} others are on schedule"),
                   {std::to_string(tally.achieved), std::to_string(over), std::to_string(tally.onSchedule)});
}

ThemeReport reportThemes(const domain::Catalogue& catalogue, const Reconciliation* reconciliation) {
    Builder builder(catalogue);
    builder.addThemes();
    if (reconciliation) {
        builder.addChecks(*reconciliation);
    }
    return builder.finish();
}

}  // namespace shirube::analysis
