// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/SchemeItemModel.h"

#include <algorithm>
#include <utility>

#include "models/QtTranslator.h"
#include "models/TypedDecimal.h"

namespace shirube::models {

SchemeItemModel::SchemeItemModel(QObject* parent) : RowEditModel(parent) {}

void SchemeItemModel::setCriteria(std::vector<domain::SchemeCriterion> criteria) {
    beginResetModel();
    m_criteria = std::move(criteria);
    endResetModel();
}

void SchemeItemModel::shareOut(int total) {
    if (m_criteria.empty()) {
        return;
    }
    const auto count = static_cast<int>(m_criteria.size());
    for (int row = 0; row < count; ++row) {
        const int share = total / count + (row < total % count ? 1 : 0);
        m_criteria[static_cast<std::size_t>(row)].maximum = base::Decimal(share, 0);
    }
    emit dataChanged(index(0, Maximum), index(count - 1, Maximum));
    emit edited();
}

QString SchemeItemModel::columnTitle(int column) const {
    switch (column) {
        case Group:
            return tr("Group");
        case Name:
            return tr("Item");
        case Viewpoint:
            return tr("Viewpoint");
        case Maximum:
            return tr("Maximum", "the most points of an item");
        case Weight:
            return tr("Weight");
        case Floor:
            return tr("Floor", "a mean below it calls for another outcome");
        default:
            return {};
    }
}

QString SchemeItemModel::editText(std::size_t row, int column) const {
    const auto& criterion = m_criteria[row];
    switch (column) {
        case Group:
            return toQString(criterion.group);
        case Name:
            return toQString(criterion.name);
        case Viewpoint:
            return toQString(criterion.viewpoint);
        case Maximum:
            return criterion.maximum.isZero() ? QString() : toQString(criterion.maximum.text());
        case Weight:
            return toQString(criterion.weight.text());
        case Floor:
            return criterion.floor ? toQString(criterion.floor->text()) : QString();
        default:
            return {};
    }
}

QString SchemeItemModel::write(std::size_t row, int column, const QString& text) {
    auto& criterion = m_criteria[row];
    switch (column) {
        case Group:
            criterion.group = toUtf8(text);
            return {};
        case Name:
            criterion.name = toUtf8(text);
            return {};
        case Viewpoint:
            criterion.viewpoint = toUtf8(text);
            return {};
        default:
            break;
    }
    const auto number = typedDecimal(text);
    if (!text.isEmpty() && (!number || number->isNegative())) {
        return tr("“%1” is not a number that is 0 or more.").arg(text);
    }
    if (column == Maximum) {
        criterion.maximum = number.value_or(base::Decimal());
    } else if (column == Weight) {
        criterion.weight = number.value_or(base::Decimal(1, 0));
    } else {
        criterion.floor = number;
    }
    return {};
}

void SchemeItemModel::append() {
    const auto isTaken = [&](const std::string& id) {
        return std::any_of(m_criteria.begin(), m_criteria.end(), [&](const auto& one) { return one.id == id; });
    };
    auto number = m_criteria.size() + 1;
    while (isTaken(std::to_string(number))) {
        ++number;
    }
    domain::SchemeCriterion criterion;
    criterion.id = std::to_string(number);
    // The next item is most often of the group before it.
    criterion.group = m_criteria.empty() ? std::string() : m_criteria.back().group;
    m_criteria.push_back(std::move(criterion));
}

void SchemeItemModel::erase(std::size_t row) {
    m_criteria.erase(m_criteria.begin() + static_cast<std::ptrdiff_t>(row));
}

void SchemeItemModel::swap(std::size_t row, std::size_t next) {
    std::swap(m_criteria[row], m_criteria[next]);
}

}  // namespace shirube::models
