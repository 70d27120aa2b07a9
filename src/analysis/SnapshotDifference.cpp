// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/SnapshotDifference.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "ReportRows.h"
#include "StatementInput.h"
#include "domain/NumberFormat.h"

namespace shirube::analysis {

namespace {

using base::Message;
using domain::FactKey;
using domain::FigureStatement;
using domain::SubjectKind;

// Columns.
enum At : std::size_t { What, Before, After, Difference, Who, When, Why, Source };

// What a fact's row stands under.
struct Group {
    ReportLink link;
    std::string id;
    std::string name;
    std::size_t order = 0;

    friend bool operator<(const Group& a, const Group& b) { return std::tie(a.order, a.id) < std::tie(b.order, b.id); }
};

bool saysTheSame(const FigureStatement& a, const FigureStatement& b) {
    return a.figure.value == b.figure.value && a.figure.upper == b.figure.upper &&
           a.figure.unit.base == b.figure.unit.base && a.figure.qualifier == b.figure.qualifier &&
           a.figure.withinEnvelope == b.figure.withinEnvelope && a.provisional == b.provisional;
}

ReportCell figureCell(const FigureStatement& statement) {
    ReportCell cell;
    cell.text = Message::verbatim(statement.figure.print());
    cell.number = Fraction(statement.figure.value);
    if (statement.provisional) {
        cell.remark = Message(SHIRUBE_TEXT("provisional"));
    }
    return cell;
}

ReportCell differenceOf(const FigureStatement& before, const FigureStatement& after) {
    ReportCell cell;
    const auto& unit = after.figure.unit;
    if (before.figure.upper || after.figure.upper || before.figure.unit.base != unit.base) {
        return cell;
    }
    const auto difference = Fraction(after.figure.value) - Fraction(before.figure.value);
    cell.number = difference;
    auto number = domain::formatDifference(difference.decimal(), unit);
    constexpr int kPercent = -2;
    cell.text = unit.isPureNumber() && unit.scale == kPercent
                    ? Message(SHIRUBE_TEXT("{0} percentage points"), {std::move(number)})
                    : Message::verbatim(number + unit.name);
    return cell;
}

std::set<std::string> idsOf(std::span<const FigureStatement* const> statements) {
    std::set<std::string> ids;
    for (const auto* statement : statements) {
        ids.insert(statement->id.value());
    }
    return ids;
}

ReportCell countCell(std::size_t count) {
    ReportCell cell;
    cell.text = Message::verbatim(std::to_string(count));
    cell.number = Fraction(base::Decimal(static_cast<std::int64_t>(count), 0));
    return cell;
}

class Comparison {
public:
    Comparison(const ComparedState& before, const ComparedState& after, const CausesOf& causes)
        : m_before(before), m_after(after), m_causes(causes) {
        m_report.id = "snapshot-difference";
        m_report.title = Message(SHIRUBE_TEXT("Difference of two states"));
        m_report.parameters = {{Message(SHIRUBE_TEXT("Earlier state")), before.name},
                               {Message(SHIRUBE_TEXT("Later state")), after.name}};
        m_report.columns = {
            {"what", Message(SHIRUBE_TEXT("What")), ReportQuantity::Text},
            {"before", Message(SHIRUBE_TEXT("Earlier state")), ReportQuantity::Value},
            {"after", Message(SHIRUBE_TEXT("Later state")), ReportQuantity::Value},
            {"difference", Message(SHIRUBE_TEXT("Difference")), ReportQuantity::Value, true},
            {"who", Message(SHIRUBE_TEXT("Changed by")), ReportQuantity::Text},
            {"when", Message(SHIRUBE_TEXT("Changed at")), ReportQuantity::Text},
            {"why", Message(SHIRUBE_TEXT("Reason")), ReportQuantity::Text},
            {"source", Message(SHIRUBE_TEXT("Source")), ReportQuantity::Text},
        };
    }

