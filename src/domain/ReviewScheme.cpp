// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ReviewScheme.h"

#include <algorithm>
#include <cstdint>
#include <set>

#include "base/Text.h"
#include "domain/EnumKeys.h"

namespace shirube::domain {

using base::Decimal;
using base::Message;

namespace {

constexpr std::array kOutcomes{
    EnumRow{ReviewOutcome::Continue, "continue", SHIRUBE_TEXT("Continue")},
    EnumRow{ReviewOutcome::ContinueWithConditions, "continue_with_conditions",
            SHIRUBE_TEXT("Continue with conditions")},
    EnumRow{ReviewOutcome::WeighRemarks, "weigh_remarks", SHIRUBE_TEXT("Consider the remarks")},
    EnumRow{ReviewOutcome::End, "end", SHIRUBE_TEXT("End")},
    EnumRow{ReviewOutcome::Adopt, "adopt", SHIRUBE_TEXT("Select")},
    EnumRow{ReviewOutcome::AdoptWithConditions, "adopt_with_conditions", SHIRUBE_TEXT("Select with conditions")},
    EnumRow{ReviewOutcome::Reject, "reject", SHIRUBE_TEXT("Not select")},
    EnumRow{ReviewOutcome::Hold, "hold", SHIRUBE_TEXT("Put on hold")},
};

constexpr std::array kMethods{
    EnumRow{TallyMethod::SumOfItems, "sum_of_items", SHIRUBE_TEXT("Mean of the reviewers' totals")},
    EnumRow{TallyMethod::MeanOfItems, "mean_of_items", SHIRUBE_TEXT("Mean of the items' means")},
    EnumRow{TallyMethod::PerItem, "per_item", SHIRUBE_TEXT("Each item for itself")},
};

bool isOnlyDecided(ReviewOutcome outcome) {
    return outcome == ReviewOutcome::ContinueWithConditions || outcome == ReviewOutcome::AdoptWithConditions ||
           outcome == ReviewOutcome::Hold;
}

// Exponents of scores are small: what a person types has a few decimals. Further ones are no score.
constexpr int kMostDecimals = 6;
constexpr std::int64_t kMostUnits = 1'000'000'000'000;

// The number in units of 10^-kMostDecimals, where it is one.
std::optional<std::int64_t> unitsOf(const Decimal& value) {
    const auto units = value.scaledDown(-kMostDecimals).whole();
    return units && *units <= kMostUnits && *units >= -kMostUnits ? units : std::nullopt;
}

Decimal plus(const Decimal& a, const Decimal& b) {
    return {unitsOf(a).value_or(0) + unitsOf(b).value_or(0), -kMostDecimals};
}

const ScoreGrade* gradeOf(const ScoreScale& scale, std::string_view symbol) {
    const auto sameText = [&](const auto& grade) { return grade.symbol == symbol; };
    auto grade = std::find_if(scale.grades.begin(), scale.grades.end(), sameText);
    if (grade == scale.grades.end()) {
        const auto key = base::searchKey(symbol);
        grade = std::find_if(scale.grades.begin(), scale.grades.end(),
                             [&](const auto& one) { return !key.empty() && base::searchKey(one.symbol) == key; });
    }
    return grade == scale.grades.end() ? nullptr : &*grade;
}

std::string typed(std::string_view text) {
    const auto folded = base::nfkc(text);
    return std::string(base::trimmed(folded));
}

std::string gradesText(const ScoreScale& scale) {
    std::string text;
    for (const auto& grade : scale.grades) {
        text += (text.empty() ? "" : ", ") + grade.symbol;
    }
    return text;
}

tl::unexpected<base::Error> refuse(Message message) {
    return base::fail(base::ErrorCode::InvalidInput, std::move(message));
}

// Collects what is wrong with a scheme.
class SchemeCheck {
public:
    explicit SchemeCheck(const ReviewScheme& scheme) : m_scheme(scheme) {}

    std::vector<Message> run() {
        checkScale();
        checkItems();
        checkRule();
        checkFloors();
        return std::move(m_problems);
    }

private:
    void add(const char* text, std::vector<std::string> arguments = {}) {
        m_problems.emplace_back(text, std::move(arguments));
    }

    void checkScale() {
        const auto& scale = m_scheme.scale;
        if (scale.kind == ScoreScale::Kind::Points) {
            if (scale.step <= Decimal() || !unitsOf(scale.step)) {
                add(SHIRUBE_TEXT("The step of the points is not above 0."));
            }
            return;
        }
        std::set<std::string> symbols;
        for (const auto& grade : scale.grades) {
            if (grade.symbol.empty() || !symbols.insert(grade.symbol).second) {
                add(SHIRUBE_TEXT("The grade “{0}” is there twice, or has no sign."), {grade.symbol});
            }
        }
        if (scale.grades.empty()) {
            add(SHIRUBE_TEXT("The scale has no grades."));
        }
    }

