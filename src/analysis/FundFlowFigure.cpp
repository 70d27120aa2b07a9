// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/FundFlowFigure.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>

#include "FigureGrounds.h"
#include "domain/MoneyFormat.h"

namespace shirube::analysis {

namespace {

using base::Message;
using domain::Instrument;
using domain::Money;

constexpr std::size_t kMostInAlternativeText = 12;

constexpr std::array kInstruments{Instrument::Commission, Instrument::Subsidy, Instrument::Equity, Instrument::Grant,
                                  Instrument::FundContribution};

// Who stands where, before anything is put together.
struct Node {
    std::string name;
    std::size_t column = 0;
    std::set<std::size_t> payers;
    std::set<std::size_t> payees;
    Money paid;  // Σ of its known amounts, which only decides who stands on their own
    Money received;
    std::size_t shownAs = 0;  // index of the figure's nodes
};

struct Ribbon {
    std::size_t from = 0;
    std::size_t to = 0;
    Instrument instrument = Instrument::Subsidy;
    bool isUpperLimit = false;
    std::optional<Money> amount;
    std::vector<std::string> rates;
    std::vector<const FlowEdge*> edges;  // that it puts together
};

base::Status addTo(Money& sum, Money amount) {
    const auto total = domain::add(sum, amount);
    if (!total) {
        return base::forward(total);
    }
    sum = *total;
    return {};
}

std::string joined(const std::vector<std::string>& texts, const char* separator) {
    std::string out;
    for (const auto& text : texts) {
        out += (out.empty() ? "" : separator) + text;
    }
    return out;
}

class FlowBuilder {
public:
    FlowBuilder(const FlowReport& report, const FundFlowOptions& options, const base::Translator& translate)
        : m_report(report), m_options(options), m_translate(translate) {}

    base::Status build() {
        if (auto status = readNodes(); !status) {
            return status;
        }
        placePayers();
        foldEnds();
        if (auto status = readRibbons(); !status) {
            return status;
        }
        if (m_ribbons.empty()) {
            return base::fail(base::ErrorCode::InvalidInput,
                              Message(SHIRUBE_TEXT("No document names who pays whom here. Choose another programme, "
                                                   "or import a dataset first.")));
        }
        return {};
    }

    FigureSpec finish(std::span<const domain::Source> sources) {
        m_spec.unit = m_options.unit;
        m_spec.unitLabel = text(label(m_options.unit));
        fillContent();
        for (std::size_t i = 0; i < m_ribbons.size(); ++i) {
            addGrounds(m_ribbons[i], m_spec.flow().ribbons[i].id, sources);
        }
        addHead(m_spec,
                {"fund-flow", m_options.title, generatedTitle(),
                 text(Message(SHIRUBE_TEXT("Flow of money from the state to its recipients"))), m_options.language,
                 m_options.asOf},
                sources, citedSources(), m_translate);
        addNotes();
        m_spec.alternativeText = alternativeText();
        return std::move(m_spec);
    }

private:
    [[nodiscard]] std::string text(const Message& message) const { return message.text(m_translate); }

    base::Status readNodes() {
        for (const auto& node : m_report.nodes) {
            m_nodes.push_back({node.name, node.column, {}, {}, {}, {}, 0});
        }
        for (const auto& edge : m_report.edges) {
            auto& from = m_nodes[edge.from];
            auto& to = m_nodes[edge.to];
            from.payees.insert(edge.to);
            to.payers.insert(edge.from);
            if (edge.amount) {
                if (auto status = addTo(from.paid, *edge.amount); !status) {
                    return status;
                }
                if (auto status = addTo(to.received, *edge.amount); !status) {
                    return status;
                }
            }
        }
        return {};
    }

    // Who is paid by nobody stands right before the first whom they pay, so that no ribbon crosses the page for
    // nothing.
    void placePayers() {
        for (auto& node : m_nodes) {
            if (!node.payers.empty() || node.payees.empty()) {
                continue;
            }
            std::size_t nearest = m_nodes.size() + 1;
            for (const auto payee : node.payees) {
                nearest = std::min(nearest, m_nodes[payee].column);
            }
            node.column = std::max(node.column, nearest > 0 ? nearest - 1 : 0);
        }
    }

