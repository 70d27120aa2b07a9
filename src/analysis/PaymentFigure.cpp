// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "FigurePhrases.h"
#include "RsFigure.h"
#include "YenSum.h"
#include "analysis/PaymentGraph.h"
#include "domain/LogicGraph.h"
#include "domain/MoneyFormat.h"

namespace shirube::analysis {

namespace {

using base::Message;

constexpr std::size_t kMostInAlternativeText = 12;
constexpr std::size_t kMostCosts = 5;
constexpr std::size_t kMostArrowNotes = 12;

// What a ribbon stands for: in the order of the legend.
enum class Way { Direct, PassedOn, Payee, OwnCost };
struct WayRow {
    Way way;
    std::string_view id;
    std::string_view label;
};
constexpr std::array kWays{WayRow{Way::Direct, "direct", SHIRUBE_TEXT("Paid by the office in charge")},
                           WayRow{Way::PassedOn, "passed-on", SHIRUBE_TEXT("Passed on by a block")},
                           WayRow{Way::Payee, "payee", SHIRUBE_TEXT("Payees that make up a block")},
                           WayRow{Way::OwnCost, "own-cost", SHIRUBE_TEXT("Indirect costs of the state itself")}};

class FigureBuilder {
public:
    FigureBuilder(const PaymentGraph& graph, const std::string& programmeName, std::size_t payeesPerBlock,
                  const base::Translator& translate, std::span<const domain::RsFile> files)
        : m_graph(graph),
          m_programmeName(programmeName),
          m_payeesPerBlock(payeesPerBlock),
          m_translate(translate),
          m_files(files) {}

    FigureSpec build() {
        chooseUnit();
        placeBlocks();
        addArrows();
        addPayees();
        addCosts();
        numberInstruments();
        setTexts();
        addRsHead(
            m_spec,
            {"government-payments", {}, title(), text(Message(SHIRUBE_TEXT("Flow of the programme's money"))), {}, {}},
            m_files, m_translate);
        m_spec.content = std::move(m_content);
        citeRsFiles(m_spec, m_files, usedFiles(), m_translate);
        addNotes();
        m_spec.alternativeText = alternativeText();
        return std::move(m_spec);
    }

private:
    [[nodiscard]] std::string text(const Message& message) const { return message.text(m_translate); }

    [[nodiscard]] std::set<std::int64_t> usedFiles() const {
        std::set<std::int64_t> used;
        for (const auto& block : m_graph.blocks) {
            used.insert(block.row.file());
        }
        for (const auto& arrow : m_graph.arrows) {
            used.insert(arrow.row.file());
        }
        for (const auto row : m_graph.indirectCostRows) {
            used.insert(row.file());
        }
        return used;
    }

    void chooseUnit() {
        std::int64_t largest = 0;
        for (const auto& block : m_graph.blocks) {
            largest = std::max(largest, block.yen.value_or(0));
            for (const auto& payee : block.payees) {
                largest = std::max(largest, payee.yen.value_or(0));
            }
        }
        for (const auto& cost : m_graph.indirectCosts) {
            largest = std::max(largest, cost.second.value_or(0));
        }
        m_spec.unit = readableUnit(largest);
        m_spec.unitLabel = text(label(m_spec.unit));
    }

    // As far from the office as the longest way there, so that every arrow that is drawn goes forward.
    void placeBlocks() {
        std::vector<domain::LogicGraph::Edge> edges;
        for (const auto& arrow : m_graph.arrows) {
            if (arrow.from && !arrow.closesCircle) {
                edges.push_back({static_cast<std::uint32_t>(*arrow.from), static_cast<std::uint32_t>(arrow.to)});
            }
            if (!arrow.closesCircle) {
                m_arrowsInto[arrow.to].insert(arrow.from);
            }
        }
        const domain::LogicGraph graph(static_cast<std::uint32_t>(m_graph.blocks.size()), std::move(edges));
        m_column.assign(m_graph.blocks.size(), 1);
        for (const auto block : graph.order()) {
            for (const auto edge : graph.edgesInto(block)) {
                m_column[block] = std::max(m_column[block], m_column[graph.edges()[edge].from] + 1);
            }
        }
    }