    ReportTable run() && {
        compareFacts();
        compareReports();
        compareLines();
        compareModels();
        compareCounts();
        std::size_t facts = 0;
        for (auto& [group, rows] : m_groups) {
            ReportRow head;
            head.id = group.id;
            head.link = group.link;
            head.cells.resize(m_report.columns.size());
            head.cells[What] = nameCell(group.name);
            head.cells[Why] = textCell(Message(SHIRUBE_TEXT("Differences: {0}"), {std::to_string(rows.size())}));
            facts += rows.size();
            head.children = std::move(rows);
            m_report.rows.push_back(std::move(head));
        }
        if (!m_others.empty()) {
            ReportRow head;
            head.id = "others";
            head.cells.resize(m_report.columns.size());
            head.cells[What] = textCell(Message(SHIRUBE_TEXT("Number of other things")));
            head.children = std::move(m_others);
            m_report.rows.push_back(std::move(head));
        }
        m_report.notes.push_back(m_report.rows.empty()
                                     ? Message(SHIRUBE_TEXT("The two states hold the same figures."))
                                     : Message(SHIRUBE_TEXT("Differences in total: {0}"), {std::to_string(facts)}));
        citeSources(m_report, *m_after.facts);
        return std::move(m_report);
    }

private:
    [[nodiscard]] const FactBook& bookOf(const FactKey& fact) const {
        return m_after.facts->statementsOf(fact).empty() && m_after.facts->reportsOf(fact).empty() ? *m_before.facts
                                                                                                   : *m_after.facts;
    }

    [[nodiscard]] Group programmeGroup(const FactBook& facts, const domain::ProgrammeId& id) const {
        FactKey key;
        key.subjectKind = SubjectKind::Programme;
        key.subject = id.value();
        const auto place = facts.book().programmeIndex(id);
        return {linkTo(ReportLink::Kind::Programme, id.value()), "programme:" + id.value(), facts.subjectName(key),
                place.value_or(facts.book().programmes().size())};
    }

    [[nodiscard]] Group groupOf(const FactKey& fact) const {
        constexpr std::size_t kBehindProgrammes = 1'000'000;
        const auto& facts = bookOf(fact);
        if (fact.subjectKind == SubjectKind::Programme) {
            return programmeGroup(facts, domain::ProgrammeId(fact.subject));
        }
        if (fact.subjectKind == SubjectKind::BudgetLine) {
            if (const auto* line = facts.book().line(domain::BudgetLineId(fact.subject))) {
                return programmeGroup(facts, line->programme);
            }
        }
        const auto kind = fact.subjectKind == SubjectKind::Fund        ? ReportLink::Kind::Fund
                          : fact.subjectKind == SubjectKind::Indicator ? ReportLink::Kind::Indicator
                                                                       : ReportLink::Kind::None;
        return {kind == ReportLink::Kind::None ? ReportLink() : linkTo(kind, fact.subject),
                std::string(toKey(fact.subjectKind)) + ":" + fact.subject, facts.subjectName(fact),
                kBehindProgrammes + static_cast<std::size_t>(fact.subjectKind)};
    }

    [[nodiscard]] ReportRow newRow(std::string id, Message what, const std::vector<FactKey>& facts) const {
        ReportRow row;
        row.id = std::move(id);
        row.cells.resize(m_report.columns.size());
        row.derivation.title = what;
        row.cells[What] = textCell(std::move(what));
        const auto causes = m_causes ? m_causes(facts) : std::vector<SnapshotCause>();
        if (!causes.empty()) {
            putCause(row, causes.front());
        }
        for (std::size_t i = 0; causes.size() > 1 && i < causes.size(); ++i) {
            ReportRow child;
            child.id = row.id + "/" + std::to_string(i + 1);
            child.cells.resize(m_report.columns.size());
            child.cells[What] = textCell(causes[i].summary);
            putCause(child, causes[i]);
            row.children.push_back(std::move(child));
        }
        for (const auto& cause : causes) {
            row.derivation.notes.push_back(
                Message::nested(SHIRUBE_TEXT("{0} {1}: {2}"),
                                {Message::verbatim(cause.time), Message::verbatim(cause.actor), cause.summary}));
        }
        return row;
    }

    static void putCause(ReportRow& row, const SnapshotCause& cause) {
        row.cells[Who] = nameCell(cause.actor);
        row.cells[When] = nameCell(cause.time);
        row.cells[Why] = cause.reason.empty() ? textCell(cause.summary) : nameCell(cause.reason);
        row.cells[Source] = nameCell(cause.source);
    }

    void compareFacts() {
        std::vector<FactKey> facts;
        std::set_union(m_before.facts->facts().begin(), m_before.facts->facts().end(), m_after.facts->facts().begin(),
                       m_after.facts->facts().end(), std::back_inserter(facts));
        for (const auto& fact : facts) {
            const auto* before = m_before.facts->adopted(fact);
            const auto* after = m_after.facts->adopted(fact);
            if ((before == nullptr) != (after == nullptr) || (before && after && !saysTheSame(*before, *after))) {
                addFact(fact, before, after);
            } else if (idsOf(m_before.facts->statementsOf(fact)) != idsOf(m_after.facts->statementsOf(fact))) {
                addStatements(fact, before, after);
            }
        }
    }