    // The smaller ends of each column as one node.
    void foldEnds() {
        std::map<std::pair<std::size_t, bool>, std::vector<std::size_t>> ends;  // by column and whether they pay
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            const auto& node = m_nodes[i];
            if (node.payees.empty() && !node.payers.empty()) {
                ends[{node.column, false}].push_back(i);
            } else if (node.payers.empty() && node.payees.size() == 1) {
                ends[{node.column, true}].push_back(i);
            }
        }
        std::map<std::size_t, std::pair<std::size_t, bool>> foldedAs;
        for (auto& [place, members] : ends) {
            const bool arePayers = place.second;
            const auto usual = arePayers ? kMostFlowPayers : kMostFlowRecipients;
            const auto most = m_options.topEnds == 0 ? usual : m_options.topEnds;
            std::stable_sort(members.begin(), members.end(), [&](std::size_t a, std::size_t b) {
                return arePayers ? m_nodes[a].paid > m_nodes[b].paid : m_nodes[a].received > m_nodes[b].received;
            });
            // A rest of one would only hide its name.
            for (std::size_t i = most; i < members.size() && members.size() > most + 1; ++i) {
                foldedAs.emplace(members[i], place);
            }
        }
        std::map<std::pair<std::size_t, bool>, std::size_t> others;
        std::map<std::size_t, std::size_t> counts;
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            auto& node = m_nodes[i];
            if (node.payers.empty() && node.payees.empty()) {
                continue;
            }
            const auto folded = foldedAs.find(i);
            if (folded == foldedAs.end()) {
                node.shownAs = m_shown.size();
                m_shown.push_back({m_report.nodes[i].id, node.name, node.column});
                continue;
            }
            const auto [place, isNew] = others.emplace(folded->second, m_shown.size());
            if (isNew) {
                m_shown.push_back(
                    {(place->first.second ? "other-payers/" : "others/") + std::to_string(place->first.first),
                     {},
                     node.column});
            }
            node.shownAs = place->second;
            ++counts[place->second];
            ++m_folded;
        }
        for (const auto& [shown, count] : counts) {
            m_shown[shown].label = text(Message(SHIRUBE_TEXT("Others ({0})"), {std::to_string(count)}));
        }
    }

    base::Status readRibbons() {
        using Key = std::tuple<std::size_t, std::size_t, Instrument, bool, bool>;
        std::map<Key, std::size_t> places;
        for (const auto& edge : m_report.edges) {
            if (m_nodes[edge.from].column >= m_nodes[edge.to].column) {
                m_backwards.push_back(&edge);
                continue;
            }
            const Key key{m_nodes[edge.from].shownAs, m_nodes[edge.to].shownAs, edge.instrument,
                          edge.amount.has_value() && edge.isUpperLimit, edge.amount.has_value()};
            const auto [place, isNew] = places.emplace(key, m_ribbons.size());
            if (isNew) {
                m_ribbons.push_back(
                    {std::get<0>(key), std::get<1>(key), edge.instrument, std::get<3>(key), {}, {}, {}});
            }
            auto& ribbon = m_ribbons[place->second];
            ribbon.edges.push_back(&edge);
            if (edge.amount) {
                Money sum = ribbon.amount.value_or(Money());
                if (auto status = addTo(sum, *edge.amount); !status) {
                    return status;
                }
                ribbon.amount = sum;
            }
            for (const auto& rate : edge.rates) {
                if (std::find(ribbon.rates.begin(), ribbon.rates.end(), rate) == ribbon.rates.end()) {
                    ribbon.rates.push_back(rate);
                }
            }
        }
        return {};
    }

