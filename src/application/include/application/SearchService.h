// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/Message.h"
#include "base/Result.h"

namespace shirube::application {

class CatalogueService;
class GovernmentService;

/// What a hit is.
enum class HitKind {
    Programme,
    Theme,
    Organisation,
    Indicator,
    Fund,
    PolicyItem,
    Series,
    Source,
    Finding,
    GovernmentProgramme,  ///< of the newest edition of the programme review system; its id is the 予算事業ID
    GovernmentPayee,      ///< of the same; its id is the 法人番号, else the name
};
/// Stable name: programme, theme, organisation, indicator, fund, policy_item, series, source, finding,
/// government_programme, government_payee.
[[nodiscard]] std::string_view toKey(HitKind kind);
[[nodiscard]] base::Message label(HitKind kind);

struct SearchHit {
    HitKind kind = HitKind::Programme;
    std::string id;
    std::string title;
    std::string detail;  ///< what matched beside the title (an alias, a theme's organisations), or where it stands
};

/// Search over everything that has a name.
class SearchService {
public:
    SearchService(CatalogueService& catalogue, GovernmentService& government);
    ~SearchService();

    /// All words of `query` must occur, in any order: NFKC, case, kana and width folded, spaces and middle dots inside
    /// a name ignored, so that １ＦＩＮＩＴＹ finds 1 F I N I T Y. Two-character words work. Titles that begin with the
    /// query, and organisations of that other name, come first, then titles that hold it, then other texts; at most
    /// `limit`. Programmes and payees of the whole government come last; where there are any, half of `limit` is theirs
    /// at most. Empty query: nothing.
    [[nodiscard]] base::Result<std::vector<SearchHit>> search(std::string_view query, std::size_t limit = 50);

private:
    struct Index;
    /// Adds what the newest edition has.
    base::Status addGovernment(std::string_view query, std::size_t limit, std::vector<SearchHit>& hits);

    CatalogueService& m_catalogue;
    GovernmentService& m_government;
    std::unique_ptr<Index> m_index;
};

}  // namespace shirube::application
