// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PaymentRowsReader.h"

#include <array>
#include <string>
#include <string_view>

namespace shirube::persistence {

namespace {

using analysis::PaymentRows;
using domain::RsKind;

constexpr auto kByProject = RsFileRows::Order::Project;

bool isSet(const RsFileRows& rows, std::size_t column) {
    return rows.number(column) != 0;
}

}  // namespace

// Names and offices are those of 1-2 alone: other files tell them otherwise.
PaymentRowsReader::PaymentRowsReader(Connection& connection, std::span<const domain::RsFile> files,
                                     std::optional<std::int64_t> project)
    : m_programmes(connection, fileOf(files, RsKind::Outline), "programme", "project, ministry, bureau, division",
                   kByProject, project),
      m_blocks(connection, fileOf(files, RsKind::Payments), "payee_block",
               "project, id, block, name, role, payee_count, amount", kByProject, project),
      m_payees(connection, fileOf(files, RsKind::Payments), "payee",
               "project, id, block, name, corporate_number, address, legal_form, is_other, is_list, amount", kByProject,
               project),
      m_contracts(connection, fileOf(files, RsKind::Payments), "contract",
                  "project, id, block, payee, corporate_number, amount", kByProject, project),
      m_flows(connection, fileOf(files, RsKind::PaymentFlows), "block_flow",
              "project, id, from_block, from_name, is_direct, to_block, to_name, note", kByProject, project),
      m_costs(connection, fileOf(files, RsKind::PaymentFlows), "indirect_cost", "project, id, item, amount", kByProject,
              project) {}

void PaymentRowsReader::readOffice(PaymentRows& rows) {
    while (m_programmes.project() && *m_programmes.project() < rows.project) {
        m_programmes.advance();
    }
    if (m_programmes.project() == rows.project) {
        for (const std::size_t column : {1U, 2U, 3U}) {
            if (const auto name = m_programmes.rows().view(column); !name.empty()) {
                rows.office.append(rows.office.empty() ? "" : " ").append(name);
            }
        }
    }
}

void PaymentRowsReader::readPayees(PaymentRows& rows) {
    takeAll(m_blocks, rows.project, [&](const RsFileRows& from) {
        rows.blocks.push_back({from.take(2), from.take(3), from.take(4), from.amount(5), from.amount(6), from.row(1)});
    });
    takeAll(m_payees, rows.project, [&](const RsFileRows& from) {
        auto& [block, payee] = rows.payees.emplace_back();
        block = from.take(2);
        payee.name = from.take(3);
        payee.corporateNumber = from.take(4);
        payee.address = from.take(5);
        payee.legalForm = from.take(6);
        payee.isOther = isSet(from, 7);
        payee.isList = isSet(from, 8);
        payee.yen = from.amount(9);
        payee.row = from.row(1);
    });
    takeAll(m_contracts, rows.project, [&](const RsFileRows& from) {
        rows.contracts.push_back({from.take(2), from.take(3), from.take(4), from.amount(5), from.row(1)});
    });
}

void PaymentRowsReader::readFlows(PaymentRows& rows) {
    takeAll(m_flows, rows.project, [&](const RsFileRows& from) {
        rows.flows.push_back(
            {from.take(2), from.take(3), isSet(from, 4), from.take(5), from.take(6), from.take(7), from.row(1)});
    });
    takeAll(m_costs, rows.project, [&](const RsFileRows& from) {
        rows.costs.push_back({from.take(2), from.amount(3), from.row(1)});
    });
}

std::optional<PaymentRows> PaymentRowsReader::next() {
    std::optional<std::int64_t> project;
    for (const auto* table : {&m_blocks, &m_payees, &m_contracts, &m_flows, &m_costs}) {
        if (table->project() && (!project || *table->project() < *project)) {
            project = table->project();
        }
    }
    if (!project) {
        return std::nullopt;
    }
    PaymentRows rows;
    rows.project = *project;
    readOffice(rows);
    readPayees(rows);
    readFlows(rows);
    return rows;
}

}  // namespace shirube::persistence
