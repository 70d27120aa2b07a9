// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pack/PackChecksPane.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "application/ChartService.h"
#include "models/PackFindingModel.h"
#include "models/PackItemModel.h"
#include "models/QtTranslator.h"
#include "session/Session.h"
#include "style/Theme.h"
#include "widgets/TableView.h"

namespace shirube::ui {

using application::ChartService;
using models::PackFindingModel;

namespace {

constexpr int kWidest = 200;

}  // namespace

PackChecksPane::PackChecksPane(Session& session, models::PackItemModel& items, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_items(items),
      m_model(new PackFindingModel(this)),
      m_summary(new QLabel(this)),
      m_mend(new QPushButton(this)),
      m_mendAll(new QPushButton(this)),
      m_table(new TableView(0, this)) {
    m_table->setObjectName(QStringLiteral("packFindings"));
    m_table->setModel(m_model);
    m_table->showFactCells();
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(false);
    m_mend->setObjectName(QStringLiteral("packMend"));
    m_mendAll->setObjectName(QStringLiteral("packMendAll"));
    m_summary->setObjectName(QStringLiteral("packFindingSummary"));
    m_summary->setWordWrap(true);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(Theme::kGrid, Theme::kGrid / 2, Theme::kGrid, Theme::kGrid / 2);
    bar->setSpacing(Theme::kGrid);
    bar->addWidget(m_summary, 1);
    bar->addWidget(m_mend);
    bar->addWidget(m_mendAll);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_table, 1);
    connect(m_mend, &QPushButton::clicked, this, &PackChecksPane::mendCurrent);
    connect(m_mendAll, &QPushButton::clicked, this, &PackChecksPane::mendAll);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        showState();
        if (const auto* entry = m_model->findingAt(m_table->currentIndex().row())) {
            emit itemChosen(entry->item);
        }
    });
    retranslate();
}

void PackChecksPane::setComposed(const ComposedPack* composed) {
    m_isComposed = composed != nullptr;
    std::vector<PackFindingModel::Entry> findings;
    if (composed) {
        const auto& pages = composed->document.pages;
        for (std::size_t at = 0; at < pages.size(); ++at) {
            const auto chart = tr("%1. %2", "number and title of a chart")
                                   .arg(QString::number(at + 1), models::toQString(pages[at].figure.title));
            for (const auto& finding : composed->findings[at]) {
                findings.push_back({pages[at].item, chart, finding});
            }
        }
    }
    const int row = m_table->currentIndex().row();
    m_model->setFindings(std::move(findings));
    m_table->fitColumns(kWidest);
    if (row >= 0 && m_model->rowCount() > 0) {
        m_table->setCurrentIndex(m_model->index(qMin(row, m_model->rowCount() - 1), 0));
    }
    showState();
}

std::size_t PackChecksPane::count() const {
    return m_model->findings().size();
}

void PackChecksPane::showState() {
    const auto* entry = m_model->findingAt(m_table->currentIndex().row());
    m_mend->setEnabled(entry && entry->finding.fix != analysis::FigureFix::None);
    m_mendAll->setEnabled(m_model->mendable() > 0);
    const auto all = static_cast<int>(count());
    m_summary->setText(!m_isComposed ? QString()
                       : all == 0    ? tr("✓ Nothing is missing.")
                                     : tr("！ %n to mend", nullptr, all));
}

void PackChecksPane::mendCurrent() {
    const auto* entry = m_model->findingAt(m_table->currentIndex().row());
    if (!entry) {
        return;
    }
    const auto id = entry->item;
    const auto fix = entry->finding.fix;
    if (const auto* item = m_items.itemAt(m_items.rowOf(id))) {
        m_items.replace(id, ChartService::mended(item->chart, fix, {"", m_session.asOf()}));
    }
}

void PackChecksPane::mendAll() {
    std::map<domain::PackItemId, domain::ChartDefinition> mended;
    for (const auto& entry : m_model->findings()) {
        if (const auto* item = m_items.itemAt(m_items.rowOf(entry.item))) {
            auto& chart = mended.try_emplace(entry.item, item->chart).first->second;
            chart = ChartService::mended(chart, entry.finding.fix, {"", m_session.asOf()});
        }
    }
    for (const auto& [id, chart] : mended) {
        m_items.replace(id, chart);
    }
}

void PackChecksPane::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void PackChecksPane::retranslate() {
    m_mend->setText(tr("Mend"));
    m_mend->setToolTip(tr("Mends the selected finding."));
    m_mendAll->setText(tr("Mend all"));
    m_mendAll->setToolTip(tr("Mends everything that a click can mend."));
    m_table->setAccessibleName(tr("What is to be mended"));
    m_table->setEmptyText(tr("What the charts lack stands here: unit, date, source, note, contrast …"));
    m_model->retranslate();
    showState();
}

}  // namespace shirube::ui
