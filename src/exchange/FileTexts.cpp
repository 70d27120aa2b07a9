// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/FileTexts.h"

#include "FileBytes.h"
#include "PdfStrings.h"
#include "TextEncoding.h"
#include "XmlText.h"
#include "ZipParts.h"

namespace shirube::exchange {

namespace {

constexpr std::size_t kMaxBytes = std::size_t{512} << 20U;
constexpr int kMaxDepth = 3;  // a workbook in a document in an archive

bool looksLikeXml(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    return first != std::string_view::npos && text[first] == '<';
}

class Collector {
public:
    base::Status add(const std::string& place, std::string_view bytes, int depth) {
        if (depth < kMaxDepth && isZip(bytes)) {
            return forEachZipPart(bytes, m_left, [&](const std::string& name, std::string_view part) {
                const auto below = place.empty() ? name : place + '/' + name;
                return add(below, part, depth + 1);
            });
        }
        auto text = bytes.starts_with("%PDF-") ? pdfStrings(bytes) : readableText(bytes);
        if (looksLikeXml(text)) {
            text += '\n' + textOfXml(text);
        }
        m_texts[place] += text + '\n' + place;
        return {};
    }

    std::map<std::string, std::string> take() { return std::move(m_texts); }

private:
    std::size_t m_left = kMaxBytes;
    std::map<std::string, std::string> m_texts;
};

}  // namespace

base::Result<std::map<std::string, std::string>> textsIn(std::string_view name, std::string_view bytes) {
    Collector collector;
    if (auto added = collector.add({}, bytes, 0); !added) {
        return base::forward(std::move(added));
    }
    auto texts = collector.take();
    texts[""] += '\n' + readableText(name);
    return texts;
}

base::Result<std::map<std::string, std::string>> readFileTexts(const std::filesystem::path& path) {
    const auto bytes = readFileBytes(path, kMaxBytes);
    if (!bytes) {
        return base::forward(bytes);
    }
    auto texts = textsIn(utf8Path(path.filename()), *bytes);
    if (!texts) {
        texts.error().message = base::Message::nested(
            SHIRUBE_TEXT("{0}: {1}"), {base::Message::verbatim(utf8Path(path)), std::move(texts.error().message)});
    }
    return texts;
}

}  // namespace shirube::exchange
