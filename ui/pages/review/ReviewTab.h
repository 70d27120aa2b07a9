// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>

#include "domain/Catalogue.h"
#include "domain/FactKey.h"
#include "domain/ReviewBook.h"

namespace shirube::analysis {
class FactBook;
}  // namespace shirube::analysis

namespace shirube::ui {

class Session;

/// What all tabs of the page look at: the review that is chosen, as the viewer may see it.
struct ReviewChoice {
    std::shared_ptr<const domain::ReviewBook> book;        ///< never null
    const domain::ReviewRound* round = nullptr;            ///< null where none, or a printed review, is chosen
    const domain::ReviewSheet* printed = nullptr;          ///< a finished review as a document prints it
    std::shared_ptr<const analysis::FactBook> facts = {};  ///< that `printed` is of; null while no store is open
};

/// One tab of 審査・評価.
class ReviewTab : public QWidget {
    Q_OBJECT
public:
    ReviewTab(Session& session, QWidget* parent) : QWidget(parent), m_session(session) {}

    /// On the tab, in the user's language.
    [[nodiscard]] virtual QString title() const = 0;
    /// Whether that viewer has any use for it.
    [[nodiscard]] virtual bool isFor(const domain::Viewer& viewer) const = 0;
    /// Shows another review, or the same one anew. Called while the tab is in sight, and when it comes into sight.
    virtual void show(const ReviewChoice& choice) = 0;
    virtual void copySelection() {}
    virtual bool find() { return false; }
    virtual bool editCurrent() { return false; }
    virtual bool exportFigure() { return false; }
    [[nodiscard]] virtual QString summary() const { return {}; }
    virtual void saveState() {}
    /// False where something is not yet kept and the person wants to stay.
    virtual bool mayLeave() { return true; }
    virtual void retranslate() = 0;

signals:
    void summaryChanged(const QString& text);
    /// The review to go on with, and the tab to show (object name); both may be empty.
    void roundRequested(const shirube::domain::ReviewRoundId& round, const QString& tab);
    void printedRequested(const shirube::domain::ReviewId& printed);
    /// The sheet to score.
    void sheetRequested(const shirube::domain::ReviewSubjectId& subject);
    /// A fact was opened, to be shown by the page that shows facts.
    void factRequested(const shirube::domain::FactKey& fact);
    /// After a change of the store: everything is read again.
    void changed();

protected:
    Session& m_session;
};

}  // namespace shirube::ui
