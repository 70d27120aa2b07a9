// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shirube::ui {

/// Which report, with which parameters, and what of it is shown. The days as of are the window's.
struct ReportChoice {
    QString report;     ///< an id of ReportService::reports()
    QString from;       ///< name of a budget cycle; empty: the one before `to`
    QString to;         ///< empty: the newest
    QString programme;  ///< id; empty: all
    QString search;     ///< as typed
    bool onlyVariances = false;

    friend bool operator==(const ReportChoice&, const ReportChoice&) = default;
};

}  // namespace shirube::ui
