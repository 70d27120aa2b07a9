// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "analysis/FigureLint.h"
#include "domain/Ids.h"
#include "models/FactTableModel.h"

namespace shirube::models {

/// 点検: what the charts of a pack lack, chart by chart, with what mends it.
class PackFindingModel final : public FactTableModel {
    Q_OBJECT
public:
    enum Column { Chart, Rule, Finding, Mend, ColumnCount };
    struct Entry {
        domain::PackItemId item;
        QString chart;  ///< number and title
        analysis::FigureFinding finding;
    };

    explicit PackFindingModel(QObject* parent = nullptr);

    void setFindings(std::vector<Entry> findings);
    [[nodiscard]] const std::vector<Entry>& findings() const { return m_findings; }
    /// Null outside.
    [[nodiscard]] const Entry* findingAt(int row) const;
    /// How many a click mends.
    [[nodiscard]] std::size_t mendable() const;

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isNumberColumn(int) const override { return false; }
    [[nodiscard]] std::vector<Row> build() const override;

private:
    std::vector<Entry> m_findings;
};

}  // namespace shirube::models
