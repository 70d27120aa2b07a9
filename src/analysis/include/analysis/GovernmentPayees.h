// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
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
/// apart: the latter is part of the former. Payees are told apart by their 法人番号, else by their name; individuals
/// (個人A) and その他 are no payee of their own.
class GovernmentPayees {
public:
    /// `book` has the names and ministries of the programmes, and outlives this.
    explicit GovernmentPayees(const GovernmentBook& book) : m_book(book) {}

    /// Each programme once, by 予算事業ID.
    void add(const PaymentRows& rows);
    /// Report `government-payees`: a row a payee, the most directly paid first, opening to the programmes. `text`
    /// passes those whose name holds it (base::searchKey) or whose 法人番号 it is; empty: all. At most `limit` rows; a
    /// note says of how many. The total is of all that pass.
    [[nodiscard]] ReportTable report(std::string_view text, std::size_t limit) const;

private:
    // Amounts of a payee in one programme, or of several. Missing counts as nothing; sums stop at what fits.
    struct Sums {
        std::int64_t direct = 0;
        std::int64_t passedOn = 0;
        std::int64_t unclear = 0;  // 5-2 doesn't say which of the two
        std::int64_t payments = 0;
    };
    struct InProgramme {
        std::int64_t project = 0;
        domain::RsRow row;  // the first
        Sums sums;
    };
    struct Payee {
        std::string number;
        std::string name;
        std::vector<InProgramme> programmes;
    };

    static void add(Sums& sum, const Sums& more);
    [[nodiscard]] static Sums sumOf(const Payee& payee);
    [[nodiscard]] ReportRow rowOf(const Payee& payee, const Sums& sums) const;
    void addNotes(ReportTable& report, std::size_t shown, std::size_t passing, std::string_view text) const;

    const GovernmentBook& m_book;
    std::vector<Payee> m_payees;
    std::unordered_map<std::string, std::size_t> m_places;  // by 法人番号 or name
    Sums m_unnamed;                                         // その他 and individuals
};

}  // namespace shirube::analysis
