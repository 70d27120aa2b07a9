// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <memory>

#include "analysis/FactBook.h"
#include "models/PastedActualModel.h"

class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;

namespace shirube::models {
class TableSortModel;
}

namespace shirube::ui {

class Session;
class TableView;

/// Enters actuals that are copied from a spreadsheet: shows what each row comes to, and enters all or none.
class PasteActualsDialog final : public QDialog {
    Q_OBJECT
public:
    /// Begins with `text`.
    PasteActualsDialog(Session& session, std::shared_ptr<const analysis::FactBook> facts, const QString& text,
                       QWidget* parent = nullptr);

    void accept() override;

private:
    void layOut();
    void readText();
    [[nodiscard]] models::PastedActualModel::Planned planned(models::PastedActual row);
    void markRepeated(std::vector<models::PastedActualModel::Planned>& rows) const;

    Session& m_session;
    std::shared_ptr<const analysis::FactBook> m_facts;
    models::PastedActualModel* m_model;
    models::TableSortModel* m_sorted;
    QPlainTextEdit* m_text;
    TableView* m_table;
    QLabel* m_problem;
    QDialogButtonBox* m_buttons;
};

}  // namespace shirube::ui
