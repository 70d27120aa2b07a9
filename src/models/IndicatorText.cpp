// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/IndicatorText.h"

#include "domain/FigureUnit.h"
#include "models/QtTranslator.h"

namespace shirube::models {

namespace {

// A minus sign as the window writes it.
QString inPrint(QString figure) {
    if (figure.startsWith(QLatin1Char('-'))) {
        figure.replace(0, 1, QStringLiteral("△"));
    }
    return figure;
}

}  // namespace

QString IndicatorText::owner(const analysis::FactBook& facts, const domain::Indicator& indicator) {
    const bool isOfProgramme = !indicator.programme.isEmpty();
    domain::FactKey owner;
    owner.subjectKind = isOfProgramme ? domain::SubjectKind::Programme : domain::SubjectKind::Portfolio;
    owner.subject = isOfProgramme ? indicator.programme.value() : indicator.portfolio.value();
    return toQString(facts.subjectName(owner));
}

QString IndicatorText::period(const domain::Period& period) {
    return period.kind() == domain::Period::Kind::None ? QString() : textOf(period.label());
}

QString IndicatorText::value(const domain::Indicator& indicator, const analysis::Fraction& value) {
    if (indicator.measure == domain::IndicatorMeasure::YesNo) {
        return value.isZero() ? tr("No") : tr("Yes");
    }
    return inPrint(toQString(analysis::valueText(indicator, value)));
}

QString IndicatorText::difference(const domain::Indicator& indicator, const analysis::Fraction& difference) {
    if (difference.isZero()) {
        return QStringLiteral("±0");
    }
    QString text;
    const auto unit = domain::FigureUnit::parse(indicator.unit);
    if (unit && unit->name == "%") {
        text = tr("%1 points").arg(inPrint(toQString(difference.percent())));
    } else {
        text = inPrint(toQString(analysis::valueText(indicator, difference)));
    }
    return difference.sign() > 0 ? QLatin1Char('+') + text : text;
}

QString IndicatorText::target(const domain::Indicator& indicator, const analysis::TargetPoint& target) {
    QString text;
    if (target.statement) {
        text = toQString(target.statement->figure.print());
    } else if (target.value) {
        text = value(indicator, *target.value);
    } else if (!target.decidedBy.empty()) {
        text = tr("to be decided by %1").arg(toQString(target.decidedBy));
    } else {
        text = toQString(target.text);
    }
    return target.isForEachTheme ? tr("%1 for each theme").arg(text) : text;
}

QString IndicatorText::actual(const domain::Indicator& indicator, const analysis::IndicatorPoint& point) {
    QString text;
    if (point.value) {
        const bool isPrinted = point.origin == analysis::PointOrigin::Stated && point.statements.size() == 1;
        text = isPrinted && indicator.measure != domain::IndicatorMeasure::YesNo
                   ? toQString(point.statements.front()->figure.print())
                   : value(indicator, *point.value);
    } else if (!point.text.empty()) {
        text = toQString(point.text);
    } else if (point.missing) {
        text = textOf(domain::label(*point.missing));
    }
    return marked(text, point.isProvisional);
}

QString IndicatorText::percent(const analysis::Fraction& share) {
    return inPrint(toQString(share.percent())) + QLatin1Char('%');
}

QString IndicatorText::marked(const QString& text, bool isProvisional) {
    return isProvisional && !text.isEmpty() ? tr("%1 (provisional)").arg(text) : text;
}

QString IndicatorText::withPeriod(const QString& text, const domain::Period& period) {
    const auto time = IndicatorText::period(period);
    return time.isEmpty() || text.isEmpty() ? text : tr("%1 (%2)", "a value and its period").arg(text, time);
}

QString IndicatorText::behaviour(domain::TimeBehaviour behaviour) {
    switch (behaviour) {
        case domain::TimeBehaviour::PerPeriod:
            return tr("Each period for itself");
        case domain::TimeBehaviour::Cumulative:
            return tr("Accumulates over the periods");
        case domain::TimeBehaviour::PointInTime:
            return tr("At one point in time");
        case domain::TimeBehaviour::Unknown:
            break;
    }
    return {};
}

QString IndicatorText::direction(domain::Direction direction) {
    switch (direction) {
        case domain::Direction::Up:
            return tr("More is better");
        case domain::Direction::Down:
            return tr("Less is better");
        case domain::Direction::Unknown:
            break;
    }
    return {};
}

const analysis::IndicatorPoint* shownActual(const analysis::IndicatorSeries& series,
                                            const analysis::IndicatorResult& result) {
    if (const auto* main = result.main(); main && main->actual) {
        return &*main->actual;
    }
    if (const auto* main = result.main()) {
        // Why there is no value is said of the target's own time.
        for (const auto& point : series.actuals) {
            if (point.period == series.targets[main->target].period) {
                return &point;
            }
        }
        return nullptr;
    }
    return series.actuals.empty() ? nullptr : &series.actuals.back();
}

}  // namespace shirube::models
