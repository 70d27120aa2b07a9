// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ReportService.h"
#include "domain/BudgetBook.h"
#include "domain/CalendarDay.h"
#include "pages/report/ReportChoice.h"
#include "widgets/FilterBar.h"

class QCheckBox;
class QToolButton;

namespace shirube::ui {

/// The parameters of a report, and what of it is shown. Parameters that a report does not have are hidden.
class ReportBar final : public FilterBar {
    Q_OBJECT
public:
    explicit ReportBar(QWidget* parent = nullptr);

    /// Fills the choices anew; what was chosen stays chosen.
    void setBook(const domain::BudgetBook& book);
    /// Shows the parameters of that report.
    void setReport(const application::ReportInfo& report);
    void setDays(const domain::CalendarDay& asOf, const domain::CalendarDay& previous);
    /// All but the report.
    [[nodiscard]] ReportChoice choice() const;
    /// Emits choiceChanged() once.
    void setChoice(const ReportChoice& choice);
    /// `hits` of `all` rows; nothing is said where nothing is filtered.
    void setHits(int hits, int all);
    /// The buttons whose menus and clicks the page knows.
    [[nodiscard]] QToolButton& savedButton() const { return *m_saved; }
    [[nodiscard]] QToolButton& exportButton() const { return *m_export; }
    [[nodiscard]] QToolButton& copyButton() const { return *m_copy; }
    [[nodiscard]] QToolButton& printButton() const { return *m_print; }

protected:
    void retranslate() override;

private:
    void showDays();

    QComboBox* m_from;
    QLabel* m_arrow;
    QComboBox* m_to;
    QComboBox* m_programme;
    QLabel* m_days;
    QCheckBox* m_onlyVariances;
    QToolButton* m_saved;
    QToolButton* m_copy;
    QToolButton* m_print;
    QToolButton* m_export;
    domain::CalendarDay m_asOf;
    domain::CalendarDay m_previous;
    bool m_takesAsOf = false;
    bool m_takesPrevious = false;
};

}  // namespace shirube::ui
