// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/RichText.h"

#include "models/QtTranslator.h"
#include "style/Theme.h"

namespace shirube::ui {

QString RichText::escaped(std::string_view text) {
    return models::toQString(text).toHtmlEscaped();
}

QString RichText::heading(const QString& title, const QString& below) const {
    return QStringLiteral("<p style='margin:0 0 2px 0'><b>%1</b></p><p style='margin:0 0 8px 0'>%2</p>")
        .arg(title.toHtmlEscaped(), quiet(below.toHtmlEscaped()));
}

QString RichText::section(const QString& title) const {
    return QStringLiteral("<p style='margin:14px 0 4px 0; color:%1'><b>%2</b></p>")
        .arg(Theme::accent(m_palette).name(), title.toHtmlEscaped());
}

QString RichText::quiet(const QString& html) const {
    return QStringLiteral("<span style='color:%1'>%2</span>").arg(Theme::secondaryText(m_palette).name(), html);
}

QString RichText::row(const QString& label, const QString& value) const {
    return value.isEmpty() ? QString()
                           : QStringLiteral(
                                 "<tr><td style='padding:1px 12px 1px 0; white-space:nowrap'>%1</td>"
                                 "<td style='padding:1px 0'>%2</td></tr>")
                                 .arg(quiet(label.toHtmlEscaped()), value.toHtmlEscaped());
}

QString RichText::table(const QString& rows) {
    return rows.isEmpty() ? QString() : QStringLiteral("<table cellspacing='0'>") + rows + QStringLiteral("</table>");
}

QString RichText::paragraph(const QString& text) {
    return QStringLiteral("<p style='margin:0'>%1</p>").arg(text.toHtmlEscaped());
}

QString RichText::hint(const QString& text) const {
    return QStringLiteral("<p>%1</p>").arg(quiet(text.toHtmlEscaped()));
}

QString RichText::result(const QString& title, const QString& value) const {
    return QStringLiteral("<p style='margin:0 0 6px 0'><b>%1</b></p><p style='margin:0; font-size:14pt'>%2</p>")
        .arg(title.toHtmlEscaped(), value.toHtmlEscaped());
}

QString RichText::good(const QString& text) const {
    return QStringLiteral("<span style='color:%1'>%2</span>")
        .arg(Theme::goodText(m_palette).name(), text.toHtmlEscaped());
}

QString RichText::alert(const QString& text) const {
    return QStringLiteral("<span style='color:%1'>%2</span>")
        .arg(Theme::alertText(m_palette).name(), text.toHtmlEscaped());
}

QString RichText::toned(models::Tone tone, const QString& text) const {
    switch (tone) {
        case models::Tone::Good:
            return good(text);
        case models::Tone::Alert:
            return alert(text);
        case models::Tone::Quiet:
            return quiet(text.toHtmlEscaped());
        case models::Tone::Plain:
            break;
    }
    return text.toHtmlEscaped();
}

}  // namespace shirube::ui
