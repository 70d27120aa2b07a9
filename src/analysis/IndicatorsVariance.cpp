// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <utility>

#include "OutcomeTexts.h"
#include "ReportRows.h"
#include "VarianceCauses.h"
#include "analysis/VarianceReports.h"

namespace shirube::analysis {

namespace {

using base::Message;
using domain::CalendarDay;
using domain::Indicator;
using domain::IndicatorMeasure;

// The indicators in the order of the book's programmes, then of the portfolios.
std::vector<const Indicator*> indicatorsOf(const FactBook& facts, const domain::ProgrammeId& programme) {
    std::vector<const Indicator*> chosen;
    for (const auto& indicator : facts.catalogue().content().indicators) {
        if (programme.isEmpty() || indicator.programme == programme) {
            chosen.push_back(&indicator);
        }
    }
    const auto place = [&](const Indicator* indicator) {
        const auto index = facts.book().programmeIndex(indicator->programme);
        return std::pair(index.value_or(facts.book().programmes().size()), indicator->portfolio.value());
    };
    std::stable_sort(chosen.begin(), chosen.end(), [&](const auto* a, const auto* b) { return place(a) < place(b); });
    return chosen;
}

void addParameters(ReportTable& report, const FactBook& facts, const domain::ProgrammeId& programme,
                   const CalendarDay& asOf) {
    report.parameters.emplace_back(Message(SHIRUBE_TEXT("As of")), Message::verbatim(asOf.text()));
    report.parameters.emplace_back(
        Message(SHIRUBE_TEXT("Programme")),
        programme.isEmpty() ? Message(SHIRUBE_TEXT("All")) : Message::verbatim(ownerName(facts, programme, {})));
}

// An indicator with all its targets judged, while its rows are made.
struct Judged {
    const Indicator& indicator;
    IndicatorSeries series;
    IndicatorResult result;

    Judged(const FactBook& facts, const Indicator& one, const CalendarDay& asOf)
        : indicator(one), series(readSeries(facts, one, asOf)), result(evaluate(series, asOf)) {}
};

ReportCell targetCell(const Judged& judged, const TargetPoint& target) {
    ReportCell cell;
    cell.text = targetFigure(judged.indicator, target);
    cell.number = target.value;
    if (target.isForEachTheme) {
        cell.remark = Message(SHIRUBE_TEXT("each theme"));
    }
    return cell;
}

ReportCell actualCell(const Judged& judged, const TargetResult& result) {
    if (result.themes && result.themes->measured > 0) {
        return textCell(Message(SHIRUBE_TEXT("{0} of {1} themes"),
                                {std::to_string(result.themes->met), std::to_string(result.themes->measured)}));
    }
    if (!result.actual || result.themes) {
        if (result.missing) {
            return missingCell(*result.missing);
        }
        return result.status == IndicatorStatus::NotYetDue ? missingCell(domain::Missing::NotYetDue) : unmeasuredCell();
    }
    auto cell = valueCell(judged.indicator, result.actual->value);
    if (!result.actual->value) {
        cell.text = Message::verbatim(result.actual->text);
    }
    if (result.actual->isProvisional) {
        cell.remark = Message(SHIRUBE_TEXT("provisional"));
    }
    return cell;
}

ReportCell statusCell(const std::optional<IndicatorStatus>& status) {
    if (!status) {
        return textCell(Message(SHIRUBE_TEXT("No verdict")));
    }
    auto cell = textCell(label(*status));
    cell.isAlert = *status == IndicatorStatus::Missed || *status == IndicatorStatus::Behind;
    return cell;
}

std::optional<Fraction> distance(const std::optional<Fraction>& value, const TargetPoint& target) {
    return value && target.value ? std::optional(*value - *target.value) : std::nullopt;
}

// The first cells of both reports.
void addHead(ReportRow& row, const FactBook& facts, const Judged& judged, std::size_t target) {
    row.id = judged.indicator.id.value() + "/" + std::to_string(target);
    row.link = linkTo(ReportLink::Kind::Indicator, judged.indicator.id.value());
    row.cells[0] = nameCell(ownerName(facts, judged.indicator.programme, judged.indicator.portfolio));
    row.cells[1] = nameCell(judged.indicator.name);
}

class TargetsMaker {
public:
    TargetsMaker(const FactBook& facts, const CalendarDay& asOf) : m_facts(facts), m_asOf(asOf) {
        m_report.id = "targets";
        m_report.title = Message(SHIRUBE_TEXT("Targets and actuals"));
        m_report.columns = {
            {"programme", Message(SHIRUBE_TEXT("Programme")), ReportQuantity::Text},
            {"indicator", Message(SHIRUBE_TEXT("Indicator")), ReportQuantity::Text},
            {"period", Message(SHIRUBE_TEXT("Time of the target")), ReportQuantity::Text},
            {"target", Message(SHIRUBE_TEXT("Target")), ReportQuantity::Value},
            {"actual", Message(SHIRUBE_TEXT("Actual")), ReportQuantity::Value},
            {"actual_period", Message(SHIRUBE_TEXT("Time of the actual")), ReportQuantity::Text},
            {"difference", Message(SHIRUBE_TEXT("Actual − target")), ReportQuantity::Value, true},
            {"attainment", Message(SHIRUBE_TEXT("Attainment")), ReportQuantity::Percent},
            {"status", Message(SHIRUBE_TEXT("Status")), ReportQuantity::Text},
            {"needed", Message(SHIRUBE_TEXT("Needed per year")), ReportQuantity::Value},
            {"cause", Message(SHIRUBE_TEXT("Cause")), ReportQuantity::Text},
        };
    }

