// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RsGoalRows.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "RsLayout.h"
#include "RsNumber.h"
#include "base/Text.h"

namespace shirube::exchange {

using base::ErrorCode;
using base::Message;
using domain::RsKind;
using domain::RsRow;
using domain::RsTable;

namespace {

constexpr int kFirstYear = 2000;  // that RsRow's part can tell

// What a row of 3-1 tells of the years: 1 to 4, or 0 where the goal has no such rows; nothing where that can't be told.
std::optional<unsigned> labelOf(std::string_view text) {
    constexpr std::array<std::string_view, 4> kLabels{"目標年度", "目標値", "実績値", "達成率"};
    if (text.empty()) {
        return 0U;
    }
    for (unsigned i = 0; i < kLabels.size(); ++i) {
        if (text.ends_with(kLabels[i])) {
            return i + 1;
        }
    }
    return std::nullopt;
}

}  // namespace

RsGoalRows::RsGoalRows(const RsHeader& header, std::int64_t file)
    : m_header(header), m_file(file), m_cells(header, RsTable::Goal), m_years(header.years.size()) {}

base::Status RsGoalRows::add(std::span<const std::string_view> fields, std::int64_t number, bool isSameProgramme,
                             domain::RsRowBatch& goals, domain::RsRowBatch& values) {
    const auto field = m_header.columns.back();
    const auto text = field ? withoutSpaces(fields[*field]) : std::string_view{};
    const auto label = labelOf(text);
    if (!label) {
        return base::fail(
            ErrorCode::InvalidInput,
            Message(
                SHIRUBE_TEXT("{0}: {1} is none of 1.目標年度, 2.目標値, 3.実績値, 4.達成率. Correct it in the file."),
                {std::string(rsLayout(RsKind::Goals).back().name), base::quoted(text)}));
    }
    const bool hasLabel = (m_labels & (1U << *label)) != 0;
    if (m_number == 0 || *label == 0 || hasLabel || !isSameProgramme || isOther(fields)) {
        if (auto status = finish(goals, values); !status) {
            return status;
        }
        if (*label == 0 && !m_cells.isSaid(fields)) {
            return {};
        }
        begin(fields, number);
    }
    m_labels |= 1U << *label;
    if (*label > 0) {
        take(*label, fields);
    }
    return {};
}

base::Status RsGoalRows::finish(domain::RsRowBatch& goals, domain::RsRowBatch& values) {
    if (m_number == 0) {
        return {};
    }
    const RsRow row(m_file, std::exchange(m_number, 0));
    RsCells::Given given;
    for (std::size_t i = 0; i < m_years.size(); ++i) {
        const auto& value = m_years[i];
        if (!value.isTargetYear && value.target.empty() && value.actual.empty() && value.rate.empty()) {
            continue;
        }
        const auto year = m_header.years[i].first;
        if (value.isTargetYear) {
            given.targetYear = year;
        }
        values.beginRow(RsRow(row.file(), row.number(), year - kFirstYear));
        values.addNumber(year);
        values.addText(value.target);
        values.addText(value.actual);
        values.addText(value.rate);
        values.addNumber(value.isTargetYear ? 1 : 0);
    }
    return m_cells.add(goals, row, m_fields, given);
}

bool RsGoalRows::isOther(std::span<const std::string_view> fields) const {
    constexpr std::array<std::string_view, 5> kNames{"number", "kind", "term", "goal", "indicator"};
    return std::any_of(kNames.begin(), kNames.end(), [&](const auto name) {
        const auto field = m_cells.field(name);
        return field && m_fields[*field] != fields[*field];
    });
}

void RsGoalRows::begin(std::span<const std::string_view> fields, std::int64_t number) {
    m_number = number;
    m_labels = 0;
    m_text.clear();
    for (const auto field : fields) {
        m_text += field;
    }
    m_fields.clear();
    std::size_t at = 0;
    for (const auto field : fields) {
        m_fields.push_back(std::string_view(m_text).substr(at, field.size()));
        at += field.size();
    }
    std::fill(m_years.begin(), m_years.end(), YearValue{});
}

void RsGoalRows::take(unsigned label, std::span<const std::string_view> fields) {
    for (std::size_t i = 0; i < m_years.size(); ++i) {
        const auto field = fields[m_header.years[i].second];
        if (field.empty()) {
            continue;
        }
        const auto said = withoutSpaces(field);
        switch (label) {
            case 1:
                m_years[i].isTargetYear = !said.empty() && said != "0";
                break;
            case 2:
                m_years[i].target = said;
                break;
            case 3:
                m_years[i].actual = said;
                break;
            default:
                m_years[i].rate = said;
        }
    }
}

}  // namespace shirube::exchange
