// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTranslator>
#include <memory>
#include <vector>

namespace shirube::ui {

/// Puts the application into a language and back, while it runs.
class Languages final : public QObject {
    Q_OBJECT
public:
    explicit Languages(QObject* parent = nullptr);
    ~Languages() override;

    /// "ja" or "en". Every widget gets a LanguageChange event; languageChanged is emitted.
    void use(const QString& language);
    [[nodiscard]] const QString& current() const { return m_current; }
    [[nodiscard]] bool isEnglish() const { return m_current == QLatin1String("en"); }

signals:
    void languageChanged();

private:
    void remove();

    QString m_current = QStringLiteral("en");
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

}  // namespace shirube::ui
