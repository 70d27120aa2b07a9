// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "analysis/FactBook.h"
#include "analysis/FigureSpec.h"
#include "analysis/FundReport.h"
#include "base/Message.h"

namespace shirube::analysis {

/// The years with those between of which nothing is stated, as years without figures: an axis has no holes.
[[nodiscard]] std::vector<AccountYear> withGaps(const std::vector<AccountYear>& years);

/// The years of which money in or money out is not stated; empty where all are.
[[nodiscard]] std::vector<base::Message> gapTexts(const std::vector<AccountYear>& years);

/// The last year of which all that went in and out so far is known; null where there is none.
[[nodiscard]] const AccountYear* lastBalanced(const std::vector<AccountYear>& years);

/// Draws an account of money in and out by fiscal year into a spec: groups of columns, lines over them, with the notes
/// and 根拠 that such charts share.
class AccountColumns {
public:
    using Amount = std::function<std::optional<domain::Money>(const AccountYear&)>;
    using Statements = std::function<std::vector<const domain::FigureStatement*>(const AccountYear&)>;

    /// All of them must outlive it. `spec` gets a category for each year.
    AccountColumns(FigureSpec& spec, const FactBook& facts, const std::vector<AccountYear>& years,
                   domain::AmountUnit unit, const base::Translator& translate);

    struct Series {
        std::string id;
        base::Message label;
        Amount amount;
        Statements statements;  ///< printed figures of that year
        SeriesShape shape = SeriesShape::Column;
        bool isRunning = false;  ///< of all years so far: rests on their figures too
    };
    /// Left out where no year has an amount.
    void add(const Series& series);

    /// 速報, 四捨五入, missing years and what else documents print for the shown figures.
    void addNotes();
    /// 計 as a document prints it against Σ of the years, where they differ or some document prints another.
    void noteTotal(const domain::FigureStatement* printed, Amount amount);
    void note(const base::Message& message);

    /// The largest amount of a series and its trend from the first to the last year that has one; empty without any.
    [[nodiscard]] std::vector<base::Message> describe(const Series& series) const;

private:
    [[nodiscard]] std::string text(const base::Message& message) const { return message.text(m_translate); }

    FigureSpec& m_spec;
    const FactBook& m_facts;
    const std::vector<AccountYear>& m_years;
    domain::AmountUnit m_unit;
    const base::Translator& m_translate;
    std::vector<const domain::FigureStatement*> m_shown;
    bool m_isRounded = false;
};

/// Ready-made series of an account.
[[nodiscard]] std::vector<const domain::FigureStatement*> contributionsOf(const AccountYear& year);
[[nodiscard]] std::vector<const domain::FigureStatement*> spendingOf(const AccountYear& year);

}  // namespace shirube::analysis
