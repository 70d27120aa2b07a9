// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "ReviewSample.h"
#include "support/Property.h"

using namespace shirube;
using namespace shirube::analysis;
using domain::ReviewScheme;
using test::Random;
using test::vote;

namespace {

ReviewScheme randomScheme(Random& random) {
    std::vector<int> maxima;
    for (auto items = random.between(1, 6); items > 0; --items) {
        maxima.push_back(static_cast<int>(random.between(5, 40)));
    }
    auto scheme = test::gateScheme(maxima);
    for (auto& criterion : scheme.criteria) {
        criterion.weight = base::Decimal(random.between(0, 5), 0);
        if (random.between(0, 4) == 0) {
            criterion.floor = base::Decimal(random.between(0, 20), 0);
        }
    }
    scheme.floorOutcome = domain::ReviewOutcome::End;
    if (random.coin()) {
        scheme.totalFloor = base::Decimal(random.between(0, 60), 0);
    }
    scheme.method = random.coin() ? domain::TallyMethod::SumOfItems : domain::TallyMethod::MeanOfItems;
    return scheme;
}

// Most give everything; marks have halves and thirds.
std::vector<TallyVote> randomVotes(Random& random, const ReviewScheme& scheme) {
    std::vector<TallyVote> votes;
    for (auto n = random.between(0, 8); n > 0; --n) {
        auto one = vote(std::to_string(n), {});
        for (const auto& criterion : scheme.criteria) {
            if (random.between(0, 15) > 0) {
                one.values.emplace(criterion.id, Fraction(random.between(0, criterion.maximum.mantissa() * 6),
                                                          random.oneOf(std::array{1, 2, 3, 6})));
            }
        }
        votes.push_back(std::move(one));
    }
    return votes;
}

std::vector<std::string> summary(const SubjectTally& tally) {
    std::vector<std::string> lines;
    const auto add = [&](const std::optional<Fraction>& number) { lines.push_back(number ? number->text() : "-"); };
    const auto addSpread = [&](const std::optional<Spread>& spread) {
        if (spread) {
            for (const auto& number : {spread->mean, spread->median, spread->lowest, spread->lowerQuartile,
                                       spread->upperQuartile, spread->highest, spread->variance}) {
                add(number);
            }
            lines.push_back(std::to_string(spread->n));
        } else {
            lines.emplace_back("-");
        }
    };
    addSpread(tally.result);
    add(tally.margin);
    add(tally.threshold);
    add(tally.ranking);
    lines.emplace_back(tally.outcome ? toKey(*tally.outcome) : "-");
    lines.emplace_back(tally.isBorderline ? "borderline" : "clear");
    lines.emplace_back(tally.isBelowTotalFloor ? "below" : "above");
    for (const auto& item : tally.items) {
        addSpread(item.spread);
        lines.emplace_back(item.isBelowFloor ? "below" : "above");
    }
    for (const auto& group : tally.groups) {
        addSpread(group.spread);
    }
    return lines;
}

}  // namespace

TEST_CASE("a tally does not depend on the order of the votes") {
    test::forAllSeeds(300, [](Random& random) {
        const auto scheme = randomScheme(random);
        auto votes = randomVotes(random, scheme);
        const auto before = summary(tallySubject(scheme, votes, {}));
        random.shuffle(votes);
        CHECK(before == summary(tallySubject(scheme, votes, {})));
    });
}

TEST_CASE("leaving a reviewer out is the tally of the others") {
    test::forAllSeeds(300, [](Random& random) {
        const auto scheme = randomScheme(random);
        const auto votes = randomVotes(random, scheme);
        const auto all = tallySubject(scheme, votes, {});
        bool turns = false;
        for (std::size_t i = 0; i < votes.size(); ++i) {
            auto others = votes;
            others.erase(others.begin() + static_cast<std::ptrdiff_t>(i));
            const auto rest = tallySubject(scheme, others, {});
            const auto& reviewer = all.reviewers[i];
            CHECK(reviewer.without == (rest.result ? std::optional(rest.result->mean) : std::nullopt));
            CHECK(reviewer.outcomeWithout == rest.outcome);
            CHECK(reviewer.turnsOutcome == (rest.outcome && all.outcome && rest.outcome != all.outcome));
            turns = turns || reviewer.turnsOutcome;
        }
        CHECK(all.isBorderline == turns);
    });
}

