// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/AsOfBar.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <set>

#include "analysis/FactBook.h"
#include "application/CatalogueService.h"
#include "domain/Period.h"
#include "mainwindow/DayField.h"
#include "models/QtTranslator.h"
#include "session/Session.h"
#include "style/Theme.h"

namespace shirube::ui {

using domain::CalendarDay;
using models::toQString;

namespace {

constexpr int kLongestTitle = 40;
constexpr std::size_t kDaysInMenu = 24;

QString shortened(const QString& text) {
    return text.size() <= kLongestTitle ? text : text.left(kLongestTitle - 1) + QStringLiteral("…");
}

}  // namespace

AsOfBar::AsOfBar(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_asOf(new DayField(QStringLiteral("asOf"), this)),
      m_previous(new DayField(QStringLiteral("previousAsOf"), this)),
      m_problem(new QLabel(this)) {
    m_problem->setObjectName(QStringLiteral("asOfProblem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, Theme::kGrid / 2, 0);
    row->setSpacing(Theme::kGrid);
    row->addWidget(m_problem);
    row->addWidget(m_asOf);
    row->addWidget(m_previous);
    for (auto* field : {m_asOf, m_previous}) {
        connect(&field->menu(), &QMenu::aboutToShow, this, [this, field] { fillMenu(*field); });
    }
    connect(m_asOf, &DayField::dayChosen, this, &AsOfBar::chooseAsOf);
    connect(m_previous, &DayField::dayChosen, this, [this] {
        m_hasChosenPrevious = true;
        apply();
    });
    connect(&m_session, &Session::asOfChanged, this, &AsOfBar::showDays);
    connect(&m_session, &Session::bookChanged, this, &AsOfBar::showDays);
    connect(&m_session, &Session::storeChanged, this, [this] { m_hasChosenPrevious = false; });
    retranslate();
    showDays();
}

void AsOfBar::showDays() {
    m_asOf->setDay(m_session.asOf());
    m_previous->setDay(m_session.previousAsOf());
    setEnabled(m_session.isOpen());
    setProblem({});
}

void AsOfBar::chooseAsOf(const CalendarDay& day) {
    if (!m_hasChosenPrevious) {
        m_previous->setDay(m_session.usualPrevious(day));
    }
    apply();
}

void AsOfBar::apply() {
    if (m_previous->day() < m_asOf->day()) {
        setProblem({});
        m_session.setAsOf(m_asOf->day(), m_previous->day());
    } else {
        setProblem(tr("Must be before the day as of"));
    }
}

void AsOfBar::setProblem(const QString& problem) {
    m_previous->setProblem(problem);
    auto ink = palette();
    ink.setColor(QPalette::WindowText, Theme::alertText(palette()));
    m_problem->setPalette(ink);
    m_problem->setText(problem.isEmpty() ? QString() : QStringLiteral("！ ") + problem);
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty()) {
        QAccessibleEvent event(m_problem, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void AsOfBar::fillMenu(DayField& field) {
    auto& menu = field.menu();
    menu.clear();
    const auto add = [&](const QString& text, const CalendarDay& day) {
        field.addDay(tr("%1  %2", "a day and what is special about it").arg(toQString(day.text()), text), day);
    };
    add(tr("Today"), m_session.today());
    std::set<int> years;
    for (const auto& cycle : m_session.book()->cycles()) {
        years.insert(cycle.year.year());
    }
    if (!years.empty()) {
        menu.addSection(tr("Ends of fiscal years"));
    }
    for (const int year : years) {
        if (const auto period = domain::Period::parse("FY" + std::to_string(year))) {
            if (const auto last = domain::lastDay(*period)) {
                add(tr("End of %1").arg(models::textOf(period->label())), *last);
            }
        }
    }
    const auto facts = m_session.isOpen() ? m_session.workspace().catalogue().facts()
                                          : base::Result<std::shared_ptr<const analysis::FactBook>>();
    if (!facts || !*facts || m_session.knownDays().empty()) {
        return;
    }
    menu.addSection(tr("Days on which something became known"));
    for (std::size_t at = 0; at < qMin(kDaysInMenu, m_session.knownDays().size()); ++at) {
        const auto& day = m_session.knownDays()[at];
        QStringList known;
        for (const auto& source : (*facts)->sources()) {
            const auto dated = domain::Period::parse(source.date);
            if (dated && domain::firstDay(*dated) == day) {
                known.append(shortened(toQString(source.title)));
            }
        }
        const auto& reports = (*facts)->reports();
        const auto reported =
            std::count_if(reports.begin(), reports.end(), [&](const auto& report) { return report.reportedOn == day; });
        if (reported > 0) {
            known.append(tr("%n actual(s) reported", nullptr, static_cast<int>(reported)));
        }
        const auto others = known.size() - 1;
        add(others > 0 ? tr("%1 and %2 more").arg(known.front(), QString::number(others)) : known.value(0), day);
        menu.actions().back()->setToolTip(known.join(QLatin1Char('\n')));
    }
}

void AsOfBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void AsOfBar::retranslate() {
    m_asOf->setTexts(tr("&As of:"), tr("Day as of which everything is computed"), tr("Days to choose from"));
    m_previous->setTexts(tr("&Before:", "the earlier day"), tr("Earlier day that it is compared with"),
                         tr("Earlier days to choose from"));
    showDays();
}

}  // namespace shirube::ui
