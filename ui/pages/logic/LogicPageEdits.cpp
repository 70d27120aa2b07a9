// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QMenu>
#include <QTimer>
#include <algorithm>

#include "models/LogicText.h"
#include "models/QtTranslator.h"
#include "pages/logic/AssumeForm.h"
#include "pages/logic/EdgeForm.h"
#include "pages/logic/GraphPane.h"
#include "pages/logic/LogicEditor.h"
#include "pages/logic/LogicPage.h"
#include "pages/logic/LogicView.h"
#include "pages/logic/NodeForm.h"

// What the graph asks for, as edits of the model or of the trial.
namespace shirube::ui {

using models::LogicText;
using models::toUtf8;

namespace {

domain::LogicStage stageOf(std::uint32_t column) {
    return domain::kLogicStages[column];
}

std::vector<std::uint32_t> nodesOf(const domain::LogicModel& model, domain::LogicStage stage) {
    std::vector<std::uint32_t> nodes;
    for (std::uint32_t i = 0; i < model.nodes().size(); ++i) {
        if (model.nodes()[i].stage == stage) {
            nodes.push_back(i);
        }
    }
    return nodes;
}

}  // namespace

void LogicPage::rename(const domain::LogicNodeId& node, const QString& label) {
    const auto* source = m_outcome ? m_outcome->model().node(node) : nullptr;
    if (source) {
        auto changed = *source;
        changed.label = toUtf8(label);
        keepTyping(m_editor->apply({domain::ChangeLogicNode{std::move(changed)}}), node, label);
    }
}

void LogicPage::keepTyping(LogicEditor::Result result, const domain::LogicNodeId& node, const QString& label) {
    if (result == LogicEditor::Result::Conflict && graph().graph().nodeIndex(node)) {
        // Once the field that it was typed into is gone.
        QTimer::singleShot(0, this, [this, node, label] { graph().editLabel(node, label); });
    }
}

void LogicPage::addNode(std::uint32_t column, std::uint32_t position, const QString& label) {
    if (!m_outcome) {
        return;
    }
    const auto former = m_outcome;
    domain::AddLogicNode add;
    add.node.stage = stageOf(column);
    add.node.label = toUtf8(label);
    // Behind the node that it was put behind, wherever the model lists that one.
    const auto& shown = graph().graph().layout().columns[column].nodes;
    if (position > 0 && position <= shown.size()) {
        const auto listed = nodesOf(former->model(), add.node.stage);
        const auto found = std::find(listed.begin(), listed.end(), shown[position - 1]);
        add.position = static_cast<std::size_t>(found - listed.begin()) + (found == listed.end() ? 0 : 1);
    } else if (position == 0) {
        add.position = 0;
    }
    if (m_editor->apply({std::move(add)}) != LogicEditor::Result::Written || !m_outcome) {
        return;
    }
    for (const auto& node : m_outcome->model().nodes()) {
        if (!former->model().node(node.id)) {
            graph().goTo(LogicElement::ofNode(node.id));
        }
    }
}

void LogicPage::move(const std::vector<domain::LogicNodeId>& nodes, std::uint32_t column, std::uint32_t position) {
    if (!m_outcome || nodes.empty()) {
        return;
    }
    const auto& model = m_outcome->model();
    const auto stage = stageOf(column);
    std::vector<domain::LogicModelEdit> edits;
    const bool staysInColumn =
        std::all_of(nodes.begin(), nodes.end(), [&](const auto& id) { return model.node(id)->stage == stage; });
    const bool isListed = m_pane->order() == LogicSceneLayout::Order::Document;
    if (!staysInColumn && !isListed) {
        // The place in the column is found anew for few crossings.
        auto last = nodesOf(model, stage).size();
        for (const auto& id : nodes) {
            if (model.node(id)->stage != stage) {
                edits.push_back(domain::MoveLogicNode{id, stage, last++});
            }
        }
        m_editor->apply(std::move(edits));
        return;
    }
    // What is seen becomes the order of the model.
    std::vector<domain::LogicNodeId> wanted;
    for (const auto node : graph().graph().layout().columns[column].nodes) {
        const auto& id = model.nodes()[node].id;
        if (std::find(nodes.begin(), nodes.end(), id) == nodes.end()) {
            wanted.push_back(id);
        }
    }
    const auto at = std::min<std::size_t>(position, wanted.size());
    wanted.insert(wanted.begin() + static_cast<std::ptrdiff_t>(at), nodes.begin(), nodes.end());
    const auto listed = nodesOf(model, stage);
    bool isSame = true;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        isSame = isSame && i < listed.size() && model.nodes()[listed[i]].id == wanted[i];
        if (!isSame) {
            edits.push_back(domain::MoveLogicNode{wanted[i], stage, i});
        }
    }
    if (m_editor->apply(std::move(edits)) == LogicEditor::Result::Written && !isListed) {
        m_pane->setOrder(LogicSceneLayout::Order::Document);
        m_pane->showHint(tr("The nodes stand in the order of the model now, which you set by moving."), false);
    }
}

