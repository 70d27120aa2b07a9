// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/PaymentGraph.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "YenSum.h"

namespace shirube::analysis {

namespace {

using base::Message;

class Builder {
public:
    explicit Builder(const PaymentRows& rows) : m_rows(rows) {}

    PaymentGraph build() {
        addBlocks();
        addPayees();
        addFlows();
        markCircles();
        measureDepth();
        addSums();
        for (const auto& cost : m_rows.costs) {
            m_graph.indirectCosts.emplace_back(cost.item, cost.yen);
            m_graph.indirectCostRows.push_back(cost.row);
        }
        checkPayees();
        checkContracts();
        addNotes();
        return std::move(m_graph);
    }

private:
    void addBreach(RsRule rule, domain::RsRow row, Message message, std::optional<std::int64_t> difference = {}) {
        m_graph.breaches.push_back({rule, row, m_rows.project, {}, difference, std::move(message)});
    }

    // The block with that id, made with that row where there is none.
    std::size_t blockOf(const std::string& id, domain::RsRow row) {
        const auto [place, isNew] = m_places.try_emplace(id, m_graph.blocks.size());
        if (isNew) {
            PaymentBlock block;
            block.id = id;
            block.row = row;
            m_graph.blocks.push_back(std::move(block));
        }
        return place->second;
    }

    void addBlocks() {
        for (const auto& row : m_rows.blocks) {
            const auto count = m_graph.blocks.size();
            auto& block = m_graph.blocks[blockOf(row.block, row.row)];
            if (m_graph.blocks.size() == count) {
                ++m_repeatedBlocks;
                block.yen = block.yen ? block.yen : row.yen;
                continue;
            }
            block.name = row.name;
            block.role = row.role;
            block.yen = row.yen;
            block.payeeCount = row.payeeCount;
        }
    }

    void addPayees() {
        for (const auto& [id, payee] : m_rows.payees) {
            m_graph.blocks[blockOf(id, payee.row)].payees.push_back(payee);
            m_listed += payee.isList ? 1 : 0;
            if (auto breach = checkCorporateNumber(m_rows.project, payee.name, payee.corporateNumber, payee.row)) {
                m_graph.breaches.push_back(*std::move(breach));
            }
        }
    }

    // The block of an arrow. Without 5-1 every block is as good as known.
    std::size_t namedBlock(const std::string& id, const std::string& name, domain::RsRow row) {
        const bool isTried = !m_rows.blocks.empty() || !m_rows.payees.empty();
        const auto count = m_graph.blocks.size();
        const auto place = blockOf(id, row);
        auto& block = m_graph.blocks[place];
        if (block.name.empty()) {
            block.name = name;
        }
        if (m_graph.blocks.size() > count && isTried) {
            addBreach(RsRule::KnownBlock, row,
                      Message(SHIRUBE_TEXT("The payments have no block {0} ({1})."), {id, name}));
        }
        return place;
    }

    void addFlows() {
        m_graph.office = m_rows.office;
        for (const auto& flow : m_rows.flows) {
            if (flow.toBlock.empty()) {
                continue;
            }
            PaymentArrow arrow;
            arrow.to = namedBlock(flow.toBlock, flow.toName, flow.row);
            arrow.note = flow.note;
            arrow.row = flow.row;
            if (flow.isDirect) {
                m_graph.blocks[arrow.to].isDirect = true;
                m_graph.office = m_graph.office.empty() ? flow.fromName : m_graph.office;
            } else if (flow.fromBlock.empty()) {
                addBreach(
                    RsRule::KnownBlock, flow.row,
                    Message(SHIRUBE_TEXT("An arrow to block {0} doesn't say where it comes from."), {flow.toBlock}));
                continue;
            } else {
                arrow.from = namedBlock(flow.fromBlock, flow.fromName, flow.row);
                m_graph.blocks[arrow.to].isIndirect = true;
            }
            m_graph.arrows.push_back(std::move(arrow));
        }
        m_arrowsOutOf.resize(m_graph.blocks.size());
        for (std::size_t i = 0; i < m_graph.arrows.size(); ++i) {
            if (const auto& from = m_graph.arrows[i].from) {
                m_arrowsOutOf[*from].push_back(i);
            }
        }
    }

