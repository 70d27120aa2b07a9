// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who a command is run as.
#include "Committee.h"

using shirube::test::Committee;

namespace {

bool mentions(const std::string& text, const std::string& word) {
    return text.find(word) != std::string::npos;
}

}  // namespace

TEST_CASE("a role with a PIN asks for it, and takes it from a file or the environment alone") {
    Committee committee;
    CHECK(mentions(committee.refusal({"review", "reviewer", "list", "--role", "secretariat"}), "--pin-file"));
    const auto wrong = committee.file("wrong.pin", "ちがうPIN");
    CHECK_FALSE(
        committee.refusal({"review", "reviewer", "list", "--role", "secretariat", "--pin-file", wrong}).empty());
    const auto empty = committee.file("empty.pin", "");
    CHECK(mentions(committee.refusal({"review", "list", "--role", "secretariat", "--pin-file", empty}), empty));
    CHECK(mentions(committee.refusal({"review", "list", "--role", "secretariat", "--pin-file", "/nonexistent"}),
                   "/nonexistent"));
    CHECK_FALSE(committee.refusal({"review", "list", "--role", "minister"}).empty());

    committee.runner.setPin("事務局0001");
    CHECK(committee.done({"review", "reviewer", "list", "--role", "secretariat"}).out.find("テスト花子") !=
          std::string::npos);
    committee.runner.setPin({});
    // A byte order mark and the line end of another system are no part of it.
    const auto marked = committee.file("marked.pin", "\xEF\xBB\xBF事務局0001\r");
    committee.done({"review", "list", "--role", "secretariat", "--pin-file", marked});
}

TEST_CASE("a reviewer is named by id or name, and is nobody else") {
    Committee committee;
    committee.open();
    CHECK(mentions(committee.refusal({"review", "desk", "--role", "reviewer"}), "--reviewer"));
    CHECK(mentions(committee.refusal({"review", "desk", "--role", "analyst", "--reviewer", "テスト太郎"}), "--role"));
    CHECK_FALSE(committee.refusal(committee.as("だれか", {"review", "desk"})).empty());
    CHECK(committee.json(committee.as("テスト太郎", {"review", "desk"})).at("sheets").size() == 3);
    CHECK_FALSE(
        committee
            .refusal({"review", "desk", "--reviewer", "テスト太郎", "--pin-file", committee.path("テスト花子.pin")})
            .empty());
    // A file in another's name is refused before anything is written.
    const auto file = committee.scoreFile("other.csv", "テスト花子", {"12 12 6 12 12 6"});
    CHECK(mentions(committee.refusal(committee.as("テスト太郎", {"review", "submit", "--file", file})), "line 2"));
}

TEST_CASE("a PIN is changed with the former one, and the secretariat resets a reviewer's") {
    Committee committee;
    const auto fresh = committee.file("fresh.pin", "新しい0002");
    CHECK_FALSE(committee.refusal({"review", "pin", "set", "--role", "secretariat", "--new-pin-file", fresh}).empty());
    committee.done({"review", "pin", "set", "--new-pin-file", fresh}, committee.secretariat);
    CHECK_FALSE(committee.refusal({"review", "list"}, committee.secretariat).empty());
    committee.secretariat.back() = fresh;
    committee.done({"review", "list"}, committee.secretariat);
    const auto again = committee.file("again.pin", "また0003");
    committee.done({"review", "pin", "set", "--for", "テスト太郎", "--new-pin-file", again, "--lose-drafts"},
                   committee.secretariat);
    CHECK_FALSE(committee.refusal(committee.as("テスト太郎", {"review", "list"})).empty());
    committee.done({"review", "list", "--reviewer", "テスト太郎", "--pin-file", again});
}