void LogicPage::connectNodes(const domain::LogicNodeId& from, const domain::LogicNodeId& to) {
    if (m_pane->isTrying()) {
        tryOut(analysis::ConnectNodes{from, to, analysis::Fraction(1)});
        return;
    }
    domain::LogicEdge edge;
    edge.from = from;
    edge.to = to;
    if (m_editor->apply({domain::AddLogicEdge{std::move(edge)}}) == LogicEditor::Result::Written) {
        graph().goTo(LogicElement::ofEdge(from, to));
        m_pane->showHint(tr("Connected. F2 says why, and how much it counts."), false);
    }
}

void LogicPage::removeSelection() {
    if (!m_outcome) {
        return;
    }
    const auto selected = graph().graph().selection();
    if (m_pane->isTrying()) {
        for (const auto& element : selected) {
            if (!element.isEdge()) {
                continue;
            }
            const auto added = std::find_if(m_trial.begin(), m_trial.end(), [&](const auto& edit) {
                const auto* connect = std::get_if<analysis::ConnectNodes>(&edit);
                return connect && connect->from == element.node && connect->to == element.to;
            });
            if (added != m_trial.end()) {
                m_trial.erase(added);
                showPicture();
            } else {
                tryOut(analysis::DisconnectNodes{element.node, element.to});
            }
        }
        return;
    }
    domain::RemoveLogicNodes nodes;
    for (const auto& element : selected) {
        if (element.isNode()) {
            nodes.nodes.push_back(element.node);
        }
    }
    const auto isGone = [&](const domain::LogicNodeId& id) {
        return std::find(nodes.nodes.begin(), nodes.nodes.end(), id) != nodes.nodes.end();
    };
    std::vector<domain::LogicModelEdit> edits;
    for (const auto& element : selected) {
        if (element.isEdge() && !isGone(element.node) && !isGone(element.to)) {
            edits.push_back(domain::RemoveLogicEdge{element.node, element.to});
        }
    }
    if (!nodes.nodes.empty()) {
        edits.push_back(std::move(nodes));
    }
    m_editor->apply(std::move(edits));
}

void LogicPage::openForm() {
    const auto current = graph().graph().current();
    if (!m_outcome || !current) {
        return;
    }
    current->isNode() ? openNodeForm(current->node) : openEdgeForm(*current);
}

void LogicPage::openNodeForm(const domain::LogicNodeId& id) {
    std::optional<domain::LogicNode> typed;
    auto result = LogicEditor::Result::Conflict;
    // After a conflict once more, with what was typed, on the present state.
    while (result == LogicEditor::Result::Conflict && m_outcome && m_outcome->model().node(id)) {
        std::vector<const domain::Indicator*> indicators;
        for (const auto& indicator : m_facts->catalogue().content().indicators) {
            indicators.push_back(&indicator);
        }
        std::stable_partition(indicators.begin(), indicators.end(),
                              [&](const auto* indicator) { return indicator->programme == m_programme; });
        // The form points into the facts: they stay as long as it.
        const auto facts = m_facts;
        NodeForm form(*m_outcome->model().node(id), std::move(indicators), this);
        if (typed) {
            form.enter(*typed, m_pane->hint());
        }
        if (form.exec() != QDialog::Accepted) {
            return;
        }
        typed = form.node();
        result = m_editor->apply({domain::ChangeLogicNode{*typed}});
    }
}

