// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ScorePacketFile.h"

#include <utility>

#include "FileBytes.h"
#include "JsonNode.h"
#include "ReviewJson.h"
#include "base/Sha256.h"
#include "exchange/AtomicFile.h"

namespace shirube::exchange {

using base::ErrorCode;
using base::Message;
using nlohmann::ordered_json;

namespace {

constexpr std::string_view kFormat = "shirube-packet";
constexpr int kVersion = 1;
constexpr std::string_view kContext = "shirube-packet 1";
constexpr std::size_t kMaxBytes = std::size_t{64} << 20U;
constexpr std::size_t kBlock = 16'384;  // the length of the file tells little of how much is written in it

ordered_json subjectsJson(const std::vector<domain::ReviewSubject>& subjects) {
    auto list = ordered_json::array();
    for (const auto& subject : subjects) {
        list.push_back({{"id", subject.id.value()}, {"theme", subject.theme.value()}, {"title", subject.title}});
    }
    return list;
}

std::string textOf(const ScorePacketContent& content) {
    const auto& definition = content.definition;
    auto sheets = ordered_json::array();
    for (const auto& sheet : content.sheets) {
        sheets.push_back({{"subject", sheet.subject.value()},
                          {"content", toJson(sheet.content)},
                          {"submitted", sheet.isSubmitted ? toJson(sheet.submitted) : ordered_json()},
                          {"number", sheet.number},
                          {"submitted_at", sheet.submittedAt},
                          {"reason", sheet.reason}});
    }
    const ordered_json document{
        {"packet", definition.packet.value()},
        {"number", definition.number},
        {"issued_on", definition.issuedOn},
        {"sign_key", definition.signKey},
        {"programme_name", definition.programmeName},
        {"reviewer", {{"id", definition.reviewer.id.value()}, {"name", definition.reviewer.name}}},
        {"label", definition.label},
        {"round", toJson(definition.round)},
        {"subjects", subjectsJson(definition.subjects)},
        {"sheets", std::move(sheets)},
        {"answers", content.answers}};
    return document.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

PacketDefinition definitionFrom(const JsonNode& node) {
    PacketDefinition definition;
    definition.packet = domain::ScorePacketId(node.text("packet"));
    definition.number = node.number("number", 1);
    definition.issuedOn = node.text("issued_on");
    definition.signKey = node.text("sign_key");
    definition.programmeName = node.text("programme_name");
    definition.reviewer.id = domain::ReviewerId(node.at("reviewer").text("id"));
    definition.reviewer.name = node.at("reviewer").text("name");
    definition.label = node.text("label");
    definition.round = roundFrom(node.at("round"));
    for (const auto& subject : node.at("subjects").items()) {
        definition.subjects.push_back({domain::ReviewSubjectId(subject.text("id")), definition.round.id,
                                       domain::ThemeId(subject.text("theme")), subject.text("title"),
                                       static_cast<int>(definition.subjects.size())});
    }
    return definition;
}

base::Result<ScorePacketContent> contentOf(std::string_view text) {
    const auto document = parseJson(text);
    if (!document) {
        return base::forward(document);
    }
    try {
        const JsonNode node(*document);
        ScorePacketContent content;
        content.definition = definitionFrom(node);
        for (const auto& sheet : node.at("sheets").items()) {
            PacketSheet read;
            read.subject = domain::ReviewSubjectId(sheet.text("subject"));
            read.content = sheetContentFrom(sheet, "content");
            read.isSubmitted = sheet.find("submitted").has_value();
            if (read.isSubmitted) {
                read.submitted = sheetContentFrom(sheet, "submitted");
            }
            read.number = sheet.number("number", 0);
            read.submittedAt = sheet.text("submitted_at");
            read.reason = sheet.text("reason");
            content.sheets.push_back(std::move(read));
        }
        content.answers = node.number("answers", 0);
        return content;
    } catch (const base::Error& problem) {
        return tl::unexpected<base::Error>(problem);
    }
}

tl::unexpected<base::Error> refused(const std::filesystem::path& path, base::Error problem) {
    problem.message = Message::nested(SHIRUBE_TEXT("{0}: {1}"), {Message::verbatim(utf8Path(path)), problem.message});
    return tl::unexpected<base::Error>(std::move(problem));
}

tl::unexpected<base::Error> noPacket(const std::filesystem::path& path, std::string detail) {
    return base::fail(ErrorCode::InvalidInput,
                      Message(SHIRUBE_TEXT("{0} is not a score packet. Choose the file that ends in .shirube-packet."),
                              {utf8Path(path)}),
                      std::move(detail));
}

// What the file says without its passphrase.
struct Envelope {
    std::string key;
    std::string seal;
};

base::Result<Envelope> envelopeOf(const std::filesystem::path& path, std::string_view bytes) {
    const auto document = parseJson(bytes);
    if (!document) {
        return noPacket(path, document.error().message.english());
    }
    try {
        const JsonNode node(*document);
        if (node.text("format") != kFormat) {
            return noPacket(path, "another format");
        }
        if (node.number("version", 1) > kVersion) {
            return base::fail(ErrorCode::InvalidInput,
                              Message(SHIRUBE_TEXT("{0} was made by a newer version of Shirube. Update the program."),
                                      {utf8Path(path)}));
        }
        return Envelope{node.text("key"), node.text("seal")};
    } catch (const base::Error& problem) {
        return noPacket(path, problem.message.english());
    }
}

}  // namespace

std::string PacketDefinition::digest() const {
    const ordered_json document{{"round", round.id.value()},
                                {"seal_key", round.sealKey},
                                {"scheme", ordered_json::parse(round.scheme.text())},
                                {"subjects", subjectsJson(subjects)},
                                {"reviewer", reviewer.id.value()}};
    return base::sha256Hex(document.dump(-1, ' ', false, ordered_json::error_handler_t::replace));
}

struct ScorePacketFile::Parts {
    std::filesystem::path path;
    sealing::PassphraseKey key;
    ScorePacketContent content;
    std::string digest;  // of the file as it was last read or written; empty before the first