    void addFact(const FactKey& fact, const FigureStatement* before, const FigureStatement* after) {
        auto row = newRow(fact.text(), bookOf(fact).label(fact), {fact});
        row.link = linkTo(ReportLink::Kind::Fact, fact.text());
        if (before) {
            row.cells[Before] = figureCell(*before);
        }
        if (after) {
            row.cells[After] = figureCell(*after);
        }
        if (before && after) {
            row.cells[Difference] = differenceOf(*before, *after);
        } else {
            row.cells[Difference] =
                textCell(after ? Message(SHIRUBE_TEXT("Appeared")) : Message(SHIRUBE_TEXT("Vanished")));
            row.cells[Difference].isAlert = !after;
        }
        putStatements(row, before, after);
        m_groups[groupOf(fact)].push_back(std::move(row));
    }

    // The same value, stated at another number of places.
    void addStatements(const FactKey& fact, const FigureStatement* before, const FigureStatement* after) {
        auto row =
            newRow(fact.text() + "/statements",
                   Message::nested(SHIRUBE_TEXT("{0}: places that state it"), {bookOf(fact).label(fact)}), {fact});
        row.link = linkTo(ReportLink::Kind::Fact, fact.text());
        row.cells[Before] = countCell(m_before.facts->statementsOf(fact).size());
        row.cells[After] = countCell(m_after.facts->statementsOf(fact).size());
        putStatements(row, before, after);
        m_groups[groupOf(fact)].push_back(std::move(row));
    }

    void putStatements(ReportRow& row, const FigureStatement* before, const FigureStatement* after) const {
        row.derivation.formula = Message(SHIRUBE_TEXT("What holds after, less what held before"));
        if (after) {
            row.derivation.result = Message::verbatim(after->figure.print());
            row.derivation.inputs.push_back(inputOf(*m_after.facts, *after));
        }
        if (before) {
            row.derivation.excluded.push_back(inputOf(*m_before.facts, *before));
            row.derivation.excluded.back().remark = Message::nested(SHIRUBE_TEXT("held in {0}"), {m_before.name});
        }
    }

    // Reports of words, or of why there is no value: a figure is a fact's.
    void compareReports() {
        const auto textOf = [](const domain::ActualReport& report) {
            return report.withdrawnOn ? Message(SHIRUBE_TEXT("withdrawn"))
                   : report.missing   ? label(*report.missing)
                                      : Message::verbatim(report.text);
        };
        std::map<std::string, const domain::ActualReport*> before;
        for (const auto& report : m_before.facts->reports()) {
            before.emplace(report.id.value(), &report);
        }
        for (const auto& report : m_after.facts->reports()) {
            const auto found = before.find(report.id.value());
            const auto* former = found == before.end() ? nullptr : found->second;
            if (report.figure || (former && *former == report)) {
                continue;
            }
            auto row = newRow("report:" + report.id.value(), m_after.facts->label(report.fact), {report.fact});
            row.link = linkTo(ReportLink::Kind::Fact, report.fact.text());
            if (former) {
                row.cells[Before] = textCell(textOf(*former));
            }
            row.cells[After] = textCell(textOf(report));
            m_groups[groupOf(report.fact)].push_back(std::move(row));
        }
    }

    void compareLines() {
        const auto& before = m_before.facts->book();
        const auto& after = m_after.facts->book();
        for (const auto& line : after.lines()) {
            const auto* former = before.line(line.id);
            if (former == nullptr) {
                addLine(line, Message(SHIRUBE_TEXT("Budget line")), {}, label(line.status));
                continue;
            }
            if (former->status != line.status) {
                addLine(line, Message(SHIRUBE_TEXT("Status")), label(former->status), label(line.status));
            }
            if (former->kind != line.kind) {
                addLine(line, Message(SHIRUBE_TEXT("Kind")), label(former->kind), label(line.kind));
            }
            if (former->isNew != line.isNew) {
                const auto answer = [](bool isNew) {
                    return isNew ? Message(SHIRUBE_TEXT("Yes")) : Message(SHIRUBE_TEXT("No"));
                };
                addLine(line, Message(SHIRUBE_TEXT("New")), answer(former->isNew), answer(line.isNew));
            }
            if (former->envelopeLabel != line.envelopeLabel) {
                addLine(line, Message(SHIRUBE_TEXT("Envelope")), Message::verbatim(former->envelopeLabel),
                        Message::verbatim(line.envelopeLabel));
            }
        }
        for (const auto& line : before.lines()) {
            if (after.line(line.id) == nullptr) {
                addLine(line, Message(SHIRUBE_TEXT("Budget line")), label(line.status), {});
            }
        }
    }

