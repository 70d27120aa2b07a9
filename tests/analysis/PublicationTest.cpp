// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "ReviewSample.h"
#include "analysis/ReviewReports.h"
#include "support/Property.h"

using namespace shirube;
using namespace shirube::analysis;
using domain::ReviewOutcome;
using Kind = PublicationLeak::Kind;
using test::RoundBuilder;

namespace {

PublicationSecrets secrets() {
    PublicationSecrets secrets;
    secrets.names = {"試験 太郎", "Tester Ken", "林"};
    secrets.affiliations = {"試験大学大学院工学系研究科 教授", "株式会社ダミーチップ　取締役"};
    secrets.texts = {"この企業の資金繰りには重大な懸念がある。", "無理筋"};
    return secrets;
}

std::vector<Kind> leaksIn(const std::string& text, const PublicationSecrets& all = secrets()) {
    std::vector<Kind> kinds;
    for (const auto& leak : findLeaks(all, {{"A1", text}})) {
        CHECK(leak.place == "A1");
        kinds.push_back(leak.kind);
    }
    return kinds;
}

void collect(const Derivation& derivation, std::map<std::string, std::string>& texts) {
    std::string all =
        derivation.title.english() + "\n" + derivation.formula.english() + "\n" + derivation.result.english();
    for (const auto* inputs : {&derivation.inputs, &derivation.excluded}) {
        for (const auto& input : *inputs) {
            all += "\n" + input.label.english() + "\n" + input.remark.english() + "\n" + input.printed;
        }
    }
    for (const auto& note : derivation.notes) {
        all += "\n" + note.english();
    }
    texts["derivation " + std::to_string(texts.size())] = all;
    for (const auto& child : derivation.children) {
        collect(child, texts);
    }
}

void collect(const std::vector<ReportRow>& rows, std::map<std::string, std::string>& texts) {
    for (const auto& row : rows) {
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            texts[row.id + " " + std::to_string(i)] = row.cells[i].text.english() + row.cells[i].remark.english();
        }
        texts["id " + row.id] = row.id;
        collect(row.derivation, texts);
        collect(row.children, texts);
    }
}

RoundBuilder decidedRound() {
    RoundBuilder builder(test::gateScheme({50, 50}));
    builder.subject("t", "光電融合の研究").subject("u", "先端実装の研究");
    builder.reviewer("試験 太郎", "試験大学大学院工学系研究科 教授")
        .reviewer("試験花子", "ダミー研究所")
        .reviewer("試験次郎", "無所属の専門家");
    auto& first = builder.sheet("t", "r1", {"40", "30"});
    first.content.scores[0].comment = "計画は妥当である。";
    first.content.scores[1].comment = "この企業の資金繰りには重大な懸念がある。";
    first.content.scores[1].isRestricted = true;
    first.content.remark = "内々の印象をここに長めに書いておく。";
    first.content.isRemarkRestricted = true;
    builder.sheet("t", "r2", {"20", "25"}).content.remark = "総じて良い。";
    builder.sheet("u", "r1", {"10", "10"});
    builder.conflict("u", "r2");
    builder.decision("t", ReviewOutcome::ContinueWithConditions, "条件の詳細は公にできない事情による。")
        .isReasonRestricted = true;
    builder.decision("u", ReviewOutcome::End, "規則のとおり。");
    const auto remark = [&](const std::string& id, const std::string& topic, bool isRestricted) {
        auto& one = builder.content.remarks.emplace_back();
        one.id = domain::ReviewRemarkId(id);
        one.programme = domain::ProgrammeId("p");
        one.round = builder.round().id;
        one.author = "試験 太郎";
        one.topic = topic;
        one.response = "検討する。";
        one.isRestricted = isRestricted;
    };
    remark("m1", "量産の見通し", false);
    remark("m2", "特定の取引先との係争についての懸念", true);
    builder.round().stage = domain::RoundStage::Decided;
    return builder;
}

}  // namespace

TEST_CASE("names are found in any spelling, and labels are none") {
    CHECK(leaksIn("座長は試験太郎氏") == std::vector{Kind::Name});
    CHECK(leaksIn("試験　太郎") == std::vector{Kind::Name});
    CHECK(leaksIn("試験・太郎") == std::vector{Kind::Name});
    CHECK(leaksIn("by ＫＥＮ tester.") == std::vector{Kind::Name});
    CHECK(leaksIn("creator: Tester, Ken") == std::vector{Kind::Name});
    CHECK(leaksIn("林") == std::vector{Kind::Name});
    CHECK(leaksIn("林業の振興").empty());
    CHECK(leaksIn("委員A、委員B、委員C").empty());
    auto odd = secrets();
    odd.names = {"委員A", "委員"};
    odd.affiliations = {"委員B"};
    CHECK(leaksIn("委員A 委員B", odd).empty());
    CHECK(leaksIn("太郎の試験的な研究").empty());
}

TEST_CASE("of an affiliation its organisation alone is found, unless a title names it") {
    CHECK(leaksIn("試験大学の研究") == std::vector{Kind::Affiliation});
    CHECK(leaksIn("試験大学大学院工学系研究科") == std::vector{Kind::Affiliation});
    CHECK(leaksIn("ダミーﾁｯﾌﾟ社") == std::vector{Kind::Affiliation});
    CHECK(leaksIn("ある大学の教授").empty());
    CHECK(leaksIn("株式会社").empty());
    auto named = secrets();
    named.titles = {"試験大学における拠点整備"};
    CHECK(leaksIn("試験大学における拠点整備", named).empty());
    CHECK(leaksIn("試験大学大学院工学系研究科教授", named) == std::vector{Kind::Affiliation});
}

