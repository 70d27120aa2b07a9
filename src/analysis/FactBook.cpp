// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/FactBook.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace shirube::analysis {

namespace {

using domain::FactKey;
using domain::FigureStatement;
using domain::Measure;
using domain::SubjectKind;

std::string nameOf(const domain::Programme& programme) {
    return programme.shortName.empty() ? programme.name : programme.shortName;
}

using ReportSpan = std::span<const domain::ActualReport* const>;

// As a statement, whether it holds or not.
FigureStatement statementOf(const domain::ActualReport& report) {
    FigureStatement statement;
    statement.id = domain::StatementId(report.id.value());
    statement.fact = report.fact;
    statement.figure = *report.figure;
    statement.provisional = report.provisional;
    statement.citation = report.evidence;
    statement.origin = domain::StatementOrigin::Person;
    statement.note = report.reason;
    statement.position = report.position;
    return statement;
}

// The newest one that is known on that day, without a day the newest that is not withdrawn; null for none.
const domain::ActualReport* newestOf(ReportSpan reports, const std::optional<domain::CalendarDay>& day) {
    const domain::ActualReport* newest = nullptr;
    for (const auto* report : reports) {
        const bool isKnown = day ? report->isKnownOn(*day) : !report->withdrawnOn;
        if (isKnown && (!newest || newest->reportedOn <= report->reportedOn)) {
            newest = report;
        }
    }
    return newest;
}

// A line's own amount is of the line's kind, whoever states it.
FigureStatement statementOf(const domain::BudgetBook& book, const domain::Statement& statement) {
    auto figure = asFigureStatement(statement);
    const auto* line = book.line(statement.fact.line);
    if (line && statement.fact.aspect == domain::FactAspect::Amount) {
        figure.kind = line->kind;
        if (line->kind == domain::AmountKind::WithinEnvelope) {
            figure.figure.withinEnvelope = true;
            figure.envelope = line->envelope;
        }
    }
    return figure;
}

}  // namespace

base::Result<FactBook> FactBook::make(std::shared_ptr<const domain::Catalogue> catalogue,
                                      std::shared_ptr<const domain::BudgetBook> book,
                                      std::vector<domain::Source> sources,
                                      const std::vector<domain::Statement>& budgetStatements,
                                      const std::vector<domain::Adoption>& adoptions,
                                      std::vector<domain::ActualReport> reports) {
    FactBook facts;
    facts.m_catalogue = std::move(catalogue);
    facts.m_book = std::move(book);
    facts.m_sources = std::move(sources);
    std::stable_sort(facts.m_sources.begin(), facts.m_sources.end(),
                     [](const auto& a, const auto& b) { return a.date < b.date; });
    facts.m_budgetStatements.reserve(budgetStatements.size());
    for (const auto& statement : budgetStatements) {
        facts.m_budgetStatements.push_back(statementOf(*facts.m_book, statement));
    }
    facts.m_reports = std::move(reports);
    std::stable_sort(facts.m_reports.begin(), facts.m_reports.end(),
                     [](const auto& a, const auto& b) { return a.position < b.position; });
    if (auto status = facts.indexReports(); !status) {
        return base::forward(std::move(status));
    }
    if (auto status = facts.index(); !status) {
        return base::forward(std::move(status));
    }
    for (const auto& adoption : adoptions) {
        if (adoption.rule != domain::AdoptionRule::ChosenByPerson) {
            continue;
        }
        if (const auto* chosen = facts.statement(adoption.statement)) {
            facts.m_chosen[chosen->fact] = chosen;
        }
    }
    return facts;
}

base::Status FactBook::indexReports() {
    m_reportedFigures.reserve(m_reports.size());
    m_reportById.reserve(m_reports.size());
    for (const auto& report : m_reports) {
        const domain::StatementId id(report.id.value());
        if (!m_reportById.emplace(id, &report).second) {
            return base::fail(base::ErrorCode::InvalidInput,
                              base::Message(SHIRUBE_TEXT("The report {0} is there twice. Remove one of the two."),
                                            {report.id.value()}));
        }
        m_reportsOf[report.fact].push_back(&report);
        if (report.figure) {
            m_byId.emplace(id, &m_reportedFigures.emplace_back(statementOf(report)));
        }
    }
    return {};
}

