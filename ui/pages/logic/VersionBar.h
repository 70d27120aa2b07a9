// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>
#include <vector>

#include "domain/BudgetBook.h"
#include "domain/LogicModel.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace shirube::ui {

/// Chooses the programme and the version of its logic model, and what is done with a version.
class VersionBar final : public QWidget {
    Q_OBJECT
public:
    using Model = std::shared_ptr<const domain::LogicModel>;

    explicit VersionBar(QWidget* parent = nullptr);

    /// Keeps the choice where it is still there. No signal is emitted.
    void setModels(const domain::BudgetBook& book, const std::vector<Model>& models, bool inEnglish);
    /// Shows what is chosen. No signal is emitted.
    void setChoice(const domain::ProgrammeId& programme, const domain::LogicModelId& version);
    [[nodiscard]] domain::ProgrammeId programme() const;
    /// Empty where the programme has none.
    [[nodiscard]] domain::LogicModelId version() const;

signals:
    void programmeChosen(const shirube::domain::ProgrammeId& programme);
    void versionChosen(const shirube::domain::LogicModelId& version);
    void draftRequested();
    void adoptRequested();
    void discardRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fillVersions(const domain::ProgrammeId& programme);
    void showState();

    std::vector<Model> m_models;
    QLabel* m_programmeLabel;
    QComboBox* m_programmes;
    QLabel* m_versionLabel;
    QComboBox* m_versions;
    QLabel* m_state;
    QPushButton* m_begin;
    QPushButton* m_adopt;
    QPushButton* m_discard;
};

}  // namespace shirube::ui
