// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/IndicatorPaste.h"

#include <QStringList>
#include <algorithm>
#include <optional>
#include <utility>

#include "base/Text.h"
#include "models/IndicatorPeriods.h"
#include "models/IndicatorText.h"
#include "models/QtTranslator.h"
#include "models/TsvLine.h"

namespace shirube::models {

using application::ActualEntry;

namespace {

using Line = TsvLine;

// Titles of columns, folded as base::searchKey does.
std::optional<PastedActual::Column> columnOf(const QString& title) {
    static const std::vector<std::pair<PastedActual::Column, std::vector<const char*>>> titles{
        {PastedActual::Indicator, {"指標", "指標名", "indicator", "id"}},
        {PastedActual::Period, {"期間", "年度", "時期", "period", "year"}},
        {PastedActual::Value, {"値", "実績", "実績値", "value", "actual"}},
        {PastedActual::Provisional, {"速報", "速報・確定", "速報/確定", "確度", "provisional"}},
        {PastedActual::Evidence, {"根拠", "出典", "エビデンス", "根拠・出典", "evidence", "source"}},
        {PastedActual::Reason, {"理由", "備考", "reason", "note"}},
        {PastedActual::Part, {"内訳", "テーマ", "part", "theme"}},
    };
    const auto key = base::searchKey(toUtf8(title));
    for (const auto& [column, names] : titles) {
        for (const auto* name : names) {
            if (!key.empty() && key == base::searchKey(name)) {
                return column;
            }
        }
    }
    return std::nullopt;
}

// Which cell is which column: by the titles where the first line has those of indicator and value.
std::vector<std::optional<PastedActual::Column>> layoutOf(const Line& first, bool& isTitled) {
    std::vector<std::optional<PastedActual::Column>> layout;
    for (const auto& cell : first.cells) {
        layout.push_back(columnOf(cell));
    }
    const auto has = [&](PastedActual::Column column) {
        return std::find(layout.begin(), layout.end(), column) != layout.end();
    };
    isTitled = has(PastedActual::Indicator) && has(PastedActual::Value);
    if (!isTitled) {
        layout.clear();
        for (int column = 0; column < PastedActual::ColumnCount; ++column) {
            layout.emplace_back(static_cast<PastedActual::Column>(column));
        }
    }
    return layout;
}

tl::unexpected<base::Error> invalid(base::Message message) {
    return base::fail(base::ErrorCode::InvalidInput, std::move(message));
}

base::Result<const domain::Indicator*> indicatorOf(const QString& text, const analysis::FactBook& facts) {
    const auto typed = toUtf8(text);
    if (typed.empty()) {
        return invalid(base::Message(SHIRUBE_TEXT("Name the indicator.")));
    }
    if (const auto* indicator = facts.catalogue().indicator(domain::IndicatorId(typed))) {
        return indicator;
    }
    const auto key = base::searchKey(typed);
    std::vector<const domain::Indicator*> found;
    for (const auto& indicator : facts.catalogue().content().indicators) {
        if (base::searchKey(indicator.name) == key) {
            found.push_back(&indicator);
        }
    }
    if (found.empty()) {
        return invalid(base::Message(SHIRUBE_TEXT("There is no indicator “{0}”. Write its whole name or its id."),
                                     {base::quoted(typed)}));
    }
    if (found.size() > 1) {
        return invalid(
            base::Message(SHIRUBE_TEXT("Several indicators have that name. Write the id instead: {0}, {1} …"),
                          {found[0]->id.value(), found[1]->id.value()}));
    }
    return found.front();
}

std::optional<domain::Missing> missingOf(const QString& text) {
    using domain::Missing;
    const auto typed = toUtf8(text);
    for (const auto missing :
         {Missing::NotReported, Missing::NotApplicable, Missing::NotYetDue, Missing::Undisclosed, Missing::Unknown}) {
        const auto label = domain::label(missing);
        if (typed == domain::toKey(missing) || typed == label.english() || text == textOf(label)) {
            return missing;
        }
    }
    return std::nullopt;
}

decltype(ActualEntry::content) contentOf(const QString& text, const domain::Indicator& indicator) {
    if (const auto missing = missingOf(text)) {
        return ActualEntry::Absent{*missing};
    }
    if (indicator.measure == domain::IndicatorMeasure::Qualitative) {
        return ActualEntry::Words{toUtf8(text)};
    }
    auto slashed = text;
    slashed.replace(QStringLiteral("／"), QStringLiteral("/"));
    const auto parts = slashed.split(QLatin1Char('/'));
    if (indicator.measure == domain::IndicatorMeasure::Ratio && parts.size() == 2) {
        return ActualEntry::Quotient{toUtf8(parts[0].trimmed()), toUtf8(parts[1].trimmed())};
    }
    return ActualEntry::Value{toUtf8(text)};
}

base::Result<bool> provisionalOf(const QString& text) {
    static const std::vector<const char*> yes{"速報", "速報値", "はい", "○", "provisional", "yes", "true", "1"};
    static const std::vector<const char*> no{"", "確定", "確定値", "いいえ", "×", "final", "no", "false", "0"};
    const auto key = base::searchKey(toUtf8(text));
    const auto isIn = [&](const auto& words) {
        return std::any_of(words.begin(), words.end(), [&](const char* word) { return key == base::searchKey(word); });
    };
    if (isIn(no)) {
        return false;
    }
    if (isIn(yes)) {
        return true;
    }
    return invalid(base::Message(SHIRUBE_TEXT("“{0}” is neither 速報 nor 確定."), {base::quoted(toUtf8(text))}));
}

base::Result<ActualEntry> entryOf(const PastedActual& row) {
    ActualEntry entry;
    const auto period = readPeriod(toUtf8(row.cells[PastedActual::Period]), *row.indicator);
    if (!period) {
        return base::forward(period);
    }
    const auto provisional = provisionalOf(row.cells[PastedActual::Provisional]);
    if (!provisional) {
        return base::forward(provisional);
    }
    entry.indicator = row.indicator->id;
    entry.period = *period;
    entry.part = toUtf8(row.cells[PastedActual::Part]);
    entry.content = contentOf(row.cells[PastedActual::Value], *row.indicator);
    entry.provisional = *provisional;
    entry.locator = toUtf8(row.cells[PastedActual::Evidence]);
    entry.reason = toUtf8(row.cells[PastedActual::Reason]);
    return entry;
}

}  // namespace

base::Result<std::vector<PastedActual>> readPastedActuals(const QString& text, const analysis::FactBook& facts) {
    auto lines = readTsv(text);
    std::erase_if(lines, [](const Line& line) { return line.isBlank(); });
    if (lines.empty()) {
        return invalid(base::Message(SHIRUBE_TEXT("There is nothing to enter. Copy rows in the spreadsheet first.")));
    }
    if (lines.size() > static_cast<std::size_t>(kMostPastedRows)) {
        return invalid(base::Message(SHIRUBE_TEXT("{0} rows are too many for one step. Paste at most {1}."),
                                     {std::to_string(lines.size()), std::to_string(kMostPastedRows)}));
    }
    bool isTitled = false;
    const auto layout = layoutOf(lines.front(), isTitled);
    std::vector<PastedActual> rows;
    for (std::size_t i = isTitled ? 1 : 0; i < lines.size(); ++i) {
        PastedActual row{lines[i].number, {}, nullptr, ActualEntry()};
        for (qsizetype cell = 0; cell < lines[i].cells.size(); ++cell) {
            const auto at = static_cast<std::size_t>(cell);
            if (at < layout.size() && layout[at]) {
                row.cells[*layout[at]] = lines[i].cells[cell];
            }
        }
        const auto indicator = indicatorOf(row.cells[PastedActual::Indicator], facts);
        if (indicator) {
            row.indicator = *indicator;
            row.entry = entryOf(row);
        } else {
            row.entry = base::forward(indicator);
        }
        rows.push_back(std::move(row));
    }
    if (rows.empty()) {
        return invalid(base::Message(SHIRUBE_TEXT("Below the titles there is nothing to enter.")));
    }
    return rows;
}

}  // namespace shirube::models
