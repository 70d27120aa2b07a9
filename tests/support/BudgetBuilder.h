// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "domain/BudgetBook.h"

namespace shirube::test {

/// Builds small synthetic books for tests: ids are the names, lines are called programme@cycle.
class BudgetBuilder {
public:
    BudgetBuilder& programme(const std::string& id) {
        domain::Programme programme;
        programme.id = domain::ProgrammeId(id);
        programme.name = id;
        programme.position = static_cast<int>(m_programmes.size());
        m_programmes.push_back(std::move(programme));
        return *this;
    }
    BudgetBuilder& component(const std::string& parent, const std::string& id) {
        programme(id);
        m_programmes.back().parent = domain::ProgrammeId(parent);
        return *this;
    }
    BudgetBuilder& line(const std::string& programme, const std::string& cycle, const std::string& amount) {
        domain::BudgetLine line;
        line.id = domain::BudgetLineId(programme + "@" + cycle);
        line.programme = domain::ProgrammeId(programme);
        line.cycle = domain::BudgetCycle::parse(cycle).value();
        line.amount = domain::StatedAmount::parse(amount).value();
        m_lines.push_back(std::move(line));
        return *this;
    }
    BudgetBuilder& missing(const std::string& programme, const std::string& cycle, domain::Missing why) {
        line(programme, cycle, "0円");
        last().amount.reset();
        last().missing = why;
        return *this;
    }
    BudgetBuilder& within(const std::string& envelope) {
        last().kind = domain::AmountKind::WithinEnvelope;
        last().envelope = domain::EnvelopeId(envelope);
        last().envelopeLabel = envelope;
        return *this;
    }
    BudgetBuilder& kind(domain::AmountKind kind) {
        last().kind = kind;
        return *this;
    }
    BudgetBuilder& status(domain::BudgetStatus status) {
        last().status = status;
        return *this;
    }
    BudgetBuilder& account(const std::string& account) {
        last().account = account;
        last().id = domain::BudgetLineId(last().id.value() + "/" + account);
        return *this;
    }
    BudgetBuilder& part(const std::string& label, const std::string& amount) {
        last().parts.push_back({label, domain::StatedAmount::parse(amount).value()});
        return *this;
    }
    BudgetBuilder& prior(const std::string& amount) {
        last().prior = domain::PriorAmount{last().cycle.previousYear(), domain::StatedAmount::parse(amount).value()};
        return *this;
    }
    [[nodiscard]] domain::BudgetLine& last() { return m_lines.back(); }

    [[nodiscard]] base::Result<domain::BudgetBook> make() const {
        return domain::BudgetBook::make(m_programmes, m_lines);
    }
    /// The book; throws where it is inconsistent.
    [[nodiscard]] domain::BudgetBook book() const { return make().value(); }

private:
    std::vector<domain::Programme> m_programmes;
    std::vector<domain::BudgetLine> m_lines;
};

}  // namespace shirube::test