    // Goes along the arrows, from the office first. What leads to a block on the way closes a circle.
    void markCircles() {
        m_state.assign(m_graph.blocks.size(), State::New);
        for (const bool fromOffice : {true, false}) {
            for (std::size_t block = 0; block < m_graph.blocks.size(); ++block) {
                if (m_state[block] == State::New && (m_graph.blocks[block].isDirect || !fromOffice)) {
                    follow(block);
                }
            }
        }
    }

    void follow(std::size_t start) {
        struct Step {
            std::size_t block;
            std::size_t next;  // of m_arrowsOutOf
        };
        std::vector<Step> path{{start, 0}};
        m_state[start] = State::OnPath;
        while (!path.empty()) {
            auto& step = path.back();
            const auto& arrows = m_arrowsOutOf[step.block];
            if (step.next == arrows.size()) {
                m_state[step.block] = State::Done;
                path.pop_back();
                continue;
            }
            auto& arrow = m_graph.arrows[arrows[step.next++]];
            if (m_state[arrow.to] == State::OnPath) {
                const auto begin = std::find_if(path.begin(), path.end(),
                                                [&](const Step& earlier) { return earlier.block == arrow.to; });
                std::vector<std::size_t> circle;
                std::transform(begin, path.end(), std::back_inserter(circle),
                               [](const Step& one) { return one.block; });
                closeCircle(arrow, circle);
            } else if (m_state[arrow.to] == State::New) {
                m_state[arrow.to] = State::OnPath;
                path.push_back({arrow.to, 0});
            }
        }
    }

    void closeCircle(PaymentArrow& arrow, const std::vector<std::size_t>& circle) {
        constexpr std::size_t kMostNamed = 12;
        arrow.closesCircle = true;
        const auto& back = m_graph.blocks[arrow.to].id;
        if (circle.size() == 1) {
            addBreach(RsRule::NoFlowCircle, arrow.row, Message(SHIRUBE_TEXT("Block {0} pays itself."), {back}));
            return;
        }
        std::string names;
        for (std::size_t i = 0; i < std::min(circle.size(), kMostNamed); ++i) {
            names += m_graph.blocks[circle[i]].id + " → ";
        }
        names += circle.size() > kMostNamed ? "… → " + back : back;
        addBreach(RsRule::NoFlowCircle, arrow.row, Message(SHIRUBE_TEXT("Money goes in a circle: {0}."), {names}));
    }

    void measureDepth() {
        std::vector<std::size_t> reached;
        for (std::size_t block = 0; block < m_graph.blocks.size(); ++block) {
            if (m_graph.blocks[block].isDirect) {
                m_graph.blocks[block].depth = 1;
                reached.push_back(block);
            }
        }
        for (std::size_t i = 0; i < reached.size(); ++i) {
            for (const auto index : m_arrowsOutOf[reached[i]]) {
                const auto to = m_graph.arrows[index].to;
                if (!m_graph.blocks[to].depth) {
                    m_graph.blocks[to].depth = *m_graph.blocks[reached[i]].depth + 1;
                    reached.push_back(to);
                }
            }
        }
    }

    void addSums() {
        YenSum direct;
        YenSum passedOn;
        YenSum unclear;
        for (const auto& block : m_graph.blocks) {
            (block.isDirect ? direct : block.isIndirect ? passedOn : unclear).add(block.yen);
        }
        m_graph.directYen = direct.total();
        m_graph.passedOnYen = passedOn.total();
        m_graph.unclearYen = unclear.total();
    }

    void checkPayees() {
        for (const auto& block : m_graph.blocks) {
            YenSum sum;
            for (const auto& payee : block.payees) {
                sum.add(payee.isList ? std::nullopt : payee.yen);
            }
            if (block.yen && sum.hasAny() && sum.total() != block.yen) {
                addBreach(RsRule::BlockIsPayees, block.row,
                          Message(SHIRUBE_TEXT("Block {0} is {1} yen, and its payees make {2} yen."),
                                  {block.id, yenText(*block.yen), yenText(sum.total())}),
                          sum.total() ? yenDifference(*block.yen, *sum.total()) : std::nullopt);
            }
        }
    }

