// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include "analysis/GovernmentBook.h"
#include "domain/RsQuery.h"
#include "widgets/RichText.h"

namespace shirube::ui {

class Session;

/// What the page of the whole government says about a programme in rich text, with the file and row of everything.
class GovernmentText {
    Q_DECLARE_TR_FUNCTIONS(GovernmentText)
public:
    GovernmentText(Session& session, const QPalette& palette);

    /// Which file and row that is; empty where the store can't say.
    [[nodiscard]] QString place(domain::RsRow row) const;
    /// The same as html that stands back.
    [[nodiscard]] QString placeLine(domain::RsRow row) const;
    /// 府省庁 局・庁 課.
    [[nodiscard]] static QString office(const analysis::GovernmentBook& book,
                                        const analysis::GovernmentProgramme& programme);
    /// From FY2019 to FY2025.
    [[nodiscard]] static QString period(const analysis::GovernmentProgramme& programme);
    /// The programme in short: what and whose it is, its amounts by year, and where they stand.
    [[nodiscard]] QString summary(const analysis::GovernmentBook& book,
                                  const analysis::GovernmentProgramme& programme) const;
    /// Every cell of a record that isn't empty, and its place below.
    [[nodiscard]] QString record(domain::RsTable table, const domain::RsRecord& record) const;
    /// A cell of a record as a reader sees it: amounts in the window's unit; empty where there is nothing.
    [[nodiscard]] QString cell(domain::RsTable table, const domain::RsRecord& record, std::size_t column) const;

private:
    [[nodiscard]] QString budgets(const analysis::GovernmentBook& book,
                                  const analysis::GovernmentProgramme& programme) const;

    Session& m_session;
    RichText m_rich;
};

}  // namespace shirube::ui
