// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>

#include "base/Result.h"

namespace shirube::exchange {

/// One of the embedded JSON Schemas of data/schema, ready to check files.
class DatasetSchema {
public:
    /// By the name before .schema.json, which is also the key of the list in the files it is for: sources, programmes,
    /// budget_lines, and dataset for the manifest. Internal where there is none.
    [[nodiscard]] static base::Result<DatasetSchema> load(std::string_view name);

    DatasetSchema(DatasetSchema&&) noexcept;
    DatasetSchema& operator=(DatasetSchema&&) noexcept;
    ~DatasetSchema();

    /// Success, or the first violation: file#/pointer, what is wrong, and what the schema says the value is.
    [[nodiscard]] base::Status check(const std::string& file, const nlohmann::json& document) const;

private:
    struct Parts;
    explicit DatasetSchema(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

}  // namespace shirube::exchange
