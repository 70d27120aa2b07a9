// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AttentionList.h"

#include <algorithm>
#include <array>
#include <utility>

#include "ReportRows.h"
#include "Timeline.h"
#include "VarianceCauses.h"
#include "domain/EnumKeys.h"
#include "domain/MoneyFormat.h"

namespace shirube::analysis {

namespace {

using base::Message;
using domain::EnumRow;
using domain::Money;

constexpr std::array kKinds{
    EnumRow{AttentionKind::Discrepancy, "discrepancy", SHIRUBE_TEXT("Documents disagree")},
    EnumRow{AttentionKind::Missed, "missed", SHIRUBE_TEXT("Missed")},
    EnumRow{AttentionKind::Worsened, "worsened", SHIRUBE_TEXT("Worse than before")},
    EnumRow{AttentionKind::Behind, "behind", SHIRUBE_TEXT("Behind")},
    EnumRow{AttentionKind::ForecastShort, "forecast_short", SHIRUBE_TEXT("Forecast short of the target")},
    EnumRow{AttentionKind::DueSoon, "due_soon", SHIRUBE_TEXT("Due soon")},
    EnumRow{AttentionKind::Unmeasured, "unmeasured", SHIRUBE_TEXT("Not measured")},
    EnumRow{AttentionKind::ModelDefect, "model_defect", SHIRUBE_TEXT("Logic model to mend")},
    EnumRow{AttentionKind::Noted, "noted", SHIRUBE_TEXT("Documents disagree, noted")},
};

// Whether the status fell: from reached or on the way to behind, from anything judged to not measured.
bool isWorse(IndicatorStatus before, IndicatorStatus now) {
    const auto rank = [](IndicatorStatus status) {
        switch (status) {
            case IndicatorStatus::Achieved:
                return 0;
            case IndicatorStatus::OnTrack:
                return 1;
            case IndicatorStatus::Behind:
            case IndicatorStatus::Missed:
                return 2;
            case IndicatorStatus::NotYetDue:
            case IndicatorStatus::Unmeasured:
            case IndicatorStatus::NoTarget:
                break;
        }
        return -1;
    };
    if (rank(before) < 0) {
        return false;
    }
    return now == IndicatorStatus::Unmeasured || rank(now) > rank(before);
}

Message named(const IndicatorOutcome& outcome, Message text) {
    auto name = Message::verbatim(outcome.series.indicator->name);
    return text.isEmpty() ? name : Message::nested(SHIRUBE_TEXT("{0}: {1}"), {std::move(name), std::move(text)});
}

// The whole yen of a difference; nothing for other units.
std::optional<Money> moneyOf(const Check& check) {
    if (!check.difference || !check.unit.isYen()) {
        return std::nullopt;
    }
    const auto yen = Fraction(*check.difference).ratio();
    if (!yen || yen->denominator() != 1) {
        return std::nullopt;
    }
    return Money(yen->numerator() < 0 ? -yen->numerator() : yen->numerator());
}

// The name of the programme that the fact belongs to.
std::string programmeOf(const FactBook& facts, const domain::FactKey& fact) {
    if (fact.subjectKind == domain::SubjectKind::Programme) {
        return facts.subjectName(fact);
    }
    if (fact.subjectKind == domain::SubjectKind::Indicator) {
        if (const auto* indicator = facts.catalogue().indicator(domain::IndicatorId(fact.subject))) {
            return ownerName(facts, indicator->programme, indicator->portfolio);
        }
    }
    if (fact.subjectKind == domain::SubjectKind::BudgetLine) {
        if (const auto index = facts.book().lineIndex(domain::BudgetLineId(fact.subject))) {
            const auto& programme = facts.book().programmes()[facts.book().programmeIndexOfLine(*index)];
            return ownerName(facts, programme.id, {});
        }
    }
    return {};
}

}  // namespace

std::string_view toKey(AttentionKind kind) {
    return rowOf(kKinds, kind).key;
}
Message label(AttentionKind kind) {
    return Message(rowOf(kKinds, kind).label);
}

const TargetResult* AttentionList::dueSoon(const IndicatorOutcome& outcome) const {
    const auto today = endOf(m_asOf);
    for (const auto& result : outcome.result.targets) {
        const auto& target = outcome.series.targets[result.target];
        const auto begin = beginOf(target.period);
        const auto end = endOf(target.period);
        const bool isSoon = end && *end > today && *end <= today + Fraction(1);
        const bool isOpen = result.status == IndicatorStatus::NoTarget || result.status == IndicatorStatus::Achieved;
        if (!isSoon || isOpen) {
            continue;
        }
        const auto measured = result.actual ? endOf(result.actual->period) : std::nullopt;
        const bool hasThemes = result.themes && result.themes->measured > 0;
        if (!hasThemes && (!result.actual || (measured && *measured <= *begin))) {
            return &result;
        }
    }
    return nullptr;
}

std::optional<AttentionKind> AttentionList::kindOf(const IndicatorOutcome* before, const IndicatorOutcome& now) const {
    const auto status = now.result.status();
    if (status == IndicatorStatus::Missed) {
        return AttentionKind::Missed;
    }
    const auto old = before ? before->result.status() : std::nullopt;
    if (old && status && isWorse(*old, *status)) {
        return AttentionKind::Worsened;
    }
    if (status == IndicatorStatus::Behind) {
        return AttentionKind::Behind;
    }
    const auto* main = now.result.main();
    if (main && main->forecast && !reaches(main->forecast->value, now.series.targets[main->target], main->direction)) {
        return AttentionKind::ForecastShort;
    }
    if (dueSoon(now)) {
        return AttentionKind::DueSoon;
    }
    return status == IndicatorStatus::Unmeasured ? std::optional(AttentionKind::Unmeasured) : std::nullopt;
}

Message AttentionList::textOf(AttentionKind kind, const IndicatorOutcome* before, const IndicatorOutcome& now) const {
    const auto& indicator = *now.series.indicator;
    const auto* main = now.result.main();
    switch (kind) {
        case AttentionKind::Worsened:
            return Message::nested(SHIRUBE_TEXT("{0} → {1}"),
                                   {label(*before->result.status()), label(*now.result.status())});
        case AttentionKind::ForecastShort:
            return Message(SHIRUBE_TEXT("On the linear forecast {0}, against a target of {1}"),
                           {valueText(indicator, main->forecast->value),
                            valueText(indicator, *now.series.targets[main->target].value)});
        case AttentionKind::DueSoon: {
            const auto& target = now.series.targets[dueSoon(now)->target];
            return Message::nested(SHIRUBE_TEXT("The target of {0} is due on {1}, and no actual of its time is known"),
                                   {target.period.label(), Message::verbatim(domain::lastDay(target.period)->text())});
        }
        case AttentionKind::Missed:
        case AttentionKind::Behind:
            return mainCause(now.series, *main);
        case AttentionKind::Unmeasured:
            return main->missing ? label(*main->missing) : mainCause(now.series, *main);
        case AttentionKind::Discrepancy:
        case AttentionKind::ModelDefect:
        case AttentionKind::Noted:
            break;
    }
    return {};
}

void AttentionList::add(const Owner& owner, const IndicatorOutcome* before, const IndicatorOutcome& now) {
    const auto kind = kindOf(before, now);
    if (!kind) {
        return;
    }
    Entry entry;
    entry.attention.kind = *kind;
    entry.attention.text = named(now, textOf(*kind, before, now));
    entry.attention.money = owner.money;
    entry.attention.programme = owner.name;
    entry.attention.link = linkTo(ReportLink::Kind::Indicator, now.series.indicator->id.value());
    entry.distance = Fraction(1) - now.result.attainment().value_or(Fraction());
    m_entries.push_back(std::move(entry));
}

void AttentionList::addDefects(const Owner& owner, const domain::LogicModel& model) {
    for (auto& finding : lint(model.content(), m_facts, m_asOf)) {
        // That a target is past without an actual is told of the indicator itself.
        if (severityOf(finding.rule) == LintSeverity::Hint || finding.rule == LintRule::TargetPastWithoutActual) {
            continue;
        }
        Entry entry;
        entry.attention.kind = AttentionKind::ModelDefect;
        entry.attention.text = std::move(finding.text);
        entry.attention.money = owner.money;
        entry.attention.programme = owner.name;
        if (finding.node) {
            entry.attention.link = linkTo(ReportLink::Kind::LogicNode, model.nodes()[*finding.node].id.value());
            entry.attention.link.programme = model.content().programme;
        } else {
            entry.attention.link = linkTo(ReportLink::Kind::Programme, model.content().programme.value());
        }
        m_entries.push_back(std::move(entry));
    }
}

// Whether what can't all be true was stated by the day.
bool AttentionList::isKnown(const Check& check) const {
    const auto isLater = [&](std::string_view date) { return date > m_asOf.text(); };
    if (check.conflict.empty()) {
        return std::none_of(check.sources.begin(), check.sources.end(),
                            [&](const auto& source) { return isLater(domain::dateOf(source, m_facts.sources())); });
    }
    return std::none_of(check.conflict.begin(), check.conflict.end(), [&](const auto& id) {
        if (const auto* report = m_facts.report(id)) {
            return report->reportedOn > m_asOf;
        }
        const auto* statement = m_facts.statement(id);
        return statement != nullptr && isLater(domain::dateOf(statement->citation.source, m_facts.sources()));
    });
}

void AttentionList::add(const Reconciliation& checks, const std::set<domain::CheckId>& noted) {
    for (const auto& check : checks.checks) {
        if (check.verdict != Verdict::Discrepancy || !isKnown(check)) {
            continue;
        }
        Entry entry;
        auto& attention = entry.attention;
        attention.kind = noted.contains(check.id) ? AttentionKind::Noted : AttentionKind::Discrepancy;
        attention.check = check.id;
        attention.money = moneyOf(check);
        attention.text =
            attention.money
                ? Message::nested(SHIRUBE_TEXT("{0}: they differ by {1}"),
                                  {check.label, withUnit(*attention.money, domain::AmountUnit::HundredMillionYen)})
                : check.label;
        const auto stated =
            std::find_if(check.inputs.begin(), check.inputs.end(), [](const auto& input) { return input.isStated; });
        if (stated != check.inputs.end()) {
            attention.programme = programmeOf(m_facts, stated->fact);
            attention.link = linkTo(ReportLink::Kind::Fact, stated->fact.text());
        }
        m_entries.push_back(std::move(entry));
    }
}

std::vector<Attention> AttentionList::sorted() && {
    std::stable_sort(m_entries.begin(), m_entries.end(), [](const Entry& a, const Entry& b) {
        if (a.attention.kind != b.attention.kind) {
            return a.attention.kind < b.attention.kind;
        }
        if (a.attention.money != b.attention.money) {
            return b.attention.money < a.attention.money;  // none is less than any
        }
        return b.distance < a.distance;
    });
    std::vector<Attention> list;
    list.reserve(m_entries.size());
    for (auto& entry : m_entries) {
        list.push_back(std::move(entry.attention));
    }
    return list;
}

}  // namespace shirube::analysis
