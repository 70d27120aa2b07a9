// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "CatalogueRows.h"
#include "domain/LogicModel.h"
#include "persistence/LogicRows.h"

namespace shirube::application {

using LogicModels = RowsOf<domain::LogicModelContent>;

/// Logic models as they stand in the tables.
struct LogicModelRows {
    RowsOf<domain::LogicModelContent> models;  ///< without nodes and edges
    RowsOf<persistence::LogicNodeRow> nodes;
    RowsOf<persistence::LogicEdgeRow> edges;
};
[[nodiscard]] LogicModelRows rowsOf(const LogicModels& models);

/// Begun by a person, as a draft or adopted since: no document has that version.
[[nodiscard]] bool isOfPerson(const domain::LogicModelContent& model);

/// Makes the models of the store what they are to be after the import of `given`: those are as the dataset gives them,
/// and one that cites a source of the dataset and that it gives no more is gone. Persons' versions stay.
void mergeLogicModels(LogicModels& models, const std::vector<domain::LogicModel>& given,
                      const std::function<bool(const domain::SourceId&)>& isOfDataset);

/// As referencesOf of the catalogue: each thing that a model names, with the id of one that does.
[[nodiscard]] std::map<Reference, std::string> referencesOf(const LogicModels& models);

/// The sources that models cite anywhere, each with the id of one that does.
[[nodiscard]] std::map<domain::SourceId, std::string> sourcesOf(const LogicModels& models);

}  // namespace shirube::application
