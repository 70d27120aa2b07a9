// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FigureLintRules.h"

#include <algorithm>
#include <functional>

#include "analysis/Fraction.h"
#include "base/Text.h"
#include "domain/MoneyFormat.h"

namespace shirube::analysis {

namespace {

using base::Message;
using domain::Money;

// As many colours as can be told apart; beyond them they come again with lines in them.
constexpr std::size_t kMostColours = 12;
constexpr std::size_t kMostCategories = 40;
constexpr std::size_t kMostDigits = 9;

Message writeNote() {
    return Message(SHIRUBE_TEXT("Write it into the note of the chart."));
}

// Every amount that is shown in the spec's unit; of other kinds of figures none.
void forEachAmount(const FigureSpec& spec, const std::function<void(std::int64_t)>& visit) {
    const auto visitAny = [&](const std::optional<std::int64_t>& amount) {
        if (amount) {
            visit(*amount);
        }
    };
    if (spec.kind() == FigureKind::StackedColumns) {
        for (const auto& series : spec.columns().series) {
            for (const auto& point : series.points) {
                visitAny(point.value);
            }
        }
        for (const auto& category : spec.columns().categories) {
            visitAny(category.lower);
            visitAny(category.upper);
        }
    } else if (spec.kind() == FigureKind::Waterfall) {
        for (const auto& step : spec.waterfall().steps) {
            visitAny(step.lower);
            visitAny(step.upper);
        }
    } else if (spec.kind() == FigureKind::Flow) {
        for (const auto& ribbon : spec.flow().ribbons) {
            visitAny(ribbon.amount);
        }
    }
}

bool showsAmounts(const FigureSpec& spec) {
    bool shows = false;
    forEachAmount(spec, [&shows](std::int64_t) { shows = true; });
    return shows || (spec.kind() == FigureKind::Series && spec.series().hasValues && !spec.series().points.empty());
}

void lintUnit(const LintCase& lint) {
    const auto& spec = lint.spec;
    if (spec.unitLabel.empty() && showsAmounts(spec)) {
        lint.add(FigureRule::Unit, Message(SHIRUBE_TEXT("The chart doesn't say in which unit its figures are.")),
                 Message(SHIRUBE_TEXT("Choose a unit.")), FigureFix::OtherUnit);
        return;
    }
    bool hasVanishing = false;
    bool isLong = false;
    forEachAmount(spec, [&](std::int64_t amount) {
        const auto shown = domain::formatMoney(Money(amount), spec.unit);
        const auto digits = std::count_if(shown.begin(), std::find(shown.begin(), shown.end(), '.'),
                                          [](char c) { return c >= '0' && c <= '9'; });
        hasVanishing = hasVanishing || (amount != 0 && shown == "0");
        isLong = isLong || static_cast<std::size_t>(digits) > kMostDigits;
    });
    if (hasVanishing) {
        lint.add(FigureRule::Unit,
                 Message(SHIRUBE_TEXT("Some figures are shown as 0 in this unit although they are not.")),
                 Message(SHIRUBE_TEXT("Choose a smaller unit.")), FigureFix::OtherUnit);
    } else if (isLong) {
        lint.add(FigureRule::Unit, Message(SHIRUBE_TEXT("Figures of ten digits and more can't be read in this unit.")),
                 Message(SHIRUBE_TEXT("Choose a larger unit.")), FigureFix::OtherUnit);
    }
}

void lintFullness(const LintCase& lint) {
    if (lint.spec.kind() != FigureKind::StackedColumns) {
        return;
    }
    const auto& columns = lint.spec.columns();
    const auto count = [](std::size_t value) { return std::to_string(value); };
    if (columns.series.size() > kMostColours) {
        lint.add(FigureRule::TooFull,
                 Message(SHIRUBE_TEXT("The chart has {0} series; more than {1} can't be told apart by their colours."),
                         {count(columns.series.size()), count(kMostColours)}),
                 Message(SHIRUBE_TEXT("Show the largest ones and the rest as others.")), FigureFix::FewerSeries);
    }
    if (columns.categories.size() > kMostCategories) {
        lint.add(FigureRule::TooFull,
                 Message(SHIRUBE_TEXT("The chart has {0} columns; more than {1} can't be told apart."),
                         {count(columns.categories.size()), count(kMostCategories)}),
                 Message(SHIRUBE_TEXT("Choose fewer of them.")));
    }
}

// A figure as it is shown, with its rounding.
Fraction shownValue(std::int64_t amount, domain::AmountUnit unit) {
    auto text = domain::formatMoney(Money(amount), unit);
    text.erase(std::remove(text.begin(), text.end(), ','), text.end());
    const std::string_view minus = "△";
    const bool isNegative = text.starts_with(minus);
    const auto value = base::Decimal::parse(isNegative ? text.substr(minus.size()) : text).value_or(base::Decimal());
    return isNegative ? -Fraction(value) : Fraction(value);
}

// The parts of one total, exactly and as shown.
struct Parts {
    Fraction exact;
    Fraction shown;

