// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RsHeader.h"

#include <algorithm>
#include <charconv>
#include <unordered_map>
#include <unordered_set>

#include "RsLayout.h"
#include "base/Text.h"

namespace shirube::exchange {

using base::ErrorCode;
using base::Message;
using domain::RsKind;

namespace {

using Names = std::unordered_map<std::string, std::size_t>;

// A year of 3-1: 2024, 2024年度. RsRow counts years from 2000 in one byte.
std::optional<int> yearOf(std::string_view name) {
    constexpr std::string_view kSuffix = "年度";
    if (name.ends_with(kSuffix)) {
        name.remove_suffix(kSuffix.size());
    }
    int year = 0;
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), year);
    const bool isYear = error == std::errc() && end == name.data() + name.size() && year >= 2000 && year <= 2255;
    return isYear ? std::optional(year) : std::nullopt;
}

RsHeader::Field fieldOf(const Names& names, std::string_view name) {
    const auto it = names.find(foldedColumnName(name));
    return it == names.end() ? std::nullopt : std::optional(it->second);
}

// What the names give for a kind.
struct Binding {
    RsHeader header;
    std::string lacking{};  // a column without which no file is of the kind
};

Binding boundTo(RsKind kind, const Names& names) {
    Binding binding;
    auto& header = binding.header;
    header.kind = kind;
    const auto& heading = rsHeadingNames(kind);
    const auto& others = rsHeadingNames(kind == RsKind::Organisations ? RsKind::Outline : RsKind::Organisations);
    for (std::size_t i = 0; i < heading.size(); ++i) {
        header.heading[i] = fieldOf(names, heading[i]);
        if (!header.heading[i]) {
            header.heading[i] = fieldOf(names, others[i]);
        }
        if (!header.heading[i]) {
            header.missing.emplace_back(heading[i]);
        }
    }
    for (const auto needed : {RsHeader::kEdition, RsHeader::kProject}) {
        if (!header.heading[needed]) {
            binding.lacking = heading[needed];
        }
    }
    for (const auto& column : rsLayout(kind)) {
        const auto field = fieldOf(names, column.name);
        if (!field && column.isNeeded) {
            binding.lacking = column.name;
        }
        if (!field) {
            header.missing.emplace_back(column.name);
        }
        header.columns.push_back(field);
    }
    if (kind == RsKind::Goals) {
        for (const auto& [name, field] : names) {
            if (const auto year = yearOf(name)) {
                header.years.emplace_back(*year, field);
            }
        }
        std::sort(header.years.begin(), header.years.end());
        const auto again = std::unique(header.years.begin(), header.years.end(),
                                       [](const auto& one, const auto& other) { return one.first == other.first; });
        header.years.erase(again, header.years.end());
    }
    return binding;
}

std::size_t ownCount(const RsHeader& header) {
    const auto own = std::count_if(header.columns.begin(), header.columns.end(),
                                   [](const auto& field) { return field.has_value(); });
    return static_cast<std::size_t>(own) + header.years.size();
}

std::vector<std::string> unknownOf(const RsHeader& header, std::span<const std::string_view> fields) {
    std::unordered_set<std::size_t> known;
    for (const auto& field : header.heading) {
        known.insert(field.value_or(fields.size()));
    }
    for (const auto& field : header.columns) {
        known.insert(field.value_or(fields.size()));
    }
    for (const auto& [year, field] : header.years) {
        known.insert(field);
    }
    std::vector<std::string> unknown;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (!known.contains(i) && !fields[i].empty()) {
            unknown.emplace_back(fields[i]);
        }
    }
    return unknown;
}

}  // namespace

base::Result<RsHeader> RsHeader::of(std::span<const std::string_view> fields, const std::string& name) {
    Names names;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const auto folded = foldedColumnName(fields[i]);
        if (!folded.empty() && !names.emplace(folded, i).second) {
            return base::fail(ErrorCode::InvalidInput,
                              Message(SHIRUBE_TEXT("{0}, row 1: the column {1} is there twice. Remove one of them."),
                                      {name, base::quoted(fields[i])}));
        }
    }
    std::optional<RsHeader> best;
    std::optional<Binding> nearest;  // of those that lack something
    for (const auto kind : domain::allRsKinds()) {
        auto binding = boundTo(kind, names);
        if (!binding.lacking.empty()) {
            if (!nearest || ownCount(binding.header) > ownCount(nearest->header)) {
                nearest = std::move(binding);
            }
        } else if (!best || ownCount(binding.header) > ownCount(*best)) {
            best = std::move(binding.header);
        }
    }
    if (best) {
        best->fieldCount = fields.size();
        best->unknown = unknownOf(*best, fields);
    }
    // Where most columns are others, it only looks like one.
    if (best && best->unknown.size() <= ownCount(*best) + 2) {
        return *std::move(best);
    }
    if (nearest && ownCount(nearest->header) > nearest->header.columns.size() / 2) {
        return base::fail(
            ErrorCode::InvalidInput,
            Message(SHIRUBE_TEXT("{0}, row 1: the column {1} is missing, which a file {2} needs. Download "
                                 "the file again."),
                    {name, nearest->lacking,
                     std::string(domain::toKey(nearest->header.kind)) + " " +
                         std::string(domain::titleOf(nearest->header.kind))}));
    }
    return base::fail(ErrorCode::InvalidInput,
                      Message(SHIRUBE_TEXT("{0}, row 1: these are not the columns of a file of the review system. "
                                           "Choose a CSV file from rssystem.go.jp as it is."),
                              {name}));
}

}  // namespace shirube::exchange
