// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include "analysis/Derivation.h"
#include "models/CheckIndex.h"
#include "widgets/RichText.h"

namespace shirube::ui {

/// What the detail pane says of a check and of a statement, as rich text.
class SourceDetailText {
    Q_DECLARE_TR_FUNCTIONS(SourceDetailText)
public:
    /// `checks` must outlive this and have a state.
    SourceDetailText(const QPalette& palette, const models::CheckIndex& checks) : m_rich(palette), m_checks(checks) {}

    [[nodiscard]] QString check(const analysis::Check& check, const analysis::Derivation& derivation) const;
    /// The heading above the derivation of a check, with a way back.
    [[nodiscard]] QString derivation(const analysis::Check& check) const;
    [[nodiscard]] QString statement(const domain::FigureStatement& statement) const;

private:
    [[nodiscard]] const analysis::FactBook& facts() const { return *m_checks.state()->facts; }
    [[nodiscard]] QString verdict(const analysis::Check& check) const;
    [[nodiscard]] QString numbers(const analysis::Check& check) const;
    [[nodiscard]] QString note(const analysis::Check& check) const;
    [[nodiscard]] QString inputs(const analysis::Check& check) const;
    [[nodiscard]] QString input(const analysis::CheckInput& input) const;
    [[nodiscard]] QString conflict(const analysis::Check& check) const;
    [[nodiscard]] QString suspects(const analysis::Check& check) const;
    [[nodiscard]] QString suspect(const analysis::Suspect& suspect, const analysis::Check& check) const;
    [[nodiscard]] QString place(const domain::FigureStatement& statement) const;
    [[nodiscard]] QString jumps(const domain::FactKey& fact, bool toStatements) const;
    [[nodiscard]] QString labelOf(const domain::FactKey& fact) const;

    RichText m_rich;
    const models::CheckIndex& m_checks;
};

}  // namespace shirube::ui
