// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <fstream>

#include "DatasetSample.h"
#include "support/TemporaryFolder.h"

using namespace shirube;
using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;
using test::DatasetSample;

namespace {

void write(const std::filesystem::path& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary) << bytes;
}

}  // namespace

TEST_CASE("A folder gives the same dataset as the files built in") {
    DatasetSample sample;
    const test::TemporaryFolder folder;
    for (const auto& [name, bytes] : sample.files()) {
        write(folder / name, bytes);
    }
    write(folder / "other.json", "not part of it");
    const auto files = exchange::readDatasetFolder(folder.path());
    REQUIRE(files.has_value());
    CHECK(*files == sample.files());

    const auto repository = exchange::readDatasetFolder(std::filesystem::path(SHIRUBE_SOURCE_DIR) / "data" / "dataset");
    REQUIRE(repository.has_value());
    CHECK(*repository == sample.files());
}

TEST_CASE("A folder that is no dataset is refused by name") {
    const test::TemporaryFolder folder;
    const auto missing = exchange::readDatasetFolder(folder / "nowhere");
    REQUIRE_FALSE(missing.has_value());
    CHECK(missing.error().code == base::ErrorCode::NotFound);
    CHECK_THAT(missing.error().message.english(), Contains("nowhere") && Contains("dataset.json"));

    CHECK_FALSE(exchange::readDatasetFolder(folder.path()).has_value());
    std::filesystem::create_directory(folder / "dataset.json");
    CHECK_FALSE(exchange::readDatasetFolder(folder.path()).has_value());
}

TEST_CASE("A listed file that is missing is named with its place in the list") {
    DatasetSample sample;
    const test::TemporaryFolder folder;
    write(folder / "dataset.json", sample.files().at("dataset.json"));
    write(folder / "sources.json", sample.files().at("sources.json"));
    const auto files = exchange::readDatasetFolder(folder.path());
    REQUIRE(files.has_value());
    const auto result = exchange::DatasetReader().read(*files);
    REQUIRE_FALSE(result.has_value());
    CHECK_THAT(result.error().message.english(),
               StartsWith("dataset.json#/files/1: the file organisations.json is missing."));

    sample.files().clear();
    CHECK_THAT(sample.refusal(), StartsWith("dataset.json: ") && Contains("missing"));
}

TEST_CASE("A file over 64 MiB is refused before it is read") {
    DatasetSample sample;
    const test::TemporaryFolder folder;
    for (const auto& [name, bytes] : sample.files()) {
        write(folder / name, bytes);
    }
    std::filesystem::resize_file(folder / "sources.json", exchange::kMaxDatasetFileBytes + 1);  // sparse
    const auto files = exchange::readDatasetFolder(folder.path());
    REQUIRE_FALSE(files.has_value());
    CHECK(files.error().code == base::ErrorCode::InvalidInput);
    CHECK_THAT(files.error().message.english(), Contains("sources.json") && Contains("64 MiB"));

    sample.files()["sources.json"] = std::string(exchange::kMaxDatasetFileBytes + 1, ' ');
    CHECK_THAT(sample.refusal(), StartsWith("sources.json: ") && Contains("64 MiB"));
}

TEST_CASE("The manifest is checked") {
    DatasetSample sample;
    const std::string manifest = "dataset.json";
    SECTION("a later format asks for a later program") {
        sample.replace(manifest, "/format", 2);
        const auto result = sample.read();
        REQUIRE_FALSE(result.has_value());
        CHECK(result.error().code == base::ErrorCode::NewerStore);
        CHECK_THAT(result.error().message.english(), StartsWith("dataset.json#/format: ") && Contains("Update"));
    }
    SECTION("other formats are refused") {
        sample.replace(manifest, "/format", 0);
        CHECK_THAT(sample.refusal(), StartsWith("dataset.json#/format: "));
        sample.replace(manifest, "/format", "1");
        CHECK_THAT(sample.refusal(), StartsWith("dataset.json#/format: "));
    }
    SECTION("a file name can't leave the folder") {
        sample.replace(manifest, "/files/0", "../sources.json");
        CHECK_THAT(sample.refusal(), StartsWith("dataset.json#/files/0: "));
        sample.replace(manifest, "/files/0", "/etc/passwd");
        CHECK_THAT(sample.refusal(), StartsWith("dataset.json#/files/0: "));
    }
    SECTION("a file can't be listed twice, and not without end") {
        sample.replace(manifest, "/files/1", "sources.json");
        CHECK_THAT(sample.refusal(), StartsWith("dataset.json#/files: "));
        sample.replace(manifest, "/files", nlohmann::json(101, "a.json"));
        CHECK_THAT(sample.refusal(), StartsWith("dataset.json#/files: "));
        sample.replace(manifest, "/files", nlohmann::json::array());
        CHECK_THAT(sample.refusal(), StartsWith("dataset.json#/files: "));
    }
    SECTION("the day exists") {
        sample.replace(manifest, "/as_of", "2026-02-29");
        CHECK_THAT(sample.refusal(), StartsWith("dataset.json#/as_of: ") && Contains("2026-02-29"));
    }
    SECTION("it does not list itself") {
        sample.replace(manifest, "/files/0", manifest);
        CHECK_THAT(sample.refusal(), StartsWith("dataset.json: ") && Contains("none of the lists"));
    }
}

TEST_CASE("Reading stops when asked") {
    std::stop_source stop;
    stop.request_stop();
    const auto result = exchange::DatasetReader().read(exchange::embeddedDatasetFiles(), {{}, stop.get_token()});
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().code == base::ErrorCode::Cancelled);
}