void LogicPage::openEdgeForm(const LogicElement& edge) {
    std::optional<domain::LogicEdge> typed;
    auto result = LogicEditor::Result::Conflict;
    while (result == LogicEditor::Result::Conflict && m_outcome) {
        const auto& model = m_outcome->model();
        const auto at = edge.isEdge() ? graph().graph().edgeIndex(edge) : std::nullopt;
        if (!at || *at >= model.edges().size()) {
            return;
        }
        const auto former = model.edges()[*at];
        EdgeForm form(
            former, tr("%1 → %2").arg(LogicText::nodeLabel(model, former.from), LogicText::nodeLabel(model, former.to)),
            this);
        if (typed) {
            form.enter(*typed, m_pane->hint());
        }
        if (form.exec() != QDialog::Accepted) {
            return;
        }
        typed = form.edge();
        result = m_editor->apply({domain::ChangeLogicEdge{*typed}});
    }
}

void LogicPage::tryOut(analysis::OutcomeEdit edit) {
    m_trial.push_back(std::move(edit));
    showPicture();
}

void LogicPage::assume() {
    const auto current = graph().graph().current();
    const auto at =
        m_outcome && current && current->isNode() ? m_outcome->model().nodeIndex(current->node) : std::nullopt;
    if (!at || m_outcome->nodes()[*at].indicators.empty()) {
        m_pane->showHint(tr("Select a node that has indicators first."), true);
        return;
    }
    const auto outcome = m_outcome;
    AssumeForm form(*outcome, outcome->nodes()[*at].indicators, this);
    if (form.exec() == QDialog::Accepted) {
        const auto assumed = form.assumption();
        std::erase_if(m_trial, [&](const auto& edit) {
            const auto* former = std::get_if<analysis::AssumeActual>(&edit);
            return former && former->indicator == assumed.indicator && former->period == assumed.period;
        });
        tryOut(assumed);
    }
}

void LogicPage::showMenu(const QPoint& position) {
    const auto& current = graph().graph().current();
    if (!m_outcome) {
        return;
    }
    QMenu menu(this);
    const auto add = [&](const QString& text, const QKeySequence& keys, auto act) {
        auto* action = menu.addAction(text);
        action->setShortcut(keys);
        action->setShortcutVisibleInContextMenu(true);
        connect(action, &QAction::triggered, this, act);
    };
    if (current && current->isNode()) {
        const auto id = current->node;
        add(tr("Edit the label"), Qt::Key_F2, [this, id] { graph().editLabel(id); });
        add(tr("Edit the node…"), Qt::ALT | Qt::Key_Return, [this] { openForm(); });
        add(tr("Connect to…"), Qt::Key_C, [this] { graph().beginConnecting(); });
        if (m_pane->isTrying()) {
            add(tr("Assume an actual…"), {}, [this] { assume(); });
        }
    } else if (current && current->isEdge()) {
        add(tr("Edit the edge…"), Qt::Key_F2, [this] { openForm(); });
    }
    add(tr("Add a node here"), Qt::Key_Insert, [this, position] {
        auto& view = graph();
        const auto place = view.mapToScene(view.viewport()->mapFromGlobal(position));
        view.beginNode(view.graph().layout().columnAt(place.x()));
    });
    if (current && (current->isNode() || current->isEdge())) {
        add(tr("Delete"), Qt::Key_Delete, [this] { removeSelection(); });
    }
    menu.exec(position);
}

}  // namespace shirube::ui
