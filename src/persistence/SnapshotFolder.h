// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace shirube::persistence {

class Connection;

/// The place of a copy of a store as it was: a folder among the temporary files, open to this user alone, that goes
/// with this object. A lock in it says that it is in use; those that a killed program left are removed by the next one.
class SnapshotFolder {
public:
    /// Named `shirube-snapshot-…`; `name` is the snapshot's. Throws.
    [[nodiscard]] static std::unique_ptr<SnapshotFolder> make(const std::string& name);
    ~SnapshotFolder();
    SnapshotFolder(const SnapshotFolder&) = delete;
    SnapshotFolder& operator=(const SnapshotFolder&) = delete;

    /// Where the copy is to be.
    [[nodiscard]] std::filesystem::path store() const;

    /// Notes the store that the copy reads the content of the review system's files from. Throws.
    void keepPresent(const std::filesystem::path& present) const;
    /// What was noted so for the copy that stands there; none of any other file.
    [[nodiscard]] static std::optional<std::filesystem::path> presentAt(const std::filesystem::path& file);

    /// The name of the snapshot whose copy stands there; none of any other file.
    [[nodiscard]] static std::optional<std::string> nameAt(const std::filesystem::path& file);

private:
    explicit SnapshotFolder(std::filesystem::path folder);
    static void removeAbandoned(const std::filesystem::path& parent);

    std::filesystem::path m_folder;
    std::unique_ptr<Connection> m_lock;
};

}  // namespace shirube::persistence
