// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/logic/ComparisonView.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

#include "application/LogicModelService.h"
#include "models/LogicDifferenceModel.h"
#include "models/LogicText.h"
#include "models/QtTranslator.h"
#include "models/TableSortModel.h"
#include "pages/logic/LogicHeader.h"
#include "pages/logic/LogicPictureMaker.h"
#include "pages/logic/LogicView.h"
#include "session/Session.h"
#include "style/Theme.h"
#include "widgets/TableView.h"

namespace shirube::ui {

using models::FactCell;
using models::LogicDifferenceModel;

namespace {

constexpr int kWidest = 320;
constexpr int kGraphHeight = 420;
constexpr int kTableHeight = 180;

}  // namespace

ComparisonView::ComparisonView(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_from(new QComboBox(this)),
      m_to(new QComboBox(this)),
      m_arrow(new QLabel(QStringLiteral("→"), this)),
      m_count(new QLabel(this)),
      m_before(new LogicView(LogicView::Use::Read, this)),
      m_after(new LogicView(LogicView::Use::Read, this)),
      m_differences(new LogicDifferenceModel(this)),
      m_rows(new models::TableSortModel(this)),
      m_table(new TableView(FactCell::NumberRole, this)) {
    m_from->setObjectName(QStringLiteral("compareVersionFrom"));
    m_to->setObjectName(QStringLiteral("compareVersionTo"));
    m_table->setObjectName(QStringLiteral("logicDifferences"));
    m_before->setObjectName(QStringLiteral("logicBefore"));
    m_after->setObjectName(QStringLiteral("logicAfter"));
    m_rows->setSourceModel(m_differences);
    m_table->setModel(m_rows);
    m_table->showFactCells();
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(Theme::kGrid, Theme::kGrid / 2, Theme::kGrid, Theme::kGrid / 2);
    bar->setSpacing(Theme::kGrid);
    bar->addWidget(m_from, 1);
    bar->addWidget(m_arrow);
    bar->addWidget(m_to, 1);
    bar->addWidget(m_count, 1);
    m_count->setWordWrap(true);
    auto* sides = new QSplitter(Qt::Horizontal, this);
    for (auto* view : {m_before, m_after}) {
        auto* side = new QWidget(sides);
        auto* column = new QVBoxLayout(side);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(new LogicHeader(*view, side));
        column->addWidget(view, 1);
        sides->addWidget(side);
        auto* other = view == m_before ? m_after : m_before;
        connect(view, &LogicView::viewMoved, this, [this, view, other] {
            // Only the one that is looked at leads.
            if (isVisible() && view->isVisible()) {
                const QSignalBlocker blocker(other);
                other->follow(*view);
            }
            for (auto* header : findChildren<LogicHeader*>()) {
                header->update();
            }
        });
        connect(&view->graph(), &LogicScene::currentChanged, this, [view, other] {
            const auto& current = view->graph().current();
            if (view->hasFocus() && current && other->graph().contains(*current) &&
                other->graph().current() != current) {
                other->graph().setCurrent(*current);
            }
        });
    }
    auto* parts = new QSplitter(Qt::Vertical, this);
    parts->addWidget(sides);
    parts->addWidget(m_table);
    parts->setSizes({kGraphHeight, kTableHeight});
    parts->setStretchFactor(0, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(parts, 1);
    for (auto* combo : {m_from, m_to}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(10);
        connect(combo, &QComboBox::currentIndexChanged, this, &ComparisonView::compare);
    }
    connect(m_table, &QTreeView::activated, this, &ComparisonView::goTo);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ComparisonView::goTo);
    retranslate();
}

void ComparisonView::setVersions(std::vector<Model> versions, const domain::LogicModelId& shown) {
    m_versions = std::move(versions);
    {
        const QSignalBlocker from(m_from);
        const QSignalBlocker to(m_to);
        m_from->clear();
        m_to->clear();
        for (const auto& model : m_versions) {
            m_from->addItem(models::LogicText::version(model->content()));
            m_to->addItem(models::LogicText::version(model->content()));
        }
        choose(shown);
    }
    compare();
}

void ComparisonView::choose(const domain::LogicModelId& shown) {
    const auto at = [&](const domain::LogicModelId& id) {
        const auto found = std::find_if(m_versions.begin(), m_versions.end(),
                                        [&](const Model& model) { return model->content().id == id; });
        return found == m_versions.end() ? -1 : static_cast<int>(found - m_versions.begin());
    };
    const int later = at(shown);
    if (later < 0) {
        return;
    }
    m_to->setCurrentIndex(later);
    const int base = at(m_versions[static_cast<std::size_t>(later)]->content().basedOn);
    m_from->setCurrentIndex(base >= 0 ? base : std::max(0, later - 1));
}

void ComparisonView::compare() {
    m_isStale = true;
    if (!isVisible()) {
        return;
    }
    m_isStale = false;
    const auto from = static_cast<std::size_t>(m_from->currentIndex());
    const auto to = static_cast<std::size_t>(m_to->currentIndex());
    if (from >= m_versions.size() || to >= m_versions.size()) {
        m_differences->clear();
        return;
    }
    auto& service = m_session.workspace().logicModels();
    const auto before = service.outcomeOf(m_versions[from]->content().id, m_session.asOf());
    const auto after = service.outcomeOf(m_versions[to]->content().id, m_session.asOf());
    if (!before || !after) {
        m_session.report((before ? after : before).error());
        return;
    }
    auto comparison = analysis::compareModels((*before)->model(), (*after)->model());
    auto sides = LogicPictureMaker::makeSides(**before, **after, comparison);
    m_before->showPicture(std::move(sides.before), LogicSceneLayout::Order::FewCrossings);
    m_after->showPicture(std::move(sides.after), LogicSceneLayout::Order::FewCrossings);
    m_differences->setComparison(m_versions[from], m_versions[to], std::move(comparison));
    m_table->fitColumns(kWidest);
    if (!m_isFitted) {
        m_isFitted = true;
        m_after->fitReadable();
    }
    retranslate();
}

void ComparisonView::goTo(const QModelIndex& index) {
    const auto entry = index.isValid() ? m_differences->entryAt(m_rows->mapToSource(index).row()) : std::nullopt;
    if (!entry) {
        return;
    }
    const auto& comparison = m_differences->comparison();
    const auto visit = [&](LogicView& view, const Model& model, const std::optional<std::uint32_t>& at) {
        if (!at) {
            view.graph().clearCurrent();
            return;
        }
        if (entry->isEdge) {
            const auto& edge = model->edges()[*at];
            view.goTo(LogicElement::ofEdge(edge.from, edge.to));
        } else {
            view.goTo(LogicElement::ofNode(model->nodes()[*at].id));
        }
    };
    const auto& from = m_versions[static_cast<std::size_t>(m_from->currentIndex())];
    const auto& to = m_versions[static_cast<std::size_t>(m_to->currentIndex())];
    if (entry->isEdge) {
        visit(*m_before, from, comparison.edges[entry->index].before);
        visit(*m_after, to, comparison.edges[entry->index].after);
    } else {
        visit(*m_before, from, comparison.nodes[entry->index].before);
        visit(*m_after, to, comparison.nodes[entry->index].after);
    }
}

void ComparisonView::copySelection() const {
    m_table->copySelection();
}

void ComparisonView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_isStale) {
        compare();
    }
}

void ComparisonView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        m_differences->retranslate();
        compare();
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ComparisonView::retranslate() {
    m_from->setAccessibleName(tr("Earlier version"));
    m_to->setAccessibleName(tr("Later version"));
    m_before->setAccessibleName(tr("Graph of the earlier version"));
    m_after->setAccessibleName(tr("Graph of the later version"));
    m_table->setAccessibleName(tr("Differences between the versions"));
    const auto count = m_differences->rowCount();
    m_count->setText(m_versions.size() < 2 ? tr("There is one version only: begin a draft to compare with.")
                     : count == 0          ? tr("No differences")
                                  : tr("%n difference(s): ＋ added, － removed, 変 changed", nullptr, count));
}

}  // namespace shirube::ui