    base::Status write(ScorePacketContent changed);
};

base::Status ScorePacketFile::Parts::write(ScorePacketContent changed) {
    const ordered_json document{{"format", kFormat},
                                {"version", kVersion},
                                {"key", key.parameters()},
                                {"seal", key.seal(textOf(changed), kContext, kBlock)}};
    const auto bytes = document.dump(1) + '\n';
    if (auto written = writeAtomically(path, bytes); !written) {
        return written;
    }
    digest = base::sha256Hex(bytes);
    content = std::move(changed);
    return {};
}

base::Result<ScorePacketFile> ScorePacketFile::create(const std::filesystem::path& path, std::string_view passphrase,
                                                      ScorePacketContent content, sealing::SealCost cost) {
    if (auto strong = sealing::checkPassphrase(passphrase); !strong) {
        return base::forward(std::move(strong));
    }
    auto key = sealing::PassphraseKey::make(passphrase, cost);
    if (!key) {
        return base::forward(std::move(key));
    }
    // As the file gives it: what has no place in it is not in content() either.
    auto kept = contentOf(textOf(content));
    if (!kept) {
        return base::forward(std::move(kept));
    }
    auto parts = std::make_unique<Parts>(Parts{path, *std::move(key), {}, {}});
    if (auto written = parts->write(*std::move(kept)); !written) {
        return base::forward(std::move(written));
    }
    return ScorePacketFile(std::move(parts));
}

base::Result<ScorePacketFile> ScorePacketFile::open(const std::filesystem::path& path, std::string_view passphrase) {
    const auto bytes = readFileBytes(path, kMaxBytes);
    if (!bytes) {
        return base::forward(bytes);
    }
    const auto envelope = envelopeOf(path, *bytes);
    if (!envelope) {
        return base::forward(envelope);
    }
    auto key = sealing::PassphraseKey::again(passphrase, envelope->key);
    if (!key) {
        return refused(path, std::move(key).error());
    }
    const auto text = key->open(envelope->seal, kContext);
    if (!text) {
        return refused(path, text.error());
    }
    auto content = contentOf(*text);
    if (!content) {
        return refused(path, std::move(content).error());
    }
    return ScorePacketFile(
        std::make_unique<Parts>(Parts{path, *std::move(key), *std::move(content), base::sha256Hex(*bytes)}));
}

ScorePacketFile::ScorePacketFile(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
ScorePacketFile::~ScorePacketFile() = default;
ScorePacketFile::ScorePacketFile(ScorePacketFile&&) noexcept = default;
ScorePacketFile& ScorePacketFile::operator=(ScorePacketFile&&) noexcept = default;

const std::filesystem::path& ScorePacketFile::path() const {
    return m_parts->path;
}

const ScorePacketContent& ScorePacketFile::content() const {
    return m_parts->content;
}

base::Status ScorePacketFile::save(ScorePacketContent content) {
    const auto present = readFileBytes(m_parts->path, kMaxBytes);
    // A file that is gone is written again: what the reviewer typed must not be lost.
    if (present && base::sha256Hex(*present) != m_parts->digest) {
        return base::fail(ErrorCode::Conflict,
                          Message(SHIRUBE_TEXT("{0} was changed by another window or program since it was opened. Open "
                                               "it again."),
                                  {utf8Path(m_parts->path)}));
    }
    return m_parts->write(std::move(content));
}

}  // namespace shirube::exchange
