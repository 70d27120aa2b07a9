// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RsIdentities.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

namespace shirube::application {

namespace {

using domain::BudgetKind;
using domain::FactKey;
using domain::Measure;
using domain::SubjectKind;

enum Column : std::size_t { Initial, Supplementary, CarriedIn, Reserve, Current, Executed, CarriedOut, Requested };

constexpr std::array kColumns{
    RsStatedColumn{"initial", "当初予算（合計）", "当初予算"},
    RsStatedColumn{"supplementary", "補正予算（合計）", "補正予算"},
    RsStatedColumn{"carried_in", "前年度からの繰越し（合計）", "前年度からの繰越し"},
    RsStatedColumn{"reserve", "予備費等（合計）", "予備費等"},
    RsStatedColumn{"current", "計（歳出予算現額合計）", "歳出予算現額"},
    RsStatedColumn{"executed", "執行額（合計）", "", Measure::Execution},
    RsStatedColumn{"carried_out", "翌年度への繰越し(合計）", "翌年度への繰越し"},
    RsStatedColumn{"requested", "翌年度要求額（合計）", "翌年度要求額"},
};

constexpr std::string_view kSystem = "行政事業レビュー";
constexpr int kFirstPosition = 1'000'000;  // behind those of documents
constexpr int kIdentitiesPerYear = 16;     // about: positions need not differ

constexpr std::string_view kBudgetNote =
    "資料の年度の予算額は、当初・補正・予備費等の和で、前年度からの繰越しを含まないとみる。「等」や「内数」の付く額、他"
    "の事業に"
    "計上された額を含む資料とは一致しない。";
constexpr std::string_view kExecutionNote =
    "行政事業レビューの執行額は国の会計からの支出である。基金の事業では基金への造成がこれに当たり、資料が基金からの支出"
    "を執行額と"
    "するときは一致しない。";
constexpr std::string_view kContributionNote =
    "その年度に国の会計から支出した額の全部が、その年度の予算による基金への造成とみる。";
constexpr std::string_view kLinesNote =
    "事業の予算額の全部が行政事業レビューのこの事業に当たるとみる。資料の額が「等」の付く名前や内数のとき、事業の範囲が"
    "違うことがある。";

class IdentityPutter {
public:
    IdentityPutter(StoreContent& content, const domain::Programme& programme)
        : m_content(content),
          m_programme(programme),
          m_name(programme.shortName.empty() ? programme.name : programme.shortName) {
        for (const auto& [id, statement] : content.catalogue.statements) {
            if (!isOfRs(statement)) {
                m_stated.insert(statement.fact);
            }
        }
    }

    void put(const RsBudgetYear& year, const domain::SourceId& source) {
        m_year = domain::FiscalYear(year.year);
        m_source = source;
        m_rank = 0;
        putYearly(year);
        if (year.yen[Executed]) {
            putContributions();
        }
        if (year.yen[Initial]) {
            putLines(Initial, {BudgetKind::Initial}, m_year, "当初予算");
        }
        if (year.yen[Supplementary]) {
            putLines(Supplementary, {BudgetKind::Supplementary}, m_year, "補正予算");
        }
        if (year.yen[Requested]) {
            putLines(Requested, {BudgetKind::Request}, domain::FiscalYear(year.year + 1), "翌年度要求額");
        }
    }

private:
    [[nodiscard]] FactKey fact(Column column) const { return rsFact(m_programme.id, kColumns[column], m_year); }
    [[nodiscard]] FactKey plainFact(Measure measure) const {
        return {SubjectKind::Programme, m_programme.id.value(), measure, domain::Period(m_year), {}};
    }

    [[nodiscard]] static domain::Expression sumOf(const std::vector<FactKey>& facts) {
        if (facts.size() == 1) {
            return domain::Expression::of(facts.front());
        }
        domain::Expression sum;
        sum.kind = domain::Expression::Kind::Sum;
        std::transform(facts.begin(), facts.end(), std::back_inserter(sum.operands),
                       [](const auto& fact) { return domain::Expression::of(fact); });
        return sum;
    }

    void add(const std::string& name, const std::string& label, const FactKey& stated,
             const std::vector<FactKey>& facts, std::string_view note) {
        domain::Identity identity;
        identity.id = domain::IdentityId("rs:" + m_programme.id.value() + '/' + name + "@" + m_year.western());
        identity.kind = facts.size() == 1 ? domain::IdentityKind::Same : domain::IdentityKind::Sum;
        identity.label = m_name + "：" + label + "（" + std::to_string(m_year.year()) + "年度）";
        identity.source = m_source;
        identity.stated = stated;
        identity.expression = sumOf(facts);
        identity.basis = domain::IdentityBasis::Assumed;
        identity.note = note;
        identity.position = kFirstPosition + m_year.year() * kIdentitiesPerYear + m_rank++;
        m_content.catalogue.identities[identity.id] = std::move(identity);
    }

