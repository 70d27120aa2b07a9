// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/BudgetBookReader.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "TableMappings.h"
#include "persistence/BudgetLineTable.h"
#include "persistence/Database.h"
#include "persistence/ProgrammeTable.h"
#include "persistence/ReadMoment.h"

namespace shirube::persistence {

namespace {

// The adopted figures: line, aspect, label and the six columns of the figure.
constexpr const char* kFigures =
    "SELECT a.line_id, a.aspect, a.label, s.yen, s.step_yen, s.unit, s.rounding, s.qualifier, s.raw "
    "FROM adoption a JOIN statement s ON s.id = a.statement_id";
constexpr auto kText = ColumnType::Text;
constexpr auto kInteger = ColumnType::Integer;

template <typename Reader>
void putFigure(Reader& row, domain::BudgetLine& line) {
    switch (known(domain::factAspectFromKey(row.view(1)), row.view(1))) {
        case domain::FactAspect::Amount:
            line.amount = readAmount(row, 3);
            break;
        case domain::FactAspect::Prior:
            if (!line.prior) {
                throw StoreFailure(
                    base::ErrorCode::Corrupt,
                    base::Message(
                        SHIRUBE_TEXT("{0} has an amount of a year before without its cycle. Restore a backup."),
                        {line.id.value()}));
            }
            line.prior->amount = readAmount(row, 3);
            break;
        case domain::FactAspect::Part: {
            domain::AmountPart part{row.take(2), readAmount(row, 3)};
            const auto at = std::upper_bound(line.parts.begin(), line.parts.end(), part.label,
                                             [](const auto& label, const auto& other) { return label < other.label; });
            line.parts.insert(at, std::move(part));
            break;
        }
    }
}

// Finds lines by id. Figures mostly come in the order of the lines, so the last line found and the one behind it are
// tried before the index, which is made when it is needed.
class LineFinder {
public:
    explicit LineFinder(std::vector<domain::BudgetLine>& lines) : m_lines(lines) {}

    [[nodiscard]] domain::BudgetLine* find(std::string_view id) {
        for (auto i = m_last; i < m_lines.size() && i < m_last + 2; ++i) {
            if (m_lines[i].id.value() == id) {
                m_last = i;
                return &m_lines[i];
            }
        }
        if (m_byId.empty()) {
            m_byId.reserve(m_lines.size());
            for (std::size_t i = 0; i < m_lines.size(); ++i) {
                m_byId.emplace(m_lines[i].id.value(), i);
            }
        }
        const auto found = m_byId.find(id);
        if (found == m_byId.end()) {
            return nullptr;
        }
        m_last = found->second;
        return &m_lines[m_last];
    }

private:
    std::vector<domain::BudgetLine>& m_lines;
    std::unordered_map<std::string_view, std::size_t> m_byId;
    std::size_t m_last = 0;
};

// A cycle of a prior amount that no statement gives any more says nothing.
void dropEmptyPrior(domain::BudgetLine& line) {
    if (line.prior && line.prior->amount == domain::StatedAmount{}) {
        line.prior.reset();
    }
}

}  // namespace

BudgetBookReader::BudgetBookReader(Database& database) : m_database(database) {}

base::Result<domain::BudgetBook> BudgetBookReader::read() {
    const auto moment = ReadMoment::begin(m_database);
    if (!moment) {
        return base::forward(moment);
    }
    auto programmes = ProgrammeTable(m_database).all();
    if (!programmes) {
        return base::forward(std::move(programmes));
    }
    auto lines = BudgetLineTable(m_database).all();
    if (!lines) {
        return base::forward(std::move(lines));
    }
    auto filled = guarded(m_database.connection(), [&] {
        LineFinder finder(*lines);
        sqlite::Cursor figures(m_database.connection().handle(), kFigures);
        while (figures.next()) {
            if (auto* line = finder.find(figures.view(0))) {
                putFigure(figures, *line);
            }
        }
        std::for_each(lines->begin(), lines->end(), dropEmptyPrior);
    });
    if (!filled) {
        return base::forward(std::move(filled));
    }
    return domain::BudgetBook::make(*std::move(programmes), *std::move(lines));
}

base::Result<domain::BudgetLine> BudgetBookReader::line(const domain::BudgetLineId& id) {
    const auto moment = ReadMoment::begin(m_database);
    if (!moment) {
        return base::forward(moment);
    }
    auto line = BudgetLineTable(m_database).find(id);
    if (!line) {
        return base::forward(std::move(line));
    }
    if (!*line) {
        return base::fail(
            base::ErrorCode::NotFound,
            base::Message(SHIRUBE_TEXT("There is no budget line {0}. Check the identifier, or reload."), {id.value()}));
    }
    return guarded(m_database.connection(), [&] {
        RowReader figures(m_database.connection(), std::string(kFigures) + " WHERE a.line_id = :line",
                          {kText, kText, kText, kInteger, kInteger, kText, kText, kText, kText}, {{"line", id.value()}},
                          RowReader::kFewRows);
        while (figures.next()) {
            putFigure(figures, **line);
        }
        dropEmptyPrior(**line);
        return **std::move(line);
    });
}

}  // namespace shirube::persistence