    std::size_t node(const std::string& id, const std::string& name, std::size_t column) {
        const auto [place, isNew] = m_nodes.try_emplace(id, m_content.nodes.size());
        if (isNew) {
            m_content.nodes.push_back({id, name, column});
        }
        return place->second;
    }

    std::size_t officeNode() {
        return node("office", m_graph.office.empty() ? text(Message(SHIRUBE_TEXT("Office in charge"))) : m_graph.office,
                    0);
    }

    std::size_t blockNode(std::size_t place) {
        const auto& block = m_graph.blocks[place];
        return node("block/" + block.id, block.name.empty() ? block.id : block.id + " " + block.name, m_column[place]);
    }

    FlowFigureRibbon& addRibbon(std::size_t from, std::size_t to, Way way, const std::optional<std::int64_t>& amount,
                                const std::string& payerAtPayee = {}) {
        FlowFigureRibbon ribbon;
        ribbon.id = m_content.nodes[from].id + ">" + m_content.nodes[to].id;
        ribbon.from = from;
        ribbon.to = to;
        ribbon.instrument = static_cast<std::size_t>(way);
        ribbon.amount = amount;
        const auto described =
            amount ? domain::withUnit(domain::Money(*amount), m_spec.unit) : Message(SHIRUBE_TEXT("amount not stated"));
        ribbon.label = text(described);
        ribbon.labelAtPayee =
            payerAtPayee.empty()
                ? ribbon.label
                : text(Message::nested(SHIRUBE_TEXT("{0} → {1}"), {Message::verbatim(payerAtPayee), described}));
        m_isRounded = m_isRounded || (amount && domain::isRoundedIn(domain::Money(*amount), m_spec.unit));
        m_content.ribbons.push_back(std::move(ribbon));
        return m_content.ribbons.back();
    }

    void addGround(const FlowFigureRibbon& ribbon, domain::RsRow row, const std::string& label,
                   const std::optional<std::int64_t>& yen) {
        if (yen) {
            addRsGround(m_spec, m_files, row, label, std::to_string(*yen), {ribbon.id, "amount"}, m_translate);
        }
    }

    // A block's amount is known; which part of it came along which of several arrows is not.
    void addArrows() {
        for (const auto& [to, origins] : m_arrowsInto) {
            const auto& block = m_graph.blocks[to];
            const auto amount = origins.size() == 1 ? block.yen : std::nullopt;
            for (const auto& from : origins) {
                const auto origin = from ? blockNode(*from) : officeNode();
                const auto payer = origins.size() > 1 ? m_content.nodes[origin].label : std::string();
                auto& ribbon = addRibbon(origin, blockNode(to), from ? Way::PassedOn : Way::Direct, amount, payer);
                addGround(ribbon, block.row, m_content.nodes[ribbon.to].label, amount);
            }
            m_hasSharedBlocks = m_hasSharedBlocks || (origins.size() > 1 && block.yen);
        }
    }

    void addPayees() {
        for (std::size_t i = 0; i < m_graph.blocks.size() && m_payeesPerBlock > 0; ++i) {
            const auto& block = m_graph.blocks[i];
            std::vector<const PaymentPayee*> named;
            std::vector<const PaymentPayee*> others;
            for (const auto& payee : block.payees) {
                if (!payee.isList) {
                    (payee.isOther ? others : named).push_back(&payee);
                }
            }
            const bool isTheBlock = named.size() == 1 && others.empty() && named.front()->yen == block.yen;
            if (isTheBlock) {
                continue;
            }
            std::stable_sort(named.begin(), named.end(), [](const auto* a, const auto* b) { return a->yen > b->yen; });
            // A rest of one would only hide its name.
            if (named.size() > m_payeesPerBlock + 1 || (named.size() > m_payeesPerBlock && !others.empty())) {
                const auto rest = named.begin() + static_cast<std::ptrdiff_t>(m_payeesPerBlock);
                others.insert(others.begin(), rest, named.end());
                named.erase(rest, named.end());
            }
            for (std::size_t p = 0; p < named.size(); ++p) {
                const auto& payee = *named[p];
                auto& ribbon = addRibbon(blockNode(i), node(payeeId(block, p), payee.name, m_column[i] + 1), Way::Payee,
                                         payee.yen);
                addGround(ribbon, payee.row, payee.name, payee.yen);
            }
            addOthers(i, others);
        }
    }

