// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "domain/Theme.h"
#include "models/ThemeFilterModel.h"
#include "widgets/FilterBar.h"

class QComboBox;

namespace shirube::ui {

/// What of the themes is shown: search and filters.
class ThemeFilterBar final : public FilterBar {
    Q_OBJECT
public:
    explicit ThemeFilterBar(QWidget* parent = nullptr);

    /// What can be chosen; keeps what is chosen where it still exists.
    void setThemes(const std::vector<domain::Theme>& themes);
    [[nodiscard]] models::ThemeChoice choice() const;
    void setChoice(const models::ThemeChoice& choice);
    void setHits(int hits, int all);

protected:
    void retranslate() override;

private:
    void fillElements();

    QComboBox* m_item;
    QComboBox* m_element;
    QComboBox* m_category;
    QComboBox* m_result;
    QComboBox* m_preparatory;
    std::vector<std::pair<std::string, std::string>> m_elements;  // item and element, in the order of print
};

}  // namespace shirube::ui
