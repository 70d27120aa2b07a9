// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SignIn.h"

#include <fstream>
#include <vector>

#include "base/Text.h"

namespace shirube::cli {

using base::ErrorCode;
using base::Message;

base::Result<std::string> readSecret(const std::filesystem::path& file) {
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored)) {
        return base::fail(ErrorCode::NotFound,
                          Message(SHIRUBE_TEXT("There is no file {0}. Name one whose first line is the PIN or the "
                                               "passphrase."),
                                  {file.string()}));
    }
    std::ifstream in(file, std::ios::binary);
    std::string line;
    if (!in || std::filesystem::is_directory(file, ignored)) {
        return base::fail(ErrorCode::Io,
                          Message(SHIRUBE_TEXT("{0} can't be read. Check its permissions."), {file.string()}));
    }
    std::getline(in, line);
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
    if (line.compare(0, kByteOrderMark.size(), kByteOrderMark) == 0) {
        line.erase(0, kByteOrderMark.size());
    }
    while (!line.empty() && (line.back() == '\r' || line.back() == ' ')) {
        line.pop_back();
    }
    if (line.empty()) {
        return base::fail(
            ErrorCode::InvalidInput,
            Message(SHIRUBE_TEXT("The first line of {0} is empty. Write the PIN or the passphrase on it."),
                    {file.string()}));
    }
    return line;
}

base::Result<std::string> givenPin(const Session& session) {
    const auto& file = session.options().pinFile;
    return file.empty() ? base::Result<std::string>(session.environment().pin) : readSecret(file);
}

base::Result<domain::ReviewerId> reviewerNamed(application::RoleService& roles, const std::string& name) {
    const auto reviewers = roles.reviewers();
    if (!reviewers) {
        return base::forward(reviewers);
    }
    std::vector<domain::ReviewerId> found;
    for (const auto& reviewer : *reviewers) {
        if (reviewer.id.value() == name) {
            return reviewer.id;
        }
        if (base::searchKey(reviewer.name) == base::searchKey(name)) {
            found.push_back(reviewer.id);
        }
    }
    if (found.size() == 1) {
        return found.front();
    }
    return found.empty() ? base::fail(ErrorCode::NotFound,
                                      Message(SHIRUBE_TEXT("There is no reviewer “{0}”. The secretariat adds them with "
                                                           "“shirubectl review reviewer add”."),
                                              {name}))
                         : base::fail(ErrorCode::InvalidInput,
                                      Message(SHIRUBE_TEXT("Several are named “{0}”. Name one by the id."), {name}));
}

base::Result<domain::Viewer> givenViewer(const Session& session, application::RoleService& roles) {
    const auto& options = session.options();
    const auto role = options.role.empty() ? (options.reviewer.empty() ? domain::Role::Analyst : domain::Role::Reviewer)
                                           : domain::roleFromKey(options.role).value_or(domain::Role::Analyst);
    const bool isReviewer = role == domain::Role::Reviewer;
    if (isReviewer == options.reviewer.empty()) {
        return base::fail(ErrorCode::InvalidInput,
                          isReviewer ? Message(SHIRUBE_TEXT("Say which reviewer you are with --reviewer."))
                                     : Message(SHIRUBE_TEXT("--reviewer goes with --role reviewer alone.")));
    }
    if (!isReviewer) {
        return domain::Viewer{role};
    }
    const auto reviewer = reviewerNamed(roles, options.reviewer);
    if (!reviewer) {
        return base::forward(reviewer);
    }
    return domain::Viewer{role, *reviewer};
}

base::Status signIn(const Session& session, application::RoleService& roles) {
    const auto viewer = givenViewer(session, roles);
    if (!viewer) {
        return base::forward(viewer);
    }
    const auto hasPin = roles.hasPin(*viewer);
    if (!hasPin) {
        return base::forward(hasPin);
    }
    if (viewer->role == domain::Role::Analyst && !*hasPin) {
        return {};
    }
    const auto pin = givenPin(session);
    if (!pin) {
        return base::forward(pin);
    }
    if (*hasPin && pin->empty()) {
        return base::fail(ErrorCode::InvalidInput,
                          Message(SHIRUBE_TEXT("This role has a PIN. Give it with --pin-file, or in the environment as "
                                               "SHIRUBE_PIN.")));
    }
    return roles.signIn(*viewer, *pin);
}

}  // namespace shirube::cli
