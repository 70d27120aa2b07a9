// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "analysis/FactBook.h"
#include "models/FactTableModel.h"

namespace shirube::models {

/// 研究開発テーマ in the order of print.
class ThemeModel final : public FactTableModel {
    Q_OBJECT
public:
    enum Column {
        Element,  ///< ①(b), 先導研究 marked
        Code,
        Title,
        Result,
        EndYear,
        Organisations,
        Category,
        ColumnCount,
    };

    explicit ThemeModel(QObject* parent = nullptr);

    void setThemes(std::shared_ptr<const analysis::FactBook> facts);
    /// In the order of print; null outside.
    [[nodiscard]] const domain::Theme* themeAt(int row) const;
    [[nodiscard]] const std::shared_ptr<const analysis::FactBook>& facts() const { return m_facts; }

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isNumberColumn(int /*column*/) const override { return false; }
    [[nodiscard]] std::vector<Row> build() const override;

private:
    [[nodiscard]] Row rowOfTheme(const domain::Theme& theme) const;

    std::shared_ptr<const analysis::FactBook> m_facts;
};

/// ①(b); the item alone where there is no element.
[[nodiscard]] QString elementTitle(const std::string& item, const std::string& element);
/// The result with a mark of its own, so that it does not rest on colour: ✓ 目標達成.
[[nodiscard]] QString resultText(domain::ThemeResult result);
[[nodiscard]] Tone resultTone(domain::ThemeResult result);

}  // namespace shirube::models
