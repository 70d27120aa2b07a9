// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PackageTables.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace shirube::application {

namespace {

using analysis::BudgetMeasure;
using exchange::DataPackage;
using exchange::PackageTable;

std::string numberText(const std::optional<std::int64_t>& number) {
    return number ? std::to_string(*number) : std::string();
}

void widen(DataPackage& package, int year) {
    package.firstYear = std::min(package.firstYear.value_or(year), year);
    package.lastYear = std::max(package.lastYear.value_or(year), year);
}

PackageTable programmesOf(const domain::BudgetBook& book) {
    PackageTable table("programmes", "Shirubeの事業",
                       {{"programme_id", "string", "事業のID", true},
                        {"name", "string", "事業名", true},
                        {"name_en", "string", "英語の名前（非公式）"},
                        {"parent_id", "string", "親の事業のID"},
                        {"ministry", "string", "府省庁"},
                        {"office", "string", "局課"},
                        {"rs_project", "string", "予算事業ID"}},
                       {"programme_id"});
    for (const auto& programme : book.programmes()) {
        table.addRow({programme.id.value(), programme.name, programme.englishName, programme.parent.value(),
                      programme.ministry, programme.office, programme.rsProgrammeId});
    }
    return table;
}

PackageTable sourcesOf(const analysis::FactBook& facts, const std::set<domain::SourceId>& cited) {
    PackageTable table("sources", "出典",
                       {{"source_id", "string", "出典のID", true},
                        {"title", "string", "題", true},
                        {"publisher", "string", "発行者"},
                        {"date", "string", "日付（ISO 8601、分かる桁まで）"}},
                       {"source_id"});
    for (const auto& source : facts.sources()) {
        if (cited.contains(source.id)) {
            table.addRow({source.id.value(), source.title, source.publisher, source.date});
        }
    }
    return table;
}

PackageTable linesOf(DataPackage& package, const analysis::FactBook& facts, std::set<domain::SourceId>& cited) {
    PackageTable table("budget-lines", "Shirubeの予算額",
                       {{"line_id", "string", "予算額のID", true},
                        {"programme_id", "string", "事業のID", true},
                        {"fiscal_year", "year", "年度", true},
                        {"cycle", "string", "予算区分", true},
                        {"budget_kind", "string", "request, provisional, initial, supplementary, reserve", true},
                        {"status", "string", "requested, proposal, enacted", true},
                        {"account", "string", "会計"},
                        {"amount_kind", "string", "confirmed, within_envelope, part, repeated, outside …", true},
                        {"amount", "integer", "印字された額（円）"},
                        {"amount_step", "integer", "印字の最後の桁の重み（円）"},
                        {"printed", "string", "印字"},
                        {"missing", "string", "額がない理由"},
                        {"source_id", "string", "出典のID"},
                        {"locator", "string", "出典のなかの場所"}},
                       {"line_id"},
                       {{"programme_id", "programmes", "programme_id"}, {"source_id", "sources", "source_id"}});
    for (const auto& line : facts.book().lines()) {
        const auto* statement =
            facts.adopted({domain::SubjectKind::BudgetLine, line.id.value(), domain::Measure::Amount, {}, {}});
        const bool isCited = line.amount && statement != nullptr;
        if (isCited) {
            cited.insert(statement->citation.source);
        }
        widen(package, line.cycle.year.year());
        table.addRow({line.id.value(), line.programme.value(), std::to_string(line.cycle.year.year()),
                      line.cycle.name(), std::string(toKey(line.cycle.kind)), std::string(toKey(line.status)),
                      line.account, std::string(toKey(line.kind)),
                      line.amount ? std::to_string(line.amount->money.yen()) : std::string(),
                      line.amount ? std::to_string(line.amount->stepYen) : std::string(),
                      line.amount ? line.amount->raw : std::string(),
                      line.amount ? std::string() : std::string(toKey(line.missing)),
                      isCited ? statement->citation.source.value() : std::string(),
                      isCited ? statement->citation.locator : std::string()});
    }
    return table;
}

constexpr std::array kMeasures{BudgetMeasure::Initial,    BudgetMeasure::Supplementary, BudgetMeasure::CarriedIn,
                               BudgetMeasure::Reserve,    BudgetMeasure::Current,       BudgetMeasure::Executed,
                               BudgetMeasure::CarriedOut, BudgetMeasure::Requested};
constexpr std::array<const char*, kMeasures.size()> kMeasureTitles{
    "当初予算",     "補正予算", "前年度からの繰越し", "予備費等",
    "歳出予算現額", "執行額",   "翌年度への繰越し",   "翌年度要求額"};
constexpr std::array<const char*, kMeasures.size()> kPhases{"approved", "adjusted", "adjusted", "adjusted",
                                                            "adjusted", "executed", "executed", "proposed"};

PackageTable governmentProgrammesOf(const analysis::GovernmentBook& book) {
    PackageTable table("government-programmes", "行政事業レビューの事業",
                       {{"project", "integer", "予算事業ID", true},
                        {"name", "string", "事業名", true},
                        {"ministry", "string", "府省庁"},
                        {"bureau", "string", "局・庁"},
                        {"division", "string", "課"},
                        {"category", "string", "事業区分"},
                        {"start_year", "year", "事業開始年度"},
                        {"end_year", "year", "事業終了（予定）年度"}},
                       {"project"});
    for (const auto& programme : book.programmes()) {
        table.addRow({std::to_string(programme.project), programme.name, book.text(programme.ministry),
                      book.text(programme.bureau), book.text(programme.division), book.text(programme.category),
                      numberText(programme.startYear), numberText(programme.endYear)});
    }
    return table;
}

PackageTable governmentBudgetsOf(DataPackage& package, const analysis::GovernmentBook& book) {
    std::vector<exchange::PackageField> fields{{"project", "integer", "予算事業ID", true},
                                               {"fiscal_year", "year", "予算年度", true}};
    for (std::size_t i = 0; i < kMeasures.size(); ++i) {
        fields.push_back({std::string(toKey(kMeasures[i])), "integer", std::string(kMeasureTitles[i]) + "（円）"});
    }
    fields.push_back({"file", "string", "ファイル", true});
    fields.push_back({"row", "integer", "ファイルの行", true});
    PackageTable table("government-budgets", "行政事業レビューの予算と執行", std::move(fields), {"file", "row"},
                       {{"project", "government-programmes", "project"}, {"file", "government-files", "file"}});
    const auto nameOf = [&](std::int64_t id) {
        const auto found =
            std::find_if(book.files().begin(), book.files().end(), [&](const auto& file) { return file.id == id; });
        return found == book.files().end() ? std::string() : found->name;
    };
    for (const auto& programme : book.programmes()) {
        for (const auto& total : programme.totals) {
            widen(package, total.year.year());
            std::vector<std::string> cells{std::to_string(programme.project), std::to_string(total.year.year())};
            for (const auto measure : kMeasures) {
                cells.push_back(numberText(total.yen[static_cast<std::size_t>(measure)]));
            }
            cells.push_back(nameOf(total.row.file()));
            cells.push_back(std::to_string(total.row.number()));
            table.addRow(cells);
        }
    }
    return table;
}

PackageTable governmentFilesOf(const analysis::GovernmentBook& book) {
    PackageTable table("government-files", "行政事業レビューのファイル",
                       {{"file", "string", "ファイル", true},
                        {"kind", "string", "種類", true},
                        {"edition", "year", "事業年度", true},
                        {"sha256", "string", "SHA-256", true},
                        {"rows", "integer", "行数", true},
                        {"written_on", "string", "ファイルの日付"}},
                       {"file"});
    for (const auto& file : book.files()) {
        table.addRow({file.name, std::string(domain::toKey(file.kind)), std::to_string(file.edition.year()),
                      file.sha256, std::to_string(file.rows), file.writtenOn});
    }
    return table;
}

}  // namespace

