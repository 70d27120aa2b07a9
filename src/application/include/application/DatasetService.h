// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/Progress.h"
#include "base/Result.h"

namespace shirube::application {

struct WorkspaceContext;

/// How many entries a list of a dataset has.
struct ImportedList {
    std::string key;  ///< as in its files: figures, themes, identities …
    std::size_t entries = 0;

    friend bool operator==(const ImportedList&, const ImportedList&) = default;
};

/// What an import of a dataset did.
struct DatasetImportReport {
    std::size_t sources = 0;  ///< in the dataset
    std::size_t programmes = 0;
    std::size_t budgetLines = 0;
    std::size_t statements = 0;
    std::vector<ImportedList> catalogue;  ///< its other lists, without those that are empty
    std::size_t added = 0;                ///< rows that were not in the store
    std::size_t changed = 0;              ///< rows that differed
    std::size_t removed = 0;              ///< rows that the dataset gave once and gives no more
    std::size_t unchanged = 0;
    bool wroteNothing = false;  ///< the store already held all of it
};

/// An edition of a dataset, for a reader.
struct DatasetEditionInfo {
    std::string title;
    std::string asOf;  ///< ISO 8601 day whose state of knowledge it describes

    friend bool operator==(const DatasetEditionInfo&, const DatasetEditionInfo&) = default;
};

/// Brings datasets into the store.
class DatasetService {
public:
    explicit DatasetService(WorkspaceContext& context);

    /// True while the store holds no programme.
    [[nodiscard]] base::Result<bool> isEmpty();
    /// The dataset that is built into the program, where the store holds an older edition of it: one of an earlier day,
    /// or the one that another program brought. Nothing for an empty store, one that holds it, and one that was filled
    /// with other data. Nothing is imported by itself: importBundled() is a person's decision, and undone as one.
    [[nodiscard]] base::Result<std::optional<DatasetEditionInfo>> newerBundled();
    /// The dataset that is built into the program. One undoable change; importing it again changes nothing. What a
    /// person adopted stays adopted, and persons' notes stay.
    [[nodiscard]] base::Result<DatasetImportReport> importBundled(const base::Progress& progress = {});
    /// As importBundled, from a folder. A broken file is refused with file, JSON pointer and reason; nothing is stored.
    [[nodiscard]] base::Result<DatasetImportReport> importFolder(const std::filesystem::path& folder,
                                                                 const base::Progress& progress = {});

private:
    WorkspaceContext& m_context;
};

}  // namespace shirube::application
