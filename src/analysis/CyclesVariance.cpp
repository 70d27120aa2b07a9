// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "ReportRows.h"
#include "analysis/VarianceReports.h"
#include "domain/MoneyFormat.h"

namespace shirube::analysis {

namespace {

using base::Message;
using domain::BudgetCycle;
using domain::Money;

constexpr auto kUnit = domain::AmountUnit::HundredMillionYen;
constexpr std::size_t kMostCauses = 3;

// The lines of one account (or component) on both sides.
struct LinePair {
    Message name;
    std::vector<std::size_t> from;
    std::vector<std::size_t> to;
};

// What one of several lines gave to a change.
struct Mover {
    Message name;
    Money delta;
};

// Negative or 0: every amount has one, and the largest comes first.
Money minusMagnitude(Money money) {
    return money.isNegative() ? money : Money(-money.yen());
}

class Maker {
public:
    Maker(const FactBook& facts, const CycleComparison& comparison, const LineChecks* checks)
        : m_facts(facts), m_book(facts.book()), m_comparison(comparison), m_checks(checks) {}

    base::Result<ReportTable> make() {
        m_report.id = "cycles";
        m_report.title = Message(SHIRUBE_TEXT("Change between budget cycles"));
        m_report.parameters = {
            {Message(SHIRUBE_TEXT("Earlier cycle")), statusOf(m_comparison.from)},
            {Message(SHIRUBE_TEXT("Later cycle")), statusOf(m_comparison.to)},
        };
        m_report.columns = {
            {"programme", Message(SHIRUBE_TEXT("Programme")), ReportQuantity::Text},
            {"from", Message::verbatim(m_comparison.from.name()), ReportQuantity::Amount},
            {"to", Message::verbatim(m_comparison.to.name()), ReportQuantity::Amount},
            {"delta", Message(SHIRUBE_TEXT("Change in money")), ReportQuantity::Amount, true},
            {"rate", Message(SHIRUBE_TEXT("Rate of change")), ReportQuantity::Percent},
            {"change", Message(SHIRUBE_TEXT("Change")), ReportQuantity::Text},
            {"prior", Message(SHIRUBE_TEXT("Printed prior amount")), ReportQuantity::Text},
            {"cause", Message(SHIRUBE_TEXT("Cause")), ReportQuantity::Text},
        };
        for (const auto& row : m_comparison.rows) {
            auto made = rowOf(row);
            if (!made) {
                return base::forward(std::move(made));
            }
            m_report.rows.push_back(*std::move(made));
        }
        if (auto status = addTotal(); !status) {
            return base::forward(std::move(status));
        }
        addNotes();
        citeSources(m_report, m_facts);
        return std::move(m_report);
    }

private:
    // R8当初 with the statuses of its lines where they are not all enacted.
    [[nodiscard]] Message statusOf(const BudgetCycle& cycle) const {
        std::set<domain::BudgetStatus> statuses;
        for (const auto line : m_book.linesIn(cycle)) {
            statuses.insert(m_book.lines()[line].status);
        }
        std::vector<Message> labels;
        for (const auto status : statuses) {
            labels.push_back(label(status));
        }
        return labels.empty()
                   ? Message::verbatim(cycle.name())
                   : Message::nested(SHIRUBE_TEXT("{0} ({1})"), {Message::verbatim(cycle.name()), joined(labels)});
    }

    static bool isKnown(const BudgetSum& sum) { return sum.linesInTotal > 0 && sum.linesMissing == 0; }

    // Why a side has no figure at all.
    [[nodiscard]] domain::Missing missingOf(std::size_t programme, const BudgetCycle& cycle) const {
        for (const auto line : m_book.linesWithComponents(programme, cycle)) {
            if (!m_book.lines()[line].amount) {
                return m_book.lines()[line].missing;
            }
        }
        return domain::Missing::Unknown;
    }

    // A side's figure; marked where documents disagree on one of the lines that it rests on.
    [[nodiscard]] ReportCell sideCell(const std::optional<BudgetSum>& sum, domain::Missing missing,
                                      std::span<const std::size_t> lines) const {
        auto cell = sumCell(sum, missing);
        if (m_checks && cell.amount && !m_checks->disputedIn(m_book, lines).empty()) {
            cell.isAlert = true;
            cell.remark = joined({cell.remark, Message(SHIRUBE_TEXT("documents disagree"))});
        }
        return cell;
    }

