// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/FigureDifference.h"

#include <algorithm>
#include <unordered_map>

namespace shirube::analysis {

namespace {

using base::Message;

// One value has one text: 1.50 and 01.5 are 1.5, -0 is 0.
std::string canonical(const std::string& decimal) {
    const bool isNegative = decimal.rfind('-', 0) == 0;
    auto digits = isNegative ? decimal.substr(1) : decimal;
    if (digits.find('.') != std::string::npos) {
        digits.erase(digits.find_last_not_of('0') + 1);
        if (digits.back() == '.') {
            digits.pop_back();
        }
    }
    const auto first = digits.find_first_not_of('0');
    digits.erase(0, std::min(first, digits.size()));
    if (digits.empty() || digits.front() == '.') {
        digits.insert(0, 1, '0');
    }
    return isNegative && digits != "0" ? '-' + digits : digits;
}

// With separators; negatives as the figures print them.
std::string shown(const TableCell& cell) {
    if (cell.kind != TableCell::Kind::Number) {
        return cell.text;
    }
    auto out = canonical(cell.text);
    const bool isNegative = out.front() == '-';
    out.erase(0, isNegative ? 1 : 0);
    const auto point = std::min(out.find('.'), out.size());
    for (auto i = point; i > 3; i -= 3) {
        out.insert(i - 3, 1, ',');
    }
    return isNegative ? "△" + out : out;
}

using Places = std::unordered_map<std::string, std::size_t>;

template <typename Parts>
Places placesOf(const Parts& parts) {
    Places places;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        places.emplace(parts[i].id, i);
    }
    return places;
}

const TableCell& cellAt(const FigureTableRow& row, std::size_t column) {
    static const TableCell kEmpty;
    return column < row.cells.size() ? row.cells[column] : kEmpty;
}

// What differs in its labels has this for a column.
constexpr const char* kLabelColumn = "label";

class Comparison {
public:
    Comparison(const FigureTable& before, const FigureTable& after, const base::Translator& translate)
        : m_before(before),
          m_after(after),
          m_translate(translate),
          m_rowsBefore(placesOf(before.rows)),
          m_rowsAfter(placesOf(after.rows)),
          m_columnsBefore(placesOf(before.columns)),
          m_columnsAfter(placesOf(after.columns)) {}

    std::vector<FigureChange> changes() {
        for (const auto& row : m_after.rows) {
            const auto known = m_rowsBefore.find(row.id);
            if (known == m_rowsBefore.end()) {
                addRow(FigureChange::Kind::Appeared, m_after, row);
            } else {
                compareRow(m_before.rows[known->second], row);
            }
        }
        for (const auto& row : m_before.rows) {
            if (!m_rowsAfter.contains(row.id)) {
                addRow(FigureChange::Kind::Vanished, m_before, row);
            }
        }
        return std::move(m_changes);
    }

private:
    // The figures of a row that is in one of the tables only; of one without figures its texts, as one.
    void addRow(FigureChange::Kind kind, const FigureTable& table, const FigureTableRow& row) {
        const auto first = m_changes.size();
        std::string texts;
        for (std::size_t c = 0; c < table.columns.size(); ++c) {
            const auto& cell = cellAt(row, c);
            if (cell.kind == TableCell::Kind::Number) {
                add(kind, row, table.columns[c], cell);
            } else if (cell.kind == TableCell::Kind::Text) {
                texts += (texts.empty() ? "" : " / ") + cell.text;
            }
        }
        if (m_changes.size() == first) {
            add(kind, row, {}, texts.empty() ? TableCell::ofText(row.label) : TableCell::ofText(texts));
        }
    }

    void compareRow(const FigureTableRow& before, const FigureTableRow& after) {
        if (before.label != after.label) {
            m_changes.push_back({FigureChange::Kind::Changed,
                                 after.id,
                                 kLabelColumn,
                                 after.label,
                                 Message(SHIRUBE_TEXT("Name")).text(m_translate),
                                 before.label,
                                 after.label,
                                 {}});
        }
        for (std::size_t c = 0; c < m_after.columns.size(); ++c) {
            const auto& column = m_after.columns[c];
            const auto known = m_columnsBefore.find(column.id);
            compareCell(known == m_columnsBefore.end() ? TableCell::empty() : cellAt(before, known->second),
                        cellAt(after, c), after, column);
        }
        for (std::size_t c = 0; c < m_before.columns.size(); ++c) {
            if (!m_columnsAfter.contains(m_before.columns[c].id)) {
                compareCell(cellAt(before, c), TableCell::empty(), before, m_before.columns[c]);
            }
        }
    }

    void compareCell(const TableCell& before, const TableCell& after, const FigureTableRow& row,
                     const FigureTableColumn& column) {
        const auto from = shown(before);
        const auto to = shown(after);
        if (from == to) {
            return;
        }
        const auto kind = from.empty() ? FigureChange::Kind::Appeared
                          : to.empty() ? FigureChange::Kind::Vanished
                                       : FigureChange::Kind::Changed;
        m_changes.push_back({kind, row.id, column.id, row.label, column.heading, from, to, {}});
    }

    void add(FigureChange::Kind kind, const FigureTableRow& row, const FigureTableColumn& column,
             const TableCell& cell) {
        FigureChange change{kind, row.id, column.id, row.label, column.heading, {}, {}, {}};
        (kind == FigureChange::Kind::Vanished ? change.before : change.after) = shown(cell);
        m_changes.push_back(std::move(change));
    }

    const FigureTable& m_before;
    const FigureTable& m_after;
    const base::Translator& m_translate;
    Places m_rowsBefore;
    Places m_rowsAfter;
    Places m_columnsBefore;
    Places m_columnsAfter;
    std::vector<FigureChange> m_changes;
};

}  // namespace

std::vector<FigureChange> differences(const FigureTable& before, const FigureTable& after,
                                      const base::Translator& translate) {
    return Comparison(before, after, translate).changes();
}

void markChanges(FigureSpec& spec, const FigureTable& before, const std::string& beforeLabel,
                 const base::Translator& translate) {
    spec.changes = differences(before, figureTable(spec, translate), translate);
    spec.changesLegend.clear();
    if (spec.changes.empty()) {
        spec.notes.push_back(
            Message(SHIRUBE_TEXT("No figure of this chart has changed since {0}."), {beforeLabel}).text(translate));
        return;
    }
    spec.changesLegend = Message(SHIRUBE_TEXT("◆ Changed since {0}"), {beforeLabel}).text(translate);
    spec.notes.push_back(Message(SHIRUBE_TEXT("{0} figures of this chart have changed since {1}."),
                                 {std::to_string(spec.changes.size()), beforeLabel})
                             .text(translate));
}

}  // namespace shirube::analysis
