// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>

#include "ReviewSample.h"
#include "support/Catch.h"

using namespace shirube;
using namespace shirube::domain;
using test::ReviewSample;
using test::textOf;

namespace {

constexpr unsigned kRuns = 150;

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

Viewer reviewerNumber(int i) {
    return {Role::Reviewer, ReviewerId("person" + std::to_string(i))};
}
const Viewer kAnalyst;
const Viewer kSecretariat{Role::Secretariat, {}};

std::set<ReviewRoundId> sealedRounds(const ReviewContent& content) {
    std::set<ReviewRoundId> sealed;
    for (const auto& round : content.rounds) {
        if (isSealed(round.stage)) {
            sealed.insert(round.id);
        }
    }
    return sealed;
}

}  // namespace

TEST_CASE("an analyst finds no name, seal, key, packet or conflict", "[domain][reviews]") {
    for (unsigned seed = 1; seed <= kRuns; ++seed) {
        const auto content = ReviewSample(seed).make();
        const auto seen = visibleTo(kAnalyst, content);
        const auto text = textOf(seen);
        for (const auto* const secret :
             {"NAME", "AFFILIATION", "SEAL", "DIGEST", "KEY", "PACKET", "BASIS", "RESTRICTED", "TIME", "person"}) {
            INFO(seed << ' ' << secret);
            REQUIRE_FALSE(holds(text, secret));
        }
        CHECK(seen.conflicts.empty());
        CHECK(seen.packets.empty());
        CHECK(seen.rounds.size() == content.rounds.size());
        CHECK(seen.subjects.size() == content.subjects.size());
        const auto sealed = sealedRounds(content);
        const auto isSealedRow = [&](const auto& row) { return sealed.contains(row.round); };
        CHECK(std::none_of(seen.sheets.begin(), seen.sheets.end(), isSealedRow));
        CHECK(std::none_of(seen.panel.begin(), seen.panel.end(), isSealedRow));
        CHECK(std::none_of(seen.assignments.begin(), seen.assignments.end(), isSealedRow));
        CHECK(std::none_of(seen.decisions.begin(), seen.decisions.end(), isSealedRow));
        CHECK(std::none_of(seen.remarks.begin(), seen.remarks.end(), isSealedRow));
    }
}

TEST_CASE("a reviewer finds nobody else and nothing of what they have a conflict with", "[domain][reviews]") {
    for (unsigned seed = 1; seed <= kRuns; ++seed) {
        const auto content = ReviewSample(seed).make();
        const auto viewer = reviewerNumber(static_cast<int>(seed % 4));
        const auto seen = visibleTo(viewer, content);
        const auto text = textOf(seen);
        INFO(seed);
        for (const auto& reviewer : content.reviewers) {
            const bool isSelf = reviewer.id == viewer.reviewer;
            REQUIRE((isSelf || !holds(text, reviewer.name)));
            REQUIRE((isSelf || !holds(text, reviewer.id.value())));
            REQUIRE((isSelf || !holds(text, reviewer.affiliation)));
        }
        for (const auto* const secret : {"SEAL", "DIGEST", "KEY secret", "PACKET", "BASIS", "KEY verify", "note"}) {
            INFO(secret);
            REQUIRE_FALSE(holds(text, secret));
        }
        for (const auto& ruling : content.conflicts) {
            if (ruling.isConflict && ruling.reviewer == viewer.reviewer) {
                REQUIRE_FALSE(holds(text, ruling.subject.value()));
            }
        }
        for (const auto& sheet : seen.sheets) {
            const auto* const round = ReviewBook::make(viewer, content)->round(sheet.round);
            REQUIRE((!isSealed(round->stage) || sheet.reviewer == viewer.reviewer));
        }
        for (const auto& round : seen.rounds) {
            REQUIRE(std::any_of(content.panel.begin(), content.panel.end(), [&](const auto& member) {
                return member.round == round.id && member.reviewer == viewer.reviewer;
            }));
        }
    }
}

TEST_CASE("positions tell nothing of subjects that are left out", "[domain][reviews]") {
    for (unsigned seed = 1; seed <= kRuns; ++seed) {
        const auto seen = visibleTo(reviewerNumber(0), ReviewSample(seed).make());
        std::map<ReviewRoundId, int> next;
        for (const auto& subject : seen.subjects) {
            CHECK(subject.position == next[subject.round]++);
        }
        int position = 0;
        for (const auto& decision : seen.decisions) {
            CHECK(decision.position == position++);
        }
    }
}

