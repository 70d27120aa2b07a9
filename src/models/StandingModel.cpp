// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/StandingModel.h"

#include <algorithm>

#include "base/Text.h"
#include "models/ExactOrder.h"
#include "models/IndicatorText.h"
#include "models/QtTranslator.h"
#include "models/StatusMark.h"

namespace shirube::models {

using analysis::Fraction;
using analysis::IndicatorStatus;
using analysis::ProgrammeStanding;

namespace {

// What needs attention first, what nobody can judge last.
int gravityOf(IndicatorStatus status) {
    constexpr std::array kOrder{IndicatorStatus::Missed,   IndicatorStatus::Behind,     IndicatorStatus::OnTrack,
                                IndicatorStatus::Achieved, IndicatorStatus::Unmeasured, IndicatorStatus::NotYetDue,
                                IndicatorStatus::NoTarget};
    return static_cast<int>(std::find(kOrder.begin(), kOrder.end(), status) - kOrder.begin());
}

std::optional<Fraction> changeOf(const std::optional<Fraction>& before, const std::optional<Fraction>& now) {
    return before && now ? std::optional(*now - *before) : std::nullopt;
}

}  // namespace

StandingModel::StandingModel(QObject* parent) : FactTableModel(parent) {}

void StandingModel::setStandings(std::vector<ProgrammeStanding> standings) {
    m_standings = std::move(standings);
    rebuild();
}

const ProgrammeStanding* StandingModel::standingAt(int row) const {
    const auto at = static_cast<std::size_t>(row);
    return row >= 0 && at < m_standings.size() ? &m_standings[at] : nullptr;
}

QString StandingModel::tallyText(const analysis::StatusTally& tally) {
    QStringList parts;
    for (const auto status : kTallyOrder) {
        if (tally.of(status) > 0) {
            parts.append(tr("%1 %2", "a status and how many").arg(statusText(status)).arg(tally.of(status)));
        }
    }
    if (tally.unjudged > 0) {
        parts.append(tr("not judged %1").arg(tally.unjudged));
    }
    return parts.join(tr(", ", "between statuses"));
}

QString StandingModel::changeText(const std::optional<Fraction>& before, const std::optional<Fraction>& now) {
    const auto change = changeOf(before, now);
    if (!change) {
        return {};
    }
    auto digits = toQString(change->percent());
    if (digits.startsWith(QLatin1Char('-'))) {
        digits.replace(0, 1, QStringLiteral("△"));
    } else {
        digits.prepend(change->isZero() ? QStringLiteral("±") : QStringLiteral("+"));
    }
    return tr("%1 points", "of a percentage").arg(digits);
}

QString StandingModel::columnTitle(int column) const {
    switch (column) {
        case Programme:
            return tr("Programme");
        case Status:
            return tr("Status");
        case Attainment:
            return tr("Attainment");
        case Before:
            return tr("Before", "attainment on the earlier day");
        case Change:
            return tr("Change");
        case Coverage:
            return tr("Measured", "indicators, of all");
        case Tally:
            return tr("Indicators by status");
        case Money:
            return titleWithUnit(tr("Budget"), unit());
        default:
            return {};
    }
}

bool StandingModel::isNumberColumn(int column) const {
    return column >= Attainment && column <= Money;
}

std::vector<StandingModel::Row> StandingModel::build() const {
    std::vector<std::optional<Fraction>> now;
    std::vector<std::optional<Fraction>> before;
    std::vector<std::optional<Fraction>> changes;
    std::vector<std::optional<Fraction>> shares;
    for (const auto& standing : m_standings) {
        now.push_back(standing.attainment);
        before.push_back(standing.attainmentBefore);
        changes.push_back(changeOf(standing.attainmentBefore, standing.attainment));
        shares.push_back(standing.coverage.total > 0 ? std::optional(standing.coverage.share()) : std::nullopt);
    }
    const auto nowOrder = exactOrder(now);
    const auto beforeOrder = exactOrder(before);
    const auto changeOrder = exactOrder(changes);
    const auto shareOrder = exactOrder(shares);
    std::vector<Row> rows;
    for (std::size_t at = 0; at < m_standings.size(); ++at) {
        const auto& standing = m_standings[at];
        Row row;
        row.id = standing.programme.isEmpty() ? standing.portfolio.value() : standing.programme.value();
        row.cells.resize(ColumnCount);
        row.cells[Programme] = FactCell::words(toQString(standing.name));
        row.cells[Programme].remark =
            standing.hasLogicModel ? QString() : tr("%1: without a logic model").arg(toQString(standing.name));
        auto& status = row.cells[Status];
        status = FactCell::words(standing.status ? statusText(standing.status) : tr("— not judged"));
        status.tone = statusTone(standing.status);
        status.sortKey = standing.status ? QVariant(gravityOf(*standing.status)) : QVariant();
        const auto share = [](const std::optional<Fraction>& value, const QVariant& place) {
            if (!value) {
                return FactCell::missing(tr("not measured"), tr("None of its indicators is measured."));
            }
            FactCell cell = FactCell::words(IndicatorText::percent(*value));
            cell.plain = toQString(value->percent()) + QLatin1Char('%');
            cell.isNumber = true;
            cell.sortKey = place;
            return cell;
        };
        row.cells[Attainment] = share(standing.attainment, nowOrder[at]);
        if (standing.attainment && !standing.hasVerdict) {
            row.cells[Attainment].tone = Tone::Quiet;
            row.cells[Attainment].remark = tr("Too few indicators are measured for a verdict.");
        }
        row.cells[Before] = share(standing.attainmentBefore, beforeOrder[at]);
        auto& change = row.cells[Change];
        change = FactCell::words(changeText(standing.attainmentBefore, standing.attainment));
        change.isNumber = true;
        change.sortKey = changeOrder[at];
        if (changes[at] && changes[at]->sign() < 0) {
            change.tone = Tone::Alert;
        }
        auto& coverage = row.cells[Coverage];
        coverage = FactCell::words(
            tr("%1/%2", "measured, of all")
                .arg(QString::number(standing.coverage.measured), QString::number(standing.coverage.total)));
        coverage.isNumber = true;
        coverage.sortKey = shareOrder[at];
        row.cells[Tally] = FactCell::words(tallyText(standing.now));
        row.cells[Tally].sortKey = static_cast<qlonglong>(standing.now.total());
        row.cells[Money] = standing.money ? FactCell::amount(*standing.money, unit())
                                          : FactCell::missing(tr("none", "no confirmed money"),
                                                              tr("No budget cycle has a confirmed amount of it."));
        row.searchKey = base::searchKey(standing.name);
        rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace shirube::models
