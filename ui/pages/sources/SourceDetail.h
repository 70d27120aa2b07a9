// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "application/SearchService.h"
#include "models/CheckIndex.h"

class QPushButton;
class QUrl;

namespace shirube::ui {

class DetailView;
class Session;

/// What is selected on the page of sources and checks, in words: a check with everything that it rests on, a statement,
/// or a thing that a search found.
class SourceDetail final : public QWidget {
    Q_OBJECT
public:
    explicit SourceDetail(Session& session, QWidget* parent = nullptr);

    // `checks` has a state; what is shown is of it.
    void showCheck(const std::shared_ptr<const models::CheckIndex>& checks, const analysis::Check& check);
    void showStatement(const std::shared_ptr<const models::CheckIndex>& checks,
                       const domain::FigureStatement& statement);
    void showThing(const std::shared_ptr<const models::CheckIndex>& checks, application::HitKind kind,
                   const std::string& id);
    void showHint();
    /// How the shown check came about, and the keyboard there.
    void showDerivation();
    [[nodiscard]] QString text() const;

signals:
    void noteRequested();
    void checkRequested(const shirube::domain::CheckId& check);
    void factRequested(const shirube::domain::FactKey& fact);
    void lineRequested(const shirube::domain::BudgetLineId& line);
    /// What the fact is about, to be shown on its page.
    void subjectRequested(const shirube::domain::FactKey& fact);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void followLink(const QUrl& url);
    void showCheckText();

    Session& m_session;
    DetailView* m_view;
    QPushButton* m_note;
    std::shared_ptr<const models::CheckIndex> m_checks;
    const analysis::Check* m_check = nullptr;  // of m_checks; null while something else is shown
};

}  // namespace shirube::ui
