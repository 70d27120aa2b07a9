// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CatalogueRows.h"

#include <algorithm>

namespace shirube::application {

namespace {

using domain::SubjectKind;

class ReferenceCollector {
public:
    explicit ReferenceCollector(const CatalogueRows& rows) {
        forEachCatalogueList([&](const auto& list) {
            for (const auto& [id, value] : rows.*list.rows) {
                m_from = id.value();
                add(value);
            }
        });
    }

    [[nodiscard]] std::map<Reference, std::string> take() { return std::move(m_references); }

private:
    void put(SubjectKind kind, const std::string& id) {
        if (!id.empty()) {
            m_references.try_emplace({kind, id}, m_from);
        }
    }
    void put(const domain::ProgrammeId& id) { put(SubjectKind::Programme, id.value()); }
    void put(const domain::OrganisationId& id) { put(SubjectKind::Organisation, id.value()); }
    void put(const domain::PortfolioId& id) { put(SubjectKind::Portfolio, id.value()); }
    void put(const domain::FundId& id) { put(SubjectKind::Fund, id.value()); }
    void put(const domain::ReviewId& id) { put(SubjectKind::Review, id.value()); }
    void put(const domain::FactKey& fact) { put(fact.subjectKind, fact.subject); }

    void put(const domain::Expression& expression) {
        if (expression.kind == domain::Expression::Kind::Fact) {
            put(expression.fact);
        }
        put(expression.themes.programme);
        put(expression.review);
        for (const auto& operand : expression.operands) {
            put(operand);
        }
    }

    void add(const domain::Organisation&) {}
    void add(const domain::Portfolio&) {}
    void add(const domain::ContextSeries&) {}
    void add(const domain::Fund& fund) {
        put(fund.manager);
        for (const auto& programme : fund.programmes) {
            put(programme);
        }
        for (const auto& recipient : fund.recipients) {
            put(recipient);
        }
    }
    void add(const domain::PolicyItem& item) {
        put(item.portfolio);
        put(item.programme);
    }
    void add(const domain::Theme& theme) {
        put(theme.programme);
        for (const auto& organisation : theme.organisations) {
            put(organisation.id);
        }
    }
    void add(const domain::Indicator& indicator) {
        put(indicator.programme);
        put(indicator.portfolio);
        for (const auto& target : indicator.targets) {
            const auto isItself = target.figure && target.figure->subjectKind == SubjectKind::Indicator &&
                                  target.figure->subject == indicator.id.value();
            if (target.figure && !isItself) {
                put(*target.figure);
            }
        }
    }
    void add(const domain::Allocation& allocation) {
        put(allocation.programme);
        put(allocation.fund);
        put(allocation.payer);
        put(allocation.payee);
    }
    void add(const domain::ReviewSheet& review) { put(review.programme); }
    void add(const domain::ReviewRule& rule) {
        put(rule.programme);
        for (const auto& threshold : rule.thresholds) {
            put(threshold.figure);
        }
    }
    void add(const domain::Finding& finding) {
        put(finding.programme);
        put(finding.review);
    }
    void add(const domain::Milestone& milestone) {
        put(milestone.organisation);
        put(milestone.programme);
    }
    void add(const domain::Identity& identity) {
        put(identity.stated);
        put(identity.expression);
    }
    void add(const domain::FigureStatement& statement) { put(statement.fact); }

    std::map<Reference, std::string> m_references;
    std::string m_from;
};

}  // namespace

domain::CatalogueContent contentOf(const CatalogueRows& rows) {
    domain::CatalogueContent content;
    forEachCatalogueList([&](const auto& list) {
        auto& values = content.*list.content;
        for (const auto& [id, value] : rows.*list.rows) {
            values.push_back(value);
        }
        std::stable_sort(values.begin(), values.end(),
                         [](const auto& a, const auto& b) { return a.position < b.position; });
    });
    return content;
}

std::map<Reference, std::string> referencesOf(const CatalogueRows& rows) {
    return ReferenceCollector(rows).take();
}

}  // namespace shirube::application
