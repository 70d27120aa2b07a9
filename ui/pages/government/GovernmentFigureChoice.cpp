// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/government/GovernmentFigureChoice.h"

#include <QSignalBlocker>

#include "models/QtTranslator.h"

namespace shirube::ui {

using Figures = models::GovernmentListModel::Figures;
using models::toQString;
using models::toUtf8;

namespace {

QString keyOf(const Figures& figures) {
    return figures.measure ? toQString(analysis::toKey(*figures.measure))
           : figures.year  ? QString::number(figures.year->year())
                           : QString();
}

}  // namespace

GovernmentFigureChoice::GovernmentFigureChoice(QWidget* parent) : QComboBox(parent) {
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setAccessibleName(tr("Figures"));
}

void GovernmentFigureChoice::setBook(const analysis::GovernmentBook* book) {
    const QSignalBlocker blocker(this);
    const auto chosen = currentData();
    clear();
    setAccessibleName(tr("Figures"));
    if (!book) {
        return;
    }
    const auto years = book->years();
    for (auto year = years.rbegin(); year != years.rend(); ++year) {
        addItem(tr("All figures of FY%1").arg(year->year()), QString::number(year->year()));
    }
    insertSeparator(count());
    for (std::size_t measure = 0; measure < analysis::kBudgetMeasures; ++measure) {
        const auto shown = static_cast<analysis::BudgetMeasure>(measure);
        addItem(tr("%1, by year", "a measure").arg(models::textOf(analysis::label(shown))),
                toQString(analysis::toKey(shown)));
    }
    const bool isClosedYear = chosen.toString() == m_closedYear;
    m_closedYear = QString::number(book->edition().previous().year());
    const int kept = chosen.isValid() && !isClosedYear ? findData(chosen) : -1;
    setCurrentIndex(kept >= 0 ? kept : qMax(findData(m_closedYear), 0));
}

Figures GovernmentFigureChoice::figures() const {
    const auto key = currentData().toString();
    if (const auto measure = analysis::budgetMeasureFromKey(toUtf8(key))) {
        return {measure, std::nullopt};
    }
    bool isYear = false;
    const int year = key.toInt(&isYear);
    return isYear ? Figures{std::nullopt, domain::FiscalYear(year)} : Figures{};
}

void GovernmentFigureChoice::setFigures(const Figures& figures) {
    const QSignalBlocker blocker(this);
    if (const int at = findData(keyOf(figures)); at >= 0) {
        setCurrentIndex(at);
    }
}

}  // namespace shirube::ui
