// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/Attainment.h"

#include "FactsBuilder.h"
#include "support/Catch.h"
#include "support/Property.h"

using namespace shirube;
using namespace shirube::analysis;
using domain::Direction;
using domain::Indicator;
using domain::IndicatorMeasure;
using domain::TimeBehaviour;

namespace {

// One indicator and what documents state of it.
class Case {
public:
    Case(IndicatorMeasure measure, TimeBehaviour behaviour, Direction direction, const std::string& unit = "本") {
        Indicator indicator;
        indicator.id = domain::IndicatorId("i");
        indicator.name = "指標";
        indicator.unit = unit;
        indicator.measure = measure;
        indicator.timeBehaviour = behaviour;
        indicator.direction = direction;
        m_facts.content.indicators.push_back(std::move(indicator));
    }
    Case& target(const std::string& period, const std::string& raw) {
        const auto key = "indicator:i/target" + (period.empty() ? "" : "@" + period);
        domain::IndicatorTarget target;
        target.period = domain::Period::parse(period).value();
        target.figure = test::FactsBuilder::key(key);
        indicator().targets.push_back(std::move(target));
        m_facts.figure(key, raw);
        return *this;
    }
    Case& targetInWords(const std::string& period, const std::string& text, const std::string& decidedBy = {}) {
        indicator().targets.push_back({domain::Period::parse(period).value(), text, decidedBy, std::nullopt});
        return *this;
    }
    Case& fact(const std::string& rest, const std::string& raw, const std::string& source = "doc",
               domain::Rounding rounding = domain::Rounding::Exact) {
        m_facts.figure("indicator:i/" + rest, raw, source, rounding);
        return *this;
    }
    Case& provisional() {
        m_facts.content.statements.back().provisional = true;
        return *this;
    }
    Case& source(const std::string& id, const std::string& date) {
        m_facts.source(id, date);
        return *this;
    }
    Indicator& indicator() { return m_facts.content.indicators.front(); }

    IndicatorResult as(const std::string& day) {
        m_book = std::make_unique<FactBook>(m_facts.book());
        const auto asOf = domain::CalendarDay::parse(day).value();
        m_series = readSeries(*m_book, m_book->catalogue().content().indicators.front(), asOf);
        return evaluate(m_series, asOf);
    }
    // Status and attainment of the headline: "achieved 1", "unmeasured -".
    std::string verdict(const std::string& day) {
        const auto result = as(day);
        const auto status = result.status();
        const auto attainment = result.attainment();
        return (status ? std::string(toKey(*status)) : "none") + ' ' + (attainment ? attainment->text() : "-");
    }
    const IndicatorSeries& series() const { return m_series; }
    const FactBook& book() const { return *m_book; }

private:
    test::FactsBuilder m_facts;
    std::unique_ptr<FactBook> m_book;
    IndicatorSeries m_series;
};

constexpr auto kUp = Direction::Up;
constexpr auto kDown = Direction::Down;

}  // namespace

TEST_CASE("Attainment runs from the baseline to the target in either direction") {
    CHECK(Case(IndicatorMeasure::Level, TimeBehaviour::PointInTime, kUp)
              .fact("baseline@FY2024", "40本")
              .target("FY2028", "100本")
              .fact("actual@FY2026", "70本")
              .verdict("2027-04-10") == "on_track 1/2");
    CHECK(Case(IndicatorMeasure::Level, TimeBehaviour::PointInTime, kDown)
              .fact("baseline@FY2024", "100本")
              .target("FY2028", "40本")
              .fact("actual@FY2026", "71本")
              .verdict("2027-04-10") == "behind 29/60");
    CHECK(Case(IndicatorMeasure::Level, TimeBehaviour::PointInTime, kDown)
              .fact("baseline@FY2024", "100本")
              .target("FY2028", "40本")
              .fact("actual@FY2026", "110本")
              .verdict("2027-04-10") == "behind -1/6");
}

