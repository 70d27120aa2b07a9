// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "analysis/FactBook.h"
#include "analysis/FigureSpec.h"
#include "analysis/ProgrammeOutcome.h"
#include "base/Result.h"
#include "pages/TabbedPage.h"
#include "pages/logic/LogicEditor.h"
#include "pages/logic/LogicElement.h"

class QStackedWidget;

namespace shirube::models {
class LogicLintModel;
class LogicListModel;
class TableSortModel;
}  // namespace shirube::models

namespace shirube::ui {

class ComparisonView;
class DetailTabs;
class DetailView;
class EmptyState;
class FigureOutput;
class FigurePanel;
class GraphPane;
class LogicView;
class Session;
class TableView;
class VersionBar;

/// ロジックモデル: the path from money to impact, as a graph to read and to edit.
class LogicPage final : public TabbedPage {
    Q_OBJECT
public:
    enum Tab { Graph, List, Lint, Versions, Figure };

    explicit LogicPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    /// The selected nodes and edges as a table; of the figure, the figure.
    void copySelection() override;
    bool find() override;
    bool editCurrent() override;
    /// On A3.
    bool exportFigure() override;
    [[nodiscard]] std::optional<domain::FactKey> currentFact() const override;
    /// A node of a programme's version in force.
    bool showLink(const analysis::ReportLink& link) override;
    void saveState() override;

    void showTab(Tab tab);
    /// Shows that version of that programme's model.
    void showVersion(const domain::LogicModelId& version);
    void showProgramme(const domain::ProgrammeId& programme);
    [[nodiscard]] LogicView& graph();

protected:
    void changeEvent(QEvent* event) override;
    void readStore() override;

private:
    using Model = std::shared_ptr<const domain::LogicModel>;
    using Outcome = std::shared_ptr<const analysis::ProgrammeOutcome>;

    void addTabs();
    void connectParts();
    void connectGraph();
    void retranslate();
    [[nodiscard]] Tab tab() const;

    /// The version in force on the day, else the first one.
    [[nodiscard]] domain::LogicModelId versionInForce(const domain::ProgrammeId& programme);
    void follow();
    void showModel();
    void showEmptyState();
    void showPicture();
    void showLint();
    void showCurrent();
    void showSelection();
    void followCurrent();
    void goToRow(const QModelIndex& row);
    void goToFinding(const QModelIndex& row);
    void followDetailLink(const QUrl& link);
    [[nodiscard]] Model base() const;
    [[nodiscard]] base::Result<analysis::FigureSpec> makeFigure();

    void addNode(std::uint32_t column, std::uint32_t position, const QString& label);
    void rename(const domain::LogicNodeId& node, const QString& label);
    void move(const std::vector<domain::LogicNodeId>& nodes, std::uint32_t column, std::uint32_t position);
    void connectNodes(const domain::LogicNodeId& from, const domain::LogicNodeId& to);
    void removeSelection();
    void openForm();
    void openNodeForm(const domain::LogicNodeId& id);
    void openEdgeForm(const LogicElement& edge);
    /// After a conflict, offers a label that was typed again.
    void keepTyping(LogicEditor::Result result, const domain::LogicNodeId& node, const QString& label);
    void showMenu(const QPoint& position);
    /// Adds to the trial; takes it back where it can't be.
    void tryOut(analysis::OutcomeEdit edit);
    void assume();

    std::shared_ptr<const analysis::FactBook> m_facts;
    std::vector<Model> m_models;
    domain::ProgrammeId m_programme;
    domain::LogicModelId m_version;
    bool m_followsDay = true;  ///< the version in force is shown, whatever day it is
    Outcome m_outcome;         // null where nothing is shown
    std::vector<analysis::OutcomeEdit> m_trial;
    LogicEditor* m_editor;
    models::LogicListModel* m_listModel;
    models::TableSortModel* m_listRows;
    models::LogicLintModel* m_lintModel;
    models::TableSortModel* m_lintRows;
    VersionBar* m_bar;
    QStackedWidget* m_stack;
    DetailTabs* m_tabs;
    GraphPane* m_pane;
    TableView* m_list;
    TableView* m_lint;
    ComparisonView* m_comparison;
    FigurePanel* m_figure;
    FigureOutput* m_output;
    EmptyState* m_empty;
    DetailView* m_detail;
    bool m_isFitted = false;
    bool m_isFollowing = false;  ///< graph and list take over each other's current row
};

}  // namespace shirube::ui
