// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "analysis/GovernmentBook.h"
#include "analysis/PaymentGraph.h"
#include "analysis/ReportTable.h"

namespace shirube::analysis {

/// Who is paid over all programmes of an edition. Takes one programme's rows at a time (GovernmentReader::
/// forEachPayments), so that its memory grows with the payees and not with the rows. Direct payments and 再委託 stay
/// apart: the latter is part of the former.
class GovernmentPayees {
public:
    /// `book` has the names and ministries of the programmes, and outlives this.
    explicit GovernmentPayees(const GovernmentBook& book) : m_book(book) {}

    /// Each programme once.
    void add(const PaymentRows& rows);
    /// Report `government-payees`: a row a payee, the most directly paid first, opening to the programmes. `text` passes
    /// those whose name holds it (base::searchKey) or whose 法人番号 it is; empty: all. At most `limit` rows; a note says
    /// of how many.
    [[nodiscard]] ReportTable report(std::string_view text, std::size_t limit) const;

private:
    const GovernmentBook& m_book;
};

}  // namespace shirube::analysis
