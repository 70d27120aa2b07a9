// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ReportGrid.h"

#include <algorithm>
#include <string_view>

#include "XlsxFormats.h"
#include "analysis/FigureTable.h"
#include "domain/FigureUnit.h"
#include "domain/MoneyFormat.h"
#include "domain/NumberFormat.h"

namespace shirube::exchange {

using analysis::exactDecimal;
using analysis::TableCell;

namespace {

using analysis::ReportCell;
using analysis::ReportColumn;
using analysis::ReportQuantity;
using analysis::ReportRow;
using base::Message;

bool isRange(const ReportCell& cell) {
    return cell.amount && !cell.amount->isExact();
}

// Whether anything in the column holds for that cell, down to the last level of the drill-down.
template <typename Holds>
bool anyIn(const std::vector<ReportRow>& rows, std::size_t column, const Holds& holds) {
    return std::any_of(rows.begin(), rows.end(), [&](const ReportRow& row) {
        return (column < row.cells.size() && holds(row.cells[column])) || anyIn(row.children, column, holds);
    });
}

bool hasChildren(const std::vector<ReportRow>& rows) {
    return std::any_of(rows.begin(), rows.end(), [](const ReportRow& row) { return !row.children.empty(); });
}

std::string amountText(const ReportColumn& column, const domain::AmountRange& amount, domain::AmountUnit unit,
                       const base::Translator& translate) {
    const auto text = [&](domain::Money money) {
        return column.isDifference ? formatDifference(money, unit) : formatMoney(money, unit);
    };
    const auto lower = text(amount.lower);
    return amount.isExact()
               ? lower
               : Message(SHIRUBE_TEXT("{0}～{1}"), {lower, amount.upper ? text(*amount.upper) : std::string()})
                     .text(translate);
}

// A percentage with one digit: 41.4%, △3.0%; of a difference +3.0%.
std::string percentText(const ReportColumn& column, const analysis::Fraction& share) {
    const auto digits = share.percent() + '%';
    if (digits.starts_with('-')) {
        return "△" + digits.substr(1);
    }
    return (column.isDifference && share.sign() > 0 ? "+" : "") + digits;
}

// Without its remark.
std::string contentText(const ReportColumn& column, const ReportCell& cell, domain::AmountUnit unit,
                        const base::Translator& translate) {
    if (cell.amount) {
        return amountText(column, *cell.amount, unit, translate);
    }
    if (!cell.text.isEmpty()) {
        return cell.text.text(translate);
    }
    if (cell.number) {
        if (column.quantity == ReportQuantity::Percent) {
            return percentText(column, *cell.number);
        }
        return column.isDifference ? domain::formatDifference(cell.number->decimal(), {})
                                   : domain::formatNumber(cell.number->decimal(), {});
    }
    if (cell.missing) {
        return label(*cell.missing).text(translate);
    }
    return column.quantity == ReportQuantity::Text ? std::string() : "—";
}

// A printed figure taken apart: 約 | 1,234.5 | 万トン以上.
struct PrintedNumber {
    std::string prefix;
    std::string digits;
    std::string suffix;
    std::size_t decimals = 0;
};

std::optional<PrintedNumber> takeApart(const std::string& text) {
    constexpr std::string_view kDigits = "0123456789";
    constexpr std::string_view kMinus = "△";
    const auto first = text.find_first_of(kDigits);
    if (first == std::string::npos || text.find('"') != std::string::npos) {
        return std::nullopt;
    }
    const auto end = std::min(text.find_first_not_of("0123456789,.", first), text.size());
    if (text.find_first_of(kDigits, end) != std::string::npos) {
        return std::nullopt;  // more than one number: no figure that stands for itself
    }
    PrintedNumber parts{text.substr(0, first), text.substr(first, end - first), text.substr(end)};
    if (parts.prefix.ends_with(kMinus)) {
        parts.prefix.erase(parts.prefix.size() - kMinus.size());
    }
    std::erase(parts.digits, ',');
    const auto point = parts.digits.find('.');
    parts.decimals = point == std::string::npos ? 0 : parts.digits.size() - point - 1;
    return parts;
}

std::string literal(const std::string& text) {
    return text.empty() ? text : '"' + text + '"';
}

// The number in the unit in which the report prints it, as that unit's scale makes it the printed digits.
std::optional<ReportGridCell> printedNumber(const analysis::Fraction& number, const std::string& text) {
    const auto parts = takeApart(text);
    const auto shown = parts ? base::Decimal::parse(parts->digits) : std::nullopt;
    if (!shown) {
        return std::nullopt;
    }
    const auto decimal = number.decimal();
    const auto magnitude = decimal.isNegative() ? (-number).decimal() : decimal;
    for (auto length = parts->suffix.size() + 1; length-- > 0;) {
        const auto unit = domain::FigureUnit::parse(std::string_view(parts->suffix).substr(0, length));
        if (length > 0 && !unit) {
            continue;
        }
        const auto scaled = magnitude.scaledDown(unit ? unit->scale : 0);
        if (domain::roundedDigits(scaled, static_cast<int>(parts->decimals)) !=
            domain::roundedDigits(*shown, static_cast<int>(parts->decimals))) {
            continue;
        }
        // A spreadsheet's own % sign shows hundredths.
        const bool isPercent = unit && parts->suffix.starts_with('%');
        const auto digits = digitsFormat(parts->decimals) +
                            (isPercent ? '%' + literal(parts->suffix.substr(1)) : literal(parts->suffix));
        const auto prefix = literal(parts->prefix);
        return ReportGridCell{
            TableCell::ofNumber((isPercent || !unit ? decimal : decimal.scaledDown(unit->scale)).text()),
            prefix + digits + ';' + prefix + "△" + digits};
    }
    return std::nullopt;
}

class GridMaker {
public:
    GridMaker(const analysis::ReportTable& report, domain::AmountUnit unit, GridUse use,
              const base::Translator& translate)
        : m_report(report), m_unit(unit), m_use(use), m_translate(translate) {}

