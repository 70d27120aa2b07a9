// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CatalogueCheck.h"

#include <algorithm>

namespace shirube::domain {

namespace {

base::Status missing(std::string_view sourceTemplate, const std::string& from, const std::string& to) {
    return base::fail(base::ErrorCode::InvalidInput, base::Message(sourceTemplate, {from, to}));
}

base::Status checkOrganisation(const Catalogue& catalogue, const std::string& from, const OrganisationId& id) {
    if (catalogue.organisation(id) == nullptr) {
        return missing(SHIRUBE_TEXT("{0}: the organisation {1} does not exist. Add it or correct the id."), from,
                       id.value());
    }
    return {};
}

base::Status checkReview(const Catalogue& catalogue, const std::string& from, const ReviewId& id) {
    if (catalogue.review(id) == nullptr) {
        return missing(SHIRUBE_TEXT("{0}: the review {1} does not exist. Add it or correct the id."), from, id.value());
    }
    return {};
}

base::Status checkPortfolio(const Catalogue& catalogue, const std::string& from, const PortfolioId& id) {
    if (catalogue.portfolio(id) == nullptr) {
        return missing(SHIRUBE_TEXT("{0}: the frame {1} does not exist. Add it or correct the id."), from, id.value());
    }
    return {};
}

base::Status checkFact(const Catalogue& catalogue, const std::string& from, const FactKey& fact) {
    if (!hasSubject(catalogue, fact)) {
        return missing(SHIRUBE_TEXT("{0}: the subject of the figure {1} does not exist. Add it or correct the key."),
                       from, fact.text());
    }
    return {};
}

base::Status checkExpression(const Catalogue& catalogue, const std::string& from, const Expression& expression) {
    if (expression.kind == Expression::Kind::Fact) {
        return checkFact(catalogue, from, expression.fact);
    }
    if (expression.kind == Expression::Kind::ScoreMean) {
        if (auto status = checkReview(catalogue, from, expression.review); !status) {
            return status;
        }
        const auto& criteria = catalogue.review(expression.review)->criteria;
        if (std::none_of(criteria.begin(), criteria.end(),
                         [&](const auto& criterion) { return criterion.id == expression.criterion; })) {
            return missing(SHIRUBE_TEXT("{0}: its review has no criterion {1}. Correct the criterion."), from,
                           expression.criterion);
        }
    }
    for (const auto& operand : expression.operands) {
        if (auto status = checkExpression(catalogue, from, operand); !status) {
            return status;
        }
    }
    return {};
}

base::Status checkFund(const Catalogue& catalogue, const Fund& fund) {
    if (!fund.manager.isEmpty()) {
        if (auto status = checkOrganisation(catalogue, fund.id.value(), fund.manager); !status) {
            return status;
        }
    }
    for (const auto& recipient : fund.recipients) {
        if (auto status = checkOrganisation(catalogue, fund.id.value(), recipient); !status) {
            return status;
        }
    }
    return {};
}

base::Status checkAllocation(const Catalogue& catalogue, const Allocation& allocation) {
    if (!allocation.fund.isEmpty() && catalogue.fund(allocation.fund) == nullptr) {
        return missing(SHIRUBE_TEXT("{0}: the fund {1} does not exist. Add it or correct the id."),
                       allocation.id.value(), allocation.fund.value());
    }
    if (auto status = checkOrganisation(catalogue, allocation.id.value(), allocation.payer); !status) {
        return status;
    }
    return checkOrganisation(catalogue, allocation.id.value(), allocation.payee);
}

base::Status checkSheet(const ReviewSheet& sheet) {
    for (const auto& score : sheet.scores) {
        const auto has = [](const auto& list, auto member, const std::string& wanted) {
            return std::any_of(list.begin(), list.end(), [&](const auto& one) { return one.*member == wanted; });
        };
        if (!has(sheet.criteria, &ReviewCriterion::id, score.criterion)) {
            return missing(SHIRUBE_TEXT("{0}: a score is of the criterion {1}, which is not in its list. Correct one "
                                        "of them."),
                           sheet.id.value(), score.criterion);
        }
        if (std::find(sheet.reviewers.begin(), sheet.reviewers.end(), score.reviewer) == sheet.reviewers.end()) {
            return missing(SHIRUBE_TEXT("{0}: a score is by {1}, who is not in its list. Correct one of them."),
                           sheet.id.value(), score.reviewer);
        }
        if (!has(sheet.scale, &Grade::grade, score.grade)) {
            return missing(SHIRUBE_TEXT("{0}: a score has the grade {1}, which is not in its scale. Correct one of "
                                        "them."),
                           sheet.id.value(), score.grade);
        }
    }
    return {};
}

template <typename Value, typename Check>
base::Status forEach(const std::vector<Value>& values, Check check) {
    for (const auto& value : values) {
        if (auto status = check(value); !status) {
            return status;
        }
    }
    return {};
}

base::Status checkMoney(const Catalogue& catalogue) {
    const auto& content = catalogue.content();
    if (auto status = forEach(content.funds, [&](const auto& fund) { return checkFund(catalogue, fund); }); !status) {
        return status;
    }
    if (auto status =
            forEach(content.policyItems,
                    [&](const auto& item) { return checkPortfolio(catalogue, item.id.value(), item.portfolio); });
        !status) {
        return status;
    }
    return forEach(content.allocations, [&](const auto& allocation) { return checkAllocation(catalogue, allocation); });
}

base::Status checkWork(const Catalogue& catalogue) {
    const auto& content = catalogue.content();
    const auto checkTheme = [&](const Theme& theme) {
        return forEach(theme.organisations,
                       [&](const auto& one) { return checkOrganisation(catalogue, theme.id.value(), one.id); });
    };
    const auto checkIndicator = [&](const Indicator& indicator) -> base::Status {
        if (!indicator.portfolio.isEmpty()) {
            if (auto status = checkPortfolio(catalogue, indicator.id.value(), indicator.portfolio); !status) {
                return status;
            }
        }
        return forEach(indicator.targets, [&](const auto& target) {
            return target.figure ? checkFact(catalogue, indicator.id.value(), *target.figure) : base::Status();
        });
    };
    const auto checkMilestone = [&](const Milestone& milestone) {
        return milestone.organisation.isEmpty()
                   ? base::Status()
                   : checkOrganisation(catalogue, milestone.id.value(), milestone.organisation);
    };
    if (auto status = forEach(content.themes, checkTheme); !status) {
        return status;
    }
    if (auto status = forEach(content.indicators, checkIndicator); !status) {
        return status;
    }
    return forEach(content.milestones, checkMilestone);
}

base::Status checkReviews(const Catalogue& catalogue) {
    const auto& content = catalogue.content();
    const auto checkRule = [&](const ReviewRule& rule) {
        return forEach(rule.thresholds,
                       [&](const auto& threshold) { return checkFact(catalogue, rule.id.value(), threshold.figure); });
    };
    const auto checkFinding = [&](const Finding& finding) {
        return finding.review.isEmpty() ? base::Status() : checkReview(catalogue, finding.id.value(), finding.review);
    };
    if (auto status = forEach(content.reviews, checkSheet); !status) {
        return status;
    }
    if (auto status = forEach(content.reviewRules, checkRule); !status) {
        return status;
    }
    return forEach(content.findings, checkFinding);
}

base::Status checkFigures(const Catalogue& catalogue) {
    const auto& content = catalogue.content();
    const auto checkIdentity = [&](const Identity& identity) -> base::Status {
        if (auto status = checkFact(catalogue, identity.id.value(), identity.stated); !status) {
            return status;
        }
        return checkExpression(catalogue, identity.id.value(), identity.expression);
    };
    if (auto status = forEach(content.identities, checkIdentity); !status) {
        return status;
    }
    return forEach(content.statements,
                   [&](const auto& statement) { return checkFact(catalogue, statement.id.value(), statement.fact); });
}

}  // namespace

bool hasSubject(const Catalogue& catalogue, const FactKey& fact) {
    const auto& id = fact.subject;
    switch (fact.subjectKind) {
        case SubjectKind::Programme:
        case SubjectKind::BudgetLine:
            return true;
        case SubjectKind::Fund:
            return catalogue.fund(FundId(id)) != nullptr;
        case SubjectKind::Portfolio:
            return catalogue.portfolio(PortfolioId(id)) != nullptr;
        case SubjectKind::PolicyItem:
            return catalogue.policyItem(PolicyItemId(id)) != nullptr;
        case SubjectKind::Indicator:
            return catalogue.indicator(IndicatorId(id)) != nullptr;
        case SubjectKind::Allocation:
            return catalogue.allocation(AllocationId(id)) != nullptr;
        case SubjectKind::Organisation:
            return catalogue.organisation(OrganisationId(id)) != nullptr;
        case SubjectKind::Review:
            return catalogue.review(ReviewId(id)) != nullptr;
        case SubjectKind::Series:
            return catalogue.series(SeriesId(id)) != nullptr;
    }
    return false;
}

base::Status checkReferences(const Catalogue& catalogue) {
    for (const auto check : {checkMoney, checkWork, checkReviews, checkFigures}) {
        if (auto status = check(catalogue); !status) {
            return status;
        }
    }
    return {};
}

}  // namespace shirube::domain
