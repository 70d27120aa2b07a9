// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/UndoStack.h"

#include <random>

#include "support/Catch.h"

using namespace shirube::persistence;

namespace {

constexpr auto kDo = ChangeKind::Do;
constexpr auto kUndo = ChangeKind::Undo;
constexpr auto kRedo = ChangeKind::Redo;

}  // namespace

TEST_CASE("the undo stack follows the log", "[persistence]") {
    CHECK(foldUndoStack({}) == UndoStack{});
    CHECK(foldUndoStack(std::vector<ChangeMark>{{1, kDo, 0}, {2, kDo, 0}}) == UndoStack{{1, 2}, {}});
    CHECK(foldUndoStack(std::vector<ChangeMark>{{1, kDo, 0}, {2, kDo, 0}, {3, kUndo, 2}}) == UndoStack{{1}, {2}});
    CHECK(foldUndoStack(std::vector<ChangeMark>{{1, kDo, 0}, {2, kUndo, 1}, {3, kRedo, 1}}) == UndoStack{{1}, {}});
    CHECK(foldUndoStack(std::vector<ChangeMark>{{1, kDo, 0}, {2, kUndo, 1}, {3, kDo, 0}}) == UndoStack{{3}, {}});
}

TEST_CASE("a final change is passed over, and nothing is redone past it", "[persistence]") {
    CHECK(foldUndoStack(std::vector<ChangeMark>{{1, kDo, 0}, {2, kDo, 0, true}}) == UndoStack{{1}, {}});
    CHECK(foldUndoStack(std::vector<ChangeMark>{{1, kDo, 0}, {2, kUndo, 1}, {3, kDo, 0, true}}) == UndoStack{});
    CHECK(foldUndoStack(std::vector<ChangeMark>{{1, kDo, 0}, {2, kDo, 0, true}, {3, kUndo, 1}}) == UndoStack{{}, {1}});
}

TEST_CASE("the fold equals two stacks that are pushed and popped", "[persistence]") {
    std::mt19937 random(20261121);
    for (int run = 0; run < 200; ++run) {
        std::vector<ChangeMark> log;
        UndoStack model;
        for (std::int64_t id = 1; id <= 60; ++id) {
            const auto choice = random() % 3;
            if (choice == 1 && !model.undoable.empty()) {
                const auto target = model.undoable.back();
                log.push_back({id, kUndo, target});
                model.undoable.pop_back();
                model.redoable.push_back(target);
            } else if (choice == 2 && !model.redoable.empty()) {
                const auto target = model.redoable.back();
                log.push_back({id, kRedo, target});
                model.redoable.pop_back();
                model.undoable.push_back(target);
            } else {
                log.push_back({id, kDo, 0});
                model.undoable.push_back(id);
                model.redoable.clear();
            }
            REQUIRE(foldUndoStack(log) == model);
        }
    }
}