    void fillContent() {
        FlowContent content;
        // Columns that nobody stands in after the payers moved are closed up.
        std::set<std::size_t> columns;
        for (const auto& ribbon : m_ribbons) {
            columns.insert(m_shown[ribbon.from].column);
            columns.insert(m_shown[ribbon.to].column);
        }
        std::map<std::size_t, std::size_t> nodeAt;
        const auto shown = [&](std::size_t node) {
            const auto [place, isNew] = nodeAt.emplace(node, content.nodes.size());
            if (isNew) {
                auto made = m_shown[node];
                made.column = static_cast<std::size_t>(std::distance(columns.begin(), columns.find(made.column)));
                content.nodes.push_back(std::move(made));
            }
            return place->second;
        };
        for (std::size_t i = 0; i < kInstruments.size(); ++i) {
            const auto instrument = kInstruments[i];
            if (std::any_of(m_ribbons.begin(), m_ribbons.end(),
                            [instrument](const auto& ribbon) { return ribbon.instrument == instrument; })) {
                content.instruments.push_back({std::string(toKey(instrument)), text(label(instrument)), i});
            }
        }
        for (const auto& ribbon : m_ribbons) {
            FlowFigureRibbon made;
            made.from = shown(ribbon.from);
            made.to = shown(ribbon.to);
            const auto key = toKey(ribbon.instrument);
            made.instrument =
                static_cast<std::size_t>(std::find_if(content.instruments.begin(), content.instruments.end(),
                                                      [&](const auto& instrument) { return instrument.id == key; }) -
                                         content.instruments.begin());
            made.id = m_shown[ribbon.from].id + ">" + m_shown[ribbon.to].id + "/" + std::string(key) +
                      (!ribbon.amount        ? "#none"
                       : ribbon.isUpperLimit ? "#limit"
                                             : "");
            if (ribbon.amount) {
                made.amount = ribbon.amount->yen();
                m_isRounded = m_isRounded || domain::isRoundedIn(*ribbon.amount, m_options.unit);
            }
            made.isUpperLimit = ribbon.isUpperLimit;
            made.rates = joined(ribbon.rates, ", ");
            made.label = text(describe(ribbon));
            const bool hasOtherPayers = std::any_of(m_ribbons.begin(), m_ribbons.end(), [&ribbon](const auto& other) {
                return other.to == ribbon.to && other.from != ribbon.from;
            });
            made.labelAtPayee =
                hasOtherPayers
                    ? text(Message::nested(SHIRUBE_TEXT("{0} → {1}"),
                                           {Message::verbatim(m_shown[ribbon.from].label), describe(ribbon)}))
                    : made.label;
            content.ribbons.push_back(std::move(made));
        }
        const auto has = [this](auto predicate) { return std::any_of(m_ribbons.begin(), m_ribbons.end(), predicate); };
        if (has([](const auto& ribbon) { return ribbon.isUpperLimit; })) {
            content.upperLimitLegend = text(Message(SHIRUBE_TEXT("Pale with a dashed edge: upper limit")));
        }
        if (has([](const auto& ribbon) { return !ribbon.amount; })) {
            content.noAmountLegend = text(Message(SHIRUBE_TEXT("Dashed line: amount not stated")));
        }
        content.payerHeading = text(Message(SHIRUBE_TEXT("Payer")));
        content.payeeHeading = text(Message(SHIRUBE_TEXT("Recipient")));
        content.instrumentHeading = text(Message(SHIRUBE_TEXT("Instrument")));
        content.ratesHeading = text(Message(SHIRUBE_TEXT("Rate")));
        content.amountHeading = text(Message(SHIRUBE_TEXT("Stated amount")));
        content.upperLimitHeading = text(Message(SHIRUBE_TEXT("Upper limit")));
        m_spec.content = std::move(content);
    }

    // The amounts of the ribbon, and the arrows as the documents name them.
    void addGrounds(const Ribbon& ribbon, const std::string& id, std::span<const domain::Source> sources) {
        for (const auto* edge : ribbon.edges) {
            for (const auto index : edge->rows) {
                const auto& row = m_report.rows[index];
                const auto arrow = text(Message(SHIRUBE_TEXT("{0} → {1}"), {row.payer, row.payee}));
                if (row.figure != nullptr) {
                    const auto remark =
                        row.isTotal ? Message(SHIRUBE_TEXT("states again what is counted; not added")) : Message();
                    const auto column = row.isTotal           ? std::string()
                                        : ribbon.isUpperLimit ? std::string("upper-limit")
                                                              : std::string("amount");
                    addGround(m_spec, sources, *row.figure, arrow, {id, column}, m_translate, remark);
                } else if (row.allocation != nullptr) {
                    addGround(m_spec, sources, row.allocation->citation, arrow, {id, {}}, m_translate);
                }
            }
        }
    }

    [[nodiscard]] Message describe(const Ribbon& ribbon) const {
        const auto instrument =
            ribbon.rates.empty()
                ? label(ribbon.instrument)
                : Message::nested(SHIRUBE_TEXT("{0} (rate {1})"),
                                  {label(ribbon.instrument), Message::verbatim(joined(ribbon.rates, ", "))});
        if (!ribbon.amount) {
            return Message::nested(SHIRUBE_TEXT("{0}: amount not stated"), {instrument});
        }
        const auto amount = domain::withUnit(*ribbon.amount, m_options.unit);
        return ribbon.isUpperLimit ? Message::nested(SHIRUBE_TEXT("{0}: at most {1}"), {instrument, amount})
                                   : Message::nested(SHIRUBE_TEXT("{0}: {1}"), {instrument, amount});
    }

