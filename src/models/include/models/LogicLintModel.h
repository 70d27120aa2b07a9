// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "analysis/LogicLint.h"
#include "domain/LogicModel.h"
#include "models/FactTableModel.h"

namespace shirube::models {

/// What a logic model lacks: how grave it is, what and where, and the rule that asks for it.
class LogicLintModel final : public FactTableModel {
    Q_OBJECT
public:
    enum Column { Severity, Finding, Place, Rule, Basis, ColumnCount };

    explicit LogicLintModel(QObject* parent = nullptr);

    /// The findings are of that model; null: empty. The gravest stand first.
    void setFindings(std::shared_ptr<const domain::LogicModel> model, std::vector<analysis::LintFinding> findings);
    /// Null outside.
    [[nodiscard]] const analysis::LintFinding* findingAt(int row) const;
    [[nodiscard]] std::size_t count(analysis::LintSeverity severity) const;

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isNumberColumn(int) const override { return false; }
    [[nodiscard]] std::vector<Row> build() const override;

private:
    [[nodiscard]] QString placeOf(const analysis::LintFinding& finding) const;

    std::shared_ptr<const domain::LogicModel> m_model;
    std::vector<analysis::LintFinding> m_findings;
};

}  // namespace shirube::models
