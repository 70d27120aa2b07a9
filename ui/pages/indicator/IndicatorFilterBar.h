// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <vector>

#include "analysis/FactBook.h"
#include "models/IndicatorFilterModel.h"
#include "widgets/FilterBar.h"

namespace shirube::ui {

/// What of the indicators is shown: search, programme, status and stage.
class IndicatorFilterBar final : public FilterBar {
    Q_OBJECT
public:
    explicit IndicatorFilterBar(QWidget* parent = nullptr);

    /// What can be chosen; keeps what is chosen where it still exists. Null: nothing.
    void setFacts(const analysis::FactBook* facts);
    [[nodiscard]] models::IndicatorChoice choice() const;
    void setChoice(const models::IndicatorChoice& choice);
    void setHits(int hits, int all);

protected:
    void retranslate() override;

private:
    QComboBox* m_owner;
    QComboBox* m_status;
    QComboBox* m_stage;
    std::vector<std::pair<std::string, QString>> m_owners;  // id and name, in the order of print
};

}  // namespace shirube::ui
