// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SvgStructure.h"

#include <QFile>
#include <QStringList>
#include <QXmlStreamReader>
#include <algorithm>

#include "support/Catch.h"

namespace shirube::test {

QString structureOf(const QByteArray& svg) {
    QString out;
    int depth = 0;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            const auto attributes = xml.attributes();
            out += QString(depth * 2, QLatin1Char(' ')) + xml.name().toString();
            for (const auto* name :
                 {"class", "data-id", "id", "role", "lang", "aria-label", "aria-labelledby", "text-anchor"}) {
                if (attributes.hasAttribute(QLatin1String(name))) {
                    out += QStringLiteral(" %1=\"%2\"").arg(QLatin1String(name), attributes.value(QLatin1String(name)));
                }
            }
            out += QLatin1Char('\n');
            ++depth;
        } else if (xml.isEndElement()) {
            --depth;
        } else if (xml.isCharacters() && !xml.isWhitespace()) {
            out.chop(1);
            out += QStringLiteral(": ") + xml.text().toString() + QLatin1Char('\n');
        }
    }
    REQUIRE_FALSE(xml.hasError());
    return out;
}

void checkGolden(const QString& path, const QString& actual) {
    QFile file(path);
    if (qEnvironmentVariableIsSet("SHIRUBE_REGENERATE_GOLDEN")) {
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(actual.toUtf8());
        return;
    }
    INFO(path.toStdString());
    INFO("after a wanted change: SHIRUBE_REGENERATE_GOLDEN=1 with \"[golden]\", and look at the difference");
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto expected = QString::fromUtf8(file.readAll());
    const auto expectedLines = expected.split(QLatin1Char('\n'));
    const auto actualLines = actual.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < std::min(expectedLines.size(), actualLines.size()); ++i) {
        CAPTURE(i + 1);
        REQUIRE(actualLines[i].toStdString() == expectedLines[i].toStdString());
    }
    CHECK(actualLines.size() == expectedLines.size());
}

}  // namespace shirube::test
