// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>
#include <string>
#include <vector>

#include "application/ChartService.h"
#include "domain/ChartDefinition.h"

class QComboBox;
class QFormLayout;

namespace shirube::ui {

/// The fields of a chart's editor that choose among things of the store: a programme, a fund, a review …
class ChartThings final : public QObject {
    Q_OBJECT
public:
    /// The values that there are for an option of that chart.
    using Choices =
        std::function<std::vector<application::ChartChoice>(const domain::ChartDefinition&, application::ChartOption)>;

    /// A choice without a label to the end of the form, for each thing.
    ChartThings(QFormLayout& form, QWidget* parent);

    /// Shows those that the chart has, and in them what `chart` has chosen. What `usual` has chosen must be: there is
    /// no entry for all of them.
    void show(const application::ChartInfo& info, const domain::ChartDefinition& chart,
              const domain::ChartDefinition& usual, const Choices& choices);
    /// Puts what is chosen into `chart`.
    void read(const application::ChartInfo& info, domain::ChartDefinition& chart) const;
    void retranslate();

signals:
    void edited();

private:
    struct Thing {
        application::ChartOption option;
        std::string (*get)(const domain::ChartDefinition&);
        void (*set)(domain::ChartDefinition&, const std::string&);
        QComboBox* combo;
        QString none;  // of the entry that chooses nothing
    };

    void add(application::ChartOption option, const char* name, std::string (*get)(const domain::ChartDefinition&),
             void (*set)(domain::ChartDefinition&, const std::string&));
    static void fill(const Thing& thing, const std::string& wanted, bool isNeeded,
                     const std::vector<application::ChartChoice>& choices);

    QFormLayout& m_form;
    std::vector<Thing> m_things;
};

}  // namespace shirube::ui
