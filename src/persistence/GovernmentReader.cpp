// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/GovernmentReader.h"

#include <algorithm>
#include <array>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

#include "Connection.h"
#include "GovernmentBookBuilder.h"
#include "Guard.h"
#include "PaymentRowsReader.h"
#include "RsFileRows.h"
#include "StoreFailure.h"
#include "persistence/Database.h"

namespace shirube::persistence {

namespace {

using analysis::GovernmentGoal;
using analysis::GovernmentGoalLink;
using analysis::GovernmentGoalValue;
using analysis::RsItemSums;
using base::Message;
using domain::RsKind;
using domain::RsRow;

constexpr auto kByProject = RsFileRows::Order::Project;

template <typename Row>
void orderByProject(std::vector<Row>& rows) {
    const auto isBefore = [](const Row& a, const Row& b) { return a.project < b.project; };
    if (!std::is_sorted(rows.begin(), rows.end(), isBefore)) {
        std::stable_sort(rows.begin(), rows.end(), isBefore);
    }
}

GovernmentGoal goalOf(const RsFileRows& rows) {
    GovernmentGoal goal;
    goal.row = rows.row(0);
    goal.project = rows.number(1);
    const std::array texts{&goal.number,    &goal.kind, &goal.term,      &goal.goalType, &goal.goal,
                           &goal.indicator, &goal.unit, &goal.direction, &goal.source};
    for (std::size_t i = 0; i < texts.size(); ++i) {
        *texts[i] = rows.view(2 + i);
    }
    return goal;
}

// The values of the goals, which stand in the order of their rows, as do the values.
class GoalValues {
public:
    GoalValues(Connection& connection, const domain::RsFile& file)
        : m_cursor(connection.handle(),
                   "SELECT id, year, target, actual, rate, is_target_year FROM rs_goal_value WHERE id > ?1 AND id < ?2 "
                   "ORDER BY id"),
          m_end(RsRow(file.id + 1, 0).value()) {}

    void readAll(std::vector<GovernmentGoal>& goals) {
        m_cursor.bind(0, goals.front().row.value());
        m_cursor.bind(1, m_end);
        bool hasRow = m_cursor.next();
        for (auto& goal : goals) {
            const auto end = endOf(goal);
            while (hasRow && m_cursor.number(0) < goal.row.value()) {
                hasRow = m_cursor.next();
            }
            for (; hasRow && m_cursor.number(0) < end; hasRow = m_cursor.next()) {
                goal.values.push_back(value());
            }
        }
    }

    void read(GovernmentGoal& goal) {
        m_cursor.rewind();
        m_cursor.bind(0, goal.row.value());
        m_cursor.bind(1, endOf(goal));
        while (m_cursor.next()) {
            goal.values.push_back(value());
        }
    }

private:
    [[nodiscard]] static std::int64_t endOf(const GovernmentGoal& goal) {
        return RsRow(goal.row.file(), goal.row.number() + 1).value();
    }
    [[nodiscard]] GovernmentGoalValue value() const {
        return {static_cast<int>(m_cursor.number(1)), m_cursor.take(2), m_cursor.take(3), m_cursor.take(4),
                m_cursor.number(5) != 0};
    }