TEST_CASE("Without a baseline the actual is held against the target, and the result says so") {
    Case up(IndicatorMeasure::Count, TimeBehaviour::Cumulative, kUp);
    up.target("FY2028", "60本").fact("actual@FY2026", "45本");
    CHECK(up.verdict("2027-04-10") == "not_yet_due 3/4");
    const auto result = up.as("2027-04-10");
    CHECK_FALSE(result.main()->usesBaseline);
    CHECK(result.main()->notes.front().english().find("no baseline") != std::string::npos);
    CHECK(Case(IndicatorMeasure::Level, TimeBehaviour::PointInTime, kDown)
              .target("FY2026", "20本")
              .fact("actual@FY2026", "25本")
              .verdict("2027-04-10") == "missed 4/5");
    CHECK(Case(IndicatorMeasure::Level, TimeBehaviour::PointInTime, kDown)
              .target("FY2026", "0本")
              .fact("actual@FY2026", "0本")
              .verdict("2027-04-10") == "achieved 1");
}

TEST_CASE("Ratios are sums of numerators over sums of denominators, never a mean of percentages") {
    Case rate(IndicatorMeasure::Ratio, TimeBehaviour::PointInTime, kUp, "%");
    rate.target("FY2026", "50%以上")
        .fact("actual@FY2026#A / 分子", "9件")
        .fact("actual@FY2026#A / 分母", "10件")
        .fact("actual@FY2026#B / 分子", "10件")
        .fact("actual@FY2026#B / 分母", "90件");
    CHECK(rate.verdict("2027-04-01") == "missed 19/50");  // 19 of 100, not (90% + 11.1%) / 2
    CHECK(rate.series().actuals.front().origin == PointOrigin::RatioOfSums);
    REQUIRE(rate.series().parts.size() == 2);
    CHECK(rate.series().parts[0].value == Fraction(9, 10));
}

TEST_CASE("A numerator without its denominator makes no ratio") {
    CHECK(Case(IndicatorMeasure::Ratio, TimeBehaviour::PointInTime, kUp, "%")
              .target("FY2026", "50%以上")
              .fact("actual@FY2026#A / 分子", "9件")
              .fact("actual@FY2026#A / 分母", "10件")
              .fact("actual@FY2026#B / 分子", "10件")
              .verdict("2027-04-01") == "unmeasured -");
}

TEST_CASE("A cumulative series counts with its last value, never a sum") {
    CHECK(Case(IndicatorMeasure::Count, TimeBehaviour::Cumulative, kUp)
              .target("FY2026", "30本")
              .fact("actual@FY2024", "10本")
              .fact("actual@FY2025", "20本")
              .fact("actual@FY2026", "24本")
              .verdict("2027-04-01") == "missed 4/5");
}

TEST_CASE("The target of a whole plan is not cut down to the years that are reported") {
    Case total(IndicatorMeasure::Count, TimeBehaviour::PerPeriod, kUp);
    total.target("FY2024-FY2028", "100本").fact("actual@FY2024", "20本").fact("actual@FY2025", "20本");
    const auto result = total.as("2026-04-01");
    REQUIRE(result.main());
    CHECK(result.attainment() == Fraction(2, 5));
    CHECK(result.main()->notes.front().english().find("2026, 2027, 2028") != std::string::npos);
}

TEST_CASE("What is missing is not zero") {
    Case blank(IndicatorMeasure::Count, TimeBehaviour::PerPeriod, kUp);
    blank.target("FY2026", "30本");
    CHECK(blank.verdict("2026-03-31") == "not_yet_due -");
    CHECK(blank.verdict("2026-04-13") == "unmeasured -");
    CHECK(blank.verdict("2030-01-01") == "unmeasured -");
}

TEST_CASE("A target that is still open is no target, and says who decides it") {
    Case open(IndicatorMeasure::Level, TimeBehaviour::PointInTime, Direction::Unknown, "");
    open.targetInWords("FY2026", "今後決定", "採択審査委員会");
    CHECK(open.verdict("2026-04-13") == "no_target -");
    CHECK(open.as("2026-04-13").main()->notes.back().english().find("採択審査委員会") != std::string::npos);
    CHECK(Case(IndicatorMeasure::Sum, TimeBehaviour::Cumulative, kUp, "円").verdict("2026-04-13") == "no_target -");
}

TEST_CASE("A target of several years of a ratio holds in each of them") {
    Case yearly(IndicatorMeasure::Ratio, TimeBehaviour::Cumulative, kUp, "%");
    yearly.target("FY2022-FY2030", "80%以上").fact("actual@FY2025", "80%").provisional();
    CHECK(yearly.verdict("2026-06-30") == "achieved 1");
    const auto result = yearly.as("2026-06-30");
    CHECK(result.targets.size() == 9);
    CHECK(result.main()->isProvisional());
    CHECK(yearly.series().targets[*result.headline].period.text() == "FY2025");
}

