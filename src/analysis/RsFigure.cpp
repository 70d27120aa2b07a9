// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RsFigure.h"

#include <algorithm>
#include <utility>

namespace shirube::analysis {

namespace {

using base::Message;

const domain::RsFile* fileOf(std::span<const domain::RsFile> files, domain::RsRow row) {
    const auto found =
        std::find_if(files.begin(), files.end(), [&](const auto& file) { return file.id == row.file(); });
    return found == files.end() ? nullptr : &*found;
}

}  // namespace

void addRsHead(FigureSpec& spec, FigureHead head, std::span<const domain::RsFile> files,
               const base::Translator& translate) {
    constexpr std::string_view kSource = SHIRUBE_TEXT("Source");
    head.language = translate(kSource) == kSource ? "en" : "ja";
    for (const auto& file : files) {
        head.asOf = std::max(head.asOf, file.writtenOn);
    }
    addHead(spec, std::move(head), {}, {}, translate);
}

void addRsGround(FigureSpec& spec, std::span<const domain::RsFile> files, domain::RsRow row, std::string label,
                 std::string printed, GroundPlace place, const base::Translator& translate) {
    const auto* file = fileOf(files, row);
    FigureGround ground;
    ground.row = std::move(place.row);
    ground.column = std::move(place.column);
    ground.label = std::move(label);
    ground.printed = std::move(printed);
    ground.sourceText = file == nullptr ? std::string() : file->name;
    ground.locator = Message(SHIRUBE_TEXT("row {0}"), {std::to_string(row.number())}).text(translate);
    spec.grounds.push_back(std::move(ground));
}

void citeRsFiles(FigureSpec& spec, std::span<const domain::RsFile> files, const std::set<std::int64_t>& used,
                 const base::Translator& translate) {
    for (const auto& file : files) {
        if (used.contains(file.id)) {
            spec.sources.push_back(
                Message(SHIRUBE_TEXT("Made from {0} of the government's programme review site (行政事業レビュー見える化"
                                     "サイト)"),
                        {file.name})
                    .text(translate));
        }
    }
}

domain::AmountUnit readableUnit(std::int64_t yen) {
    constexpr std::int64_t kHundredMillion = 100'000'000;
    constexpr std::int64_t kMillion = 1'000'000;
    const auto size = yen < 0 ? -(yen + 1) : yen;
    return size >= kHundredMillion ? domain::AmountUnit::HundredMillionYen
           : size >= kMillion      ? domain::AmountUnit::MillionYen
                                   : domain::AmountUnit::ThousandYen;
}

}  // namespace shirube::analysis
