// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>
#include <iterator>

#include "PacketSample.h"
#include "support/Catch.h"
#include "support/TemporaryFolder.h"

using namespace shirube;
using base::ErrorCode;
using exchange::ScorePacketFile;

namespace {

std::string bytesOf(const std::filesystem::path& path) {
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void write(const std::filesystem::path& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary) << bytes;
}

ScorePacketFile created(const std::filesystem::path& path, const exchange::ScorePacketContent& content) {
    auto file = ScorePacketFile::create(path, test::kPacketPassphrase, content, sealing::SealCost::Minimal);
    REQUIRE(file);
    return *std::move(file);
}

template <typename T>
void checkRefused(const base::Result<T>& result, ErrorCode code, const std::string& part) {
    REQUIRE_FALSE(result);
    INFO(result.error().message.english());
    CHECK(result.error().code == code);
    CHECK(result.error().message.english().find(part) != std::string::npos);
}

}  // namespace

TEST_CASE("a packet gives back what was put into it, and nothing of it is readable in the file") {
    const test::TemporaryFolder folder;
    const test::PacketSample sample;
    const auto path = folder / "one.shirube-packet";
    const auto file = created(path, sample.content);
    CHECK(file.content() == sample.content);
    const auto again = ScorePacketFile::open(path, test::kPacketPassphrase);
    REQUIRE(again);
    CHECK(again->content() == sample.content);
    const auto bytes = bytesOf(path);
    for (const auto* secret : {"テスト太郎", "テーマA", "引用符", "post5g"}) {
        CHECK(bytes.find(secret) == std::string::npos);
    }
    CHECK(bytes.find(sample.signing.signKey) == std::string::npos);
}

TEST_CASE("a packet keeps its length while little is written in it") {
    const test::TemporaryFolder folder;
    test::PacketSample sample;
    created(folder / "a.shirube-packet", sample.content);
    sample.content.sheets[1].content = sample.content.sheets[0].content;
    created(folder / "b.shirube-packet", sample.content);
    CHECK(bytesOf(folder / "a.shirube-packet").size() == bytesOf(folder / "b.shirube-packet").size());
}

TEST_CASE("a packet is refused where the passphrase is wrong or weak, and where it is none") {
    const test::TemporaryFolder folder;
    const test::PacketSample sample;
    const auto path = folder / "one.shirube-packet";
    checkRefused(ScorePacketFile::create(path, "weak", sample.content, sealing::SealCost::Minimal),
                 ErrorCode::InvalidInput, "short");
    CHECK_FALSE(std::filesystem::exists(path));
    checkRefused(ScorePacketFile::open(path, test::kPacketPassphrase), ErrorCode::NotFound, "one.shirube-packet");
    created(path, sample.content);
    checkRefused(ScorePacketFile::open(path, "another four words here"), ErrorCode::Corrupt, "passphrase");
    auto bytes = bytesOf(path);
    bytes.replace(bytes.find("\"version\": 1"), 12, "\"version\": 2");
    write(path, bytes);
    checkRefused(ScorePacketFile::open(path, test::kPacketPassphrase), ErrorCode::InvalidInput, "newer");
    for (const auto* other :
         {"", "{}", "[]", "null", "{\"format\": \"shirube-answer\"}", "PK\x03\x04", "{\"format\":"}) {
        write(path, other);
        checkRefused(ScorePacketFile::open(path, test::kPacketPassphrase), ErrorCode::InvalidInput,
                     "not a score packet");
    }
}

TEST_CASE("a packet whose key asks for more work than there is is refused") {
    const test::TemporaryFolder folder;
    const auto path = folder / "one.shirube-packet";
    created(path, test::PacketSample().content);
    auto bytes = bytesOf(path);
    const auto at = bytes.find("minimal:");
    REQUIRE(at != std::string::npos);
    bytes.replace(at, 7, "endless");
    write(path, bytes);
    checkRefused(ScorePacketFile::open(path, test::kPacketPassphrase), ErrorCode::Corrupt, "changed");
}

TEST_CASE("a packet is saved under its key, but not over what another program wrote") {
    const test::TemporaryFolder folder;
    const test::PacketSample sample;
    const auto path = folder / "one.shirube-packet";
    auto file = created(path, sample.content);
    auto other = ScorePacketFile::open(path, test::kPacketPassphrase);
    REQUIRE(other);
    auto changed = sample.content;
    changed.sheets[1].content.remark = "書きかけ";
    REQUIRE(file.save(changed));
    CHECK(file.content() == changed);
    checkRefused(other->save(sample.content), ErrorCode::Conflict, "Open it again");
    std::filesystem::remove(path);
    REQUIRE(file.save(changed));  // what was typed is not lost with the file
    CHECK(ScorePacketFile::open(path, test::kPacketPassphrase)->content() == changed);
}

