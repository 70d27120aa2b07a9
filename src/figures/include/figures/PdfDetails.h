// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstddef>
#include <vector>

namespace shirube::figures {

struct PdfBookmark {
    QString title;
    std::size_t page = 0;  ///< from 0
};

/// What a PDF says of itself, beside its pages. No path and no user's name.
struct PdfDetails {
    QString title;     ///< empty: that of the first page
    QString author;    ///< empty: none
    QString language;  ///< BCP 47; empty: none
    std::vector<PdfBookmark> bookmarks;
};

}  // namespace shirube::figures
