// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>

#include "domain/Ids.h"
#include "models/TableSortModel.h"

namespace shirube::models {

/// The themes of a programme that are not yet under review. Its source is a ThemeModel.
class SubjectChoiceModel final : public TableSortModel {
    Q_OBJECT
public:
    explicit SubjectChoiceModel(QObject* parent = nullptr);

    void setProgramme(const domain::ProgrammeId& programme, std::set<std::string> chosen);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    domain::ProgrammeId m_programme;
    std::set<std::string> m_chosen;  // ids of themes
};

}  // namespace shirube::models
