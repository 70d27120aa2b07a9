// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CatalogueMappings.h"
#include "domain/Pack.h"

// The columns of the tables of packs and snapshots.
namespace shirube::persistence {

template <>
struct MappingOf<domain::Snapshot> : FieldMapping<MappingOf<domain::Snapshot>, domain::Snapshot> {
    static constexpr const char* kTable = "snapshot";
    template <typename Visitor, typename Value>
    static void fields(Visitor& row, Value& value) {
        row.key("id", value.id);
        row.field("name", value.name);
        row.field("change_id", value.change);
        row.field("hash", value.hash);
        row.field("taken_at", value.takenAt);
        row.field("taken_by", value.takenBy);
        row.field("note", value.note);
        row.field("position", value.position);
    }
};

template <>
struct MappingOf<domain::Pack> : FieldMapping<MappingOf<domain::Pack>, domain::Pack> {
    static constexpr const char* kTable = "pack";
    template <typename Visitor, typename Value>
    static void fields(Visitor& row, Value& value) {
        row.key("id", value.id);
        row.field("name", value.name);
        row.field("meeting_on", value.meetingOn);
        row.field("author", value.author);
        row.choice("format", value.format, domain::paperFormatFromKey);
        row.field("language", value.language);
        row.reference("snapshot_id", value.snapshot);
        row.field("note", value.note);
        row.field("position", value.position);
    }
};

template <>
struct MappingOf<domain::PackItem> : FieldMapping<MappingOf<domain::PackItem>, domain::PackItem> {
    static constexpr const char* kTable = "pack_item";
    static constexpr const char* kOrder = " ORDER BY pack_id, position, id";
    template <typename Visitor, typename Value>
    static void fields(Visitor& row, Value& value) {
        row.key("id", value.id);
        row.field("pack_id", value.pack);
        row.field("chart", value.chart);
        row.field("note", value.note);
        row.field("position", value.position);
    }
};

template <>
struct MappingOf<domain::PackBuild> : FieldMapping<MappingOf<domain::PackBuild>, domain::PackBuild> {
    static constexpr const char* kTable = "pack_build";
    static constexpr const char* kOrder = " ORDER BY pack_id, position, id";
    template <typename Visitor, typename Value>
    static void fields(Visitor& row, Value& value) {
        row.key("id", value.id);
        row.field("pack_id", value.pack);
        row.field("built_at", value.builtAt);
        row.field("built_by", value.builtBy);
        row.field("change_id", value.change);
        row.field("figures", value.figures);
        row.field("position", value.position);
    }
};

}  // namespace shirube::persistence
