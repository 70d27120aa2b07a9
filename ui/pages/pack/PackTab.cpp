// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pack/PackTab.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "application/RoleService.h"
#include "application/SnapshotService.h"
#include "delegates/PackItemDelegate.h"
#include "figures/Palette.h"
#include "figures/ScenePainter.h"
#include "models/MeetingName.h"
#include "models/PackItemModel.h"
#include "models/QtTranslator.h"
#include "pages/pack/PackChangesPane.h"
#include "pages/pack/PackChecksPane.h"
#include "pages/pack/PackComposer.h"
#include "pages/pack/PackHead.h"
#include "pages/pack/PackItemsPane.h"
#include "pages/pack/PackListPane.h"
#include "pages/pack/PackOutput.h"
#include "session/Dialogs.h"
#include "session/Languages.h"
#include "session/Session.h"
#include "style/Icons.h"
#include "style/Theme.h"
#include "widgets/EmptyState.h"
#include "widgets/PageView.h"

namespace shirube::ui {

using application::PackDetail;
using models::textOf;
using models::toQString;

namespace {

constexpr int kListWidth = 184;
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

int changesOf(const analysis::PackDocument& document) {
    return static_cast<int>(std::count_if(document.pages.begin(), document.pages.end(),
                                          [](const auto& page) { return !page.figure.changes.empty(); }));
}

}  // namespace

PackTab::PackTab(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_items(new models::PackItemModel(this)),
      m_composer(new PackComposer(session, this)),
      m_output(new PackOutput(session, this)),
      m_list(new PackListPane(this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(this)),
      m_editor(new QWidget(this)),
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
    closePack();
}

PackTab::~PackTab() = default;

void PackTab::layOutParts() {
    m_state->setObjectName(QStringLiteral("packState"));
    m_problem->setObjectName(QStringLiteral("packProblem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_save->setObjectName(QStringLiteral("packSave"));
    m_discard->setObjectName(QStringLiteral("packDiscard"));
    m_build->setObjectName(QStringLiteral("packBuild"));
    m_print->setObjectName(QStringLiteral("packPrint"));
    m_tabs->setObjectName(QStringLiteral("packTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_pages, QString());
    m_tabs->addTab(m_checks, QString());
    m_tabs->addTab(m_changes, QString());
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
    auto* column = new QVBoxLayout(m_editor);
    column->setContentsMargins(Theme::kGrid, Theme::kGrid, Theme::kGrid, Theme::kGrid);
    column->setSpacing(Theme::kGrid);
    column->addWidget(m_head);
    column->addLayout(actions);
    column->addWidget(m_problem);
    column->addWidget(m_splitter, 1);
    m_stack->addWidget(m_editor);
    m_stack->addWidget(m_empty);
    m_list->setFixedWidth(kListWidth);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addWidget(m_stack, 1);
}

void PackTab::connectParts() {
    connect(m_list, &PackListPane::chosen, this, &PackTab::choosePack);
    connect(m_list, &PackListPane::newRequested, this, &PackTab::beginNew);
    connect(m_list, &PackListPane::standardRequested, this, &PackTab::beginStandard);
    connect(m_list, &PackListPane::duplicateRequested, this, &PackTab::duplicatePack);
    connect(m_list, &PackListPane::removeRequested, this, &PackTab::removePack);
    connect(m_empty, &EmptyState::actionClicked, this, &PackTab::beginStandard);
    connect(m_head, &PackHead::edited, this, &PackTab::draftChanged);
    connect(m_items, &models::PackItemModel::edited, this, &PackTab::draftChanged);
    connect(m_itemsPane, &PackItemsPane::editRequested, this, &PackTab::edit);
    connect(m_itemsPane, &PackItemsPane::chooseRequested, this, &PackTab::galleryRequested);
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
    connect(m_composer, &PackComposer::started, this, &PackTab::showState);
    connect(m_composer, &PackComposer::changed, this, &PackTab::showComposed);
    connect(m_composer, &PackComposer::failed, this, [this](const base::Error& error) {
        m_pages->setMessage(textOf(error.message));
        fail(error);
    });
    connect(m_output, &PackOutput::built, this, [this](const std::shared_ptr<const analysis::PackDocument>& document) {
        m_lastBuilt = document;
        m_changes->setDocument(document);
        if (document->hasFormerBuild) {
            m_tabs->setCurrentIndex(ChangesTab);
        }
        showState();
    });
    connect(m_output, &PackOutput::failed, this, &PackTab::fail);
    connect(m_save, &QPushButton::clicked, this, &PackTab::save);
    connect(m_discard, &QPushButton::clicked, this, &PackTab::discard);
    connect(m_build, &QPushButton::clicked, this, &PackTab::build);
    connect(m_print, &QPushButton::clicked, this, &PackTab::print);
    connect(&m_session, &Session::storeChanged, this, [this] {
        closePack();
        m_packs.clear();
    });
    connect(&m_session, &Session::bookChanged, this, [this] {
        m_isStale = true;
        m_isOutdated = true;
        readIfVisible();
    });
    connect(&m_session, &Session::snapshotsChanged, this, [this] {
        m_isStale = true;
        readIfVisible();
    });
    connect(&m_session, &Session::asOfChanged, this, [this] {
        m_isOutdated = true;
        readIfVisible();
    });
    connect(&m_session, &Session::schemeChanged, this, &PackTab::retranslate);
}

void PackTab::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    readIfVisible();
}

void PackTab::readIfVisible() {
    if (!isVisible()) {
        return;
    }
    if (m_isStale) {
        readPacks();
    }
    if (m_isOutdated) {
        compose();
    }
}

void PackTab::readPacks() {
    m_isStale = false;
    m_packs.clear();
    if (!m_session.isOpen()) {
        closePack();
        return;
    }
    if (auto snapshots = m_session.present().snapshots().list()) {
        m_head->setSnapshots(*std::move(snapshots));
    } else {
        m_session.report(snapshots.error());
    }
    m_head->setOfferedDay(m_session.today());
    if (auto packs = m_session.workspace().packs().list()) {
        m_packs = *std::move(packs);
    } else {
        m_session.report(packs.error());
    }
    // What isn't saved stays, whatever happened to the store.
    if (!isDirty()) {
        const auto shown = m_detail ? m_detail->pack.id : domain::PackId();
        const auto isThere = [&](const domain::Pack& pack) { return pack.id == shown; };
        if (std::any_of(m_packs.begin(), m_packs.end(), isThere)) {
            load(shown);
        } else if (!m_packs.empty()) {
            load(m_packs.front().id);
        } else {
            closePack();
        }
    }
    showState();
}

void PackTab::load(const domain::PackId& pack) {
    auto detail = m_session.workspace().packs().detail(pack);
    if (!detail) {
        fail(detail.error());
        return;
    }
    if (m_detail && m_detail->pack.id == pack && m_detail->revision == detail->revision) {
        m_detail->lastBuild = detail->lastBuild;
        return;
    }
    const bool isSame = m_detail && m_detail->pack.id == pack;
    const int row = isSame ? m_itemsPane->currentRow() : 0;
    if (!isSame) {
        m_lastBuilt.reset();
        m_composer->clear();
    }
    showDetail(*std::move(detail));
    m_itemsPane->setCurrentRow(std::clamp(row, 0, std::max(0, m_items->rowCount() - 1)));
    compose();
}

void PackTab::showDetail(PackDetail detail) {
    showProblem({});
    m_detail = std::move(detail);
    m_items->setItems(m_detail->items);
    m_head->setPack(m_detail->pack);
    m_stack->setCurrentWidget(m_editor);
    showState();
}

void PackTab::beginDraft(PackDetail detail) {
    auto items = std::move(detail.items);
    auto pack = std::move(detail.pack);
    // The store has nothing of it.
    PackDetail nothing;
    nothing.pack.language = pack.language;
    m_lastBuilt.reset();
    m_composer->clear();
    showDetail(std::move(nothing));
    pack.id = {};
    m_head->setPack(pack);
    for (auto& item : items) {
        item.id = {};
        item.pack = {};
    }
    m_items->setItems(std::move(items));
    m_itemsPane->setCurrentRow(0);
    m_tabs->setCurrentIndex(PagesTab);
    draftChanged();
    m_head->focusName();
}

void PackTab::closePack() {
    m_detail.reset();
    m_lastBuilt.reset();
    m_items->setItems({});
    m_head->setPack({});
    m_composer->clear();
    showProblem({});
    m_stack->setCurrentWidget(m_empty);
    showState();
}

void PackTab::choosePack(const domain::PackId& pack) {
    if (m_detail && pack == m_detail->pack.id) {
        return;
    }
    if (!pack.isEmpty() && canLeave()) {
        load(pack);
    }
    showState();
}

void PackTab::beginNew() {
    if (!m_session.isOpen() || !canLeave()) {
        return;
    }
    PackDetail fresh;
    fresh.pack.language = m_session.isEnglish() ? "en" : "ja";
    beginDraft(std::move(fresh));
}

void PackTab::beginStandard() {
    if (!m_session.isOpen() || !canLeave()) {
        return;
    }
    auto made = std::make_shared<PackDetail>();
    domain::Pack pack;
    pack.language = m_session.isEnglish() ? "en" : "ja";
    const bool started = m_session.jobs().start(
        tr("Choosing the charts of a pack"),
        [made, ground = PackComposer::groundOf(m_session, pack),
         &clock = m_session.clock()](const base::Progress&) -> base::Status {
            auto workspace =
                application::Workspace::open(ground.file, application::OpenMode::MustExist, clock, ground.actor);
            if (!workspace) {
                return base::forward(std::move(workspace));
            }
            (*workspace)->roles().lookAs(ground.viewer);
            auto standard =
                (*workspace)->packs().standard(ground.reader, Languages::translator(ground.reader.language));
            if (!standard) {
                return base::forward(std::move(standard));
            }
            *made = *std::move(standard);
            return {};
        },
        [this, made](const base::Status& status) {
            if (!status) {
                fail(status.error());
            } else if (canLeave()) {
                beginDraft(std::move(*made));
            }
        });
    if (!started) {
        m_session.announce(tr("Wait until “%1” is done.").arg(m_session.jobs().title()));
    }
}

void PackTab::duplicatePack() {
    if (!m_detail || m_detail->pack.id.isEmpty() || !canLeave()) {
        return;
    }
    QStringList taken;
    for (const auto& pack : m_packs) {
        taken.append(toQString(pack.name));
    }
    const auto name = models::MeetingName::next(toQString(m_detail->pack.name), taken);
    const auto copy = m_session.workspace().packs().duplicate(m_detail->pack.id, models::toUtf8(name));
    if (!copy) {
        fail(copy.error());
        return;
    }
    m_session.refresh();
    load(*copy);
    showState();
    m_head->focusName();
}

void PackTab::removePack() {
    if (!m_detail || m_detail->pack.id.isEmpty() ||
        !m_session.dialogs().confirm(
            this, tr("Remove the pack"),
            tr("“%1” goes with its %n chart(s). This can be undone.", nullptr, m_items->rowCount())
                .arg(toQString(m_detail->pack.name)),
            tr("Remove"))) {
        return;
    }
    if (const auto removed = m_session.workspace().packs().remove(m_detail->pack.id); !removed) {
        fail(removed.error());
        return;
    }
    closePack();
    m_session.refresh();
}

PackDetail PackTab::draft() const {
    auto draft = m_detail.value_or(PackDetail());
    draft.pack = m_head->pack();
    draft.items = m_items->itemsToSave();
    return draft;
}

bool PackTab::isDirty() const {
    if (!m_detail) {
        return false;
    }
    const auto now = draft();
    return now.pack != m_detail->pack ||
           !std::equal(now.items.begin(), now.items.end(), m_detail->items.begin(), m_detail->items.end(), isSameItem);
}

void PackTab::draftChanged() {
    showProblem({});
    showState();
    compose();
}

bool PackTab::save() {
    if (!m_detail) {
        return false;
    }
    auto changed = draft();
    const auto saved =
        m_session.workspace().packs().save(std::move(changed.pack), std::move(changed.items), m_detail->revision);
    if (!saved) {
        fail(saved.error());
        if (m_head->pack().name.empty()) {
            m_head->focusName();
        }
        return false;
    }
    auto detail = m_session.workspace().packs().detail(*saved);
    if (!detail) {
        fail(detail.error());
        return false;
    }
    m_detail = *std::move(detail);
    m_items->takeSaved(m_detail->items);
    m_head->setPack(m_detail->pack);
    showProblem({});
    m_session.announce(tr("Saved “%1”").arg(toQString(m_detail->pack.name)));
    m_session.refresh();
    showState();
    return true;
}

void PackTab::discard() {
    if (!m_detail) {
        return;
    }
    const auto id = m_detail->pack.id;
    m_detail.reset();
    m_isStale = true;
    if (id.isEmpty()) {
        readPacks();
    } else {
        load(id);
        readPacks();
    }
}

bool PackTab::canLeave() {
    if (!isDirty()) {
        return true;
    }
    const auto name = toQString(m_head->pack().name);
    if (!m_session.dialogs().confirm(this, tr("The pack is not saved"),
                                     name.isEmpty() ? tr("What you changed of the new pack is lost.")
                                                    : tr("What you changed of “%1” is lost.").arg(name),
                                     tr("Discard the changes"))) {
        return false;
    }
    discard();
    return true;
}

void PackTab::addChart(const domain::ChartDefinition& chart) {
    if (!m_session.isOpen()) {
        return;
    }
    if (m_isStale) {
        readPacks();
    }
    if (!m_detail) {
        PackDetail fresh;
        fresh.pack.language = m_session.isEnglish() ? "en" : "ja";
        showDetail(std::move(fresh));
    }
    m_itemsPane->setCurrentRow(m_items->add(chart));
}

void PackTab::replaceChart(const domain::PackItemId& item, const domain::ChartDefinition& chart) {
    if (m_items->replace(item, chart)) {
        m_itemsPane->setCurrentRow(m_items->rowOf(item));
    } else {
        m_session.announce(tr("The chart is in the pack no more. It was put at its end."));
        m_itemsPane->setCurrentRow(m_items->add(chart));
    }
}

void PackTab::edit(int row) {
    if (const auto* item = m_items->itemAt(row)) {
        emit editRequested(item->id, item->chart);
    }
}

void PackTab::build() {
    if (!m_detail) {
        return;
    }
    showProblem({});
    // What was built is remembered of a pack that the store has.
    if (isDirty() && !m_session.snapshot() && !save()) {
        return;
    }
    m_output->build(draft());
}

void PackTab::print() {
    if (!m_detail) {
        return;
    }
    const auto& composed = m_composer->composed();
    if (!composed || m_composer->isRunning() || m_isOutdated) {
        m_printsWhenSet = true;
        compose();
        return;
    }
    m_printsWhenSet = false;
    m_session.dialogs().printPages(this, toQString(composed->document.title), composed->pages);
}

void PackTab::compose() {
    if (!m_detail || !m_session.isOpen()) {
        return;
    }
    if (!isVisible() && !m_printsWhenSet) {
        m_isOutdated = true;
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

void PackTab::showComposed() {
    const auto composed = m_composer->composed();
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
        items[page.item] = {
            toQString(page.figure.title), toQString(page.problem), static_cast<int>(composed->findings[at].size()),
            scene < composed->pages.size() ? QVariant(thumbnailOf(composed->pages[scene])) : QVariant()};
    }
    m_items->setComposed(std::move(items));
    m_checks->setComposed(composed.get());
    // What the build that was just made reports stays in sight: against it, nothing has moved.
    const bool keepsReport = m_lastBuilt && m_lastBuilt->hasFormerBuild && changesOf(composed->document) == 0;
    m_changes->setDocument(keepsReport ? m_lastBuilt
                                       : std::shared_ptr<const analysis::PackDocument>(composed, &composed->document));
    showState();
    if (m_printsWhenSet) {
        print();
    }
}

void PackTab::showState() {
    const bool hasPack = m_detail.has_value();
    const bool dirty = isDirty();
    m_state->setText(!hasPack                      ? QString()
                     : dirty                       ? tr("● Not saved")
                     : m_detail->pack.id.isEmpty() ? QString()
                                                   : tr("✓ Saved"));
    m_save->setEnabled(dirty);
    m_discard->setEnabled(dirty);
    m_build->setEnabled(hasPack && m_items->rowCount() > 0);
    m_print->setEnabled(hasPack && m_items->rowCount() > 0);
    const auto counted = [](const QString& text, int count) {
        return count > 0 ? tr("%1 (%2)", "a tab and how much is in it").arg(text, QString::number(count)) : text;
    };
    m_tabs->setTabText(PagesTab, tr("Pages"));
    m_tabs->setTabText(ChecksTab, counted(tr("To mend"), static_cast<int>(m_checks->count())));
    m_tabs->setTabText(ChangesTab, counted(tr("What moved"), m_changes->count()));
    m_list->setPacks(m_packs, hasPack ? m_detail->pack.id : domain::PackId(), hasPack, toQString(m_head->pack().name));
}

void PackTab::showProblem(const QString& text) {
    m_problem->setText(text);
    m_problem->setAccessibleName(text);
    auto alert = m_problem->palette();
    alert.setColor(QPalette::WindowText, Theme::alertText(palette()));
    m_problem->setPalette(alert);
    m_problem->setVisible(!text.isEmpty());
}

void PackTab::fail(const base::Error& error) {
    const auto text = textOf(error.message);
    if (m_detail) {
        showProblem(QStringLiteral("！ ") + text);
    } else {
        m_session.report(error);
    }
}

void PackTab::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void PackTab::retranslate() {
    m_save->setText(tr("Sa&ve"));
    m_discard->setText(tr("D&iscard changes"));
    m_build->setText(tr("Bui&ld… (Ctrl+E)"));
    m_build->setToolTip(tr("Writes the pack as PDF, PowerPoint or Excel, and says what moved since the last time."));
    m_print->setText(tr("&Print… (Ctrl+P)"));
    m_save->setIcon(Icons::icon(QStringLiteral("document-save-as"), palette()));
    m_discard->setIcon(Icons::icon(QStringLiteral("edit-undo"), palette()));
    m_build->setIcon(Icons::icon(QStringLiteral("document-export"), palette()));
    m_print->setIcon(Icons::icon(QStringLiteral("document-print"), palette()));
    m_empty->setTexts(tr("No pack yet"),
                      tr("A pack holds the charts of one meeting: put together once, built again whenever a figure "
                         "changed, with the list of what moved."),
                      tr("Begin with the standard pack"));
    m_items->retranslate();
    showState();
}

}  // namespace shirube::ui
