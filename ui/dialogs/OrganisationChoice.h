// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Catalogue.h"

class QComboBox;
class QWidget;

namespace shirube::ui {

/// A choice of all organisations by name, which typing narrows; its data are ids. Nothing is chosen at first.
[[nodiscard]] QComboBox* organisationChoice(const domain::Catalogue& catalogue, QWidget* parent);
/// The id of what is chosen or typed in full; empty for none.
[[nodiscard]] domain::OrganisationId chosenOrganisation(const QComboBox& choice);

}  // namespace shirube::ui
