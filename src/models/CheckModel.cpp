// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/CheckModel.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "base/Text.h"
#include "models/CheckText.h"
#include "models/FactCell.h"
#include "models/QtTranslator.h"
#include "models/VerdictMark.h"

namespace shirube::models {

using analysis::Check;

namespace {

constexpr std::size_t kVerdicts = 5;

std::size_t slotOf(analysis::Verdict verdict) {
    return static_cast<std::size_t>(verdict);
}

QVariant sizeOf(const std::optional<base::Decimal>& number) {
    return number ? QVariant(std::abs(std::stod(number->text()))) : QVariant();
}

}  // namespace

CheckModel::CheckModel(QObject* parent)
    : FlatTableModel(parent), m_index(std::make_shared<const CheckIndex>()), m_counts(kVerdicts) {}

const Check& CheckModel::check(std::size_t position) const {
    return m_index->state()->result->checks[position];
}

std::size_t CheckModel::size() const {
    return m_index->state() ? m_index->state()->result->checks.size() : 0;
}

void CheckModel::setChecks(std::shared_ptr<const CheckIndex> index) {
    beginResetModel();
    m_index = std::move(index);
    m_keys.clear();
    collect();
    endResetModel();
}

void CheckModel::setFilter(const CheckFilter& filter) {
    if (filter == m_filter) {
        return;
    }
    beginResetModel();
    m_filter = filter;
    collect();
    endResetModel();
}

std::size_t CheckModel::count(analysis::Verdict verdict) const {
    return m_counts[slotOf(verdict)];
}

std::string CheckModel::searchKeyOf(const Check& check) const {
    const auto& facts = *m_index->state()->facts;
    auto text = toUtf8(textOf(check.label)) + '\n' + check.id.value() + '\n' + check.note;
    for (const auto& input : check.inputs) {
        text += '\n' + toUtf8(textOf(facts.label(input.fact)));
        if (const auto* statement = facts.statement(input.statement)) {
            text += '\n' + statement->figure.raw + '\n' + statement->citation.locator;
        }
    }
    if (const auto* note = m_index->note(check.id)) {
        text += '\n' + note->text + '\n' + note->author;
    }
    return base::searchKey(text);
}

void CheckModel::collect() {
    m_shown.clear();
    m_counts.assign(kVerdicts, 0);
    const auto key = base::searchKey(m_filter.text);
    if (!key.empty() && m_keys.empty()) {
        for (std::size_t i = 0; i < size(); ++i) {
            m_keys.push_back(searchKeyOf(check(i)));
        }
    }
    for (std::size_t i = 0; i < size(); ++i) {
        const auto& one = check(i);
        const bool isWanted = (!m_filter.kind || *m_filter.kind == one.kind) &&
                              (m_filter.source.isEmpty() || std::find(one.sources.begin(), one.sources.end(),
                                                                      m_filter.source) != one.sources.end()) &&
                              (!m_filter.onlyWithoutNote || !m_index->note(one.id)) &&
                              (key.empty() || m_keys[i].find(key) != std::string::npos);
        if (!isWanted) {
            continue;
        }
        ++m_counts[slotOf(one.verdict)];
        if (m_filter.verdicts.empty() || m_filter.verdicts.contains(one.verdict)) {
            m_shown.push_back(i);
        }
    }
}

const Check* CheckModel::checkAt(int row) const {
    return row >= 0 && row < rowCount() ? &check(m_shown[static_cast<std::size_t>(row)]) : nullptr;
}

int CheckModel::rowOf(const domain::CheckId& id) const {
    const auto at =
        std::find_if(m_shown.begin(), m_shown.end(), [&](std::size_t position) { return check(position).id == id; });
    return at == m_shown.end() ? -1 : static_cast<int>(at - m_shown.begin());
}

QString CheckModel::sourceTitles(const Check& check) const {
    QStringList titles;
    for (const auto& id : check.sources) {
        const auto* source = m_index->state()->facts->source(id);
        titles.append(toQString(source ? source->title : id.value()));
    }
    return titles.join(tr("; ", "between the titles of sources"));
}

QString CheckModel::noteText(const Check& check) const {
    const auto* note = m_index->note(check.id);
    if (!note) {
        return {};
    }
    const auto text = tr("%1 (%2, %3)", "a note, its author, its date")
                          .arg(toQString(note->text), toQString(note->author),
                               CheckText::localTime(note->time).section(QLatin1Char(' '), 0, 0));
    return CheckText::hasMoved(check, *note) ? tr("！ %1", "a note on a check whose verdict has changed").arg(text)
                                             : text;
}

QString CheckModel::text(const Check& check, int column) const {
    switch (column) {
        case Verdict:
            return verdictText(check.verdict);
        case Label:
            return textOf(check.label);
        case Stated:
            return CheckText::stated(check);
        case Computed:
            return CheckText::computed(check);
        case Difference:
            return CheckText::difference(check);
        case Unit:
            return CheckText::unitName(check.unit);
        case Kind:
            return textOf(domain::label(check.kind));
        case Sources:
            return sourceTitles(check);
        case Note:
            return noteText(check);
        case Id:
            return toQString(check.id.value());
        default:
            return {};
    }
}

QVariant CheckModel::plain(const Check& check, int column) {
    const auto figure = [&](const std::optional<base::Decimal>& number) {
        return number ? QVariant(CheckText::plain(*number, check.unit)) : QVariant();
    };
    switch (column) {
        case Stated:
            return figure(check.stated);
        case Computed:
            return check.computedUpper ? QVariant() : figure(check.computed);
        case Difference:
            return figure(check.difference);
        default:
            return {};
    }
}

QVariant CheckModel::sortKey(const Check& check, int column) const {
    switch (column) {
        case Verdict:
            return -analysis::gravity(check.verdict);
        case Stated:
            return sizeOf(check.stated);
        case Computed:
            return sizeOf(check.computed);
        case Difference:
            return sizeOf(check.difference);
        case Kind:
            return static_cast<int>(check.kind);
        default: {
            const auto shown = text(check, column);
            return shown.isEmpty() ? QVariant() : shown;
        }
    }
}

bool CheckModel::isNumberColumn(int column) const {
    return column == Stated || column == Computed || column == Difference;
}

QVariant CheckModel::cell(std::size_t row, int column, int role) const {
    const auto& one = check(m_shown[row]);
    switch (role) {
        case Qt::DisplayRole:
            return text(one, column).replace(QLatin1Char('\n'), QLatin1Char(' '));
        case Qt::ToolTipRole:
            return text(one, column);
        case FactCell::NumberRole:
            return isNumberColumn(column);
        case FactCell::SortRole:
            return sortKey(one, column);
        case FactCell::PlainRole:
            return plain(one, column);
        case FactCell::ToneRole:
            return static_cast<int>(column == Verdict ? verdictTone(one.verdict) : Tone::Plain);
        case FactCell::IdRole:
            return toQString(one.id.value());
        case VerdictRole:
            return toQString(analysis::toKey(one.verdict));
        default:
            return {};
    }
}

QString CheckModel::columnTitle(int column) const {
    switch (column) {
        case Verdict:
            return tr("Verdict");
        case Label:
            return tr("Check");
        case Stated:
            return tr("Stated");
        case Computed:
            return tr("Computed");
        case Difference:
            return tr("Difference");
        case Unit:
            return tr("Unit");
        case Kind:
            return tr("Kind");
        case Sources:
            return tr("Sources");
        case Note:
            return tr("Note");
        case Id:
            return tr("Identifier");
        default:
            return {};
    }
}

}  // namespace shirube::models
