// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "StoreContent.h"
#include "exchange/Dataset.h"

namespace shirube::application {

/// What a store that holds `present` is to hold after the import of `dataset`:
/// - sources, programmes, lines and statements of the dataset are as it gives them;
/// - a programme keeps the 予算事業ID that it is linked by where the dataset gives none;
/// - a document's statement that cites a source of the dataset and that the dataset gives no more is gone, and with it
///   a line that has no statement left and a programme that nothing uses any more;
/// - what a person stated stays, and what a person adopted stays adopted while its statement exists; a line whose
///   amount a person chose keeps the status, kind, envelope and 新規 that were entered with it;
/// - every other fact adopts its most precise statement;
/// - figures and identities that come of a link to the programme review system are left out: putRsStatements() puts
/// them
///   back for the programmes and lines that there are then;
/// - the catalogue is as mergeCatalogue says, the logic models are as mergeLogicModels says, and what they, persons'
///   reports and locks name stays.
[[nodiscard]] StoreContent merged(const StoreContent& present, const exchange::Dataset& dataset);

}  // namespace shirube::application
