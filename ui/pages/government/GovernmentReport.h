// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/ReportTable.h"
#include "base/Result.h"

class QWidget;

namespace shirube::ui {

class Session;

/// Takes reports on the whole government out of the window, or says why there is none.
class GovernmentReport {
public:
    /// As ReportOutput has them; what went wrong is shown in the window.
    static void exportReport(Session& session, QWidget* parent, const base::Result<analysis::ReportTable>& report);
    static void print(Session& session, QWidget* parent, const base::Result<analysis::ReportTable>& report);
};

}  // namespace shirube::ui
