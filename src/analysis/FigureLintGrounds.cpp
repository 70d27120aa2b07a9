// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>

#include "FigureLintRules.h"
#include "PreparedCheck.h"
#include "base/Decimal.h"
#include "base/Text.h"
#include "domain/MoneyFormat.h"
#include "domain/StatedFigure.h"

namespace shirube::analysis {

namespace {

using base::Message;

bool isZero(const TableCell& cell) {
    const auto value = base::Decimal::parse(cell.text);
    return value && value->isZero();
}

// A 0 that is counted is sourced by what was counted in its row or its column.
bool isSourced(const FigureSpec& spec, const FigureTableRow& row, const std::string& column, const TableCell& cell) {
    return std::any_of(spec.grounds.begin(), spec.grounds.end(), [&](const FigureGround& ground) {
        if (ground.sourceText.empty() || (ground.row.empty() && ground.column.empty())) {
            return false;
        }
        const bool isOfRow = ground.row.empty() || ground.row == row.id;
        const bool isOfColumn = ground.column.empty() || ground.column == column;
        return isZero(cell) ? isOfRow || isOfColumn : isOfRow && isOfColumn;
    });
}

void lintUnsourced(const LintCase& lint) {
    for (const auto& row : lint.table.rows) {
        if (row.kind == FigureTableRow::Kind::Total) {
            continue;  // computed from what is shown
        }
        std::string columns;
        std::string first;
        std::size_t count = 0;
        for (std::size_t c = 0; c < lint.table.columns.size() && c < row.cells.size(); ++c) {
            const auto& column = lint.table.columns[c];
            if (row.cells[c].kind != TableCell::Kind::Number || isSourced(lint.spec, row, column.id, row.cells[c])) {
                continue;
            }
            first = count == 0 ? column.id : first;
            columns += (count == 0 ? "" : lint.spec.language == "ja" ? "、" : ", ") + column.heading;
            ++count;
        }
        if (count > 0) {
            lint.add(FigureRule::Unsourced,
                     Message(SHIRUBE_TEXT("{0} ({1}): no document and no report stands behind the figure."),
                             {row.label, columns}),
                     Message(SHIRUBE_TEXT("Enter the source of the figure, or take it out of the chart.")),
                     FigureFix::None, row.id, count == 1 ? first : std::string());
        }
    }
}

// Figures without a unit of their own have that of a table's header, which the ground doesn't have.
bool canBeCompared(const domain::StatedFigure& a, const domain::StatedFigure& b) {
    return a.unit.base == b.unit.base && a.unit.name.empty() == b.unit.name.empty();
}

bool isNoted(const FigureSpec& spec, const domain::StatedFigure& figure, const std::string& printed) {
    const auto amount = figure.asAmount();
    return hasNoteWith(spec, {figure.print(), printed}) ||
           (amount && hasNoteWith(spec, {domain::formatMoney(amount->money, spec.unit)}));
}

void lintDisputed(const LintCase& lint) {
    const auto& grounds = lint.spec.grounds;
    std::set<std::string> found;
    for (std::size_t i = 0; i < grounds.size(); ++i) {
        for (std::size_t j = i + 1; j < grounds.size(); ++j) {
            const auto& a = grounds[i];
            const auto& b = grounds[j];
            if (!a.fact || a.fact != b.fact || a.row != b.row || a.column != b.column || a.printed == b.printed) {
                continue;
            }
            const auto left = domain::StatedFigure::parse(a.printed);
            const auto right = domain::StatedFigure::parse(b.printed);
            if (!left || !right || !canBeCompared(*left, *right) || left->withinEnvelope || right->withinEnvelope ||
                compareFigures(*left, *right) != Verdict::Discrepancy ||
                (isNoted(lint.spec, *left, a.printed) && isNoted(lint.spec, *right, b.printed)) ||
                !found.insert(a.fact->text()).second) {
                continue;
            }
            lint.add(FigureRule::Disputed,
                     Message(SHIRUBE_TEXT("{0}: documents print {1} and {2}, and no note says so."),
                             {a.label, a.printed, b.printed}),
                     Message(SHIRUBE_TEXT("Adopt one of them with a reason, and write into the note which is shown.")),
                     FigureFix::None, a.row, a.column);
        }
    }
}

}  // namespace

void lintGrounds(const LintCase& lint) {
    lintUnsourced(lint);
    lintDisputed(lint);
}

}  // namespace shirube::analysis
