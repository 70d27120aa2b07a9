// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "figures/PdfDetails.h"

namespace shirube::figures {

/// Adds author, language and bookmarks, which QPdfWriter can't write, as an incremental update (ISO 32000-1, 7.5.6):
/// new objects behind the end of `pdf`, whose bytes stay. The same where there is none of them. `pdf` is QPdfWriter's.
[[nodiscard]] QByteArray withDetails(QByteArray pdf, const PdfDetails& details);

}  // namespace shirube::figures
