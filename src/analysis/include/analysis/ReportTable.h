// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "analysis/Derivation.h"
#include "analysis/Fraction.h"
#include "base/Message.h"
#include "domain/AmountKind.h"
#include "domain/AmountRange.h"
#include "domain/FactKey.h"
#include "domain/Ids.h"

namespace shirube::analysis {

/// What stands in a column of a report, which decides how it is aligned, sorted, printed and handed to a spreadsheet.
enum class ReportQuantity {
    Text,
    Amount,   ///< yen, shown in the reader's unit
    Value,    ///< a figure in the unit of its own row
    Percent,  ///< a share: 0.4 is 40%
    Count,
};

struct ReportColumn {
    std::string id;  ///< stable: programme, planned, spent, rate …
    base::Message heading;
    ReportQuantity quantity = ReportQuantity::Text;
    bool isDifference = false;  ///< one figure less another: 0 where there is no variance
    bool addsUp = true;         ///< amounts of rows side by side may be added: not balances, not what is cumulative
};

/// One cell. Nothing set: it does not apply and stays empty. Exact values; rounding is the reader's.
struct ReportCell {
    base::Message text;                         ///< of Text, and what a Value prints with its unit: 80%, 30本
    std::optional<domain::AmountRange> amount;  ///< of Amount: a point, or a range from 内数
    std::optional<Fraction> number;             ///< of Value (in base units), Percent and Count
    std::optional<domain::Missing> missing;     ///< a figure belongs here and there is none
    base::Message remark;                       ///< 速報, 丸め, why it is missing; may be empty
    bool isAlert = false;                       ///< what a reader must not overlook: 未達, 遅れ, a discrepancy
};

/// Where a row leads when it is opened.
struct ReportLink {
    enum class Kind { None, Programme, BudgetLine, Fund, Indicator, LogicNode, Fact, GovernmentProgramme };
    Kind kind = Kind::None;
    std::string id;                   ///< of a LogicNode: the node's; of a GovernmentProgramme: its 予算事業ID
    domain::ProgrammeId programme{};  ///< of a LogicNode
};

/// One row, with what it was computed from and what caused it.
struct ReportRow {
    std::string id;  ///< unique in the report
    std::vector<ReportCell> cells;
    std::vector<ReportRow> children;  ///< the drill-down: years of an account, causes of a change
    Derivation derivation;            ///< 根拠
    ReportLink link;
    bool isTotal = false;
};

/// A variance report, ready for the window, the command line and every export: all show the same cells.
struct ReportTable {
    std::string id;  ///< of ReportService::reports()
    base::Message title;
    std::vector<std::pair<base::Message, base::Message>> parameters;  ///< 基準日: 2026-06-30 …
    std::vector<ReportColumn> columns;
    std::vector<ReportRow> rows;
    std::vector<base::Message> notes;
    std::vector<domain::SourceId> sources;  ///< behind the figures, by date
};

}  // namespace shirube::analysis
