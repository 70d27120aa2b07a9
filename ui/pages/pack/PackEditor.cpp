// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pack/PackEditor.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <map>

#include "delegates/PackItemDelegate.h"
#include "figures/Palette.h"
#include "figures/ScenePainter.h"
#include "models/PackItemModel.h"
#include "models/QtTranslator.h"
#include "pages/pack/PackChangesPane.h"
#include "pages/pack/PackChecksPane.h"
#include "pages/pack/PackComposer.h"
#include "pages/pack/PackHead.h"
#include "pages/pack/PackItemsPane.h"
#include "session/Dialogs.h"
#include "session/Session.h"
#include "style/Icons.h"
#include "style/Theme.h"
#include "widgets/PageView.h"

namespace shirube::ui {

using application::PackDetail;
using models::textOf;
using models::toQString;

namespace {

constexpr int kItemsWidth = 380;
constexpr int kPagesWidth = 560;
enum Tab { PagesTab, ChecksTab, ChangesTab };

QPixmap thumbnailOf(const figures::Scene& page) {
    // For screens with up to twice the points.
    constexpr int kScale = 2;
    const auto size = page.page.scaled(PackItemDelegate::kThumbnail, Qt::KeepAspectRatio).toSize();
    QPixmap picture(size * kScale);
    picture.fill(figures::Palette::paper());
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    figures::ScenePainter::paint(painter, page, picture.rect());
    painter.end();
    picture.setDevicePixelRatio(kScale);
    return picture;
}

// Apart from where the store keeps them.
bool isSameItem(const domain::PackItem& a, const domain::PackItem& b) {
    return a.id == b.id && a.chart == b.chart && a.note == b.note;
}

bool hasMoved(const analysis::PackDocument& document) {
    return std::any_of(document.pages.begin(), document.pages.end(),
                       [](const auto& page) { return !page.figure.changes.empty(); });
}

}  // namespace

PackEditor::PackEditor(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_items(new models::PackItemModel(this)),
      m_composer(new PackComposer(session, this)),
      m_head(new PackHead(this)),
      m_state(new QLabel(this)),
      m_problem(new QLabel(this)),
      m_save(new QPushButton(this)),
      m_discard(new QPushButton(this)),
      m_build(new QPushButton(this)),
      m_print(new QPushButton(this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_itemsPane(new PackItemsPane(*m_items, this)),
      m_tabs(new QTabWidget(this)),
      m_pages(new PageView(QStringLiteral("packPages"), this)),
      m_checks(new PackChecksPane(session, *m_items, this)),
      m_changes(new PackChangesPane(this)) {
    layOutParts();
    connectParts();
    retranslate();
}

PackEditor::~PackEditor() = default;

void PackEditor::layOutParts() {
    m_state->setObjectName(QStringLiteral("packState"));
    m_problem->setObjectName(QStringLiteral("packProblem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_save->setObjectName(QStringLiteral("packSave"));
    m_discard->setObjectName(QStringLiteral("packDiscard"));
    m_build->setObjectName(QStringLiteral("packBuild"));
    m_print->setObjectName(QStringLiteral("packPrint"));
    m_tabs->setObjectName(QStringLiteral("packTabs"));
    m_tabs->setDocumentMode(true);
    for (auto* tab : std::initializer_list<QWidget*>{m_pages, m_checks, m_changes}) {
        m_tabs->addTab(tab, QString());
    }
    auto* actions = new QHBoxLayout;
    actions->setSpacing(Theme::kGrid);
    actions->addWidget(m_state, 1);
    for (auto* button : {m_discard, m_save, m_print, m_build}) {
        actions->addWidget(button);
    }
    m_splitter->addWidget(m_itemsPane);
    m_splitter->addWidget(m_tabs);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({kItemsWidth, kPagesWidth});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::kGrid, Theme::kGrid, Theme::kGrid, Theme::kGrid);
    column->setSpacing(Theme::kGrid);
    column->addWidget(m_head);
    column->addLayout(actions);
    column->addWidget(m_problem);
    column->addWidget(m_splitter, 1);
}

void PackEditor::connectParts() {
    connect(m_head, &PackHead::edited, this, &PackEditor::draftChanged);
    connect(m_items, &models::PackItemModel::edited, this, &PackEditor::draftChanged);
    connect(m_itemsPane, &PackItemsPane::chooseRequested, this, &PackEditor::galleryRequested);
    connect(m_itemsPane, &PackItemsPane::editRequested, this, [this](int row) {
        if (const auto* item = m_items->itemAt(row)) {
            emit editRequested(item->id, item->chart);
        }
    });
    connect(m_itemsPane, &PackItemsPane::currentChanged, this, [this](int row) {
        if (m_composer->composed() && row >= 0) {
            m_pages->showPage(m_composer->composed()->firstChart + row);
        }
    });
    connect(m_pages, &PageView::turned, this, [this](int page) {
        if (m_composer->composed()) {
            m_itemsPane->setCurrentRow(page - m_composer->composed()->firstChart);
            m_pages->showPage(page);
        }
    });
    connect(m_checks, &PackChecksPane::itemChosen, this,
            [this](const domain::PackItemId& item) { m_itemsPane->setCurrentRow(m_items->rowOf(item)); });
    connect(m_composer, &PackComposer::changed, this, &PackEditor::showComposed);
    connect(m_composer, &PackComposer::failed, this, [this](const base::Error& error) {
        m_printsWhenSet = false;
        m_pages->setMessage(textOf(error.message));
        showProblem(textOf(error.message));
    });
    connect(m_save, &QPushButton::clicked, this, &PackEditor::saveRequested);
    connect(m_discard, &QPushButton::clicked, this, &PackEditor::discardRequested);
    connect(m_build, &QPushButton::clicked, this, &PackEditor::buildRequested);
    connect(m_print, &QPushButton::clicked, this, &PackEditor::print);
    connect(&m_session, &Session::schemeChanged, this, &PackEditor::retranslate);
}

PackDetail PackEditor::draft() const {
    auto draft = m_stored.value_or(PackDetail());
    draft.pack = m_head->pack();
    draft.items = m_items->itemsToSave();
    return draft;
}

bool PackEditor::isDirty() const {
    if (!m_stored) {
        return false;
    }
    const auto now = draft();
    return now.pack != m_stored->pack ||
           !std::equal(now.items.begin(), now.items.end(), m_stored->items.begin(), m_stored->items.end(), isSameItem);
}

void PackEditor::fill(PackDetail stored) {
    m_stored = std::move(stored);
    m_items->setItems(m_stored->items);
    m_head->setPack(m_stored->pack);
}

void PackEditor::show(PackDetail stored) {
    const bool isSame = m_stored && m_stored->pack.id == stored.pack.id;
    if (isSame && m_stored->revision == stored.revision) {
        m_stored->lastBuild = std::move(stored.lastBuild);
        return;
    }
    const int row = isSame ? m_itemsPane->currentRow() : 0;
    if (!isSame) {
        m_lastBuilt.reset();
        m_composer->clear();
        m_tabs->setCurrentIndex(PagesTab);
    }
    showProblem({});
    fill(std::move(stored));
    m_itemsPane->setCurrentRow(std::clamp(row, 0, std::max(0, m_items->rowCount() - 1)));
    showState();
    compose();
}

void PackEditor::begin(PackDetail draft) {
    clear();
    // The store has nothing of it.
    PackDetail nothing;
    nothing.pack.language = draft.pack.language;
    fill(std::move(nothing));
    draft.pack.id = {};
    m_head->setPack(draft.pack);
    for (auto& item : draft.items) {
        item.id = {};
        item.pack = {};
    }
    m_items->setItems(std::move(draft.items));
    m_itemsPane->setCurrentRow(0);
    draftChanged();
}

void PackEditor::takeSaved(PackDetail stored) {
    m_stored = std::move(stored);
    m_items->takeSaved(m_stored->items);
    m_head->setPack(m_stored->pack);
    showProblem({});
    showState();
    // What it is compared with goes by the ids that it got.
    compose();
}

void PackEditor::clear() {
    m_stored.reset();
    m_lastBuilt.reset();
    m_items->setItems({});
    m_head->setPack({});
    m_composer->clear();
    m_tabs->setCurrentIndex(PagesTab);
    showProblem({});
    showState();
}

void PackEditor::discard() {
    if (m_stored) {
        const int row = m_itemsPane->currentRow();
        fill(*std::exchange(m_stored, std::nullopt));
        m_itemsPane->setCurrentRow(qMin(row, m_items->rowCount() - 1));
        draftChanged();
    }
}

int PackEditor::add(const domain::ChartDefinition& chart) {
    const int row = m_items->add(chart);
    m_itemsPane->setCurrentRow(row);
    return row;
}

bool PackEditor::replace(const domain::PackItemId& item, const domain::ChartDefinition& chart) {
    if (!m_items->replace(item, chart)) {
        return false;
    }
    m_itemsPane->setCurrentRow(m_items->rowOf(item));
    return true;
}

void PackEditor::setSnapshots(std::vector<domain::Snapshot> snapshots) {
    m_head->setSnapshots(std::move(snapshots));
    m_head->setOfferedDay(m_session.today());
}

void PackEditor::focusName() {
    m_head->focusName();
}

void PackEditor::draftChanged() {
    showProblem({});
    showState();
    compose();
    emit changed();
}

void PackEditor::refresh() {
    m_isOutdated = true;
    if (isVisible()) {
        compose();
    }
}

void PackEditor::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_isOutdated) {
        compose();
    }
}

void PackEditor::compose() {
    m_isOutdated = true;
    if (!m_stored || !m_session.isOpen() || (!isVisible() && !m_printsWhenSet)) {
        return;
    }
    m_isOutdated = false;
    auto pack = draft();
    // Each chart by the id that it goes by here.
    pack.items = m_items->items();
    if (pack.items.empty()) {
        m_composer->clear();
        m_pages->setMessage(tr("Charts of the pack are shown here as they will be printed."));
        return;
    }
    m_pages->setMessage(tr("Setting the pages …"));
    m_composer->compose(std::move(pack));
}

void PackEditor::showComposed() {
    const auto& composed = m_composer->composed();
    if (!composed) {
        m_pages->setPages({});
        m_checks->setComposed(nullptr);
        m_changes->setDocument({});
        showState();
        return;
    }
    const bool hadPages = m_pages->count() > 0;
    m_pages->setPages(composed->pages);
    if (!hadPages) {
        m_pages->showPage(composed->firstChart + std::max(0, m_itemsPane->currentRow()));
    }
    std::map<domain::PackItemId, models::PackItemModel::Composed> items;
    for (std::size_t at = 0; at < composed->document.pages.size(); ++at) {
        const auto& page = composed->document.pages[at];
        const auto scene = static_cast<std::size_t>(composed->firstChart) + at;
        auto& item = items[page.item];
        item.title = toQString(page.figure.title);
        item.problem = toQString(page.problem);
        item.findings = static_cast<int>(composed->findings[at].size());
        if (scene < composed->pages.size()) {
            item.thumbnail = thumbnailOf(composed->pages[scene]);
        }
    }
    m_items->setComposed(std::move(items));
    m_checks->setComposed(composed.get());
    // Against the build that was just made nothing has moved: what that one reports stays.
    const bool keepsReport = m_lastBuilt && m_lastBuilt->hasFormerBuild && !hasMoved(composed->document);
    m_changes->setDocument(keepsReport ? m_lastBuilt
                                       : std::shared_ptr<const analysis::PackDocument>(composed, &composed->document));
    showState();
    if (m_printsWhenSet) {
        print();
    }
}

void PackEditor::print() {
    if (!m_stored) {
        return;
    }
    const auto& composed = m_composer->composed();
    if (!composed || m_composer->isRunning() || m_isOutdated) {
        m_printsWhenSet = m_items->rowCount() > 0;
        if (m_isOutdated || !m_composer->isRunning()) {
            compose();
        }
        return;
    }
    m_printsWhenSet = false;
    m_session.dialogs().printPages(this, toQString(composed->document.title), composed->pages);
}

void PackEditor::showBuilt(const std::shared_ptr<const analysis::PackDocument>& document) {
    m_lastBuilt = document;
    m_changes->setDocument(document);
    if (document->hasFormerBuild) {
        m_tabs->setCurrentIndex(ChangesTab);
    }
    showState();
}

void PackEditor::showState() {
    const bool dirty = isDirty();
    m_state->setText(dirty ? tr("● Not saved") : m_stored && !m_stored->pack.id.isEmpty() ? tr("✓ Saved") : QString());
    m_save->setEnabled(dirty);
    m_discard->setEnabled(dirty);
    m_build->setEnabled(m_items->rowCount() > 0);
    m_print->setEnabled(m_items->rowCount() > 0);
    const auto counted = [](const QString& text, int count) {
        return count > 0 ? tr("%1 (%2)", "a tab and how much is in it").arg(text, QString::number(count)) : text;
    };
    m_tabs->setTabText(PagesTab, tr("Pages"));
    m_tabs->setTabText(ChecksTab, counted(tr("To mend"), static_cast<int>(m_checks->count())));
    m_tabs->setTabText(ChangesTab, counted(tr("What moved"), m_changes->count()));
}

void PackEditor::showProblem(const QString& text) {
    const auto shown = text.isEmpty() ? QString() : tr("！ %1").arg(text);
    m_problem->setText(shown);
    m_problem->setAccessibleName(shown);
    auto alert = m_problem->palette();
    alert.setColor(QPalette::WindowText, Theme::alertText(palette()));
    m_problem->setPalette(alert);
    m_problem->setVisible(!shown.isEmpty());
}

void PackEditor::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void PackEditor::retranslate() {
    m_save->setText(tr("&Save"));
    m_discard->setText(tr("D&iscard changes"));
    m_build->setText(tr("&Build… (Ctrl+E)"));
    m_build->setToolTip(tr("Writes the pack as PDF, PowerPoint or Excel, and says what moved since the last time."));
    m_print->setText(tr("&Print… (Ctrl+P)"));
    m_save->setIcon(Icons::icon(QStringLiteral("document-save-as"), palette()));
    m_discard->setIcon(Icons::icon(QStringLiteral("edit-undo"), palette()));
    m_build->setIcon(Icons::icon(QStringLiteral("document-export"), palette()));
    m_print->setIcon(Icons::icon(QStringLiteral("document-print"), palette()));
    m_items->retranslate();
    showState();
}

}  // namespace shirube::ui
