// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ThemeModel.h"

#include "base/Text.h"
#include "domain/Period.h"
#include "models/QtTranslator.h"

namespace shirube::models {

QString elementTitle(const std::string& item, const std::string& element) {
    return element.empty() ? toQString(item) : QStringLiteral("%1(%2)").arg(toQString(item), toQString(element));
}

QString resultText(domain::ThemeResult result) {
    const auto mark = [&] {
        switch (result) {
            case domain::ThemeResult::Achieved:
                return QStringLiteral("✓");
            case domain::ThemeResult::Missed:
                return QStringLiteral("！");
            case domain::ThemeResult::Delayed:
                return QStringLiteral("▼");
            case domain::ThemeResult::OnSchedule:
                break;
        }
        return QStringLiteral("→");
    };
    return QStringLiteral("%1 %2").arg(mark(), textOf(domain::label(result)));
}

Tone resultTone(domain::ThemeResult result) {
    switch (result) {
        case domain::ThemeResult::Achieved:
            return Tone::Good;
        case domain::ThemeResult::Missed:
        case domain::ThemeResult::Delayed:
            return Tone::Alert;
        case domain::ThemeResult::OnSchedule:
            break;
    }
    return Tone::Plain;
}

ThemeModel::ThemeModel(QObject* parent) : FactTableModel(parent) {}

void ThemeModel::setThemes(std::shared_ptr<const analysis::FactBook> facts) {
    m_facts = std::move(facts);
    rebuild();
}

const domain::Theme* ThemeModel::themeAt(int row) const {
    if (!m_facts || row < 0 || static_cast<std::size_t>(row) >= m_facts->catalogue().content().themes.size()) {
        return nullptr;
    }
    return &m_facts->catalogue().content().themes[static_cast<std::size_t>(row)];
}

std::vector<FactTableModel::Row> ThemeModel::build() const {
    std::vector<Row> rows;
    if (m_facts) {
        for (const auto& theme : m_facts->catalogue().content().themes) {
            rows.push_back(rowOfTheme(theme));
        }
    }
    return rows;
}

FactTableModel::Row ThemeModel::rowOfTheme(const domain::Theme& theme) const {
    Row row;
    row.id = theme.id.value();
    row.cells.resize(ColumnCount);
    const auto element = elementTitle(theme.item, theme.element);
    row.cells[Element] = FactCell::words(
        theme.preparatory ? tr("%1 preparatory", "an element of preparatory research").arg(element) : element);
    row.cells[Code] = FactCell::words(toQString(theme.code));
    row.cells[Title] = FactCell::words(toQString(theme.title));
    QStringList names;
    std::string key = base::searchKey(theme.title) + '\n' + base::searchKey(theme.code) + '\n';
    for (const auto& participant : theme.organisations) {
        names.append(toQString(participant.printedName));
        key += base::searchKey(participant.printedName) + '\n';
        if (const auto* organisation = m_facts->catalogue().organisation(participant.id)) {
            key += base::searchKey(organisation->name) + '\n';
            for (const auto& alias : organisation->aliases) {
                key += base::searchKey(alias) + '\n';
            }
        }
    }
    row.searchKey = std::move(key);
    row.cells[Organisations] = FactCell::words(names.join(tr(", ", "between organisations")));
    row.cells[Category] = FactCell::words(textOf(domain::label(theme.category)));
    const auto end = domain::Period::parse(theme.endYear);
    if (end && end->kind() != domain::Period::Kind::None) {
        row.cells[EndYear] = FactCell::words(textOf(end->label()));
        row.cells[EndYear].sortKey = end->lastYear();
    } else {
        row.cells[EndYear] = FactCell::missing(tr("not stated"), tr("The document does not say when the theme ends."));
        row.cells[EndYear].isNumber = false;
    }
    row.cells[Result] = FactCell::words(resultText(theme.result));
    row.cells[Result].plain = textOf(domain::label(theme.result));
    row.cells[Result].tone = resultTone(theme.result);
    row.cells[Result].sortKey = static_cast<int>(theme.result);
    return row;
}

QString ThemeModel::columnTitle(int column) const {
    switch (column) {
        case Element:
            return tr("Element");
        case Code:
            return tr("Code");
        case Title:
            return tr("Theme");
        case Organisations:
            return tr("Organisations");
        case Category:
            return tr("Category");
        case EndYear:
            return tr("Ends");
        case Result:
            return tr("Result");
        default:
            return {};
    }
}

}  // namespace shirube::models