    void add(const Indicator& indicator) {
        const Judged judged(m_facts, indicator, m_asOf);
        for (const auto& result : judged.result.targets) {
            m_report.rows.push_back(rowOf(judged, result));
        }
        if (judged.result.targets.empty()) {
            m_report.rows.push_back(withoutTarget(judged));
        }
    }

    ReportTable finish() && {
        if (m_hasProvisional) {
            m_report.notes.emplace_back(SHIRUBE_TEXT("Provisional figures may still change."));
        }
        m_report.notes.emplace_back(
            SHIRUBE_TEXT("Status and attainment are computed from exact values; percentages are rounded only when "
                         "shown."));
        m_report.notes.emplace_back(
            SHIRUBE_TEXT("Indicators are in different units, so nothing is added up over the rows."));
        citeSources(m_report, m_facts);
        return std::move(m_report);
    }

    ReportTable& report() { return m_report; }

private:
    ReportRow rowOf(const Judged& judged, const TargetResult& result) {
        const auto& target = judged.series.targets[result.target];
        ReportRow row;
        row.cells.resize(m_report.columns.size());
        addHead(row, m_facts, judged, result.target);
        row.cells[2] = textCell(target.period.label());
        row.cells[3] = targetCell(judged, target);
        row.cells[4] = actualCell(judged, result);
        if (result.actual && !result.themes) {
            row.cells[5] = textCell(result.actual->period.label());
            row.cells[6] = differenceCell(judged.indicator, distance(result.actual->value, target));
        }
        row.cells[7] = percentCell(result.attainment);
        row.cells[8] = statusCell(result.status);
        row.cells[9] = differenceCell(judged.indicator, result.neededPerYear);
        row.cells[10] = textCell(targetCause(judged.series, result));
        row.derivation = derive(m_facts, judged.series, result);
        m_hasProvisional = m_hasProvisional || result.isProvisional();
        addParts(row, judged, result);
        addStatements(row, result.actual ? &*result.actual : nullptr, "actual");
        addStatements(row, result.baseline ? &*result.baseline : nullptr, "actual");
        if (target.statement) {
            addStatement(row, *target.statement, "target");
        }
        return row;
    }