TEST_CASE("restricted texts are found whole and in part, unless others say the same in the open") {
    CHECK(leaksIn("委員の意見：この企業の資金繰りには重大な懸念がある。") == std::vector{Kind::RestrictedText});
    CHECK(leaksIn("…資金繰りには重大な懸…") == std::vector{Kind::RestrictedText});
    CHECK(leaksIn("資金繰りには 重大な懸念\nがある") == std::vector{Kind::RestrictedText});
    CHECK(leaksIn("資金繰りには重大な").empty());  // nine
    CHECK(leaksIn("無理筋だ") == std::vector{Kind::RestrictedText});
    auto open = secrets();
    open.openTexts = {"資金繰りには重大な懸念がある。", "無理筋"};
    CHECK(leaksIn("資金繰りには重大な懸念がある", open).empty());
    CHECK(leaksIn("この企業の資金繰りには", open) == std::vector{Kind::RestrictedText});
    CHECK(leaksIn("無理筋", open).empty());
    CHECK(findLeaks(secrets(), {}).empty());
    CHECK(findLeaks({}, {{"A1", "何でも"}}).empty());
}

TEST_CASE("a text that contains a secret in any folding is found") {
    // Spellings that say the same, by character.
    const std::map<std::string, std::vector<std::string>> same{
        {"a", {"a", "A", "ａ", "Ａ"}},
        {"k", {"k", "K", "ｋ", "Ｋ"}},
        {"1", {"1", "１", "①"}},
        {"ア", {"ア", "あ", "ｱ"}},
        {"ガ", {"ガ", "が", "ｶﾞ"}},
        {"ー", {"ー", "ｰ"}},
        {"ッ", {"ッ", "っ", "ｯ"}},
        {"学", {"学"}},
        {"東", {"東"}},
        {"株", {"株"}},
    };
    const std::vector<std::string> gaps{"", "", "", " ", "　", "\n", "\u00a0", "\u200b"};
    const std::vector<std::string> around{"", "評点は", "、", "（", "表1 ", "。"};
    test::forAllSeeds(1000, [&](test::Random& random) {
        std::vector<std::string> letters;
        for (const auto& [letter, spellings] : same) {
            letters.push_back(letter);
        }
        std::string secret;
        std::string spelled = random.oneOf(around);
        const auto length = random.between(3, 24);
        for (auto n = length; n > 0; --n) {
            const auto& letter = random.oneOf(letters);
            secret += letter;
            spelled += random.oneOf(same.at(letter)) + random.oneOf(gaps);
        }
        spelled += random.oneOf(std::vector<std::string>{"", "。", "です", "）"});
        INFO(secret << " in " << spelled);
        PublicationSecrets asName;
        asName.names = {secret};
        CHECK(findLeaks(asName, {{"x", spelled}}).size() == 1);
        PublicationSecrets asAffiliation;
        asAffiliation.affiliations = {secret};
        CHECK(findLeaks(asAffiliation, {{"x", spelled}}).size() == 1);
        PublicationSecrets asText;
        asText.texts = {secret};
        CHECK(findLeaks(asText, {{"x", spelled}}).size() == 1);
        CHECK(findLeaks(asText, {{"x", "関係のない文"}}).empty());
    });
}

TEST_CASE("a publication names labels, leaves out what is restricted and says how much") {
    const auto builder = decidedRound();
    const auto draft = publicationOf(builder.content, builder.content.rounds.front().id);
    CHECK(draft.droppedComments == 2);
    CHECK(draft.droppedReasons == 1);
    CHECK(draft.droppedRemarks == 1);
    REQUIRE(draft.table.rows.size() == 3);
    const auto& first = draft.table.rows[0];
    CHECK(first.cells[2].text.english() == "57.5");
    CHECK(first.cells[3].text == label(ReviewOutcome::WeighRemarks));
    CHECK(first.cells[4].text == label(ReviewOutcome::ContinueWithConditions));
    CHECK(first.cells[5].text.english().empty());
    CHECK(draft.table.rows[1].cells[5].text.english() == "規則のとおり。");
    REQUIRE(first.children.size() == 3);  // two items, one overall comment
    CHECK(first.children[0].children[0].cells[1].text.english() == "委員A");
    CHECK(first.children[0].children[0].cells[5].text.english() == "計画は妥当である。");
    CHECK(first.children[1].children[0].cells[5].text.english().empty());
    CHECK(draft.table.rows[2].cells[1].text.english() == "委員A");

    std::map<std::string, std::string> texts;
    collect(draft.table.rows, texts);
    for (const auto& note : draft.table.notes) {
        texts["note " + std::to_string(texts.size())] = note.english();
    }
    const auto leaks = findLeaks(secretsOf(builder.content, builder.content.rounds.front().id), texts);
    for (const auto& leak : leaks) {
        CAPTURE(leak.secret, leak.place);
        CHECK(false);
    }
    for (const auto& [place, text] : texts) {
        CHECK(text.find("onflict") == std::string::npos);  // who has one is not told
    }
}

TEST_CASE("what a person puts in the open is caught when it names somebody") {
    auto builder = decidedRound();
    builder.content.decisions[1].reason = "試験太郎委員の意見による。";
    builder.content.remarks[0].response = "特定の取引先との係争についての懸念に対応する。";
    const auto& round = builder.content.rounds.front().id;
    std::map<std::string, std::string> texts;
    collect(publicationOf(builder.content, round).table.rows, texts);
    const auto leaks = findLeaks(secretsOf(builder.content, round), texts);
    const auto has = [&](Kind kind) {
        return std::any_of(leaks.begin(), leaks.end(), [&](const auto& leak) { return leak.kind == kind; });
    };
    CHECK(has(Kind::Name));
    CHECK(has(Kind::RestrictedText));
    CHECK_FALSE(has(Kind::Affiliation));
}
