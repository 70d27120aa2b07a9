// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RsSheet.h"
#include "ZipWriter.h"
#include "exchange/RsReader.h"
#include "support/GeneratedRs.h"

using namespace shirube;
using domain::RsKind;
using test::RsSheet;

namespace {

std::vector<exchange::RsInput> found(const std::vector<std::filesystem::path>& paths) {
    auto inputs = exchange::findRsInputs(paths);
    REQUIRE(inputs);
    return *std::move(inputs);
}

void writeZip(const std::filesystem::path& path, const std::vector<exchange::ZipPart>& parts) {
    const auto bytes = exchange::zipOf(parts);
    REQUIRE(bytes);
    test::writeBytes(path, *bytes);
}

std::string bytesOf(const std::filesystem::path& path) {
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::string problemOf(const std::filesystem::path& path) {
    const auto input = test::onlyInput(path);
    if (input.problem) {
        return input.problem->english();
    }
    const auto content = test::readContent(input, {1, nullptr});
    return content ? std::string() : content.error().message.english();
}

void refused(const std::filesystem::path& path, const std::string& part) {
    const auto problem = problemOf(path);
    INFO(problem);
    CHECK(problem.find(part) != std::string::npos);
}

}  // namespace

TEST_CASE("files are found in folders and ZIP files, in the order of edition and kind") {
    const test::TemporaryFolder folder;
    std::filesystem::create_directories(folder / "a" / "b");
    test::writeBytes(folder / "a" / "z.csv", RsSheet(RsKind::Organisations, 2025).row(1).csv());
    test::writeBytes(folder / "a" / "b" / "y.CSV", RsSheet(RsKind::Remarks, 2024).row(1).csv());
    test::writeBytes(folder / "a" / "memo.txt", "no table");
    const auto inner = RsSheet(RsKind::Outline, 2024).row(1).csv();
    writeZip(folder / "a" / "x.zip", {{"名/1-2_RS_2024.csv", inner}, {"__MACOSX/._1-2.csv", "?"}, {"readme.txt", "?"}});
    const auto inputs = found({folder / "a", folder / "a" / "z.csv", folder / "a" / "." / "b" / "y.CSV"});
    REQUIRE(inputs.size() == 3);
    CHECK(inputs[0].kind == RsKind::Outline);
    CHECK(inputs[0].entry == "名/1-2_RS_2024.csv");
    CHECK(inputs[0].name == "1-2_RS_2024.csv");
    CHECK(inputs[0].bytes == static_cast<std::int64_t>(inner.size()));
    CHECK(inputs[0].packedBytes < inputs[0].bytes);
    CHECK(inputs[1].kind == RsKind::Remarks);
    CHECK(inputs[2].edition == domain::FiscalYear(2025));
    for (const auto& input : inputs) {
        CHECK_FALSE(input.problem.has_value());
    }
    const auto content = test::readContent(inputs[0], {3, nullptr});
    REQUIRE(content);
    CHECK(content->result.file.archive == "x.zip");
    CHECK(content->result.file.name == "1-2_RS_2024.csv");
    CHECK(content->result.file.sha256 == *exchange::rsDigest(inputs[0]));
    CHECK(content->result.file.bytes == inputs[0].bytes);
}

TEST_CASE("the beginning of a file is shown before it is read") {
    const test::TemporaryFolder folder;
    auto sheet = RsSheet(RsKind::Remarks);
    for (int project = 1; project <= 9; ++project) {
        sheet.row(project, {{"備考", "行" + std::to_string(project)}});
    }
    sheet.header()[3] = "メモ";
    test::writeBytes(folder / "2-1_RS_2025.csv", sheet.csv());
    const auto input = test::onlyInput(folder / "2-1_RS_2025.csv");
    // What it is called doesn't count.
    CHECK(input.kind == RsKind::Remarks);
    CHECK(input.edition == domain::FiscalYear(2024));
    CHECK(input.header.size() == 14);
    REQUIRE(input.sample.size() == 5);
    CHECK(input.sample[4][13] == "行5");
    CHECK(input.missingColumns == std::vector<std::string>{"事業名"});
    CHECK(input.unknownColumns == std::vector<std::string>{"メモ"});
    CHECK(input.writtenOn.size() == 10);
    CHECK(input.encoding == domain::RsEncoding::Utf8);
}

TEST_CASE("a file in CP932 is told as such and read the same") {
    const test::TemporaryFolder folder;
    // 事業年度,予算事業ID,備考 and a row whose text ends in a byte 0x5C.
    const std::string bytes =
        "\x8E\x96\x8B\xC6\x94\x4E\x93\x78,\x97\x5C\x8E\x5A\x8E\x96\x8B\xC6"
        "ID,\x94\xF5\x8D\x6C\r\n2024,5,\x94\x5C\r\n";
    test::writeBytes(folder / "one.csv", bytes);
    const auto input = test::onlyInput(folder / "one.csv");
    CHECK(input.encoding == domain::RsEncoding::Cp932);
    CHECK(input.kind == RsKind::Remarks);
    CHECK(input.sample.at(0).at(2) == "能");
    const auto content = test::readContent(input, {1, nullptr});
    REQUIRE(content);
    CHECK(content->of(domain::RsTable::Note).at(0)["text"] == "能");
    CHECK(content->result.file.encoding == domain::RsEncoding::Cp932);
}

TEST_CASE("what is no file of the system has a problem and stands last") {
    const test::TemporaryFolder folder;
    test::writeBytes(folder / "a.csv", "x,y\n1,2\n");
    test::writeBytes(folder / "b.csv", RsSheet(RsKind::Remarks).row(1).csv());
    const auto inputs = found({folder / "missing.csv", folder.path()});
    REQUIRE(inputs.size() == 3);
    CHECK(inputs[0].name == "b.csv");
    CHECK(inputs[1].name == "a.csv");
    CHECK(inputs[1].problem->english().find("not the columns") != std::string::npos);
    CHECK(inputs[2].name == "missing.csv");
    CHECK(inputs[2].problem->english().find("There is no file") != std::string::npos);
    const auto refused = exchange::readRsFile(inputs[1], {}, [](auto&&) { return base::Status{}; });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message == *inputs[1].problem);
    CHECK(found({}).empty());
}

