// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Catalogue.h"

namespace shirube::domain {

/// Whether the catalogue has what the fact is about; true for programmes and budget lines, which it does not hold.
[[nodiscard]] bool hasSubject(const Catalogue& catalogue, const FactKey& fact);

/// InvalidInput for the first reference inside the indexed catalogue to an id that is not in it, naming who refers,
/// what is missing and the mend. Programmes, budget lines and sources are not in a catalogue and not checked.
[[nodiscard]] base::Status checkReferences(const Catalogue& catalogue);

}  // namespace shirube::domain
