// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ActualService.h"

#include <algorithm>
#include <map>
#include <utility>

#include "ActualPlanner.h"
#include "WorkspaceContext.h"
#include "analysis/IndicatorSeries.h"
#include "application/CatalogueService.h"
#include "base/Text.h"
#include "persistence/EntityTable.h"
#include "persistence/ReadMoment.h"
#include "persistence/Transaction.h"

namespace shirube::application {

namespace {

using base::ErrorCode;
using base::Message;
using domain::ActualReport;
using ReportTable = persistence::EntityTable<ActualReport>;
using LockTable = persistence::EntityTable<domain::PeriodLock>;

tl::unexpected<base::Error> refused(std::string_view sourceTemplate, std::vector<std::string> arguments = {}) {
    return base::fail(ErrorCode::InvalidInput, Message(sourceTemplate, std::move(arguments)));
}

base::Status expectReason(const std::string& reason) {
    return base::trimmed(reason).empty()
               ? refused(SHIRUBE_TEXT("Enter the reason for the change: the history keeps it."))
               : base::Status();
}

tl::unexpected<base::Error> noIndicator(const domain::IndicatorId& id) {
    return base::fail(ErrorCode::NotFound,
                      Message(SHIRUBE_TEXT("There is no indicator {0}. Choose one from the list."), {id.value()}));
}

// What the store holds at one moment.
struct Present {
    std::shared_ptr<const analysis::FactBook> facts;
    std::vector<domain::PeriodLock> locks;
    domain::CalendarDay today;
};

base::Result<Present> presentOf(WorkspaceContext& context, CatalogueService& catalogue) {
    auto facts = catalogue.facts();
    if (!facts) {
        return base::forward(std::move(facts));
    }
    auto locks = LockTable(*context.database).all();
    if (!locks) {
        return base::forward(std::move(locks));
    }
    return Present{*std::move(facts), *std::move(locks), domain::CalendarDay::inJapan(context.clock.now())};
}

// As one change: what `plan` decides once the write lock is held is what `write` then writes.
template <typename Plan, typename Write>
base::Status change(WorkspaceContext& context, CatalogueService& catalogue, const Plan& plan, const Write& write) {
    auto transaction =
        persistence::Transaction::begin(*context.database, [&]() -> base::Result<persistence::ChangeContext> {
            const auto present = presentOf(context, catalogue);
            if (!present) {
                return base::forward(present);
            }
            return plan(*present);
        });
    if (!transaction) {
        return base::forward(std::move(transaction));
    }
    if (auto written = write(); !written) {
        return written;
    }
    auto committed = transaction->commit();
    return committed ? base::Status() : base::forward(std::move(committed));
}

Message summaryOf(std::string_view sourceTemplate, const Present& present, const domain::FactKey& fact) {
    return Message::nested(sourceTemplate, {Message::verbatim(present.facts->subjectName(fact)), fact.period.label()});
}

// The reports of all entries; of several, an error names the entry.
base::Result<std::vector<ActualReport>> planAll(const Present& present, std::span<const ActualEntry> entries,
                                                const std::string& reporter) {
    ActualPlanner planner(*present.facts, present.locks, present.today, reporter);
    std::vector<ActualReport> reports;
    std::map<domain::FactKey, std::size_t> entryOf;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const auto number = std::to_string(i + 1);
        auto planned = planner.plan(entries[i]);
        if (!planned && entries.size() > 1) {
            planned.error().message = Message::nested(SHIRUBE_TEXT("Entry {0}: {1}"),
                                                      {Message::verbatim(number), std::move(planned.error().message)});
        }
        if (!planned) {
            return base::forward(std::move(planned));
        }
        for (auto& report : planned->reports) {
            const auto [former, isFirst] = entryOf.emplace(report.fact, i + 1);
            if (!isFirst) {
                return refused(SHIRUBE_TEXT("The entries {0} and {1} are of the same indicator, period and part. "
                                            "Remove one of the two."),
                               {std::to_string(former->second), number});
            }
            reports.push_back(std::move(report));
        }
    }
    return reports;
}

std::string commonReason(std::span<const ActualEntry> entries) {
    const auto first = std::string(base::trimmed(entries.front().reason));
    const bool isCommon = std::all_of(entries.begin(), entries.end(),
                                      [&](const auto& entry) { return base::trimmed(entry.reason) == first; });
    return isCommon ? first : std::string();
}

base::Status insertAll(persistence::Database& database, const std::vector<ActualReport>& reports) {
    base::Status status;
    ReportTable table(database);
    for (auto report = reports.begin(); report != reports.end() && status; ++report) {
        status = table.insert(*report);
    }
    return status;
}

// The report, and of a ratio that was entered as two numbers the other one: what is done to one is done to both.
std::vector<const ActualReport*> withPartner(const analysis::FactBook& facts, const ActualReport& report) {
    const auto otherOf = [&](std::string_view own, std::string_view other, int step) -> const ActualReport* {
        if (!report.fact.breakdown.ends_with(own)) {
            return nullptr;
        }
        auto fact = report.fact;
        fact.breakdown.replace(fact.breakdown.size() - own.size(), own.size(), other);
        const auto ofFact = facts.reportsOf(fact);
        const auto found = std::find_if(ofFact.begin(), ofFact.end(), [&](const auto* candidate) {
            return candidate->position == report.position + step && candidate->reportedOn == report.reportedOn &&
                   candidate->withdrawnOn == report.withdrawnOn && candidate->provisional == report.provisional;
        });
        return found == ofFact.end() ? nullptr : *found;
    };
    std::vector both{&report};
    if (const auto* denominator = otherOf(analysis::kNumeratorPart, analysis::kDenominatorPart, 1)) {
        both.push_back(denominator);
    }
    if (const auto* numerator = otherOf(analysis::kDenominatorPart, analysis::kNumeratorPart, -1)) {
        both.insert(both.begin(), numerator);
    }
    return both;
}

// The report with that id whose period is open.
base::Result<const ActualReport*> changeable(const Present& present, const domain::ActualReportId& id) {
    const auto* report = present.facts->report(domain::StatementId(id.value()));
    if (report == nullptr) {
        return base::fail(
            ErrorCode::NotFound,
            Message(SHIRUBE_TEXT("There is no report {0} (any more). Look at the list again."), {id.value()}));
    }
    const domain::IndicatorId indicatorId(report->fact.subject);
    const auto* indicator = present.facts->catalogue().indicator(indicatorId);
    if (indicator == nullptr) {
        return noIndicator(indicatorId);
    }
    if (auto open = expectOpen(*present.facts, present.locks, *indicator, report->fact.period); !open) {
        return base::forward(std::move(open));
    }
    return report;
}

}  // namespace