void putOwnTables(DataPackage& package, const analysis::FactBook& facts) {
    std::set<domain::SourceId> cited;
    auto lines = linesOf(package, facts, cited);
    package.tables.push_back(std::move(lines));
    package.tables.push_back(programmesOf(facts.book()));
    package.tables.push_back(sourcesOf(facts, cited));
    for (const auto& source : facts.sources()) {
        if (cited.contains(source.id)) {
            package.sources.push_back({source.title, {}});
        }
    }
    package.measures.push_back({"amount", "budget-lines", "amount", {}});
    package.dimensions.push_back({"date", "datetime", {}, "budget-lines", {{"fiscal_year", "fiscal_year", {}}}});
    package.dimensions.push_back(
        {"cycle", "other", {}, "budget-lines", {{"cycle", "cycle", {}}, {"kind", "budget_kind", {}}}});
    package.dimensions.push_back(
        {"programme", "activity", {}, "programmes", {{"id", "programme_id", {}}, {"label", "name", "id"}}});
    package.dimensions.push_back(
        {"ministry", "classification", "administrative", "programmes", {{"ministry", "ministry", {}}}});
}

void putGovernmentTables(DataPackage& package, const analysis::GovernmentBook& book) {
    auto budgets = governmentBudgetsOf(package, book);
    package.tables.push_back(std::move(budgets));
    package.tables.push_back(governmentProgrammesOf(book));
    package.tables.push_back(governmentFilesOf(book));
    package.sources.push_back({"行政事業レビュー見える化サイト（RSシステム）" + std::to_string(book.edition().year()) +
                                   "年度のデータを加工して作成",
                               "https://rssystem.go.jp/"});
    for (std::size_t i = 0; i < kMeasures.size(); ++i) {
        const std::string key(toKey(kMeasures[i]));
        package.measures.push_back({"government_" + key, "government-budgets", key, kPhases[i]});
    }
    package.dimensions.push_back(
        {"government_date", "datetime", {}, "government-budgets", {{"fiscal_year", "fiscal_year", {}}}});
    package.dimensions.push_back({"government_programme",
                                  "activity",
                                  {},
                                  "government-programmes",
                                  {{"project", "project", {}}, {"label", "name", "project"}}});
    package.dimensions.push_back({"government_ministry",
                                  "classification",
                                  "administrative",
                                  "government-programmes",
                                  {{"ministry", "ministry", {}}}});
}

}  // namespace shirube::application
