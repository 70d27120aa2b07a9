// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include "analysis/FactBook.h"
#include "domain/Organisation.h"
#include "models/CheckIndex.h"
#include "widgets/RichText.h"

namespace shirube::ui {

/// What stands behind a figure, as rich text for a detail pane: who states it, where, in which words.
class FactText {
    Q_DECLARE_TR_FUNCTIONS(FactText)
public:
    /// All must outlive this.
    FactText(const RichText& rich, const analysis::FactBook& facts, const models::CheckIndex& checks)
        : m_rich(rich), m_facts(facts), m_checks(checks) {}

    /// Every statement of the fact under its label, the adopted one marked, and the checks that it takes part in. The
    /// label is a DetailLink to the fact.
    [[nodiscard]] QString fact(const domain::FactKey& fact) const;
    /// A document and the place in it, with the words there.
    [[nodiscard]] QString citation(const domain::Citation& citation) const;
    /// The section of a note; empty where there is none.
    [[nodiscard]] QString note(const std::string& note) const;
    /// The name with every other spelling.
    [[nodiscard]] QString organisation(const domain::Organisation& organisation) const;

private:
    [[nodiscard]] QString statement(const domain::FigureStatement& statement, bool isAdopted) const;

    const RichText& m_rich;
    const analysis::FactBook& m_facts;
    const models::CheckIndex& m_checks;
};

}  // namespace shirube::ui