    [[nodiscard]] static std::string payeeId(const PaymentBlock& block, std::size_t place) {
        return "payee/" + block.id + "/" + std::to_string(place + 1);
    }

    void addOthers(std::size_t place, const std::vector<const PaymentPayee*>& others) {
        if (others.empty()) {
            return;
        }
        YenSum sum;
        for (const auto* payee : others) {
            sum.add(payee->yen);
        }
        // A row of others already stands for several.
        const bool isOneRow = others.size() == 1;
        const auto name = isOneRow ? others.front()->name
                                   : text(Message(SHIRUBE_TEXT("Others ({0})"), {std::to_string(others.size())}));
        auto& ribbon =
            addRibbon(blockNode(place), node("others/" + m_graph.blocks[place].id, name, m_column[place] + 1),
                      Way::Payee, sum.total());
        for (const auto* payee : others) {
            addGround(ribbon, payee->row, payee->name, payee->yen);
        }
    }

    void addCosts() {
        const auto& costs = m_graph.indirectCosts;
        const auto shown = costs.size() > kMostCosts + 1 ? kMostCosts : costs.size();
        for (std::size_t i = 0; i < shown; ++i) {
            addGround(addRibbon(officeNode(), node("cost/" + std::to_string(i + 1), costs[i].first, 1), Way::OwnCost,
                                costs[i].second),
                      m_graph.indirectCostRows[i], costs[i].first, costs[i].second);
        }
        if (shown == costs.size()) {
            return;
        }
        YenSum rest;
        for (std::size_t i = shown; i < costs.size(); ++i) {
            rest.add(costs[i].second);
        }
        const auto name = text(Message(SHIRUBE_TEXT("Others ({0})"), {std::to_string(costs.size() - shown)}));
        const auto& ribbon = addRibbon(officeNode(), node("cost/others", name, 1), Way::OwnCost, rest.total());
        for (std::size_t i = shown; i < costs.size(); ++i) {
            addGround(ribbon, m_graph.indirectCostRows[i], costs[i].first, costs[i].second);
        }
    }

    // Only the ways that the figure has.
    void numberInstruments() {
        std::array<std::size_t, kWays.size()> numbers{};
        for (std::size_t way = 0; way < kWays.size(); ++way) {
            const bool isUsed = std::any_of(m_content.ribbons.begin(), m_content.ribbons.end(),
                                            [way](const auto& ribbon) { return ribbon.instrument == way; });
            if (isUsed) {
                numbers[way] = m_content.instruments.size();
                m_content.instruments.push_back({std::string(kWays[way].id), text(Message(kWays[way].label)), way});
            }
        }
        for (auto& ribbon : m_content.ribbons) {
            ribbon.instrument = numbers[ribbon.instrument];
        }
    }

    void setTexts() {
        if (std::any_of(m_content.ribbons.begin(), m_content.ribbons.end(),
                        [](const auto& ribbon) { return !ribbon.amount; })) {
            m_content.noAmountLegend = text(Message(SHIRUBE_TEXT("Dashed line: amount not stated")));
        }
        m_content.payerHeading = text(Message(SHIRUBE_TEXT("Payer")));
        m_content.payeeHeading = text(Message(SHIRUBE_TEXT("Recipient")));
        m_content.instrumentHeading = text(Message(SHIRUBE_TEXT("Way of payment")));
        m_content.ratesHeading = text(Message(SHIRUBE_TEXT("Rate")));
        m_content.amountHeading = text(Message(SHIRUBE_TEXT("Stated amount")));
        m_content.upperLimitHeading = text(Message(SHIRUBE_TEXT("Upper limit")));
    }

