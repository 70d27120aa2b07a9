// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/RsChecks.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

#include "YenSum.h"
#include "base/Decimal.h"

namespace shirube::analysis {

namespace {

using base::Message;

constexpr std::string_view kIndividuals = "9999999999999";

// The columns of 2-1 by measure, as the file names them; messages quote them so.
constexpr std::array<std::string_view, kBudgetMeasures> kColumns{
    "当初予算（合計）",       "補正予算（合計）", "前年度からの繰越し（合計）", "予備費等（合計）",
    "計（歳出予算現額合計）", "執行額（合計）",   "翌年度への繰越し(合計）",    "不用額",
    "翌年度要求額（合計）"};

constexpr std::array kParts{BudgetMeasure::Initial, BudgetMeasure::Supplementary, BudgetMeasure::CarriedIn,
                            BudgetMeasure::Reserve};
constexpr std::array kAccountMeasures{BudgetMeasure::Initial,  BudgetMeasure::Supplementary, BudgetMeasure::CarriedIn,
                                      BudgetMeasure::Reserve,  BudgetMeasure::Current,       BudgetMeasure::Executed,
                                      BudgetMeasure::Requested};

const std::optional<std::int64_t>& printedYen(const GovernmentBudget& budget, BudgetMeasure measure) {
    return budget.yen[static_cast<std::size_t>(measure)];
}

YenSum sumOf(const std::optional<std::int64_t>& yen) {
    YenSum sum;
    sum.add(yen);
    return sum;
}

std::string nameOf(BudgetMeasure measure) {
    return std::string(kColumns[static_cast<std::size_t>(measure)]);
}

// Of two whole numbers the quotient in millionths, cut towards zero; nothing where it doesn't fit. Digit by digit, as
// the numerator in millionths might not fit.
std::optional<std::int64_t> millionths(std::int64_t numerator, std::int64_t denominator) {
    constexpr std::int64_t kMost = 900'000'000'000;
    auto quotient = numerator / denominator;
    auto rest = numerator % denominator;
    if (std::abs(quotient) > kMost || std::abs(denominator) > std::int64_t{900'000'000'000'000'000}) {
        return std::nullopt;
    }
    for (int digit = 0; digit < 6; ++digit) {
        rest *= 10;
        quotient = quotient * 10 + rest / denominator;
        rest %= denominator;
    }
    return quotient;
}

// The rate is rounded to five decimals, of which noughts at the end are left out.
bool isRate(const base::Decimal& rate, std::int64_t executed, std::int64_t current) {
    const auto printed = rate.scaledDown(-6).whole();
    const auto exact = millionths(executed, current);
    constexpr std::int64_t kHalfStep = 5;
    return !exact || (printed && std::abs(*printed - *exact) <= kHalfStep);
}

class BudgetCheck {
public:
    BudgetCheck(const GovernmentProgramme& programme, const std::vector<std::string>& rates,
                const std::vector<RsItemSums>& items, domain::FiscalYear edition)
        : m_programme(programme), m_rates(rates), m_items(items), m_edition(edition) {}

    std::vector<RsBreach> run() {
        const auto& totals = m_programme.totals;
        for (std::size_t i = 0; i < totals.size(); ++i) {
            checkParts(totals[i]);
            checkAccounts(totals[i]);
            checkItems(totals[i]);
            if (i < m_rates.size()) {
                checkRate(totals[i], m_rates[i]);
            }
            checkExecution(totals[i]);
            if (i > 0) {
                checkSequence(totals[i - 1], totals[i]);
            }
        }
        checkStrayItems();
        return std::move(m_breaches);
    }

private:
    RsBreach& add(RsRule rule, const GovernmentBudget& at, Message message,
                  std::optional<std::int64_t> difference = {}) {
        m_breaches.push_back(
            {rule, at.row, m_programme.project, at.year.year(), std::move(difference), std::move(message)});
        return m_breaches.back();
    }

    // `column` of the total says `printed`, and what it should be is `expected`: a sum that doesn't fit is none.
    void compare(RsRule rule, const GovernmentBudget& at, const std::optional<std::int64_t>& printed,
                 const YenSum& expected, std::string_view sentence, std::string column) {
        const auto sum = expected.total();
        if (printed && expected.hasAny() && sum != printed) {
            add(rule, at, Message(sentence, {std::move(column), yenText(*printed), yenText(sum)}),
                sum ? yenDifference(*printed, *sum) : std::nullopt);
        }
    }

    void checkParts(const GovernmentBudget& total) {
        YenSum sum;
        for (const auto part : kParts) {
            sum.add(printedYen(total, part));
        }
        compare(RsRule::CurrentIsSum, total, printedYen(total, BudgetMeasure::Current), sum,
                SHIRUBE_TEXT("{0} is {1} yen, and its parts make {2} yen."), nameOf(BudgetMeasure::Current));
    }

    // A measure that no account row has counts as 0 where other cells of those rows are filled.
    void checkAccounts(const GovernmentBudget& total) {
        const auto [first, last] =
            std::equal_range(m_programme.accounts.begin(), m_programme.accounts.end(), total,
                             [](const GovernmentBudget& a, const GovernmentBudget& b) { return a.year < b.year; });
        if (first == last) {
            return;
        }
        for (const auto measure : kAccountMeasures) {
            const auto& printed = printedYen(total, measure);
            if (!printed) {
                continue;
            }
            YenSum sum;
            sum.add(0);
            for (auto account = first; account != last; ++account) {
                sum.add(printedYen(*account, measure));
            }
            compare(RsRule::TotalIsAccounts, total, printed, sum,
                    SHIRUBE_TEXT("{0} is {1} yen, and its accounts make {2} yen."), nameOf(measure));
        }
    }

    void checkItems(const GovernmentBudget& total) {
        if (m_items.empty()) {
            return;
        }
        static const RsItemSums kNone{};
        const auto found = std::find_if(m_items.begin(), m_items.end(),
                                        [&](const RsItemSums& sums) { return sums.year == total.year.year(); });
        const auto& sums = found == m_items.end() ? kNone : *found;
        const std::array<std::pair<BudgetMeasure, const std::optional<std::int64_t>*>, 6> pairs{
            std::pair{BudgetMeasure::Initial, &sums.initial},
            std::pair{BudgetMeasure::Supplementary, &sums.supplementary},
            std::pair{BudgetMeasure::CarriedIn, &sums.carriedIn},
            std::pair{BudgetMeasure::Reserve, &sums.reserve},
            std::pair{BudgetMeasure::Current, &sums.current},
            std::pair{BudgetMeasure::Requested, &sums.requested}};
        for (const auto& [measure, sum] : pairs) {
            compare(RsRule::ItemsMakeTotal, total, printedYen(total, measure), sumOf(sum->value_or(0)),
                    SHIRUBE_TEXT("{0} is {1} yen, and the budget items make {2} yen."), nameOf(measure));
        }
    }

    // Items of a year that has no total.
    void checkStrayItems() {
        for (const auto& sums : m_items) {
            const bool hasTotal =
                std::any_of(m_programme.totals.begin(), m_programme.totals.end(),
                            [&](const GovernmentBudget& total) { return total.year.year() == sums.year; });
            if (const auto current = sums.current.value_or(0); !hasTotal && current != 0) {
                m_breaches.push_back(
                    {RsRule::ItemsMakeTotal, sums.row, m_programme.project, sums.year, yenDifference(0, current),
                     Message(SHIRUBE_TEXT("The budget items make {0} yen, and there is no total of that year."),
                             {yenText(current)})});
            }
        }
    }

    void checkRate(const GovernmentBudget& total, const std::string& printed) {
        const auto executed = printedYen(total, BudgetMeasure::Executed).value_or(0);
        const auto current = printedYen(total, BudgetMeasure::Current).value_or(0);
        const bool isDefined = executed != 0 && current != 0;
        if (printed.empty()) {
            if (isDefined) {
                add(RsRule::RateIsQuotient, total,
                    Message(SHIRUBE_TEXT("The execution rate is blank, and {0} of {1} yen are executed."),
                            {yenText(executed), yenText(current)}));
            }
            return;
        }
        const auto rate = base::Decimal::parse(printed);
        if (!isDefined || !rate || !isRate(*rate, executed, current)) {
            add(RsRule::RateIsQuotient, total,
                Message(SHIRUBE_TEXT("The execution rate is {0}, and {1} of {2} yen are executed."),
                        {printed, yenText(executed), yenText(current)}));
        }
    }

    void checkExecution(const GovernmentBudget& total) {
        const auto& executed = printedYen(total, BudgetMeasure::Executed);
        if (!executed) {
            return;
        }
        if (total.year >= m_edition) {
            if (*executed != 0) {
                add(RsRule::NothingExecutedYet, total,
                    Message(SHIRUBE_TEXT("{0} is {1} yen in a year that isn't over."),
                            {nameOf(BudgetMeasure::Executed), yenText(*executed)}),
                    *executed);
            }
            return;
        }
        const auto& current = printedYen(total, BudgetMeasure::Current);
        if (current && *executed > *current) {
            add(RsRule::ExecutedWithinBudget, total,
                Message(SHIRUBE_TEXT("{0} is {1} yen, and {2} is {3} yen."),
                        {nameOf(BudgetMeasure::Executed), yenText(*executed), nameOf(BudgetMeasure::Current),
                         yenText(*current)}),
                yenDifference(*executed, *current));
        }
    }

    void checkSequence(const GovernmentBudget& before, const GovernmentBudget& total) {
        if (before.year == total.year) {
            add(RsRule::OneTotal, total,
                Message(SHIRUBE_TEXT("Row {0} is a total of the same year."), {std::to_string(before.row.number())}));
        } else if (before.year == total.year.previous()) {
            compare(RsRule::CarriedOverMatches, before, printedYen(before, BudgetMeasure::CarriedOut),
                    sumOf(printedYen(total, BudgetMeasure::CarriedIn)),
                    SHIRUBE_TEXT("{0} is {1} yen, and the next year carries in {2} yen."),
                    nameOf(BudgetMeasure::CarriedOut));
        }
    }

    const GovernmentProgramme& m_programme;
    const std::vector<std::string>& m_rates;
    const std::vector<RsItemSums>& m_items;
    domain::FiscalYear m_edition;
    std::vector<RsBreach> m_breaches;
};

RsBreach breach(RsRule rule, std::int64_t project, domain::RsRow row, Message message) {
    return {rule, row, project, {}, {}, std::move(message)};
}

}  // namespace

std::vector<RsBreach> checkBudget(const GovernmentProgramme& programme, const std::vector<std::string>& executionRates,
                                  const std::vector<RsItemSums>& items, domain::FiscalYear edition) {
    return BudgetCheck(programme, executionRates, items, edition).run();
}

bool isCorporateNumber(std::string_view text) {
    constexpr std::size_t kLength = 13;
    if (text.size() != kLength || text == kIndividuals ||
        !std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; })) {
        return false;
    }
    int sum = 0;
    for (std::size_t place = 1; place < kLength; ++place) {
        const int weight = place % 2 == 1 ? 1 : 2;  // place 1 is the last digit
        sum += weight * (text[kLength - place] - '0');
    }
    return text.front() - '0' == 9 - sum % 9;
}

