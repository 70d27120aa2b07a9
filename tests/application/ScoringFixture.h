// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "WorkspaceFixture.h"
#include "analysis/FactBook.h"
#include "application/CatalogueService.h"
#include "application/PacketDesk.h"
#include "application/ReviewResultService.h"
#include "application/ReviewService.h"
#include "application/RoleService.h"
#include "application/ScoreService.h"

namespace shirube::test {

inline constexpr std::string_view kPassphrase = "four words for tests";
inline constexpr std::string_view kSecretariatPin = "7391";
inline constexpr std::string_view kReviewerPin = "2468";

/// A round of two themes and three reviewers that takes scores: two items of 60 and 40 points, 継続 from 60.
struct ScoringFixture : WorkspaceFixture {
    domain::ReviewRoundId round;
    std::vector<domain::ReviewSubjectId> subjects;
    std::vector<domain::ReviewerId> reviewers;

    ScoringFixture() {
        workspace->useMinimalSealing();
        must(workspace->roles().setPin({domain::Role::Secretariat, {}}, {}, kSecretariatPin));
        beSecretariat();
        prepare();
        must(reviews().open(round, kPassphrase));
    }

    [[nodiscard]] application::ReviewService& reviews() const { return workspace->reviews(); }
    [[nodiscard]] application::ScoreService& scores() const { return workspace->scores(); }
    [[nodiscard]] application::ReviewResultService& results() const { return workspace->reviewResults(); }

    void beSecretariat() const { must(workspace->roles().signIn({domain::Role::Secretariat, {}}, kSecretariatPin)); }
    void beReviewer(std::size_t index) const {
        must(workspace->roles().signIn({domain::Role::Reviewer, reviewers.at(index)}, kReviewerPin));
    }
    void beAnalyst() const { must(workspace->roles().signOut()); }

    [[nodiscard]] static domain::ReviewScheme scheme() {
        domain::ReviewScheme scheme;
        scheme.name = "two items";
        scheme.criteria = {{"1", "", "技術", "", base::Decimal(60, 0), base::Decimal(1, 0), {}},
                           {"2", "", "事業", "", base::Decimal(40, 0), base::Decimal(1, 0), {}}};
        scheme.rule = {{base::Decimal(60, 0), domain::ReviewOutcome::Continue},
                       {base::Decimal(40, 0), domain::ReviewOutcome::WeighRemarks}};
        scheme.otherwise = domain::ReviewOutcome::End;
        return scheme;
    }

    [[nodiscard]] static domain::SheetContent sheet(const std::string& first, const std::string& second,
                                                    const std::string& comment = {}) {
        return {{{"1", first, comment, false}, {"2", second, {}, false}}, {}, false};
    }

    /// Signs in, scores and submits one sheet.
    void score(std::size_t reviewer, std::size_t subject, const domain::SheetContent& content,
               const std::string& reason = {}) const {
        beReviewer(reviewer);
        const auto desk = must(scores().desk());
        must(desk->saveDraft(subjects.at(subject), content));
        must(desk->submit(std::vector{subjects.at(subject)}, reason));
        beSecretariat();
    }
    void scoreAll() const {
        for (std::size_t reviewer = 0; reviewer < reviewers.size(); ++reviewer) {
            score(reviewer, 0, sheet(std::to_string(30 + 10 * reviewer), "20"));
            score(reviewer, 1, sheet("20", std::to_string(10 + reviewer)));
        }
    }
    void reveal() const { must(results().reveal(round, kPassphrase, {})); }

    [[nodiscard]] std::filesystem::path issue(std::size_t reviewer, const std::string& name = "packet") const {
        const auto path = folder / (name + ".shirube-packet");
        must(scores().issuePacket(round, reviewers.at(reviewer), kPassphrase, path));
        return path;
    }
    /// Scores every sheet of the packet and writes its answer.
    [[nodiscard]] std::filesystem::path answer(const std::filesystem::path& packet, const std::string& first = "50",
                                               const std::string& reason = {}) const {
        const auto desk = must(application::PacketDesk::open(packet, kPassphrase, clock));
        std::vector<domain::ReviewSubjectId> all;
        for (const auto& one : must(desk->sheets())) {
            must(desk->saveDraft(one.subject.id, sheet(first, "30")));
            all.push_back(one.subject.id);
        }
        must(desk->submit(all, reason));
        const auto path = desk->suggestedAnswer();
        must(desk->writeAnswer(path));
        return path;
    }

private:
    void prepare() {
        application::RoundDraft draft;
        draft.programme = domain::ProgrammeId("post5g");
        draft.name = "第1回審査";
        draft.scheme = scheme();
        round = must(reviews().create(draft));
        must(reviews().setSubjects(round, themes()));
        for (const auto* name : {"テスト太郎", "テスト花子", "テスト次郎"}) {
            domain::Reviewer reviewer;
            reviewer.name = name;
            reviewer.affiliation = "テスト大学";
            reviewers.push_back(must(reviews().saveReviewer(reviewer)));
        }
        must(reviews().setPanel(round, reviewers));
        must(reviews().assignAll(round));
        for (const auto& reviewer : reviewers) {
            must(workspace->roles().setPin({domain::Role::Reviewer, reviewer}, {}, kReviewerPin));
        }
        for (const auto* subject : must(reviews().book())->subjectsOf(round)) {
            subjects.push_back(subject->id);
        }
    }

    [[nodiscard]] std::vector<domain::ThemeId> themes() const {
        std::vector<domain::ThemeId> ids;
        for (const auto& theme : must(workspace->catalogue().facts())->catalogue().content().themes) {
            if (theme.programme == domain::ProgrammeId("post5g") && ids.size() < 2) {
                ids.push_back(theme.id);
            }
        }
        return ids;
    }
};

/// The call was refused with that code, and says so in words that hold `part`.
template <typename T>
void checkRefused(const base::Result<T>& result, base::ErrorCode code, const std::string& part) {
    REQUIRE_FALSE(result);
    INFO(result.error().message.english());
    CHECK(result.error().code == code);
    CHECK(result.error().message.english().find(part) != std::string::npos);
}

}  // namespace shirube::test