    [[nodiscard]] static ReportCell sumCell(const std::optional<BudgetSum>& sum, domain::Missing missing) {
        if (!sum) {
            return {};
        }
        if (sum->linesInTotal == 0) {
            return missingCell(missing);
        }
        auto cell = amountCell(sum->range());
        if (sum->linesMissing > 0) {
            cell.remark =
                joined({cell.remark, Message(SHIRUBE_TEXT("{0} of {1} lines without an amount"),
                                             {std::to_string(sum->linesMissing), std::to_string(sum->lines)})});
        }
        return cell;
    }

    // What is not known on a side is not 0, so neither is the difference known.
    [[nodiscard]] static ReportCell deltaCell(const std::optional<BudgetSum>& from, const std::optional<BudgetSum>& to,
                                              const domain::AmountRange& delta) {
        for (const auto* side : {&from, &to}) {
            if (*side && (*side)->linesInTotal == 0) {
                return missingCell(domain::Missing::Unknown);
            }
        }
        auto cell = amountCell(delta);
        const auto isPartial = [](const auto& side) { return side && side->linesMissing > 0; };
        if (isPartial(from) || isPartial(to)) {
            cell.remark = joined({cell.remark, Message(SHIRUBE_TEXT("without the lines that have no amount"))});
        }
        return cell;
    }

    [[nodiscard]] static ReportCell priorCell(const PriorCheckResult& prior) {
        if (prior.check == PriorCheck::NotPrinted) {
            return {};
        }
        auto cell = textCell(label(prior.check));
        cell.isAlert = prior.check == PriorCheck::Differs;
        if (cell.isAlert && prior.difference) {
            cell.remark = signedAmount(*prior.difference);
        }
        return cell;
    }

    base::Result<ReportRow> rowOf(const ComparisonRow& compared) {
        const auto& programme = m_book.programmes()[compared.programme];
        auto derivation = deriveChange(m_book, compared.programme, m_comparison.from, m_comparison.to, kUnit);
        if (!derivation) {
            return base::forward(std::move(derivation));
        }
        ReportRow row;
        row.id = programme.id.value();
        row.derivation = *std::move(derivation);
        row.link = linkTo(ReportLink::Kind::Programme, programme.id.value());
        std::vector<Mover> movers;
        for (const auto& component : compared.components) {
            auto child = rowOf(component);
            if (!child) {
                return base::forward(std::move(child));
            }
            addMover(movers, child->cells.front().text, component.delta);
            row.children.push_back(*std::move(child));
        }
        if (compared.components.empty()) {
            if (auto status = addLines(compared.programme, row, movers); !status) {
                return base::forward(std::move(status));
            }
        }
        row.cells = {nameCell(ownerName(m_facts, programme.id, {})),
                     sideCell(compared.from, missingOf(compared.programme, m_comparison.from),
                              m_book.linesWithComponents(compared.programme, m_comparison.from)),
                     sideCell(compared.to, missingOf(compared.programme, m_comparison.to),
                              m_book.linesWithComponents(compared.programme, m_comparison.to)),
                     deltaCell(compared.from, compared.to, compared.delta),
                     percentCell(compared.ratio),
                     textCell(label(compared.change)),
                     priorCell(compared.prior),
                     textCell(causeOf(compared, std::move(movers)))};
        return row;
    }

    static void addMover(std::vector<Mover>& movers, const Message& name, const domain::AmountRange& delta) {
        if (delta.isExact() && !delta.lower.isZero()) {
            movers.push_back({name, delta.lower});
        }
    }

    // The lines of both cycles by account: rows of their own where there is more than one.
    [[nodiscard]] std::vector<LinePair> pairsOf(std::size_t programme) const {
        std::map<std::string, LinePair> byAccount;
        for (const auto* cycle : {&m_comparison.from, &m_comparison.to}) {
            for (const auto& line : m_book.linesOf(programme, *cycle)) {
                auto& pair = byAccount[line.account];
                (cycle == &m_comparison.from ? pair.from : pair.to).push_back(m_book.positionOf(line));
            }
        }
        std::vector<LinePair> pairs;
        for (auto& [account, pair] : byAccount) {
            pair.name = account.empty() ? Message(SHIRUBE_TEXT("Account not stated")) : Message::verbatim(account);
            pairs.push_back(std::move(pair));
        }
        return pairs;
    }

