// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "analysis/GovernmentBook.h"
#include "domain/RsQuery.h"
#include "pages/government/LongList.h"
#include "widgets/FilterBar.h"

class QToolButton;

namespace shirube::ui {

/// Which of a tab's lists is shown, and which of its rows: a search in one of its texts or in the names of programmes,
/// ministry, and what else the list can be narrowed by.
class LongTableBar final : public FilterBar {
    Q_OBJECT
public:
    /// `name` begins the object names.
    explicit LongTableBar(const QString& name, QWidget* parent = nullptr);

    /// Keeps what is chosen where it still exists. Tells nobody.
    void setLists(std::vector<LongList> lists);
    void setBook(const std::shared_ptr<const analysis::GovernmentBook>& book);
    /// Null without lists.
    [[nodiscard]] const LongList* list() const;
    /// What the choices mean; nothing where no programme passes them, and thus no row. `book` is the one that was set.
    [[nodiscard]] std::optional<domain::RsQuery> query(const analysis::GovernmentBook& book) const;
    /// -1: not known yet.
    void setHits(qint64 hits);
    [[nodiscard]] QToolButton& exportButton() const { return *m_export; }
    /// Back to all rows. Tells once.
    void clear();
    [[nodiscard]] bool isNarrowed() const;

signals:
    void listChanged();

protected:
    void retranslate() override;

private:
    void fillOfList();
    void fillMinimum();
    void fillMinistries();
    void fillYears();

    std::vector<LongList> m_lists;
    std::shared_ptr<const analysis::GovernmentBook> m_book;
    QComboBox* m_list;
    QComboBox* m_where;
    QComboBox* m_ministry;
    QComboBox* m_choice;
    QComboBox* m_year;
    QComboBox* m_minimum;
    QToolButton* m_export;
    qint64 m_hits = -1;
};

}  // namespace shirube::ui