    [[nodiscard]] std::string title() const {
        const auto direct = std::count_if(m_graph.blocks.begin(), m_graph.blocks.end(),
                                          [](const auto& block) { return block.isDirect; });
        if (!m_graph.directYen) {
            return text(Message(SHIRUBE_TEXT("{0}: the files have no amounts of direct payments"), {m_programmeName}));
        }
        return text(Message::nested(
            SHIRUBE_TEXT("{0}: {1} went directly to {2} blocks of payees"),
            {Message::verbatim(m_programmeName), domain::withUnit(domain::Money(*m_graph.directYen), m_spec.unit),
             Message::verbatim(std::to_string(direct))}));
    }

    void addNotes() {
        const auto note = [this](const Message& message) { m_spec.notes.push_back(text(message)); };
        const auto& content = m_spec.flow();
        const auto has = [&](Way way) {
            return std::any_of(content.instruments.begin(), content.instruments.end(), [&](const auto& instrument) {
                return instrument.place == static_cast<std::size_t>(way);
            });
        };
        if (has(Way::PassedOn)) {
            note(Message(SHIRUBE_TEXT("What a block passes on is part of what it was paid; the two are never added.")));
        }
        if (has(Way::Payee)) {
            note(Message(SHIRUBE_TEXT("Payees make up their block and are no further payment.")));
        }
        if (m_hasSharedBlocks) {
            note(
                Message(SHIRUBE_TEXT("Where several arrows lead to a block, the files don't say how much came along "
                                     "which.")));
        }
        for (const auto& message : m_graph.notes) {
            note(message);
        }
        std::size_t closing = 0;
        for (const auto& arrow : m_graph.arrows) {
            if (arrow.closesCircle && ++closing <= kMostArrowNotes) {
                note(Message(SHIRUBE_TEXT("The arrow from {0} back to {1} is not drawn."),
                             {m_graph.blocks[arrow.from.value_or(arrow.to)].id, m_graph.blocks[arrow.to].id}));
            }
        }
        if (m_isRounded) {
            note(roundingNote());
        }
    }

    [[nodiscard]] std::string alternativeText() const {
        const auto& content = m_spec.flow();
        std::vector<const FlowFigureRibbon*> ribbons;
        std::transform(content.ribbons.begin(), content.ribbons.end(), std::back_inserter(ribbons),
                       [](const auto& ribbon) { return &ribbon; });
        std::stable_sort(ribbons.begin(), ribbons.end(),
                         [](const auto* a, const auto* b) { return a->amount.value_or(-1) > b->amount.value_or(-1); });
        std::string list;
        for (std::size_t i = 0; i < std::min(ribbons.size(), kMostInAlternativeText); ++i) {
            list += (i == 0 ? "" : "; ") + text(Message(SHIRUBE_TEXT("{0} to {1}, {2}"),
                                                        {content.nodes[ribbons[i]->from].label,
                                                         content.nodes[ribbons[i]->to].label, ribbons[i]->label}));
        }
        return ribbons.size() > kMostInAlternativeText
                   ? text(Message(SHIRUBE_TEXT("Flow chart with {0} arrows, the largest: {1}."),
                                  {std::to_string(ribbons.size()), list}))
                   : text(Message(SHIRUBE_TEXT("Flow chart: {0}."), {list}));
    }

    const PaymentGraph& m_graph;
    const std::string& m_programmeName;
    std::size_t m_payeesPerBlock;
    const base::Translator& m_translate;
    std::span<const domain::RsFile> m_files;
    FigureSpec m_spec;
    FlowContent m_content;
    // Where the arrows that are drawn come from, by the block that they lead to: nothing is the office.
    std::map<std::size_t, std::set<std::optional<std::size_t>>> m_arrowsInto;
    std::vector<std::size_t> m_column;  // by block
    std::map<std::string, std::size_t> m_nodes;
    bool m_isRounded = false;
    bool m_hasSharedBlocks = false;
};

}  // namespace

FigureSpec paymentFigure(const PaymentGraph& graph, const std::string& programmeName, std::size_t payeesPerBlock,
                         const base::Translator& translate, std::span<const domain::RsFile> files) {
    return FigureBuilder(graph, programmeName, payeesPerBlock, translate, files).build();
}

}  // namespace shirube::analysis
