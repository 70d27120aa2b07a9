// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/logic/GraphPane.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "pages/logic/LogicHeader.h"
#include "pages/logic/LogicView.h"
#include "pages/logic/WrapLayout.h"
#include "style/Theme.h"
#include "widgets/SearchField.h"

namespace shirube::ui {

namespace {

constexpr double kZoomStep = 1.2;
constexpr int kSearchWidth = 150;
constexpr int kOrderLetters = 9;

}  // namespace

GraphPane::GraphPane(QWidget* parent)
    : QWidget(parent),
      m_search(new SearchField(this)),
      m_hits(new QLabel(this)),
      m_order(new QComboBox(this)),
      m_add(new QPushButton(this)),
      m_connect(new QPushButton(this)),
      m_edit(new QPushButton(this)),
      m_remove(new QPushButton(this)),
      m_try(new QCheckBox(this)),
      m_smaller(new QToolButton(this)),
      m_whole(new QToolButton(this)),
      m_larger(new QToolButton(this)),
      m_banner(new QWidget(this)),
      m_trial(new QLabel(m_banner)),
      m_assume(new QPushButton(m_banner)),
      m_clear(new QPushButton(m_banner)),
      m_hint(new QLabel(this)),
      m_view(new LogicView(LogicView::Use::Edit, this)),
      m_header(new LogicHeader(*m_view, this)) {
    m_search->setObjectName(QStringLiteral("logicSearch"));
    m_search->setMaximumWidth(kSearchWidth);
    m_order->setObjectName(QStringLiteral("logicOrder"));
    m_try->setObjectName(QStringLiteral("logicTry"));
    m_view->setObjectName(QStringLiteral("logicGraph"));
    m_hint->setObjectName(QStringLiteral("logicHint"));
    m_trial->setObjectName(QStringLiteral("logicTrial"));
    m_assume->setObjectName(QStringLiteral("logicAssume"));
    m_order->addItems({QString(), QString()});
    m_smaller->setText(QStringLiteral("－"));
    m_larger->setText(QStringLiteral("＋"));
    for (auto* button : {m_smaller, m_whole, m_larger}) {
        button->setAutoRaise(true);
    }
    m_order->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_order->setMinimumContentsLength(kOrderLetters);
    // On a narrow screen the tools go on in a second row.
    auto* bar = new WrapLayout(Theme::kGrid);
    bar->setContentsMargins(Theme::kGrid, Theme::kGrid / 2, Theme::kGrid, Theme::kGrid / 2);
    auto* zoom = new QWidget(this);
    auto* zoomRow = new QHBoxLayout(zoom);
    zoomRow->setContentsMargins(0, 0, 0, 0);
    for (auto* button : {m_smaller, m_whole, m_larger}) {
        zoomRow->addWidget(button);
    }
    for (auto* widget :
         std::initializer_list<QWidget*>{m_search, m_hits, m_order, m_try, m_add, m_connect, m_edit, m_remove, zoom}) {
        bar->addWidget(widget);
    }
    auto* banner = new QHBoxLayout(m_banner);
    banner->setContentsMargins(Theme::kGrid, Theme::kGrid / 2, Theme::kGrid, Theme::kGrid / 2);
    banner->addWidget(m_trial, 1);
    banner->addWidget(m_assume);
    banner->addWidget(m_clear);
    m_trial->setWordWrap(true);
    m_banner->setAutoFillBackground(true);
    m_banner->hide();
    m_hint->setContentsMargins(Theme::kGrid, 2, Theme::kGrid, 2);
    m_hint->setAutoFillBackground(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_banner);
    column->addWidget(m_header);
    column->addWidget(m_view, 1);
    column->addWidget(m_hint);
    setFocusProxy(m_view);

    connect(m_search, &SearchField::textChanged, this, &GraphPane::showHits);
    connect(m_search, &SearchField::returnPressed, this, &GraphPane::nextHit);
    connect(m_search, &SearchField::escaped, m_view, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    connect(m_order, &QComboBox::currentIndexChanged, this, &GraphPane::orderChanged);
    connect(m_try, &QCheckBox::toggled, this, [this](bool isTrying) {
        m_banner->setVisible(isTrying);
        emit tryingChanged(isTrying);
    });
    connect(m_clear, &QPushButton::clicked, this, &GraphPane::trialCleared);
    connect(m_assume, &QPushButton::clicked, this, &GraphPane::assumeRequested);
    connect(m_add, &QPushButton::clicked, this, &GraphPane::addRequested);
    connect(m_connect, &QPushButton::clicked, this, [this] {
        m_view->setFocus(Qt::OtherFocusReason);
        m_view->beginConnecting();
    });
    connect(m_edit, &QPushButton::clicked, this, &GraphPane::formRequested);
    connect(m_remove, &QPushButton::clicked, this, &GraphPane::removeRequested);
    connect(m_smaller, &QToolButton::clicked, this, [this] { m_view->zoomBy(1 / kZoomStep); });
    connect(m_larger, &QToolButton::clicked, this, [this] { m_view->zoomBy(kZoomStep); });
    connect(m_whole, &QToolButton::clicked, m_view, &LogicView::fitAll);
    connect(m_view, &LogicView::hinted, this, &GraphPane::showHint);
    colour();
    retranslate();
}

LogicSceneLayout::Order GraphPane::order() const {
    return m_order->currentIndex() == 1 ? LogicSceneLayout::Order::Document : LogicSceneLayout::Order::FewCrossings;
}

void GraphPane::setOrder(LogicSceneLayout::Order order) {
    m_order->setCurrentIndex(order == LogicSceneLayout::Order::Document ? 1 : 0);
}

bool GraphPane::isTrying() const {
    return m_try->isChecked();
}

void GraphPane::setTrying(bool isTrying) {
    m_try->setChecked(isTrying);
}

void GraphPane::focusSearch() {
    m_search->focusSearch();
}

void GraphPane::showHits() {
    const auto found = m_view->graph().find(m_search->text());
    m_hits->setText(m_search->text().isEmpty() ? QString() : tr("%n hit(s)", nullptr, static_cast<int>(found.size())));
    m_hits->setVisible(!m_hits->text().isEmpty());
    if (!found.empty() && m_search->hasFocus()) {
        m_view->goTo(found.front());
    }
}

void GraphPane::nextHit() {
    const auto found = m_view->graph().find(m_search->text());
    if (found.empty()) {
        return;
    }
    const auto& current = m_view->graph().current();
    const auto at = current ? std::find(found.begin(), found.end(), *current) : found.end();
    m_view->goTo(at == found.end() || at + 1 == found.end() ? found.front() : *(at + 1));
}

void GraphPane::showHint(const QString& text, bool isRefusal) {
    auto inks = m_hint->palette();
    inks.setColor(QPalette::WindowText, isRefusal ? Theme::alertText(palette()) : palette().color(QPalette::Text));
    inks.setColor(QPalette::Window, palette().color(QPalette::AlternateBase));
    m_hint->setPalette(inks);
    m_hint->setText(isRefusal && !text.isEmpty() ? tr("！ %1").arg(text) : text);
    m_hint->setVisible(!text.isEmpty());
    m_hint->setAccessibleName(m_hint->text());
}

QString GraphPane::hint() const {
    return m_hint->text();
}

void GraphPane::showTrial(const QString& text) {
    m_trial->setText(text);
}

void GraphPane::colour() {
    auto inks = m_banner->palette();
    inks.setColor(QPalette::Window, palette().color(QPalette::AlternateBase));
    inks.setColor(QPalette::WindowText, Theme::accent(palette()));
    m_banner->setPalette(inks);
}

void GraphPane::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        colour();
    }
    QWidget::changeEvent(event);
}

