// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/report/SavedReports.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

#include "session/Preferences.h"

namespace shirube::ui {

namespace {

const auto kKey = QStringLiteral("report/saved");
const auto kName = QStringLiteral("name");
const auto kReport = QStringLiteral("report");
const auto kFrom = QStringLiteral("from");
const auto kTo = QStringLiteral("to");
const auto kProgramme = QStringLiteral("programme");
const auto kSearch = QStringLiteral("search");
const auto kOnlyVariances = QStringLiteral("only_variances");

}  // namespace

QList<SavedReports::Saved> SavedReports::read() const {
    QList<Saved> all;
    for (const auto& line : m_preferences.list(kKey).value_or(QStringList())) {
        const auto saved = QJsonDocument::fromJson(line.toUtf8()).object();
        const auto text = [&](const QString& key) { return saved.value(key).toString(); };
        if (!text(kName).isEmpty() && !text(kReport).isEmpty()) {
            all.append({text(kName),
                        {text(kReport), text(kFrom), text(kTo), text(kProgramme), text(kSearch),
                         saved.value(kOnlyVariances).toBool()}});
        }
    }
    return all;
}

void SavedReports::write(const QList<Saved>& all) {
    QStringList lines;
    for (const auto& [name, choice] : all) {
        const QJsonObject saved{{kName, name},
                                {kReport, choice.report},
                                {kFrom, choice.from},
                                {kTo, choice.to},
                                {kProgramme, choice.programme},
                                {kSearch, choice.search},
                                {kOnlyVariances, choice.onlyVariances}};
        lines.append(QString::fromUtf8(QJsonDocument(saved).toJson(QJsonDocument::Compact)));
    }
    m_preferences.setList(kKey, lines);
}

QStringList SavedReports::names() const {
    QStringList names;
    for (const auto& saved : read()) {
        names.append(saved.name);
    }
    return names;
}

std::optional<ReportChoice> SavedReports::find(const QString& name) const {
    for (const auto& saved : read()) {
        if (saved.name == name) {
            return saved.choice;
        }
    }
    return std::nullopt;
}

void SavedReports::save(const QString& name, const ReportChoice& choice) {
    auto all = read();
    const auto former = std::find_if(all.begin(), all.end(), [&](const Saved& saved) { return saved.name == name; });
    if (former == all.end()) {
        all.append({name, choice});
    } else {
        former->choice = choice;
    }
    write(all);
}

bool SavedReports::rename(const QString& from, const QString& to) {
    auto all = read();
    const auto isNamed = [](const QString& name) { return [name](const Saved& saved) { return saved.name == name; }; };
    const auto renamed = std::find_if(all.begin(), all.end(), isNamed(from));
    if (renamed == all.end() || to.trimmed().isEmpty() || std::any_of(all.begin(), all.end(), isNamed(to))) {
        return false;
    }
    renamed->name = to;
    write(all);
    return true;
}

void SavedReports::remove(const QString& name) {
    auto all = read();
    all.removeIf([&](const Saved& saved) { return saved.name == name; });
    write(all);
}

}  // namespace shirube::ui
