// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>
#include <string>

#include "analysis/ReportTable.h"
#include "application/SearchService.h"
#include "domain/FactKey.h"
#include "domain/Ids.h"

namespace shirube::ui {

/// A page of the window, as the window sees it: its name in the navigation and its part in the commands that every page
/// has. A command that the page has no use for is answered with false, and the window turns to the page that has.
class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// For navigation and menu, in the user's language.
    [[nodiscard]] virtual QString title() const = 0;
    /// Of ui/resources.cmake.
    [[nodiscard]] virtual QString iconName() const = 0;

    /// Ctrl+C: what is selected, with headers. By default the rows of the table that has the keyboard.
    virtual void copySelection();
    /// Ctrl+F: moves the keyboard to the page's own search.
    virtual bool find() { return false; }
    /// F2: edits what is selected.
    virtual bool editCurrent() { return false; }
    /// Ctrl+E: asks for a file and writes the page's figure there.
    virtual bool exportFigure() { return false; }
    /// Ctrl+P: shows what the page shows as it will be printed.
    virtual bool print() { return false; }
    /// One line on the selection, for the status line.
    [[nodiscard]] virtual QString summary() const { return {}; }
    /// The fact behind what is selected.
    [[nodiscard]] virtual std::optional<domain::FactKey> currentFact() const { return std::nullopt; }
    /// Selects what a search found, out of the page's filter if need be.
    virtual bool showHit(application::HitKind, const std::string& /*id*/) { return false; }
    /// Shows a fact with everything that states it.
    virtual bool showFact(const domain::FactKey&) { return false; }
    /// Shows a check with its verdict.
    virtual bool showCheck(const domain::CheckId&) { return false; }
    /// Shows what a row of a report leads to.
    virtual bool showLink(const analysis::ReportLink&) { return false; }
    /// Asks before what isn't saved on the page is lost. False where the person wants to stay.
    [[nodiscard]] virtual bool mayLeave() { return true; }
    /// Remembers splitters, columns and the like.
    virtual void saveState() {}

signals:
    void summaryChanged(const QString& text);
    /// A budget line was opened.
    void lineRequested(const shirube::domain::BudgetLineId& line);
    /// A fact was opened, to be shown by the page that shows facts.
    void factRequested(const shirube::domain::FactKey& fact);
    /// A check was opened, to be shown by the page that shows checks.
    void checkRequested(const shirube::domain::CheckId& check);
    /// What a row of a report leads to was opened.
    void linkRequested(const shirube::analysis::ReportLink& link);
    /// What a fact is about was opened, to be shown by the page of its kind.
    void subjectRequested(const shirube::domain::FactKey& fact);
};

}  // namespace shirube::ui
