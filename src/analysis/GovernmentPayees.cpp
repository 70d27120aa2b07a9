// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/GovernmentPayees.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

#include "ReportRows.h"
#include "YenSum.h"
#include "base/Text.h"

namespace shirube::analysis {

namespace {

using base::Message;

// Pseudonyms and sums, which are not the same payee in every programme.
bool isUnnamed(const PaymentPayee& payee) {
    return payee.isOther || payee.name.empty() || payee.name.starts_with("個人") || payee.name == "その他";
}

std::int64_t saturated(std::int64_t a, std::int64_t b) {
    const auto sum = domain::add(domain::Money(a), domain::Money(b));
    return sum ? sum->yen() : a;
}

ReportCell yenCell(std::int64_t yen) {
    return amountCell(domain::Money(yen));
}

ReportCell countCell(std::int64_t count) {
    ReportCell cell;
    cell.number = Fraction(count);
    return cell;
}

}  // namespace

void GovernmentPayees::add(Sums& sum, const Sums& more) {
    sum.direct = saturated(sum.direct, more.direct);
    sum.passedOn = saturated(sum.passedOn, more.passedOn);
    sum.unclear = saturated(sum.unclear, more.unclear);
    sum.payments += more.payments;
}

void GovernmentPayees::add(const PaymentRows& rows) {
    const auto isDirect = directBlocks(rows);
    for (const auto& [block, payee] : rows.payees) {
        if (payee.isList) {
            continue;
        }
        Sums sums;
        sums.payments = 1;
        const auto way = isDirect.find(block);
        (way == isDirect.end() ? sums.unclear : way->second ? sums.direct : sums.passedOn) = payee.yen.value_or(0);
        const bool isNumbered = isCorporateNumber(payee.corporateNumber);
        if (!isNumbered && isUnnamed(payee)) {
            add(m_unnamed, sums);
            continue;
        }
        const auto [place, isNew] =
            m_places.try_emplace(isNumbered ? payee.corporateNumber : base::searchKey(payee.name), m_payees.size());
        if (isNew) {
            m_payees.push_back({isNumbered ? payee.corporateNumber : std::string(), payee.name, {}});
        }
        auto& programmes = m_payees[place->second].programmes;
        if (programmes.empty() || programmes.back().project != rows.project) {
            programmes.push_back({rows.project, payee.row, {}});
        }
        add(programmes.back().sums, sums);
    }
}

GovernmentPayees::Sums GovernmentPayees::sumOf(const Payee& payee) {
    Sums sums;
    for (const auto& programme : payee.programmes) {
        add(sums, programme.sums);
    }
    return sums;
}

ReportRow GovernmentPayees::rowOf(const Payee& payee, const Sums& sums) const {
    ReportRow row;
    row.id = payee.number.empty() ? "name/" + payee.name : payee.number;
    std::set<TextIndex> ministries;
    auto programmes = payee.programmes;
    std::stable_sort(programmes.begin(), programmes.end(), [](const auto& a, const auto& b) {
        return std::pair(a.sums.direct, a.sums.passedOn) > std::pair(b.sums.direct, b.sums.passedOn);
    });
    for (const auto& one : programmes) {
        const auto* programme = m_book.find(one.project);
        const auto ministry = programme == nullptr ? TextIndex{0} : programme->ministry;
        ministries.insert(ministry);
        ReportRow child;
        child.id = row.id + "/" + std::to_string(one.project);
        child.cells = {
            nameCell(std::to_string(one.project) + (programme == nullptr ? std::string() : " " + programme->name)),
            nameCell({}),
            yenCell(one.sums.direct),
            yenCell(one.sums.passedOn),
            yenCell(one.sums.unclear),
            countCell(one.sums.payments),
            ReportCell(),
            nameCell(m_book.text(ministry))};
        row.children.push_back(std::move(child));
    }
    row.cells = {
        nameCell(payee.name),
        nameCell(payee.number),
        yenCell(sums.direct),
        yenCell(sums.passedOn),
        yenCell(sums.unclear),
        countCell(sums.payments),
        countCell(static_cast<std::int64_t>(payee.programmes.size())),
        nameCell(ministries.size() == 1 ? m_book.text(*ministries.begin()) : std::to_string(ministries.size()))};
    return row;
}

ReportTable GovernmentPayees::report(std::string_view text, std::size_t limit) const {
    ReportTable report;
    report.id = "government-payees";
    report.title = Message(SHIRUBE_TEXT("Payees of the whole government"));
    report.parameters = {
        {Message(SHIRUBE_TEXT("Edition")), Message::verbatim(std::to_string(m_book.edition().year()))}};
    if (!text.empty()) {
        report.parameters.emplace_back(Message(SHIRUBE_TEXT("Search")), Message::verbatim(std::string(text)));
    }
    report.columns = {{"payee", Message(SHIRUBE_TEXT("Payee")), ReportQuantity::Text},
                      {"number", Message(SHIRUBE_TEXT("Corporate number")), ReportQuantity::Text},
                      {"direct", Message(SHIRUBE_TEXT("Paid directly")), ReportQuantity::Amount},
                      {"passed_on", Message(SHIRUBE_TEXT("Passed on to it")), ReportQuantity::Amount},
                      {"unclear", Message(SHIRUBE_TEXT("Not told apart")), ReportQuantity::Amount},
                      {"payments", Message(SHIRUBE_TEXT("Payments")), ReportQuantity::Count},
                      {"programmes", Message(SHIRUBE_TEXT("Programmes")), ReportQuantity::Count},
                      {"ministry", Message(SHIRUBE_TEXT("Ministry, or how many")), ReportQuantity::Text}};

    const auto key = base::searchKey(text);
    std::vector<std::pair<const Payee*, Sums>> passing;
    Sums total;
    for (const auto& payee : m_payees) {
        if (key.empty() || payee.number == key || base::searchKey(payee.name).find(key) != std::string::npos) {
            passing.emplace_back(&payee, sumOf(payee));
            add(total, passing.back().second);
        }
    }
    std::stable_sort(passing.begin(), passing.end(), [](const auto& a, const auto& b) {
        return std::tuple(a.second.direct, a.second.passedOn, a.second.unclear) >
               std::tuple(b.second.direct, b.second.passedOn, b.second.unclear);
    });
    const auto shown = std::min(limit, passing.size());
    for (std::size_t i = 0; i < shown; ++i) {
        report.rows.push_back(rowOf(*passing[i].first, passing[i].second));
    }
    ReportRow sum;
    sum.id = "total";
    sum.isTotal = true;
    sum.cells = {textCell(Message(SHIRUBE_TEXT("Total"))),
                 ReportCell(),
                 yenCell(total.direct),
                 yenCell(total.passedOn),
                 yenCell(total.unclear),
                 countCell(total.payments),
                 ReportCell(),
                 ReportCell()};
    report.rows.push_back(std::move(sum));
    addNotes(report, shown, passing.size(), text);
    return report;
}

void GovernmentPayees::addNotes(ReportTable& report, std::size_t shown, std::size_t passing,
                                std::string_view text) const {
    if (shown < passing) {
        report.notes.push_back(Message(SHIRUBE_TEXT("{0} of {1} payees are listed; the total is of all."),
                                       {std::to_string(shown), std::to_string(passing)}));
    }
    report.notes.push_back(
        Message(SHIRUBE_TEXT("What is passed on is part of what was paid directly; the two are never added. Where the "
                             "files don't say how blocks follow each other, the amount stands by itself.")));
    report.notes.push_back(
        Message(SHIRUBE_TEXT("A block names about its ten largest payees, so that smaller payments are missing. Payees "
                             "without a corporate number are told apart by their name.")));
    if (text.empty() && m_unnamed.payments > 0) {
        report.notes.push_back(Message(
            SHIRUBE_TEXT("Individuals and rows of others are left out: {0} payments, {1} yen paid directly, {2} "
                         "yen passed on."),
            {std::to_string(m_unnamed.payments), yenText(m_unnamed.direct), yenText(m_unnamed.passedOn)}));
    }
}

}  // namespace shirube::analysis
