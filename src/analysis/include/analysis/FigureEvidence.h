// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/FactKey.h"
#include "domain/Ids.h"

namespace shirube::analysis {

/// One printed figure behind what a chart shows: a row of its 根拠 sheet.
struct FigureGround {
    std::string row;      ///< id of the row of the figure's table; empty: behind the whole figure
    std::string column;   ///< id of its column; empty: behind the whole row
    std::string label;    ///< what the figure is: ポスト5G・執行額・2023年度
    std::string printed;  ///< as the document prints it; empty of a figure that nothing states
    domain::SourceId source;
    std::string sourceText;  ///< as 出典 names it, or the person who reported it; empty: unsourced
    std::string locator;     ///< page, section or table
    std::string remark;      ///< how it was counted; may be empty
    std::optional<domain::FactKey> fact;
};

/// Who changed what lies behind a figure.
struct FigureChangeCause {
    std::string actor;
    std::string time;     ///< as a person reads it, local
    std::string summary;  ///< what was done
    std::string reason;   ///< as entered; may be empty
    std::string source;   ///< that the new figure is from; may be empty
};

/// A cell of the figure's table that is not what it was: a row of its 変更点 sheet.
struct FigureChange {
    enum class Kind { Changed, Appeared, Vanished };

    Kind kind = Kind::Changed;
    std::string row;  ///< ids in the table; of Vanished in the former one
    std::string column;
    std::string rowLabel;
    std::string columnLabel;
    std::string before;  ///< as shown; empty where there was none
    std::string after;
    std::vector<FigureChangeCause> causes;  ///< newest first; empty where the log has none, e.g. for a changed choice
};

}  // namespace shirube::analysis
