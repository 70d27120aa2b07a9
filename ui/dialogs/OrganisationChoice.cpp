// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/OrganisationChoice.h"

#include <QComboBox>
#include <QCompleter>
#include <algorithm>
#include <utility>
#include <vector>

#include "models/QtTranslator.h"

namespace shirube::ui {

using models::toQString;

QComboBox* organisationChoice(const domain::Catalogue& catalogue, QWidget* parent) {
    auto* choice = new QComboBox(parent);
    std::vector<std::pair<QString, QString>> sorted;
    for (const auto& organisation : catalogue.content().organisations) {
        sorted.emplace_back(toQString(organisation.name), toQString(organisation.id.value()));
    }
    std::sort(sorted.begin(), sorted.end());
    for (const auto& [name, id] : sorted) {
        choice->addItem(name, id);
    }
    choice->setEditable(true);
    choice->setInsertPolicy(QComboBox::NoInsert);
    choice->completer()->setFilterMode(Qt::MatchContains);
    choice->completer()->setCompletionMode(QCompleter::PopupCompletion);
    choice->setCurrentIndex(-1);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(20);
    choice->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return choice;
}

domain::OrganisationId chosenOrganisation(const QComboBox& choice) {
    const int at = choice.findText(choice.currentText(), Qt::MatchFixedString);
    return at < 0 ? domain::OrganisationId() : domain::OrganisationId(models::toUtf8(choice.itemData(at).toString()));
}

}  // namespace shirube::ui
