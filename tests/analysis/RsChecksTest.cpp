// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/RsChecks.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

#include "RsSample.h"
#include "support/Property.h"

using namespace shirube;
using namespace shirube::test;
using analysis::RsBreach;
using analysis::RsItemSums;
using analysis::RsRule;

namespace {

const domain::FiscalYear kEdition(2024);

std::vector<RsBreach> check(const analysis::GovernmentProgramme& programme,
                            const std::vector<std::string>& rates = {"0.70699", ""},
                            const std::vector<RsItemSums>& items = {}) {
    return analysis::checkBudget(programme, rates, items, kEdition);
}

Yen& yen(analysis::GovernmentBudget& budget, BudgetMeasure measure) {
    return budget.yen[static_cast<std::size_t>(measure)];
}

std::vector<RsItemSums> lawEducationItems() {
    return {{2023, 23'737'000, 8'260'000, 8'220'000, {}, 40'217'000, 23'737'000, domain::RsRow(2, 50)},
            {2024, 23'737'000, {}, 8'260'000, {}, 31'997'000, 24'844'000, domain::RsRow(2, 53)}};
}

bool isRateOf(const std::string& rate, std::int64_t executed, std::int64_t current) {
    auto programme = programmeOf(1, "率");
    programme.totals = {budgetOf(2023, {current, 0, 0, 0, current, executed, 0, 0}, 2)};
    return ofRule(check(programme, {rate}), RsRule::RateIsQuotient).empty();
}

}  // namespace

TEST_CASE("a programme whose figures agree breaks no rule") {
    CHECK(check(lawEducation()).empty());
    CHECK(check(lawEducation(), {"0.70699", ""}, lawEducationItems()).empty());
}

TEST_CASE("a current budget that its parts don't make names both figures, the row and the difference") {
    auto programme = lawEducation();
    yen(programme.totals[0], BudgetMeasure::Reserve) = 1;
    const auto breaches = ofRule(check(programme), RsRule::CurrentIsSum);
    REQUIRE(breaches.size() == 1);
    CHECK(breaches[0].row == domain::RsRow(1, 10));
    CHECK(breaches[0].project == 884);
    CHECK(breaches[0].year == 2023);
    CHECK(breaches[0].difference == -1);
    CHECK(breaches[0].message.english() ==
          "計（歳出予算現額合計） is 40,217,000 yen, and its parts make 40,217,001 yen.");
}

TEST_CASE("a negative supplementary budget is a part like any other") {
    auto programme = programmeOf(1, "減額");
    programme.totals = {budgetOf(2023, {100, -30, 0, -5, 65, 65, 0, 0}, 2)};
    CHECK(check(programme, {"1"}).empty());
}

