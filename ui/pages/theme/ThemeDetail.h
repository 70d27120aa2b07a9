// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include "analysis/FactBook.h"
#include "analysis/ThemeReport.h"
#include "domain/Theme.h"
#include "models/CheckIndex.h"
#include "pages/FactText.h"
#include "widgets/RichText.h"

namespace shirube::ui {

/// What the detail pane of テーマ says, as rich text.
class ThemeDetail {
    Q_DECLARE_TR_FUNCTIONS(ThemeDetail)
public:
    /// `facts` and `checks` must outlive this.
    ThemeDetail(const QPalette& palette, const analysis::FactBook& facts, const models::CheckIndex& checks);

    [[nodiscard]] QString theme(const domain::Theme& theme) const;
    /// The numbers of a row of the tally, each printed one with its verdict.
    [[nodiscard]] QString tally(const QString& title, const analysis::ThemeTallyRow& tally) const;

private:
    [[nodiscard]] QString result(domain::ThemeResult result) const;

    RichText m_rich;
    const analysis::FactBook& m_facts;
    FactText m_texts;
};

}  // namespace shirube::ui
