// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <utility>

#include "RsFileRows.h"
#include "analysis/PaymentGraph.h"
#include "domain/RsFile.h"

namespace shirube::persistence {

class Connection;

/// What 5-1 and 5-2 say, one programme after the other by 予算事業ID: rows of several tables side by side, in constant
/// memory. Throws.
class PaymentRowsReader {
public:
    /// Of one programme only where given.
    PaymentRowsReader(Connection& connection, std::span<const domain::RsFile> files,
                      std::optional<std::int64_t> project = {});

    /// The next programme that any of the tables has; nothing after the last.
    [[nodiscard]] std::optional<analysis::PaymentRows> next();

private:
    // Rows with the programme that the present one is of; the first column is 予算事業ID.
    class Table {
    public:
        template <typename... Arguments>
        explicit Table(Arguments&&... arguments) : m_rows(std::forward<Arguments>(arguments)...) {
            advance();
        }
        [[nodiscard]] const RsFileRows& rows() const { return m_rows; }
        [[nodiscard]] std::optional<std::int64_t> project() const { return m_project; }
        void advance() { m_project = m_rows.next() ? std::optional(m_rows.number(0)) : std::nullopt; }

    private:
        RsFileRows m_rows;
        std::optional<std::int64_t> m_project;
    };

    // Calls take for each row of the programme.
    template <typename Take>
    static void takeAll(Table& table, std::int64_t project, const Take& take) {
        for (; table.project() == project; table.advance()) {
            take(table.rows());
        }
    }
    void readOffice(analysis::PaymentRows& rows);
    void readPayees(analysis::PaymentRows& rows);
    void readFlows(analysis::PaymentRows& rows);

    Table m_programmes;
    Table m_blocks;
    Table m_payees;
    Table m_contracts;
    Table m_flows;
    Table m_costs;
};

}  // namespace shirube::persistence
