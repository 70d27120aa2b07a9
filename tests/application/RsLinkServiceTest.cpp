// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/RsLinkService.h"

#include <algorithm>

#include "RsLinkedFixture.h"
#include "support/RsTexts.h"

using namespace shirube;
using analysis::Verdict;
using base::ErrorCode;
using test::must;

namespace {

const std::string kBudget2023 = "programme:light/budget@FY2023";
const std::string kExecution2023 = "programme:light/execution@FY2023";
const std::string kRs = "#行政事業レビュー";

struct LinkFixture : test::RsLinkedFixture {
    [[nodiscard]] application::RsLink own() const {
        const auto links = must(service().links());
        REQUIRE(links.size() == 1);
        return links.front();
    }
    [[nodiscard]] std::size_t statements() const {
        const auto& all = facts()->catalogue().content().statements;
        return static_cast<std::size_t>(std::count_if(all.begin(), all.end(), [](const auto& statement) {
            return statement.citation.source.value().starts_with("rs/");
        }));
    }
    [[nodiscard]] std::size_t sources() const {
        const auto& all = facts()->sources();
        return static_cast<std::size_t>(std::count_if(
            all.begin(), all.end(), [](const auto& source) { return source.id.value().starts_with("rs/"); }));
    }
    [[nodiscard]] analysis::Check check(const std::string& id) const {
        const auto state = must(workspace->reconciliation().state());
        const auto* found = state->result->check(domain::CheckId(id));
        INFO(id);
        REQUIRE(found != nullptr);
        return *found;
    }
    [[nodiscard]] bool hasCheck(const std::string& id) const {
        return must(workspace->reconciliation().state())->result->check(domain::CheckId(id)) != nullptr;
    }
    [[nodiscard]] std::int64_t yen(const std::string& fact) const {
        const auto book = facts();
        const auto* statement = adopted(*book, fact);
        INFO(fact);
        REQUIRE(statement != nullptr);
        return statement->figure.value.whole().value_or(-1);
    }
};

}  // namespace

TEST_CASE_METHOD(LinkFixture, "a link states each figure of the totals with its file and row", "[application][rs]") {
    CHECK_FALSE(own().project);
    CHECK(statements() == 0);
    link();
    const auto now = own();
    CHECK(now.project == project);
    CHECK(now.projectName == "合成事業第" + std::to_string(project) + "号");
    CHECK(now.editions == std::vector{2024});
    for (int year = 2021; year <= 2024; ++year) {
        const auto period = "@FY" + std::to_string(year) + kRs;
        const auto expected = amounts(year);
        CHECK(yen("programme:light/budget" + period + " / 当初予算") == expected.initial);
        CHECK(yen("programme:light/budget" + period + " / 補正予算") == expected.supplementary);
        CHECK(yen("programme:light/budget" + period + " / 前年度からの繰越し") == expected.carriedIn);
        CHECK(yen("programme:light/budget" + period + " / 予備費等") == expected.reserve);
        CHECK(yen("programme:light/budget" + period + " / 歳出予算現額") == expected.current);
    }
    CHECK(yen(kExecution2023 + kRs) == amounts(2023).executed);
    // What hasn't come yet states nothing: it is not 0.
    const auto book = facts();
    CHECK(adopted(*book, "programme:light/execution@FY2024" + kRs) == nullptr);
    CHECK(adopted(*book, "programme:light/budget@FY2024" + kRs + " / 翌年度への繰越し") == nullptr);
    CHECK(now.statements == statements());

    const auto* statement = adopted(*book, "programme:light/budget@FY2024" + kRs + " / 当初予算");
    REQUIRE(statement != nullptr);
    CHECK(statement->figure.rounding == domain::Rounding::Exact);
    CHECK(statement->citation.locator.find("行目 当初予算（合計）") != std::string::npos);
    CHECK(statement->citation.raw == std::to_string(amounts(2024).initial));
    const auto* source = book->source(statement->citation.source);
    REQUIRE(source != nullptr);
    CHECK(source->note.find(test::generatedRsName("2-1", 2024)) == 0);
    // Years that were carried over from older sheets are no more exact than their digits.
    const auto* older = adopted(*book, kBudget2023 + kRs + " / 歳出予算現額");
    REQUIRE(older != nullptr);
    CHECK(older->figure.step >= base::Decimal(1000, 0));
    CHECK(older->figure.rounding == domain::Rounding::Unknown);
    CHECK(isSound());
}

