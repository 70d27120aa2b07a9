// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Progress.h"
#include "base/Result.h"
#include "exchange/Dataset.h"
#include "exchange/DatasetFiles.h"

namespace shirube::exchange {

/// Reads dataset files into domain values, or refuses them whole.
///
/// The checks run in this order, and the first that fails is the one reported: text encoding, JSON syntax (with
/// duplicate keys), the JSON Schemas in data/schema, then meaning: unknown or repeated ids, parents in a circle,
/// amounts and cycles that can't be read, a unit other than the printed one, a part larger than its line. Every message
/// begins with the place as file#/json/pointer (for text and syntax: file, line, column) and ends with what to correct.
/// The code is InvalidInput, NewerStore for a format of a later program, Overflow for an amount that does not fit,
/// Cancelled when `progress` was stopped. Nothing is thrown.
class DatasetReader {
public:
    [[nodiscard]] base::Result<Dataset> read(const DatasetFiles& files, const base::Progress& progress = {}) const;
};

}  // namespace shirube::exchange