    void add(std::int64_t amount, domain::AmountUnit unit) {
        exact = exact + Fraction(amount);
        shown = shown + shownValue(amount, unit);
    }
};

bool saysRounding(const FigureSpec& spec) {
    return hasNoteWith(spec, {"四捨五入", "rounded", "端数"});
}

void compare(const LintCase& lint, const Parts& parts, std::int64_t total, const std::string& name,
             const std::string& row, const std::string& column) {
    const auto unit = lint.spec.unit;
    const bool isExact = parts.exact == Fraction(total);
    const auto shown = shownValue(total, unit);
    if (isExact && (parts.shown == shown || saysRounding(lint.spec))) {
        return;
    }
    const auto& sum = isExact ? parts.shown : parts.exact / Fraction(domain::yenPer(unit));
    lint.add(FigureRule::SumOfParts,
             Message(SHIRUBE_TEXT("{0}: the shown parts add up to {1}, the shown total is {2}."),
                     {name, sum.decimal().text(), shown.decimal().text()}),
             isExact ? Message(SHIRUBE_TEXT("Write into the note that figures are rounded."))
                     : Message(SHIRUBE_TEXT("Correct the parts or the total, or write into the note why they differ.")),
             FigureFix::None, row, column);
}

void lintColumnSums(const LintCase& lint) {
    const auto& spec = lint.spec;
    const auto& columns = spec.columns();
    for (std::size_t i = 0; i < columns.categories.size(); ++i) {
        const auto& category = columns.categories[i];
        if (!category.lower || !category.upper || *category.lower != *category.upper) {
            continue;  // 内数 leave open what the parts come to
        }
        Parts parts;
        bool isWhole = true;
        for (const auto& series : columns.series) {
            if (series.shape != SeriesShape::Column || i >= series.points.size()) {
                continue;
            }
            const auto& point = series.points[i];
            isWhole = isWhole && point.style != PointStyle::Hatched && point.style != PointStyle::UpperLimit;
            if (point.value) {
                parts.add(*point.value, spec.unit);
            }
        }
        if (isWhole) {
            compare(lint, parts, *category.lower, category.label, "total", category.id);
        }
    }
}

void lintWaterfallSums(const LintCase& lint) {
    const auto& steps = lint.spec.waterfall().steps;
    const bool isKnown = std::all_of(steps.begin(), steps.end(),
                                     [](const auto& step) { return step.lower && step.lower == step.upper; });
    if (!isKnown || steps.empty()) {
        return;
    }
    Parts parts;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (i > 0 && steps[i].isTotal) {
            compare(lint, parts, *steps[i].lower, steps[i].label, steps[i].id, "lower");
            parts = {};
        }
        parts.add(*steps[i].lower, lint.spec.unit);
    }
}

bool isProposal(const std::string& label) {
    return base::nfkc(label).find("(案)") != std::string::npos;
}

}  // namespace

bool hasNoteWith(const FigureSpec& spec, std::initializer_list<std::string_view> words) {
    return std::any_of(spec.notes.begin(), spec.notes.end(), [&](const auto& note) {
        const auto key = base::searchKey(note);
        return std::any_of(words.begin(), words.end(),
                           [&](std::string_view word) { return key.find(base::searchKey(word)) != std::string::npos; });
    });
}