    ReportGrid make() && {
        m_hasLevel = m_use == GridUse::PlainText && hasChildren(m_report.rows);
        if (m_hasLevel) {
            addColumn(text(SHIRUBE_TEXT("Depth")), ReportQuantity::Count);
        }
        for (std::size_t i = 0; i < m_report.columns.size(); ++i) {
            addColumns(i);
        }
        const auto any = [this](const auto& holds) {
            for (std::size_t i = 0; i < m_report.columns.size(); ++i) {
                if (anyIn(m_report.rows, i, holds)) {
                    return true;
                }
            }
            return false;
        };
        m_hasRemarks = any([](const ReportCell& cell) { return !cell.remark.isEmpty(); });
        m_hasAlerts = any([](const ReportCell& cell) { return cell.isAlert; });
        if (m_hasRemarks) {
            addColumn(text(SHIRUBE_TEXT("Remarks")), ReportQuantity::Text);
        }
        if (m_hasAlerts) {
            addColumn(text(SHIRUBE_TEXT("Needs attention")), ReportQuantity::Text);
        }
        addRows(m_report.rows, 0);
        return std::move(m_grid);
    }

private:
    [[nodiscard]] std::string text(const char* sourceTemplate) const {
        return Message(sourceTemplate).text(m_translate);
    }

    void addColumn(std::string heading, ReportQuantity quantity, bool isBound = false, bool isDifference = false) {
        m_grid.columns.push_back({std::move(heading), quantity, isBound, isDifference});
    }

    void addColumns(std::size_t index) {
        const auto& column = m_report.columns[index];
        const auto heading = reportHeading(column, m_unit, m_translate);
        addColumn(heading, column.quantity, false, column.isDifference);
        const bool isRanged = column.quantity == ReportQuantity::Amount && anyIn(m_report.rows, index, isRange);
        m_isRanged.push_back(isRanged);
        if (isRanged) {
            addColumn(Message(SHIRUBE_TEXT("{0} (lower bound)"), {heading}).text(m_translate), column.quantity, true,
                      column.isDifference);
            addColumn(Message(SHIRUBE_TEXT("{0} (upper bound)"), {heading}).text(m_translate), column.quantity, true,
                      column.isDifference);
        }
        if (hasNumberBeside(column)) {
            addColumn(Message(SHIRUBE_TEXT("{0} (number in base units)"), {heading}).text(m_translate), column.quantity,
                      true);
        }
    }

    [[nodiscard]] bool hasNumberBeside(const ReportColumn& column) const {
        return m_use == GridUse::PlainText && column.quantity == ReportQuantity::Value;
    }

    void addRows(const std::vector<ReportRow>& rows, std::size_t depth) {
        for (const auto& row : rows) {
            ReportGridRow out{depth, &row, {}};
            if (m_hasLevel) {
                out.cells.push_back({TableCell::ofNumber(std::to_string(depth + 1)), "0"});
            }
            for (std::size_t i = 0; i < m_report.columns.size(); ++i) {
                addCells(i, i < row.cells.size() ? row.cells[i] : ReportCell{}, out.cells);
            }
            if (m_hasRemarks) {
                out.cells.push_back(listed(
                    row, [](const ReportCell& cell) { return !cell.remark.isEmpty(); }, true));
            }
            if (m_hasAlerts) {
                out.cells.push_back(listed(
                    row, [](const ReportCell& cell) { return cell.isAlert; }, false));
            }
            m_grid.rows.push_back(std::move(out));
            addRows(row.children, depth + 1);
        }
    }

    // The headings of the cells for which that holds, each with its remark.
    template <typename Holds>
    [[nodiscard]] ReportGridCell listed(const ReportRow& row, const Holds& holds, bool withRemark) const {
        std::string list;
        for (std::size_t i = 0; i < std::min(row.cells.size(), m_report.columns.size()); ++i) {
            const auto& cell = row.cells[i];
            if (holds(cell)) {
                const auto heading = m_report.columns[i].heading.text(m_translate);
                list += list.empty() ? "" : "; ";
                list += withRemark ? heading + ": " + cell.remark.text(m_translate) : heading;
            }
        }
        return {textCell(list), {}};
    }

