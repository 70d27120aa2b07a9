// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <memory>
#include <vector>

#include "analysis/FactBook.h"
#include "domain/ReviewRound.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace shirube::ui {

class Session;

/// Parents of organisations and participants of consortia, by which conflicts of interest are found.
class RelationsDialog final : public QDialog {
    Q_OBJECT
public:
    RelationsDialog(Session& session, std::shared_ptr<const analysis::FactBook> facts, QWidget* parent = nullptr);

private:
    void readRelations();
    void add();
    void remove();
    void validate();
    [[nodiscard]] QString nameOf(const domain::OrganisationId& id) const;

    Session& m_session;
    std::shared_ptr<const analysis::FactBook> m_facts;
    std::vector<domain::OrganisationRelationId> m_ids;
    QTreeWidget* m_list;
    QComboBox* m_from;
    QComboBox* m_kind;
    QComboBox* m_to;
    QLineEdit* m_evidence;
    QPushButton* m_add;
    QPushButton* m_remove;
    QLabel* m_problem;
};

}  // namespace shirube::ui
