// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReportWriter.h"

namespace shirube::cli {

base::Status writePdf(const analysis::ReportTable& /*report*/, const analysis::FactBook& /*facts*/,
                      const std::filesystem::path& file, const base::Translator& /*translate*/,
                      const application::ReportFileOptions& /*options*/) {
    return base::fail(
        base::ErrorCode::InvalidInput,
        base::Message(SHIRUBE_TEXT("{0}: this build of shirubectl has no Qt and can't write PDF. Use .xlsx or .csv, or "
                                   "a build with Qt."),
                      {file.string()}));
}

}  // namespace shirube::cli
