// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <utility>

#include "FileBytes.h"
#include "JsonNode.h"
#include "exchange/AtomicFile.h"
#include "exchange/ScorePacketFile.h"
#include "sealing/SealedBox.h"
#include "sealing/Signature.h"

namespace shirube::exchange {

using base::ErrorCode;
using base::Message;
using nlohmann::ordered_json;

namespace {

constexpr std::string_view kFormat = "shirube-answer";
constexpr int kVersion = 1;
constexpr std::size_t kMaxBytes = std::size_t{64} << 20U;

ordered_json unsignedJson(const PacketAnswer& answer) {
    auto sheets = ordered_json::array();
    for (const auto& sheet : answer.sheets) {
        sheets.push_back({{"subject", sheet.subject.value()},
                          {"number", sheet.number},
                          {"seal", sheet.seal},
                          {"digest", sheet.digest}});
    }
    return {{"format", kFormat},
            {"version", kVersion},
            {"packet", answer.packet.value()},
            {"round", answer.round.value()},
            {"reviewer", answer.reviewer.value()},
            {"definition", answer.definition},
            {"number", answer.number},
            {"sheets", std::move(sheets)}};
}

std::string textOf(const ordered_json& document) {
    return document.dump(1, ' ', false, ordered_json::error_handler_t::replace) + '\n';
}

std::string fileText(const PacketAnswer& answer) {
    auto document = unsignedJson(answer);
    document["signature"] = answer.signature;
    return textOf(document);
}

std::string signedText(const PacketAnswer& answer) {
    return textOf(unsignedJson(answer));
}

PacketAnswer answerFrom(const JsonNode& node) {
    PacketAnswer answer;
    answer.packet = domain::ScorePacketId(node.text("packet"));
    answer.round = domain::ReviewRoundId(node.text("round"));
    answer.reviewer = domain::ReviewerId(node.text("reviewer"));
    answer.definition = node.text("definition");
    answer.number = node.number("number", 1);
    for (const auto& sheet : node.at("sheets").items()) {
        answer.sheets.push_back({domain::ReviewSubjectId(sheet.text("subject")), sheet.number("number", 1),
                                 sheet.text("seal"), sheet.text("digest")});
    }
    answer.signature = node.text("signature");
    return answer;
}

tl::unexpected<base::Error> noAnswer(Message reason) {
    return base::fail(
        ErrorCode::InvalidInput,
        Message::nested(
            SHIRUBE_TEXT("This is not an answer to a score packet as Shirube writes it: {0} Ask for the file that ends "
                         "in .shirube-answer again."),
            {std::move(reason)}));
}

}  // namespace

base::Result<PacketAnswer> answerOf(const ScorePacketContent& content) {
    const auto& definition = content.definition;
    PacketAnswer answer;
    answer.packet = definition.packet;
    answer.round = definition.round.id;
    answer.reviewer = definition.reviewer.id;
    answer.definition = definition.digest();
    answer.number = content.answers;
    for (const auto& sheet : content.sheets) {
        if (!sheet.isSubmitted) {
            continue;
        }
        const domain::SealedSheet inside{definition.round.id, sheet.subject,   definition.reviewer.id,
                                         sheet.number,        sheet.submitted, sheet.submittedAt,
                                         sheet.reason};
        auto seal = sealing::closeBox(inside.text(), definition.round.sealKey);
        if (!seal) {
            return base::forward(std::move(seal));
        }
        answer.sheets.push_back({sheet.subject, sheet.number, *std::move(seal),
                                 sealing::keyedDigest(sheet.submitted.text(), definition.signKey)});
    }
    if (answer.sheets.empty()) {
        return base::fail(ErrorCode::Conflict,
                          Message(SHIRUBE_TEXT("Nothing was submitted yet. Submit a sheet first.")));
    }
    auto signature = sealing::sign(signedText(answer), definition.signKey);
    if (!signature) {
        return base::forward(std::move(signature));
    }
    answer.signature = *std::move(signature);
    return answer;
}

base::Status writeAnswer(const PacketAnswer& answer, const std::filesystem::path& path) {
    return writeAtomically(path, fileText(answer));
}

base::Result<PacketAnswer> readAnswer(const std::filesystem::path& path) {
    const auto bytes = readFileBytes(path, kMaxBytes);
    if (!bytes) {
        return base::forward(bytes);
    }
    auto answer = parseAnswer(*bytes);
    if (!answer) {
        answer.error().message = Message::nested(
            SHIRUBE_TEXT("{0}: {1}"), {Message::verbatim(utf8Path(path)), std::move(answer.error().message)});
    }
    return answer;
}

base::Result<PacketAnswer> parseAnswer(std::string_view text) {
    const auto document = parseJson(text);
    if (!document) {
        return noAnswer(document.error().message);
    }
    try {
        const JsonNode node(*document);
        const auto format = node.at("format");
        if (format.text() != kFormat) {
            format.refuse();
        }
        if (node.number("version", 1) > kVersion) {
            return base::fail(
                ErrorCode::InvalidInput,
                Message(SHIRUBE_TEXT("The answer was written by a newer version of Shirube. Update the program.")));
        }
        auto answer = answerFrom(node);
        // Nothing may stand in the file that the signature doesn't cover.
        if (fileText(answer) != text) {
            return noAnswer(Message(SHIRUBE_TEXT("it was changed after it was written.")));
        }
        return answer;
    } catch (const base::Error& problem) {
        return noAnswer(problem.message);
    }
}

bool isGenuine(const PacketAnswer& answer, const std::string& verifyKey) {
    return sealing::isSignedBy(signedText(answer), answer.signature, verifyKey);
}

}  // namespace shirube::exchange
