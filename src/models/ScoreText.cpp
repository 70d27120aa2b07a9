// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ScoreText.h"

#include <QStringList>

#include "analysis/Fraction.h"
#include "analysis/ReviewTally.h"
#include "models/QtTranslator.h"

namespace shirube::models {

using analysis::Fraction;
using application::DeskSheet;
using domain::ReviewScheme;
using domain::TallyMethod;

namespace {

// Of the items of one group, or of all where it is null.
QString sumText(const DeskSheet& sheet, const std::string* group) {
    const auto& scheme = sheet.round.scheme;
    if (scheme.method == TallyMethod::PerItem) {
        return {};
    }
    Fraction sum;
    std::int64_t given = 0;
    for (std::size_t item = 0; item < scheme.criteria.size(); ++item) {
        if (group && scheme.criteria[item].group != *group) {
            continue;
        }
        const auto value = domain::readScore(scheme, scheme.criteria[item], sheet.content.scores[item].value);
        if (value) {
            sum = sum + Fraction(*value);
            ++given;
        }
    }
    if (given == 0) {
        return QStringLiteral("—");
    }
    const auto result = scheme.method == TallyMethod::MeanOfItems ? sum / Fraction(given) : sum;
    return toQString(analysis::scoreText(result, scheme));
}

}  // namespace

QString ScoreText::item(const domain::SchemeCriterion& criterion) {
    return QStringLiteral("%1 %2").arg(toQString(criterion.id), toQString(criterion.name)).trimmed();
}

QString ScoreText::maximum(const ReviewScheme& scheme, const domain::SchemeCriterion& criterion) {
    if (scheme.scale.kind == domain::ScoreScale::Kind::Points) {
        return toQString(scheme.maximumOf(criterion).text());
    }
    QStringList symbols;
    for (const auto& grade : scheme.scale.grades) {
        symbols << toQString(grade.symbol);
    }
    return symbols.join(QLatin1Char(' '));
}

QString ScoreText::groupSum(const DeskSheet& sheet, const std::string& group) {
    return sumText(sheet, &group);
}

QString ScoreText::total(const DeskSheet& sheet) {
    return sumText(sheet, nullptr);
}

QString ScoreText::groupMaximum(const ReviewScheme& scheme, const std::string& group) {
    if (scheme.method != TallyMethod::SumOfItems || scheme.scale.kind != domain::ScoreScale::Kind::Points) {
        return {};
    }
    Fraction sum;
    for (const auto& criterion : scheme.criteria) {
        sum = criterion.group == group ? sum + Fraction(scheme.maximumOf(criterion)) : sum;
    }
    return toQString(analysis::exactText(sum));
}

QString ScoreText::maximumTotal(const ReviewScheme& scheme) {
    return scheme.method == TallyMethod::PerItem ? QString() : toQString(scheme.maximum().text());
}

QString ScoreText::totalTitle(const ReviewScheme& scheme) {
    switch (scheme.method) {
        case TallyMethod::SumOfItems:
            return tr("Total");
        case TallyMethod::MeanOfItems:
            return tr("Mean of the items");
        case TallyMethod::PerItem:
            break;
    }
    return {};
}

QString ScoreText::groupTitle(const ReviewScheme& scheme, const std::string& group) {
    return scheme.method == TallyMethod::MeanOfItems
               ? tr("%1, mean", "of the items of a group").arg(toQString(group))
               : tr("%1, subtotal", "of the items of a group").arg(toQString(group));
}

QString ScoreText::state(DeskSheet::State state) {
    return textOf(application::label(state));
}

Tone ScoreText::tone(DeskSheet::State state) {
    switch (state) {
        case DeskSheet::State::NotBegun:
            return Tone::Quiet;
        case DeskSheet::State::Draft:
            return Tone::Plain;
        case DeskSheet::State::Submitted:
            return Tone::Good;
        case DeskSheet::State::ChangedSinceSubmitted:
            return Tone::Alert;
    }
    return Tone::Plain;
}

QString ScoreText::lock(const DeskSheet& sheet) {
    if (sheet.takesScores) {
        return {};
    }
    return tr("“%1” is at the stage “%2” and takes no scores: the sheet can be read, not changed.")
        .arg(toQString(sheet.round.name), textOf(domain::label(sheet.round.stage)));
}

QString ScoreText::due(const DeskSheet& sheet) {
    return sheet.round.dueOn ? toQString(sheet.round.dueOn->text()) : QStringLiteral("—");
}

}  // namespace shirube::models