base::Status FactBook::index() {
    const auto& figures = m_catalogue->content().statements;
    const auto& ofLines = std::as_const(m_budgetStatements);
    m_byId.reserve(figures.size() + ofLines.size() + m_reportedFigures.size());
    m_byFact.reserve(figures.size() + ofLines.size());
    std::unordered_map<domain::SourceId, std::size_t> rank;
    for (std::size_t i = 0; i < m_sources.size(); ++i) {
        rank.emplace(m_sources[i].id, i);
    }
    const auto rankOf = [&](const FigureStatement* statement) {
        const auto found = rank.find(statement->citation.source);
        return found == rank.end() ? m_sources.size() : found->second;
    };
    const auto take = [&](const FigureStatement& statement) {
        auto& ofFact = m_byFact[statement.fact];
        if (ofFact.empty()) {
            m_facts.push_back(statement.fact);
        }
        ofFact.push_back(&statement);
        return m_byId.emplace(statement.id, &statement).second;
    };
    for (const auto* list : {&ofLines, &figures}) {
        for (const auto& statement : *list) {
            if (!take(statement)) {
                return base::fail(
                    base::ErrorCode::InvalidInput,
                    base::Message(SHIRUBE_TEXT("The statement {0} is there twice. Remove one of the two."),
                                  {statement.id.value()}));
            }
        }
    }
    for (const auto& [fact, reports] : m_reportsOf) {
        if (const auto* newest = newestOf(reports, std::nullopt); newest && newest->figure) {
            auto& ofFact = m_byFact[fact];
            if (ofFact.empty()) {
                m_facts.push_back(fact);
            }
            ofFact.push_back(m_byId.at(domain::StatementId(newest->id.value())));
        }
    }
    for (auto& [fact, statements] : m_byFact) {
        if (statements.size() > 1) {
            const auto place = [&](const auto* one) { return std::tuple(isReport(*one), rankOf(one), one->position); };
            std::stable_sort(statements.begin(), statements.end(),
                             [&](const auto* a, const auto* b) { return place(a) < place(b); });
        }
    }
    std::sort(m_facts.begin(), m_facts.end());
    return {};
}

const domain::Source* FactBook::source(const domain::SourceId& id) const {
    const auto found =
        std::find_if(m_sources.begin(), m_sources.end(), [&](const auto& source) { return source.id == id; });
    return found == m_sources.end() ? nullptr : &*found;
}

std::span<const FigureStatement* const> FactBook::statementsOf(const FactKey& fact) const {
    const auto found = m_byFact.find(fact);
    return found == m_byFact.end() ? std::span<const FigureStatement* const>()
                                   : std::span<const FigureStatement* const>(found->second);
}

const FigureStatement* FactBook::statement(const domain::StatementId& id) const {
    const auto found = m_byId.find(id);
    return found == m_byId.end() ? nullptr : found->second;
}

std::vector<const FigureStatement*> FactBook::statementsIn(const domain::SourceId& source) const {
    std::vector<const FigureStatement*> statements;
    for (const auto* list : {&m_budgetStatements, &m_catalogue->content().statements}) {
        for (const auto& statement : *list) {
            if (statement.citation.source == source) {
                statements.push_back(&statement);
            }
        }
    }
    std::stable_sort(statements.begin(), statements.end(),
                     [](const auto* a, const auto* b) { return a->position < b->position; });
    for (const auto& figure : m_reportedFigures) {
        const auto ofFact = statementsOf(figure.fact);
        if (figure.citation.source == source && std::find(ofFact.begin(), ofFact.end(), &figure) != ofFact.end()) {
            statements.push_back(&figure);
        }
    }
    return statements;
}

bool FactBook::isReport(const FigureStatement& statement) const {
    return !m_reports.empty() && m_reportById.contains(statement.id);
}

KnownFact FactBook::known(const FactKey& fact, const std::optional<domain::CalendarDay>& day) const {
    const auto* report = newestOf(reportsOf(fact), day);
    const auto until = day ? day->text() : std::string();
    const auto from = report ? report->reportedOn.text() : std::string();
    std::vector<const FigureStatement*> stated;
    for (const auto* statement : statementsOf(fact)) {
        if (isReport(*statement)) {
            continue;
        }
        // 2026-06 stands before every day of that month.
        const auto date = domain::dateOf(statement->citation.source, m_sources);
        if ((!day || date <= until) && (!report || date > from)) {
            stated.push_back(statement);
        }
    }
    if (report && stated.empty()) {
        return {report->figure ? statement(domain::StatementId(report->id.value())) : nullptr, report};
    }
    const auto chosen = m_chosen.find(fact);
    if (chosen != m_chosen.end() && std::find(stated.begin(), stated.end(), chosen->second) != stated.end()) {
        return {chosen->second, nullptr};
    }
    return {mostPrecise(stated, m_sources), nullptr};
}

