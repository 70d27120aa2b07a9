// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <ostream>

#include "ReportWriter.h"
#include "ReviewAccess.h"
#include "ReviewResults.h"
#include "application/ReviewResultService.h"

namespace shirube::cli {

using analysis::PublicationLeak;
using base::Message;

namespace {

std::string_view toKey(PublicationLeak::Kind kind) {
    switch (kind) {
        case PublicationLeak::Kind::Name:
            return "name";
        case PublicationLeak::Kind::Affiliation:
            return "affiliation";
        case PublicationLeak::Kind::RestrictedText:
            return "restricted_text";
    }
    return {};
}

// What must not go out stands on stderr, for the secretariat alone; stdout may go into a file.
int refuse(const Session& session, const std::vector<PublicationLeak>& leaks) {
    for (const auto& leak : leaks) {
        session.say(Message::nested(SHIRUBE_TEXT("{0}: {1} stands there ({2})"),
                                    {Message::verbatim(leak.place), Message::verbatim(leak.secret), label(leak.kind)}));
    }
    session.say(Message(SHIRUBE_TEXT("Nothing was published. Take out what must not go out, and publish again.")));
    if (session.options().json) {
        Json list = Json::array();
        for (const auto& leak : leaks) {
            list.push_back({{"kind", toKey(leak.kind)}, {"place", leak.place}});
        }
        session.done(Json{{"published", false}, {"leaks", std::move(list)}});
    }
    return kCheckFailed;
}

// A file in the making. What isn't kept is removed: no file that leaks stays behind.
class Drafts {
public:
    Drafts() = default;
    Drafts(const Drafts&) = delete;
    Drafts& operator=(const Drafts&) = delete;
    ~Drafts() {
        for (const auto& file : m_files) {
            std::error_code ignored;
            std::filesystem::remove(file, ignored);
        }
    }
    void add(std::filesystem::path file) { m_files.push_back(std::move(file)); }
    void keep() { m_files.clear(); }

private:
    std::vector<std::filesystem::path> m_files;
};

}  // namespace

int runReviewPublish(const Session& session, const ResultRequest& request) {
    if (request.out.empty() && !request.check) {
        return session.fail({base::ErrorCode::InvalidInput,
                             Message(SHIRUBE_TEXT("Say with --out where the publication is to be written.")),
                             {}});
    }
    auto opened = openReviews(session);
    if (!opened) {
        return session.fail(opened.error());
    }
    const auto round = requireRound(*opened, request.round);
    if (!round) {
        return session.fail(round.error());
    }
    const auto id = (*round)->id;
    auto& results = opened->workspace->reviewResults();
    const auto draft = results.publication(id);
    if (!draft) {
        return session.fail(draft.error());
    }
    const auto leaks = results.leaks(id);
    if (!leaks) {
        return session.fail(leaks.error());
    }
    if (!leaks->empty()) {
        return refuse(session, *leaks);
    }
    Drafts drafts;
    for (const auto& file : request.out) {
        const auto written = writeReportFile(draft->table, *opened->facts, file, session.translator(),
                                             {domain::AmountUnit::HundredMillionYen, session.options().language});
        if (!written) {
            return session.fail(written.error());
        }
        drafts.add(file);
        const auto leaksThere = results.leaksIn(id, file);
        if (!leaksThere) {
            return session.fail(leaksThere.error());
        }
        if (!leaksThere->empty()) {
            return refuse(session, *leaksThere);
        }
    }
    if (!request.check) {
        if (const auto published = results.publish(id, request.reason); !published) {
            return session.fail(published.error());
        }
    }
    drafts.keep();
    if (session.options().json) {
        Json files = Json::array();
        for (const auto& file : request.out) {
            files.push_back(file.string());
        }
        return session.done(Json{{"published", !request.check},
                                 {"files", std::move(files)},
                                 {"dropped",
                                  {{"comments", draft->droppedComments},
                                   {"reasons", draft->droppedReasons},
                                   {"remarks", draft->droppedRemarks}}},
                                 {"leaks", Json::array()}});
    }
    for (const auto& file : request.out) {
        session.out() << session.text(Message(SHIRUBE_TEXT("Wrote {0}"), {file.string()})) << '\n';
    }
    session.out() << session.text(
                         Message(SHIRUBE_TEXT("Left out as not for the public: comments {0}, reasons {1}, remarks {2}"),
                                 {std::to_string(draft->droppedComments), std::to_string(draft->droppedReasons),
                                  std::to_string(draft->droppedRemarks)}))
                  << '\n';
    if (request.check) {
        session.out() << session.text(SHIRUBE_TEXT("No name, affiliation or restricted text is in it. Nothing was "
                                                   "published."))
                      << '\n';
    }
    return kDone;
}

}  // namespace shirube::cli
