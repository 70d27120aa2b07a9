// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/RoleService.h"

#include "ScoringFixture.h"
#include "persistence/DraftTable.h"

using namespace shirube;
using base::ErrorCode;
using domain::Role;
using domain::Viewer;
using test::checkRefused;
using test::must;

namespace {

const Viewer kAnalyst;
const Viewer kSecretariat{Role::Secretariat, {}};

struct RoleFixture : test::ScoringFixture {
    [[nodiscard]] application::RoleService& roles() const { return workspace->roles(); }
    [[nodiscard]] Viewer person(std::size_t i) const { return {Role::Reviewer, reviewers.at(i)}; }
    [[nodiscard]] std::string draftOf(std::size_t i) const {
        beReviewer(i);
        return must(must(scores().desk())->sheets()).front().content.scores.front().value;
    }
};

}  // namespace

TEST_CASE("a store begins as an analyst's, without PINs", "[application][reviews]") {
    test::WorkspaceFixture store;
    store.workspace->useMinimalSealing();
    auto& roles = store.workspace->roles();
    CHECK(roles.viewer() == kAnalyst);
    CHECK_FALSE(must(roles.hasPins()));
    CHECK(must(roles.reviewers()).empty());
    must(roles.signIn(kAnalyst, {}));
    checkRefused(roles.signIn(kSecretariat, "0000"), ErrorCode::Conflict, "no PIN");
    CHECK(roles.signIn({Role::Reviewer, domain::ReviewerId("nobody")}, "0000").error().code == ErrorCode::NotFound);
    checkRefused(roles.setPin(kSecretariat, {}, "123"), ErrorCode::InvalidInput, "4 characters");
    checkRefused(roles.setPin(kSecretariat, {}, "１２３"), ErrorCode::InvalidInput, "4 characters");
    must(roles.setPin(kSecretariat, {}, "１２３４"));
    CHECK(must(roles.hasPins()));
    CHECK(must(roles.hasPin(kSecretariat)));
    CHECK_FALSE(must(roles.hasPin(kAnalyst)));
    checkRefused(roles.signIn(kSecretariat, "4321"), ErrorCode::InvalidInput, "wrong");
    CHECK(roles.viewer() == kAnalyst);
    must(roles.signIn(kSecretariat, "1234"));  // the same in half width
    CHECK(roles.viewer() == kSecretariat);
    CHECK(store.isSound());
}

TEST_CASE_METHOD(RoleFixture, "only who knows a PIN changes it, but for a reviewer's", "[application][reviews]") {
    beAnalyst();
    checkRefused(roles().setPin(kSecretariat, {}, "9999"), ErrorCode::InvalidInput, "wrong");
    checkRefused(roles().setPin(person(0), {}, "9999"), ErrorCode::InvalidInput, "wrong");
    beSecretariat();
    checkRefused(roles().setPin(kSecretariat, {}, "9999"), ErrorCode::InvalidInput, "wrong");
    must(roles().setPin(kSecretariat, test::kSecretariatPin, "9999"));
    checkRefused(roles().signIn(kSecretariat, test::kSecretariatPin), ErrorCode::InvalidInput, "wrong");
    must(roles().signIn(kSecretariat, "9999"));
    must(roles().setPin(person(0), {}, "8888"));  // a reset
    must(roles().signIn(person(0), "8888"));
    checkRefused(roles().setPin(person(1), {}, "8888"), ErrorCode::InvalidInput, "wrong");
}

TEST_CASE_METHOD(RoleFixture, "a reviewer's first PIN comes from the secretariat", "[application][reviews]") {
    beSecretariat();
    domain::Reviewer reviewer;
    reviewer.name = "テスト四郎";
    const Viewer fresh{Role::Reviewer, must(reviews().saveReviewer(reviewer))};
    beAnalyst();
    checkRefused(roles().setPin(fresh, {}, "5555"), ErrorCode::Conflict, "secretariat");
    checkRefused(roles().signIn(fresh, "5555"), ErrorCode::Conflict, "secretariat");
}

TEST_CASE_METHOD(RoleFixture, "signing out asks for the analysts' PIN where they have one", "[application][reviews]") {
    must(roles().setPin(kAnalyst, {}, "1111"));
    checkRefused(roles().signOut(), ErrorCode::InvalidInput, "wrong");
    CHECK(roles().viewer() == kSecretariat);
    must(roles().signOut("1111"));
    CHECK(roles().viewer() == kAnalyst);
    checkRefused(roles().signIn(kAnalyst, "2222"), ErrorCode::InvalidInput, "wrong");
}

TEST_CASE_METHOD(RoleFixture, "drafts follow a PIN that is changed, and go with one that is reset",
                 "[application][reviews]") {
    beReviewer(0);
    must(must(scores().desk())->saveDraft(subjects[0], sheet("33", "")));
    must(roles().setPin(person(0), test::kReviewerPin, "changed"));
    must(must(scores().desk())->saveDraft(subjects[1], sheet("44", "")));
    must(roles().signIn(person(0), "changed"));
    CHECK(must(must(scores().desk())->sheets()).front().content.scores.front().value == "33");
    beSecretariat();
    checkRefused(roles().setPin(person(0), {}, "resetting"), ErrorCode::Conflict, "lost");
    must(roles().signIn(person(0), "changed"));
    CHECK(must(must(scores().desk())->sheets()).front().content.scores.front().value == "33");
    beSecretariat();
    must(roles().setPin(person(0), {}, "resetting", true));
    must(roles().signIn(person(0), "resetting"));
    CHECK(must(must(scores().desk())->sheets()).front().content.scores.front().value.empty());
    CHECK(must(workspace->history().list()).empty());
    beSecretariat();
    CHECK(isSound());
}

TEST_CASE_METHOD(RoleFixture, "names can be found, affiliations only where names are equal", "[application][reviews]") {
    domain::Reviewer twin;
    twin.name = "テスト太郎";
    twin.affiliation = "別の大学";
    static_cast<void>(must(reviews().saveReviewer(twin)));
    beAnalyst();
    const auto listed = must(roles().reviewers());
    REQUIRE(listed.size() == 4);
    for (const auto& one : listed) {
        CHECK(one.affiliation.empty() == (one.name != "テスト太郎"));
    }
}
