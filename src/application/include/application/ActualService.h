// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "base/Message.h"
#include "base/Result.h"
#include "domain/ActualReport.h"
#include "domain/PeriodLock.h"

namespace shirube::application {

struct WorkspaceContext;
class CatalogueService;

/// What a person enters as an actual of an indicator.
struct ActualEntry {
    /// A figure as typed or pasted: 80%, ８０, 1,234件, はい. Without a unit it is in the indicator's.
    struct Value {
        std::string text;
    };
    /// Of a ratio.
    struct Quotient {
        std::string numerator;
        std::string denominator;
    };
    /// Of a qualitative indicator.
    struct Words {
        std::string text;
    };
    /// There is no value, and why.
    struct Absent {
        domain::Missing reason = domain::Missing::NotReported;
    };

    domain::IndicatorId indicator;
    domain::Period period;
    std::string part;  ///< a theme or other breakdown; empty for the whole
    std::variant<Value, Quotient, Words, Absent> content;
    bool provisional = false;
    std::optional<domain::CalendarDay> reportedOn;  ///< none: today in Japan
    domain::SourceId source;                        ///< a document of the store that shows it; may be empty
    std::string locator;                            ///< page and place in it, or what the evidence is; not empty
    std::string reason;                             ///< needed where it replaces what was known; for the change log
};

/// What an entry comes to before it is written.
struct PlannedActual {
    std::vector<domain::ActualReport> reports;  ///< one, or numerator and denominator
    /// What is worth a second look, and no error: differs from what a document states, a cumulative actual that falls,
    /// beyond the target, a period that is not over, an amount in another unit than before.
    std::vector<base::Message> warnings;
};

/// Actuals that persons report, and the locks on periods.
class ActualService {
public:
    ActualService(WorkspaceContext& context, CatalogueService& catalogue);

    /// Everything ever reported for the indicator, superseded and withdrawn reports included, in the order of entry.
    [[nodiscard]] base::Result<std::vector<domain::ActualReport>> reports(const domain::IndicatorId& indicator);

    /// Checks without writing; the errors are those of report().
    [[nodiscard]] base::Result<PlannedActual> plan(const ActualEntry& entry);
    /// Writes all entries or none, as one undoable change. InvalidInput (a text that is no figure or of another kind
    /// than the indicator's, no evidence, no period, a denominator of 0, a day in the future, a missing reason), each
    /// naming the entry by its number where there are several; NotFound; Conflict where the period is locked, naming
    /// the lock.
    [[nodiscard]] base::Status report(std::span<const ActualEntry> entries);
    /// 速報 → 確定: reports the same figure again as final, with that evidence. InvalidInput where the report is final,
    /// superseded or withdrawn.
    [[nodiscard]] base::Status finalise(const domain::ActualReportId& report, const domain::Citation& evidence,
                                        const std::string& reason);
    /// From today on the report is known no more; what was known before it is again. InvalidInput without a reason.
    [[nodiscard]] base::Status withdraw(const domain::ActualReportId& report, const std::string& reason);

    [[nodiscard]] base::Result<std::vector<domain::PeriodLock>> locks();
    /// The lock that keeps an actual of that indicator and period from being changed; none where it is open.
    [[nodiscard]] base::Result<std::optional<domain::PeriodLock>> lockOn(const domain::IndicatorId& indicator,
                                                                         const domain::Period& period);
    /// Locks a period of everything that belongs to the indicator's programme or portfolio. InvalidInput without a
    /// period or a reason; Conflict where it is locked.
    [[nodiscard]] base::Status lock(const domain::IndicatorId& indicator, const domain::Period& period,
                                    const std::string& reason);
    [[nodiscard]] base::Status unlock(const domain::PeriodLockId& lock, const std::string& reason);

private:
    WorkspaceContext& m_context;
    CatalogueService& m_catalogue;
};

}  // namespace shirube::application
