// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/FilterBar.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include "style/Theme.h"
#include "widgets/SearchField.h"

namespace shirube::ui {

FilterBar::FilterBar(const char* searchName, QWidget* parent)
    : QWidget(parent), m_search(new SearchField(this)), m_row(new QHBoxLayout(this)), m_hits(new QLabel(this)) {
    m_search->setObjectName(QLatin1String(searchName));
    m_row->setContentsMargins(Theme::kGrid, Theme::kGrid, Theme::kGrid, Theme::kGrid);
    m_row->setSpacing(Theme::kGrid);
    m_row->addWidget(m_search);
    connect(m_search, &SearchField::escaped, this, &FilterBar::escaped);
    connect(m_search, &SearchField::textChanged, this, &FilterBar::choiceChanged);
}

QComboBox* FilterBar::addChoice(const char* name) {
    auto* combo = new QComboBox(this);
    combo->setObjectName(QLatin1String(name));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_row->addWidget(combo);
    connect(combo, &QComboBox::currentIndexChanged, this, &FilterBar::choiceChanged);
    return combo;
}

void FilterBar::refill(QComboBox& combo, const QString& all, const std::function<void()>& fill) {
    const QSignalBlocker blocker(combo);
    const auto chosen = combo.currentData();
    combo.clear();
    combo.addItem(all);
    fill();
    combo.setCurrentIndex(chosen.isValid() ? std::max(0, combo.findData(chosen)) : 0);
}

void FilterBar::choose(QComboBox& combo, const QVariant& data) {
    const QSignalBlocker blocker(combo);
    combo.setCurrentIndex(data.isValid() && !data.toString().isEmpty() ? std::max(0, combo.findData(data)) : 0);
}

void FilterBar::setSearch(const QString& text) {
    const QSignalBlocker blocker(m_search);
    m_search->setText(text);
}

void FilterBar::focusSearch() {
    m_search->focusSearch();
}

void FilterBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace shirube::ui
