// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/theme/ThemeFilterBar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <array>
#include <set>

#include "models/QtTranslator.h"
#include "models/ThemeModel.h"
#include "widgets/SearchField.h"

namespace shirube::ui {

using models::toQString;
using models::toUtf8;

namespace {

constexpr std::array kCategories{domain::ThemeCategory::Commissioned, domain::ThemeCategory::Subsidised};
constexpr std::array kResults{domain::ThemeResult::Achieved, domain::ThemeResult::OnSchedule,
                              domain::ThemeResult::Delayed, domain::ThemeResult::Missed};

}  // namespace

ThemeFilterBar::ThemeFilterBar(QWidget* parent)
    : FilterBar("themeSearch", parent),
      m_item(addChoice("themeItem")),
      m_element(addChoice("themeElement")),
      m_category(addChoice("themeCategory")),
      m_result(addChoice("themeResult")),
      m_preparatory(addChoice("themePreparatory")) {
    row().setStretchFactor(&search(), 1);
    row().addWidget(&hits());
    row().addStretch();
    // Before anybody else reads the choice: another item has other elements.
    connect(this, &FilterBar::choiceChanged, this, &ThemeFilterBar::fillElements);
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
    choice.text = toUtf8(search().text().trimmed());
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
    setSearch(toQString(choice.text));
    choose(*m_item, toQString(choice.item));
    fillElements();
    choose(*m_element, toQString(choice.element));
    choose(*m_category, choice.category ? QVariant(toQString(domain::toKey(*choice.category))) : QVariant());
    choose(*m_result, choice.result ? QVariant(toQString(domain::toKey(*choice.result))) : QVariant());
    choose(*m_preparatory, choice.preparatory ? QVariant(*choice.preparatory) : QVariant());
    emit choiceChanged();
}

void ThemeFilterBar::setHits(int hits, int all) {
    this->hits().setText(choice().isEmpty() ? QString()
                                            : tr("%1 of %2 themes").arg(QString::number(hits), QString::number(all)));
}

void ThemeFilterBar::retranslate() {
    search().setPlaceholderText(tr("Find a theme or organisation (Ctrl+F)"));
    search().setAccessibleName(tr("Find a theme or organisation"));
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
