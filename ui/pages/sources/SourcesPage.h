// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "models/CheckIndex.h"
#include "pages/Page.h"
#include "pages/sources/StatementScope.h"

class QSplitter;
class QStackedWidget;
class QTabBar;

namespace shirube::ui {

class CheckList;
class Session;
class SourceDetail;
class StatementList;

/// 出典と突合: what documents state, and whether it agrees.
class SourcesPage final : public Page {
    Q_OBJECT
public:
    enum Tab { Checks, Documents };

    explicit SourcesPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    void copySelection() override;
    bool find() override;
    /// The note on the selected check.
    bool editCurrent() override;
    /// The listed checks as a table.
    bool exportFigure() override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] std::optional<domain::FactKey> currentFact() const override;
    bool showHit(application::HitKind kind, const std::string& id) override;
    bool showFact(const domain::FactKey& fact) override;
    bool showCheck(const domain::CheckId& check) override;
    void saveState() override;

    void showTab(Tab tab);
    [[nodiscard]] Tab tab() const;

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void retranslate();
    void connectLists();
    void readChecks();
    void readIfStale();
    /// True, and `show` waits for them, while the checks are not there yet.
    [[nodiscard]] bool waits(std::function<void()> show);
    void showCurrent();
    void showCurrentCheck();
    void showCurrentStatement();
    void editNote();
    void removeNote();
    void exportChecks();

    Session& m_session;
    QTabBar* m_tabs;
    QSplitter* m_splitter;
    QStackedWidget* m_stack;
    CheckList* m_checkList;
    StatementList* m_statements;
    SourceDetail* m_detail;
    std::shared_ptr<const models::CheckIndex> m_checks;                   // that the lists show
    std::optional<std::pair<application::HitKind, std::string>> m_thing;  // found by a search, and still selected
    std::function<void()> m_pending;  // what was asked for while the checks were not there yet
    bool m_isStale = true;
};

}  // namespace shirube::ui