TEST_CASE("Each year of yearly targets is judged for itself") {
    Case models(IndicatorMeasure::Count, TimeBehaviour::PerPeriod, kUp, "つ");
    models.target("FY2026", "1つ以上").target("FY2027", "1つ以上").target("FY2028", "1つ以上");
    models.fact("actual@FY2026", "3つ").fact("actual@FY2027", "0つ");
    const auto result = models.as("2028-04-01");
    CHECK(result.targets[0].status == IndicatorStatus::Achieved);
    CHECK(result.targets[0].attainment == Fraction(3));  // uncapped; it makes up for no other year
    CHECK(result.targets[1].status == IndicatorStatus::Missed);
    CHECK(result.targets[2].status == IndicatorStatus::Unmeasured);
    CHECK(result.headline == 1U);
}

TEST_CASE("A target for each theme is judged by theme") {
    Case papers(IndicatorMeasure::Count, TimeBehaviour::Unknown, kUp);
    papers.target("FY2026", "30本").fact("target@FY2026#各テーマ", "3本");
    papers.fact("actual@FY2026#①", "28本").fact("actual@FY2026#②", "2本");
    const auto result = papers.as("2027-04-01");
    REQUIRE(result.targets.size() == 2);
    CHECK(result.targets[0].status == IndicatorStatus::Achieved);
    CHECK(result.targets[0].actual->origin == PointOrigin::SumOfParts);
    CHECK(result.targets[1].status == IndicatorStatus::Missed);
    CHECK(result.targets[1].themes == ThemeCount{1, 2});
    CHECK(result.headline == 0U);
}

TEST_CASE("Thresholds meet exact values and the words of the target") {
    const auto verdict = [](const std::string& target, const std::string& actual) {
        return Case(IndicatorMeasure::Ratio, TimeBehaviour::PointInTime, kUp, "%")
            .target("FY2026", target)
            .fact("actual@FY2026", actual)
            .verdict("2027-04-01");
    };
    CHECK(verdict("60%", "59.6%") == "missed 149/150");
    CHECK(verdict("60%", "60%") == "achieved 1");
    CHECK(verdict("3割超", "30%") == "missed 1");
    CHECK(verdict("3割超", "30.1%") == "achieved 301/300");
}

TEST_CASE("A rounded figure at the target is marked") {
    Case rounded(IndicatorMeasure::Ratio, TimeBehaviour::PointInTime, kUp, "%");
    rounded.target("FY2026", "80%以上").fact("actual@FY2026", "80%", "doc", domain::Rounding::Unknown);
    CHECK(rounded.as("2027-04-01").main()->isBorderline);
    Case exact(IndicatorMeasure::Count, TimeBehaviour::PointInTime, kUp);
    exact.target("FY2026", "80本").fact("actual@FY2026", "80本");
    CHECK_FALSE(exact.as("2027-04-01").main()->isBorderline);
}

TEST_CASE("What should stay low has not stayed low before its time is over") {
    Case accidents(IndicatorMeasure::Count, TimeBehaviour::PerPeriod, kDown, "件");
    accidents.target("FY2026", "12件以下").fact("actual@FY2026", "3件");
    CHECK(accidents.verdict("2026-10-01") == "on_track 4");
    CHECK(accidents.verdict("2027-04-01") == "achieved 4");
}

TEST_CASE("Of a target that is due only an actual from its time counts") {
    Case late(IndicatorMeasure::Count, TimeBehaviour::Cumulative, kUp);
    late.target("FY2026", "30本").fact("actual@FY2024", "29本");
    CHECK(late.verdict("2026-06-01") == "not_yet_due 29/30");
    CHECK(late.verdict("2027-06-01") == "unmeasured -");
}

TEST_CASE("Yes or no and words have their own rules") {
    CHECK(Case(IndicatorMeasure::YesNo, TimeBehaviour::PointInTime, Direction::Unknown, "")
              .targetInWords("FY2026", "確立")
              .fact("actual@FY2026", "1")
              .verdict("2027-04-01") == "achieved 1");
    CHECK(Case(IndicatorMeasure::YesNo, TimeBehaviour::PointInTime, Direction::Unknown, "")
              .targetInWords("FY2026", "確立")
              .fact("actual@FY2026", "0")
              .verdict("2027-04-01") == "missed 0");
    CHECK(Case(IndicatorMeasure::Qualitative, TimeBehaviour::Unknown, Direction::Unknown, "")
              .targetInWords("FY2026", "検討")
              .verdict("2027-04-01") == "unmeasured -");
}

