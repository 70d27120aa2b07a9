// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

class QMimeData;

namespace shirube::ui {

/// What was dropped on the window, and thus what is to be done with it.
struct DroppedFiles {
    enum class Kind {
        Nothing,      ///< not files, or several that don't belong together
        Dataset,      ///< the folder of a dataset, or its dataset.json
        ReviewFiles,  ///< CSV and ZIP files of the programme review system, and folders with such
        Answers,      ///< answers to score packets
        Packet,       ///< a score packet
        Store,        ///< any other single file
    };
    Kind kind = Kind::Nothing;
    std::vector<std::filesystem::path> paths{};  ///< of a dataset its folder

    [[nodiscard]] static DroppedFiles of(const QMimeData& data);
};

}  // namespace shirube::ui
