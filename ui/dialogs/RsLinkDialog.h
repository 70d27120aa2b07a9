// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "analysis/GovernmentBook.h"
#include "application/RsLinkService.h"

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace shirube::ui {

class SearchField;
class Session;

/// Ties a programme to the one of the programme review system that it is: those with a like name are offered, any other
/// can be searched for. Nothing is tied by itself.
class RsLinkDialog final : public QDialog {
    Q_OBJECT
public:
    RsLinkDialog(Session& session, const domain::ProgrammeId& programme, QWidget* parent = nullptr);

    void accept() override;

private:
    void layOut();
    void readLink();
    void fill();
    void addRow(const application::RsLinkCandidate& candidate);
    void unlink();
    void validate();
    [[nodiscard]] std::optional<std::int64_t> chosen() const;

    Session& m_session;
    domain::ProgrammeId m_programme;
    application::RsLink m_link;
    std::shared_ptr<const analysis::GovernmentBook> m_book;  // of the newest edition; null without any
    std::vector<application::RsLinkCandidate> m_candidates;
    SearchField* m_search;
    QTreeWidget* m_list;
    QLineEdit* m_reason;
    QLabel* m_problem;
    QPushButton* m_unlink;
    QDialogButtonBox* m_buttons;
};

}  // namespace shirube::ui
