// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <utility>

#include "ReportRows.h"
#include "VarianceCauses.h"
#include "analysis/VarianceReports.h"

namespace shirube::analysis {

namespace {

using base::Message;

constexpr std::size_t kMostCauses = 3;

Message coverageText(const Coverage& coverage) {
    return Message(SHIRUBE_TEXT("{0} of {1}"), {std::to_string(coverage.measured), std::to_string(coverage.total)});
}

Message points(const Fraction& contribution) {
    const auto text = contribution.percent();
    return Message(SHIRUBE_TEXT("{0} percentage points"), {contribution.sign() > 0 ? "+" + text
                                                           : text.starts_with('-') ? "△" + text.substr(1)
                                                                                   : text});
}

// A share before or after; where nothing is measured that is said.
ReportCell shareCell(const std::optional<Fraction>& share) {
    return share ? percentCell(share) : unmeasuredCell();
}

const IndicatorOutcome* indicatorOf(const ProgrammeOutcome& outcome, const std::string& id) {
    const auto found = std::find_if(outcome.indicators().begin(), outcome.indicators().end(),
                                    [&](const auto& one) { return one.series.indicator->id.value() == id; });
    return found == outcome.indicators().end() ? nullptr : &*found;
}

class Maker {
public:
    explicit Maker(const FactBook& facts) : m_facts(facts) {
        m_report.id = "changes";
        m_report.title = Message(SHIRUBE_TEXT("Change since an earlier day"));
        m_report.columns = {
            {"what", Message(SHIRUBE_TEXT("Programme, node or indicator")), ReportQuantity::Text},
            {"stage", Message(SHIRUBE_TEXT("Stage")), ReportQuantity::Text},
            {"before", Message(SHIRUBE_TEXT("Attainment before")), ReportQuantity::Percent},
            {"after", Message(SHIRUBE_TEXT("Attainment now")), ReportQuantity::Percent},
            {"change", Message(SHIRUBE_TEXT("Change in points")), ReportQuantity::Percent, true},
            {"status_before", Message(SHIRUBE_TEXT("Status before")), ReportQuantity::Text},
            {"status", Message(SHIRUBE_TEXT("Status now")), ReportQuantity::Text},
            {"coverage_before", Message(SHIRUBE_TEXT("Measured before")), ReportQuantity::Text},
            {"coverage", Message(SHIRUBE_TEXT("Measured now")), ReportQuantity::Text},
            {"cause", Message(SHIRUBE_TEXT("Cause")), ReportQuantity::Text},
        };
    }

    void add(const OutcomePair& pair) {
        if (m_report.parameters.empty()) {
            m_report.parameters = {
                {Message(SHIRUBE_TEXT("Compared day")), Message::verbatim(pair.before->asOf().text())},
                {Message(SHIRUBE_TEXT("As of")), Message::verbatim(pair.after->asOf().text())},
            };
        }
        const auto changes = compareOutcomes(*pair.before, *pair.after);
        const auto& summary = changes.front();
        const bool isMoved = changes.size() > 1 || summary.before != summary.after ||
                             summary.coverageBefore != summary.coverageAfter || !summary.causes.empty();
        if (!isMoved) {
            m_still.push_back(Message::verbatim(nameOf(pair)));
            return;
        }
        auto row = programmeRow(pair, summary);
        for (auto it = changes.begin() + 1; it != changes.end(); ++it) {
            row.children.push_back(nodeRow(pair, *it, row.id));
        }
        if (summary.causes.empty()) {
            row.cells[9] = textCell(Message(SHIRUBE_TEXT("The mean has not moved; nodes that have: {0}"),
                                            {std::to_string(row.children.size())}));
        }
        m_report.rows.push_back(std::move(row));
    }

    ReportTable finish() && {
        if (!m_still.empty()) {
            m_report.notes.push_back(Message::nested(SHIRUBE_TEXT("Nothing changed in: {0}"), {joined(m_still)}));
        }
        m_report.notes.emplace_back(
            SHIRUBE_TEXT("Contributions add up to the change exactly. What was not measured counts as 0 in the change "
                         "alone, so that measuring for the first time shows as a gain."));
        citeSources(m_report, m_facts);
        return std::move(m_report);
    }

private:
    [[nodiscard]] std::string nameOf(const OutcomePair& pair) const {
        return ownerName(m_facts, pair.after->model().content().programme, {});
    }

    static void fill(ReportRow& row, const OutcomeChange& change, std::size_t columns) {
        row.cells.resize(columns);
        row.cells[2] = shareCell(change.before);
        row.cells[3] = shareCell(change.after);
        row.cells[4] = percentCell(change.change);
        row.cells[4].isAlert = change.change && change.change->sign() < 0;
        row.cells[7] = textCell(coverageText(change.coverageBefore));
        row.cells[8] = textCell(coverageText(change.coverageAfter));
        std::vector<Message> causes;
        for (std::size_t i = 0; i < std::min(change.causes.size(), kMostCauses); ++i) {
            const auto& cause = change.causes[i];
            causes.push_back(Message::nested(SHIRUBE_TEXT("{0}: {1}"), {cause.label, points(cause.contribution)}));
        }
        if (change.causes.size() > kMostCauses) {
            causes.emplace_back(SHIRUBE_TEXT("{0} more"),
                                std::vector{std::to_string(change.causes.size() - kMostCauses)});
        }
        row.cells[9] = textCell(joined(causes));
    }

