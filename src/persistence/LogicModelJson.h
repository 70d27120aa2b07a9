// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "CatalogueJson.h"
#include "domain/LogicModel.h"

// The lists in the columns of logic models, in the forms that docs/developer/database.md lists.
namespace shirube::persistence {

template <>
[[nodiscard]] std::string toJsonText(const std::vector<domain::FactKey>& value);
template <>
[[nodiscard]] std::string toJsonText(const std::vector<domain::NodeIndicator>& value);
template <>
[[nodiscard]] std::string toJsonText(const std::vector<domain::ExternalFactor>& value);
template <>
[[nodiscard]] std::string toJsonText(const std::vector<domain::MonitoringStep>& value);

template <>
[[nodiscard]] std::vector<domain::FactKey> fromJsonText(std::string_view text);
template <>
[[nodiscard]] std::vector<domain::NodeIndicator> fromJsonText(std::string_view text);
template <>
[[nodiscard]] std::vector<domain::ExternalFactor> fromJsonText(std::string_view text);
template <>
[[nodiscard]] std::vector<domain::MonitoringStep> fromJsonText(std::string_view text);

}  // namespace shirube::persistence
