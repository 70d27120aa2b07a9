// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <nlohmann/json_fwd.hpp>
#include <span>
#include <string>
#include <vector>

#include "DatasetPlace.h"
#include "DatasetReferences.h"
#include "base/Result.h"
#include "exchange/Dataset.h"

namespace shirube::exchange {

/// Reads tables of figures. A figure about a budget line becomes a Statement of that line, any other a FigureStatement
/// of the catalogue.
class FigureBuilder {
public:
    FigureBuilder(Dataset& dataset, DatasetReferences& references) : m_dataset(dataset), m_references(references) {}

    [[nodiscard]] base::Status addTable(const DatasetPlace& place, const nlohmann::json& entry);

    /// The id of one more statement of that stem and source: <stem>@<source>, then ~2, ~3 …
    [[nodiscard]] std::string nextStatementId(const std::string& stem, const domain::SourceId& source);

    /// Gives every line that figures are about the values that the rule adopts among all its statements. The lines are
    /// known to be there.
    [[nodiscard]] base::Status finish();

private:
    /// What a table says about all its entries.
    struct Table {
        domain::SourceId source;
        std::string locator;
        std::string unit;
        domain::Rounding rounding = domain::Rounding::Unknown;
    };
    /// A statement about a line, to be made when all lines are known.
    struct LineFigure {
        domain::Statement statement;
        bool withinEnvelope = false;
        DatasetPlace place;
    };

    [[nodiscard]] base::Status addEntry(const DatasetPlace& place, const nlohmann::json& entry, const Table& table);
    [[nodiscard]] base::Result<domain::StatedFigure> readFigure(const DatasetPlace& place, const nlohmann::json& entry,
                                                                const Table& table) const;
    [[nodiscard]] base::Status addLineFigure(const DatasetPlace& place, const domain::FigureStatement& statement);
    [[nodiscard]] base::Status adopt(const LineFigure& figure, std::span<const domain::Statement> ofFact,
                                     domain::BudgetLine& line);

    Dataset& m_dataset;
    DatasetReferences& m_references;
    std::map<std::string, int> m_idCounts;  ///< statements so far, by stem and source
    std::vector<LineFigure> m_lineFigures;
};

/// What the ids of a line's statements begin with: <line>#<aspect>[:<label>].
[[nodiscard]] std::string lineStatementStem(const domain::BudgetFact& fact);

}  // namespace shirube::exchange