std::optional<RsBreach> checkHeading(const GovernmentBook& book, std::int64_t project, std::string_view name,
                                     std::string_view ministry, domain::RsRow row) {
    const auto* programme = book.find(project);
    if (programme == nullptr) {
        return breach(RsRule::KnownProgramme, project, row,
                      Message(SHIRUBE_TEXT("No outline has {0} {1}."), {std::to_string(project), std::string(name)}));
    }
    const auto& outlineMinistry = book.text(programme->ministry);
    if (programme->name != name) {
        return breach(RsRule::SameHeading, project, row,
                      Message(SHIRUBE_TEXT("The name is {0} here and {1} in the outline."),
                              {std::string(name), programme->name}));
    }
    if (outlineMinistry != ministry) {
        return breach(RsRule::SameHeading, project, row,
                      ministry.empty() ? Message(SHIRUBE_TEXT("The ministry is blank here and {0} in the outline."),
                                                 {outlineMinistry})
                                       : Message(SHIRUBE_TEXT("The ministry is {0} here and {1} in the outline."),
                                                 {std::string(ministry), outlineMinistry}));
    }
    return std::nullopt;
}

std::optional<RsBreach> checkRelation(const GovernmentBook& book, std::int64_t project,
                                      const std::optional<std::int64_t>& related, std::string_view relatedName,
                                      domain::RsRow row) {
    if (!related || book.find(*related) != nullptr) {
        return std::nullopt;
    }
    return breach(RsRule::RelatedProgramme, project, row,
                  Message(SHIRUBE_TEXT("The edition has no programme {0} {1}; it may be a fund or a segment."),
                          {std::to_string(*related), std::string(relatedName)}));
}

