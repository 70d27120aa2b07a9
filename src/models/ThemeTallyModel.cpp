// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ThemeTallyModel.h"

#include <algorithm>
#include <array>

#include "models/QtTranslator.h"
#include "models/ThemeModel.h"
#include "models/VerdictMark.h"

namespace shirube::models {

namespace {

using domain::ThemeResult;

// From what needs attention down to what is in order.
constexpr std::array kBySeverity{analysis::Verdict::Discrepancy, analysis::Verdict::Unverifiable,
                                 analysis::Verdict::WithinEnvelope, analysis::Verdict::WithinRounding,
                                 analysis::Verdict::Consistent};

std::size_t severity(analysis::Verdict verdict) {
    return static_cast<std::size_t>(std::find(kBySeverity.begin(), kBySeverity.end(), verdict) - kBySeverity.begin());
}

std::vector<ThemeResult> resultsOf(int column) {
    switch (column) {
        case ThemeTallyModel::Achieved:
            return {ThemeResult::Achieved};
        case ThemeTallyModel::OnSchedule:
            return {ThemeResult::OnSchedule};
        case ThemeTallyModel::DelayedOrMissed:
            return {ThemeResult::Delayed, ThemeResult::Missed};
        default:
            return {};
    }
}

bool holdsSame(std::vector<ThemeResult> a, std::vector<ThemeResult> b) {
    std::sort(a.begin(), a.end());
    std::sort(b.begin(), b.end());
    return a == b;
}

}  // namespace

ThemeTallyModel::ThemeTallyModel(QObject* parent) : FactTableModel(parent) {}

void ThemeTallyModel::setReport(std::shared_ptr<const analysis::FactBook> facts, analysis::ThemeReport report,
                                std::shared_ptr<const analysis::Reconciliation> reconciliation) {
    m_facts = std::move(facts);
    m_report = std::move(report);
    m_reconciliation = std::move(reconciliation);
    rebuild();
}

const analysis::ThemeTallyRow* ThemeTallyModel::tallyAt(int row) const {
    if (row < 0 || row >= rowCount()) {
        return nullptr;
    }
    const auto at = static_cast<std::size_t>(row);
    return at < m_report.rows.size() ? &m_report.rows[at] : &m_report.total;
}

QString ThemeTallyModel::titleOf(const analysis::ThemeTallyRow& tally) const {
    if (tally.item.empty()) {
        return tally.preparatory ? tr("Preparatory research") : tr("Total without preparatory research");
    }
    const auto title = tally.element.empty() ? tr("%1 in all", "an item of research").arg(toQString(tally.item))
                                             : elementTitle(tally.item, tally.element);
    return tally.preparatory ? tr("%1 preparatory", "an element of preparatory research").arg(title) : title;
}

const analysis::Check* ThemeTallyModel::checkOf(const analysis::ThemeTallyRow& tally, int column) const {
    const auto wanted = resultsOf(column);
    for (const auto* check : tally.checks) {
        const auto* identity = m_facts->catalogue().identity(check->identity);
        if (identity && identity->expression.kind == domain::Expression::Kind::ThemeCount &&
            holdsSame(identity->expression.themes.results, wanted)) {
            return check;
        }
    }
    return nullptr;
}

FactCell ThemeTallyModel::countCell(std::size_t counted, const analysis::Check* check) const {
    auto cell = FactCell::count(counted);
    if (!check) {
        if (counted == 0) {
            cell.text = QStringLiteral("—");
            cell.plain = QStringLiteral("0");
            cell.tone = Tone::Quiet;
        }
        return cell;
    }
    const auto mark = verdictMark(check->verdict);
    const auto printed = check->stated ? toQString(check->stated->text()) : tr("not stated");
    cell.plain = cell.text;
    cell.text = check->verdict == analysis::Verdict::Discrepancy
                    ? tr("%1 %2 printed %3", "counted, mark, printed").arg(cell.text, mark, printed)
                    : QStringLiteral("%1 %2").arg(cell.text, mark);
    cell.tone = check->verdict == analysis::Verdict::Discrepancy ? Tone::Alert : Tone::Plain;
    cell.remark = tr("Counted %1, printed %2: %3")
                      .arg(QString::number(counted), printed, textOf(analysis::label(check->verdict)));
    for (const auto& input : check->inputs) {
        if (input.isStated) {
            cell.fact = input.fact.text();
        }
    }
    return cell;
}

FactCell ThemeTallyModel::verdictCell(const analysis::ThemeTallyRow& tally) {
    if (tally.checks.empty()) {
        auto none = FactCell::missing(tr("not printed"), tr("No document prints a number for this row."));
        none.isNumber = false;
        return none;
    }
    const auto* worst = *std::min_element(tally.checks.begin(), tally.checks.end(), [](const auto* a, const auto* b) {
        return severity(a->verdict) < severity(b->verdict);
    });
    const auto agreeing = std::count_if(tally.checks.begin(), tally.checks.end(), [](const auto* check) {
        return check->verdict == analysis::Verdict::Consistent;
    });
    auto cell = FactCell::words(
        tr("%1 (%2 of %3)", "verdict, numbers that agree, numbers printed")
            .arg(verdictText(worst->verdict), QString::number(agreeing), QString::number(tally.checks.size())));
    cell.tone = verdictTone(worst->verdict);
    cell.remark = tr("%1 of %2 printed numbers agree with the rows.")
                      .arg(QString::number(agreeing), QString::number(tally.checks.size()));
    cell.sortKey = static_cast<int>(severity(worst->verdict));
    return cell;
}

FactTableModel::Row ThemeTallyModel::rowOfTally(const analysis::ThemeTallyRow& tally) const {
    Row row;
    row.id = tally.item + tally.element + (tally.preparatory ? "*" : "");
    row.cells.resize(ColumnCount);
    row.cells[Element] = FactCell::words(titleOf(tally));
    row.cells[Achieved] = countCell(tally.counted.achieved, checkOf(tally, Achieved));
    row.cells[OnSchedule] = countCell(tally.counted.onSchedule, checkOf(tally, OnSchedule));
    row.cells[DelayedOrMissed] = countCell(tally.counted.delayedOrMissed(), checkOf(tally, DelayedOrMissed));
    row.cells[Total] = countCell(tally.counted.total(), checkOf(tally, Total));
    const auto rate = tally.counted.achievementRate();
    row.cells[Rate] = rate ? FactCell::percent(*rate)
                           : FactCell::missing(QStringLiteral("—"), tr("No theme of this row is over yet."));
    row.cells[Verdict] = verdictCell(tally);
    return row;
}

std::vector<FactTableModel::Row> ThemeTallyModel::build() const {
    std::vector<Row> rows;
    if (m_facts && m_report.total.counted.total() + m_report.rows.size() > 0) {
        for (const auto& tally : m_report.rows) {
            rows.push_back(rowOfTally(tally));
        }
        rows.push_back(rowOfTally(m_report.total));
    }
    return rows;
}

QString ThemeTallyModel::columnTitle(int column) const {
    switch (column) {
        case Element:
            return tr("Element");
        case Achieved:
            return tr("Achieved");
        case OnSchedule:
            return tr("On schedule");
        case DelayedOrMissed:
            return tr("Delayed or missed");
        case Total:
            return tr("Themes");
        case Rate:
            return tr("Achieved of those over");
        case Verdict:
            return tr("Against what is printed");
        default:
            return {};
    }
}

}  // namespace shirube::models
