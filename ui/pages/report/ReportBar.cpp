// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/report/ReportBar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

#include "models/QtTranslator.h"
#include "style/Icons.h"
#include "widgets/SearchField.h"

namespace shirube::ui {

using models::toQString;

namespace {

constexpr int kWidestProgramme = 240;
constexpr int kShortestProgramme = 8;  // letters

}  // namespace

ReportBar::ReportBar(QWidget* parent)
    : FilterBar("reportSearch", parent),
      m_from(addChoice("reportFrom")),
      m_arrow(new QLabel(QStringLiteral("→"), this)),
      m_to(addChoice("reportTo")),
      m_programme(addChoice("reportProgramme")),
      m_days(new QLabel(this)),
      m_onlyVariances(new QCheckBox(this)),
      m_saved(new QToolButton(this)),
      m_copy(new QToolButton(this)),
      m_print(new QToolButton(this)),
      m_export(new QToolButton(this)) {
    m_onlyVariances->setObjectName(QStringLiteral("reportOnlyVariances"));
    m_saved->setObjectName(QStringLiteral("savedReports"));
    m_copy->setObjectName(QStringLiteral("copyReport"));
    m_print->setObjectName(QStringLiteral("printReport"));
    m_export->setObjectName(QStringLiteral("exportReport"));
    m_days->setObjectName(QStringLiteral("reportDays"));
    m_programme->setMaximumWidth(kWidestProgramme);
    m_programme->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_programme->setMinimumContentsLength(kShortestProgramme);
    m_saved->setPopupMode(QToolButton::InstantPopup);
    for (auto* button : {m_saved, m_copy, m_print, m_export}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    m_saved->setToolButtonStyle(Qt::ToolButtonTextOnly);
    row().insertWidget(row().indexOf(m_to), m_arrow);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_days, m_onlyVariances, &hits()}) {
        row().addWidget(widget);
    }
    row().addStretch();
    connect(m_onlyVariances, &QCheckBox::toggled, this, &FilterBar::choiceChanged);
    retranslate();
}

void ReportBar::setBook(const domain::BudgetBook& book) {
    for (auto* combo : {m_from, m_to}) {
        refill(*combo, combo == m_from ? tr("Cycle before") : tr("Newest cycle"), [&] {
            for (const auto& cycle : book.cycles()) {
                combo->addItem(toQString(cycle.name()), toQString(cycle.name()));
            }
        });
    }
    refill(*m_programme, tr("All programmes"), [&] {
        for (const auto& programme : book.programmes()) {
            m_programme->addItem(toQString(programme.name), toQString(programme.id.value()));
        }
    });
}

void ReportBar::setReport(const application::ReportInfo& report) {
    for (QWidget* widget : std::initializer_list<QWidget*>{m_from, m_arrow, m_to}) {
        widget->setVisible(report.takesCycles);
    }
    m_programme->setVisible(report.takesProgramme);
    m_takesAsOf = report.takesAsOf;
    m_takesPrevious = report.takesPrevious;
    showDays();
}

void ReportBar::setDays(const domain::CalendarDay& asOf, const domain::CalendarDay& previous) {
    m_asOf = asOf;
    m_previous = previous;
    showDays();
}

void ReportBar::showDays() {
    m_days->setVisible(m_takesAsOf);
    m_days->setText(m_takesPrevious ? tr("%1 → %2", "the earlier day and the day as of")
                                          .arg(toQString(m_previous.text()), toQString(m_asOf.text()))
                                    : tr("As of %1").arg(toQString(m_asOf.text())));
}

ReportChoice ReportBar::choice() const {
    ReportChoice choice;
    choice.from = m_from->currentData().toString();
    choice.to = m_to->currentData().toString();
    choice.programme = m_programme->currentData().toString();
    choice.search = search().text().trimmed();
    choice.onlyVariances = m_onlyVariances->isChecked();
    return choice;
}

void ReportBar::setChoice(const ReportChoice& choice) {
    choose(*m_from, choice.from);
    choose(*m_to, choice.to);
    choose(*m_programme, choice.programme);
    setSearch(choice.search);
    {
        const QSignalBlocker blocker(m_onlyVariances);
        m_onlyVariances->setChecked(choice.onlyVariances);
    }
    emit choiceChanged();
}

void ReportBar::setHits(int hits, int all) {
    const auto shown = choice();
    const bool isFiltered = shown.onlyVariances || !shown.search.isEmpty();
    this->hits().setText(isFiltered ? tr("%1 of %2 rows").arg(QString::number(hits), QString::number(all)) : QString());
}

void ReportBar::retranslate() {
    search().setPlaceholderText(tr("Find a row (Ctrl+F)"));
    search().setAccessibleName(tr("Find a row"));
    m_from->setAccessibleName(tr("Cycle to start from"));
    m_to->setAccessibleName(tr("Cycle to compare with it"));
    m_programme->setAccessibleName(tr("Programme"));
    for (auto* combo : {m_from, m_to, m_programme}) {
        if (combo->count() > 0) {
            combo->setItemText(0, combo == m_from ? tr("Cycle before")
                                  : combo == m_to ? tr("Newest cycle")
                                                  : tr("All programmes"));
        }
    }
    m_onlyVariances->setText(tr("Only rows with a &variance"));
    m_days->setToolTip(tr("Chosen in the top bar"));
    m_saved->setText(tr("Saved"));
    m_saved->setToolTip(tr("Reports with their parameters, saved under a name"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy the whole table with its headings"));
    m_copy->setIcon(Icons::icon(QStringLiteral("edit-copy"), palette()));
    m_print->setText(tr("Print…"));
    m_print->setToolTip(tr("Shows the pages as they will be printed (Ctrl+P)"));
    m_print->setIcon(Icons::icon(QStringLiteral("document-print"), palette()));
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("As a workbook with grounds, CSV or PDF (Ctrl+E)"));
    m_export->setIcon(Icons::icon(QStringLiteral("document-export"), palette()));
    showDays();
}

}  // namespace shirube::ui
