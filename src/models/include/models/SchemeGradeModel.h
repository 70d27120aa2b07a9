// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "domain/ScoreScale.h"
#include "models/RowEditModel.h"

namespace shirube::models {

/// The grades of a scale with what each counts, for a person to edit; best first.
class SchemeGradeModel final : public RowEditModel {
    Q_OBJECT
public:
    enum Column {
        Symbol,
        Points,
        Label,
        ColumnCount,
    };

    explicit SchemeGradeModel(QObject* parent = nullptr);

    void setGrades(std::vector<domain::ScoreGrade> grades);
    [[nodiscard]] const std::vector<domain::ScoreGrade>& grades() const { return m_grades; }

protected:
    [[nodiscard]] std::size_t rows() const override { return m_grades.size(); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isNumberColumn(int column) const override { return column == Points; }
    [[nodiscard]] QString write(std::size_t row, int column, const QString& text) override;
    [[nodiscard]] QString editText(std::size_t row, int column) const override;
    void append() override { m_grades.emplace_back(); }
    void erase(std::size_t row) override;
    void swap(std::size_t row, std::size_t next) override;

private:
    std::vector<domain::ScoreGrade> m_grades;
};

}  // namespace shirube::models
