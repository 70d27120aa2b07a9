// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>
#include <QWidget>
#include <functional>

class QComboBox;
class QHBoxLayout;
class QLabel;

namespace shirube::ui {

class SearchField;

/// The row above a table that says what of it is shown: a search, choices, and how many rows they leave.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    void focusSearch();

signals:
    void choiceChanged();
    /// The keyboard belongs to the table again.
    void escaped();

protected:
    /// `searchName` is the object name of the search.
    FilterBar(const char* searchName, QWidget* parent);

    [[nodiscard]] SearchField& search() const { return *m_search; }
    [[nodiscard]] QHBoxLayout& row() const { return *m_row; }
    [[nodiscard]] QLabel& hits() const { return *m_hits; }
    /// Adds a choice to the end of the row; a change of it is one of the bar's.
    [[nodiscard]] QComboBox* addChoice(const char* name);
    /// Fills the choice anew. The first entry means "all" and has no data; what was chosen stays chosen.
    static void refill(QComboBox& combo, const QString& all, const std::function<void()>& fill);
    /// The entry with that data, the first one where there is none. Tells nobody.
    static void choose(QComboBox& combo, const QVariant& data);
    /// Sets the search without telling anybody.
    void setSearch(const QString& text);

    /// Sets all texts in the application's language and the icons in the palette's ink.
    virtual void retranslate() = 0;
    void changeEvent(QEvent* event) override;

private:
    SearchField* m_search;
    QHBoxLayout* m_row;
    QLabel* m_hits;
};

}  // namespace shirube::ui