TEST_CASE_METHOD(LinkFixture, "a link is one change, undone and redone with its statements", "[application][rs]") {
    const auto before = changes();
    link();
    CHECK(changes() == before + 1);
    const auto linked = statements();
    CHECK(linked > 20);
    must(workspace->history().undo());
    CHECK(statements() == 0);
    CHECK(sources() == 0);
    CHECK_FALSE(own().project);
    must(workspace->history().redo());
    CHECK(statements() == linked);
    must(service().unlink(light, "別の事業だった"));
    CHECK(statements() == 0);
    CHECK(sources() == 0);
    CHECK_FALSE(own().project);
    CHECK(service().unlink(light, "").error().code == ErrorCode::NotFound);
    must(workspace->history().undo());
    CHECK(statements() == linked);
    CHECK(isSound());
}

TEST_CASE_METHOD(LinkFixture, "another link touches no statement of the first", "[application][rs]") {
    auto second = sample.programmes[0];
    second["id"] = "a-second";
    second["name"] = "第二の事業";
    sample.programmes.push_back(second);
    state(kBudget2023, "1億円");
    import();
    link();
    const auto rows = [&] { return must(workspace->history().list()).front().rows; };
    const auto ofFirst = rows();
    // The source is there already, and no identity compares anything with the second.
    must(service().link(domain::ProgrammeId("a-second"), other(), ""));
    CHECK(rows() <= ofFirst);
    const auto withSecond = facts();
    const auto of = [&](const std::string& subject) {
        const auto& all = withSecond->catalogue().content().statements;
        return static_cast<std::size_t>(std::count_if(all.begin(), all.end(), [&](const auto& statement) {
            return statement.fact.subject == subject && statement.citation.source.value().starts_with("rs/");
        }));
    };
    CHECK(rows() == of("a-second") + 1);
}