TEST_CASE("an answer holds the submitted sheets, for the holder of the round's key alone") {
    const test::TemporaryFolder folder;
    const test::PacketSample sample;
    const auto answer = exchange::answerOf(sample.content);
    REQUIRE(answer);
    REQUIRE(answer->sheets.size() == 1);
    const auto path = folder / "one.shirube-answer";
    REQUIRE(exchange::writeAnswer(*answer, path));
    CHECK(bytesOf(path).find("引用符") == std::string::npos);
    const auto read = exchange::readAnswer(path);
    REQUIRE(read);
    CHECK(*read == *answer);
    CHECK(exchange::isGenuine(*read, sample.signing.verifyKey));
    CHECK_FALSE(exchange::isGenuine(*read, sealing::makeSigningKeys().verifyKey));
    const auto text = sealing::openBox(read->sheets[0].seal, sample.box);
    REQUIRE(text);
    const auto inside = domain::SealedSheet::parse(*text);
    REQUIRE(inside);
    CHECK(inside->content == sample.content.sheets[0].submitted);
    CHECK(inside->subject == domain::ReviewSubjectId("r1/a"));
    CHECK(inside->reviewer == domain::ReviewerId("v1"));
}

TEST_CASE("equal content has an equal digest in one packet, and another in the next") {
    const test::PacketSample sample;
    const test::PacketSample other;
    const auto first = exchange::answerOf(sample.content);
    const auto second = exchange::answerOf(sample.content);
    REQUIRE((first && second));
    CHECK(first->sheets[0].digest == second->sheets[0].digest);
    CHECK(first->sheets[0].seal != second->sheets[0].seal);
    CHECK(exchange::answerOf(other.content)->sheets[0].digest != first->sheets[0].digest);
}

TEST_CASE("nothing submitted is no answer") {
    test::PacketSample sample;
    sample.content.sheets[0].isSubmitted = false;
    checkRefused(exchange::answerOf(sample.content), ErrorCode::Conflict, "Nothing was submitted");
}

TEST_CASE("every part of an answer is under its signature") {
    const test::PacketSample sample;
    const auto answer = *exchange::answerOf(sample.content);
    const auto isForged = [&](const auto& change) {
        auto forged = answer;
        change(forged);
        return !exchange::isGenuine(forged, sample.signing.verifyKey);
    };
    CHECK_FALSE(isForged([](auto&) {}));
    CHECK(isForged([](auto& one) { one.packet = domain::ScorePacketId("p2"); }));
    CHECK(isForged([](auto& one) { one.round = domain::ReviewRoundId("r2"); }));
    CHECK(isForged([](auto& one) { one.reviewer = domain::ReviewerId("v2"); }));
    CHECK(isForged([](auto& one) { one.definition += '0'; }));
    CHECK(isForged([](auto& one) { one.number = 2; }));
    CHECK(isForged([](auto& one) { one.sheets.clear(); }));
    CHECK(isForged([](auto& one) { one.sheets[0].number = 2; }));
    CHECK(isForged([](auto& one) { one.sheets[0].subject = domain::ReviewSubjectId("r1/b"); }));
    CHECK(isForged([](auto& one) { one.sheets[0].seal[0] ^= 1; }));
    CHECK(isForged([](auto& one) { one.sheets[0].digest[0] ^= 1; }));
}

TEST_CASE("an answer is refused with the place in the file") {
    const auto refused = [](const std::string& text, const std::string& part) {
        checkRefused(exchange::parseAnswer(text), ErrorCode::InvalidInput, part);
    };
    refused("", "Line 1");
    refused("{\n \"format\": \"shirube-answer\",\n}", "Line 3");
    refused("{\"format\": \"shirube-packet\"}", "format");
    refused("{\"format\": \"shirube-answer\", \"version\": 2}", "newer version");
    refused("{\"format\": \"shirube-answer\", \"version\": 0}", "version");
    refused("{\"format\": \"shirube-answer\", \"version\": 1}", "packet is missing");
    refused("{\"format\": \"shirube-answer\", \"version\": 1, \"packet\": 5}", "packet");
    refused(
        "{\"format\": \"shirube-answer\", \"version\": 1, \"packet\": \"p\", \"round\": \"r\", \"reviewer\": \"v\", "
        "\"definition\": \"\", \"number\": 1, \"sheets\": [{\"subject\": \"s\", \"number\": 1.5}]}",
        "sheets/0/number");
    refused(std::string(100'000, '['), "Line 1");
}

TEST_CASE("the definition's digest follows what is scored and by whom, not names beside it") {
    const test::PacketSample sample;
    const auto digest = sample.content.definition.digest();
    const auto changed = [&](const auto& change) {
        auto definition = sample.content.definition;
        change(definition);
        return definition.digest() != digest;
    };
    CHECK_FALSE(changed([](auto& one) { one.reviewer.name = "改名"; }));
    CHECK_FALSE(changed([](auto& one) { one.packet = domain::ScorePacketId("p2"); }));
    CHECK_FALSE(changed([](auto& one) { one.round.dueOn.reset(); }));
    CHECK(changed([](auto& one) { one.reviewer.id = domain::ReviewerId("v2"); }));
    CHECK(changed([](auto& one) { one.subjects.pop_back(); }));
    CHECK(changed([](auto& one) { one.subjects[0].title = "別のテーマ"; }));
    CHECK(changed([](auto& one) { one.round.scheme.criteria[0].maximum = base::Decimal(50, 0); }));
    CHECK(changed([](auto& one) { one.round.sealKey = "other"; }));
}