TEST_CASE("nobody's view changes with another's sealed sheet", "[domain][reviews]") {
    int compared = 0;
    for (unsigned seed = 1; seed <= kRuns; ++seed) {
        ReviewSample sample(seed);
        const auto content = sample.make();
        const auto author = reviewerNumber(3).reviewer;
        const auto sealed = sealedRounds(content);
        const auto isTarget = [&](const auto& sheet) {
            return sealed.contains(sheet.round) && sheet.reviewer == author;
        };
        auto without = content;
        std::erase_if(without.sheets, isTarget);
        auto altered = content;
        for (auto& sheet : altered.sheets) {
            if (isTarget(sheet)) {
                sheet.id = ScoreSheetId("0" + sheet.id.value());
                sheet.seal = "SEAL of something else";
                sheet.number += 5;
            }
        }
        auto added = content;
        for (const auto& assignment : content.assignments) {
            if (sealed.contains(assignment.round) && assignment.reviewer == author) {
                added.sheets.insert(added.sheets.begin(),
                                    sample.sheet(*ReviewBook::make({}, content)->round(assignment.round),
                                                 assignment.subject, author, 9));
                ++compared;
            }
        }
        for (const auto& viewer : {kAnalyst, reviewerNumber(0), reviewerNumber(1), reviewerNumber(2)}) {
            const auto seen = visibleTo(viewer, content);
            INFO(seed);
            REQUIRE(seen == visibleTo(viewer, without));
            REQUIRE(seen == visibleTo(viewer, altered));
            REQUIRE(seen == visibleTo(viewer, added));
        }
    }
    CHECK(compared > 100);
}

TEST_CASE("the secretariat sees of a sealed round only which sheets are in", "[domain][reviews]") {
    for (unsigned seed = 1; seed <= kRuns; ++seed) {
        ReviewSample sample(seed);
        const auto content = sample.make();
        const auto seen = visibleTo(kSecretariat, content);
        const auto sealed = sealedRounds(content);
        auto resubmitted = content;
        std::set<std::string> in;
        for (const auto& sheet : content.sheets) {
            if (sealed.contains(sheet.round)) {
                in.insert(sheet.subject.value() + '/' + sheet.reviewer.value());
                resubmitted.sheets.push_back(
                    sample.sheet(*ReviewBook::make({}, content)->round(sheet.round), sheet.subject, sheet.reviewer, 7));
            }
        }
        std::shuffle(resubmitted.sheets.begin(), resubmitted.sheets.end(), std::mt19937(seed));
        std::stable_partition(resubmitted.sheets.begin(), resubmitted.sheets.end(),
                              [&](const auto& sheet) { return sealed.contains(sheet.round); });
        auto again = visibleTo(kSecretariat, resubmitted);
        const auto sealedOnly = [&](ReviewContent view) {
            std::erase_if(view.sheets, [&](const auto& sheet) { return !sealed.contains(sheet.round); });
            return view.sheets;
        };
        REQUIRE(sealedOnly(seen) == sealedOnly(again));
        REQUIRE(sealedOnly(seen).size() == in.size());
        for (const auto& sheet : sealedOnly(seen)) {
            CHECK(in.contains(sheet.id.value()));
            CHECK(sheet.seal.empty());
            CHECK(sheet.digest.empty());
            CHECK(sheet.number == 1);
        }
        CHECK(seen.reviewers == content.reviewers);
        CHECK(seen.conflicts == content.conflicts);
    }
}

TEST_CASE("whoever has a conflict is in nobody's count after the reveal", "[domain][reviews]") {
    int left = 0;
    for (unsigned seed = 1; seed <= kRuns; ++seed) {
        const auto content = ReviewSample(seed).make();
        const auto stored = ReviewBook::make(kSecretariat, content);
        const auto seen = visibleTo(kAnalyst, content);
        std::size_t expected = 0;
        for (const auto& sheet : content.sheets) {
            if (isSealed(stored->round(sheet.round)->stage)) {
                continue;
            }
            const bool isOut = stored->isConflicted(sheet.subject, sheet.reviewer);
            expected += isOut ? 0 : 1;
            left += isOut ? 1 : 0;
        }
        CHECK(seen.sheets.size() == expected);
    }
    CHECK(left > 0);
}

TEST_CASE("a book finds by id, in order, and the last version counts", "[domain][reviews]") {
    const auto content = ReviewSample(7).make();
    const auto book = ReviewBook::make(kSecretariat, content);
    CHECK(book->viewer() == kSecretariat);
    for (const auto& round : content.rounds) {
        REQUIRE(book->round(round.id) != nullptr);
        int position = -1;
        for (const auto* const subject : book->subjectsOf(round.id)) {
            CHECK(subject->position > position);
            position = subject->position;
        }
        CHECK(book->subjectsOf(round.id).size() == 3);
    }
    for (const auto& sheet : content.sheets) {
        const auto versions = book->sheetsOf(sheet.subject, sheet.reviewer);
        REQUIRE_FALSE(versions.empty());
        CHECK(book->sheet(sheet.subject, sheet.reviewer) == versions.back());
        CHECK(versions.back()->number >= sheet.number);
    }
    CHECK(book->round(ReviewRoundId("none")) == nullptr);
    CHECK(book->sheet(ReviewSubjectId("none"), ReviewerId("none")) == nullptr);
    CHECK(book->decision(ReviewSubjectId("none")) == nullptr);
    CHECK(book->subjectsOf(ReviewRoundId("none")).empty());
    CHECK(book->nameOf(ReviewRoundId("round0"), ReviewerId("person1")) == "NAME1");
    const auto masked = ReviewBook::make(kAnalyst, visibleTo(kAnalyst, content));
    for (const auto& member : masked->content().panel) {
        CHECK(masked->nameOf(member.round, member.reviewer) == member.label);
    }
}
