// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "DatasetPlace.h"
#include "base/Result.h"

namespace shirube::exchange {

/// The ids that a dataset gives and the ids that it mentions, with their places. The files may come in any order, so
/// what is mentioned is looked up at the end.
class DatasetReferences {
public:
    /// The lists that give ids.
    enum class List {
        Sources,
        Programmes,
        BudgetLines,
        Organisations,
        Portfolios,
        Funds,
        Series,
        PolicyItems,
        Themes,
        Indicators,
        Allocations,
        Reviews,
        ReviewRules,
        Findings,
        Milestones,
        Identities,
        LogicModels,
    };

    /// Gives an id, or refuses one that is given already.
    [[nodiscard]] base::Status claim(List list, const std::string& id, const DatasetPlace& place);
    /// Mentions an id, which check() looks for.
    void mention(List list, const std::string& id, const DatasetPlace& place);

    /// Refuses the first mention of an id that no entry gives.
    [[nodiscard]] base::Status check() const;

    /// Where that id is given; the list must have it.
    [[nodiscard]] const DatasetPlace& placeOf(List list, const std::string& id) const;

private:
    std::map<std::pair<List, std::string>, DatasetPlace> m_given;
    std::map<std::pair<List, std::string>, DatasetPlace> m_mentioned;  ///< the first mention of each
};

/// Refuses `id` where `places` has it already, naming the other place.
[[nodiscard]] base::Status claimIn(std::map<std::string, DatasetPlace>& places, const std::string& id,
                                   const DatasetPlace& place);

}  // namespace shirube::exchange
