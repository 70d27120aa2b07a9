// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/RsRestatements.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

#include "ReportRows.h"
#include "YenSum.h"

namespace shirube::analysis {

namespace {

using base::Message;

// 不用額 is computed from the others.
constexpr std::array kMeasures{BudgetMeasure::Initial,    BudgetMeasure::Supplementary, BudgetMeasure::CarriedIn,
                               BudgetMeasure::Reserve,    BudgetMeasure::Current,       BudgetMeasure::Executed,
                               BudgetMeasure::CarriedOut, BudgetMeasure::Requested};
constexpr std::size_t kYearColumn = 2;
// Years up to that were taken over from sheets in thousands and millions of yen.
constexpr int kLastMigratedYear = 2023;
constexpr std::int64_t kMigrationStep = 1'000;

bool isKnownAfterTheYear(BudgetMeasure measure) {
    return measure == BudgetMeasure::Executed || measure == BudgetMeasure::CarriedOut;
}

std::string nameOf(const GovernmentProgramme& programme) {
    return std::to_string(programme.project) + " " + programme.name;
}

std::string placeOf(const GovernmentBook& book, domain::RsRow row) {
    const auto file =
        std::find_if(book.files().begin(), book.files().end(), [&](const auto& one) { return one.id == row.file(); });
    return file == book.files().end() ? std::string() : file->name;
}

ReportCell countCell(std::size_t count) {
    ReportCell cell;
    cell.number = Fraction(static_cast<std::int64_t>(count));
    return cell;
}

std::optional<domain::Money> moneyOf(const std::optional<std::int64_t>& yen) {
    return yen ? std::optional(domain::Money(*yen)) : std::nullopt;
}

class Builder {
public:
    Builder(const GovernmentBook& earlier, const GovernmentBook& later) : m_earlier(earlier), m_later(later) {}

    ReportTable build() {
        describe();
        compareProgrammes();
        for (std::size_t i = 0; i < kMeasures.size(); ++i) {
            auto& rows = m_amounts[i];
            std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
            std::vector<ReportRow> sorted;
            for (auto& [size, row] : rows) {
                sorted.push_back(std::move(row));
            }
            addGroup(toKey(kMeasures[i]), label(kMeasures[i]), std::move(sorted));
        }
        addGroup("years-gone", Message(SHIRUBE_TEXT("Totals of a year that went")), std::move(m_yearsGone));
        addGroup("renamed", Message(SHIRUBE_TEXT("Programmes with another name")), std::move(m_renamed));
        addGroup("moved", Message(SHIRUBE_TEXT("Programmes in another office")), std::move(m_moved));
        addGroup("came", Message(SHIRUBE_TEXT("Programmes that came")), std::move(m_came));
        addGroup("went", Message(SHIRUBE_TEXT("Programmes that went")), std::move(m_went));
        addNotes();
        return std::move(m_report);
    }

private:
    [[nodiscard]] static Message editionOf(const GovernmentBook& book) {
        const auto year = std::to_string(book.edition().year());
        std::string day;
        for (const auto& file : book.files()) {
            day = std::max(day, file.writtenOn);
        }
        return day.empty() ? Message::verbatim(year) : Message(SHIRUBE_TEXT("{0} (files of {1})"), {year, day});
    }

    void describe() {
        m_report.id = "rs-restatements";
        m_report.title = Message(SHIRUBE_TEXT("What the government states otherwise than before"));
        m_report.parameters = {{Message(SHIRUBE_TEXT("Earlier edition")), editionOf(m_earlier)},
                               {Message(SHIRUBE_TEXT("Later edition")), editionOf(m_later)}};
        m_report.columns = {{"item", Message(SHIRUBE_TEXT("What")), ReportQuantity::Text},
                            {"count", Message(SHIRUBE_TEXT("Number")), ReportQuantity::Count},
                            {"year", Message(SHIRUBE_TEXT("Fiscal year")), ReportQuantity::Text},
                            {"earlier", Message(SHIRUBE_TEXT("Earlier")), ReportQuantity::Amount, false, false},
                            {"later", Message(SHIRUBE_TEXT("Later")), ReportQuantity::Amount, false, false},
                            {"difference", Message(SHIRUBE_TEXT("Difference")), ReportQuantity::Amount, true, false},
                            {"note", Message(SHIRUBE_TEXT("Note")), ReportQuantity::Text}};
    }