ActualService::ActualService(WorkspaceContext& context, CatalogueService& catalogue)
    : m_context(context), m_catalogue(catalogue) {}

base::Result<std::vector<ActualReport>> ActualService::reports(const domain::IndicatorId& indicator) {
    const auto facts = m_catalogue.facts();
    if (!facts) {
        return base::forward(facts);
    }
    std::vector<ActualReport> reports;
    std::copy_if((*facts)->reports().begin(), (*facts)->reports().end(), std::back_inserter(reports),
                 [&](const auto& report) { return report.fact.subject == indicator.value(); });
    return reports;
}

base::Result<PlannedActual> ActualService::plan(const ActualEntry& entry) {
    const auto moment = persistence::ReadMoment::begin(*m_context.database);
    if (!moment) {
        return base::forward(moment);
    }
    const auto present = presentOf(m_context, m_catalogue);
    if (!present) {
        return base::forward(present);
    }
    return ActualPlanner(*present->facts, present->locks, present->today, m_context.actor).plan(entry);
}

base::Status ActualService::report(std::span<const ActualEntry> entries) {
    if (entries.empty()) {
        return {};
    }
    std::vector<ActualReport> reports;
    return change(
        m_context, m_catalogue,
        [&](const Present& present) -> base::Result<persistence::ChangeContext> {
            auto planned = planAll(present, entries, m_context.actor);
            if (!planned) {
                return base::forward(std::move(planned));
            }
            reports = *std::move(planned);
            auto summary = entries.size() == 1
                               ? summaryOf(SHIRUBE_TEXT("Report {0} for {1}"), present, reports.front().fact)
                               : Message(SHIRUBE_TEXT("Report {0} actual values"), {std::to_string(entries.size())});
            return m_context.change(std::move(summary), commonReason(entries));
        },
        [&] { return insertAll(*m_context.database, reports); });
}

base::Status ActualService::finalise(const domain::ActualReportId& id, const domain::Citation& evidence,
                                     const std::string& reason) {
    std::vector<ActualReport> reports;
    return change(
        m_context, m_catalogue,
        [&](const Present& present) -> base::Result<persistence::ChangeContext> {
            const auto found = changeable(present, id);
            if (!found) {
                return base::forward(found);
            }
            if (newestReport(*present.facts, (*found)->fact, present.today) != *found) {
                return refused(SHIRUBE_TEXT("{0} was superseded or withdrawn. Choose the report that holds."),
                               {id.value()});
            }
            if (!(*found)->provisional) {
                return refused(SHIRUBE_TEXT("{0} is final already."), {id.value()});
            }
            if (auto checked = checkEvidence(*present.facts, evidence); !checked) {
                return base::forward(std::move(checked));
            }
            ActualPlanner planner(*present.facts, present.locks, present.today, m_context.actor);
            for (const auto* provisional : withPartner(*present.facts, **found)) {
                auto& final = reports.emplace_back(planner.renewed(*provisional));
                final.provisional = false;
                final.evidence = evidence;
                final.reason = std::string(base::trimmed(reason));
            }
            return m_context.change(summaryOf(SHIRUBE_TEXT("Make {0} for {1} final"), present, (*found)->fact),
                                    std::string(base::trimmed(reason)));
        },
        [&] { return insertAll(*m_context.database, reports); });
}

