// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/review/PreparationPane.h"

class QPushButton;

namespace shirube::models {
class SubjectChoiceModel;
class ThemeModel;
}  // namespace shirube::models

namespace shirube::ui {

class TwoLists;

/// What is under review: themes of the programme in the order of the agenda, or the programme as a whole.
class SubjectsPane final : public PreparationPane {
    Q_OBJECT
public:
    explicit SubjectsPane(Session& session, QWidget* parent = nullptr);

    void show(const ReviewChoice& choice, const std::shared_ptr<const analysis::FactBook>& facts) override;
    void forget() override;
    bool find() override;
    void retranslate() override;

private:
    void choose(const QStringList& ids);

    domain::ReviewRoundId m_round;
    models::ThemeModel* m_themes;
    models::SubjectChoiceModel* m_rows;
    TwoLists* m_lists;
    QPushButton* m_whole;
    bool m_isLaidOut = false;
};

}  // namespace shirube::ui
