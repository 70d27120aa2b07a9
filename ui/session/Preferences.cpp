// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Preferences.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace shirube::ui {

namespace {

constexpr qsizetype kRecentFiles = 8;

}  // namespace

Preferences::Preferences(QSettings& settings) : m_settings(settings) {}

QString Preferences::language() const {
    const auto chosen = m_settings.value(QStringLiteral("language")).toString();
    return chosen == QLatin1String("en") ? chosen : QStringLiteral("ja");
}

void Preferences::setLanguage(const QString& language) {
    m_settings.setValue(QStringLiteral("language"), language);
}

bool Preferences::isDark() const {
    return m_settings.value(QStringLiteral("dark"), false).toBool();
}

void Preferences::setDark(bool dark) {
    m_settings.setValue(QStringLiteral("dark"), dark);
}

domain::AmountUnit Preferences::unit() const {
    const auto name = m_settings.value(QStringLiteral("unit")).toString().toStdString();
    return domain::amountUnitFromJapanese(name).value_or(domain::AmountUnit::HundredMillionYen);
}

void Preferences::setUnit(domain::AmountUnit unit) {
    m_settings.setValue(QStringLiteral("unit"), QString::fromStdString(std::string(domain::japaneseName(unit))));
}

QStringList Preferences::recentFiles() const {
    return m_settings.value(QStringLiteral("recentFiles")).toStringList();
}

void Preferences::addRecentFile(const QString& file) {
    auto files = recentFiles();
    files.removeAll(file);
    files.prepend(file);
    m_settings.setValue(QStringLiteral("recentFiles"), files.mid(0, kRecentFiles));
}

QString Preferences::exportFolder() const {
    const auto last = m_settings.value(QStringLiteral("exportFolder")).toString();
    return !last.isEmpty() && QFileInfo(last).isDir()
               ? last
               : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void Preferences::setExportFolder(const QString& folder) {
    m_settings.setValue(QStringLiteral("exportFolder"), folder);
}

QByteArray Preferences::bytes(const QString& key) const {
    return m_settings.value(key).toByteArray();
}

void Preferences::setBytes(const QString& key, const QByteArray& bytes) {
    m_settings.setValue(key, bytes);
}

std::optional<QStringList> Preferences::list(const QString& key) const {
    return m_settings.contains(key) ? std::optional(m_settings.value(key).toStringList()) : std::nullopt;
}

void Preferences::setList(const QString& key, const QStringList& list) {
    m_settings.setValue(key, list);
}

}  // namespace shirube::ui