    // The themes that a target for each theme is judged by.
    void addParts(ReportRow& row, const Judged& judged, const TargetResult& result) {
        if (!result.themes) {
            return;
        }
        const auto& target = judged.series.targets[result.target];
        for (const auto& part : judged.series.parts) {
            if (part.period != target.period) {
                continue;
            }
            ReportRow child;
            child.id = row.id + "/" + part.part;
            child.link = row.link;
            child.cells.resize(m_report.columns.size());
            child.cells[0] = nameCell(part.part);
            child.cells[3] = targetCell(judged, target);
            child.cells[5] = textCell(part.period.label());
            if (part.value) {
                child.cells[4] = valueCell(judged.indicator, part.value);
                child.cells[6] = differenceCell(judged.indicator, distance(part.value, target));
                const bool isMet = reaches(*part.value, target, result.direction);
                child.cells[8] = textCell(label(isMet ? IndicatorStatus::Achieved : IndicatorStatus::Missed));
                child.cells[8].isAlert = !isMet && result.status == IndicatorStatus::Missed;
                if (!isMet && result.status != IndicatorStatus::Missed) {
                    child.cells[8] = textCell(label(IndicatorStatus::NotYetDue));
                }
            } else {
                child.cells[4] = missingCell(part.missing.value_or(domain::Missing::Unknown));
            }
            addStatements(child, &part, "actual");
            row.children.push_back(std::move(child));
        }
    }

    void addStatements(ReportRow& row, const IndicatorPoint* point, std::string_view column) {
        if (point) {
            for (const auto* statement : point->statements) {
                addStatement(row, *statement, column);
            }
        }
    }

    void addStatement(ReportRow& row, const domain::FigureStatement& statement, std::string_view column) {
        auto child = statementRow(m_facts, statement, m_report, column);
        child.id = row.id + "/" + child.id;
        row.children.push_back(std::move(child));
    }

    ReportRow withoutTarget(const Judged& judged) {
        ReportRow row;
        row.cells.resize(m_report.columns.size());
        addHead(row, m_facts, judged, 0);
        row.cells[8] = statusCell(IndicatorStatus::NoTarget);
        row.cells[10] = textCell(Message(SHIRUBE_TEXT("No document sets a target")));
        row.derivation.title = Message::verbatim(judged.indicator.name);
        row.derivation.result = label(IndicatorStatus::NoTarget);
        if (!judged.series.actuals.empty()) {
            const auto& last = judged.series.actuals.back();
            row.cells[4] = last.value     ? valueCell(judged.indicator, last.value)
                           : last.missing ? missingCell(*last.missing)
                                          : nameCell(last.text);
            row.cells[5] = textCell(last.period.label());
            addStatements(row, &last, "actual");
        }
        return row;
    }

    const FactBook& m_facts;
    CalendarDay m_asOf;
    ReportTable m_report;
    bool m_hasProvisional = false;
};

class ForecastMaker {
public:
    ForecastMaker(const FactBook& facts, const CalendarDay& asOf) : m_facts(facts), m_asOf(asOf) {
        m_report.id = "forecast";
        m_report.title = Message(SHIRUBE_TEXT("Forecasts and targets"));
        m_report.columns = {
            {"programme", Message(SHIRUBE_TEXT("Programme")), ReportQuantity::Text},
            {"indicator", Message(SHIRUBE_TEXT("Indicator")), ReportQuantity::Text},
            {"period", Message(SHIRUBE_TEXT("Time of the target")), ReportQuantity::Text},
            {"target", Message(SHIRUBE_TEXT("Target")), ReportQuantity::Value},
            {"actual", Message(SHIRUBE_TEXT("Actual")), ReportQuantity::Value},
            {"forecast", Message(SHIRUBE_TEXT("Forecast")), ReportQuantity::Value},
            {"difference", Message(SHIRUBE_TEXT("Forecast − target")), ReportQuantity::Value, true},
            {"attainment", Message(SHIRUBE_TEXT("Forecast attainment")), ReportQuantity::Percent},
            {"assumption", Message(SHIRUBE_TEXT("Assumption")), ReportQuantity::Text},
            {"cause", Message(SHIRUBE_TEXT("Cause")), ReportQuantity::Text},
        };
    }