TEST_CASE_METHOD(LinkFixture, "a link needs a programme that there is, on either side, and a free one",
                 "[application][rs]") {
    CHECK(service().link(domain::ProgrammeId("nobody"), project, "").error().code == ErrorCode::NotFound);
    CHECK(service().link(light, 999'999, "").error().code == ErrorCode::NotFound);
    auto second = sample.programmes[0];
    second["id"] = "second";
    second["name"] = "第二の事業";
    sample.programmes.push_back(second);
    import();
    link();
    const auto taken = service().link(domain::ProgrammeId("second"), project, "");
    REQUIRE_FALSE(taken);
    CHECK(taken.error().code == ErrorCode::Conflict);
    CHECK(taken.error().message.english().find("光電融合の研究開発事業") != std::string::npos);
    // The same again changes nothing.
    const auto before = changes();
    link();
    CHECK(changes() == before);
    // To another programme: the former's statements go.
    must(service().link(light, other(), ""));
    CHECK(yen("programme:light/budget@FY2024" + kRs + " / 当初予算") ==
          test::generatedAmounts(options, other(), 2024).initial);
}

TEST_CASE_METHOD(LinkFixture, "figures of documents stay what they are, and are held against the system's",
                 "[application][rs]") {
    const auto of2023 = amounts(2023);
    const auto budget = of2023.initial + of2023.supplementary + of2023.reserve;
    state(kBudget2023, std::to_string(budget / 1'000) + "千円");
    state(kExecution2023, "1億円");
    import();
    link();
    CHECK(yen(kBudget2023) == budget / 1'000 * 1'000);
    CHECK(yen(kExecution2023) == 100'000'000);
    CHECK(check("rs:light/budget@FY2023").verdict == Verdict::Consistent);
    CHECK(check("rs:light/budget@FY2023").basis == domain::IdentityBasis::Assumed);
    const auto execution = check("rs:light/execution@FY2023");
    CHECK(execution.verdict == Verdict::Discrepancy);
    CHECK(execution.note.find("基金") != std::string::npos);
    // Nothing is compared that no document states.
    CHECK_FALSE(hasCheck("rs:light/budget@FY2022"));
    CHECK_FALSE(hasCheck("rs:light/execution@FY2024"));

    // A person records that the scope differs: the verdict stays, and isn't open any more.
    const domain::CheckId id("rs:light/execution@FY2023");
    const auto open = must(workspace->reconciliation().state())->openDiscrepancies();
    must(workspace->reconciliation().setNote(id, "資料は基金からの支出", ""));
    CHECK(must(workspace->reconciliation().state())->openDiscrepancies() == open - 1);
    CHECK(check(id.value()).verdict == Verdict::Discrepancy);
    // The note outlasts another import of the edition and of the dataset.
    import();
    CHECK(must(workspace->reconciliation().state())->notes.contains(id));
    CHECK(check(id.value()).verdict == Verdict::Discrepancy);
}

TEST_CASE_METHOD(LinkFixture, "contributions to a fund of one linked programme are held against what the state spent",
                 "[application][rs]") {
    state("fund:light-fund/contribution@R5補正", std::to_string(amounts(2023).executed) + "円");
    import();
    link();
    CHECK(check("rs:light/contribution/light-fund@FY2023").verdict == Verdict::Consistent);
    // R6補正 is of the edition's own year, whose execution hasn't come.
    CHECK_FALSE(hasCheck("rs:light/contribution/light-fund@FY2024"));
    auto second = sample.programmes[0];
    second["id"] = "second";
    second["name"] = "第二の事業";
    sample.programmes.push_back(second);
    sample.funds[0]["programmes"].push_back("second");
    import();
    CHECK(hasCheck("rs:light/contribution/light-fund@FY2023"));
    // Of two linked ones nobody knows whose share is whose.
    must(service().link(domain::ProgrammeId("second"), other(), ""));
    CHECK_FALSE(hasCheck("rs:light/contribution/light-fund@FY2023"));
    CHECK(isSound());
}

TEST_CASE_METHOD(LinkFixture, "a new file of the edition supersedes what the former stated", "[application][rs]") {
    link();
    const auto before = statements();
    const auto files = folder / "rs2024";
    test::RsText text(files / test::generatedRsName("2-1", 2024));
    const auto wanted = std::to_string(project);
    std::int64_t added = 0;
    for (std::size_t row = 2; row <= text.rowCount() && added == 0; ++row) {
        if (text.at(row, "予算事業ID") == wanted && text.at(row, "会計区分").empty()) {
            for (const auto* column : {"当初予算（合計）", "計（歳出予算現額合計）"}) {
                text.add(row, column, 7);
            }
            added = 7;
        }
    }
    text.write();
    importFrom(files);
    CHECK(yen("programme:light/budget@FY2024" + kRs + " / 当初予算") == amounts(2024).initial + 7);
    CHECK(statements() == before);
    CHECK(sources() == 1);
    must(workspace->history().undo());
    CHECK(yen("programme:light/budget@FY2024" + kRs + " / 当初予算") == amounts(2024).initial);
    CHECK(isSound());
}

TEST_CASE_METHOD(LinkFixture, "a file that a person's figure cites stays among the sources", "[application][rs]") {
    link();
    const auto citation = adopted(*facts(), "programme:light/budget@FY2024" + kRs + " / 当初予算")->citation;
    sample.funds[0]["name"] = "光の基金（改）";
    import();
    CHECK(sources() == 1);
    must(workspace->rsImport().remove(domain::FiscalYear(2024)));
    CHECK(statements() == 0);
    CHECK(sources() == 0);
    CHECK(own().project == project);
    must(workspace->history().undo());
    CHECK(facts()->source(citation.source) != nullptr);
}

TEST_CASE_METHOD(LinkFixture, "two editions state a year both, and a restatement is a disagreement",
                 "[application][rs]") {
    link();
    auto later = options;
    later.edition = 2025;
    importEdition(later);
    const auto fact = "programme:light/budget@FY2024" + kRs + " / 当初予算";
    const auto book = facts();
    CHECK(book->statementsOf(must(domain::FactKey::parse(fact))).size() == 2);
    CHECK(hasCheck("same:" + fact));
    CHECK(own().editions == std::vector{2024, 2025});
    // The year has closed since: what was 未到来 is stated now.
    CHECK(yen("programme:light/execution@FY2024" + kRs) == test::generatedAmounts(later, project, 2024).executed);
}

TEST_CASE_METHOD(LinkFixture, "a dataset's import leaves a person's link, and puts its statements anew",
                 "[application][rs]") {
    link();
    const auto before = statements();
    CHECK(import().wroteNothing);
    state(kBudget2023, "1億円");
    import();
    CHECK(own().project == project);
    CHECK(statements() == before);
    CHECK(check("rs:light/budget@FY2023").verdict == Verdict::Discrepancy);
    // What the dataset gives no more is not held by the identity that compared it.
    sample.figures[1]["entries"].erase(sample.figures[1]["entries"].size() - 1);
    import();
    CHECK_FALSE(hasCheck("rs:light/budget@FY2023"));
    CHECK(statements() == before);
    // An ID that the dataset gives is the dataset's to say.
    sample.programmes[0]["rs_programme_id"] = std::to_string(other());
    import();
    CHECK(own().project == other());
    CHECK(yen("programme:light/budget@FY2024" + kRs + " / 当初予算") ==
          test::generatedAmounts(options, other(), 2024).initial);
    CHECK(isSound());
}

TEST_CASE_METHOD(LinkFixture, "a programme that the dataset links is stated as soon as an edition is imported",
                 "[application][rs]") {
    must(workspace->rsImport().remove(domain::FiscalYear(2024)));
    sample.programmes[0]["rs_programme_id"] = std::to_string(project);
    import();
    CHECK(statements() == 0);
    CHECK(own().project == project);
    CHECK(own().projectName.empty());
    importFrom(folder / "rs2024");
    CHECK(yen("programme:light/budget@FY2024" + kRs + " / 当初予算") == amounts(2024).initial);
    // Not only in this process.
    workspace =
        must(application::Workspace::open(folder / "store.shirube", application::OpenMode::MustExist, clock, "tester"));
    CHECK(statements() == own().statements);
}

TEST_CASE_METHOD(LinkFixture, "candidates are programmes with a like name, best first", "[application][rs]") {
    sample.programmes[0]["name"] = "合成事業第" + std::to_string(project) + "号";
    import();
    const auto found = must(service().candidates(light, 3));
    REQUIRE(found.size() == 3);
    CHECK(found.front().project == project);
    CHECK(found.front().isSameName);
    CHECK_FALSE(found[1].isSameName);
    CHECK_FALSE(found.front().ministry.empty());
    // Widths, spaces and signs make no other name.
    sample.programmes[0]["name"] = "「合成 事業」第" + std::to_string(project) + "号";
    import();
    CHECK(must(service().candidates(light)).front().isSameName);
    sample.programmes[0]["name"] = "無関係";
    import();
    CHECK(must(service().candidates(light)).empty());
    CHECK(service().candidates(domain::ProgrammeId("nobody")).error().code == ErrorCode::NotFound);
    // Looking links nothing.
    CHECK_FALSE(own().project);
}

TEST_CASE_METHOD(test::WorkspaceFixture, "the real figures of ポスト5G stand beside its documents'",
                 "[application][rs]") {
    const auto shared = std::filesystem::path(SHIRUBE_SHARED_DIR) / "data" / "rs-open-data" / "2024";
    const std::vector<std::filesystem::path> paths{shared / "2-1_RS_2024_予算・執行_サマリ.zip"};
    if (!std::filesystem::exists(paths.front())) {
        WARN("skipped: the review system's files are not beside the checkout");
        return;
    }
    must(workspace->rsImport().run(must(workspace->rsImport().plan(paths))));
    const auto state = must(workspace->reconciliation().state());
    const auto verdict = [&](const std::string& id) {
        const auto* check = state->result->check(domain::CheckId("rs:post5g/" + id));
        INFO(id);
        REQUIRE(check != nullptr);
        return check->verdict;
    };
    for (int year = 2021; year <= 2024; ++year) {
        CHECK(verdict("budget@FY" + std::to_string(year)) == Verdict::WithinRounding);
    }
    // The system counts what the state paid into the fund, the documents what the fund paid out.
    for (int year = 2021; year <= 2023; ++year) {
        CHECK(verdict("execution@FY" + std::to_string(year)) == Verdict::Discrepancy);
        CHECK(verdict("contribution/post5g-fund@FY" + std::to_string(year)) == Verdict::WithinRounding);
    }
    const auto facts = must(workspace->catalogue().facts());
    const auto* executed = test::RsLinkedFixture::adopted(*facts, "programme:post5g/execution@FY2023" + kRs);
    REQUIRE(executed != nullptr);
    CHECK(executed->figure.value == base::Decimal(677'292'895'000, 0));
    // Documents' figures are what they were.
    CHECK(test::RsLinkedFixture::adopted(*facts, "programme:post5g/execution@FY2023")->figure.raw == "2319億円");
    CHECK(isSound());
}
