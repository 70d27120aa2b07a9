// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/Message.h"
#include "domain/Ids.h"

namespace shirube::domain {

enum class OrganisationKind { Company, PublicBody, University, Association, Ministry, ForeignGovernment, Other };
/// Stable name: company, public_body, university, association, ministry, foreign_government, other.
[[nodiscard]] std::string_view toKey(OrganisationKind kind);
[[nodiscard]] std::optional<OrganisationKind> organisationKindFromKey(std::string_view key);
[[nodiscard]] base::Message label(OrganisationKind kind);

/// 企業・機関, under one name however a document spells it.
struct Organisation {
    OrganisationId id;
    std::string name;
    std::vector<std::string> aliases;  ///< other spellings as printed
    OrganisationKind kind = OrganisationKind::Company;
    std::string note;
    int position = 0;  ///< order of print

    friend bool operator==(const Organisation&, const Organisation&) = default;
};

}  // namespace shirube::domain
