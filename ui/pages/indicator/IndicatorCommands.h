// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>

#include "analysis/FactBook.h"
#include "analysis/ProgrammeOutcome.h"
#include "models/IndicatorHistoryModel.h"

class QAction;
class QHBoxLayout;
class QMenu;

namespace shirube::ui {

class Session;

/// What can be done with the actuals of the selected indicator, as a row of buttons and as entries of menus. What can't
/// be done at the moment says why in its tool tip.
class IndicatorCommands final : public QWidget {
    Q_OBJECT
public:
    /// What the commands act on.
    struct Subject {
        std::shared_ptr<const analysis::FactBook> facts = {};
        const analysis::IndicatorOutcome* outcome = nullptr;
        const domain::ActualReport* report = nullptr;  ///< selected in the history; null for a document's statement
        models::IndicatorHistoryModel::Standing standing = models::IndicatorHistoryModel::Standing::Holds;
    };

    explicit IndicatorCommands(Session& session, QWidget* parent = nullptr);

    /// Kept until the next call; the pointers must last as long.
    void setSubject(Subject subject);
    void addTo(QMenu& menu) const;
    /// Adds what stands behind the buttons, to be reached by their shortcuts while `widget` has the keyboard.
    void addShortcutsTo(QWidget& widget) const;

    void enterActual();
    void pasteActuals();

protected:
    void changeEvent(QEvent* event) override;

private:
    QAction* add(const char* name, void (IndicatorCommands::*run)());
    void finalise();
    void withdraw();
    void showLocks();
    void retranslate();
    void showState();
    /// Shows what the store holds now.
    void finish(bool isSaved);
    [[nodiscard]] QString whyNotEnter() const;
    [[nodiscard]] QString whyNotReport() const;
    [[nodiscard]] QString whyNotFinalise() const;
    [[nodiscard]] QString lockText() const;

    Session& m_session;
    Subject m_subject;
    QHBoxLayout* m_row;
    QAction* m_enter;
    QAction* m_paste;
    QAction* m_finalise;
    QAction* m_withdraw;
    QAction* m_locks;
};

}  // namespace shirube::ui