    sqlite::Cursor m_cursor;
    std::int64_t m_end;
};

// The kinds of 予算種別 that a total has one measure for; null for any other.
std::optional<std::int64_t>* measureOf(RsItemSums& sums, std::string_view stage) {
    if (stage == "当初予算") {
        return &sums.initial;
    }
    if (stage == "前年度から繰越し") {
        return &sums.carriedIn;
    }
    if (stage.starts_with("予備費等")) {
        return &sums.reserve;
    }
    return stage.ends_with("補正予算") ? &sums.supplementary : nullptr;
}

void addTo(std::optional<std::int64_t>& sum, std::int64_t amount, RsRow row) {
    std::int64_t more = 0;
    if (__builtin_add_overflow(sum.value_or(0), amount, &more)) {
        throw StoreFailure(base::ErrorCode::Overflow,
                           Message(SHIRUBE_TEXT("The amounts of the budget items up to row {0} are too large to be "
                                                "added. Import a file without the mistake."),
                                   {std::to_string(row.number())}));
    }
    sum = more;
}

RsItemSums& sumsOf(std::vector<RsItemSums>& years, int year, RsRow row) {
    auto at = std::lower_bound(years.begin(), years.end(), year,
                               [](const auto& sums, int wanted) { return sums.year < wanted; });
    if (at == years.end() || at->year != year) {
        at = years.insert(at, RsItemSums{});
        at->year = year;
        at->row = row;
    }
    return *at;
}

// Rows that come one programme after the other, handed on a programme at a time: `add` takes one row, `hand` what was
// added of a programme.
template <typename Add, typename Hand>
base::Status byProject(RsFileRows& rows, const Add& add, const Hand& hand) {
    std::optional<std::int64_t> project;
    while (rows.next()) {
        if (project && *project != rows.number(0)) {
            if (auto status = hand(*project); !status) {
                return status;
            }
        }
        project = rows.number(0);
        add();
    }
    return project ? hand(*project) : base::Status();
}

constexpr const char* kLinkColumns =
    "id, project, from_number, from_kind, from_term, from_text, from_indicator, to_number, to_kind, to_term, to_text, "
    "to_indicator, reason, single_stage_reason";

constexpr const char* kLinkColumnsWithoutReasons =
    "id, project, from_number, from_kind, from_term, from_text, '', to_number, to_kind, to_term, to_text, '', '', ''";

GovernmentGoalLink readLink(RsFileRows& rows) {
    GovernmentGoalLink link;
    link.row = rows.row(0);
    link.project = rows.number(1);
    const std::array texts{&link.fromNumber,    &link.fromKind,    &link.fromTerm, &link.fromText,
                           &link.fromIndicator, &link.toNumber,    &link.toKind,   &link.toTerm,
                           &link.toText,        &link.toIndicator, &link.reason,   &link.singleStageReason};
    for (std::size_t i = 0; i < texts.size(); ++i) {
        *texts[i] = rows.view(2 + i);
    }
    return link;
}

// A Result of a Result is one Result.
template <typename Work>
base::Status guardedStatus(const Connection& connection, Work&& work) {
    auto result = guarded(connection, std::forward<Work>(work));
    return result ? *std::move(result) : base::forward(std::move(result));
}

}  // namespace

GovernmentReader::GovernmentReader(Database& database) : m_connection(database.connection()) {}

base::Result<analysis::GovernmentBook> GovernmentReader::book(std::span<const domain::RsFile> files,
                                                              const base::Progress& progress) {
    return guarded(m_connection, [&] { return GovernmentBookBuilder(m_connection, files, progress).build(); });
}

base::Result<std::vector<GovernmentGoal>> GovernmentReader::goals(std::span<const domain::RsFile> files,
                                                                  std::optional<std::int64_t> project) {
    return guarded(m_connection, [&] {
        std::vector<GovernmentGoal> goals;
        const auto* file = fileOf(files, RsKind::Goals);
        RsFileRows rows(m_connection, file, "goal",
                        std::string("id, project, number, kind, term, goal_type, goal, indicator, unit, direction, ") +
                            (project ? "source" : "''"),
                        RsFileRows::Order::File, project);
        while (rows.next()) {
            goals.push_back(goalOf(rows));
        }
        if (!goals.empty()) {
            GoalValues values(m_connection, *file);
            if (project) {
                for (auto& goal : goals) {
                    values.read(goal);
                }
            } else {
                values.readAll(goals);
            }
        }
        orderByProject(goals);
        return goals;
    });
}

base::Result<std::vector<GovernmentGoalLink>> GovernmentReader::goalLinks(std::span<const domain::RsFile> files,
                                                                          std::optional<std::int64_t> project) {
    return guarded(m_connection, [&] {
        std::vector<GovernmentGoalLink> links;
        RsFileRows rows(m_connection, fileOf(files, RsKind::GoalLinks), "goal_link",
                        project ? kLinkColumns : kLinkColumnsWithoutReasons, RsFileRows::Order::File, project);
        while (rows.next()) {
            links.push_back(readLink(rows));
        }
        orderByProject(links);
        return links;
    });
}

base::Status GovernmentReader::forEachGoalLinks(
    std::span<const domain::RsFile> files,
    const std::function<base::Status(std::span<const GovernmentGoalLink>)>& take) {
    return guardedStatus(m_connection, [&]() -> base::Status {
        std::vector<GovernmentGoalLink> links;
        RsFileRows rows(m_connection, fileOf(files, RsKind::GoalLinks), "goal_link", kLinkColumns, kByProject);
        while (rows.next()) {
            auto link = readLink(rows);
            if (!links.empty() && links.back().project != link.project) {
                if (auto status = take(links); !status) {
                    return status;
                }
                links.clear();
            }
            links.push_back(std::move(link));
        }
        return links.empty() ? base::Status() : take(links);
    });
}

base::Result<analysis::PaymentRows> GovernmentReader::payments(std::span<const domain::RsFile> files,
                                                               std::int64_t project) {
    return guarded(m_connection, [&] {
        auto rows = PaymentRowsReader(m_connection, files, project).next();
        if (!rows) {
            rows.emplace().project = project;
        }
        return *std::move(rows);
    });
}

base::Status GovernmentReader::forEachPayments(std::span<const domain::RsFile> files,
                                               const std::function<base::Status(const analysis::PaymentRows&)>& take,
                                               const base::Progress& progress) {
    return guardedStatus(m_connection, [&]() -> base::Status {
        PaymentRowsReader reader(m_connection, files);
        std::int64_t done = 0;
        while (const auto rows = reader.next()) {
            if (progress.isCancelled()) {
                return base::fail(base::ErrorCode::Cancelled,
                                  Message(SHIRUBE_TEXT("Reading the payments was stopped. Nothing was changed.")));
            }
            if (auto status = take(*rows); !status) {
                return status;
            }
            progress.step(++done, 0);
        }
        return {};
    });
}

base::Status GovernmentReader::forEachItemSums(
    std::span<const domain::RsFile> files,
    const std::function<base::Status(std::int64_t project, const std::vector<RsItemSums>&)>& take) {
    return guardedStatus(m_connection, [&]() -> base::Status {
        RsFileRows rows(m_connection, fileOf(files, RsKind::BudgetItems), "budget_item",
                        "project, id, year, stage, amount, requested", kByProject);
        std::vector<RsItemSums> years;
        const auto add = [&] {
            const auto year = rows.amount(2);
            if (!year) {
                return;
            }
            auto& sums = sumsOf(years, static_cast<int>(*year), rows.row(1));
            if (const auto amount = rows.amount(4)) {
                addTo(sums.current, *amount, rows.row(1));
                if (auto* measure = measureOf(sums, rows.view(3))) {
                    addTo(*measure, *amount, rows.row(1));
                }
            }
            if (const auto requested = rows.amount(5)) {
                addTo(sums.requested, *requested, rows.row(1));
            }
        };
        return byProject(rows, add, [&](std::int64_t project) {
            auto status = take(project, years);
            years.clear();
            return status;
        });
    });
}

base::Status GovernmentReader::forEachRates(
    std::span<const domain::RsFile> files,
    const std::function<base::Status(std::int64_t project, const std::vector<std::string>&)>& take) {
    return guardedStatus(m_connection, [&]() -> base::Status {
        RsFileRows rows(m_connection, fileOf(files, RsKind::BudgetSummary), "budget_total",
                        "project, year, execution_rate", kByProject);
        std::vector<std::pair<std::int64_t, std::string>> byYear;
        std::vector<std::string> rates;
        const auto add = [&] {
            if (const auto year = rows.amount(1)) {
                byYear.emplace_back(*year, rows.take(2));
            }
        };
        return byProject(rows, add, [&](std::int64_t project) {
            std::stable_sort(byYear.begin(), byYear.end(),
                             [](const auto& a, const auto& b) { return a.first < b.first; });
            for (auto& [year, rate] : byYear) {
                rates.push_back(std::move(rate));
            }
            auto status = take(project, rates);
            byYear.clear();
            rates.clear();
            return status;
        });
    });
}

base::Result<std::vector<std::int64_t>> GovernmentReader::projectsHolding(std::span<const domain::RsFile> files,
                                                                          std::span<const std::string> keys) {
    return guarded(m_connection, [&] {
        // The texts of an edition are some megabytes: a search that skips takes a fraction of one that goes byte by
        // byte.
        std::vector<std::boyer_moore_horspool_searcher<std::string::const_iterator>> searchers;
        for (const auto& key : keys) {
            searchers.emplace_back(key.begin(), key.end());
        }
        std::vector<std::int64_t> projects;
        RsFileRows rows(m_connection, fileOf(files, RsKind::Outline), "search_text", "project, text_key");
        while (rows.next()) {
            const auto text = rows.view(1);
            if (std::all_of(searchers.begin(), searchers.end(), [&](const auto& searcher) {
                    return std::search(text.begin(), text.end(), searcher) != text.end();
                })) {
                projects.push_back(rows.number(0));
            }
        }
        return projects;
    });
}

base::Status GovernmentReader::forEachPayeeName(std::span<const domain::RsFile> files, const TakePayee& take) {
    struct Names {
        RsKind kind;
        std::string_view table, columns;
    };
    constexpr std::array kNames{
        Names{RsKind::Payments, "payee", "project, name, corporate_number"},
        Names{RsKind::ExpenseUses, "expense_use", "project, payee, corporate_number"},
        Names{RsKind::Obligations, "obligation", "project, name, corporate_number"},
    };
    return guarded(m_connection, [&] {
        for (const auto& [kind, table, columns] : kNames) {
            RsFileRows rows(m_connection, fileOf(files, kind), table, columns);
            while (rows.next()) {
                take(rows.number(0), rows.view(1), rows.view(2));
            }
        }
    });
}

base::Status GovernmentReader::forEachIndicator(std::span<const domain::RsFile> files, const TakeIndicator& take) {
    return guarded(m_connection, [&] {
        RsFileRows rows(m_connection, fileOf(files, RsKind::Goals), "goal", "project, goal, indicator");
        while (rows.next()) {
            take(rows.number(0), rows.view(1), rows.view(2));
        }
    });
}

}  // namespace shirube::persistence
