// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>
#include <iterator>

#include "Mutator.h"
#include "base/Text.h"
#include "exchange/RsReader.h"
#include "support/GeneratedRs.h"
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

void checkExplained(const base::Message& problem) {
    CHECK_FALSE(problem.isEmpty());
    CHECK(base::isValidUtf8(problem.english()));
}

// Reads what is found at the path; true where all of it could be read. Rows must be of the file, in its order, and
// texts.
bool isRead(const std::filesystem::path& path) {
    const std::vector<std::filesystem::path> paths{path};
    const auto inputs = exchange::findRsInputs(paths);
    REQUIRE(inputs);
    bool isWhole = !inputs->empty();
    for (const auto& input : *inputs) {
        if (input.problem) {
            checkExplained(*input.problem);
            isWhole = false;
            continue;
        }
        std::int64_t last = 0;
        const auto take = [&](domain::RsRowBatch&& batch) -> base::Status {
            const auto columns = domain::columnsOf(batch.table()).size();
            for (std::size_t row = 0; row < batch.rowCount(); ++row) {
                CHECK(batch.row(row).file() == 3);
                CHECK(batch.row(row).number() >= 2);
                last = std::max(last, batch.row(row).number());
                for (std::size_t column = 0; column < columns; ++column) {
                    CHECK(base::isValidUtf8(batch.text(row, column)));
                }
            }
            return {};
        };
        const auto result = exchange::readRsFile(input, {3, nullptr}, take);
        if (!result) {
            checkExplained(result.error().message);
            isWhole = false;
            continue;
        }
        CHECK(result->file.sha256 == *exchange::rsDigest(input));
        CHECK(result->file.rows > 0);
    }
    return isWhole;
}

std::vector<std::string> samples(const std::filesystem::path& folder) {
    test::GeneratedRs options;
    options.programmes = 3;
    options.textLength = 5;
    options.wideLinks = true;
    std::vector<std::string> texts;
    for (const auto& path : test::writeGeneratedRs(folder, options)) {
        texts.push_back(bytesOf(path));
    }
    return texts;
}

// A ZIP file with one stored part, as the format has it (APPNOTE 4.3): its fields are there to be damaged.
std::string storedZip(const std::string& content) {
    const auto number = [](std::uint64_t value, int bytes) {
        std::string text;
        for (int i = 0; i < bytes; ++i) {
            text += static_cast<char>((value >> (8 * i)) & 0xFFU);
        }
        return text;
    };
    std::uint32_t crc = 0xFFFFFFFFU;
    for (const char c : content) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
        }
    }
    const std::string name = "a.csv";
    const auto common = number(0, 2) + number(0, 2) + number(0, 2) + number(0x5A21, 2) + number(~crc & 0xFFFFFFFFU, 4) +
                        number(content.size(), 4) + number(content.size(), 4) + number(name.size(), 2) + number(0, 2);
    const auto local = "PK\x03\x04" + number(20, 2) + common + name + content;
    const auto central = "PK\x01\x02" + number(20, 2) + number(20, 2) + common + number(0, 2) + number(0, 2) +
                         number(0, 2) + number(0, 4) + number(0, 4) + name;
    return local + central + "PK\x05\x06" + number(0, 2) + number(0, 2) + number(1, 2) + number(1, 2) +
           number(central.size(), 4) + number(local.size(), 4) + number(0, 2);
}

}  // namespace

TEST_CASE("a damaged file of the review system is refused with a message, or read as rows of its own") {
    const test::TemporaryFolder folder;
    const auto whole = samples(folder.path());
    const auto path = folder / "damaged.csv";
    std::size_t read = 0;
    test::forAllSeeds(1'500, [&](auto& random) {
        write(path, test::mutate(random.oneOf(whole), random));
        read += isRead(path) ? 1U : 0U;
    });
    CHECK(read > 50);
    CHECK(read < 1'450);
}

TEST_CASE("any bytes that begin like a file of the review system are refused with a message, or read") {
    const test::TemporaryFolder folder;
    const auto whole = samples(folder.path());
    const auto path = folder / "any.csv";
    const std::string alphabet = "\",\r\n0a\xE5\x83\x5C\xFF'";
    test::forAllSeeds(1'000, [&](auto& random) {
        const auto& text = random.oneOf(whole);
        auto bytes = text.substr(0, text.find('\n') + 1);
        for (auto length = random.between(0, 200); length > 0; --length) {
            bytes += random.oneOf(alphabet);
        }
        write(path, bytes);
        static_cast<void>(isRead(path));
    });
}

TEST_CASE("a damaged ZIP file is refused with a message, or gives what was packed") {
    const test::TemporaryFolder folder;
    const auto whole = storedZip(samples(folder.path()).back());
    const auto path = folder / "damaged.zip";
    write(path, whole);
    REQUIRE(isRead(path));
    std::size_t refused = 0;
    test::forAllSeeds(1'500, [&](auto& random) {
        write(path,
              random.between(0, 4) == 0 ? whole.substr(0, random.index(whole.size())) : test::mutate(whole, random));
        refused += isRead(path) ? 0U : 1U;
    });
    CHECK(refused > 1'000);
}
