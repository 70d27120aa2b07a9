// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <deque>
#include <functional>
#include <optional>
#include <vector>

#include "figures/Scene.h"
#include "models/QtTranslator.h"
#include "session/Dialogs.h"

namespace shirube::test {

/// Answers the window's questions from a list, and keeps what was asked. Without an answer it cancels.
class ScriptedDialogs final : public ui::Dialogs {
public:
    std::deque<std::filesystem::path> files;
    std::deque<QString> texts;
    std::deque<StoreChoice> storeChoices;
    bool confirmed = true;
    QStringList asked;
    std::vector<std::vector<figures::Scene>> printed;
    QStringList suggestions;  ///< of the files to save, as the window made them

    std::optional<std::filesystem::path> openFile(QWidget*, const QString& title, const QString&) override {
        return nextFile(title);
    }
    /// All that are left.
    std::vector<std::filesystem::path> openFiles(QWidget*, const QString& title, const QString&) override {
        asked << title;
        std::vector<std::filesystem::path> all(files.begin(), files.end());
        files.clear();
        return all;
    }
    std::optional<std::filesystem::path> chooseFolder(QWidget*, const QString& title) override {
        return nextFile(title);
    }
    std::optional<std::filesystem::path> saveFile(QWidget*, const QString& title, const QString& suggestion,
                                                  const QString&) override {
        suggestions << suggestion;
        return nextFile(title);
    }
    bool confirm(QWidget*, const QString& title, const QString& question, const QString&) override {
        asked << title + QLatin1Char('\n') + question;
        return confirmed;
    }
    void inform(QWidget*, const QString& title, const QString& text) override {
        asked << title + QLatin1Char('\n') + text;
    }
    std::optional<QString> askText(QWidget*, const QString& title, const QString&) override {
        asked << title;
        return take(texts);
    }
    void printPages(QWidget*, const QString& title, const std::vector<figures::Scene>& pages) override {
        asked << title;
        printed.push_back(pages);
    }
    StoreChoice storeFailed(QWidget*, const base::Error& error) override {
        asked << models::textOf(error.message);
        return take(storeChoices).value_or(StoreChoice::Quit);
    }

private:
    template <typename T>
    static std::optional<T> take(std::deque<T>& answers) {
        if (answers.empty()) {
            return std::nullopt;
        }
        auto answer = answers.front();
        answers.pop_front();
        return answer;
    }
    std::optional<std::filesystem::path> nextFile(const QString& title) {
        asked << title;
        return take(files);
    }
};

}  // namespace shirube::test
