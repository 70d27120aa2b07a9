// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "exchange/DatasetReader.h"
#include "support/Catch.h"

namespace shirube::test {

/// The embedded dataset, to be broken in one place by a test.
class DatasetSample {
public:
    DatasetSample() : m_files(exchange::embeddedDatasetFiles()) {}

    [[nodiscard]] exchange::DatasetFiles& files() { return m_files; }

    /// Applies a JSON Patch operation (RFC 6902) to one file: {"op":"replace","path":…,"value":…}.
    DatasetSample& patch(const std::string& file, const nlohmann::json& operation) {
        const auto document = nlohmann::json::parse(m_files.at(file));
        m_files[file] = document.patch(nlohmann::json::array({operation})).dump();
        return *this;
    }
    DatasetSample& replace(const std::string& file, const std::string& pointer, const nlohmann::json& value) {
        return patch(file, {{"op", "replace"}, {"path", pointer}, {"value", value}});
    }
    DatasetSample& add(const std::string& file, const std::string& pointer, const nlohmann::json& value) {
        return patch(file, {{"op", "add"}, {"path", pointer}, {"value", value}});
    }
    DatasetSample& remove(const std::string& file, const std::string& pointer) {
        return patch(file, {{"op", "remove"}, {"path", pointer}});
    }
    /// What stands there.
    [[nodiscard]] nlohmann::json value(const std::string& file, const std::string& pointer) const {
        return nlohmann::json::parse(m_files.at(file)).at(nlohmann::json::json_pointer(pointer));
    }

    [[nodiscard]] base::Result<exchange::Dataset> read() const { return exchange::DatasetReader().read(m_files); }

    /// The English message of the refusal; fails the test where the dataset is accepted.
    [[nodiscard]] std::string refusal() const {
        const auto result = read();
        REQUIRE_FALSE(result.has_value());
        return result.error().message.english();
    }

private:
    exchange::DatasetFiles m_files;
};

}  // namespace shirube::test