    void checkItems() {
        if (m_scheme.criteria.empty()) {
            add(SHIRUBE_TEXT("There are no items to score."));
        }
        std::set<std::string> ids;
        for (const auto& item : m_scheme.criteria) {
            if (item.id.empty() || !ids.insert(item.id).second) {
                add(SHIRUBE_TEXT("Two items have the id “{0}”, or it is empty."), {item.id});
            }
            if (m_scheme.maximumOf(item) <= m_scheme.scale.lowest && m_scheme.scale.kind == ScoreScale::Kind::Points) {
                add(SHIRUBE_TEXT("The item “{0}” has no maximum."), {item.name});
            }
            if (item.weight.isNegative()) {
                add(SHIRUBE_TEXT("The weight of the item “{0}” is below 0."), {item.name});
            }
            if (item.floor && (item.floor->isNegative() || *item.floor > m_scheme.maximumOf(item))) {
                add(SHIRUBE_TEXT("The floor of the item “{0}” is beyond its maximum."), {item.name});
            }
        }
        if (m_scheme.method == TallyMethod::MeanOfItems && m_scheme.scale.kind == ScoreScale::Kind::Points &&
            std::any_of(m_scheme.criteria.begin(), m_scheme.criteria.end(),
                        [&](const auto& item) { return item.maximum != m_scheme.criteria.front().maximum; })) {
            add(SHIRUBE_TEXT("Items with different maxima can't be averaged: add them up instead."));
        }
    }

    void checkRule() {
        const auto& rule = m_scheme.rule;
        if (rule.empty()) {
            if (m_scheme.otherwise) {
                add(SHIRUBE_TEXT("The rule has no threshold."));
            }
            return;
        }
        if (m_scheme.method == TallyMethod::PerItem) {
            add(SHIRUBE_TEXT("Where each item stands for itself there is no result that a rule could judge."));
        }
        if (!m_scheme.otherwise) {
            add(SHIRUBE_TEXT("The rule does not say what follows below its lowest threshold."));
        }
        const auto maximum = m_scheme.maximum();
        for (std::size_t i = 0; i < rule.size(); ++i) {
            if (i > 0 && rule[i].atLeast >= rule[i - 1].atLeast) {
                add(SHIRUBE_TEXT("The thresholds do not fall: {0} stands below {1}."),
                    {rule[i].atLeast.text(), rule[i - 1].atLeast.text()});
            }
            if (rule[i].atLeast > maximum || rule[i].atLeast.isNegative()) {
                add(SHIRUBE_TEXT("The threshold {0} can't be reached: the best result is {1}."),
                    {rule[i].atLeast.text(), maximum.text()});
            }
        }
        if (std::any_of(rule.begin(), rule.end(), [](const auto& step) { return isOnlyDecided(step.outcome); }) ||
            (m_scheme.otherwise && isOnlyDecided(*m_scheme.otherwise))) {
            add(SHIRUBE_TEXT("A rule can't recommend conditions or a hold: those are for the committee to decide."));
        }
        const bool isOutOf100 = m_scheme.scale.name.empty() || m_scheme.scale.name == commonScales().front().name;
        if (isOutOf100 && m_scheme.scale.kind == ScoreScale::Kind::Points &&
            m_scheme.method == TallyMethod::SumOfItems && maximum != Decimal(100, 0)) {
            add(SHIRUBE_TEXT("The maxima of the items add up to {0}, not to 100."), {maximum.text()});
        }
    }

    void checkFloors() {
        const bool hasFloor =
            m_scheme.totalFloor || std::any_of(m_scheme.criteria.begin(), m_scheme.criteria.end(),
                                               [](const auto& item) { return item.floor.has_value(); });
        if (m_scheme.totalFloor && (m_scheme.totalFloor->isNegative() || *m_scheme.totalFloor > m_scheme.maximum())) {
            add(SHIRUBE_TEXT("The floor of the result is beyond the best result."));
        }
        if (hasFloor && !m_scheme.floorOutcome) {
            add(SHIRUBE_TEXT("There is a floor, and nothing that follows below it."));
        }
    }

