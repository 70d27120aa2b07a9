// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

#include "pages/logic/LogicSceneLayout.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace shirube::ui {

class LogicHeader;
class LogicView;
class SearchField;

/// The graph with its search, its commands, and a line that says what to do next.
class GraphPane final : public QWidget {
    Q_OBJECT
public:
    explicit GraphPane(QWidget* parent = nullptr);

    [[nodiscard]] LogicView& view() { return *m_view; }
    [[nodiscard]] LogicSceneLayout::Order order() const;
    void setOrder(LogicSceneLayout::Order order);
    [[nodiscard]] bool isTrying() const;
    void setTrying(bool isTrying);
    void focusSearch();
    /// Searches again, after the graph was built anew.
    void showHits();
    /// One line above the graph: what to do, or in another ink what can't be done. Empty: none.
    void showHint(const QString& text, bool isRefusal);
    /// What a trial has changed so far.
    void showTrial(const QString& text);
    [[nodiscard]] QString hint() const;

signals:
    void orderChanged();
    void tryingChanged(bool isTrying);
    void trialCleared();
    void addRequested();
    void formRequested();
    void removeRequested();
    void assumeRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void colour();
    void nextHit();

    SearchField* m_search;
    QLabel* m_hits;
    QComboBox* m_order;
    QPushButton* m_add;
    QPushButton* m_connect;
    QPushButton* m_edit;
    QPushButton* m_remove;
    QCheckBox* m_try;
    QToolButton* m_smaller;
    QToolButton* m_whole;
    QToolButton* m_larger;
    QWidget* m_banner;
    QLabel* m_trial;
    QPushButton* m_assume;
    QPushButton* m_clear;
    QLabel* m_hint;
    LogicView* m_view;
    LogicHeader* m_header;
};

}  // namespace shirube::ui
