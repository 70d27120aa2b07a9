// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/GlobalSearch.h"

#include <QCompleter>
#include <QEvent>
#include <QKeyEvent>
#include <QListView>
#include <QTimer>

#include "delegates/HitDelegate.h"
#include "models/QtTranslator.h"
#include "models/SearchHitModel.h"
#include "session/Session.h"
#include "style/Theme.h"

namespace shirube::ui {

namespace {

// While somebody types on, there is nothing to look for yet.
constexpr int kDelayMilliseconds = 120;
constexpr std::size_t kMaxHits = 40;
constexpr int kVisibleHits = 14;
constexpr int kPopupWidth = 720;

}  // namespace

GlobalSearch::GlobalSearch(Session& session, QWidget* parent)
    : QLineEdit(parent),
      m_session(session),
      m_hits(new models::SearchHitModel(this)),
      m_completer(new QCompleter(m_hits, this)),
      m_delay(new QTimer(this)) {
    setObjectName(QStringLiteral("globalSearch"));
    setClearButtonEnabled(true);
    auto* popup = new QListView;
    popup->setObjectName(QStringLiteral("searchHits"));
    popup->setUniformItemSizes(true);
    popup->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    popup->setFrameShape(QFrame::StyledPanel);
    m_completer->setPopup(popup);
    // The completer puts a delegate of its own into a popup.
    popup->setItemDelegate(new HitDelegate(popup));
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(kVisibleHits);
    m_completer->setWidget(this);
    m_delay->setSingleShot(true);
    m_delay->setInterval(kDelayMilliseconds);
    retranslate();
    connect(this, &QLineEdit::textEdited, m_delay, qOverload<>(&QTimer::start));
    connect(m_delay, &QTimer::timeout, this, &GlobalSearch::search);
    connect(this, &QLineEdit::returnPressed, this, [this] {
        if (m_delay->isActive()) {
            search();
        }
        // The completer hands Enter to this field first.
        const auto current = m_completer->popup()->isVisible() ? m_completer->popup()->currentIndex() : QModelIndex();
        choose(qMax(0, current.row()));
    });
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { choose(index.row()); });
    connect(&session, &Session::storeChanged, this, [this] {
        m_hits->setHits({});
        clear();
    });
}

void GlobalSearch::search() {
    m_delay->stop();
    std::vector<application::SearchHit> found;
    if (m_session.isOpen() && !text().trimmed().isEmpty()) {
        auto hits = m_session.workspace().search().search(models::toUtf8(text()), kMaxHits);
        if (hits) {
            found = *std::move(hits);
        } else {
            m_session.report(hits.error());
        }
    }
    m_hits->setHits(found);
    if (found.empty()) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete(QRect(0, 0, qMax(width(), kPopupWidth), height()));
}

void GlobalSearch::choose(int row) {
    const auto* hit = m_hits->hitAt(row);
    if (!hit || text().isEmpty()) {
        return;
    }
    const auto chosen = *hit;
    m_completer->popup()->hide();
    clear();
    m_hits->setHits({});
    emit hitChosen(chosen.kind, chosen.id);
}

void GlobalSearch::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        search();
        return;
    }
    if (event->key() == Qt::Key_Down && !text().isEmpty()) {
        search();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void GlobalSearch::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QLineEdit::changeEvent(event);
}

void GlobalSearch::retranslate() {
    setPlaceholderText(tr("Search everything (Ctrl+K)"));
    setAccessibleName(tr("Search everything"));
    setToolTip(tr("Programmes, themes, organisations, indicators, funds, policy measures, sources, findings"));
    m_completer->popup()->setAccessibleName(tr("What the search found"));
}

}  // namespace shirube::ui
