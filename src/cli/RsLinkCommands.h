// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "Session.h"

namespace shirube::cli {

/// What `rs link`, `unlink`, `links` and `candidates` were asked for.
struct RsLinkRequest {
    std::string programme;     ///< id
    std::int64_t project = 0;  ///< 予算事業ID
    std::string reason;
    std::size_t limit = 20;
    bool linkedOnly = false;
};

/// `rs link PROGRAMME PROJECT`: from now on the review system's figures of the one stand beside the documents' of the
/// other.
int runRsLink(const Session& session, const RsLinkRequest& request);
/// `rs unlink PROGRAMME`: takes the link and its statements away.
int runRsUnlink(const Session& session, const RsLinkRequest& request);
/// `rs links`: the programmes with what they are linked to.
int runRsLinks(const Session& session, const RsLinkRequest& request);
/// `rs candidates PROGRAMME`: programmes of the newest edition with a like name.
int runRsCandidates(const Session& session, const RsLinkRequest& request);

}  // namespace shirube::cli