KnownFact FactBook::knownOn(const FactKey& fact, const domain::CalendarDay& day) const {
    return known(fact, day);
}

const FigureStatement* FactBook::adopted(const FactKey& fact) const {
    if (!m_reports.empty() && !reportsOf(fact).empty()) {
        return known(fact, std::nullopt).statement;
    }
    const auto chosen = m_chosen.find(fact);
    return chosen == m_chosen.end() ? mostPrecise(statementsOf(fact), m_sources) : chosen->second;
}

ReportSpan FactBook::reportsOf(const FactKey& fact) const {
    const auto found = m_reportsOf.find(fact);
    return found == m_reportsOf.end() ? ReportSpan() : ReportSpan(found->second);
}

const domain::ActualReport* FactBook::report(const domain::StatementId& id) const {
    const auto found = m_reportById.find(id);
    return found == m_reportById.end() ? nullptr : found->second;
}

std::vector<FactKey> FactBook::factsOf(SubjectKind kind, const std::string& subject) const {
    const auto stated = m_catalogue->factsOf(kind, subject);
    std::vector<FactKey> facts(stated.begin(), stated.end());
    if (m_reportsOf.empty()) {
        return facts;
    }
    FactKey first;
    first.subjectKind = kind;
    first.subject = subject;
    first.measure = Measure{};
    for (auto it = m_reportsOf.lower_bound(first); it != m_reportsOf.end(); ++it) {
        if (it->first.subjectKind != kind || it->first.subject != subject) {
            break;
        }
        facts.push_back(it->first);
    }
    std::sort(facts.begin(), facts.end());
    facts.erase(std::unique(facts.begin(), facts.end()), facts.end());
    return facts;
}

const FigureStatement* FactBook::preferred(const FactKey& fact, const domain::SourceId& source) const {
    std::vector<const FigureStatement*> own;
    if (!source.isEmpty()) {
        for (const auto* statement : statementsOf(fact)) {
            if (statement->citation.source == source) {
                own.push_back(statement);
            }
        }
    }
    return own.empty() ? adopted(fact) : mostPrecise(own, m_sources);
}

std::string FactBook::subjectName(const FactKey& fact) const {
    std::string name;
    if (fact.subjectKind == SubjectKind::Programme) {
        if (const auto* programme = m_book->programme(domain::ProgrammeId(fact.subject))) {
            name = nameOf(*programme);
        }
    } else if (fact.subjectKind == SubjectKind::BudgetLine) {
        if (const auto index = m_book->lineIndex(domain::BudgetLineId(fact.subject))) {
            const auto& programme = m_book->programmes()[m_book->programmeIndexOfLine(*index)];
            name = nameOf(programme) + " " + m_book->lines()[*index].cycle.name();
        }
    } else {
        name = m_catalogue->subjectName(fact);
    }
    return name.empty() ? fact.subject : name;
}

base::Message FactBook::label(const FactKey& fact) const {
    std::vector<base::Message> pieces{domain::label(fact.measure)};
    if (fact.subjectKind == SubjectKind::Allocation) {
        // Two arrows between the same two may differ in nothing else.
        const auto* allocation = m_catalogue->allocation(domain::AllocationId(fact.subject));
        if (allocation && allocation->stage != domain::ProcessStage::Unspecified) {
            pieces.push_back(domain::label(allocation->stage));
        }
    }
    if (fact.period.kind() != domain::Period::Kind::None) {
        pieces.push_back(fact.period.label());
    }
    if (!fact.breakdown.empty()) {
        pieces.push_back(base::Message::verbatim(fact.breakdown));
    }
    auto label = base::Message::verbatim(subjectName(fact));
    for (auto& piece : pieces) {
        label = base::Message::nested(SHIRUBE_TEXT("{0}, {1}"), {std::move(label), std::move(piece)});
    }
    return label;
}

}  // namespace shirube::analysis