void GraphPane::retranslate() {
    m_search->setPlaceholderText(tr("Find a node"));
    m_search->setAccessibleName(tr("Find a node"));
    m_order->setItemText(0, tr("Fewer crossings"));
    m_order->setItemText(1, tr("As the document lists them"));
    m_order->setAccessibleName(tr("Order of the nodes in a column"));
    m_try->setText(tr("&Trial"));
    m_try->setToolTip(tr("Try what an edge or an actual would move. Nothing is written."));
    m_add->setText(tr("Add &node"));
    m_add->setToolTip(tr("Ins, or a double click on a column"));
    m_connect->setText(tr("&Connect"));
    m_connect->setToolTip(tr("C, or drag from the circle at a node's right edge"));
    m_edit->setText(tr("Edi&t…"));
    m_edit->setToolTip(tr("Alt+Enter; F2 edits the label in place"));
    m_remove->setText(tr("De&lete"));
    m_remove->setToolTip(tr("Del"));
    m_whole->setText(tr("Fit"));
    m_whole->setToolTip(tr("F"));
    m_smaller->setToolTip(tr("Ctrl+wheel, −"));
    m_smaller->setAccessibleName(tr("Smaller"));
    m_larger->setToolTip(tr("Ctrl+wheel, +"));
    m_larger->setAccessibleName(tr("Larger"));
    m_assume->setText(tr("Assume an &actual…"));
    m_clear->setText(tr("Start over"));
    m_view->setAccessibleName(tr("Graph of the logic model"));
}

}  // namespace shirube::ui
