// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RsSheets.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace shirube::application {

using base::Message;
using domain::RsKind;
using domain::RsTable;

namespace {

struct OfficeLevel {
    std::string_view suffix;
    std::string exchange::RsCsvProgramme::*field;
};
const std::array kLevels{OfficeLevel{"部", &exchange::RsCsvProgramme::department},
                         OfficeLevel{"課", &exchange::RsCsvProgramme::division},
                         OfficeLevel{"室", &exchange::RsCsvProgramme::room}};

// 商務情報政策局情報産業課: bureau and division. Any other shape stands whole where the bureau does.
void splitOffice(const std::string& office, exchange::RsCsvProgramme& head) {
    constexpr std::string_view kBureau = "局";
    head.bureau = office;
    const auto at = office.find(kBureau);
    if (at == std::string::npos || office.find(kBureau, at + 1) != std::string::npos) {
        return;
    }
    const auto rest = office.substr(at + kBureau.size());
    const auto level = std::find_if(kLevels.begin(), kLevels.end(), [&](const auto& each) {
        const auto first = rest.find(each.suffix);
        return first != std::string::npos && first > 0 && first + each.suffix.size() == rest.size();
    });
    if (level != kLevels.end()) {
        head.bureau = office.substr(0, at + kBureau.size());
        head.*(level->field) = rest;
    }
}

}  // namespace

exchange::RsCsvProgramme rsHeadOf(const RsSheetProgramme& programme) {
    exchange::RsCsvProgramme head;
    head.project = programme.project;
    head.name = programme.programme->name;
    head.policyMinistry = programme.programme->ministry;
    head.ministry = programme.programme->ministry;
    splitOffice(programme.programme->office, head);
    return head;
}

RsSheet outlineSheet(domain::FiscalYear edition, const std::vector<RsSheetProgramme>& programmes) {
    RsSheet sheet{exchange::RsCsv(RsKind::Outline, edition), {}};
    for (const auto& programme : programmes) {
        sheet.file.beginRow(rsHeadOf(programme));
    }
    sheet.notes.emplace_back(
        SHIRUBE_TEXT("1-2: purpose, outline and the way of execution are not in the store and stay empty."));
    return sheet;
}

RsSheet inspectionSheet(domain::FiscalYear edition, const std::vector<RsSheetProgramme>& programmes,
                        const analysis::FactBook& facts) {
    RsSheet sheet{exchange::RsCsv(RsKind::Inspection, edition), {}};
    for (const auto& programme : programmes) {
        const auto head = rsHeadOf(programme);
        bool isAny = false;
        for (const auto& finding : facts.catalogue().content().findings) {
            if (finding.programme != programme.programme->id || finding.kind != domain::FindingKind::Issue) {
                continue;
            }
            isAny = true;
            sheet.file.beginRow(head);
            const auto* review = facts.catalogue().review(finding.review);
            sheet.file.put(RsTable::OtherFinding, "survey", review == nullptr ? std::string() : review->name);
            sheet.file.put(RsTable::OtherFinding, "year", std::to_string(finding.year));
            sheet.file.put(RsTable::OtherFinding, "content", finding.topic);
            sheet.file.put(RsTable::OtherFinding, "response", finding.response);
        }
        if (!isAny) {
            sheet.file.beginRow(head);
        }
    }
    sheet.notes.emplace_back(SHIRUBE_TEXT(
        "4-1: the ministry's own inspection and the reflected amounts are not in the store and stay empty."));
    return sheet;
}

}  // namespace shirube::application
