// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "TablePages.h"
#include "analysis/FactBook.h"
#include "analysis/ReportTable.h"
#include "domain/AmountUnit.h"
#include "figures/Scene.h"

namespace shirube::figures {

/// Sets a report on pages of A4 landscape: its title and parameters on the first, headings on each, the drill-down
/// indented, 注 and 出典 behind the last row, title and page n / m at the foot.
class ReportPages {
public:
    ReportPages(const analysis::ReportTable& report, const analysis::FactBook& facts, domain::AmountUnit unit,
                std::string language, const base::Translator& translate);

    /// At least one page.
    [[nodiscard]] std::vector<Scene> pages() const;

private:
    void read(const analysis::ReportTable& report, const std::vector<analysis::ReportRow>& rows, int depth,
              domain::AmountUnit unit, const base::Translator& translate);

    PrintedTable m_table;
    bool m_hasAlert = false;
};

}  // namespace shirube::figures
