// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ShownFigures.h"

#include <algorithm>
#include <map>

#include "FigureReading.h"
#include "base/Decimal.h"
#include "base/Text.h"
#include "domain/AmountUnit.h"

namespace shirube::analysis {

namespace {

// Of so many rows any may be left out of a share: 達成 ÷ テーマのうち終了したもの.
constexpr std::size_t kMostInShares = 6;

// Worth of one in the table.
Rational unitOf(const FigureSpec& spec) {
    switch (spec.kind()) {
        case FigureKind::StackedColumns:
        case FigureKind::Waterfall:
        case FigureKind::Flow:
            return domain::yenPer(spec.unit);
        case FigureKind::Series:
            return spec.series().unitScale < 0 ? 1 / Rational(powerOfTen(-spec.series().unitScale))
                                               : Rational(powerOfTen(spec.series().unitScale));
        case FigureKind::Bullets:
            return Rational(1, 100);
        case FigureKind::Schedule:
        case FigureKind::Logic:
        case FigureKind::Tally:
            break;
    }
    return 1;
}

std::string plain(const std::string& text) {
    auto out = base::nfkc(text);
    out.erase(std::remove_if(out.begin(), out.end(), [](char c) { return c == ',' || c == ' '; }), out.end());
    return out;
}

Rational magnitude(const Rational& value) {
    return value < 0 ? Rational(-value) : value;
}

}  // namespace

ShownFigures::ShownFigures(const FigureSpec& spec, const FigureTable& table) {
    const auto unit = unitOf(spec);
    std::vector<Values> rows;
    std::map<PointStyle, Values> sums;
    for (const auto& row : table.rows) {
        Values values(table.columns.size());
        for (std::size_t c = 0; c < row.cells.size() && c < values.size(); ++c) {
            if (row.cells[c].kind != TableCell::Kind::Number) {
                continue;
            }
            if (const auto decimal = base::Decimal::parse(row.cells[c].text)) {
                values[c] = toRational(*decimal) * unit;
            }
        }
        addRow(values);
        if (row.kind == FigureTableRow::Kind::Series) {
            auto& sum = sums.try_emplace(row.style, table.columns.size()).first->second;
            for (std::size_t c = 0; c < values.size(); ++c) {
                if (values[c]) {
                    sum[c] = sum[c].value_or(Rational(0)) + *values[c];
                }
            }
            rows.push_back(std::move(values));
        }
    }
    for (const auto& [style, sum] : sums) {
        addRow(sum);
    }
    addColumns(rows);
    addCounts(table);
    addTexts(spec, table);
}

void ShownFigures::addRatio(const Rational& part, const Rational& whole) {
    if (whole != 0) {
        m_shares.insert(magnitude(part / whole));
    }
}

void ShownFigures::addRow(const Values& values) {
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!values[i]) {
            continue;
        }
        Rational sum = 0;
        for (std::size_t j = i; j < values.size(); ++j) {
            if (!values[j]) {
                continue;
            }
            sum += *values[j];
            m_values.insert(magnitude(sum));
            m_shares.insert(magnitude(*values[j]));
            // Of things that are counted, small numbers would come about by chance.
            if (i == 0 || i == j) {
                m_counts.insert(magnitude(sum));
            }
            if (i != j) {
                const Rational difference = *values[j] - *values[i];
                m_values.insert(magnitude(difference));
                if (j == i + 1) {
                    m_counts.insert(magnitude(difference));
                }
                addRatio(*values[j], *values[i]);
                addRatio(*values[i], *values[j]);
                addRatio(difference, *values[i]);
                addRatio(difference, *values[j]);
            }
        }
    }
}

// Shares of a column, and of the sums over all columns.
void ShownFigures::addColumns(const std::vector<Values>& rows) {
    const auto width = rows.empty() ? 0 : rows.front().size();
    for (std::size_t c = 0; c <= width; ++c) {
        std::vector<Rational> parts;
        for (const auto& row : rows) {
            Rational part = 0;
            for (std::size_t i = 0; i < width; ++i) {
                part += c == width || i == c ? row[i].value_or(Rational(0)) : Rational(0);
            }
            parts.push_back(part);
        }
        const auto add = [&](const Rational& whole) {
            for (const auto& part : parts) {
                addRatio(part, whole);
            }
        };
        const auto subsets = parts.size() <= kMostInShares ? std::size_t{1} << parts.size() : 0;
        for (std::size_t chosen = 1; chosen < subsets; ++chosen) {
            Rational whole = 0;
            for (std::size_t i = 0; i < parts.size(); ++i) {
                whole += (chosen >> i) % 2 == 1 ? parts[i] : Rational(0);
            }
            m_values.insert(magnitude(whole));
            m_counts.insert(magnitude(whole));
            add(whole);
        }
        Rational all = 0;
        for (const auto& part : parts) {
            all += part;
        }
        m_values.insert(magnitude(all));
        m_counts.insert(magnitude(all));
        add(all);
    }
}

void ShownFigures::addCounts(const FigureTable& table) {
    m_counts.insert(Rational(table.rows.size()));
    m_counts.insert(Rational(table.columns.size()));
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        std::map<std::string, std::size_t> texts;
        for (const auto& row : table.rows) {
            if (c < row.cells.size() && row.cells[c].kind == TableCell::Kind::Text) {
                ++texts[row.cells[c].text];
            }
        }
        m_counts.insert(Rational(texts.size()));
        for (const auto& [text, count] : texts) {
            m_counts.insert(Rational(count));
        }
    }
}

void ShownFigures::addTexts(const FigureSpec& spec, const FigureTable& table) {
    const auto add = [this](const std::string& text) { m_texts += plain(text) + '\n'; };
    add(spec.subtitle);
    add(spec.alternativeText);
    std::for_each(spec.notes.begin(), spec.notes.end(), add);
    for (const auto& column : table.columns) {
        add(column.heading);
    }
    for (const auto& row : table.rows) {
        add(row.label);
        for (const auto& cell : row.cells) {
            if (cell.kind == TableCell::Kind::Text) {
                add(cell.text);
            }
        }
    }
    if (spec.kind() == FigureKind::StackedColumns) {
        for (const auto& category : spec.columns().categories) {
            add(category.totalLabel);
        }
    }
}

bool ShownFigures::has(const TitleFigure& figure) const {
    const auto text = plain(figure.text);
    for (auto place = m_texts.find(text); place != std::string::npos; place = m_texts.find(text, place + 1)) {
        const char before = place == 0 ? '\n' : m_texts[place - 1];
        if (before != '.' && (before < '0' || before > '9')) {
            return true;
        }
    }
    // Without a loosening word a title rounds or cuts off.
    const auto values = figure.figure.qualifier == domain::Qualifier::None
                            ? hull(valuesOf(figure.figure, RoundingExplanation::HalfUp),
                                   valuesOf(figure.figure, RoundingExplanation::Truncate))
                            : valuesOf(figure.figure, RoundingExplanation::Qualifier);
    const auto hasOne = [&values](const std::set<Rational>& known) {
        return std::any_of(known.begin(), known.end(), [&](const auto& value) { return values.contains(value); });
    };
    switch (figure.kind) {
        case TitleFigure::Kind::Amount:
            return hasOne(m_values);
        case TitleFigure::Kind::Percent:
            return hasOne(m_shares);
        case TitleFigure::Kind::Count:
            return hasOne(m_counts);
    }
    return true;
}

}  // namespace shirube::analysis
