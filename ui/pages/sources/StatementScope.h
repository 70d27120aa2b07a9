// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/FactBook.h"
#include "domain/FactKey.h"

namespace shirube::ui {

/// Whose statements are listed: those of one document, of one fact, or of one thing with all its facts.
struct StatementScope {
    struct Subject {
        domain::SubjectKind kind = domain::SubjectKind::Series;
        std::string id;
        friend bool operator==(const Subject&, const Subject&) = default;
    };

    domain::SourceId document;
    std::optional<domain::FactKey> fact;
    std::optional<Subject> subject;

    [[nodiscard]] bool isDocument() const { return !fact && !subject; }
    /// In the order of print.
    [[nodiscard]] std::vector<const domain::FigureStatement*> statements(const analysis::FactBook& facts) const;

    friend bool operator==(const StatementScope&, const StatementScope&) = default;
};

}  // namespace shirube::ui