TEST_CASE("means and medians lie between the lowest and the highest mark") {
    test::forAllSeeds(300, [](Random& random) {
        const auto scheme = randomScheme(random);
        const auto tally = tallySubject(scheme, randomVotes(random, scheme), {});
        std::vector<std::optional<Spread>> spreads{tally.result};
        for (const auto& item : tally.items) {
            spreads.push_back(item.spread);
        }
        for (const auto& spread : spreads) {
            if (spread) {
                CHECK(spread->lowest <= spread->mean);
                CHECK(spread->mean <= spread->highest);
                CHECK(spread->lowest <= spread->lowerQuartile);
                CHECK(spread->lowerQuartile <= spread->median);
                CHECK(spread->median <= spread->upperQuartile);
                CHECK(spread->upperQuartile <= spread->highest);
                CHECK(spread->variance.sign() >= 0);
                CHECK(spread->numbers.size() == spread->n);
                CHECK(std::is_sorted(spread->numbers.begin(), spread->numbers.end()));
            }
        }
    });
}

TEST_CASE("weights never change what the rule says, and ranks follow the ranking") {
    test::forAllSeeds(150, [](Random& random) {
        auto scheme = randomScheme(random);
        std::vector<std::vector<TallyVote>> votes;
        std::vector<SubjectTally> subjects;
        for (auto n = random.between(1, 6); n > 0; --n) {
            votes.push_back(randomVotes(random, scheme));
            subjects.push_back(tallySubject(scheme, votes.back(), {}));
        }
        const auto round = tallyRound(scheme, subjects);
        for (const auto& a : round.subjects) {
            CHECK((a.rank > 0) == a.ranking.has_value());
            for (const auto& b : round.subjects) {
                if (a.rank > 0 && b.rank > 0) {
                    CHECK((a.rank < b.rank) == (*a.ranking > *b.ranking));
                }
            }
        }
        for (auto& criterion : scheme.criteria) {
            criterion.weight = base::Decimal(random.between(0, 9), -1);
        }
        for (std::size_t i = 0; i < votes.size(); ++i) {
            const auto other = tallySubject(scheme, votes[i], {});
            CHECK(other.outcome == subjects[i].outcome);
            CHECK(other.isBorderline == subjects[i].isBorderline);
            CHECK(other.margin == subjects[i].margin);
        }
    });
}

TEST_CASE("a score is never shown on the other side of a threshold") {
    const auto parsed = [](const std::string& text) { return Fraction(base::Decimal::parse(text).value()); };
    test::forAllSeeds(2000, [&](Random& random) {
        auto scheme = test::totalScheme();
        if (random.coin()) {
            scheme.totalFloor = base::Decimal(random.between(0, 10'000), -2);
        }
        const auto threshold = random.oneOf(std::array<std::int64_t, 2>{60, 40});
        const auto denominator = random.between(1, 1'000'000);
        const auto score = random.coin() ? Fraction(random.between(0, 100 * denominator), denominator)
                                         : Fraction(threshold) + Fraction(random.between(-3, 3), denominator);
        const auto shown = parsed(scoreText(score, scheme));
        std::vector<Fraction> thresholds{Fraction(60), Fraction(40)};
        if (scheme.totalFloor) {
            thresholds.emplace_back(*scheme.totalFloor);
        }
        for (const auto& at : thresholds) {
            CHECK((shown < at) == (score < at));
            CHECK((shown == at) == (score == at));
        }
        const auto off = shown < score ? score - shown : shown - score;
        CHECK(off <= Fraction(1, 20));
        const auto exact = exactText(score);
        CHECK((exact.find('/') != std::string::npos || parsed(exact) == score));
    });
}
