// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/chart/FindingList.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "models/QtTranslator.h"
#include "style/Theme.h"
#include "widgets/RichText.h"

namespace shirube::ui {

using models::textOf;
using models::toQString;

namespace {

constexpr const char* kIndexProperty = "finding";

}  // namespace

FindingList::FindingList(QWidget* parent)
    : QScrollArea(parent), m_content(new QWidget(this)), m_column(new QVBoxLayout(m_content)) {
    setObjectName(QStringLiteral("chartFindings"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_column->setContentsMargins(Theme::kGrid, 0, Theme::kGrid, Theme::kGrid);
    m_column->setSpacing(0);
    setWidget(m_content);
    retranslate();
}

void FindingList::setFindings(std::vector<analysis::FigureFinding> findings) {
    m_findings = std::move(findings);
    rebuild();
}

void FindingList::rebuild() {
    while (auto* item = m_column->takeAt(0)) {
        if (auto* row = item->widget()) {
            row->hide();
            // It may be one of its own buttons that is being pressed.
            row->deleteLater();
        }
        delete item;
    }
    for (std::size_t i = 0; i < m_findings.size(); ++i) {
        m_column->addWidget(makeRow(i));
    }
    m_column->addStretch(1);
    updateGeometry();
}

QWidget* FindingList::makeRow(std::size_t index) {
    const auto& finding = m_findings[index];
    const RichText rich(palette());
    auto* row = new QWidget(m_content);
    row->setFocusPolicy(Qt::StrongFocus);
    row->setProperty(kIndexProperty, static_cast<int>(index));
    row->installEventFilter(this);
    const auto rule = textOf(analysis::label(finding.rule));
    row->setAccessibleName(tr("%1: %2", "a rule and what breaks it").arg(rule, textOf(finding.text)));
    row->setAccessibleDescription(textOf(finding.mend));
    auto* text = new QLabel(row);
    text->setTextFormat(Qt::RichText);
    text->setWordWrap(true);
    text->setText(QStringLiteral("%1&nbsp; %2<br>%3")
                      .arg(rich.alert(QStringLiteral("！ ") + rule), textOf(finding.text).toHtmlEscaped(),
                           rich.quiet(textOf(finding.mend).toHtmlEscaped())));
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, Theme::kGrid / 2, 0, Theme::kGrid / 2);
    line->setSpacing(Theme::kGrid);
    line->addWidget(text, 1);
    if (finding.fix != analysis::FigureFix::None) {
        auto* mend = new QPushButton(tr("Mend"), row);
        mend->setObjectName(QStringLiteral("mend-%1-%2").arg(toQString(analysis::toKey(finding.rule))).arg(index));
        const auto fix = textOf(analysis::label(finding.fix));
        mend->setToolTip(fix);
        mend->setAccessibleName(tr("Mend: %1").arg(fix));
        connect(mend, &QPushButton::clicked, this, [this, fix = finding.fix] { emit mendRequested(fix); });
        line->addWidget(mend, 0, Qt::AlignTop);
    }
    return row;
}

void FindingList::open(std::size_t index) {
    if (index < m_findings.size()) {
        emit placeRequested(toQString(m_findings[index].row), toQString(m_findings[index].column));
    }
}

QSize FindingList::sizeHint() const {
    int height = Theme::kGrid;
    for (int i = 0; i + 1 < m_column->count(); ++i) {
        const auto* item = m_column->itemAt(i);
        height += item->hasHeightForWidth() ? item->heightForWidth(viewport()->width() - 2 * Theme::kGrid)
                                            : item->sizeHint().height();
    }
    return {QScrollArea::sizeHint().width(), height};
}

bool FindingList::eventFilter(QObject* watched, QEvent* event) {
    const auto index = watched->property(kIndexProperty);
    const bool isOpening =
        event->type() == QEvent::MouseButtonDblClick ||
        (event->type() == QEvent::KeyPress && (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Return ||
                                               static_cast<QKeyEvent*>(event)->key() == Qt::Key_Enter));
    if (index.isValid() && isOpening) {
        open(static_cast<std::size_t>(index.toInt()));
        return true;
    }
    return QScrollArea::eventFilter(watched, event);
}

void FindingList::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) {
        rebuild();
    }
    QScrollArea::changeEvent(event);
}

void FindingList::retranslate() {
    setAccessibleName(tr("Findings of the chart"));
    rebuild();
}

}  // namespace shirube::ui