    [[nodiscard]] static TableCell textCell(const std::string& text) {
        return text.empty() ? TableCell::empty() : TableCell::ofText(text);
    }

    void addCells(std::size_t index, const ReportCell& cell, std::vector<ReportGridCell>& out) const {
        const auto& column = m_report.columns[index];
        auto main = mainCell(column, cell);
        main.isAlert = cell.isAlert;
        main.isMissing = cell.missing && !cell.amount && !cell.number && cell.text.isEmpty();
        out.push_back(std::move(main));
        if (m_isRanged[index]) {
            const auto bound = [this](const std::optional<domain::Money>& money) {
                return ReportGridCell{
                    money ? TableCell::ofNumber(exactDecimal(money->yen(), m_unit)) : TableCell::empty(), {}};
            };
            out.push_back(bound(cell.amount ? std::optional(cell.amount->lower) : std::nullopt));
            out.push_back(bound(cell.amount ? cell.amount->upper : std::nullopt));
        }
        if (hasNumberBeside(column)) {
            out.push_back({cell.number ? TableCell::ofNumber(cell.number->decimal().text()) : TableCell::empty(), {}});
        }
    }

    [[nodiscard]] ReportGridCell mainCell(const ReportColumn& column, const ReportCell& cell) const {
        if (cell.amount && cell.amount->isExact()) {
            return {TableCell::ofNumber(exactDecimal(cell.amount->lower.yen(), m_unit)), {}};
        }
        if (!cell.amount && cell.number) {
            if (column.quantity == ReportQuantity::Percent || column.quantity == ReportQuantity::Count) {
                return {TableCell::ofNumber(cell.number->decimal().text()), {}};
            }
            if (m_use == GridUse::Spreadsheet) {
                if (auto number = printedNumber(*cell.number, contentText(column, cell, m_unit, m_translate))) {
                    return *number;
                }
            }
        }
        const bool isEmpty = !cell.amount && !cell.number && !cell.missing && cell.text.isEmpty();
        return {isEmpty ? TableCell::empty() : textCell(contentText(column, cell, m_unit, m_translate)), {}};
    }

    const analysis::ReportTable& m_report;
    domain::AmountUnit m_unit;
    GridUse m_use;
    const base::Translator& m_translate;
    ReportGrid m_grid;
    std::vector<bool> m_isRanged;  // by column of the report
    bool m_hasLevel = false;
    bool m_hasRemarks = false;
    bool m_hasAlerts = false;
};

}  // namespace

std::string reportCellText(const ReportColumn& column, const ReportCell& cell, domain::AmountUnit unit,
                           const base::Translator& translate) {
    auto content = contentText(column, cell, unit, translate);
    return cell.remark.isEmpty()
               ? content
               : Message::nested(SHIRUBE_TEXT("{0} ({1})"), {Message::verbatim(std::move(content)), cell.remark})
                     .text(translate);
}

std::string reportHeading(const ReportColumn& column, domain::AmountUnit unit, const base::Translator& translate) {
    return column.quantity == ReportQuantity::Amount
               ? Message::nested(SHIRUBE_TEXT("{0} ({1})"), {column.heading, label(unit)}).text(translate)
               : column.heading.text(translate);
}

ReportGrid reportGrid(const analysis::ReportTable& report, domain::AmountUnit unit, GridUse use,
                      const base::Translator& translate) {
    return GridMaker(report, unit, use, translate).make();
}

std::vector<std::pair<std::string, std::string>> reportGrounds(const analysis::ReportTable& report,
                                                               const analysis::FactBook& facts,
                                                               const base::Translator& translate) {
    std::vector<std::pair<std::string, std::string>> grounds;
    for (const auto& [heading, value] : report.parameters) {
        grounds.emplace_back(heading.text(translate), value.text(translate));
    }
    for (const auto& id : report.sources) {
        const auto* source = facts.source(id);
        grounds.emplace_back(Message(SHIRUBE_TEXT("Source")).text(translate),
                             source == nullptr ? id.value()
                                               : Message(SHIRUBE_TEXT("{0}, “{1}” ({2})"),
                                                         {source->publisher, source->title, source->date})
                                                     .text(translate));
    }
    const auto note = Message(SHIRUBE_TEXT("Note")).text(translate);
    for (const auto& text : report.notes) {
        grounds.emplace_back(note, text.text(translate));
    }
    if (hasChildren(report.rows)) {
        grounds.emplace_back(note, Message(SHIRUBE_TEXT("Indented rows are parts of the row above them: a sum of the "
                                                        "whole column would count them twice."))
                                       .text(translate));
    }
    for (const auto& column : report.columns) {
        if (!column.addsUp) {
            grounds.emplace_back(
                note,
                Message::nested(SHIRUBE_TEXT("“{0}” does not add up over rows."), {column.heading}).text(translate));
        }
    }
    return grounds;
}

}  // namespace shirube::exchange