    const ReviewScheme& m_scheme;
    std::vector<Message> m_problems;
};

// A printed threshold with its number.
struct Bound {
    Decimal at;
    ReviewOutcome outcome;
    bool isBelow;
};

// “Below 60: …” becomes what holds from the next lower bound on.
void setRule(ReviewScheme& scheme, std::vector<Bound> bounds) {
    std::stable_sort(bounds.begin(), bounds.end(), [](const auto& a, const auto& b) { return a.at > b.at; });
    std::optional<ReviewOutcome> below;
    for (const auto& bound : bounds) {
        if (bound.isBelow) {
            if (below) {
                scheme.rule.push_back({bound.at, *below});
            }
            below = bound.outcome;
        } else {
            scheme.rule.push_back({bound.at, bound.outcome});
        }
    }
    scheme.otherwise = below;
}

}  // namespace

std::string_view toKey(ReviewOutcome outcome) {
    return rowOf(kOutcomes, outcome).key;
}
std::optional<ReviewOutcome> reviewOutcomeFromKey(std::string_view key) {
    return valueOf(kOutcomes, key);
}
Message label(ReviewOutcome outcome) {
    return Message(rowOf(kOutcomes, outcome).label);
}

std::string_view toKey(TallyMethod method) {
    return rowOf(kMethods, method).key;
}
std::optional<TallyMethod> tallyMethodFromKey(std::string_view key) {
    return valueOf(kMethods, key);
}
Message label(TallyMethod method) {
    return Message(rowOf(kMethods, method).label);
}

const SchemeCriterion* ReviewScheme::criterion(std::string_view id) const {
    const auto it = std::find_if(criteria.begin(), criteria.end(), [&](const auto& item) { return item.id == id; });
    return it == criteria.end() ? nullptr : &*it;
}

Decimal ReviewScheme::maximumOf(const SchemeCriterion& item) const {
    return scale.kind == ScoreScale::Kind::Grades ? scale.bestGrade().value_or(Decimal()) : item.maximum;
}

Decimal ReviewScheme::maximum() const {
    Decimal result;
    for (const auto& item : criteria) {
        const auto best = maximumOf(item);
        result = method == TallyMethod::SumOfItems ? plus(result, best) : std::max(result, best);
    }
    return result;
}

std::vector<Message> ReviewScheme::problems() const {
    return SchemeCheck(*this).run();
}

ReviewScheme schemeOf(const ReviewRule& rule,
                      const std::function<std::optional<Decimal>(const FactKey&)>& thresholdOf) {
    ReviewScheme scheme;
    scheme.name = rule.decides;
    scheme.scale = commonScales().front();
    for (const auto& item : rule.criteria) {
        // Printed rules number few of their items.
        const auto id = item.id.empty() ? std::to_string(scheme.criteria.size() + 1) : item.id;
        scheme.criteria.push_back({id, item.group, item.name, {}, {item.maxPoints, 0}, {1, 0}, std::nullopt});
    }
    scheme.citation = rule.citation;
    std::vector<Bound> bounds;
    for (const auto& threshold : rule.thresholds) {
        const auto at = thresholdOf(threshold.figure);
        const auto outcome = reviewOutcomeFromKey(threshold.outcome);
        if (!at || !outcome) {
            return scheme;  // a rule with a hole in it would say what nobody printed
        }
        bounds.push_back({*at, *outcome, threshold.comparison == "below"});
    }
    setRule(scheme, std::move(bounds));
    return scheme;
}

ReviewScheme schemeOf(const ReviewSheet& sheet) {
    ReviewScheme scheme;
    scheme.name = sheet.name;
    scheme.method = TallyMethod::PerItem;
    scheme.citation = sheet.citation;
    if (!sheet.scale.empty()) {
        scheme.scale.kind = ScoreScale::Kind::Grades;
        std::string counts;
        for (const auto& grade : sheet.scale) {
            scheme.scale.grades.push_back({grade.grade, {grade.points, 0}, grade.label});
            counts += (counts.empty() ? "" : "、") + grade.grade + "=" + std::to_string(grade.points);
        }
        scheme.scale.name = "評点法（" + counts + "）";
    }
    for (const auto& item : sheet.criteria) {
        scheme.criteria.push_back({item.id, item.group, item.name, {}, {item.maxPoints, 0}, {1, 0}, std::nullopt});
    }
    return scheme;
}

base::Result<Decimal> readScore(const ReviewScheme& scheme, const SchemeCriterion& criterion, std::string_view text) {
    const auto& scale = scheme.scale;
    const auto entry = typed(text);
    if (scale.kind == ScoreScale::Kind::Grades) {
        if (const auto* const grade = gradeOf(scale, entry)) {
            return grade->points;
        }
        return refuse(
            Message(SHIRUBE_TEXT("“{0}” is no grade. The grades are {1}."), {base::quoted(entry), gradesText(scale)}));
    }
    const auto value = Decimal::parse(entry);
    const auto maximum = scheme.maximumOf(criterion);
    const auto units = value ? unitsOf(*value) : std::nullopt;
    if (!units || *value < scale.lowest || *value > maximum) {
        return refuse(Message(SHIRUBE_TEXT("“{0}” is not possible here. Enter a number from {1} to {2}."),
                              {base::quoted(entry), scale.lowest.text(), maximum.text()}));
    }
    const auto lowest = unitsOf(scale.lowest).value_or(0);
    const auto step = unitsOf(scale.step).value_or(0);
    if (step <= 0 || (*units - lowest) % step != 0) {
        return refuse(Message(SHIRUBE_TEXT("“{0}” is between two steps. Points go from {1} to {2} in steps of {3}."),
                              {base::quoted(entry), scale.lowest.text(), maximum.text(), scale.step.text()}));
    }
    return *value;
}

std::string normalScore(const ReviewScheme& scheme, const SchemeCriterion& criterion, std::string_view text) {
    const auto score = readScore(scheme, criterion, text);
    if (!score) {
        return {};
    }
    return scheme.scale.kind == ScoreScale::Kind::Grades ? gradeOf(scheme.scale, typed(text))->symbol : score->text();
}

}  // namespace shirube::domain
