// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/chart/ChartBar.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include "models/QtTranslator.h"
#include "style/Icons.h"
#include "style/Theme.h"

namespace shirube::ui {

using models::toQString;

namespace {

constexpr int kShortest = 15;  // characters of the choice

}  // namespace

ChartBar::ChartBar(QTabBar& sides, QWidget* parent)
    : QWidget(parent),
      m_back(new QToolButton(this)),
      m_forward(new QToolButton(this)),
      m_compareLabel(new QLabel(this)),
      m_snapshots(new QComboBox(this)),
      m_export(new QPushButton(this)),
      m_copy(new QPushButton(this)),
      m_print(new QPushButton(this)),
      m_addToPack(new QPushButton(this)) {
    m_back->setObjectName(QStringLiteral("chartBack"));
    m_forward->setObjectName(QStringLiteral("chartForward"));
    m_snapshots->setObjectName(QStringLiteral("chartCompare"));
    m_export->setObjectName(QStringLiteral("chartExport"));
    m_copy->setObjectName(QStringLiteral("chartCopy"));
    m_print->setObjectName(QStringLiteral("chartPrint"));
    m_addToPack->setObjectName(QStringLiteral("chartAddToPack"));
    m_back->setShortcut(Qt::ALT | Qt::Key_Left);
    m_forward->setShortcut(Qt::ALT | Qt::Key_Right);
    for (auto* button : {m_back, m_forward}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    m_compareLabel->setBuddy(m_snapshots);
    m_snapshots->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_snapshots->setMinimumContentsLength(kShortest);
    auto* commands = new QHBoxLayout;
    commands->setSpacing(Theme::kGrid);
    commands->addWidget(m_back);
    commands->addWidget(m_forward);
    commands->addStretch(1);
    for (auto* button : {m_export, m_copy, m_print, m_addToPack}) {
        commands->addWidget(button);
    }
    auto* shown = new QHBoxLayout;
    shown->setSpacing(Theme::kGrid);
    shown->addWidget(&sides);
    shown->addStretch(1);
    shown->addWidget(m_compareLabel);
    shown->addWidget(m_snapshots);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::kGrid, Theme::kGrid, Theme::kGrid, 0);
    column->setSpacing(Theme::kGrid);
    column->addLayout(commands);
    column->addLayout(shown);
    connect(m_back, &QToolButton::clicked, this, &ChartBar::backRequested);
    connect(m_forward, &QToolButton::clicked, this, &ChartBar::forwardRequested);
    connect(m_export, &QPushButton::clicked, this, &ChartBar::exportRequested);
    connect(m_copy, &QPushButton::clicked, this, &ChartBar::copyRequested);
    connect(m_print, &QPushButton::clicked, this, &ChartBar::printRequested);
    connect(m_addToPack, &QPushButton::clicked, this, &ChartBar::addToPackRequested);
    connect(m_snapshots, &QComboBox::currentIndexChanged, this, [this](int at) {
        emit snapshotChosen(at > 0 ? m_all[static_cast<std::size_t>(at - 1)] : domain::Snapshot());
    });
    retranslate();
}

void ChartBar::setSnapshots(std::vector<domain::Snapshot> snapshots, const domain::SnapshotId& chosen) {
    const QSignalBlocker quiet(m_snapshots);
    m_all = std::move(snapshots);
    m_snapshots->clear();
    m_snapshots->addItem(m_all.empty() ? tr("No snapshot yet") : tr("Nothing"));
    for (const auto& snapshot : m_all) {
        m_snapshots->addItem(toQString(snapshot.name));
        if (snapshot.id == chosen) {
            m_snapshots->setCurrentIndex(m_snapshots->count() - 1);
        }
    }
    m_snapshots->setEnabled(!m_all.empty());
    m_snapshots->setToolTip(m_all.empty() ? tr("Take a snapshot on the page of the history, to compare with later.")
                                          : tr("Marks what is not as it was then"));
}

void ChartBar::setSteps(bool canGoBack, bool canGoForward) {
    m_back->setEnabled(canGoBack);
    m_forward->setEnabled(canGoForward);
}

void ChartBar::setHasFigure(bool hasFigure) {
    for (auto* button : {m_export, m_copy, m_print}) {
        button->setEnabled(hasFigure);
    }
}

void ChartBar::setCanPack(bool canPack) {
    m_addToPack->setEnabled(canPack);
}

void ChartBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) {
        setIcons();
    }
    QWidget::changeEvent(event);
}

void ChartBar::setIcons() {
    const auto icon = [this](const char* name) { return Icons::icon(QLatin1String(name), palette()); };
    m_back->setIcon(icon("go-previous"));
    m_forward->setIcon(icon("go-next"));
    m_export->setIcon(icon("document-export"));
    m_copy->setIcon(icon("edit-copy"));
    m_print->setIcon(icon("document-print"));
    m_addToPack->setIcon(icon("list-add"));
}

void ChartBar::retranslate() {
    const auto explain = [](QToolButton& button, const QString& text) {
        button.setToolTip(tr("%1 (%2)", "a command and its shortcut")
                              .arg(text, button.shortcut().toString(QKeySequence::NativeText)));
        button.setAccessibleName(text);
    };
    explain(*m_back, tr("Take back the last edit of the chart"));
    explain(*m_forward, tr("Do it again"));
    m_compareLabel->setText(tr("Compare &with:"));
    m_snapshots->setAccessibleName(tr("Snapshot to compare with"));
    m_export->setText(tr("E&xport…"));
    m_export->setToolTip(tr("Write the chart to a file (Ctrl+E)"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Picture and table, for documents and spreadsheets (Ctrl+C)"));
    m_print->setText(tr("Print…"));
    m_print->setToolTip(tr("See it as it will be printed (Ctrl+P)"));
    m_addToPack->setText(tr("Add to WG pack"));
    m_addToPack->setToolTip(tr("Puts the chart at the end of the pack that the tab beside shows"));
    setIcons();
}

}  // namespace shirube::ui