TEST_CASE("damaged, dangerous and misleading ZIP files are refused") {
    const test::TemporaryFolder folder;
    auto sheet = RsSheet(RsKind::Remarks);
    std::string text;
    for (int project = 1; project <= 400; ++project) {
        text += std::to_string(project * 7919 % 1009);
        sheet.row(project, {{"備考", text.substr(text.size() / 2)}});
    }
    const auto path = folder / "one.zip";
    writeZip(path, {{"a.csv", sheet.csv()}});
    CHECK(problemOf(path).empty());
    const auto whole = bytesOf(path);
    for (const std::size_t size : {std::size_t{0}, std::size_t{4}, whole.size() / 2, whole.size() - 1}) {
        test::writeBytes(path, whole.substr(0, size));
        refused(path, size == 0 ? "" : "one.zip");
        CHECK_FALSE(problemOf(path).empty());
    }
    auto flipped = whole;
    flipped[whole.size() / 2] = static_cast<char>(flipped[whole.size() / 2] ^ 0x55);
    test::writeBytes(path, flipped);
    CHECK_FALSE(problemOf(path).empty());
    writeZip(path, {{"readme.txt", "?"}});
    refused(path, "no CSV file in the ZIP file");
    test::writeBytes(folder / "text.zip", "no ZIP file at all");
    refused(folder / "text.zip", "damaged or not whole");
    // 4 MiB of one letter pack to a few kilobytes.
    auto bomb = RsSheet(RsKind::Remarks).row(1).csv();
    for (int i = 0; i < 4; ++i) {
        bomb += RsSheet(RsKind::Remarks)
                    .row(1, {{"備考", std::string(1 << 20, 'a')}})
                    .csv()
                    .substr(sheet.csv().find("\r\n") + 2);
    }
    writeZip(path, {{"a.csv", bomb}});
    refused(path, "more than 200 times");
    // The same with a small size in the directory at the end of the file and before the entry.
    auto lying = bytesOf(path);
    const auto size = static_cast<std::uint32_t>(bomb.size());
    std::string sizeBytes;
    std::string smallBytes;
    for (unsigned shift = 0; shift < 32; shift += 8) {
        sizeBytes += static_cast<char>((size >> shift) & 0xFFU);
        smallBytes += static_cast<char>((std::uint32_t{2000} >> shift) & 0xFFU);
    }
    std::size_t count = 0;
    for (auto at = lying.find(sizeBytes); at != std::string::npos; at = lying.find(sizeBytes, at + 4)) {
        lying.replace(at, 4, smallBytes);
        ++count;
    }
    CHECK(count >= 1);
    test::writeBytes(path, lying);
    CHECK_FALSE(problemOf(path).empty());
}

TEST_CASE("a ZIP file is known by what it begins with") {
    const test::TemporaryFolder folder;
    writeZip(folder / "download", {{"a.csv", RsSheet(RsKind::Remarks).row(1).csv()}});
    CHECK(test::onlyInput(folder / "download").entry == "a.csv");
}

TEST_CASE("a stop ends the search") {
    const test::TemporaryFolder folder;
    test::writeBytes(folder / "a.csv", RsSheet(RsKind::Remarks).row(1).csv());
    std::stop_source stop;
    stop.request_stop();
    const std::vector<std::filesystem::path> paths{folder.path()};
    const auto inputs = exchange::findRsInputs(paths, {{}, stop.get_token()});
    REQUIRE_FALSE(inputs);
    CHECK(inputs.error().code == base::ErrorCode::Cancelled);
}
