// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <fstream>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>

#include "WorkspaceFixture.h"
#include "application/CatalogueService.h"
#include "application/ReconciliationService.h"
#include "application/SearchService.h"

namespace shirube::test {

/// A small dataset whose printed total is off by one unit, as files that can be changed before an import.
class CatalogueSample {
public:
    using Json = nlohmann::ordered_json;

    Json sources = Json::parse(R"([
        {"id": "doc-a", "title": "光の事業の概要", "publisher": "経済産業省", "date": "2026-01-10"},
        {"id": "doc-b", "title": "中間評価の資料", "publisher": "経済産業省", "date": "2026-02-20"}])");
    Json programmes = Json::parse(R"([
        {"id": "light", "name": "光電融合の研究開発事業", "short_name": "光電融合", "name_en": "Photonics",
         "parent_id": null, "component": null, "ministry": "経済産業省", "office": null, "rs_programme_id": null,
         "citation": {"source": "doc-a", "locator": "表紙", "raw": "光電融合の研究開発事業"}}])");
    Json organisations = Json::parse(R"([
        {"id": "finity", "name": "１ＦＩＮＩＴＹ株式会社", "aliases": ["1 F I N I T Y 株式会社"], "kind": "company"},
        {"id": "nec", "name": "日本電気株式会社", "aliases": ["NEC"], "kind": "company"},
        {"id": "nedo", "name": "新エネルギー・産業技術総合開発機構", "aliases": ["NEDO"], "kind": "public_body"}])");
    Json funds = Json::parse(R"([
        {"id": "light-fund", "name": "光の基金", "manager": "nedo", "end_year": "FY2029", "programmes": ["light"],
         "supports": "研究開発", "recipients": ["nec"],
         "citation": {"source": "doc-a", "locator": "基金", "raw": "光の基金"}}])");
    Json themes = Json::parse(R"([
        {"id": "t1", "programme_id": "light", "item": "①", "element": "a", "code": "a1", "category": "commissioned",
         "preparatory": false, "title": "光スイッチの低消費電力化",
         "organisations": [{"id": "finity", "name": "1 F I N I T Y 株式会社"}], "end_year": "FY2023",
         "result": "achieved", "citation": {"source": "doc-b", "locator": "進捗", "raw": "目標達成"}},
        {"id": "t2", "programme_id": "light", "item": "①", "element": "a", "code": "a2", "category": "subsidised",
         "preparatory": false, "title": "すてーじの制御", "organisations": [{"id": "nec", "name": "NEC"}],
         "end_year": null, "result": "on_schedule",
         "citation": {"source": "doc-b", "locator": "進捗", "raw": "計画通り"}}])");
    Json figures = Json::parse(R"([
        {"source": "doc-a", "locator": "造成額", "unit": "億円", "rounding": "exact", "entries": [
            {"fact": "fund:light-fund/contribution@R6補正", "raw": "100"},
            {"fact": "fund:light-fund/contribution@R7補正", "raw": "50"},
            {"fact": "fund:light-fund/contribution", "raw": "151"}]},
        {"source": "doc-b", "locator": "予算", "unit": null, "rounding": "exact", "entries": [
            {"fact": "fund:light-fund/contribution@R6補正", "raw": "100億円"}]}])");
    Json identities = Json::parse(R"([
        {"id": "light-total", "kind": "sum", "label": "造成額の合計", "relation": "equal", "source": "doc-a",
         "stated": "fund:light-fund/contribution", "basis": "printed",
         "expression": {"sum": ["fund:light-fund/contribution@R6補正", "fund:light-fund/contribution@R7補正"]}}])");
    std::string id = "sample";
    std::string asOf = "2026-03-01";

    /// Writes the files into a folder, which it returns.
    [[nodiscard]] std::filesystem::path writeTo(const std::filesystem::path& folder) const {
        std::filesystem::create_directories(folder);
        Json files = Json::array();
        const auto write = [&](const char* list, const Json& entries) {
            files.push_back(std::string(list) + ".json");
            std::ofstream(folder / (std::string(list) + ".json")) << Json{{list, entries}}.dump(2);
        };
        write("sources", sources);
        write("programmes", programmes);
        write("organisations", organisations);
        write("funds", funds);
        write("themes", themes);
        write("figures", figures);
        write("identities", identities);
        std::ofstream(folder / "dataset.json")
            << Json{{"format", 1}, {"id", id}, {"title", "見本"}, {"as_of", asOf}, {"files", files}}.dump(2);
        return folder;
    }
};

/// A workspace on a store that holds the sample.
struct CatalogueFixture {
    TemporaryFolder folder;
    FixedClock clock;
    CatalogueSample sample;
    std::unique_ptr<application::Workspace> workspace = must(application::Workspace::open(
        folder / "store.shirube", application::OpenMode::CreateIfMissing, clock, "tester"));

    CatalogueFixture() { import(); }

    /// Imports the sample as it is now.
    application::DatasetImportReport import() {
        return must(workspace->dataset().importFolder(sample.writeTo(folder / "dataset")));
    }

    [[nodiscard]] std::shared_ptr<const analysis::FactBook> facts() const {
        return must(workspace->catalogue().facts());
    }
    [[nodiscard]] bool isSound() const { return must(workspace->history().verify()).problems.empty(); }
};

}  // namespace shirube::test