    void putYearly(const RsBudgetYear& year) {
        if (m_stated.contains(plainFact(Measure::Budget))) {
            std::vector<FactKey> parts;
            for (const auto column : {Initial, Supplementary, Reserve}) {
                if (year.yen[column]) {
                    parts.push_back(fact(column));
                }
            }
            if (!parts.empty()) {
                add("budget", "資料の予算額は行政事業レビューの当初・補正・予備費等の和", plainFact(Measure::Budget),
                    parts, kBudgetNote);
            }
        }
        if (year.yen[Executed] && m_stated.contains(plainFact(Measure::Execution))) {
            add("execution", "資料の執行額は行政事業レビューの執行額", plainFact(Measure::Execution), {fact(Executed)},
                kExecutionNote);
        }
    }

    [[nodiscard]] bool isOnlyLinkedOf(const domain::Fund& fund) const {
        const auto isLinked = [&](const auto& id) {
            const auto programme = m_content.programmes.find(id);
            return programme != m_content.programmes.end() && rsProjectOf(programme->second);
        };
        return std::find(fund.programmes.begin(), fund.programmes.end(), m_programme.id) != fund.programmes.end() &&
               std::count_if(fund.programmes.begin(), fund.programmes.end(), isLinked) == 1;
    }

    void putContributions() {
        for (const auto& [id, fund] : m_content.catalogue.funds) {
            if (!isOnlyLinkedOf(fund)) {
                continue;
            }
            std::vector<FactKey> contributions;
            std::copy_if(m_stated.begin(), m_stated.end(), std::back_inserter(contributions), [&](const auto& fact) {
                const auto& cycle = fact.period.cycle();
                return fact.subjectKind == SubjectKind::Fund && fact.subject == id.value() &&
                       fact.measure == Measure::Contribution && fact.breakdown.empty() && cycle &&
                       cycle->year == m_year;
            });
            if (!contributions.empty()) {
                add("contribution/" + id.value(), "行政事業レビューの執行額は基金への造成額", fact(Executed),
                    contributions, kContributionNote);
            }
        }
    }

    void putLines(Column column, std::initializer_list<BudgetKind> kinds, domain::FiscalYear year,
                  const std::string& what) {
        std::vector<FactKey> amounts;
        for (const auto& [id, line] : m_content.lines) {
            const bool isMeant = line.programme == m_programme.id && line.cycle.year == year &&
                                 std::find(kinds.begin(), kinds.end(), line.cycle.kind) != kinds.end();
            if (isMeant && m_content.adoptions.contains({id, domain::FactAspect::Amount, {}})) {
                amounts.push_back({SubjectKind::BudgetLine, id.value(), Measure::Amount, {}, {}});
            }
        }
        if (!amounts.empty()) {
            add(std::string(kColumns[column].column), "行政事業レビューの" + what + "は資料の予算額", fact(column),
                amounts, kLinesNote);
        }
    }

    StoreContent& m_content;
    const domain::Programme& m_programme;
    std::string m_name;
    std::set<FactKey> m_stated;  // by documents and persons, beside lines
    domain::FiscalYear m_year{2024};
    domain::SourceId m_source;
    int m_rank = 0;  // among the identities of a year
};

}  // namespace

std::span<const RsStatedColumn> rsStatedColumns() {
    return kColumns;
}

FactKey rsFact(const domain::ProgrammeId& programme, const RsStatedColumn& column, domain::FiscalYear year) {
    auto breakdown = std::string(kSystem);
    if (!column.name.empty()) {
        breakdown += " / " + std::string(column.name);
    }
    return {SubjectKind::Programme, programme.value(), column.measure, domain::Period(year), std::move(breakdown)};
}

void putRsIdentities(StoreContent& content, const domain::Programme& programme,
                     const std::vector<const RsBudgetYear*>& years,
                     const std::function<domain::SourceId(const RsBudgetYear&)>& sourceOf) {
    if (years.empty()) {
        return;
    }
    // A later edition speaks last, for a year that both have.
    IdentityPutter putter(content, programme);
    for (const auto* year : years) {
        putter.put(*year, sourceOf(*year));
    }
}

}  // namespace shirube::application
