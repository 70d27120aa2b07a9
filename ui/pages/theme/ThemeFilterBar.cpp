// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/theme/ThemeFilterBar.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <algorithm>
#include <array>
#include <set>

#include "models/QtTranslator.h"
#include "models/ThemeModel.h"
#include "style/Theme.h"
#include "widgets/SearchField.h"

namespace shirube::ui {

using models::toQString;
using models::toUtf8;

namespace {

constexpr std::array kCategories{domain::ThemeCategory::Commissioned, domain::ThemeCategory::Subsidised};
constexpr std::array kResults{domain::ThemeResult::Achieved, domain::ThemeResult::OnSchedule,
                              domain::ThemeResult::Delayed, domain::ThemeResult::Missed};

// The first entry means "all" and has no data; what was chosen stays chosen.
template <typename Fill>
void refill(QComboBox& combo, const QString& all, Fill fill) {
    const QSignalBlocker blocker(combo);
    const auto chosen = combo.currentData();
    combo.clear();
    combo.addItem(all);
    fill();
    combo.setCurrentIndex(chosen.isValid() ? std::max(0, combo.findData(chosen)) : 0);
}

void choose(QComboBox& combo, const QVariant& data) {
    const QSignalBlocker blocker(combo);
    combo.setCurrentIndex(data.isValid() && !data.toString().isEmpty() ? std::max(0, combo.findData(data)) : 0);
}

}  // namespace

ThemeFilterBar::ThemeFilterBar(QWidget* parent)
    : QWidget(parent),
      m_search(new SearchField(this)),
      m_item(new QComboBox(this)),
      m_element(new QComboBox(this)),
      m_category(new QComboBox(this)),
      m_result(new QComboBox(this)),
      m_preparatory(new QComboBox(this)),
      m_hits(new QLabel(this)) {
    m_search->setObjectName(QStringLiteral("themeSearch"));
    m_item->setObjectName(QStringLiteral("themeItem"));
    m_element->setObjectName(QStringLiteral("themeElement"));
    m_category->setObjectName(QStringLiteral("themeCategory"));
    m_result->setObjectName(QStringLiteral("themeResult"));
    m_preparatory->setObjectName(QStringLiteral("themePreparatory"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::kGrid, Theme::kGrid, Theme::kGrid, Theme::kGrid);
    row->setSpacing(Theme::kGrid);
    row->addWidget(m_search, 1);
    for (auto* combo : {m_item, m_element, m_category, m_result, m_preparatory}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        row->addWidget(combo);
        connect(combo, &QComboBox::currentIndexChanged, this, [this, combo] {
            if (combo == m_item) {
                fillElements();
            }
            emit choiceChanged();
        });
    }
    row->addWidget(m_hits);
    row->addStretch();
    connect(m_search, &SearchField::escaped, this, &ThemeFilterBar::escaped);
    connect(m_search, &SearchField::textChanged, this, &ThemeFilterBar::choiceChanged);
    retranslate();
}

void ThemeFilterBar::setThemes(const std::vector<domain::Theme>& themes) {
    m_elements.clear();
    std::set<std::pair<std::string, std::string>> seen;
    for (const auto& theme : themes) {
        if (seen.emplace(theme.item, theme.element).second) {
            m_elements.emplace_back(theme.item, theme.element);
        }
    }
    retranslate();
}

void ThemeFilterBar::fillElements() {
    const auto item = toUtf8(m_item->currentData().toString());
    refill(*m_element, tr("All elements"), [&] {
        std::set<std::string> seen;
        for (const auto& [ofItem, element] : m_elements) {
            if ((item.empty() || item == ofItem) && !element.empty() && seen.insert(element).second) {
                m_element->addItem(item.empty() ? QStringLiteral("(%1)").arg(toQString(element))
                                                : models::elementTitle(ofItem, element),
                                   toQString(element));
            }
        }
    });
}

models::ThemeChoice ThemeFilterBar::choice() const {
    models::ThemeChoice choice;
    choice.text = toUtf8(m_search->text().trimmed());
    choice.item = toUtf8(m_item->currentData().toString());
    choice.element = toUtf8(m_element->currentData().toString());
    choice.category = domain::themeCategoryFromKey(toUtf8(m_category->currentData().toString()));
    choice.result = domain::themeResultFromKey(toUtf8(m_result->currentData().toString()));
    if (m_preparatory->currentData().isValid()) {
        choice.preparatory = m_preparatory->currentData().toBool();
    }
    return choice;
}

void ThemeFilterBar::setChoice(const models::ThemeChoice& choice) {
    {
        const QSignalBlocker blocker(m_search);
        m_search->setText(toQString(choice.text));
    }
    choose(*m_item, toQString(choice.item));
    fillElements();
    choose(*m_element, toQString(choice.element));
    choose(*m_category, choice.category ? QVariant(toQString(domain::toKey(*choice.category))) : QVariant());
    choose(*m_result, choice.result ? QVariant(toQString(domain::toKey(*choice.result))) : QVariant());
    choose(*m_preparatory, choice.preparatory ? QVariant(*choice.preparatory) : QVariant());
    emit choiceChanged();
}

void ThemeFilterBar::setHits(int hits, int all) {
    m_hits->setText(choice().isEmpty() ? QString()
                                       : tr("%1 of %2 themes").arg(QString::number(hits), QString::number(all)));
}

void ThemeFilterBar::focusSearch() {
    m_search->focusSearch();
}

void ThemeFilterBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ThemeFilterBar::retranslate() {
    m_search->setPlaceholderText(tr("Find a theme or organisation (Ctrl+F)"));
    m_search->setAccessibleName(tr("Find a theme or organisation"));
    m_item->setAccessibleName(tr("Item of research"));
    m_element->setAccessibleName(tr("Element"));
    m_category->setAccessibleName(tr("Category"));
    m_result->setAccessibleName(tr("Result"));
    m_preparatory->setAccessibleName(tr("Preparatory research"));
    refill(*m_item, tr("All items"), [&] {
        std::set<std::string> seen;
        for (const auto& [item, element] : m_elements) {
            if (seen.insert(item).second) {
                m_item->addItem(toQString(item), toQString(item));
            }
        }
    });
    fillElements();
    refill(*m_category, tr("All categories"), [&] {
        for (const auto category : kCategories) {
            m_category->addItem(models::textOf(domain::label(category)), toQString(domain::toKey(category)));
        }
    });
    refill(*m_result, tr("All results"), [&] {
        for (const auto result : kResults) {
            m_result->addItem(models::resultText(result), toQString(domain::toKey(result)));
        }
    });
    refill(*m_preparatory, tr("With preparatory research"), [&] {
        m_preparatory->addItem(tr("Without preparatory research"), false);
        m_preparatory->addItem(tr("Preparatory research only"), true);
    });
}

}  // namespace shirube::ui
