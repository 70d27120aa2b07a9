// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "domain/ReviewScheme.h"
#include "models/RowEditModel.h"

namespace shirube::models {

/// 審査項目: the items of a scheme, for a person to edit.
class SchemeItemModel final : public RowEditModel {
    Q_OBJECT
public:
    enum Column {
        Group,
        Name,
        Viewpoint,
        Maximum,
        Weight,
        Floor,
        ColumnCount,
    };

    explicit SchemeItemModel(QObject* parent = nullptr);

    void setCriteria(std::vector<domain::SchemeCriterion> criteria);
    [[nodiscard]] const std::vector<domain::SchemeCriterion>& criteria() const { return m_criteria; }
    /// 均等に配分: maxima that add up to `total`, whole and as equal as can be, the greater ones first.
    void shareOut(int total);

protected:
    [[nodiscard]] std::size_t rows() const override { return m_criteria.size(); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isNumberColumn(int column) const override { return column >= Maximum; }
    [[nodiscard]] QString write(std::size_t row, int column, const QString& text) override;
    [[nodiscard]] QString editText(std::size_t row, int column) const override;
    void append() override;
    void erase(std::size_t row) override;
    void swap(std::size_t row, std::size_t next) override;

private:
    std::vector<domain::SchemeCriterion> m_criteria;
};

}  // namespace shirube::models
