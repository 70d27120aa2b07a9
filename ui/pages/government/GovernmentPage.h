// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "domain/FiscalYear.h"
#include "pages/TabbedPage.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace shirube::ui {

class EditionsTab;
class EmptyState;
class GoalsTab;
class GovernmentTab;
class ItemsTab;
class OutcomesTab;
class PaymentsTab;
class PivotTab;
class ProgrammesTab;
class SheetTab;

/// 政府全体: every programme of the government as the files of the programme review system have it, one edition at a
/// time.
class GovernmentPage final : public TabbedPage {
    Q_OBJECT
public:
    /// In the order of the tabs.
    enum TabId { Programmes, Pivot, Sheet, Goals, Outcomes, Payments, Items, Editions, TabCount };

    explicit GovernmentPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    void copySelection() override;
    bool find() override;
    bool exportFigure() override;
    bool print() override;
    bool showLink(const analysis::ReportLink& link) override;
    bool showHit(application::HitKind kind, const std::string& id) override;
    void saveState() override;

    void showTab(TabId tab);
    [[nodiscard]] TabId tab() const;
    /// The edition that is shown; nothing while no file is imported.
    [[nodiscard]] std::optional<domain::FiscalYear> edition() const;
    void showEdition(domain::FiscalYear edition);
    /// Shows the sheet of the programme with that 予算事業ID.
    void showProject(domain::FiscalYear edition, qint64 project);
    /// Shows what a payee got, by 法人番号 or name.
    void showPayee(domain::FiscalYear edition, const QString& payee);
    [[nodiscard]] ProgrammesTab& programmes() const { return *m_programmes; }
    [[nodiscard]] SheetTab& sheet() const { return *m_sheet; }

signals:
    /// A person wants to choose files to import.
    void importRequested();

protected:
    void changeEvent(QEvent* event) override;
    void readStore() override;

private:
    void layOutParts();
    void connectParts();
    void retranslate();
    void showEditionInTabs();
    void showFiles();
    [[nodiscard]] GovernmentTab* currentTab() const;
    [[nodiscard]] std::vector<GovernmentTab*> governmentTabs() const;

    QComboBox* m_edition;
    QLabel* m_editionLabel;
    QLabel* m_files;
    QPushButton* m_import;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QWidget* m_content;
    QTabWidget* m_tabs;
    ProgrammesTab* m_programmes;
    PivotTab* m_pivot;
    SheetTab* m_sheet;
    GoalsTab* m_goals;
    OutcomesTab* m_outcomes;
    PaymentsTab* m_payments;
    ItemsTab* m_items;
    EditionsTab* m_editions;
};

}  // namespace shirube::ui
