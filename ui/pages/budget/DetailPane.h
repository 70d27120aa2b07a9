// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "analysis/Derivation.h"
#include "domain/BudgetBook.h"

class QPushButton;
class QUrl;

namespace shirube::models {
class StatementModel;
}

namespace shirube::ui {

class DetailView;
class DetailText;
class Session;

/// 出典 and 根拠 of what is selected in the ledger.
class DetailPane final : public QWidget {
    Q_OBJECT
public:
    explicit DetailPane(Session& session, QWidget* parent = nullptr);

    void showLine(const domain::BudgetLineId& line);
    void showProgramme(const domain::Programme& programme);
    void showEmptyCell(const domain::Programme& programme, const QString& cycle);
    void showDerivation(const analysis::Derivation& derivation);
    void showHint();
    /// Moves the keyboard to the derivation.
    void focusDerivation();
    [[nodiscard]] QString text() const;

signals:
    void editRequested(const domain::BudgetLineId& line);
    /// A figure of a derivation was opened.
    void lineRequested(const domain::BudgetLineId& line);
    void checkRequested(const domain::CheckId& check);
    /// A programme (予算事業ID) of the whole government was opened.
    void projectRequested(const QString& project);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    [[nodiscard]] DetailText texts() const;
    void showText(const QString& html);
    void followLink(const QUrl& link);

    Session& m_session;
    models::StatementModel* m_statements;
    domain::ProgrammeId m_programme;  // that is shown by itself; empty for none
    QPushButton* m_edit;
    DetailView* m_view;
};

}  // namespace shirube::ui
