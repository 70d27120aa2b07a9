// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/SchemeGradeModel.h"

#include <utility>

#include "models/QtTranslator.h"
#include "models/TypedDecimal.h"

namespace shirube::models {

SchemeGradeModel::SchemeGradeModel(QObject* parent) : RowEditModel(parent) {}

void SchemeGradeModel::setGrades(std::vector<domain::ScoreGrade> grades) {
    beginResetModel();
    m_grades = std::move(grades);
    endResetModel();
}

QString SchemeGradeModel::columnTitle(int column) const {
    switch (column) {
        case Symbol:
            return tr("Grade");
        case Points:
            return tr("Counts");
        case Label:
            return tr("Meaning");
        default:
            return {};
    }
}

QString SchemeGradeModel::editText(std::size_t row, int column) const {
    const auto& grade = m_grades[row];
    switch (column) {
        case Symbol:
            return toQString(grade.symbol);
        case Points:
            return toQString(grade.points.text());
        case Label:
            return toQString(grade.label);
        default:
            return {};
    }
}

QString SchemeGradeModel::write(std::size_t row, int column, const QString& text) {
    auto& grade = m_grades[row];
    if (column == Points) {
        const auto points = typedDecimal(text);
        if (!points) {
            return tr("“%1” is not a number.").arg(text);
        }
        grade.points = *points;
    } else {
        (column == Symbol ? grade.symbol : grade.label) = toUtf8(text);
    }
    return {};
}

void SchemeGradeModel::erase(std::size_t row) {
    m_grades.erase(m_grades.begin() + static_cast<std::ptrdiff_t>(row));
}

void SchemeGradeModel::swap(std::size_t row, std::size_t next) {
    std::swap(m_grades[row], m_grades[next]);
}

}  // namespace shirube::models