    // Both books are by 予算事業ID.
    void compareProgrammes() {
        auto earlier = m_earlier.programmes().begin();
        auto later = m_later.programmes().begin();
        while (earlier != m_earlier.programmes().end() || later != m_later.programmes().end()) {
            if (later == m_later.programmes().end() ||
                (earlier != m_earlier.programmes().end() && earlier->project < later->project)) {
                m_went.push_back(textRow("went", *earlier, m_earlier, m_earlier.text(earlier->ministry)));
                ++earlier;
            } else if (earlier == m_earlier.programmes().end() || later->project < earlier->project) {
                m_came.push_back(textRow("came", *later, m_later, m_later.text(later->ministry)));
                ++later;
            } else {
                ++m_shared;
                compare(*earlier++, *later++);
            }
        }
    }

    void compare(const GovernmentProgramme& earlier, const GovernmentProgramme& later) {
        if (earlier.name != later.name) {
            m_renamed.push_back(textRow("renamed", later, m_later, {}));
            m_renamed.back().cells.back() = textCell(Message(SHIRUBE_TEXT("before: {0}"), {earlier.name}));
        }
        const auto before = officeOf(m_earlier, earlier);
        const auto after = officeOf(m_later, later);
        if (before != after) {
            m_moved.push_back(textRow("moved", later, m_later, {}));
            m_moved.back().cells.back() = textCell(Message(SHIRUBE_TEXT("{0}; before: {1}"), {after, before}));
        }
        auto next = later.totals.begin();
        for (const auto& total : earlier.totals) {
            while (next != later.totals.end() && next->year < total.year) {
                ++next;
            }
            if (next == later.totals.end() || next->year != total.year) {
                m_yearsGone.push_back(textRow("years-gone", later, m_later, {}));
                m_yearsGone.back().id += "/" + std::to_string(total.year.year());
                m_yearsGone.back().cells[kYearColumn] = textCell(Message::verbatim(std::to_string(total.year.year())));
                continue;
            }
            ++m_sharedTotals;
            for (std::size_t i = 0; i < kMeasures.size(); ++i) {
                compareMeasure(later, total, *next, i);
            }
        }
    }

    [[nodiscard]] static std::string officeOf(const GovernmentBook& book, const GovernmentProgramme& programme) {
        std::string office;
        for (const auto part : {programme.ministry, programme.bureau, programme.division}) {
            const auto& text = book.text(part);
            office += office.empty() || text.empty() ? text : " " + text;
        }
        return office;
    }

    void compareMeasure(const GovernmentProgramme& programme, const GovernmentBudget& earlier,
                        const GovernmentBudget& later, std::size_t place) {
        const auto measure = kMeasures[place];
        const auto& before = earlier.yen[static_cast<std::size_t>(measure)];
        const auto& after = later.yen[static_cast<std::size_t>(measure)];
        const bool wasNotYet = !before && isKnownAfterTheYear(measure) && earlier.year >= m_earlier.edition();
        if (before == after || wasNotYet) {
            return;
        }
        const auto year = std::to_string(earlier.year.year());
        ReportRow row;
        row.id = std::string(toKey(measure)) + "/" + std::to_string(programme.project) + "/" + year;
        row.cells.resize(m_report.columns.size());
        row.cells[0] = nameCell(nameOf(programme));
        row.cells[kYearColumn] = textCell(Message::verbatim(year));
        row.cells[3] = figureCell(before);
        row.cells[4] = figureCell(after);
        const auto difference = before && after ? yenDifference(*after, *before) : std::nullopt;
        if (difference) {
            row.cells[5] = amountCell(moneyOf(difference));
            if (earlier.year.year() <= kLastMigratedYear && std::abs(*difference) < kMigrationStep) {
                row.cells.back() =
                    textCell(Message(SHIRUBE_TEXT("within the 1,000 yen to which that year was taken over")));
            }
        }
        derive(row, measure, earlier, later, difference);
        const auto size = domain::Money(difference.value_or(0));
        m_amounts[place].emplace_back(size.isNegative() ? -(size.yen() + 1) : size.yen(), std::move(row));
    }