base::Status ActualService::withdraw(const domain::ActualReportId& id, const std::string& reason) {
    if (auto given = expectReason(reason); !given) {
        return given;
    }
    std::vector<ActualReport> reports;
    return change(
        m_context, m_catalogue,
        [&](const Present& present) -> base::Result<persistence::ChangeContext> {
            const auto found = changeable(present, id);
            if (!found) {
                return base::forward(found);
            }
            if ((*found)->withdrawnOn) {
                return refused(SHIRUBE_TEXT("{0} was withdrawn on {1} already."),
                               {id.value(), (*found)->withdrawnOn->text()});
            }
            for (const auto* known : withPartner(*present.facts, **found)) {
                auto& withdrawn = reports.emplace_back(*known);
                withdrawn.withdrawnOn = present.today;
                withdrawn.withdrawnBy = m_context.actor;
                withdrawn.withdrawalReason = std::string(base::trimmed(reason));
            }
            return m_context.change(summaryOf(SHIRUBE_TEXT("Withdraw {0} for {1}"), present, (*found)->fact),
                                    std::string(base::trimmed(reason)));
        },
        [&]() -> base::Status {
            ReportTable table(*m_context.database);
            for (const auto& report : reports) {
                if (auto updated = table.update(report); !updated) {
                    return updated;
                }
            }
            return {};
        });
}

base::Result<std::vector<domain::PeriodLock>> ActualService::locks() {
    return LockTable(*m_context.database).all();
}

base::Result<std::optional<domain::PeriodLock>> ActualService::lockOn(const domain::IndicatorId& id,
                                                                      const domain::Period& period) {
    const auto moment = persistence::ReadMoment::begin(*m_context.database);
    if (!moment) {
        return base::forward(moment);
    }
    const auto present = presentOf(m_context, m_catalogue);
    if (!present) {
        return base::forward(present);
    }
    const auto* indicator = present->facts->catalogue().indicator(id);
    if (indicator == nullptr) {
        return noIndicator(id);
    }
    const auto* lock = application::lockOn(*present->facts, present->locks, *indicator, period);
    return lock == nullptr ? std::nullopt : std::optional(*lock);
}

base::Status ActualService::lock(const domain::IndicatorId& id, const domain::Period& period,
                                 const std::string& reason) {
    if (period.kind() == domain::Period::Kind::None) {
        return refused(SHIRUBE_TEXT("Enter the period that is to be locked, such as FY2025."));
    }
    if (auto given = expectReason(reason); !given) {
        return given;
    }
    domain::PeriodLock lock;
    return change(
        m_context, m_catalogue,
        [&](const Present& present) -> base::Result<persistence::ChangeContext> {
            const auto* indicator = present.facts->catalogue().indicator(id);
            if (indicator == nullptr) {
                return noIndicator(id);
            }
            const auto owner = ownerName(*present.facts, *indicator);
            if (const auto* former = application::lockOn(*present.facts, present.locks, *indicator, period)) {
                return base::fail(
                    ErrorCode::Conflict,
                    Message::nested(SHIRUBE_TEXT("{0}, {1} is locked already, on {2} by {3}."),
                                    {Message::verbatim(ownerName(*present.facts, *former)), former->period.label(),
                                     Message::verbatim(former->lockedOn.text()), Message::verbatim(former->lockedBy)}));
            }
            lock = {{},
                    indicator->programme,
                    indicator->portfolio,
                    period,
                    present.today,
                    m_context.actor,
                    std::string(base::trimmed(reason))};
            if (!lock.programme.isEmpty()) {
                lock.portfolio = {};
            }
            lock.id = domain::PeriodLockId(
                (lock.programme.isEmpty() ? lock.portfolio.value() : lock.programme.value()) + "@" + period.text());
            return m_context.change(
                Message::nested(SHIRUBE_TEXT("Lock {1} of {0}"), {Message::verbatim(owner), period.label()}),
                lock.reason);
        },
        [&] { return LockTable(*m_context.database).insert(lock); });
}

base::Status ActualService::unlock(const domain::PeriodLockId& id, const std::string& reason) {
    if (auto given = expectReason(reason); !given) {
        return given;
    }
    return change(
        m_context, m_catalogue,
        [&](const Present& present) -> base::Result<persistence::ChangeContext> {
            const auto lock = std::find_if(present.locks.begin(), present.locks.end(),
                                           [&](const auto& candidate) { return candidate.id == id; });
            if (lock == present.locks.end()) {
                return base::fail(
                    ErrorCode::NotFound,
                    Message(SHIRUBE_TEXT("There is no lock {0} (any more). Look at the list again."), {id.value()}));
            }
            return m_context.change(
                Message::nested(SHIRUBE_TEXT("Unlock {1} of {0}"),
                                {Message::verbatim(ownerName(*present.facts, *lock)), lock->period.label()}),
                std::string(base::trimmed(reason)));
        },
        [&] { return LockTable(*m_context.database).remove(id); });
}

}  // namespace shirube::application