void lintHead(const LintCase& lint) {
    const auto& spec = lint.spec;
    lintUnit(lint);
    if (spec.asOf.empty()) {
        lint.add(FigureRule::AsOf, Message(SHIRUBE_TEXT("The chart doesn't say at which date its figures stand.")),
                 Message(SHIRUBE_TEXT("Take an as-of date.")), FigureFix::TodaysDate);
    }
    if (spec.sources.empty()) {
        lint.add(FigureRule::Source, Message(SHIRUBE_TEXT("The chart names no source.")),
                 Message(SHIRUBE_TEXT("Import the documents behind its figures, or name them in the note.")));
    }
    if (spec.alternativeText.empty()) {
        lint.add(FigureRule::AlternativeText,
                 Message(SHIRUBE_TEXT("The chart has no text for those who can't see it.")),
                 Message(SHIRUBE_TEXT("Say in the note what the chart shows.")));
    }
    lintFullness(lint);
    if (lint.table.rows.empty()) {
        lint.add(FigureRule::Empty, Message(SHIRUBE_TEXT("The chart shows nothing.")),
                 Message(SHIRUBE_TEXT("Choose something else, or take it out of the pack.")));
    }
}

void lintNotes(const LintCase& lint) {
    const auto& spec = lint.spec;
    bool isHatched = false;
    bool isProvisional = false;
    bool isLimit = false;
    bool hasProposal = false;
    if (spec.kind() == FigureKind::StackedColumns) {
        for (const auto& series : spec.columns().series) {
            for (const auto& point : series.points) {
                isHatched = isHatched || (point.value && point.style == PointStyle::Hatched);
                isProvisional = isProvisional || (point.value && point.style == PointStyle::Provisional);
                isLimit = isLimit || (point.value && point.style == PointStyle::UpperLimit);
            }
        }
        for (const auto& category : spec.columns().categories) {
            hasProposal = hasProposal || isProposal(category.label);
        }
    } else if (spec.kind() == FigureKind::Waterfall) {
        for (const auto& step : spec.waterfall().steps) {
            isHatched = isHatched || step.lower != step.upper;
            hasProposal = hasProposal || isProposal(step.label);
        }
    } else if (spec.kind() == FigureKind::Flow) {
        for (const auto& ribbon : spec.flow().ribbons) {
            isLimit = isLimit || ribbon.isUpperLimit;
        }
    } else if (spec.kind() == FigureKind::Series) {
        for (const auto& point : spec.series().points) {
            isProvisional = isProvisional || point.mark == SeriesMark::Provisional;
        }
    } else if (spec.kind() == FigureKind::Bullets) {
        for (const auto& row : spec.bullets().rows) {
            isProvisional = isProvisional || row.isProvisional;
        }
    }
    bool isRounded = false;
    forEachAmount(spec,
                  [&](std::int64_t amount) { isRounded = isRounded || domain::isRoundedIn(Money(amount), spec.unit); });
    if (isHatched && !hasNoteWith(spec, {"内数", "envelope"})) {
        lint.add(FigureRule::Note,
                 Message(SHIRUBE_TEXT("Amounts within envelopes are shown, and no note says what that means.")),
                 writeNote());
    }
    if (isProvisional && !hasNoteWith(spec, {"速報", "provisional"})) {
        lint.add(FigureRule::Note,
                 Message(SHIRUBE_TEXT("Provisional figures are shown, and no note says that they may change.")),
                 writeNote());
    }
    if (isLimit && !hasNoteWith(spec, {"上限", "upper limit"})) {
        lint.add(FigureRule::Note,
                 Message(SHIRUBE_TEXT("Upper limits are shown, and no note says that they are not what was paid.")),
                 writeNote());
    }
    if (hasProposal && !hasNoteWith(spec, {"案", "proposal"})) {
        lint.add(FigureRule::Note,
                 Message(SHIRUBE_TEXT("A budget proposal (案) is shown, and no note says what that is.")), writeNote());
    }
    if (isRounded && !saysRounding(spec)) {
        lint.add(FigureRule::Note, Message(SHIRUBE_TEXT("Figures are rounded, and no note says so.")), writeNote());
    }
}

void lintSums(const LintCase& lint) {
    if (lint.spec.kind() == FigureKind::StackedColumns) {
        lintColumnSums(lint);
    } else if (lint.spec.kind() == FigureKind::Waterfall) {
        lintWaterfallSums(lint);
    }
}

}  // namespace shirube::analysis
