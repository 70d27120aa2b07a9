// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LineEditor.h"

#include <algorithm>
#include <utility>

#include "base/Text.h"
#include "persistence/AdoptionTable.h"
#include "persistence/BudgetBookReader.h"
#include "persistence/BudgetLineTable.h"
#include "persistence/SourceTable.h"
#include "persistence/StatementTable.h"

namespace shirube::application {

namespace {

using base::ErrorCode;
using base::Message;

tl::unexpected<base::Error> refused(std::string_view sourceTemplate, std::vector<std::string> arguments = {}) {
    return base::fail(ErrorCode::InvalidInput, Message(sourceTemplate, std::move(arguments)));
}

bool isBlank(const std::string& text) {
    return base::trimmed(text).empty();
}

bool lacksAmount(domain::AmountKind kind) {
    return kind == domain::AmountKind::Undecided || kind == domain::AmountKind::Undisclosed;
}

}  // namespace

base::Status LineEditor::expectRevision(const domain::BudgetLineId& line, const std::string& expected) {
    const auto actual = persistence::BudgetLineTable(m_database).fingerprint(line);
    if (!actual) {
        return base::forward(actual);
    }
    if (*actual != expected) {
        return base::fail(ErrorCode::Conflict,
                          Message(SHIRUBE_TEXT("{0} was changed in the meantime. Look at its present state, then enter "
                                               "the change again."),
                                  {line.value()}));
    }
    return {};
}

base::Status LineEditor::putEnvelopeInto(domain::BudgetLine& line, const LineRevision& revision) {
    const auto label = std::string(base::trimmed(revision.envelopeLabel));
    if (revision.kind != domain::AmountKind::WithinEnvelope) {
        line.envelope = {};
        line.envelopeLabel.clear();
        return {};
    }
    if (label.empty()) {
        return refused(
            SHIRUBE_TEXT("{0}: an amount that is part of an envelope (内数) needs the envelope's name. Enter it."),
            {line.id.value()});
    }
    if (label == line.envelopeLabel && !line.envelope.isEmpty()) {
        return {};
    }
    auto shared = persistence::BudgetLineTable(m_database).envelopeNamed(label, line.cycle);
    if (!shared) {
        return base::forward(std::move(shared));
    }
    line.envelope = shared->isEmpty() ? domain::EnvelopeId(label + "@" + line.cycle.name()) : *std::move(shared);
    line.envelopeLabel = label;
    return {};
}

base::Status LineEditor::putInto(domain::BudgetLine& line, const LineRevision& revision) {
    line.kind = revision.kind;
    line.status = revision.status;
    line.isNew = revision.isNew;
    if (lacksAmount(revision.kind) && isBlank(revision.amountText)) {
        line.amount.reset();
        line.missing =
            revision.kind == domain::AmountKind::Undisclosed ? domain::Missing::Undisclosed : domain::Missing::Unknown;
    } else {
        auto amount = domain::StatedAmount::parse(revision.amountText);
        if (!amount) {
            return base::forward(std::move(amount));
        }
        line.amount = *std::move(amount);
    }
    if (auto envelope = putEnvelopeInto(line, revision); !envelope) {
        return envelope;
    }
    return domain::validate(line);
}

base::Result<domain::Statement> LineEditor::statementFor(const LineRevision& revision,
                                                         const domain::StatedAmount& amount, base::UtcTime now) {
    auto stamp = base::toIso8601(now);
    std::erase_if(stamp, [](char c) { return c == '-' || c == ':' || c == '.'; });
    persistence::StatementTable statements(m_database);
    const domain::BudgetFact fact{revision.line, domain::FactAspect::Amount, {}};
    for (int number = 1;; ++number) {
        domain::StatementId id(revision.line.value() + "#" + std::string(toKey(fact.aspect)) + "@person-" + stamp +
                               "-" + std::to_string(number));
        const auto taken = statements.find(id);
        if (!taken) {
            return base::forward(taken);
        }
        if (!*taken) {
            return domain::Statement{std::move(id),
                                     fact,
                                     amount,
                                     {revision.source, std::string(base::trimmed(revision.locator)), amount.raw},
                                     domain::StatementOrigin::Person,
                                     {}};
        }
    }
}

base::Result<PlannedRevision> LineEditor::plan(const LineRevision& revision, base::UtcTime now) {
    auto line = persistence::BudgetBookReader(m_database).line(revision.line);
    if (!line) {
        return base::forward(std::move(line));
    }
    if (auto expected = expectRevision(revision.line, revision.expectedRevision); !expected) {
        return base::forward(std::move(expected));
    }
    PlannedRevision plan{*line, *line, std::nullopt};
    if (auto valid = putInto(plan.after, revision); !valid) {
        return base::forward(std::move(valid));
    }
    const auto source = persistence::SourceTable(m_database).find(revision.source);
    if (!source) {
        return base::forward(source);
    }
    if (!*source) {
        return base::fail(
            ErrorCode::NotFound,
            Message(SHIRUBE_TEXT("There is no source “{0}”. Choose one from the list."), {revision.source.value()}));
    }
    if (isBlank(revision.locator)) {
        return refused(SHIRUBE_TEXT("Enter where in the source the figure stands: a page, a heading or a table."));
    }
    if (isBlank(revision.reason)) {
        return refused(SHIRUBE_TEXT("Enter the reason for the change: the history keeps it."));
    }
    if (plan.after.amount) {
        auto statement = statementFor(revision, *plan.after.amount, now);
        if (!statement) {
            return base::forward(std::move(statement));
        }
        plan.statement = *std::move(statement);
    }
    return plan;
}

base::Status LineEditor::setAdoption(const domain::Adoption& adoption) {
    persistence::AdoptionTable adoptions(m_database);
    const auto present = adoptions.find(adoption.fact);
    if (!present) {
        return base::forward(present);
    }
    return *present ? adoptions.update(adoption) : adoptions.insert(adoption);
}

base::Status LineEditor::write(const LineRevision& revision, const PlannedRevision& plan) {
    persistence::BudgetLineTable lines(m_database);
    auto row = lines.find(revision.line);
    if (!row || !*row) {
        return row ? base::fail(ErrorCode::NotFound,
                                Message(SHIRUBE_TEXT("There is no budget line {0}."), {revision.line.value()}))
                   : base::forward(std::move(row));
    }
    auto& stored = **row;
    stored.status = plan.after.status;
    stored.kind = plan.after.kind;
    stored.envelope = plan.after.envelope;
    stored.envelopeLabel = plan.after.envelopeLabel;
    stored.isNew = plan.after.isNew;
    stored.missing = plan.after.missing;
    if (auto updated = lines.update(stored); !updated) {
        return updated;
    }
    if (plan.statement) {
        if (auto statement = persistence::StatementTable(m_database).insert(*plan.statement); !statement) {
            return statement;
        }
        return setAdoption({plan.statement->fact, plan.statement->id, domain::AdoptionRule::ChosenByPerson,
                            std::string(base::trimmed(revision.reason))});
    }
    if (plan.before.amount) {
        return persistence::AdoptionTable(m_database).remove({revision.line, domain::FactAspect::Amount, {}});
    }
    return {};
}

base::Status LineEditor::adopt(const domain::BudgetFact& fact, const domain::StatementId& statement,
                               const std::string& expectedRevision, const std::string& reason) {
    auto line = persistence::BudgetBookReader(m_database).line(fact.line);
    if (!line) {
        return base::forward(std::move(line));
    }
    if (auto expected = expectRevision(fact.line, expectedRevision); !expected) {
        return expected;
    }
    const auto chosen = persistence::StatementTable(m_database).find(statement);
    if (!chosen) {
        return base::forward(chosen);
    }
    if (!*chosen || (*chosen)->fact != fact) {
        return base::fail(
            ErrorCode::NotFound,
            Message(SHIRUBE_TEXT("There is no statement {0} about this figure. Choose one from the list."),
                    {statement.value()}));
    }
    if (isBlank(reason)) {
        return refused(SHIRUBE_TEXT("Enter the reason for the change: the history keeps it."));
    }
    domain::setFigure(*line, fact, (*chosen)->amount);
    if (auto valid = domain::validate(*line); !valid) {
        return valid;
    }
    return setAdoption({fact, statement, domain::AdoptionRule::ChosenByPerson, std::string(base::trimmed(reason))});
}

}  // namespace shirube::application
