// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/RoleService.h"

#include <algorithm>
#include <optional>
#include <tuple>
#include <utility>

#include "ReviewKeys.h"
#include "WorkspaceContext.h"
#include "base/Text.h"
#include "persistence/DraftTable.h"
#include "persistence/EntityTable.h"
#include "persistence/SecretTable.h"
#include "persistence/Transaction.h"

namespace shirube::application {

using base::ErrorCode;
using base::Message;
using domain::Role;
using domain::Viewer;
using persistence::RoleSecret;
using sealing::PassphraseKey;

namespace {

constexpr std::string_view kCheckText = "shirube";
constexpr std::size_t kShortestPin = 4;

std::string secretId(const Viewer& viewer) {
    std::string id(toKey(viewer.role));
    return viewer.role == Role::Reviewer ? id + ':' + viewer.reviewer.value() : id;
}

std::string checkContext(const std::string& id) {
    return "role:" + id;
}

RoleSecret secretOf(const std::string& id, const PassphraseKey& key) {
    return {id, key.parameters(), key.seal(kCheckText, checkContext(id), kCheckText.size() + 1)};
}

// The key where the PIN is right; nothing where it is wrong.
base::Result<std::optional<PassphraseKey>> keyFor(const RoleSecret& secret, std::string_view pin) {
    auto key = PassphraseKey::again(pin, secret.parameters);
    if (!key) {
        return base::forward(std::move(key));
    }
    const auto opened = key->open(secret.checkValue, checkContext(secret.id));
    if (!opened || *opened != kCheckText) {
        return std::optional<PassphraseKey>();
    }
    return std::optional(*std::move(key));
}

tl::unexpected<base::Error> wrongPin() {
    return base::fail(ErrorCode::InvalidInput, Message(SHIRUBE_TEXT("The PIN is wrong.")));
}

tl::unexpected<base::Error> conflict(std::string_view sourceTemplate) {
    return base::fail(ErrorCode::Conflict, Message(sourceTemplate));
}

base::Status checkPin(std::string_view pin) {
    const auto folded = base::nfkc(pin);
    const auto characters = std::count_if(folded.begin(), folded.end(),
                                          [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
    if (static_cast<std::size_t>(characters) < kShortestPin) {
        return base::fail(ErrorCode::InvalidInput,
                          Message(SHIRUBE_TEXT("The PIN is too short: use at least 4 characters.")));
    }
    return {};
}

base::Status expectKnown(persistence::Database& database, const Viewer& viewer) {
    if (viewer.role != Role::Reviewer) {
        return {};
    }
    const auto reviewers = persistence::EntityTable<domain::Reviewer>(database).all();
    if (!reviewers) {
        return base::forward(reviewers);
    }
    if (std::none_of(reviewers->begin(), reviewers->end(),
                     [&](const auto& reviewer) { return reviewer.id == viewer.reviewer; })) {
        return base::fail(ErrorCode::NotFound,
                          Message(SHIRUBE_TEXT("There is no reviewer “{0}”."), {viewer.reviewer.value()}));
    }
    return {};
}

// The reviewer's drafts under the new key, or away where the former one is not known.
base::Status carryDrafts(persistence::Database& database, const domain::ReviewerId& reviewer,
                         const std::optional<PassphraseKey>& former, const PassphraseKey& key) {
    persistence::DraftTable table(database);
    if (!former) {
        return table.removeOf(reviewer);
    }
    const auto drafts = table.of(reviewer);
    if (!drafts) {
        return base::forward(drafts);
    }
    base::Status status;
    for (auto draft = drafts->begin(); draft != drafts->end() && status; ++draft) {
        const auto context = draftContext(draft->subject, reviewer);
        // One that can't be opened is lost already.
        if (const auto text = former->open(draft->sealed, context)) {
            status = table.put(draft->round, draft->subject, reviewer, key.seal(*text, context));
        }
    }
    return status;
}

}  // namespace

RoleService::RoleService(WorkspaceContext& context) : m_context(context) {}

const Viewer& RoleService::viewer() const {
    return m_context.viewer;
}

base::Result<bool> RoleService::hasPins() {
    const auto ids = persistence::SecretTable(*m_context.database).ids();
    return ids ? base::Result<bool>(!ids->empty()) : base::forward(ids);
}

base::Result<bool> RoleService::hasPin(const Viewer& viewer) {
    const auto secret = persistence::SecretTable(*m_context.database).get(secretId(viewer));
    return secret ? base::Result<bool>(secret->has_value()) : base::forward(secret);
}

base::Result<std::vector<domain::Reviewer>> RoleService::reviewers() {
    const auto all = persistence::EntityTable<domain::Reviewer>(*m_context.database).all();
    if (!all) {
        return base::forward(all);
    }
    std::vector<domain::Reviewer> shown;
    for (const auto& reviewer : *all) {
        const bool isAlone = std::count_if(all->begin(), all->end(),
                                           [&](const auto& other) { return other.name == reviewer.name; }) == 1;
        auto& one = shown.emplace_back();
        one.id = reviewer.id;
        one.name = reviewer.name;
        one.affiliation = isAlone ? std::string() : reviewer.affiliation;
    }
    std::sort(shown.begin(), shown.end(), [](const auto& a, const auto& b) {
        return std::tie(a.name, a.affiliation) < std::tie(b.name, b.affiliation);
    });
    return shown;
}

base::Status RoleService::setPin(const Viewer& whose, std::string_view former, std::string_view pin, bool losesDrafts) {
    auto& database = *m_context.database;
    if (auto known = expectKnown(database, whose); !known) {
        return known;
    }
    if (auto strong = checkPin(pin); !strong) {
        return strong;
    }
    persistence::SecretTable secrets(database);
    const auto id = secretId(whose);
    const auto present = secrets.get(id);
    if (!present) {
        return base::forward(present);
    }
    const bool isReviewer = whose.role == Role::Reviewer;
    const bool isBySecretariat = isReviewer && m_context.viewer.role == Role::Secretariat;
    if (!*present && isReviewer && !isBySecretariat) {
        return conflict(SHIRUBE_TEXT("The first PIN of a reviewer is set by the secretariat."));
    }
    std::optional<PassphraseKey> formerKey;
    if (*present) {
        auto key = keyFor(**present, former);
        if (!key) {
            return base::forward(std::move(key));
        }
        formerKey = *std::move(key);
        if (!formerKey && (!isBySecretariat || !former.empty())) {
            return wrongPin();
        }
    }
    if (isReviewer && !formerKey && !losesDrafts) {
        const auto drafts = persistence::DraftTable(database).of(whose.reviewer);
        if (!drafts) {
            return base::forward(drafts);
        }
        if (!drafts->empty()) {
            return conflict(
                SHIRUBE_TEXT("The reviewer's drafts are sealed with their former PIN and will be lost with "
                             "it. What they submitted stays."));
        }
    }
    auto key = PassphraseKey::make(pin, m_context.pinCost);
    if (!key) {
        return base::forward(std::move(key));
    }
    auto transaction = persistence::Transaction::begin(database, m_context.change(Message(SHIRUBE_TEXT("Set a PIN"))));
    if (!transaction) {
        return base::forward(std::move(transaction));
    }
    if (isReviewer) {
        if (auto carried = carryDrafts(database, whose.reviewer, formerKey, *key); !carried) {
            return carried;
        }
    }
    if (auto written = secrets.put(secretOf(id, *key)); !written) {
        return written;
    }
    if (auto committed = transaction->commit(); !committed) {
        return base::forward(std::move(committed));
    }
    if (isReviewer && whose == m_context.viewer) {
        m_context.pinKey = *std::move(key);
    }
    return {};
}

base::Status RoleService::signIn(const Viewer& viewer, std::string_view pin) {
    // Who may see what is decided in the present, where the PINs and rulings of today hold.
    if (const auto& reason = m_context.database->readOnlyReason()) {
        return base::fail(ErrorCode::ReadOnly, *reason);
    }
    if (viewer.role == Role::Analyst) {
        return signOut(pin);
    }
    auto& database = *m_context.database;
    if (auto known = expectKnown(database, viewer); !known) {
        return known;
    }
    const auto secret = persistence::SecretTable(database).get(secretId(viewer));
    if (!secret) {
        return base::forward(secret);
    }
    if (!*secret) {
        return viewer.role == Role::Reviewer
                   ? conflict(SHIRUBE_TEXT("This reviewer has no PIN yet. The secretariat sets it."))
                   : conflict(SHIRUBE_TEXT("The secretariat has no PIN yet. Set one first."));
    }
    auto key = keyFor(**secret, pin);
    if (!key) {
        return base::forward(std::move(key));
    }
    if (!*key) {
        return wrongPin();
    }
    m_context.viewer = viewer.role == Role::Reviewer ? viewer : Viewer{viewer.role, {}};
    m_context.pinKey.reset();
    if (viewer.role == Role::Reviewer) {
        m_context.pinKey = std::move(**key);
    }
    return {};
}

void RoleService::lookAs(const Viewer& viewer) {
    m_context.viewer = viewer;
    m_context.pinKey.reset();
}

base::Status RoleService::signOut(std::string_view pin) {
    const auto secret = persistence::SecretTable(*m_context.database).get(secretId(Viewer()));
    if (!secret) {
        return base::forward(secret);
    }
    if (*secret) {
        const auto key = keyFor(**secret, pin);
        if (!key) {
            return base::forward(key);
        }
        if (!*key) {
            return wrongPin();
        }
    }
    m_context.viewer = {};
    m_context.pinKey.reset();
    return {};
}

}  // namespace shirube::application
