// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "StoreContent.h"

#include <utility>
#include <vector>

#include "domain/ActualReport.h"
#include "domain/PeriodLock.h"
#include "persistence/AdoptionTable.h"
#include "persistence/BudgetLineTable.h"
#include "persistence/CatalogueReader.h"
#include "persistence/EntityTable.h"
#include "persistence/LogicModelReader.h"
#include "persistence/ProgrammeTable.h"
#include "persistence/ReviewReader.h"
#include "persistence/SourceTable.h"
#include "persistence/StatementTable.h"

namespace shirube::application {

namespace {

using base::Message;

template <typename Value, typename Map, typename Key>
base::Status fill(Map& map, base::Result<std::vector<Value>> values, const Key& key) {
    if (!values) {
        return base::forward(std::move(values));
    }
    for (auto& value : *values) {
        map.emplace_hint(map.end(), key(value), std::move(value));
    }
    return {};
}

tl::unexpected<base::Error> broken(std::string_view sourceTemplate, std::vector<std::string> arguments) {
    return base::fail(base::ErrorCode::InvalidInput, Message(sourceTemplate, std::move(arguments)));
}

base::Status checkStatements(const StoreContent& content) {
    for (const auto& [id, statement] : content.statements) {
        if (!content.lines.contains(statement.fact.line)) {
            return broken(SHIRUBE_TEXT("The statement {0} is about the budget line {1}, which does not exist."),
                          {id.value(), statement.fact.line.value()});
        }
        if (!content.sources.contains(statement.citation.source)) {
            return broken(SHIRUBE_TEXT("The statement {0} cites the source {1}, which does not exist."),
                          {id.value(), statement.citation.source.value()});
        }
    }
    return {};
}

base::Status checkCitations(const StoreContent& content) {
    for (const auto& [id, programme] : content.programmes) {
        const auto& source = programme.citation.source;
        if (!source.isEmpty() && !content.sources.contains(source)) {
            return broken(SHIRUBE_TEXT("The programme {0} cites the source {1}, which does not exist."),
                          {id.value(), source.value()});
        }
    }
    return {};
}

// That every source, programme and line that the catalogue's rows name is there.
base::Status checkCatalogue(const StoreContent& content) {
    base::Status status;
    forEachCatalogueList([&](const auto& list) {
        for (const auto& [id, value] : content.catalogue.*list.rows) {
            if constexpr (requires { value.citation; }) {
                if (status && !content.sources.contains(value.citation.source)) {
                    status = broken(SHIRUBE_TEXT("{0} cites the source {1}, which does not exist."),
                                    {id.value(), value.citation.source.value()});
                }
            }
        }
    });
    for (const auto& [id, identity] : content.catalogue.identities) {
        if (status && !identity.source.isEmpty() && !content.sources.contains(identity.source)) {
            status = broken(SHIRUBE_TEXT("{0} cites the source {1}, which does not exist."),
                            {id.value(), identity.source.value()});
        }
    }
    for (const auto& [reference, from] : referencesOf(content.catalogue)) {
        const auto& [kind, id] = reference;
        const bool isMissing =
            (kind == domain::SubjectKind::Programme && !content.programmes.contains(domain::ProgrammeId(id))) ||
            (kind == domain::SubjectKind::BudgetLine && !content.lines.contains(domain::BudgetLineId(id)));
        if (status && isMissing) {
            status = broken(SHIRUBE_TEXT("{0} refers to {1}, which does not exist."), {from, id});
        }
    }
    if (!status) {
        return status;
    }
    const auto catalogue = domain::Catalogue::make(contentOf(content.catalogue));
    return catalogue ? base::Status() : base::forward(catalogue);
}

bool holds(const StoreContent& content, const Reference& reference) {
    const auto& [kind, id] = reference;
    const auto& rows = content.catalogue;
    switch (kind) {
        case domain::SubjectKind::Programme:
            return content.programmes.contains(domain::ProgrammeId(id));
        case domain::SubjectKind::BudgetLine:
            return content.lines.contains(domain::BudgetLineId(id));
        case domain::SubjectKind::Fund:
            return rows.funds.contains(domain::FundId(id));
        case domain::SubjectKind::Portfolio:
            return rows.portfolios.contains(domain::PortfolioId(id));
        case domain::SubjectKind::PolicyItem:
            return rows.policyItems.contains(domain::PolicyItemId(id));
        case domain::SubjectKind::Indicator:
            return rows.indicators.contains(domain::IndicatorId(id));
        case domain::SubjectKind::Allocation:
            return rows.allocations.contains(domain::AllocationId(id));
        case domain::SubjectKind::Organisation:
            return rows.organisations.contains(domain::OrganisationId(id));
        case domain::SubjectKind::Review:
            return rows.reviews.contains(domain::ReviewId(id));
        case domain::SubjectKind::Series:
            return rows.series.contains(domain::SeriesId(id));
    }
    return false;
}

base::Status checkLogicModels(const StoreContent& content) {
    for (const auto& [source, from] : sourcesOf(content.logicModels)) {
        if (!content.sources.contains(source)) {
            return broken(SHIRUBE_TEXT("{0} cites the source {1}, which does not exist."), {from, source.value()});
        }
    }
    for (const auto& [reference, from] : referencesOf(content.logicModels)) {
        if (!holds(content, reference)) {
            return broken(SHIRUBE_TEXT("{0} refers to {1}, which does not exist."), {from, reference.second});
        }
    }
    for (const auto& [id, model] : content.logicModels) {
        if (const auto made = domain::LogicModel::make(model); !made) {
            return base::forward(made);
        }
    }
    return {};
}

base::Status readCatalogue(persistence::Database& database, CatalogueRows& rows) {
    auto content = persistence::CatalogueReader(database).read();
    if (!content) {
        return base::forward(std::move(content));
    }
    forEachCatalogueList([&](const auto& list) {
        for (auto& value : (*content).*list.content) {
            const auto id = value.id;
            (rows.*list.rows).emplace(id, std::move(value));
        }
    });
    return {};
}

base::Status readPersonsReferences(persistence::Database& database, std::map<Reference, std::string>& references) {
    const auto reports = persistence::EntityTable<domain::ActualReport>(database).all();
    if (!reports) {
        return base::forward(reports);
    }
    for (const auto& report : *reports) {
        references.try_emplace({report.fact.subjectKind, report.fact.subject}, report.id.value());
    }
    const auto locks = persistence::EntityTable<domain::PeriodLock>(database).all();
    if (!locks) {
        return base::forward(locks);
    }
    for (const auto& lock : *locks) {
        references.try_emplace(lock.programme.isEmpty()
                                   ? Reference{domain::SubjectKind::Portfolio, lock.portfolio.value()}
                                   : Reference{domain::SubjectKind::Programme, lock.programme.value()},
                               lock.id.value());
    }
    return {};
}

base::Status readReviewReferences(persistence::Database& database, StoreContent& content) {
    const auto reviews = persistence::ReviewReader(database).read();
    if (!reviews) {
        return base::forward(reviews);
    }
    const auto add = [&](domain::SubjectKind kind, const std::string& id, const std::string& from) {
        content.personsReferences.try_emplace({kind, id}, from);
    };
    for (const auto& round : reviews->rounds) {
        add(domain::SubjectKind::Programme, round.programme.value(), round.id.value());
    }
    for (const auto& subject : reviews->subjects) {
        if (!subject.theme.isEmpty()) {
            content.reviewedThemes.insert(subject.theme);
        }
    }
    for (const auto& reviewer : reviews->reviewers) {
        for (const auto& organisation : reviewer.organisations) {
            add(domain::SubjectKind::Organisation, organisation.value(), reviewer.id.value());
        }
    }
    for (const auto& relation : reviews->relations) {
        add(domain::SubjectKind::Organisation, relation.from.value(), relation.id.value());
        add(domain::SubjectKind::Organisation, relation.to.value(), relation.id.value());
    }
    for (const auto& remark : reviews->remarks) {
        add(domain::SubjectKind::Programme, remark.programme.value(), remark.id.value());
    }
    return {};
}

}  // namespace

base::Result<StoreContent> StoreContent::read(persistence::Database& database) {
    StoreContent content;
    const auto ownId = [](const auto& value) { return value.id; };
    const auto statuses = {
        fill(content.sources, persistence::SourceTable(database).all(), ownId),
        fill(content.programmes, persistence::ProgrammeTable(database).all(), ownId),
        fill(content.lines, persistence::BudgetLineTable(database).all(), ownId),
        fill(content.statements, persistence::StatementTable(database).all(), ownId),
        fill(content.adoptions, persistence::AdoptionTable(database).all(), [](const auto& a) { return a.fact; }),
        readCatalogue(database, content.catalogue),
        fill(content.logicModels, persistence::LogicModelReader(database).read(), ownId),
        readPersonsReferences(database, content.personsReferences),
        readReviewReferences(database, content),
    };
    for (const auto& status : statuses) {
        if (!status) {
            return base::forward(status);
        }
    }
    return content;
}

base::Result<domain::BudgetBook> StoreContent::validated() const {
    if (auto checked = checkCitations(*this); !checked) {
        return base::forward(std::move(checked));
    }
    if (auto checked = checkStatements(*this); !checked) {
        return base::forward(std::move(checked));
    }
    if (auto checked = checkCatalogue(*this); !checked) {
        return base::forward(std::move(checked));
    }
    if (auto checked = checkLogicModels(*this); !checked) {
        return base::forward(std::move(checked));
    }
    auto filled = lines;
    for (const auto& [fact, adoption] : adoptions) {
        const auto line = filled.find(fact.line);
        const auto statement = statements.find(adoption.statement);
        if (line != filled.end() && statement != statements.end()) {
            domain::setFigure(line->second, fact, statement->second.amount);
        }
    }
    std::vector<domain::BudgetLine> allLines;
    allLines.reserve(filled.size());
    for (auto& [id, line] : filled) {
        if (auto valid = domain::validate(line); !valid) {
            return base::forward(std::move(valid));
        }
        allLines.push_back(std::move(line));
    }
    std::vector<domain::Programme> allProgrammes;
    allProgrammes.reserve(programmes.size());
    for (const auto& [id, programme] : programmes) {
        allProgrammes.push_back(programme);
    }
    return domain::BudgetBook::make(std::move(allProgrammes), std::move(allLines));
}

domain::BudgetLine withoutFigures(domain::BudgetLine line) {
    line.amount.reset();
    line.parts.clear();
    if (line.prior) {
        line.prior->amount = {};
    }
    return line;
}

}  // namespace shirube::application
