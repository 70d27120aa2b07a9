// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>

#include <string>
#include <vector>

#include "analysis/ReviewReports.h"

namespace {

using namespace shirube;

constexpr std::int64_t kSubjects = 200;
constexpr std::int64_t kReviewers = 20;
constexpr std::int64_t kItems = 12;
constexpr std::int64_t kSheets = kSubjects * kReviewers;

domain::ReviewScheme scheme() {
    domain::ReviewScheme scheme;
    scheme.scale = domain::commonScales().front();
    for (std::int64_t i = 0; i < kItems; ++i) {
        domain::SchemeCriterion criterion;
        criterion.id = "c" + std::to_string(i);
        criterion.group = i < kItems / 2 ? "g1" : "g2";
        criterion.name = criterion.id;
        criterion.maximum = base::Decimal(i < 4 ? 9 : 8, 0);  // 100 in all
        scheme.criteria.push_back(std::move(criterion));
    }
    scheme.rule = {{base::Decimal(60, 0), domain::ReviewOutcome::Continue},
                   {base::Decimal(40, 0), domain::ReviewOutcome::WeighRemarks}};
    scheme.otherwise = domain::ReviewOutcome::End;
    return scheme;
}

// Spread over the scale, the same in every run.
std::int64_t markOf(std::int64_t subject, std::int64_t reviewer, std::int64_t item) {
    constexpr std::int64_t kMarks = 9;  // 0 to 8
    return (subject * 7 + reviewer * 5 + item * 3 + subject * reviewer) % kMarks;
}

std::string subjectId(std::int64_t subject) {
    return "round/t" + std::to_string(subject);
}

domain::ReviewContent generate() {
    domain::ReviewContent content;
    auto& round = content.rounds.emplace_back();
    round.id = domain::ReviewRoundId("round");
    round.name = "round";
    round.scheme = scheme();
    round.stage = domain::RoundStage::Revealed;
    for (std::int64_t r = 0; r < kReviewers; ++r) {
        const domain::ReviewerId id("r" + std::to_string(r));
        domain::Reviewer reviewer;
        reviewer.id = id;
        reviewer.name = id.value();
        content.reviewers.push_back(reviewer);
        content.panel.push_back({"round/" + id.value(), round.id, id, "L" + std::to_string(r), static_cast<int>(r)});
    }
    for (std::int64_t s = 0; s < kSubjects; ++s) {
        const domain::ReviewSubjectId id(subjectId(s));
        content.subjects.push_back({id, round.id, domain::ThemeId(std::to_string(s)), id.value(), static_cast<int>(s)});
        for (std::int64_t r = 0; r < kReviewers; ++r) {
            const domain::ReviewerId reviewer("r" + std::to_string(r));
            content.assignments.push_back({id.value() + "/" + reviewer.value(), round.id, id, reviewer, 0});
            auto& sheet = content.sheets.emplace_back();
            sheet.id = domain::ScoreSheetId(id.value() + "/" + reviewer.value());
            sheet.round = round.id;
            sheet.subject = id;
            sheet.reviewer = reviewer;
            sheet.isOpened = true;
            for (std::int64_t i = 0; i < kItems; ++i) {
                sheet.content.scores.push_back({"c" + std::to_string(i), std::to_string(markOf(s, r, i)), {}, false});
            }
        }
    }
    return content;
}

const domain::ReviewBook& book() {
    static const auto made = domain::ReviewBook::make({domain::Role::Secretariat, {}}, generate());
    return *made;
}

std::vector<std::vector<analysis::TallyVote>> votes() {
    std::vector<std::vector<analysis::TallyVote>> all;
    for (std::int64_t s = 0; s < kSubjects; ++s) {
        auto& subject = all.emplace_back();
        for (std::int64_t r = 0; r < kReviewers; ++r) {
            auto& vote = subject.emplace_back();
            vote.reviewer = vote.label = "r" + std::to_string(r);
            for (std::int64_t i = 0; i < kItems; ++i) {
                vote.values.emplace("c" + std::to_string(i), analysis::Fraction(markOf(s, r, i)));
            }
        }
    }
    return all;
}

void perSheet(benchmark::State& state) {
    state.counters["sheets"] = static_cast<double>(kSheets);
    state.counters["per_sheet"] = benchmark::Counter(
        static_cast<double>(kSheets), benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}

// The peer: adds up the same marks as plain integers, and nothing else.
void plainSum(benchmark::State& state) {
    std::vector<std::int64_t> marks;
    for (std::int64_t s = 0; s < kSubjects; ++s) {
        for (std::int64_t r = 0; r < kReviewers; ++r) {
            for (std::int64_t i = 0; i < kItems; ++i) {
                marks.push_back(markOf(s, r, i));
            }
        }
    }
    for (auto _ : state) {
        std::int64_t sum = 0;
        for (const auto mark : marks) {
            sum += mark;
            benchmark::DoNotOptimize(sum);
        }
    }
    perSheet(state);
}

// Means, spreads, groups, leave-one-out, ranks and habits, of marks that are numbers already.
void tallyOfNumbers(benchmark::State& state) {
    const auto all = votes();
    const auto rule = scheme();
    for (auto _ : state) {
        std::vector<analysis::SubjectTally> subjects;
        for (const auto& subject : all) {
            subjects.push_back(analysis::tallySubject(rule, subject, {}));
        }
        benchmark::DoNotOptimize(analysis::tallyRound(rule, std::move(subjects)));
    }
    perSheet(state);
}

// As the window asks for it: from the sheets' texts.
void tallyOfRound(benchmark::State& state) {
    const auto& round = book().content().rounds.front();
    for (auto _ : state) {
        benchmark::DoNotOptimize(analysis::tallyOf(book(), round));
    }
    perSheet(state);
}

// With every derivation.
void tallyReportOfRound(benchmark::State& state) {
    const auto& round = book().content().rounds.front();
    const auto tally = analysis::tallyOf(book(), round);
    for (auto _ : state) {
        benchmark::DoNotOptimize(analysis::tallyReport(tally, book(), round));
    }
    perSheet(state);
}

BENCHMARK(plainSum)->Unit(benchmark::kMillisecond);
BENCHMARK(tallyOfNumbers)->Unit(benchmark::kMillisecond);
BENCHMARK(tallyOfRound)->Unit(benchmark::kMillisecond);
BENCHMARK(tallyReportOfRound)->Unit(benchmark::kMillisecond);

}  // namespace
