// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "analysis/GovernmentBook.h"
#include "base/Text.h"

namespace shirube::test {

/// Puts a book together by hand.
class GovernmentSample {
public:
    explicit GovernmentSample(int edition = 2024) : m_edition(edition) {}

    analysis::TextIndex text(const std::string& text) {
        const auto known = std::find(m_texts.begin(), m_texts.end(), text);
        if (known != m_texts.end()) {
            return static_cast<analysis::TextIndex>(known - m_texts.begin());
        }
        m_texts.push_back(text);
        return static_cast<analysis::TextIndex>(m_texts.size() - 1);
    }

    analysis::GovernmentProgramme& programme(std::int64_t project, const std::string& name,
                                             const std::string& ministry) {
        auto& made = m_programmes.emplace_back();
        made.project = project;
        made.name = name;
        made.nameKey = base::searchKey(name);
        made.ministry = text(ministry);
        made.row = domain::RsRow(1, static_cast<std::int64_t>(m_programmes.size()) + 1);
        return made;
    }

    /// A year's row with these measures.
    static analysis::GovernmentBudget budget(
        int year, std::initializer_list<std::pair<analysis::BudgetMeasure, std::int64_t>> amounts) {
        analysis::GovernmentBudget made;
        made.year = domain::FiscalYear(year);
        for (const auto& [measure, yen] : amounts) {
            made.yen[static_cast<std::size_t>(measure)] = yen;
        }
        made.row = domain::RsRow(2, year);
        return made;
    }

    [[nodiscard]] analysis::GovernmentBook book() const {
        domain::RsFile file;
        file.id = 2;
        file.edition = m_edition;
        file.kind = domain::RsKind::BudgetSummary;
        file.name = "2-1_RS_2024_予算・執行_サマリ.csv";
        return {m_edition, m_texts, m_programmes, {file}};
    }

private:
    domain::FiscalYear m_edition;
    std::vector<std::string> m_texts{std::string()};
    std::vector<analysis::GovernmentProgramme> m_programmes;
};

}  // namespace shirube::test