    [[nodiscard]] static ReportCell figureCell(const std::optional<std::int64_t>& yen) {
        return yen ? amountCell(moneyOf(yen)) : missingCell(domain::Missing::Blank);
    }

    void derive(ReportRow& row, BudgetMeasure measure, const GovernmentBudget& earlier, const GovernmentBudget& later,
                const std::optional<std::int64_t>& difference) const {
        auto& derivation = row.derivation;
        derivation.title = label(measure);
        derivation.formula = Message(SHIRUBE_TEXT("The later figure less the earlier one"));
        derivation.result = Message(SHIRUBE_TEXT("{0} yen"), {yenText(difference)});
        const std::array<std::pair<const GovernmentBook*, const GovernmentBudget*>, 2> sides{
            std::pair{&m_later, &later}, std::pair{&m_earlier, &earlier}};
        for (const auto& [book, budget] : sides) {
            DerivationInput input;
            input.label = editionOf(*book);
            if (const auto money = moneyOf(budget->yen[static_cast<std::size_t>(measure)])) {
                input.amount = domain::AmountRange::exactly(*money);
                input.printed = std::to_string(money->yen());
            }
            input.remark = Message(SHIRUBE_TEXT("{0}, row {1}"),
                                   {placeOf(*book, budget->row), std::to_string(budget->row.number())});
            derivation.inputs.push_back(std::move(input));
        }
    }

    [[nodiscard]] ReportRow textRow(std::string_view group, const GovernmentProgramme& programme,
                                    const GovernmentBook& book, const std::string& note) const {
        ReportRow row;
        row.id = std::string(group) + "/" + std::to_string(programme.project);
        row.cells.resize(m_report.columns.size());
        row.cells.front() = nameCell(nameOf(programme));
        row.cells.back() = nameCell(note);
        row.derivation.title = Message::verbatim(nameOf(programme));
        row.derivation.formula = Message(SHIRUBE_TEXT("As stated"));
        row.derivation.notes = {Message(SHIRUBE_TEXT("{0}, row {1}"),
                                        {placeOf(book, programme.row), std::to_string(programme.row.number())})};
        return row;
    }

    void addGroup(std::string_view id, Message name, std::vector<ReportRow> rows) {
        if (rows.empty()) {
            return;
        }
        ReportRow group;
        group.id = id;
        group.cells.resize(m_report.columns.size());
        group.cells[0] = textCell(std::move(name));
        group.cells[1] = countCell(rows.size());
        group.children = std::move(rows);
        m_report.rows.push_back(std::move(group));
    }

    void addNotes() {
        m_report.notes.push_back(
            Message(SHIRUBE_TEXT("{0} programmes and {1} of their yearly totals are in both; the later figures are in "
                                 "force."),
                    {std::to_string(m_shared), std::to_string(m_sharedTotals)}));
        m_report.notes.push_back(
            Message(SHIRUBE_TEXT("A figure that wasn't known yet in the earlier edition is no restatement.")));
        if (m_earlier.edition() != m_later.edition()) {
            m_report.notes.push_back(
                Message(SHIRUBE_TEXT("A programme that ended has no sheet any more, and one that moved to another "
                                     "ministry may have a new number.")));
        }
        if (m_report.rows.empty()) {
            m_report.notes.push_back(Message(SHIRUBE_TEXT("Nothing is stated otherwise.")));
        }
    }

    const GovernmentBook& m_earlier;
    const GovernmentBook& m_later;
    ReportTable m_report;
    std::array<std::vector<std::pair<std::int64_t, ReportRow>>, kMeasures.size()> m_amounts;  // with their size
    std::vector<ReportRow> m_yearsGone;
    std::vector<ReportRow> m_renamed;
    std::vector<ReportRow> m_moved;
    std::vector<ReportRow> m_came;
    std::vector<ReportRow> m_went;
    std::size_t m_shared = 0;
    std::size_t m_sharedTotals = 0;
};

}  // namespace

ReportTable restatements(const GovernmentBook& earlier, const GovernmentBook& later) {
    return Builder(earlier, later).build();
}

}  // namespace shirube::analysis