TEST_CASE("several accounts of a year make its total, also where one key stands twice") {
    auto programme = lawEducation();
    const auto whole = programme.accounts[0];
    for (auto& amount : programme.accounts[0].yen) {
        amount = amount ? std::optional(*amount - 1'000) : amount;
    }
    auto twin = whole;
    for (auto& amount : twin.yen) {
        amount = amount ? std::optional<std::int64_t>(1'000) : amount;
    }
    twin.row = domain::RsRow(1, 14);
    programme.accounts.insert(programme.accounts.begin() + 1, twin);
    CHECK(check(programme).empty());

    yen(programme.accounts[1], BudgetMeasure::Executed) = 2'000;
    const auto breaches = check(programme);
    REQUIRE(breaches.size() == 1);
    CHECK(breaches[0].rule == RsRule::TotalIsAccounts);
    CHECK(breaches[0].difference == -1'000);
    CHECK(breaches[0].message.english() == "執行額（合計） is 28,433,000 yen, and its accounts make 28,434,000 yen.");
}

TEST_CASE("a total without account rows isn't tried against them, and blank accounts are nothing to add") {
    auto programme = lawEducation();
    programme.accounts.erase(programme.accounts.begin());
    CHECK(check(programme).empty());
    programme.accounts.push_back(budgetOf(2024, {}, 15));
    CHECK(check(programme).empty());
}

TEST_CASE("budget items make the total of their year") {
    auto items = lawEducationItems();
    items[1].requested = 24'844'001;
    auto breaches = check(lawEducation(), {"0.70699", ""}, items);
    REQUIRE(breaches.size() == 1);
    CHECK(breaches[0].rule == RsRule::ItemsMakeTotal);
    CHECK(breaches[0].year == 2024);
    CHECK(breaches[0].difference == -1);
    CHECK(breaches[0].row == domain::RsRow(1, 12));

    SECTION("a year without any item counts as 0 where the programme has items") {
        items = lawEducationItems();
        items.pop_back();
        breaches = check(lawEducation(), {"0.70699", ""}, items);
        CHECK(breaches.size() == 4);  // 当初, 繰越し, 現額, 要求
        auto programme = lawEducation();
        programme.totals[1] = budgetOf(2024, {0, 0, 8'260'000, 0, 8'260'000, {}, {}, 0}, 12);
        programme.accounts.clear();
        CHECK(check(programme, {"0.70699", ""}, items).size() == 2);
    }
    SECTION("items of a year without a total are named by their own row") {
        items = lawEducationItems();
        items.push_back({2022, 5, {}, {}, {}, 5, {}, domain::RsRow(2, 49)});
        breaches = check(lawEducation(), {"0.70699", ""}, items);
        REQUIRE(breaches.size() == 1);
        CHECK(breaches[0].row == domain::RsRow(2, 49));
        CHECK(breaches[0].difference == -5);
    }
}

TEST_CASE("items without a kind of budget have a request alone, and no kind stands for 0") {
    auto programme = programmeOf(1, "要求のみ");
    programme.totals = {budgetOf(2024, {0, 0, 0, 0, 0, {}, {}, 700}, 2)};
    const std::vector<RsItemSums> items{{2024, {}, {}, {}, {}, {}, 700, domain::RsRow(2, 5)}};
    CHECK(check(programme, {""}, items).empty());
    programme.totals[0].yen[static_cast<std::size_t>(BudgetMeasure::Initial)] = 1;
    CHECK(ofRule(check(programme, {""}, items), RsRule::ItemsMakeTotal).size() == 1);
}

TEST_CASE("what is carried out is what the next year carries in") {
    auto programme = lawEducation();
    yen(programme.totals[0], BudgetMeasure::CarriedOut) = 8'260'010;
    const auto breaches = check(programme);
    REQUIRE(breaches.size() == 1);
    CHECK(breaches[0].rule == RsRule::CarriedOverMatches);
    CHECK(breaches[0].difference == 10);

    SECTION("years that don't follow each other aren't compared") {
        programme.totals[0].year = domain::FiscalYear(2022);
        programme.accounts[0].year = domain::FiscalYear(2022);
        CHECK(check(programme).empty());
    }
}

TEST_CASE("a rate is the quotient to the digits that it has") {
    CHECK(isRateOf("0.70699", 28'433'000, 40'217'000));
    CHECK_FALSE(isRateOf("0.70701", 28'433'000, 40'217'000));
    CHECK(isRateOf("0.5", 1, 2));
    CHECK_FALSE(isRateOf("0.5", 50'001, 100'000));
    CHECK(isRateOf("0.50001", 50'001, 100'000));
    CHECK(isRateOf("1", 7, 7));
    CHECK(isRateOf("1.25", 5, 4));
    CHECK(isRateOf("0.33333", 1, 3));
    CHECK_FALSE(isRateOf("0.33334", 1, 3));
    CHECK(isRateOf("0.66667", 2, 3));
    CHECK_FALSE(isRateOf("0.66666", 2, 3));
    // Half a step may go either way.
    CHECK(isRateOf("0.00001", 1, 200'000));
    CHECK(isRateOf("0", 1, 200'000));
    CHECK(isRateOf("0.86221", 25'899'000'000'000, 30'037'732'060'000));
    CHECK_FALSE(isRateOf("70.699%", 28'433'000, 40'217'000));
}

TEST_CASE("a rate is blank where nothing is executed or there is no budget") {
    CHECK(isRateOf("", 0, 100));
    CHECK(isRateOf("", 12'900'000'000, 0));
    CHECK_FALSE(isRateOf("0", 0, 100));
    CHECK_FALSE(isRateOf("", 1, 100));
}

TEST_CASE("one total a year") {
    auto programme = lawEducation();
    programme.totals.insert(programme.totals.begin() + 1, programme.totals[0]);
    programme.totals[1].row = domain::RsRow(1, 19);
    const auto breaches = ofRule(check(programme, {"0.70699", "0.70699", ""}), RsRule::OneTotal);
    REQUIRE(breaches.size() == 1);
    CHECK(breaches[0].row == domain::RsRow(1, 19));
    CHECK(breaches[0].message.english() == "Row 10 is a total of the same year.");
}

TEST_CASE("more than the budget may be executed, and is counted") {
    auto programme = programmeOf(11, "一括計上");
    programme.totals = {budgetOf(2023, {0, 0, 0, 0, 0, 12'900'000'000, 0, 0}, 2)};
    const auto breaches = check(programme, {""});
    REQUIRE(breaches.size() == 1);
    CHECK(breaches[0].rule == RsRule::ExecutedWithinBudget);
    CHECK(breaches[0].difference == 12'900'000'000);
    CHECK_FALSE(analysis::isIdentity(breaches[0].rule));
}

TEST_CASE("execution of the edition's own year is not known yet, and never more than its budget") {
    auto programme = lawEducation();
    yen(programme.totals[1], BudgetMeasure::Executed) = 0;
    yen(programme.accounts[1], BudgetMeasure::Executed) = 0;
    CHECK(check(programme).empty());
    yen(programme.totals[1], BudgetMeasure::Executed) = 50'000'000;
    yen(programme.accounts[1], BudgetMeasure::Executed) = 50'000'000;
    const auto breaches = check(programme, {"0.70699", "1.56265"});
    REQUIRE(breaches.size() == 1);
    CHECK(breaches[0].rule == RsRule::NothingExecutedYet);
}

TEST_CASE("sums that don't fit are breaches without a difference, never wrapped") {
    constexpr auto kMost = std::numeric_limits<std::int64_t>::max();
    auto programme = programmeOf(1, "大");
    programme.totals = {budgetOf(2023, {kMost, kMost, {}, {}, -2, {}, {}, {}}, 2)};
    REQUIRE(check(programme, {""}).size() == 1);
    CHECK_FALSE(check(programme, {""})[0].difference.has_value());
    programme.totals = {budgetOf(2023, {kMost, {}, {}, {}, -2, {}, {}, {}}, 2)};
    const auto breaches = check(programme, {""});
    REQUIRE(breaches.size() == 1);
    CHECK_FALSE(breaches[0].difference.has_value());
}

TEST_CASE("any programme that is put together by the identities keeps them, and one yen breaks one") {
    forAllSeeds(300, [](Random& random) {
        auto programme = programmeOf(1, "p");
        Yen carried = 0;
        const auto years = random.between(1, 4);
        for (int i = 0; i < years; ++i) {
            std::array<Yen, 8> sum{0, 0, 0, 0, 0, 0, {}, 0};
            const auto accounts = random.between(1, 3);
            for (int a = 0; a < accounts; ++a) {
                const auto initial = std::abs(random.magnitude(1'000'000'000'000));
                const auto supplementary = random.magnitude(1'000'000'000);
                const auto in = a == 0 ? *carried : 0;
                const auto reserve = random.magnitude(1'000'000);
                const auto executed = random.between(0, 1'000'000);
                const auto requested = random.between(0, 1'000'000);
                const auto current = initial + supplementary + in + reserve;
                const std::array<Yen, 8> part{initial, supplementary, in, reserve, current, executed, {}, requested};
                programme.accounts.push_back(budgetOf(2020 + i, part, 100 + i * 10 + a));
                for (std::size_t m = 0; m < part.size(); ++m) {
                    sum[m] = part[m] ? std::optional(*sum[m] + *part[m]) : sum[m];
                }
            }
            carried = random.between(0, 1'000'000'000);
            sum[6] = carried;
            programme.totals.push_back(budgetOf(2020 + i, sum, 10 + i));
        }
        const auto broken = [&] {
            const auto breaches = check(programme, {});
            return std::count_if(breaches.begin(), breaches.end(),
                                 [](const RsBreach& breach) { return analysis::isIdentity(breach.rule); });
        };
        REQUIRE(broken() == 0);
        auto& total = programme.totals[random.index(programme.totals.size())];
        constexpr std::array kTouched{BudgetMeasure::Initial, BudgetMeasure::Current, BudgetMeasure::CarriedIn,
                                      BudgetMeasure::Executed, BudgetMeasure::Requested};
        auto& amount = yen(total, random.oneOf(kTouched));
        *amount += random.coin() ? 1 : -1;
        CHECK(broken() > 0);
    });
}

TEST_CASE("corporate numbers have a check digit") {
    CHECK(analysis::isCorporateNumber("7010401022916"));
    CHECK(analysis::isCorporateNumber("6010401015821"));
    CHECK_FALSE(analysis::isCorporateNumber("7010401022917"));
    CHECK_FALSE(analysis::isCorporateNumber("901000102685"));
    CHECK_FALSE(analysis::isCorporateNumber("0"));
    CHECK_FALSE(analysis::isCorporateNumber(""));
    CHECK_FALSE(analysis::isCorporateNumber("7010401022916 "));
    CHECK_FALSE(analysis::isCorporateNumber("701040102291A"));
    CHECK_FALSE(analysis::isCorporateNumber("9999999999999"));
}

TEST_CASE("of any twelve digits exactly one check digit is right, and a changed digit shows") {
    forAllSeeds(200, [](Random& random) {
        std::string digits;
        for (int i = 0; i < 12; ++i) {
            digits += static_cast<char>('0' + random.between(0, 9));
        }
        std::string right;
        for (char first = '0'; first <= '9'; ++first) {
            if (analysis::isCorporateNumber(first + digits)) {
                CHECK(right.empty());
                right = first + digits;
            }
        }
        REQUIRE_FALSE(right.empty());
        auto& digit = right[1 + random.index(12)];
        const auto before = digit;
        // The rule weighs by 1 and 2 modulo 9, so that a 9 for a 0 is all that it can't see.
        digit = static_cast<char>('0' + (digit - '0' + random.between(1, 8)) % 9);
        INFO(before << " to " << digit);
        CHECK_FALSE(analysis::isCorporateNumber(right));
    });
}

TEST_CASE("rows of other files are held against the outline") {
    auto programme = lawEducation();
    programme.ministry = 1;
    const analysis::GovernmentBook book(kEdition, {"", "法務省"}, {programme}, {});
    const domain::RsRow row(6, 7);
    CHECK_FALSE(analysis::checkHeading(book, 884, "法教育の推進", "法務省", row));
    const auto blank = analysis::checkHeading(book, 884, "法教育の推進", "", row);
    REQUIRE(blank);
    CHECK(blank->rule == RsRule::SameHeading);
    CHECK(blank->row == row);
    CHECK(blank->message.english() == "The ministry is blank here and 法務省 in the outline.");
    CHECK(analysis::checkHeading(book, 884, "法教育", "法務省", row)->message.english() ==
          "The name is 法教育 here and 法教育の推進 in the outline.");
    CHECK(analysis::checkHeading(book, 885, "他", "法務省", row)->rule == RsRule::KnownProgramme);

    CHECK_FALSE(analysis::checkRelation(book, 1, 884, "法教育の推進", row));
    CHECK_FALSE(analysis::checkRelation(book, 1, {}, "基金シート", row));
    CHECK(analysis::checkRelation(book, 1, 9001, "何とか基金", row)->rule == RsRule::RelatedProgramme);

    CHECK_FALSE(analysis::checkCorporateNumber(1, "個人A", "9999999999999", row));
    CHECK_FALSE(analysis::checkCorporateNumber(1, "共同企業体", "0", row));
    CHECK_FALSE(analysis::checkCorporateNumber(1, "不明", "", row));
    CHECK(analysis::checkCorporateNumber(1, "ある社", "901000102685", row)->message.english() ==
          "901000102685 is no corporate number (ある社).");

    CHECK_FALSE(analysis::checkBlock(1, "B", {"A", "B"}, row));
    CHECK_FALSE(analysis::checkBlock(1, "B", {}, row));
    CHECK(analysis::checkBlock(1, "C", {"A", "B"}, row)->rule == RsRule::KnownBlock);

    CHECK_FALSE(analysis::checkFormulaMark(1, "補助率", "8/10", row));
    CHECK(analysis::checkFormulaMark(1, "補助率", "'8/10", row)->message.english() ==
          "補助率 begins with an apostrophe: '8/10");
}

TEST_CASE("rules have stable names, and the first four are identities") {
    int identities = 0;
    for (int i = 0; i <= static_cast<int>(RsRule::NoFormulaMark); ++i) {
        const auto rule = static_cast<RsRule>(i);
        CHECK(analysis::rsRuleFromKey(analysis::toKey(rule)) == rule);
        CHECK_FALSE(analysis::label(rule).isEmpty());
        identities += analysis::isIdentity(rule) ? 1 : 0;
    }
    CHECK(identities == 4);
    CHECK(analysis::toKey(RsRule::CarriedOverMatches) == "carried_over_matches");
    CHECK_FALSE(analysis::rsRuleFromKey("nothing"));
}
