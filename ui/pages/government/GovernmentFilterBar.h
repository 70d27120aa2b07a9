// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "analysis/GovernmentBook.h"
#include "analysis/GovernmentPivot.h"
#include "widgets/FilterBar.h"

class QToolButton;

namespace shirube::ui {

/// Which programmes of the whole government are shown: a search, and a second row with everything else that narrows
/// them down.
class GovernmentFilterBar final : public FilterBar {
    Q_OBJECT
public:
    /// `searchName` is the object name of the search; those of the choices begin with it.
    explicit GovernmentFilterBar(const char* searchName, QWidget* parent = nullptr);

    /// The second row, to be laid out below this one.
    [[nodiscard]] QWidget& more() const { return *m_more; }
    /// What can be chosen; keeps what is chosen where it still exists. Null: nothing.
    void setBook(std::shared_ptr<const analysis::GovernmentBook> book);
    [[nodiscard]] analysis::GovernmentFilter choice() const;
    /// Tells nobody. Without a book it is chosen once there is one.
    void setChoice(const analysis::GovernmentFilter& filter);
    void setHits(std::size_t hits, std::size_t all);
    /// Adds a widget to the end of the first row.
    void addToEnd(QWidget* widget);

protected:
    void retranslate() override;

private:
    void fillPolicies();
    void fillMinimum();
    [[nodiscard]] QComboBox* addToSecondRow(const QString& name, int letters);

    QWidget* m_more;
    QHBoxLayout* m_second;
    QComboBox* m_ministry;
    QComboBox* m_account;
    QComboBox* m_policy;
    QComboBox* m_majorExpense;
    QComboBox* m_category;
    QComboBox* m_minimum;
    QToolButton* m_clear;
    std::shared_ptr<const analysis::GovernmentBook> m_book;
    std::optional<analysis::GovernmentFilter> m_wanted;  // until there is a book
    std::string m_policiesOf;                            // the ministry whose policies can be chosen; empty: all
};

}  // namespace shirube::ui
