// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include "analysis/FactBook.h"
#include "analysis/ProgrammeOutcome.h"
#include "models/CheckIndex.h"
#include "pages/FactText.h"
#include "widgets/RichText.h"

namespace shirube::ui {

/// What the detail pane of ロジックモデル says, as rich text. Indicators are links: indicator:<hex of the id>.
class LogicDetail {
    Q_DECLARE_TR_FUNCTIONS(LogicDetail)
public:
    /// All must outlive this.
    LogicDetail(const QPalette& palette, const analysis::FactBook& facts, const models::CheckIndex& checks,
                const analysis::ProgrammeOutcome& outcome);

    [[nodiscard]] QString node(std::uint32_t node) const;
    [[nodiscard]] QString edge(std::uint32_t edge) const;
    [[nodiscard]] QString factor(std::size_t index) const;
    [[nodiscard]] QString step(std::size_t index) const;
    /// Of the whole version.
    [[nodiscard]] QString programme() const;
    /// 根拠 of a node: its attainment, and its support beneath.
    [[nodiscard]] analysis::Derivation derivation(std::uint32_t node) const;
    [[nodiscard]] analysis::Derivation programmeDerivation() const;

    /// The indicator behind a link; none for another link.
    [[nodiscard]] static std::optional<domain::IndicatorId> indicatorOf(const QUrl& link);

private:
    [[nodiscard]] QString status(const std::optional<analysis::IndicatorStatus>& status) const;
    [[nodiscard]] QString indicators(std::uint32_t node) const;
    [[nodiscard]] QString labels(const std::vector<domain::LogicNodeId>& nodes) const;
    [[nodiscard]] QString citation(const domain::Citation& citation) const;

    RichText m_rich;
    const analysis::ProgrammeOutcome& m_outcome;
    FactText m_texts;
};

}  // namespace shirube::ui
