// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <memory>
#include <set>

#include "analysis/FactBook.h"
#include "domain/ReviewRound.h"

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace shirube::ui {

class Session;

/// 委員: added or changed. The organisations that stand in the affiliation are ticked as it is typed.
class ReviewerDialog final : public QDialog {
    Q_OBJECT
public:
    /// One without an id is added.
    ReviewerDialog(Session& session, std::shared_ptr<const analysis::FactBook> facts, domain::Reviewer reviewer,
                   QWidget* parent = nullptr);

    [[nodiscard]] const domain::ReviewerId& reviewer() const { return m_reviewer.id; }

    void accept() override;

private:
    void fillOrganisations();
    void readAffiliation();
    void addOrganisation(const domain::OrganisationId& id, bool isFound);
    void validate();

    Session& m_session;
    std::shared_ptr<const analysis::FactBook> m_facts;
    domain::Reviewer m_reviewer;
    std::set<std::string> m_found;  // organisations that the affiliation named, so that an unticked one stays so
    QLineEdit* m_name;
    QLineEdit* m_affiliation;
    QListWidget* m_organisations;
    QComboBox* m_more;
    QLineEdit* m_note;
    QLabel* m_problem;
    QDialogButtonBox* m_buttons;
};

}  // namespace shirube::ui
