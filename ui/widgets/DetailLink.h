// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <string>

class QUrl;

namespace shirube::ui {

/// A link inside a detail pane to something that the window can show.
struct DetailLink {
    enum class Kind {
        Check,       ///< id of a check
        Fact,        ///< text of a fact key: everything that states it
        Line,        ///< id of a budget line, on the page of budgets
        Subject,     ///< text of a fact key: what it is about, on that thing's page
        Derivation,  ///< how the shown number came about
        Text,        ///< back from there
        Note,        ///< the note on the shown check
        Round,       ///< id of a 審査回, on the page of reviews
    };

    Kind kind = Kind::Text;
    std::string id;

    /// As rich text; `words` are escaped.
    [[nodiscard]] QString html(const QString& words) const;
    /// Nothing for a link of another make.
    [[nodiscard]] static std::optional<DetailLink> of(const QUrl& url);
};

}  // namespace shirube::ui
