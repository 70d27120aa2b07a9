// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/DetailLink.h"

#include <QUrl>
#include <algorithm>
#include <array>
#include <utility>

#include "models/QtTranslator.h"

namespace shirube::ui {

namespace {

constexpr std::array kSchemes{
    std::pair(DetailLink::Kind::Check, "check"),
    std::pair(DetailLink::Kind::Fact, "fact"),
    std::pair(DetailLink::Kind::Line, "line"),
    std::pair(DetailLink::Kind::Subject, "subject"),
    std::pair(DetailLink::Kind::Derivation, "derivation"),
    std::pair(DetailLink::Kind::Text, "text"),
    std::pair(DetailLink::Kind::Note, "note"),
    std::pair(DetailLink::Kind::Round, "round"),
};

}  // namespace

QString DetailLink::html(const QString& words) const {
    const auto* scheme = std::find_if(kSchemes.begin(), kSchemes.end(), [&](const auto& s) { return s.first == kind; });
    // Ids hold # and @, which a URL would take apart.
    const auto path = QString::fromLatin1(QByteArray::fromStdString(id).toHex());
    return QStringLiteral("<a href='%1:%2'>%3</a>").arg(QLatin1String(scheme->second), path, words.toHtmlEscaped());
}

std::optional<DetailLink> DetailLink::of(const QUrl& url) {
    const auto* scheme = std::find_if(kSchemes.begin(), kSchemes.end(),
                                      [&](const auto& s) { return url.scheme() == QLatin1String(s.second); });
    if (scheme == kSchemes.end()) {
        return std::nullopt;
    }
    return DetailLink{scheme->first, QByteArray::fromHex(url.path().toLatin1()).toStdString()};
}

}  // namespace shirube::ui