    base::Status addLines(std::size_t programme, ReportRow& row, std::vector<Mover>& movers) {
        const auto pairs = pairsOf(programme);
        if (pairs.size() < 2) {
            return {};
        }
        for (const auto& pair : pairs) {
            auto child = lineRow(pair, row.id);
            if (!child) {
                return base::forward(std::move(child));
            }
            if (const auto& delta = child->cells[columnOf(m_report, "delta")].amount) {
                addMover(movers, pair.name, *delta);
            }
            row.children.push_back(*std::move(child));
        }
        return {};
    }

    base::Result<ReportRow> lineRow(const LinePair& pair, const std::string& parent) {
        std::optional<BudgetSum> sums[2];
        auto delta = domain::AmountRange::exactly({});
        ReportRow row;
        row.derivation.title = pair.name;
        row.derivation.formula = Message(SHIRUBE_TEXT("{0} − {1}"), {m_comparison.to.name(), m_comparison.from.name()});
        for (const bool isTo : {false, true}) {
            const auto& lines = isTo ? pair.to : pair.from;
            if (lines.empty()) {
                continue;
            }
            auto sum = sumOf(m_book, lines);
            if (!sum) {
                return base::forward(std::move(sum));
            }
            auto next = isTo ? add(delta, sum->range()) : subtract(delta, sum->range());
            const auto& cycle = isTo ? m_comparison.to : m_comparison.from;
            auto child = deriveSum(m_book, lines, Message::verbatim(cycle.name()), kUnit);
            if (!next || !child) {
                return next ? base::Result<ReportRow>(base::forward(std::move(child)))
                            : base::Result<ReportRow>(base::forward(std::move(next)));
            }
            delta = *next;
            sums[isTo ? 1 : 0] = *std::move(sum);
            row.derivation.children.push_back(*std::move(child));
        }
        const auto& newest = pair.to.empty() ? pair.from : pair.to;
        row.id = parent + "/" + m_book.lines()[newest.front()].id.value();
        row.link = linkTo(ReportLink::Kind::BudgetLine, m_book.lines()[newest.front()].id.value());
        row.cells.resize(m_report.columns.size());
        row.cells[0] = textCell(pair.name);
        row.cells[1] = sideCell(sums[0], domain::Missing::Unknown, pair.from);
        row.cells[2] = sideCell(sums[1], domain::Missing::Unknown, pair.to);
        row.cells[3] = deltaCell(sums[0], sums[1], delta);
        row.cells[columnOf(m_report, "cause")] =
            textCell(pair.from.empty() ? Message(SHIRUBE_TEXT("New line in {0}"), {m_comparison.to.name()})
                     : pair.to.empty() ? Message(SHIRUBE_TEXT("No line any more in {0}"), {m_comparison.to.name()})
                                       : Message());
        if (row.cells[3].amount && row.cells[3].amount->isExact()) {
            row.derivation.result = withUnit(row.cells[3].amount->lower, kUnit);
        }
        return row;
    }

    [[nodiscard]] Message causeOf(const ComparisonRow& row, std::vector<Mover> movers) const {
        std::vector<Message> causes;
        switch (row.change) {
            case Change::New: {
                const auto lines = m_book.linesWithComponents(row.programme, m_comparison.to);
                const bool isPrinted = std::any_of(lines.begin(), lines.end(),
                                                   [&](const auto line) { return m_book.lines()[line].isNew; });
                causes.push_back(
                    isPrinted ? Message(SHIRUBE_TEXT("New line in {0}, printed as new"), {m_comparison.to.name()})
                              : Message(SHIRUBE_TEXT("New line in {0}"), {m_comparison.to.name()}));
                break;
            }
            case Change::Ended:
                causes.push_back(Message(SHIRUBE_TEXT("No line any more in {0}"), {m_comparison.to.name()}));
                break;
            case Change::Uncertain:
                causes.push_back(uncertainty(row));
                break;
            case Change::Unchanged:
                break;
            case Change::Increased:
            case Change::Decreased:
                if (movers.empty() && row.delta.isExact()) {
                    causes.push_back(
                        Message::nested(SHIRUBE_TEXT("Its only line: {0}"), {signedAmount(row.delta.lower)}));
                }
        }
        std::stable_sort(movers.begin(), movers.end(), [](const auto& a, const auto& b) {
            return minusMagnitude(a.delta) < minusMagnitude(b.delta);
        });
        for (std::size_t i = 0; i < std::min(movers.size(), kMostCauses); ++i) {
            causes.push_back(
                Message::nested(SHIRUBE_TEXT("{0}: {1}"), {movers[i].name, signedAmount(movers[i].delta)}));
        }
        addParts(causes, row);
        return joined(causes);
    }

