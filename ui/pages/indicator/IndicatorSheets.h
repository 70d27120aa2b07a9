// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabWidget>
#include <functional>
#include <memory>

#include "analysis/FactBook.h"
#include "analysis/FigureSpec.h"
#include "analysis/ProgrammeOutcome.h"
#include "models/IndicatorHistoryModel.h"

namespace shirube::models {
class IndicatorValueModel;
class TableSortModel;
}  // namespace shirube::models

namespace shirube::ui {

class FigurePanel;
class Session;
class TableView;
class TrialBox;

/// What stands below the table of indicators: of the selected one its picture over time, its values, its history and a
/// trial; of all that the filter leaves the bullets.
class IndicatorSheets final : public QTabWidget {
    Q_OBJECT
public:
    enum Sheet {
        Timeline,
        Bullets,
        Values,
        History,
        Trial,
    };
    /// The indicators that the filter leaves, in their order.
    using Listed = std::function<std::vector<analysis::IndicatorOutcome>()>;

    IndicatorSheets(Session& session, Listed listed, QWidget* parent = nullptr);

    /// Null: no indicator is selected. The outcome must last until the next call.
    void setOutcome(std::shared_ptr<const analysis::FactBook> facts, const analysis::IndicatorOutcome* outcome);
    /// What the filter leaves has changed.
    void listChanged();
    void retranslateTables();

    /// The report selected in the history; null for a document's statement and for none.
    [[nodiscard]] const domain::ActualReport* report() const;
    [[nodiscard]] models::IndicatorHistoryModel::Standing standing() const;
    /// The table of the sheet; null where it shows none.
    [[nodiscard]] TableView* table() const;
    /// The picture of the sheet; null where it shows none.
    [[nodiscard]] FigurePanel* figure() const;
    [[nodiscard]] FigurePanel& timeline() const { return *m_timeline; }

signals:
    void reportChanged();
    /// A row of a table was opened.
    void factActivated(const QString& fact);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addSheets();
    void retranslate();
    [[nodiscard]] base::Result<analysis::FigureSpec> makeTimeline() const;
    [[nodiscard]] base::Result<analysis::FigureSpec> makeBullets() const;
    [[nodiscard]] int historyRow() const;

    Session& m_session;
    Listed m_listed;
    std::shared_ptr<const analysis::FactBook> m_facts;
    const analysis::IndicatorOutcome* m_outcome = nullptr;
    models::IndicatorValueModel* m_valueModel;
    models::TableSortModel* m_valueRows;
    models::IndicatorHistoryModel* m_historyModel;
    models::TableSortModel* m_historyRows;
    FigurePanel* m_timeline;
    FigurePanel* m_bullets;
    TableView* m_values;
    TableView* m_history;
    TrialBox* m_trial;
};

}  // namespace shirube::ui
