// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "base/Result.h"
#include "pages/government/GovernmentTab.h"

class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class QTextBrowser;
class QToolButton;

namespace shirube::application {
struct GovernmentSheet;
}  // namespace shirube::application

namespace shirube::ui {

class DetailView;
class EmptyState;
class FigurePanel;
class ReportView;
class SheetGoals;
class SheetLists;

/// 事業シート: everything that the files of the edition say of one programme. Its parts are read when they are looked
/// at.
class SheetTab final : public GovernmentTab {
    Q_OBJECT
public:
    /// In the order of the parts.
    enum PartId { Outline, Budget, Goals, LogicModel, Payments, Inspection, Lists, PartCount };

    explicit SheetTab(Session& session, QWidget* parent = nullptr);

    void copySelection() override;
    bool find() override;
    bool exportShown() override;
    bool print() override;

    void showProject(qint64 project);
    /// 予算事業ID of the programme that is shown.
    [[nodiscard]] std::optional<qint64> project() const { return m_project; }
    void showPart(PartId part);

signals:
    /// The programme is to be shown among all.
    void listRequested(qint64 project);

protected:
    void changeEvent(QEvent* event) override;
    void readEdition() override;

private:
    void layOutParts();
    void connectParts();
    void retranslate();
    void showHeader(const application::GovernmentSheet& sheet);
    void showEmpty(const QString& title, const QString& hint);
    void readPart();
    void readPayments();
    void step(int by);
    [[nodiscard]] PartId part() const;

    std::optional<qint64> m_project;
    QLabel* m_title;
    QLineEdit* m_id;
    QToolButton* m_previous;
    QToolButton* m_next;
    QToolButton* m_inList;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QTabWidget* m_parts;
    QTextBrowser* m_outline;
    ReportView* m_budget;
    SheetGoals* m_goals;
    FigurePanel* m_logic;
    QSplitter* m_payments;
    FigurePanel* m_flow;
    DetailView* m_flowDetail;
    QTextBrowser* m_inspection;
    SheetLists* m_lists;
    std::array<bool, PartCount> m_isRead{};
};

}  // namespace shirube::ui
