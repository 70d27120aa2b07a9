// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "analysis/FactBook.h"
#include "base/Message.h"
#include "domain/LogicModel.h"
#include "exchange/RsCsv.h"

namespace shirube::application {

/// A programme to be written in the shape of the programme review system.
struct RsSheetProgramme {
    const domain::Programme* programme = nullptr;
    std::int64_t project = 0;
    const domain::LogicModel* model = nullptr;  ///< null: it has none
};

/// What a kind's file says of Shirube's own programmes, and what was left out.
struct RsSheet {
    exchange::RsCsv file;
    std::vector<base::Message> notes;
};

/// 1-2: name and office.
[[nodiscard]] RsSheet outlineSheet(domain::FiscalYear edition, const std::vector<RsSheetProgramme>& programmes);
/// 2-1: the totals of the edition's year and the four before it. What the review system says itself (a link's
/// statements) goes before sums of budget lines; an amount that documents print in 億円 or 百万円 is written as printed
/// and その他特記事項 says so; what neither says stays empty, with the sums that would need it.
[[nodiscard]] RsSheet budgetSheet(domain::FiscalYear edition, const std::vector<RsSheetProgramme>& programmes,
                                  const analysis::FactBook& facts);
/// 3-1: the boxes of the logic model, then indicators that none of them names, with targets and actuals by year.
[[nodiscard]] RsSheet goalSheet(domain::FiscalYear edition, const std::vector<RsSheetProgramme>& programmes,
                                const analysis::FactBook& facts);
/// 3-2: the arrows between activities, outputs and outcomes.
[[nodiscard]] RsSheet goalLinkSheet(domain::FiscalYear edition, const std::vector<RsSheetProgramme>& programmes,
                                    const analysis::FactBook& facts);
/// 4-1: issues that reviews raised, with the response, as その他の指摘事項.
[[nodiscard]] RsSheet inspectionSheet(domain::FiscalYear edition, const std::vector<RsSheetProgramme>& programmes,
                                      const analysis::FactBook& facts);

/// The beginning of each row of that programme: a division behind a bureau's name is told apart where that is certain.
[[nodiscard]] exchange::RsCsvProgramme rsHeadOf(const RsSheetProgramme& programme);

}  // namespace shirube::application
