// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/CalendarDay.h"
#include "domain/ChartDefinition.h"
#include "domain/Ids.h"

namespace shirube::domain {

/// WG資料: the charts that an analyst carries into a meeting, in order.
struct Pack {
    PackId id;
    std::string name;  ///< of the meeting: 第2回AI・半導体WG
    std::optional<CalendarDay> meetingOn;
    std::string author;  ///< who hands it in, e.g. an office; may be empty, never a user's name by itself
    PaperFormat format = PaperFormat::A4;  ///< of all pages but those of a chart that asks for A3
    std::string language = "ja";
    SnapshotId snapshot;  ///< whose figures it shows; empty: today's
    std::string note;
    int position = 0;

    friend bool operator==(const Pack&, const Pack&) = default;
};

/// One chart of a pack. The id stays when the chart is built anew.
struct PackItem {
    PackItemId id;
    PackId pack;
    ChartDefinition chart;
    std::string note;  ///< beneath the chart, for the speaker; may be empty
    int position = 0;

    friend bool operator==(const PackItem&, const PackItem&) = default;
};

/// What a pack showed when it was last written to a file: what the next build is compared with.
struct PackBuild {
    PackBuildId id;
    PackId pack;
    std::string builtAt;  ///< ISO 8601, UTC
    std::string builtBy;
    std::int64_t change = 0;  ///< the last one of the change log at that time
    std::string figures;      ///< JSON: of each item its id, its title and its table
    int position = 0;

    friend bool operator==(const PackBuild&, const PackBuild&) = default;
};

/// 時点: the figures as they stood after one change, under a name: 第2回WG時点.
struct Snapshot {
    SnapshotId id;
    std::string name;         ///< unique
    std::int64_t change = 0;  ///< the last one that it knows
    std::string hash;         ///< of that change: proves that the log up to it is the same
    std::string takenAt;      ///< ISO 8601, UTC
    std::string takenBy;
    std::string note;
    int position = 0;

    friend bool operator==(const Snapshot&, const Snapshot&) = default;
};

/// All packs and snapshots of a store, in order.
struct PackContent {
    std::vector<Pack> packs;
    std::vector<PackItem> items;  ///< by pack and position
    std::vector<PackBuild> builds;
    std::vector<Snapshot> snapshots;

    friend bool operator==(const PackContent&, const PackContent&) = default;
};

}  // namespace shirube::domain