    // One amount as one document has it: sums over payers could count money twice on its way.
    [[nodiscard]] std::string generatedTitle() const {
        const Ribbon* largest = nullptr;
        for (const auto& ribbon : m_ribbons) {
            const bool isNamed = !isFolded(ribbon.from) && !isFolded(ribbon.to);
            if (ribbon.amount && isNamed && (largest == nullptr || *ribbon.amount > *largest->amount)) {
                largest = &ribbon;
            }
        }
        if (largest == nullptr) {
            return text(Message(SHIRUBE_TEXT("The documents name who pays whom, but no amounts")));
        }
        return text(Message::nested(SHIRUBE_TEXT("The largest flow runs from {0} to {1}: {2}"),
                                    {Message::verbatim(m_shown[largest->from].label),
                                     Message::verbatim(m_shown[largest->to].label), describe(*largest)}));
    }

    [[nodiscard]] bool isFolded(std::size_t shown) const {
        const auto& id = m_shown[shown].id;
        return id.rfind("others/", 0) == 0 || id.rfind("other-payers/", 0) == 0;
    }

    void addNotes() {
        const auto note = [this](const Message& message) { m_spec.notes.push_back(text(message)); };
        const auto& content = m_spec.flow();
        if (!content.upperLimitLegend.empty()) {
            note(Message(SHIRUBE_TEXT("An upper limit is the most that was decided, not what was paid.")));
        }
        if (!content.noAmountLegend.empty()) {
            note(
                Message(SHIRUBE_TEXT("Where the documents name an arrow without an amount, a thin dashed line shows "
                                     "it; its width says nothing.")));
        }
        note(Message(
            SHIRUBE_TEXT("A last recipient is the last that the documents name, not the end of the money's way.")));
        if (m_folded > 0) {
            note(Message(SHIRUBE_TEXT("Others: {0} payers and recipients with smaller or no stated amounts."),
                         {std::to_string(m_folded)}));
        }
        if (m_isRounded) {
            note(Message(SHIRUBE_TEXT("Figures are rounded half away from zero; sums are computed before rounding.")));
        }
        for (const auto* edge : m_backwards) {
            note(Message(SHIRUBE_TEXT("The arrow from {0} back to {1} is not drawn."),
                         {m_nodes[edge->from].name, m_nodes[edge->to].name}));
        }
    }

    [[nodiscard]] std::set<domain::SourceId> citedSources() const {
        std::set<domain::SourceId> cited;
        for (const auto& row : m_report.rows) {
            if (row.allocation != nullptr) {
                cited.insert(row.allocation->citation.source);
            }
            if (row.fund != nullptr) {
                cited.insert(row.fund->citation.source);
            }
            if (row.figure != nullptr) {
                cited.insert(row.figure->citation.source);
            }
        }
        return cited;
    }

    [[nodiscard]] std::string alternativeText() const {
        const auto& content = m_spec.flow();
        std::vector<const FlowFigureRibbon*> ribbons;
        for (const auto& ribbon : content.ribbons) {
            ribbons.push_back(&ribbon);
        }
        std::stable_sort(ribbons.begin(), ribbons.end(),
                         [](const auto* a, const auto* b) { return a->amount.value_or(-1) > b->amount.value_or(-1); });
        std::vector<std::string> parts;
        for (std::size_t i = 0; i < std::min(ribbons.size(), kMostInAlternativeText); ++i) {
            parts.push_back(text(Message(
                SHIRUBE_TEXT("{0} to {1}, {2}"),
                {content.nodes[ribbons[i]->from].label, content.nodes[ribbons[i]->to].label, ribbons[i]->label})));
        }
        const auto list = joined(parts, "; ");
        if (ribbons.size() > parts.size()) {
            return text(Message(SHIRUBE_TEXT("Flow chart with {0} arrows, the largest: {1}."),
                                {std::to_string(ribbons.size()), list}));
        }
        return text(Message(SHIRUBE_TEXT("Flow chart: {0}."), {list}));
    }

    const FlowReport& m_report;
    const FundFlowOptions& m_options;
    const base::Translator& m_translate;
    FigureSpec m_spec;
    std::vector<Node> m_nodes;
    std::vector<FlowFigureNode> m_shown;
    std::vector<Ribbon> m_ribbons;  // between m_shown
    std::vector<const FlowEdge*> m_backwards;
    std::size_t m_folded = 0;
    bool m_isRounded = false;
};

}  // namespace

base::Result<FigureSpec> fundFlowFigure(const FlowReport& report, std::span<const domain::Source> sources,
                                        const FundFlowOptions& options, const base::Translator& translate) {
    FlowBuilder builder(report, options, translate);
    if (auto status = builder.build(); !status) {
        return base::forward(std::move(status));
    }
    return builder.finish(sources);
}

}  // namespace shirube::analysis
