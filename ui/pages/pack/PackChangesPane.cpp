// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pack/PackChangesPane.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include "models/PackChangeModel.h"
#include "models/QtTranslator.h"
#include "style/Theme.h"
#include "widgets/TableView.h"

namespace shirube::ui {

namespace {

constexpr int kWidest = 136;

}  // namespace

PackChangesPane::PackChangesPane(QWidget* parent)
    : QWidget(parent),
      m_model(new models::PackChangeModel(this)),
      m_summary(new QLabel(this)),
      m_table(new TableView(0, this)) {
    m_table->setObjectName(QStringLiteral("packChanges"));
    m_table->setModel(m_model);
    m_table->showFactCells();
    m_table->setSortingEnabled(false);
    m_summary->setObjectName(QStringLiteral("packChangeSummary"));
    m_summary->setWordWrap(true);
    m_summary->setContentsMargins(Theme::kGrid, Theme::kGrid / 2, Theme::kGrid, Theme::kGrid / 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    retranslate();
}

void PackChangesPane::setDocument(const std::shared_ptr<const analysis::PackDocument>& document) {
    m_document = document;
    m_model->setDocument(document);
    m_table->fitColumns(kWidest);
    showState();
}

int PackChangesPane::count() const {
    return m_model->rowCount();
}

void PackChangesPane::showState() {
    if (!m_document) {
        m_summary->clear();
    } else if (!m_document->hasFormerBuild) {
        m_summary->setText(tr("The pack was not built yet. From the second time on, what moved stands here."));
    } else {
        const auto former = models::toQString(m_document->formerBuild);
        m_summary->setText(count() == 0
                               ? tr("Nothing moved since it was built: %1").arg(former)
                               : tr("%n figure(s) moved since it was built: %1", nullptr, count()).arg(former));
    }
}

void PackChangesPane::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void PackChangesPane::retranslate() {
    m_table->setAccessibleName(tr("What moved since the last build"));
    m_model->retranslate();
    showState();
}

}  // namespace shirube::ui
