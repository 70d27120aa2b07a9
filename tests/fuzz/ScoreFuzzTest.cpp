// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>
#include <iterator>

#include "../exchange/PacketSample.h"
#include "Mutator.h"
#include "base/Text.h"
#include "exchange/FileTexts.h"
#include "exchange/ScoreCsv.h"
#include "support/TemporaryFolder.h"

using namespace shirube;

namespace {

std::string bytesOf(const std::filesystem::path& path) {
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void write(const std::filesystem::path& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary) << bytes;
}

template <typename T>
void checkExplained(const base::Result<T>& refused) {
    CHECK_FALSE(refused.error().message.isEmpty());
    CHECK(base::isValidUtf8(refused.error().message.english()));
}

}  // namespace

TEST_CASE("a damaged packet is refused with a message, or is the packet that it was") {
    const test::TemporaryFolder folder;
    const test::PacketSample sample;
    const auto path = folder / "one.shirube-packet";
    REQUIRE(
        exchange::ScorePacketFile::create(path, test::kPacketPassphrase, sample.content, sealing::SealCost::Minimal));
    const auto whole = bytesOf(path);
    std::size_t refused = 0;
    test::forAllSeeds(400, [&](auto& random) {
        write(path, test::mutate(whole, random));
        const auto file = exchange::ScorePacketFile::open(path, test::kPacketPassphrase);
        if (!file) {
            ++refused;
            checkExplained(file);
            return;
        }
        CHECK(file->content() == sample.content);
    });
    CHECK(refused > 300);
}

TEST_CASE("a damaged answer is refused with a message, and never taken for genuine") {
    const test::TemporaryFolder folder;
    const test::PacketSample sample;
    const auto path = folder / "one.shirube-answer";
    REQUIRE(exchange::writeAnswer(*exchange::answerOf(sample.content), path));
    const auto whole = bytesOf(path);
    test::forAllSeeds(4'000, [&](auto& random) {
        const auto damaged = test::mutate(whole, random);
        const auto answer = exchange::parseAnswer(damaged);
        if (!answer) {
            checkExplained(answer);
            return;
        }
        CHECK((damaged == whole) == exchange::isGenuine(*answer, sample.signing.verifyKey));
    });
}

TEST_CASE("a damaged file of scores is refused with a message, or reads back as it was written") {
    const test::TemporaryFolder folder;
    const std::string whole =
        "review,theme,reviewer,criterion,value,comment\r\nr,t,委員A,1,85,\"よい, "
        "\"\"とても\"\"\"\r\nr,t,委員A,2,A,'=x\n";
    std::size_t accepted = 0;
    test::forAllSeeds(4'000, [&](auto& random) {
        const auto records = exchange::parseScores(test::mutate(whole, random));
        if (!records) {
            checkExplained(records);
            return;
        }
        ++accepted;
        if (random.between(0, 9) > 0) {
            return;
        }
        REQUIRE(exchange::writeScores(*records, folder / "scores.csv"));
        auto again = exchange::readScores(folder / "scores.csv");
        REQUIRE(again);
        REQUIRE(again->size() == records->size());
        for (std::size_t i = 0; i < records->size(); ++i) {
            (*again)[i].line = (*records)[i].line;
        }
        CHECK(*again == *records);
    });
    CHECK(accepted > 100);
}

TEST_CASE("any bytes are searched for texts, or refused with a message") {
    const std::string samples[] = {"%PDF-1.4 (a\\101(b)) <FEFF30C6> (", "<a b='&#x30C6;'>テ&amp;<c/>スト</a>",
                                   std::string("PK\x03\x04\x14\0\0\0\0\0", 10), "\xFE\xFF\x30\xC6\xD8\x00"};
    test::forAllSeeds(4'000, [&](auto& random) {
        const auto texts = exchange::textsIn("file", test::mutate(random.oneOf(samples), random));
        if (!texts) {
            checkExplained(texts);
            return;
        }
        for (const auto& [place, text] : *texts) {
            CHECK(base::isValidUtf8(text));
        }
    });
}
