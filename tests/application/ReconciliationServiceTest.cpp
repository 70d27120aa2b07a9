// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ReconciliationService.h"

#include "CatalogueSample.h"

using namespace shirube;
using base::ErrorCode;
using test::must;

namespace {

const domain::CheckId kTotal("light-total");
const domain::CheckId kSame("same:fund:light-fund/contribution@R6補正");

struct NotesFixture : test::CatalogueFixture {
    [[nodiscard]] application::ReconciliationService& service() const { return workspace->reconciliation(); }
    [[nodiscard]] std::shared_ptr<const application::ReconciliationState> state() const {
        return must(service().state());
    }
    [[nodiscard]] analysis::Verdict verdict(const domain::CheckId& id) const {
        const auto now = state();
        const auto* check = now->result->check(id);
        REQUIRE(check != nullptr);
        return check->verdict;
    }
};

}  // namespace

TEST_CASE_METHOD(NotesFixture, "the checks run on the store's figures, once until they change", "[application]") {
    CHECK(verdict(kTotal) == analysis::Verdict::Discrepancy);
    CHECK(verdict(kSame) == analysis::Verdict::Consistent);
    CHECK(state()->openDiscrepancies() == 1);
    CHECK(state() == state());
    const auto former = state();
    sample.figures[0]["entries"][2]["raw"] = "150";
    import();
    CHECK(state() != former);
    CHECK(verdict(kTotal) == analysis::Verdict::Consistent);
    CHECK(state()->openDiscrepancies() == 0);
    CHECK(former->result->check(kTotal)->verdict == analysis::Verdict::Discrepancy);
}

TEST_CASE_METHOD(NotesFixture, "a note is written, replaced and removed, each as one undoable change",
                 "[application]") {
    must(service().setNote(kTotal, "  正誤表を待つ\n", ""));
    const auto& note = state()->notes.at(kTotal);
    CHECK(note.text == "正誤表を待つ");
    CHECK(note.author == "tester");
    CHECK(note.time == base::toIso8601(clock.now()));
    CHECK(note.verdict == "discrepancy");
    // It answers for the disagreement, and changes nothing about it.
    CHECK(state()->openDiscrepancies() == 0);
    CHECK(verdict(kTotal) == analysis::Verdict::Discrepancy);
    CHECK(must(workspace->history().list()).size() == 2);
    CHECK(must(workspace->history().list()).front().summary.english().find("light-total") == std::string::npos);

    clock.advance(std::chrono::hours(1));
    must(service().setNote(kTotal, "誤植と確認", "正誤表を待つ"));
    CHECK(state()->notes.at(kTotal).text == "誤植と確認");
    CHECK(state()->notes.at(kTotal).time == base::toIso8601(clock.now()));
    // The same again is no change.
    must(service().setNote(kTotal, "誤植と確認", "誤植と確認"));
    CHECK(must(workspace->history().list()).size() == 3);

    must(service().setNote(kTotal, " \u3000", "誤植と確認"));
    CHECK(state()->notes.empty());
    CHECK(state()->openDiscrepancies() == 1);
    must(service().setNote(kTotal, "", ""));
    CHECK(must(workspace->history().list()).size() == 4);

    must(workspace->history().undo());
    CHECK(state()->notes.at(kTotal).text == "誤植と確認");
    must(workspace->history().undo());
    CHECK(state()->notes.at(kTotal).text == "正誤表を待つ");
    must(workspace->history().undo());
    CHECK(state()->notes.empty());
    must(workspace->history().redo());
    CHECK(state()->notes.at(kTotal).text == "正誤表を待つ");
    CHECK(isSound());
}

TEST_CASE_METHOD(NotesFixture, "a note that is not the one that was seen is not overwritten", "[application]") {
    const auto other = must(
        application::Workspace::open(folder / "store.shirube", application::OpenMode::MustExist, clock, "colleague"));
    must(other->reconciliation().setNote(kTotal, "照会中", ""));
    const auto written = service().setNote(kTotal, "誤植", "");
    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode::Conflict);
    CHECK(state()->notes.at(kTotal).author == "colleague");
    CHECK(service().setNote(kTotal, "", "別の文").error().code == ErrorCode::Conflict);
    CHECK(service().setNote(kSame, "一致している", "前の文").error().code == ErrorCode::Conflict);
    must(service().setNote(kSame, "一致している", ""));
    CHECK(state()->notes.size() == 2);
}

TEST_CASE_METHOD(NotesFixture, "a check that does not exist can't be noted on", "[application]") {
    CHECK(service().setNote(domain::CheckId("nothing"), "x", "").error().code == ErrorCode::NotFound);
    CHECK(service().setNote(domain::CheckId("nothing"), "", "").error().code == ErrorCode::NotFound);
    CHECK(must(workspace->history().list()).size() == 1);
}

TEST_CASE_METHOD(NotesFixture, "notes outlive an import, even one that ends their check", "[application]") {
    must(service().setNote(kTotal, "誤植", ""));
    sample.figures[0]["entries"][2]["raw"] = "150";
    import();
    CHECK(verdict(kTotal) == analysis::Verdict::Consistent);
    CHECK(state()->notes.at(kTotal).verdict == "discrepancy");

    sample.identities = test::CatalogueSample::Json::array();
    import();
    CHECK(state()->result->check(kTotal) == nullptr);
    CHECK(state()->notes.at(kTotal).text == "誤植");
    CHECK(service().setNote(kTotal, "別の文", "誤植").error().code == ErrorCode::NotFound);
    must(service().setNote(kTotal, "", "誤植"));
    CHECK(state()->notes.empty());
    must(workspace->history().undo());
    CHECK(state()->notes.size() == 1);
    CHECK(isSound());
}