TEST_CASE("Without a direction nothing is judged unless the target implies one") {
    Case silent(IndicatorMeasure::Level, TimeBehaviour::PointInTime, Direction::Unknown);
    silent.target("FY2026", "30本").fact("actual@FY2026", "20本");
    CHECK(silent.verdict("2027-04-01") == "none -");
    Case implied(IndicatorMeasure::Level, TimeBehaviour::PointInTime, Direction::Unknown);
    implied.target("FY2026", "30本以上").fact("actual@FY2026", "20本");
    CHECK(implied.verdict("2027-04-01") == "missed 2/3");
}

TEST_CASE("The pace needed and the forecast are exact, and the forecast names its assumption") {
    Case series(IndicatorMeasure::Level, TimeBehaviour::PointInTime, kUp);
    series.fact("baseline@FY2024", "40本").target("FY2028", "100本").fact("actual@FY2026", "60本");
    const auto result = series.as("2027-04-01");
    REQUIRE(result.main());
    CHECK(result.main()->expected == Fraction(70));
    CHECK(result.main()->neededPerYear == Fraction(20));
    REQUIRE(result.main()->forecast);
    CHECK(result.main()->forecast->value == Fraction(80));
    CHECK(result.main()->forecast->attainment == Fraction(2, 3));
    CHECK(result.main()->forecast->assumption.english().find("goes on unchanged: 10本") != std::string::npos);
    CHECK(result.status() == IndicatorStatus::Behind);
}

TEST_CASE("A report as of a day knows only what was dated by then") {
    Case later(IndicatorMeasure::Count, TimeBehaviour::Cumulative, kUp);
    later.source("report", "2027-06");
    later.target("FY2026", "30本").fact("actual@FY2026", "20本").fact("actual@FY2026", "30.0本", "report");
    CHECK(later.verdict("2027-05-31") == "missed 2/3");
    CHECK(later.verdict("2027-06-01") == "achieved 1");
}

TEST_CASE("A derivation opens a result down to its figures") {
    Case series(IndicatorMeasure::Ratio, TimeBehaviour::PointInTime, kUp, "%");
    series.target("FY2026", "50%以上").fact("actual@FY2026#分子", "19件").fact("actual@FY2026#分母", "100件");
    const auto result = series.as("2027-04-01");
    const auto derivation = derive(series.book(), series.series(), *result.main());
    CHECK(derivation.result.english() == "19/50 = 38.0%");
    CHECK(derivation.inputs.size() == 3);
    CHECK(derivation.formula.english() == "actual / target");
}

TEST_CASE("A target without a year is never due") {
    CHECK(Case(IndicatorMeasure::Ratio, TimeBehaviour::PointInTime, kUp, "%")
              .target("", "20%")
              .fact("actual@FY2026", "10%")
              .verdict("2040-01-01") == "not_yet_due 1/2");
}

TEST_CASE("Attainment is monotone in the actual, and mirrored directions give the same") {
    test::forAllSeeds(200, [](test::Random& random) {
        const auto baseline = random.between(1, 500);
        const auto target = baseline + random.between(1, 500);
        const auto actual = random.between(1, 1500);
        const auto verdictOf = [&](Direction direction, std::int64_t from, std::int64_t to, std::int64_t value) {
            return Case(IndicatorMeasure::Level, TimeBehaviour::PointInTime, direction)
                .fact("baseline@FY2024", std::to_string(from) + "本")
                .target("FY2028", std::to_string(to) + "本")
                .fact("actual@FY2026", std::to_string(value) + "本")
                .as("2027-04-01");
        };
        const auto up = verdictOf(kUp, baseline, target, actual);
        const auto more = verdictOf(kUp, baseline, target, actual + random.between(1, 100));
        const auto mirrored = verdictOf(kDown, 2000 - baseline, 2000 - target, 2000 - actual);
        CHECK(*up.attainment() < *more.attainment());
        CHECK(up.attainment() == mirrored.attainment());
        CHECK(up.status() == mirrored.status());
    });
}
