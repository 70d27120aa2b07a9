// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <optional>

#include "RsIdentities.h"
#include "RsSheets.h"
#include "base/Ratio.h"
#include "domain/Money.h"

namespace shirube::application {

using base::Message;
using domain::BudgetKind;
using domain::RsKind;
using domain::RsTable;

namespace {

constexpr int kYearsBefore = 4;
constexpr std::size_t kCurrent = 4;
constexpr std::size_t kExecuted = 5;

// The columns whose sum the current budget is.
constexpr std::array<std::size_t, 4> kParts{0, 1, 2, 3};

// Which budget lines are the amount of a column; nothing where lines don't say it.
std::optional<BudgetKind> linesOf(std::size_t column) {
    switch (column) {
        case 0:
            return BudgetKind::Initial;
        case 1:
            return BudgetKind::Supplementary;
        case 3:
            return BudgetKind::Reserve;
        case 7:
            return BudgetKind::Request;
        default:
            return std::nullopt;
    }
}

class BudgetYearWriter {
public:
    BudgetYearWriter(const analysis::FactBook& facts, const domain::Programme& programme, domain::FiscalYear year)
        : m_facts(facts), m_programme(programme), m_year(year) {
        for (std::size_t i = 0; i < rsStatedColumns().size(); ++i) {
            m_yen[i] = ofSystem(i);
        }
        for (std::size_t i = 0; i < m_yen.size(); ++i) {
            if (!m_yen[i]) {
                m_yen[i] = ofDocuments(i);
            }
        }
        if (!m_yen[kCurrent]) {
            m_yen[kCurrent] = sumOfParts();
        }
    }

    [[nodiscard]] bool isAny() const {
        return std::any_of(m_yen.begin(), m_yen.end(), [](const auto& yen) { return yen.has_value(); });
    }

    void write(exchange::RsCsv& file) const {
        file.putNumber(RsTable::BudgetTotal, "year", m_year.year());
        for (std::size_t i = 0; i < m_yen.size(); ++i) {
            file.putNumber(RsTable::BudgetTotal, rsStatedColumns()[i].column, m_yen[i]);
        }
        file.put(RsTable::BudgetTotal, "execution_rate", rate());
        file.put(RsTable::BudgetTotal, "remarks", m_remarks);
    }

private:
    [[nodiscard]] std::optional<std::int64_t> ofSystem(std::size_t column) const {
        const auto* statement = m_facts.adopted(rsFact(m_programme.id, rsStatedColumns()[column], m_year));
        return statement == nullptr ? std::nullopt : statement->figure.value.whole();
    }

    std::optional<std::int64_t> ofDocuments(std::size_t column) {
        if (column == kExecuted) {
            return executed();
        }
        const auto kind = linesOf(column);
        const auto index = m_facts.book().programmeIndex(m_programme.id);
        if (!kind || !index) {
            return std::nullopt;
        }
        const auto year = *kind == BudgetKind::Request ? domain::FiscalYear(m_year.year() + 1) : m_year;
        std::vector<domain::Money> amounts;
        std::string printed;
        bool isKnown = true;
        for (const auto& line : m_facts.book().linesOf(*index)) {
            if (line.cycle.year != year || line.cycle.kind != *kind) {
                continue;
            }
            if (!line.amount || line.kind != domain::AmountKind::Confirmed) {
                isKnown = false;
                continue;
            }
            amounts.push_back(line.amount->money);
            if (line.amount->stepYen > 1) {
                printed += (printed.empty() ? "" : "、") + line.amount->raw;
            }
        }
        const auto total = domain::sum(amounts);
        if (!isKnown || amounts.empty() || !total) {
            return std::nullopt;
        }
        remark(column, printed);
        return total->yen();
    }

    // Of a programme that a fund pays for, documents mean what the fund spent: not what the column is about.
    std::optional<std::int64_t> executed() {
        const auto& funds = m_facts.catalogue().content().funds;
        const bool isOfFund = std::any_of(funds.begin(), funds.end(), [&](const auto& fund) {
            return std::find(fund.programmes.begin(), fund.programmes.end(), m_programme.id) != fund.programmes.end();
        });
        const auto* statement = m_facts.adopted({domain::SubjectKind::Programme,
                                                 m_programme.id.value(),
                                                 domain::Measure::Execution,
                                                 domain::Period(m_year),
                                                 {}});
        if (isOfFund || statement == nullptr || statement->kind != domain::AmountKind::Confirmed) {
            return std::nullopt;
        }
        const auto amount = statement->figure.asAmount();
        if (!amount) {
            return std::nullopt;
        }
        remark(kExecuted, amount->stepYen > 1 ? amount->raw : std::string());
        return amount->money.yen();
    }

    [[nodiscard]] std::optional<std::int64_t> sumOfParts() const {
        std::vector<domain::Money> parts;
        for (const auto part : kParts) {
            if (!m_yen[part]) {
                return std::nullopt;
            }
            parts.emplace_back(*m_yen[part]);
        }
        const auto total = domain::sum(parts);
        return total ? std::optional(total->yen()) : std::nullopt;
    }

    void remark(std::size_t column, const std::string& printed) {
        if (!printed.empty()) {
            m_remarks += (m_remarks.empty() ? "" : "／") + std::string(rsStatedColumns()[column].title) +
                         "は資料の印字（" + printed + "）による";
        }
    }

    // As the system has it: five decimals at most, nothing without money on either side.
    [[nodiscard]] std::string rate() const {
        if (m_yen[kExecuted].value_or(0) == 0 || m_yen[kCurrent].value_or(0) == 0) {
            return {};
        }
        const auto percent = base::Decimal::parse(base::Ratio(*m_yen[kExecuted], *m_yen[kCurrent]).percent(3));
        return percent ? percent->scaledDown(2).text() : std::string();
    }

    const analysis::FactBook& m_facts;
    const domain::Programme& m_programme;
    domain::FiscalYear m_year;
    std::array<std::optional<std::int64_t>, 8> m_yen;  // in the order of rsStatedColumns()
    std::string m_remarks;
};

}  // namespace

RsSheet budgetSheet(domain::FiscalYear edition, const std::vector<RsSheetProgramme>& programmes,
                    const analysis::FactBook& facts) {
    RsSheet sheet{exchange::RsCsv(RsKind::BudgetSummary, edition), {}};
    for (const auto& programme : programmes) {
        const auto head = rsHeadOf(programme);
        bool isAny = false;
        for (int year = edition.year(); year >= edition.year() - kYearsBefore; --year) {
            const BudgetYearWriter writer(facts, *programme.programme, domain::FiscalYear(year));
            if (writer.isAny()) {
                isAny = true;
                sheet.file.beginRow(head);
                writer.write(sheet.file);
            }
        }
        if (!isAny) {
            sheet.notes.emplace_back(SHIRUBE_TEXT("2-1: of {0} no amount is known for these years."),
                                     std::vector<std::string>{programme.programme->name});
        }
    }
    sheet.notes.emplace_back(SHIRUBE_TEXT(
        "2-1: amounts by account are not written; where an amount is known only as printed, その他特記事項 "
        "says so."));
    return sheet;
}

}  // namespace shirube::application
