// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/DroppedFiles.h"

#include <QMimeData>
#include <QUrl>
#include <algorithm>
#include <system_error>

#include "dialogs/AnswersDialog.h"
#include "dialogs/ImportDialog.h"
#include "dialogs/PacketOpening.h"
#include "session/Paths.h"

namespace shirube::ui {

namespace {

bool hasEnding(const std::filesystem::path& path, const char* ending) {
    return pathText(path.filename()).endsWith(QLatin1String(ending));
}

}  // namespace

DroppedFiles DroppedFiles::of(const QMimeData& data) {
    const auto urls = data.urls();
    std::vector<std::filesystem::path> paths;
    for (const auto& url : urls) {
        if (!url.isLocalFile()) {
            return {};
        }
        paths.push_back(pathOf(url.toLocalFile()));
    }
    const auto areAll = [&](auto&& is) {
        return !paths.empty() && std::all_of(paths.begin(), paths.end(), std::forward<decltype(is)>(is));
    };
    if (areAll(ImportDialog::mayImport)) {
        return {Kind::ReviewFiles, paths};
    }
    if (areAll([](const auto& path) { return hasEnding(path, AnswersDialog::kEnding); })) {
        return {Kind::Answers, paths};
    }
    if (paths.size() != 1) {
        return {};
    }
    std::error_code ignored;
    if (std::filesystem::is_directory(paths.front(), ignored)) {
        return {Kind::Dataset, paths};
    }
    if (paths.front().filename() == "dataset.json") {
        return {Kind::Dataset, {paths.front().parent_path()}};
    }
    return {hasEnding(paths.front(), PacketOpening::kEnding) ? Kind::Packet : Kind::Store, paths};
}

}  // namespace shirube::ui
