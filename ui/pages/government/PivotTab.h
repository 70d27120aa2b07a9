// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/GovernmentPivot.h"
#include "pages/government/GovernmentTab.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QTimer;

namespace shirube::ui {

class GovernmentFigureChoice;
class GovernmentFilterBar;
class ReportView;

/// 集計: the amounts of the edition grouped by ministry, account, policy and the like, down to the programmes.
class PivotTab final : public GovernmentTab {
    Q_OBJECT
public:
    explicit PivotTab(Session& session, QWidget* parent = nullptr);

    void copySelection() override;
    bool find() override;
    bool exportShown() override;
    bool print() override;
    void saveState() override;

    /// Tells nobody.
    void setFilter(const analysis::GovernmentFilter& filter);

signals:
    void filterChanged(const shirube::analysis::GovernmentFilter& filter);

protected:
    void changeEvent(QEvent* event) override;
    void readEdition() override;

private:
    void layOutParts();
    void connectParts();
    void retranslate();
    void fillDimensions();
    void makeReport();
    [[nodiscard]] analysis::PivotRequest request() const;

    ReportView* m_pane;
    GovernmentFilterBar* m_bar;
    QLabel* m_rowsLabel;
    QComboBox* m_rows;
    QLabel* m_withinLabel;
    QComboBox* m_within;
    GovernmentFigureChoice* m_figures;
    QCheckBox* m_rates;
    QTimer* m_delay;
    std::shared_ptr<const analysis::GovernmentBook> m_book;
};

}  // namespace shirube::ui
