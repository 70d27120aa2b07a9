// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include "application/GovernmentService.h"
#include "pages/government/GovernmentText.h"
#include "widgets/RichText.h"

namespace shirube::ui {

class Session;

/// The texts of a programme's sheet, each with its file and row.
class SheetText {
    Q_DECLARE_TR_FUNCTIONS(SheetText)
public:
    SheetText(Session& session, const QPalette& palette);

    /// 概要: what it is for, whose it is, on what it rests.
    [[nodiscard]] QString outline(const application::GovernmentSheet& sheet) const;
    /// 点検・評価: what was found and what became of it.
    [[nodiscard]] QString inspection(const application::GovernmentSheet& sheet) const;
    /// 資金の流れ: blocks with their payees, direct payments and those passed on apart.
    [[nodiscard]] QString payments(const analysis::PaymentGraph& graph) const;

private:
    [[nodiscard]] QString single(const application::GovernmentSheet& sheet, domain::RsTable table) const;
    [[nodiscard]] QString list(const application::GovernmentSheet& sheet, domain::RsTable table) const;
    [[nodiscard]] QString block(const analysis::PaymentBlock& block) const;
    [[nodiscard]] QString yen(std::optional<std::int64_t> amount) const;

    Session& m_session;
    GovernmentText m_text;
    RichText m_rich;
};

}  // namespace shirube::ui
