// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "domain/ReviewScheme.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QTabWidget;

namespace shirube::models {
class SchemeGradeModel;
class SchemeItemModel;
class SchemeRuleModel;
}  // namespace shirube::models

namespace shirube::ui {

class RowEditor;

/// How a review is scored and what follows: items, scale and rule, each on a tab, with the running sum of the maxima.
class SchemeEditor final : public QWidget {
    Q_OBJECT
public:
    explicit SchemeEditor(QWidget* parent = nullptr);

    /// Before the editor's own tabs.
    void addFirstTab(QWidget* tab, const QString& title);
    void setScheme(const domain::ReviewScheme& scheme);
    /// As it stands; what can't be read keeps its former value and shows in problem().
    [[nodiscard]] domain::ReviewScheme scheme() const;
    /// Why a field can't be read, or the first of ReviewScheme::problems(); empty where it is sound.
    [[nodiscard]] QString problem() const;
    void setReadOnly(bool isReadOnly);

signals:
    void edited();

private:
    [[nodiscard]] QWidget* itemsTab();
    [[nodiscard]] QWidget* scaleTab();
    [[nodiscard]] QWidget* ruleTab();
    void chooseScale(int index);
    void showScale();
    void showSum();
    [[nodiscard]] QString fieldProblem() const;

    domain::ReviewScheme m_scheme;  // what has no field of its own
    models::SchemeItemModel* m_itemModel;
    models::SchemeGradeModel* m_gradeModel;
    models::SchemeRuleModel* m_ruleModel;
    QTabWidget* m_tabs;
    RowEditor* m_items;
    RowEditor* m_grades;
    RowEditor* m_rule;
    QLabel* m_sum;
    QComboBox* m_scale;
    QLineEdit* m_lowest;
    QLineEdit* m_step;
    QComboBox* m_method;
    QComboBox* m_otherwise;
    QLineEdit* m_totalFloor;
    QComboBox* m_floorOutcome;
    QString m_refused;
};

}  // namespace shirube::ui
