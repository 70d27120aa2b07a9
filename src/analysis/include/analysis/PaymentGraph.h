// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "analysis/FigureSpec.h"
#include "analysis/RsChecks.h"
#include "base/Message.h"
#include "domain/RsFile.h"

namespace shirube::analysis {

struct PaymentPayee {
    std::string name, corporateNumber, address, legalForm;
    std::optional<std::int64_t> yen{};
    bool isOther = false;  ///< その他: several payees in one row
    bool isList = false;   ///< a name behind the その他 row: its amount is in that row
    domain::RsRow row;
};

/// 支出先ブロック of one programme.
struct PaymentBlock {
    std::string id;  ///< A, B …
    std::string name;
    std::string role;
    std::optional<std::int64_t> yen{};  ///< as printed; else of 5-1 nothing
    std::optional<std::int64_t> payeeCount{};
    std::vector<PaymentPayee> payees{};
    bool isDirect = false;               ///< 5-2: from the office in charge
    bool isIndirect = false;             ///< 5-2: from another block; both may be true
    std::optional<std::size_t> depth{};  ///< steps from the office in charge, the shortest; nothing where no path leads
    domain::RsRow row;
};

struct PaymentArrow {
    std::optional<std::size_t> from{};  ///< a block; nothing: the office in charge
    std::size_t to = 0;
    std::string note;
    domain::RsRow row;
    bool closesCircle = false;  ///< leads back to a block that the money came through
};

/// Where the money of one programme goes: blocks and arrows from 5-1 and 5-2. Direct payments and 再委託 are never
/// added.
struct PaymentGraph {
    std::string office;
    std::vector<PaymentBlock> blocks;
    std::vector<PaymentArrow> arrows;
    std::vector<std::pair<std::string, std::optional<std::int64_t>>> indirectCosts;  ///< 国自らが支出する間接経費
    std::vector<domain::RsRow> indirectCostRows;                                     ///< of each of them
    std::optional<std::int64_t> directYen{};    ///< Σ blocks from the office in charge with an amount
    std::optional<std::int64_t> passedOnYen{};  ///< Σ of those from other blocks alone; it is part of the former, and
                                                ///< more may be
    std::optional<std::int64_t> unclearYen{};   ///< Σ of blocks to which no arrow leads: in neither sum
    std::vector<RsBreach> breaches;             ///< circles, self-loops, unknown blocks, sums, corporate numbers
    std::vector<base::Message> notes;
};

/// What the rows of one programme in 5-1 and 5-2 say, as read.
struct PaymentRows {
    struct Block {
        std::string block, name, role;
        std::optional<std::int64_t> payeeCount, yen;
        domain::RsRow row;
    };
    struct Payee {
        std::string block;
        PaymentPayee payee;
    };
    struct Contract {
        std::string block, payee, corporateNumber;
        std::optional<std::int64_t> yen;
        domain::RsRow row;
    };
    struct Flow {
        std::string fromBlock, fromName;
        bool isDirect = false;
        std::string toBlock, toName, note;
        domain::RsRow row;
    };
    struct Cost {
        std::string item;
        std::optional<std::int64_t> yen;
        domain::RsRow row;
    };
    std::int64_t project = 0;
    std::string office;
    std::vector<Block> blocks;
    std::vector<Payee> payees;
    std::vector<Contract> contracts;
    std::vector<Flow> flows;
    std::vector<Cost> costs;
};

/// Whatever the arrows: circles, self-loops and blocks without an arrow are kept and reported. Takes time linear in the
/// rows.
[[nodiscard]] PaymentGraph paymentGraph(const PaymentRows& rows);

/// Which blocks 5-2 says are paid by the office in charge (true), which by other blocks alone (false).
[[nodiscard]] std::unordered_map<std::string_view, bool> directBlocks(const PaymentRows& rows);

/// 資金の流れ of one programme as a figure (FlowContent): office, blocks, at most `payeesPerBlock` payees each and
/// その他. Arrows that close a circle are listed in the notes instead of drawn. `files` name the sources of the
/// amounts.
[[nodiscard]] FigureSpec paymentFigure(const PaymentGraph& graph, const std::string& programmeName,
                                       std::size_t payeesPerBlock, const base::Translator& translate,
                                       std::span<const domain::RsFile> files = {});

}  // namespace shirube::analysis
