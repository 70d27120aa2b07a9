// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/BudgetBookReader.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "TableMappings.h"
#include "persistence/BudgetLineTable.h"
#include "persistence/Database.h"
#include "persistence/ProgrammeTable.h"
#include "persistence/Snapshot.h"

namespace shirube::persistence {

namespace {

// The adopted figures: line, aspect, label and the six columns of the figure.
class FigureReader {
public:
    FigureReader(Connection& connection, const std::string& condition, std::vector<Parameter> parameters,
                 std::size_t block)
        : m_reader(connection,
                   "SELECT a.line_id, a.aspect, a.label, s.yen, s.step_yen, s.unit, s.rounding, s.qualifier, s.raw "
                   "FROM adoption a JOIN statement s ON s.id = a.statement_id" +
                       condition,
                   {ColumnType::Text, ColumnType::Text, ColumnType::Text, ColumnType::Integer, ColumnType::Integer,
                    ColumnType::Text, ColumnType::Text, ColumnType::Text, ColumnType::Text},
                   std::move(parameters), block) {}

    bool next() { return m_reader.next(); }
    [[nodiscard]] const std::string& line() { return m_reader.text(0); }

    void putInto(domain::BudgetLine& line) {
        switch (known(domain::factAspectFromKey(m_reader.text(1)), m_reader.text(1))) {
            case domain::FactAspect::Amount:
                line.amount = readAmount(m_reader, 3);
                break;
            case domain::FactAspect::Prior:
                if (!line.prior) {
                    throw StoreFailure(
                        base::ErrorCode::Corrupt,
                        base::Message(
                            SHIRUBE_TEXT("{0} has an amount of a year before without its cycle. Restore a backup."),
                            {line.id.value()}));
                }
                line.prior->amount = readAmount(m_reader, 3);
                break;
            case domain::FactAspect::Part: {
                // The rows come in the order of labels almost always; a line has few parts.
                domain::AmountPart part{std::move(m_reader.text(2)), readAmount(m_reader, 3)};
                const auto at =
                    std::upper_bound(line.parts.begin(), line.parts.end(), part.label,
                                     [](const auto& label, const auto& other) { return label < other.label; });
                line.parts.insert(at, std::move(part));
                break;
            }
        }
    }

private:
    RowReader m_reader;
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
    const auto moment = Snapshot::begin(m_database);
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
        std::unordered_map<std::string_view, std::size_t> byId;
        byId.reserve(lines->size());
        for (std::size_t i = 0; i < lines->size(); ++i) {
            byId.emplace((*lines)[i].id.value(), i);
        }
        FigureReader figures(m_database.connection(), "", {}, RowReader::kManyRows);
        while (figures.next()) {
            if (const auto at = byId.find(figures.line()); at != byId.end()) {
                figures.putInto((*lines)[at->second]);
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
    const auto moment = Snapshot::begin(m_database);
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
        FigureReader figures(m_database.connection(), " WHERE a.line_id = :line", {{"line", id.value()}},
                             RowReader::kFewRows);
        while (figures.next()) {
            figures.putInto(**line);
        }
        dropEmptyPrior(**line);
        return **std::move(line);
    });
}

}  // namespace shirube::persistence
