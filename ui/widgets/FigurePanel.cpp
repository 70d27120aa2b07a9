// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/FigurePanel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "models/QtTranslator.h"
#include "style/Icons.h"
#include "style/Theme.h"
#include "widgets/FigureOutput.h"
#include "widgets/FigureView.h"

namespace shirube::ui {

FigurePanel::FigurePanel(Session& session, Maker make, QWidget* parent)
    : QWidget(parent),
      m_make(std::move(make)),
      m_output(new FigureOutput(session, this)),
      m_bar(new QHBoxLayout),
      m_problem(new QLabel(this)),
      m_export(new QPushButton(this)),
      m_copy(new QPushButton(this)),
      m_view(new FigureView(this)) {
    m_problem->setWordWrap(true);
    m_bar->setContentsMargins(Theme::kGrid, Theme::kGrid, Theme::kGrid, Theme::kGrid);
    m_bar->setSpacing(Theme::kGrid);
    m_bar->addWidget(m_problem, 1);
    m_bar->addWidget(m_export);
    m_bar->addWidget(m_copy);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_bar);
    column->addWidget(m_view, 1);
    connect(m_export, &QPushButton::clicked, this, &FigurePanel::exportFigure);
    connect(m_copy, &QPushButton::clicked, this, &FigurePanel::copyFigure);
    connect(m_output, &FigureOutput::failed, this, &FigurePanel::showProblem);
    retranslate();
}

void FigurePanel::addChoice(QWidget* widget) {
    m_bar->insertWidget(m_bar->indexOf(m_problem), widget);
}

void FigurePanel::fillRoom() {
    m_view->setFillsRoom();
}

void FigurePanel::rebuild() {
    m_isStale = true;
    if (isVisible()) {
        drawIfStale();
    }
}

void FigurePanel::drawIfStale() {
    if (!m_isStale) {
        return;
    }
    m_isStale = false;
    m_spec.reset();
    showProblem({});
    auto spec = m_make();
    if (spec) {
        m_spec = *std::move(spec);
        m_view->setFigure(*m_spec, {});
    } else {
        m_view->setMessage(models::textOf(spec.error().message));
    }
    m_export->setEnabled(m_spec.has_value());
    m_copy->setEnabled(m_spec.has_value());
}

void FigurePanel::showProblem(const QString& text) {
    auto inks = m_problem->palette();
    inks.setColor(QPalette::WindowText, Theme::alertText(palette()));
    m_problem->setPalette(inks);
    m_problem->setText(text);
}

void FigurePanel::exportFigure() {
    drawIfStale();
    if (m_spec) {
        showProblem({});
        m_output->exportFigure(*m_spec, {});
    }
}

void FigurePanel::copyFigure() {
    drawIfStale();
    if (m_spec) {
        m_output->copy(*m_spec, *m_view);
    }
}

void FigurePanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    drawIfStale();
}

void FigurePanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        rebuild();
    } else if (event->type() == QEvent::PaletteChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void FigurePanel::retranslate() {
    m_export->setText(tr("E&xport… (Ctrl+E)"));
    m_copy->setText(tr("&Copy picture and table"));
    m_export->setIcon(Icons::icon(QStringLiteral("document-export"), palette()));
    m_copy->setIcon(Icons::icon(QStringLiteral("edit-copy"), palette()));
}

}  // namespace shirube::ui
