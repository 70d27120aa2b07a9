// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "CatalogueRows.h"

namespace shirube::application {

/// What an import needs to know of its dataset's sources.
struct DatasetSources {
    std::function<bool(const domain::SourceId&)> has;
    /// Budget lines' facts that a statement in the store states, and whether one that cites such a source does.
    std::map<domain::FactKey, bool> lineFacts;
    /// What anything outside the catalogue refers to.
    std::map<Reference, std::string> references;
};

/// Makes the rows of the store what they are to be after the import of `given`:
/// - everything that the dataset gives is as it gives it, in its order;
/// - what cites a source of the dataset and that the dataset gives no more is gone, unless a person stated it or
///   something that stays refers to it; an identity without a source is judged by those who state its facts;
/// - organisations and frames, which cite nothing, are gone once nothing refers to them.
void mergeCatalogue(CatalogueRows& rows, const domain::CatalogueContent& given, const DatasetSources& sources);

}  // namespace shirube::application
