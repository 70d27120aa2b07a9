// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "WorkspaceContext.h"
#include "application/CatalogueService.h"
#include "application/ScoringDesk.h"

namespace shirube::application {

/// The desk of the 委員 who is signed in: drafts and their own copy of what they submitted are sealed with their PIN.
class StoreDesk final : public ScoringDesk {
public:
    StoreDesk(WorkspaceContext& context, CatalogueService& catalogue, std::string reviewerName);

    [[nodiscard]] std::string reviewerName() const override { return m_name; }
    [[nodiscard]] base::Result<std::vector<DeskSheet>> sheets() override;
    [[nodiscard]] base::Status saveDraft(const domain::ReviewSubjectId& subject,
                                         const domain::SheetContent& content) override;
    [[nodiscard]] base::Status submit(std::span<const domain::ReviewSubjectId> subjects,
                                      const std::string& reason) override;

private:
    [[nodiscard]] base::Status expectSignedIn() const;

    WorkspaceContext& m_context;
    CatalogueService& m_catalogue;
    domain::Viewer m_viewer;
    std::string m_name;
};

}  // namespace shirube::application
