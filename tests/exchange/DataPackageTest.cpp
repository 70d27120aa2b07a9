// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/DataPackage.h"

#include "base/Sha256.h"
#include "support/Catch.h"
#include "support/FiscalPackageRules.h"

using namespace shirube;
using exchange::DataPackage;
using exchange::PackageTable;
using Json = nlohmann::json;

namespace {

DataPackage package() {
    DataPackage package;
    package.name = "sample";
    package.title = "見本";
    package.description = "説明";
    package.created = "2026-04-01T00:00:00.000Z";
    package.sources.push_back({"出典", "https://example.jp/"});
    PackageTable programmes("programmes", "事業", {{"id", "string", "ID", true}, {"name", "string", "名"}}, {"id"});
    programmes.addRow({"a", "名, \"前\""});
    PackageTable lines("lines", "予算額",
                       {{"id", "string", "ID", true},
                        {"programme", "string", "事業"},
                        {"year", "year", "年度", true},
                        {"amount", "integer", "額"}},
                       {"id"}, {{"programme", "programmes", "id"}});
    lines.addRow({"1", "a", "2024", "990178535000"});
    lines.addRow({"2", "a", "2025", ""});
    package.tables = {lines, programmes};
    package.measures.push_back({"amount", "lines", "amount", "approved"});
    package.dimensions.push_back({"date", "datetime", {}, "lines", {{"year", "year", {}}}});
    package.dimensions.push_back(
        {"programme", "activity", {}, "programmes", {{"id", "id", {}}, {"label", "name", "id"}}});
    package.firstYear = 2024;
    package.lastYear = 2025;
    return package;
}

}  // namespace

TEST_CASE("a data package keeps the rules of a Fiscal Data Package", "[exchange][package]") {
    const auto json = Json::parse(package().json());
    CHECK(test::brokenPackageRules(json) == std::vector<std::string>());
    CHECK(json["fiscalPeriod"] == Json({{"start", "2024-04-01"}, {"end", "2026-03-31"}}));
    CHECK(json["model"]["measures"]["amount"]["phase"] == "approved");
    CHECK(json["model"]["measures"]["amount"]["currency"] == "JPY");
    CHECK(json["resources"][0]["schema"]["foreignKeys"][0]["reference"] ==
          Json({{"resource", "programmes"}, {"fields", "id"}}));
    CHECK(json["resources"][0]["schema"]["fields"][0]["constraints"]["required"] == true);
    CHECK_FALSE(json["resources"][1].contains("foreignKeys"));
}

TEST_CASE("a table of a package is plain CSV, and its description says how large and which it is",
          "[exchange][package]") {
    const auto made = package();
    const auto& programmes = made.tables[1];
    CHECK(programmes.bytes() == "id,name\r\na,\"名, \"\"前\"\"\"\r\n");
    CHECK(programmes.rowCount() == 1);
    CHECK(made.tables[0].bytes() == "id,programme,year,amount\r\n1,a,2024,990178535000\r\n2,a,2025,\r\n");
    const auto json = Json::parse(made.json())["resources"][1];
    CHECK(json["bytes"] == programmes.bytes().size());
    CHECK(json["hash"] == "sha256:" + base::sha256Hex(programmes.bytes()));
    CHECK(json["path"] == "programmes.csv");
}

TEST_CASE("the rules find what is wrong with a package", "[exchange][package]") {
    const auto broken = [](const auto& change) {
        auto json = Json::parse(package().json());
        change(json);
        return test::brokenPackageRules(json).size();
    };
    CHECK(broken([](Json&) {}) == 0);
    CHECK(broken([](Json& json) { json.erase("resources"); }) == 1);
    CHECK(broken([](Json& json) { json["name"] = "Sample Name"; }) == 1);
    CHECK(broken([](Json& json) { json["model"].erase("dimensions"); }) == 1);
    CHECK(broken([](Json& json) { json["model"]["measures"]["amount"].erase("currency"); }) == 1);
    CHECK(broken([](Json& json) { json["model"]["measures"]["amount"]["phase"] = "spent"; }) == 1);
    CHECK(broken([](Json& json) { json["model"]["measures"]["amount"]["source"] = "money"; }) == 1);
    CHECK(broken([](Json& json) { json["model"]["dimensions"]["date"]["primaryKey"] = "day"; }) == 1);
    CHECK(broken([](Json& json) { json["resources"][0]["schema"]["fields"][3]["type"] = "yen"; }) == 1);
    CHECK(broken([](Json& json) {
              json["resources"][0]["schema"]["foreignKeys"][0]["reference"]["resource"] = "themes";
          }) == 1);
    CHECK(broken([](Json& json) { json["fiscalPeriod"]["start"] = "FY2024"; }) == 1);
    CHECK(broken([](Json& json) { json["resources"][1]["name"] = "lines"; }) > 0);
}
