// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "DatasetPlace.h"
#include "DatasetReferences.h"
#include "base/Result.h"
#include "domain/BudgetCycle.h"
#include "domain/FactKey.h"
#include "domain/Source.h"

namespace shirube::exchange {

/// The text of a key that the schema requires.
[[nodiscard]] std::string textOf(const nlohmann::json& entry, const char* key);
/// Of a key that may be absent or null: empty then.
[[nodiscard]] std::string optionalText(const nlohmann::json& entry, const char* key);
/// Of a key that may be absent: false then.
[[nodiscard]] bool optionalFlag(const nlohmann::json& entry, const char* key);

/// A value that a newer schema may know and this program does not.
[[nodiscard]] tl::unexpected<base::Error> unknownValue(const DatasetPlace& place);

/// The enumerator that entry[key] names.
template <typename Enum>
[[nodiscard]] base::Result<Enum> readEnum(const DatasetPlace& place, const nlohmann::json& entry, const char* key,
                                          std::optional<Enum> (*fromKey)(std::string_view)) {
    const auto value = fromKey(textOf(entry, key));
    if (!value) {
        return unknownValue(place.at(key));
    }
    return *value;
}

/// A cycle in the one spelling that ids are built from.
[[nodiscard]] base::Result<domain::BudgetCycle> readCycle(const DatasetPlace& place, const std::string& text);
/// Of a key that may be absent or null: no period then.
[[nodiscard]] base::Result<domain::Period> readPeriod(const DatasetPlace& place, const nlohmann::json& entry,
                                                      const char* key);

/// The citation at entry["citation"]; its source is mentioned.
[[nodiscard]] domain::Citation readCitation(const DatasetPlace& place, const nlohmann::json& entry,
                                            DatasetReferences& references);
/// A fact key in its one spelling; its subject is mentioned.
[[nodiscard]] base::Result<domain::FactKey> readFact(const DatasetPlace& place, const std::string& text,
                                                     DatasetReferences& references);

/// The id at entry[key], which may be absent or null; mentioned where it is there.
template <typename Id>
[[nodiscard]] Id readReference(const DatasetPlace& place, const nlohmann::json& entry, const char* key,
                               DatasetReferences::List list, DatasetReferences& references) {
    Id id(optionalText(entry, key));
    if (!id.isEmpty()) {
        references.mention(list, id.value(), place.at(key));
    }
    return id;
}

/// The ids of the list entry[key], mentioned.
template <typename Id>
[[nodiscard]] std::vector<Id> readReferences(const DatasetPlace& place, const nlohmann::json& entry, const char* key,
                                             DatasetReferences::List list, DatasetReferences& references) {
    std::vector<Id> ids;
    for (const auto& id : entry.at(key)) {
        const auto at = place.at(key).at(ids.size());
        ids.emplace_back(id.template get<std::string>());
        references.mention(list, ids.back().value(), at);
    }
    return ids;
}

}  // namespace shirube::exchange
