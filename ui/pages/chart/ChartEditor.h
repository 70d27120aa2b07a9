// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>
#include <vector>

#include "application/ChartService.h"
#include "domain/ChartDefinition.h"
#include "figures/ColouredSeries.h"
#include "pages/chart/ChartThings.h"

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
    explicit ChartEditor(ChartThings::Choices choices, QWidget* parent = nullptr);

    /// Shows a definition without telling anybody. `info` is of its chart, `usual` how that is shown first.
    void setDefinition(const application::ChartInfo& info, const domain::ChartDefinition& definition,
                       const domain::ChartDefinition& usual);
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

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addFields();
    void connectFields();
    void addHeading();
    void showOptions();
    /// The choice is another one for each chart that has it.
    void nameByItem();
    void fillCycles();
    void fillWords();
    void chooseColours();
    [[nodiscard]] bool has(application::ChartOption option) const;

    ChartThings::Choices m_choices;
    const application::ChartInfo* m_info = nullptr;
    domain::ChartDefinition m_definition;
    std::vector<figures::ColouredSeries> m_series;
    bool m_isFilling = false;
    QFormLayout* m_form;
    ChartThings* m_things = nullptr;
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
