// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include "Story.h"
#include "application/CatalogueService.h"
#include "application/ReviewResultService.h"
#include "application/ReviewService.h"
#include "application/RoleService.h"
#include "application/ScoreService.h"
#include "pages/review/ReviewPage.h"
#include "session/Session.h"

namespace shirube::test {

/// The window on a store with a review of two themes by three reviewers, prepared through the services. Names and
/// scores are of this test alone.
class ReviewStory : public Story {
public:
    static constexpr const char* kPassphrase = "correct horse battery staple";
    static constexpr const char* kPin = "2468";
    static constexpr const char* kRound = "テスト審査回";

    explicit ReviewStory(const QString& language = QStringLiteral("en"), std::size_t themes = 2) : Story(language) {
        session().workspace().useMinimalSealing();
        sure(session().workspace().roles().setPin({domain::Role::Secretariat, {}}, "", kPin));
        asSecretariat();
        prepare(themes);
    }

    application::ReviewService& reviews() { return session().workspace().reviews(); }
    application::ReviewResultService& results() { return session().workspace().reviewResults(); }
    std::shared_ptr<const domain::ReviewBook> book() { return sure(reviews().book()); }
    const domain::ReviewRound& theRound() { return *book()->round(round); }
    ui::ReviewPage& page() { return window().reviews(); }

    void asSecretariat() { sure(session().signIn({domain::Role::Secretariat, {}}, kPin)); }
    void asAnalyst() { sure(session().signOut()); }
    void asReviewer(std::size_t at) { sure(session().signIn({domain::Role::Reviewer, reviewers[at]}, kPin)); }

    /// Both sheets of a reviewer: points of the two items, 50 at most each.
    void submit(std::size_t reviewer, const std::vector<std::pair<int, int>>& points,
                const std::string& comment = "テスト所見") {
        asReviewer(reviewer);
        const auto desk = sure(session().workspace().scores().desk());
        std::vector<domain::ReviewSubjectId> done;
        for (std::size_t at = 0; at < points.size(); ++at) {
            domain::SheetContent content;
            content.scores = {{"1", std::to_string(points[at].first), comment, true},
                              {"2", std::to_string(points[at].second), {}, false}};
            sure(desk->saveDraft(subjects[at], content));
            done.push_back(subjects[at]);
        }
        sure(desk->submit(done, {}));
        session().refresh();
    }
    /// The first theme has a mean of 60 that turns without its best mark; the second stands clear.
    void submitAll() {
        submit(0, {{32, 32}, {45, 45}});
        submit(1, {{30, 30}, {40, 45}});
        submit(2, {{28, 28}, {42, 40}});
        asSecretariat();
    }
    void close() {
        sure(reviews().close(round));
        session().refresh();
    }
    void reveal() {
        close();
        sure(results().reveal(round, kPassphrase, {}));
        session().refresh();
    }
    void decide(const std::string& reason = {}, bool isRestricted = false) {
        std::vector<application::DecisionEntry> entries;
        for (const auto& subject : subjects) {
            entries.push_back({subject, domain::ReviewOutcome::Continue, reason, isRestricted, "テスト委員会",
                               domain::CalendarDay{2026, 11, 20}});
        }
        sure(results().decide(entries));
        session().refresh();
    }
    void showTab(const char* name) {
        window().showPage(ui::MainWindow::Reviews);
        page().showRound(round);
        if (!page().showTab(QLatin1String(name))) {
            throw std::runtime_error(std::string("no tab ") + name);
        }
    }

    template <typename T>
    static T sure(base::Result<T> result) {
        if (!result) {
            throw std::runtime_error(result.error().message.english() + " " + result.error().detail);
        }
        if constexpr (!std::is_void_v<T>) {
            return *std::move(result);
        }
    }

    domain::ReviewRoundId round;
    std::vector<domain::ReviewerId> reviewers;
    std::vector<domain::ReviewSubjectId> subjects;

private:
    void prepare(std::size_t count) {
        std::vector<domain::ThemeId> themes;
        domain::ProgrammeId programme;
        const auto facts = sure(session().workspace().catalogue().facts());
        for (const auto& theme : facts->catalogue().content().themes) {
            if (themes.size() < count) {
                themes.push_back(theme.id);
                programme = theme.programme;
            }
        }
        application::RoundDraft draft;
        draft.programme = programme;
        draft.kind = domain::ReviewKind::StageGate;
        draft.name = kRound;
        draft.dueOn = domain::CalendarDay{2026, 12, 1};
        draft.heldOn = domain::CalendarDay{2026, 12, 10};
        auto& scheme = draft.scheme;
        scheme.name = "テスト方式";
        scheme.scale = domain::commonScales().front();
        scheme.criteria = {{"1", "技術", "技術項目", "", base::Decimal(50, 0), base::Decimal(1, 0), {}},
                           {"2", "事業", "事業項目", "", base::Decimal(50, 0), base::Decimal(1, 0), {}}};
        scheme.rule = {{base::Decimal(60, 0), domain::ReviewOutcome::Continue},
                       {base::Decimal(40, 0), domain::ReviewOutcome::WeighRemarks}};
        scheme.otherwise = domain::ReviewOutcome::End;
        round = sure(reviews().create(draft));
        sure(reviews().setSubjects(round, themes));
        for (const char* name : {"テスト太郎", "テスト花子", "テスト次郎"}) {
            domain::Reviewer reviewer;
            reviewer.name = name;
            reviewer.affiliation = "架空研究所テスト部";
            reviewers.push_back(sure(reviews().saveReviewer(reviewer)));
            sure(session().workspace().roles().setPin({domain::Role::Reviewer, reviewers.back()}, "", kPin));
        }
        sure(reviews().setPanel(round, reviewers));
        sure(reviews().assignAll(round));
        sure(reviews().open(round, kPassphrase));
        for (const auto* subject : book()->subjectsOf(round)) {
            subjects.push_back(subject->id);
        }
        session().refresh();
    }
};

}  // namespace shirube::test