std::optional<RsBreach> checkCorporateNumber(std::int64_t project, std::string_view payee, std::string_view number,
                                             domain::RsRow row) {
    if (number.empty() || number == "0" || number == kIndividuals || isCorporateNumber(number)) {
        return std::nullopt;
    }
    return breach(
        RsRule::CorporateNumber, project, row,
        Message(SHIRUBE_TEXT("{0} is no corporate number ({1})."), {std::string(number), std::string(payee)}));
}

std::optional<RsBreach> checkBlock(std::int64_t project, std::string_view block, const std::vector<std::string>& known,
                                   domain::RsRow row) {
    if (known.empty() || block.empty() || std::find(known.begin(), known.end(), block) != known.end()) {
        return std::nullopt;
    }
    return breach(RsRule::KnownBlock, project, row,
                  Message(SHIRUBE_TEXT("The payments have no block {0}."), {std::string(block)}));
}

std::optional<RsBreach> checkFormulaMark(std::int64_t project, std::string_view column, std::string_view text,
                                         domain::RsRow row) {
    if (!text.starts_with('\'')) {
        return std::nullopt;
    }
    return breach(
        RsRule::NoFormulaMark, project, row,
        Message(SHIRUBE_TEXT("{0} begins with an apostrophe: {1}"), {std::string(column), std::string(text)}));
}

}  // namespace shirube::analysis