    ReportRow programmeRow(const OutcomePair& pair, const OutcomeChange& change) {
        const auto& programme = pair.after->model().content().programme;
        ReportRow row;
        row.id = programme.value();
        row.link = linkTo(ReportLink::Kind::Programme, programme.value());
        fill(row, change, m_report.columns.size());
        row.cells[0] = nameCell(nameOf(pair));
        row.derivation = derive(change, Message(SHIRUBE_TEXT("Change of {0}"), {nameOf(pair)}));
        row.derivation.children.push_back(derive(pair.before->summary(), onDay(pair.before->asOf())));
        row.derivation.children.push_back(derive(pair.after->summary(), onDay(pair.after->asOf())));
        return row;
    }

    static Message onDay(const domain::CalendarDay& day) { return Message(SHIRUBE_TEXT("As of {0}"), {day.text()}); }

    ReportRow nodeRow(const OutcomePair& pair, const OutcomeChange& change, const std::string& parent) {
        const auto now = pair.after->model().nodeIndex(*change.node);
        const auto old = pair.before->model().nodeIndex(*change.node);
        const auto& model = now ? pair.after->model() : pair.before->model();
        const auto& node = model.nodes()[now ? *now : *old];
        ReportRow row;
        row.id = parent + "/" + node.id.value();
        row.link = linkTo(ReportLink::Kind::LogicNode, node.id.value());
        row.link.programme = model.content().programme;
        fill(row, change, m_report.columns.size());
        row.cells[0] = nameCell(node.label.empty() ? node.id.value() : node.label);
        row.cells[1] = textCell(label(node.stage));
        row.cells[5] = statusCell(change.statusBefore, false);
        row.cells[6] = statusCell(change.statusAfter, change.statusAfter != change.statusBefore);
        if (!old || !now) {
            row.cells[9] = textCell(now ? Message(SHIRUBE_TEXT("New in the logic model"))
                                        : Message(SHIRUBE_TEXT("No longer in the logic model")));
        }
        row.derivation = derive(change, row.cells[0].text);
        if (old) {
            row.derivation.children.push_back(pair.before->deriveNode(*old));
        }
        if (now) {
            row.derivation.children.push_back(pair.after->deriveNode(*now));
        }
        for (const auto& cause : change.causes) {
            row.children.push_back(causeRow(pair, cause, row.id));
        }
        addOthers(row, pair, node, change);
        return row;
    }

    // Indicators of a node that moved otherwise than in their attainment: a target that became known, time that passed.
    void addOthers(ReportRow& row, const OutcomePair& pair, const domain::LogicNode& node,
                   const OutcomeChange& change) {
        std::vector<Message> causes{row.cells[9].text};
        for (const auto& entry : node.indicators) {
            const auto& id = entry.indicator.value();
            const bool isTold = std::any_of(change.causes.begin(), change.causes.end(),
                                            [&](const auto& cause) { return cause.id == id; });
            auto why = isTold ? Message() : changeCause(indicatorOf(*pair.before, id), indicatorOf(*pair.after, id));
            if (why.isEmpty()) {
                continue;
            }
            const auto* outcome = indicatorOf(*pair.after, id);
            outcome = outcome ? outcome : indicatorOf(*pair.before, id);
            ChangeCause cause;
            cause.id = id;
            cause.label = Message::verbatim(outcome->series.indicator->name);
            cause.before = cause.after = outcome->result.attainment();
            row.children.push_back(causeRow(pair, cause, row.id));
            row.children.back().cells[4] = {};
            if (causes.size() <= kMostCauses) {
                causes.push_back(std::move(why));
            }
        }
        row.cells[9] = textCell(joined(causes));
    }

    static ReportCell statusCell(const std::optional<IndicatorStatus>& status, bool isNew) {
        if (!status) {
            return {};
        }
        auto cell = textCell(label(*status));
        cell.isAlert = isNew && (*status == IndicatorStatus::Missed || *status == IndicatorStatus::Behind);
        return cell;
    }

    ReportRow causeRow(const OutcomePair& pair, const ChangeCause& cause, const std::string& parent) {
        const auto* before = indicatorOf(*pair.before, cause.id);
        const auto* after = indicatorOf(*pair.after, cause.id);
        ReportRow row;
        row.id = parent + "/" + cause.id;
        row.link = linkTo(ReportLink::Kind::Indicator, cause.id);
        row.cells.resize(m_report.columns.size());
        row.cells[0] = textCell(cause.label);
        row.cells[2] = shareCell(cause.before);
        row.cells[3] = shareCell(cause.after);
        row.cells[4] = percentCell(std::optional(cause.contribution));
        row.cells[5] = statusCell(before ? before->result.status() : std::nullopt, false);
        row.cells[6] = statusCell(after ? after->result.status() : std::nullopt,
                                  before && after && before->result.status() != after->result.status());
        row.cells[9] = textCell(changeCause(before, after));
        row.derivation.title = cause.label;
        row.derivation.formula = Message(SHIRUBE_TEXT("Its share of the node now − its share before"));
        row.derivation.result = points(cause.contribution);
        for (const auto* side : {before, after}) {
            if (const auto* main = side ? side->result.main() : nullptr) {
                row.derivation.children.push_back(derive(m_facts, side->series, *main));
            }
        }
        return row;
    }

    const FactBook& m_facts;
    ReportTable m_report;
    std::vector<Message> m_still;
};

}  // namespace

base::Result<ReportTable> changeVariance(const FactBook& facts, std::span<const OutcomePair> outcomes) {
    Maker maker(facts);
    for (const auto& pair : outcomes) {
        maker.add(pair);
    }
    return std::move(maker).finish();
}

}  // namespace shirube::analysis
