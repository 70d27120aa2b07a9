// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shirube::exchange {

/// A column of a table of a data package.
struct PackageField {
    std::string name;   ///< lower case letters, digits and _
    std::string type;   ///< of Table Schema: string, integer, year, date
    std::string title;  ///< for a reader
    bool isRequired = false;
};

/// A field that names a row of another table.
struct PackageReference {
    std::string field;
    std::string table;
    std::string tableField;
};

/// One table of a data package: its description and its rows.
class PackageTable {
public:
    PackageTable(std::string name, std::string title, std::vector<PackageField> fields,
                 std::vector<std::string> primaryKey, std::vector<PackageReference> references = {});

    [[nodiscard]] const std::string& name() const { return m_name; }
    [[nodiscard]] const std::string& title() const { return m_title; }
    [[nodiscard]] const std::vector<PackageField>& fields() const { return m_fields; }
    [[nodiscard]] const std::vector<std::string>& primaryKey() const { return m_primaryKey; }
    [[nodiscard]] const std::vector<PackageReference>& references() const { return m_references; }
    /// <name>.csv.
    [[nodiscard]] std::string fileName() const { return m_name + ".csv"; }

    /// As many cells as there are fields; an empty one is missing. Line breaks stay.
    void addRow(const std::vector<std::string>& cells);
    [[nodiscard]] std::size_t rowCount() const { return m_rowCount; }
    /// UTF-8 without a byte order mark, CR LF, RFC 4180: for programs. No apostrophe guards a formula.
    [[nodiscard]] const std::string& bytes() const { return m_bytes; }

private:
    std::string m_name;
    std::string m_title;
    std::vector<PackageField> m_fields;
    std::vector<std::string> m_primaryKey;
    std::vector<PackageReference> m_references;
    std::size_t m_rowCount = 0;
    std::string m_bytes;
};

/// A column of amounts.
struct PackageMeasure {
    std::string name;
    std::string table;
    std::string field;
    std::string phase;  ///< proposed, approved, adjusted, executed; empty where rows differ in that
};

/// What amounts are told apart by.
struct PackageDimension {
    struct Attribute {
        std::string name;
        std::string field;
        std::string labelFor;  ///< another attribute; empty for none
    };
    std::string name;
    std::string type;            ///< datetime, activity, entity, classification, other
    std::string classification;  ///< functional, administrative, economic; of a classification
    std::string table;
    std::vector<Attribute> attributes;  ///< the first is the key
};

/// A Fiscal Data Package as specs.frictionlessdata.io describes it.
struct DataPackage {
    std::string name;  ///< lower case letters, digits and -
    std::string title;
    std::string description;
    std::string created;  ///< UTC, ISO 8601
    struct Origin {
        std::string title;
        std::string path;  ///< may be empty
    };
    std::vector<Origin> sources;
    std::vector<PackageTable> tables;
    std::vector<PackageMeasure> measures;
    std::vector<PackageDimension> dimensions;
    std::optional<int> firstYear, lastYear;  ///< fiscal years that the amounts are of

    /// datapackage.json: tables with their size and SHA-256.
    [[nodiscard]] std::string json() const;
};

}  // namespace shirube::exchange