    // By name and number: a payee may stand in a block more than once.
    void checkContracts() {
        struct Sums {
            YenSum payee;
            YenSum contracts;
            domain::RsRow row;
        };
        using Key = std::tuple<std::string_view, std::string_view, std::string_view>;
        std::map<Key, Sums> sums;
        std::vector<const Key*> order;
        for (const auto& [block, payee] : m_rows.payees) {
            if (payee.isList) {
                continue;
            }
            const auto [place, isNew] = sums.try_emplace(Key{block, payee.name, payee.corporateNumber});
            if (isNew) {
                place->second.row = payee.row;
                order.push_back(&place->first);
            }
            place->second.payee.add(payee.yen);
        }
        for (const auto& contract : m_rows.contracts) {
            const auto found = sums.find(Key{contract.block, contract.payee, contract.corporateNumber});
            if (found != sums.end()) {
                found->second.contracts.add(contract.yen);
            }
        }
        for (const auto* key : order) {
            const auto& [payee, contracts, row] = sums.at(*key);
            if (payee.hasAny() && contracts.hasAny() && payee.total() != contracts.total()) {
                const auto stated = payee.total();
                const auto made = contracts.total();
                addBreach(RsRule::PayeeIsContracts, row,
                          Message(SHIRUBE_TEXT("{0} is {1} yen, and its contracts make {2} yen."),
                                  {std::string(std::get<1>(*key)), yenText(stated), yenText(made)}),
                          stated && made ? yenDifference(*stated, *made) : std::nullopt);
            }
        }
    }

    template <typename Predicate>
    void noteBlocks(std::string_view sentence, Predicate predicate) {
        std::string ids;
        for (const auto& block : m_graph.blocks) {
            if (predicate(block)) {
                ids += (ids.empty() ? "" : ", ") + block.id;
            }
        }
        if (!ids.empty()) {
            m_graph.notes.push_back(Message(sentence, {ids}));
        }
    }

    void addNotes() {
        const bool hasArrows = !m_graph.arrows.empty();
        if (!hasArrows && !m_graph.blocks.empty()) {
            m_graph.notes.push_back(
                Message(SHIRUBE_TEXT("The files don't say how the blocks follow each other, so that direct payments "
                                     "can't be told from what is passed on.")));
        }
        noteBlocks(SHIRUBE_TEXT("Paid both by the office and by other blocks, and counted as direct: {0}."),
                   [](const PaymentBlock& block) { return block.isDirect && block.isIndirect; });
        if (hasArrows) {
            noteBlocks(SHIRUBE_TEXT("No arrow leads to these blocks, whose amounts are in no sum: {0}."),
                       [](const PaymentBlock& block) { return !block.isDirect && !block.isIndirect; });
        }
        noteBlocks(SHIRUBE_TEXT("Without an amount and payees here; see the contracts over several years: {0}."),
                   [](const PaymentBlock& block) { return !block.yen && block.payees.empty(); });
        if (m_repeatedBlocks > 0) {
            m_graph.notes.push_back(Message(SHIRUBE_TEXT("{0} rows state a block again; the first counts."),
                                            {std::to_string(m_repeatedBlocks)}));
        }
        if (m_listed > 0) {
            m_graph.notes.push_back(
                Message(SHIRUBE_TEXT("{0} names stand behind a row of others (その他), which has their amounts."),
                        {std::to_string(m_listed)}));
        }
    }

    enum class State { New, OnPath, Done };

    const PaymentRows& m_rows;
    PaymentGraph m_graph;
    std::unordered_map<std::string_view, std::size_t> m_places;  // of blocks; keys are texts of the rows
    std::vector<std::vector<std::size_t>> m_arrowsOutOf;         // by block
    std::vector<State> m_state;
    std::size_t m_repeatedBlocks = 0;
    std::size_t m_listed = 0;
};

}  // namespace

PaymentGraph paymentGraph(const PaymentRows& rows) {
    return Builder(rows).build();
}

std::unordered_map<std::string_view, bool> directBlocks(const PaymentRows& rows) {
    std::unordered_map<std::string_view, bool> isDirect;
    for (const auto& flow : rows.flows) {
        if (!flow.toBlock.empty() && (flow.isDirect || !flow.fromBlock.empty())) {
            auto& known = isDirect.try_emplace(flow.toBlock, false).first->second;
            known = known || flow.isDirect;
        }
    }
    return isDirect;
}

}  // namespace shirube::analysis