    // うち of the lines, where they moved.
    static void addParts(std::vector<Message>& causes, const ComparisonRow& row) {
        if (!row.from || !row.to) {
            return;
        }
        for (const auto& [name, part] : row.to->parts) {
            const auto before = row.from->parts.find(name);
            if (before == row.from->parts.end()) {
                continue;
            }
            const auto delta = subtract(part.printed, before->second.printed);
            if (delta && !delta->isZero()) {
                causes.push_back(Message::nested(SHIRUBE_TEXT("of which {0}: {1}"),
                                                 {Message::verbatim(name), signedAmount(*delta)}));
            }
        }
    }

    [[nodiscard]] Message uncertainty(const ComparisonRow& row) const {
        std::vector<Message> reasons;
        for (const auto& [sum, cycle] : {std::pair(&row.from, &m_comparison.from), {&row.to, &m_comparison.to}}) {
            if (*sum && !isKnown(**sum)) {
                reasons.push_back(
                    Message::nested(SHIRUBE_TEXT("{0} has no amount ({1})"),
                                    {Message::verbatim(cycle->name()), label(missingOf(row.programme, *cycle))}));
            } else if (*sum && !(*sum)->isExact()) {
                reasons.push_back(Message(SHIRUBE_TEXT("{0} is within an envelope"), {cycle->name()}));
            }
        }
        return joined(reasons);
    }

    base::Status addTotal() {
        auto derivation = deriveTotalChange(m_book, m_comparison.from, m_comparison.to, kUnit);
        if (!derivation) {
            return base::forward(std::move(derivation));
        }
        std::map<Change, std::size_t> counts;
        for (const auto& row : m_comparison.rows) {
            ++counts[row.change];
        }
        std::vector<Message> causes;
        for (const auto& [change, count] : counts) {
            causes.push_back(
                Message::nested(SHIRUBE_TEXT("{0}: {1}"), {label(change), Message::verbatim(std::to_string(count))}));
        }
        ReportRow row;
        row.id = "total";
        row.isTotal = true;
        row.derivation = *std::move(derivation);
        row.cells = {textCell(Message(SHIRUBE_TEXT("Total"))),
                     sideCell(m_comparison.fromTotal, domain::Missing::Unknown, m_book.linesIn(m_comparison.from)),
                     sideCell(m_comparison.toTotal, domain::Missing::Unknown, m_book.linesIn(m_comparison.to)),
                     deltaCell(m_comparison.fromTotal, m_comparison.toTotal, m_comparison.totalDelta),
                     percentCell(m_comparison.totalRatio),
                     {},
                     {},
                     textCell(joined(causes))};
        m_report.rows.push_back(std::move(row));
        return {};
    }

    void addNotes() {
        const bool hasEnvelope = !m_comparison.fromTotal.isExact() || !m_comparison.toTotal.isExact();
        m_report.notes.emplace_back(
            SHIRUBE_TEXT("Totals count each top-level programme once; components stand beneath."));
        if (hasEnvelope) {
            m_report.notes.emplace_back(
                SHIRUBE_TEXT("Amounts within an envelope widen a figure to a range from 0 to the envelope; a shared "
                             "envelope counts once."));
        }
        if (m_comparison.fromTotal.linesMissing + m_comparison.toTotal.linesMissing > 0) {
            m_report.notes.emplace_back(SHIRUBE_TEXT("Lines without an amount are in no sum: missing is not zero."));
        }
        m_report.notes.emplace_back(
            SHIRUBE_TEXT("Computed in whole yen from the printed figures; rounded only when shown."));
    }

    const FactBook& m_facts;
    const domain::BudgetBook& m_book;
    const CycleComparison& m_comparison;
    const LineChecks* m_checks;
    ReportTable m_report;
};

}  // namespace

base::Result<ReportTable> cyclesVariance(const FactBook& facts, const BudgetCycle& from, const BudgetCycle& to,
                                         const LineChecks* checks) {
    const auto comparison = compareCycles(facts.book(), from, to);
    if (!comparison) {
        return base::forward(comparison);
    }
    return Maker(facts, *comparison, checks).make();
}

}  // namespace shirube::analysis
