// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QScrollArea>
#include <functional>
#include <string>
#include <vector>

#include "application/ChartService.h"
#include "domain/ChartDefinition.h"
#include "figures/ColouredSeries.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace shirube::ui {

class OptionalDay;

/// What a person can choose of a chart: a field for each of its options, and those that every chart has.
class ChartEditor final : public QScrollArea {
    Q_OBJECT
public:
    /// The values that there are for an option of that chart.
    using Choices =
        std::function<std::vector<application::ChartChoice>(const domain::ChartDefinition&, application::ChartOption)>;

    explicit ChartEditor(Choices choices, QWidget* parent = nullptr);

    /// Shows a definition without telling anybody. `info` is of its chart.
    void setDefinition(const application::ChartInfo& info, const domain::ChartDefinition& definition);
    /// As the fields say.
    [[nodiscard]] domain::ChartDefinition definition() const;
    /// What is missing for a chart; empty where nothing is.
    [[nodiscard]] QString problem() const;
    /// 基準日 of the window, offered where a chart is to have its own.
    void setAsOf(const domain::CalendarDay& asOf);
    /// What the figure says of itself: stands in the empty field of the title.
    void setGeneratedTitle(const QString& title);
    /// Those that can be coloured.
    void setSeries(std::vector<figures::ColouredSeries> series);
    void retranslate();

signals:
    void edited();
    void resetRequested();

private:
    /// A choice among things of the store.
    struct Thing {
        application::ChartOption option;
        QComboBox* combo;
        QString none;  ///< of the entry that chooses nothing; empty: there is none
        std::string (*get)(const domain::ChartDefinition&);
        void (*set)(domain::ChartDefinition&, const std::string&);
    };

    void addThings();
    void addFields();
    void connectFields();
    QLabel* addHeading();
    void addThing(application::ChartOption option, const char* name, std::string (*get)(const domain::ChartDefinition&),
                  void (*set)(domain::ChartDefinition&, const std::string&));
    void showOptions();
    /// The choice is another one for each chart that has it.
    void nameByItem();
    void fillThings();
    void fillCycles();
    void fillWords();
    void chooseColours();
    [[nodiscard]] bool has(application::ChartOption option) const;

    Choices m_choices;
    const application::ChartInfo* m_info = nullptr;
    domain::ChartDefinition m_definition;
    std::vector<figures::ColouredSeries> m_series;
    bool m_isFilling = false;
    QFormLayout* m_form;
    std::vector<Thing> m_things;
    std::vector<QLabel*> m_headings;
    QLineEdit* m_title;
    QLineEdit* m_note;
    QListWidget* m_cycles;
    QSpinBox* m_page;
    OptionalDay* m_asOf;
    QComboBox* m_unit;
    QSpinBox* m_top;
    QComboBox* m_sort;
    QCheckBox* m_cumulative;
    QCheckBox* m_byItem;
    QComboBox* m_table;
    QComboBox* m_paper;
    QComboBox* m_colours;
    QCheckBox* m_patterns;
    QPushButton* m_ownColours;
    QPushButton* m_reset;
};

}  // namespace shirube::ui