    void add(const Indicator& indicator) {
        const Judged judged(m_facts, indicator, m_asOf);
        for (const auto& result : judged.result.targets) {
            const auto& target = judged.series.targets[result.target];
            const auto end = domain::lastDay(target.period);
            const bool isAhead = end && *end > m_asOf;
            if (isAhead && target.value && !target.isForEachTheme && indicator.measure != IndicatorMeasure::YesNo &&
                indicator.measure != IndicatorMeasure::Qualitative) {
                m_report.rows.push_back(rowOf(judged, result));
            }
        }
    }

    ReportTable finish() && {
        m_report.notes.emplace_back(
            SHIRUBE_TEXT("Targets that are not due yet. A forecast goes on in a straight line as so far: it is no "
                         "prediction."));
        m_report.notes.emplace_back(
            SHIRUBE_TEXT("Indicators are in different units, so nothing is added up over the rows."));
        citeSources(m_report, m_facts);
        return std::move(m_report);
    }

    ReportTable& report() { return m_report; }

private:
    ReportRow rowOf(const Judged& judged, const TargetResult& result) {
        const auto& target = judged.series.targets[result.target];
        ReportRow row;
        row.cells.resize(m_report.columns.size());
        addHead(row, m_facts, judged, result.target);
        row.cells[2] = textCell(target.period.label());
        row.cells[3] = targetCell(judged, target);
        row.cells[4] = actualCell(judged, result);
        if (const auto& forecast = result.forecast) {
            row.cells[5] = valueCell(judged.indicator, forecast->value);
            row.cells[6] = differenceCell(judged.indicator, distance(forecast->value, target));
            row.cells[6].isAlert = !reaches(forecast->value, target, result.direction);
            row.cells[7] = percentCell(forecast->attainment);
            row.cells[8] = textCell(forecast->assumption);
        } else {
            row.cells[5] = missingCell(domain::Missing::Unknown);
        }
        row.cells[9] = textCell(forecastCause(judged.series, result));
        row.derivation = derive(m_facts, judged.series, result);
        for (const auto* point :
             {result.actual ? &*result.actual : nullptr, result.baseline ? &*result.baseline : nullptr}) {
            for (std::size_t i = 0; point && i < point->statements.size(); ++i) {
                auto child = statementRow(m_facts, *point->statements[i], m_report, "actual");
                child.id = row.id + "/" + child.id;
                row.children.push_back(std::move(child));
            }
        }
        return row;
    }

    const FactBook& m_facts;
    CalendarDay m_asOf;
    ReportTable m_report;
};

template <typename Maker>
ReportTable makeAll(const FactBook& facts, const domain::ProgrammeId& programme, const CalendarDay& asOf) {
    Maker maker(facts, asOf);
    addParameters(maker.report(), facts, programme, asOf);
    for (const auto* indicator : indicatorsOf(facts, programme)) {
        maker.add(*indicator);
    }
    return std::move(maker).finish();
}

}  // namespace

base::Result<ReportTable> targetVariance(const FactBook& facts, const domain::ProgrammeId& programme,
                                         const CalendarDay& asOf) {
    return makeAll<TargetsMaker>(facts, programme, asOf);
}

base::Result<ReportTable> forecastVariance(const FactBook& facts, const domain::ProgrammeId& programme,
                                           const CalendarDay& asOf) {
    return makeAll<ForecastMaker>(facts, programme, asOf);
}

}  // namespace shirube::analysis
