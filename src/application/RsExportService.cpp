// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/RsExportService.h"

#include <algorithm>
#include <memory>
#include <system_error>
#include <utility>

#include "PackageTables.h"
#include "RsSheets.h"
#include "RsStatements.h"
#include "WorkspaceContext.h"
#include "application/BudgetService.h"
#include "application/CatalogueService.h"
#include "application/GovernmentService.h"
#include "application/LogicModelService.h"
#include "domain/CalendarDay.h"
#include "exchange/AtomicFile.h"
#include "persistence/ReadMoment.h"

namespace shirube::application {

namespace {

using base::ErrorCode;
using base::Message;
using domain::RsKind;

// File names are UTF-8 here, and whatever the system has in its paths.
std::filesystem::path pathOf(const std::string& utf8) {
    return {std::u8string(utf8.begin(), utf8.end())};
}

std::string textOf(const std::filesystem::path& path) {
    const auto text = path.u8string();
    return {text.begin(), text.end()};
}

struct NamedFile {
    std::filesystem::path path;
    std::string bytes;
};

// All or, where one of them is there already and may not be replaced, none.
base::Result<std::vector<std::filesystem::path>> writeFiles(const std::vector<NamedFile>& files, bool overwrite,
                                                            const base::Progress& progress) {
    for (const auto& file : files) {
        std::error_code unknown;
        if (!overwrite && std::filesystem::exists(file.path, unknown)) {
            return base::fail(
                ErrorCode::Conflict,
                Message(SHIRUBE_TEXT("{0} exists already. Choose another folder, or allow to replace it."),
                        {textOf(file.path)}));
        }
    }
    for (const auto& file : files) {
        // Where that fails, writing says what is wrong with the place.
        std::error_code unknown;
        std::filesystem::create_directories(file.path.parent_path(), unknown);
    }
    std::vector<std::filesystem::path> written;
    for (const auto& file : files) {
        if (progress.isCancelled()) {
            return base::fail(ErrorCode::Cancelled,
                              Message(SHIRUBE_TEXT("The export was stopped after {0} of {1} files."),
                                      {std::to_string(written.size()), std::to_string(files.size())}));
        }
        if (auto status = exchange::writeAtomically(file.path, file.bytes); !status) {
            return base::forward(std::move(status));
        }
        written.push_back(file.path);
        progress.step(static_cast<std::int64_t>(written.size()), static_cast<std::int64_t>(files.size()));
    }
    return written;
}

RsSheet sheetOf(RsKind kind, domain::FiscalYear edition, const std::vector<RsSheetProgramme>& programmes,
                const analysis::FactBook& facts) {
    switch (kind) {
        case RsKind::BudgetSummary:
            return budgetSheet(edition, programmes, facts);
        case RsKind::Goals:
            return goalSheet(edition, programmes, facts);
        case RsKind::GoalLinks:
            return goalLinkSheet(edition, programmes, facts);
        case RsKind::Inspection:
            return inspectionSheet(edition, programmes, facts);
        default:
            return outlineSheet(edition, programmes);
    }
}

}  // namespace

RsExportService::RsExportService(WorkspaceContext& context, CatalogueService& catalogue, LogicModelService& logicModels,
                                 GovernmentService& government)
    : m_context(context), m_catalogue(catalogue), m_logicModels(logicModels), m_government(government) {}

std::vector<RsKind> RsExportService::kinds() {
    return {RsKind::Outline, RsKind::BudgetSummary, RsKind::Goals, RsKind::GoalLinks, RsKind::Inspection};
}

base::Result<RsWritten> RsExportService::writeRs(const std::filesystem::path& folder, domain::FiscalYear edition,
                                                 const std::vector<RsKind>& kinds, bool overwrite,
                                                 const base::Progress& progress) {
    const auto possible = RsExportService::kinds();
    for (const auto kind : kinds) {
        if (std::find(possible.begin(), possible.end(), kind) == possible.end()) {
            return base::fail(ErrorCode::InvalidInput,
                              Message(SHIRUBE_TEXT("{0} can't be written. Choose among 1-2, 2-1, 3-1, 3-2 and 4-1."),
                                      {std::string(domain::toKey(kind))}));
        }
    }
    const auto moment = persistence::ReadMoment::begin(*m_context.database);
    if (!moment) {
        return base::forward(moment);
    }
    const auto facts = m_catalogue.facts();
    if (!facts) {
        return base::forward(facts);
    }
    RsWritten result;
    std::vector<RsSheetProgramme> programmes;
    std::vector<LogicModelService::Model> models;  // that `programmes` point to
    const auto today = domain::CalendarDay::inJapan(m_context.clock.now());
    for (const auto& programme : (*facts)->book().programmes()) {
        const auto project = rsProjectOf(programme);
        if (!project) {
            continue;
        }
        const auto model = m_logicModels.model(programme.id, today);
        if (!model && model.error().code != ErrorCode::NotFound) {
            return base::forward(model);
        }
        models.push_back(model ? *model : nullptr);
        programmes.push_back({&programme, *project, models.back().get()});
    }
    if (programmes.empty()) {
        return base::fail(ErrorCode::NotFound,
                          Message(SHIRUBE_TEXT("No programme has a 予算事業ID. “shirubectl rs link” gives it one.")));
    }
    if (const auto others = (*facts)->book().programmes().size() - programmes.size(); others > 0) {
        result.notes.emplace_back(SHIRUBE_TEXT("{0} programmes without a 予算事業ID are left out."),
                                  std::vector<std::string>{std::to_string(others)});
    }
    std::vector<NamedFile> files;
    for (const auto kind : kinds.empty() ? possible : kinds) {
        const auto sheet = sheetOf(kind, edition, programmes, **facts);
        files.push_back({folder / pathOf(exchange::RsCsv::fileName(kind, edition)), sheet.file.bytes()});
        result.rows += sheet.file.rowCount();
        result.notes.insert(result.notes.end(), sheet.notes.begin(), sheet.notes.end());
    }
    auto written = writeFiles(files, overwrite, progress);
    if (!written) {
        return base::forward(std::move(written));
    }
    result.files = *std::move(written);
    return result;
}

base::Result<RsWritten> RsExportService::writePackage(const std::filesystem::path& folder,
                                                      std::optional<domain::FiscalYear> edition, bool overwrite,
                                                      const base::Progress& progress) {
    const auto moment = persistence::ReadMoment::begin(*m_context.database);
    if (!moment) {
        return base::forward(moment);
    }
    const auto facts = m_catalogue.facts();
    if (!facts) {
        return base::forward(facts);
    }
    exchange::DataPackage package;
    package.name = "shirube-budget";
    package.title = "Shirube：事業の予算";
    package.description =
        "Shirubeの事業と予算額を、出典とともに円で表す。空欄は値がないことを意味し、0円ではない。内数・再掲などの額はam"
        "ount_kindで"
        "見分け、そのまま足さないこと。";
    package.created = base::toIso8601(m_context.clock.now());
    putOwnTables(package, **facts);
    if (edition) {
        const auto book = m_government.book(*edition);
        if (!book) {
            return base::forward(book);
        }
        putGovernmentTables(package, **book);
        package.description +=
            "行政事業レビューの表は公共データ利用規約（第1."
            "0版）によるデータを加工したもので、その年度の執行額は未到来のため空欄である。";
    }
    RsWritten result;
    std::vector<NamedFile> files;
    for (const auto& table : package.tables) {
        files.push_back({folder / table.fileName(), table.bytes()});
        result.rows += table.rowCount();
    }
    files.push_back({folder / "datapackage.json", package.json()});
    auto written = writeFiles(files, overwrite, progress);
    if (!written) {
        return base::forward(std::move(written));
    }
    result.files = *std::move(written);
    return result;
}

}  // namespace shirube::application
