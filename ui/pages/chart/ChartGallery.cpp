// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/chart/ChartGallery.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QPixmap>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

#include "application/ChartService.h"
#include "delegates/GalleryDelegate.h"
#include "models/ChartGalleryModel.h"
#include "models/FactCell.h"
#include "models/TableSortModel.h"
#include "style/Theme.h"
#include "widgets/SearchField.h"

namespace shirube::ui {

using models::FactCell;

namespace {

// Between two pictures, so that typing and clicking come first.
constexpr int kPauseMilliseconds = 30;

}  // namespace

ChartGallery::ChartGallery(Painter painter, QWidget* parent)
    : QWidget(parent),
      m_painter(std::move(painter)),
      m_model(new models::ChartGalleryModel(application::ChartService::charts(), this)),
      m_rows(new models::TableSortModel(this)),
      m_search(new SearchField(this)),
      m_view(new QTreeView(this)),
      m_idle(new QTimer(this)) {
    m_rows->setRecursiveFilteringEnabled(true);
    m_rows->setSourceModel(m_model);
    m_search->setObjectName(QStringLiteral("chartSearch"));
    m_search->setMinimumWidth(0);
    m_search->setMaximumWidth(QWIDGETSIZE_MAX);
    m_view->setObjectName(QStringLiteral("chartGallery"));
    m_view->setModel(m_rows);
    m_view->setItemDelegate(new GalleryDelegate(m_view));
    m_view->setHeaderHidden(true);
    m_view->setRootIsDecorated(false);
    m_view->setIndentation(0);
    m_view->setItemsExpandable(false);
    m_view->setIconSize(GalleryDelegate::kPicture);
    m_view->setWordWrap(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->expandAll();
    m_view->installEventFilter(this);
    m_idle->setSingleShot(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(Theme::kGrid, Theme::kGrid, Theme::kGrid, Theme::kGrid);
    top->addWidget(m_search);
    column->addLayout(top);
    column->addWidget(m_view, 1);
    connect(m_search, &SearchField::textChanged, this, &ChartGallery::search);
    connect(m_search, &SearchField::escaped, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        if (const auto id = current.data(FactCell::IdRole).toString(); !m_isQuiet && !id.isEmpty()) {
            m_chosen = id;
            emit chosen(id);
        }
    });
    // Titles take more lines where there is less room.
    connect(m_view->header(), &QHeaderView::sectionResized, m_view, &QTreeView::doItemsLayout, Qt::QueuedConnection);
    connect(m_idle, &QTimer::timeout, this, &ChartGallery::drawNext);
    retranslate();
}

void ChartGallery::choose(const QString& id) {
    m_isQuiet = true;
    m_chosen = id;
    auto index = m_rows->mapFromSource(m_model->indexOf(id));
    if (!index.isValid() && m_model->indexOf(id).isValid()) {
        m_search->clear();
        index = m_rows->mapFromSource(m_model->indexOf(id));
    }
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
    m_isQuiet = false;
}

void ChartGallery::focusSearch() {
    m_search->focusSearch();
}

void ChartGallery::search(const QString& text) {
    // What is only filtered out stays chosen.
    m_isQuiet = true;
    m_rows->setText(text);
    m_view->expandAll();
    m_view->setCurrentIndex(m_rows->mapFromSource(m_model->indexOf(m_chosen)));
    m_isQuiet = false;
}

void ChartGallery::redraw() {
    m_undrawn = m_model->ids();
    if (isVisible()) {
        m_idle->start(kPauseMilliseconds);
    }
}

QSize ChartGallery::pictureSize() const {
    return GalleryDelegate::kPicture * devicePixelRatioF();
}

void ChartGallery::setPicture(const QString& id, const QPixmap& picture) {
    m_undrawn.removeOne(id);
    m_model->setThumbnail(id, picture);
}

void ChartGallery::drawNext() {
    if (m_undrawn.isEmpty()) {
        return;
    }
    const auto id = m_undrawn.takeFirst();
    const auto picture = m_painter(id, pictureSize());
    m_model->setThumbnail(id, picture ? QVariant(*picture) : QVariant());
    if (!m_undrawn.isEmpty()) {
        m_idle->start(kPauseMilliseconds);
    }
}

void ChartGallery::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_idle->start(kPauseMilliseconds);
}

void ChartGallery::hideEvent(QHideEvent* event) {
    m_idle->stop();
    QWidget::hideEvent(event);
}

bool ChartGallery::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            emit left();
            return true;
        }
        // Typing searches.
        if (!key->text().isEmpty() && key->text().front().isPrint() && key->text() != QLatin1String(" ") &&
            (key->modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier) {
            m_search->setFocus(Qt::OtherFocusReason);
            m_search->setText(key->text());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ChartGallery::retranslate() {
    m_search->setPlaceholderText(tr("Search charts"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_view->setAccessibleName(tr("Charts"));
    m_model->retranslate();
    // The search goes by the texts of the language.
    m_rows->invalidate();
    m_view->expandAll();
}

}  // namespace shirube::ui