    void addLine(const domain::BudgetLine& line, const Message& what, Message before, Message after) {
        FactKey fact;
        fact.subjectKind = SubjectKind::BudgetLine;
        fact.subject = line.id.value();
        fact.measure = domain::Measure::Amount;
        const bool isThere = m_after.facts->book().line(line.id) != nullptr;
        const auto& facts = isThere ? *m_after.facts : *m_before.facts;
        auto row = newRow("line:" + line.id.value() + "/" + what.sourceTemplate(),
                          Message::nested(SHIRUBE_TEXT("{0}: {1}"), {Message::verbatim(facts.subjectName(fact)), what}),
                          {fact});
        row.link = linkTo(ReportLink::Kind::BudgetLine, line.id.value());
        row.cells[Before] = textCell(std::move(before));
        row.cells[After] = textCell(std::move(after));
        m_groups[programmeGroup(facts, line.programme)].push_back(std::move(row));
    }

    void compareModels() {
        std::map<std::string, const domain::LogicModel*> before;
        for (const auto& model : m_before.models) {
            before.emplace(model->content().id.value(), model.get());
        }
        for (const auto& model : m_after.models) {
            const auto found = before.find(model->content().id.value());
            const auto* former = found == before.end() ? nullptr : found->second;
            if (former == nullptr || !(*former == *model)) {
                addModel(former, model.get());
            }
            if (former) {
                before.erase(found);
            }
        }
        for (const auto& [id, model] : before) {
            addModel(model, nullptr);
        }
    }

    void addModel(const domain::LogicModel* before, const domain::LogicModel* after) {
        const auto& content = (after ? after : before)->content();
        const auto textOf = [](const domain::LogicModelContent& model) {
            return Message::nested(SHIRUBE_TEXT("{0}, boxes: {1}, arrows: {2}"),
                                   {label(model.status), Message::verbatim(std::to_string(model.nodes.size())),
                                    Message::verbatim(std::to_string(model.edges.size()))});
        };
        auto row = newRow(
            "model:" + content.id.value(),
            Message(SHIRUBE_TEXT("Logic model {0}"), {content.version.empty() ? content.id.value() : content.version}),
            {});
        row.link = linkTo(ReportLink::Kind::Programme, content.programme.value());
        if (before) {
            row.cells[Before] = textCell(textOf(before->content()));
        }
        if (after) {
            row.cells[After] = textCell(textOf(after->content()));
        }
        m_groups[programmeGroup(after ? *m_after.facts : *m_before.facts, content.programme)].push_back(std::move(row));
    }

    template <typename List>
    void compareCount(const char* id, Message what, const List& before, const List& after) {
        if (before == after) {
            return;
        }
        auto row = newRow(std::string("others:") + id, std::move(what), {});
        row.cells[Before] = countCell(before.size());
        row.cells[After] = countCell(after.size());
        if (before.size() == after.size()) {
            row.cells[Difference] = textCell(Message(SHIRUBE_TEXT("changed")));
        }
        m_others.push_back(std::move(row));
    }

    void compareCounts() {
        const auto& before = m_before.facts->catalogue().content();
        const auto& after = m_after.facts->catalogue().content();
        compareCount("themes", Message(SHIRUBE_TEXT("Themes")), before.themes, after.themes);
        compareCount("indicators", Message(SHIRUBE_TEXT("Indicators")), before.indicators, after.indicators);
        compareCount("milestones", Message(SHIRUBE_TEXT("Milestones")), before.milestones, after.milestones);
        compareCount("funds", Message(SHIRUBE_TEXT("Funds")), before.funds, after.funds);
        compareCount("allocations", Message(SHIRUBE_TEXT("Allocations")), before.allocations, after.allocations);
        compareCount("organisations", Message(SHIRUBE_TEXT("Organisations")), before.organisations,
                     after.organisations);
        compareCount("findings", Message(SHIRUBE_TEXT("Findings")), before.findings, after.findings);
    }

    const ComparedState& m_before;
    const ComparedState& m_after;
    const CausesOf& m_causes;
    ReportTable m_report;
    std::map<Group, std::vector<ReportRow>> m_groups;
    std::vector<ReportRow> m_others;
};

}  // namespace

ReportTable reportSnapshotDifference(const ComparedState& before, const ComparedState& after, const CausesOf& causes) {
    return Comparison(before, after, causes).run();
}

}  // namespace shirube::analysis
