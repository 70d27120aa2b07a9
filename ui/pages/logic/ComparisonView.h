// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>
#include <vector>

#include "analysis/ProgrammeOutcome.h"

class QComboBox;
class QLabel;

namespace shirube::models {
class LogicDifferenceModel;
class TableSortModel;
}  // namespace shirube::models

namespace shirube::ui {

class LogicView;
class Session;
class TableView;

/// Two versions of a logic model side by side, with the same places for what is the same, and below what differs.
class ComparisonView final : public QWidget {
    Q_OBJECT
public:
    using Model = std::shared_ptr<const domain::LogicModel>;

    explicit ComparisonView(Session& session, QWidget* parent = nullptr);

    /// The versions of one programme. `shown` is the later one, and what it was begun from, or the one before it, the
    /// earlier.
    void setVersions(std::vector<Model> versions, const domain::LogicModelId& shown);
    void copySelection() const;
    [[nodiscard]] LogicView& before() { return *m_before; }
    [[nodiscard]] LogicView& after() { return *m_after; }

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void retranslate();
    void choose(const domain::LogicModelId& shown);
    void compare();
    void goTo(const QModelIndex& index);

    Session& m_session;
    std::vector<Model> m_versions;
    QComboBox* m_from;
    QComboBox* m_to;
    QLabel* m_arrow;
    QLabel* m_count;
    LogicView* m_before;
    LogicView* m_after;
    models::LogicDifferenceModel* m_differences;
    models::TableSortModel* m_rows;
    TableView* m_table;
    bool m_isStale = true;
    bool m_isFitted = false;
};

}  // namespace shirube::ui
