// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RsPipeline.h"

#include <chrono>
#include <map>
#include <thread>

#include "WorkspaceFixture.h"
#include "support/GeneratedRs.h"

using namespace shirube;
using application::readRsFiles;
using application::RsPipelineOptions;
using application::RsReadingJob;
using base::ErrorCode;
using test::GeneratedRs;
using test::must;

namespace {

struct PipelineFixture {
    test::TemporaryFolder folder;
    std::vector<exchange::RsInput> inputs;

    explicit PipelineFixture(const GeneratedRs& options) {
        const std::vector<std::filesystem::path> paths{folder / "rs"};
        std::filesystem::create_directories(paths.front());
        test::writeGeneratedRs(paths.front(), options);
        inputs = must(exchange::findRsInputs(paths));
    }

    [[nodiscard]] std::vector<RsReadingJob> jobs() const {
        std::vector<RsReadingJob> jobs;
        for (const auto& input : inputs) {
            jobs.push_back({&input, static_cast<std::int64_t>(jobs.size()) + 1});
        }
        return jobs;
    }
};

// Rows by table; each file's rows of a table must come in the order of the file.
struct Collector {
    std::map<domain::RsTable, std::vector<std::int64_t>> rows;
    std::map<std::pair<std::int64_t, domain::RsTable>, std::int64_t> last;

    base::Status take(const domain::RsRowBatch& batch) {
        for (std::size_t i = 0; i < batch.rowCount(); ++i) {
            const auto row = batch.row(i);
            auto& before = last[{row.file(), batch.table()}];
            CHECK(before < row.value());
            before = row.value();
            rows[batch.table()].push_back(row.value());
        }
        return {};
    }
    void sort() {
        for (auto& [table, values] : rows) {
            std::sort(values.begin(), values.end());
        }
    }
};

}  // namespace

TEST_CASE("reading on any number of threads gives the same rows, each file's in its order") {
    GeneratedRs options;
    options.programmes = 60;
    const PipelineFixture fixture(options);
    Collector first;
    for (const std::size_t threads : {1U, 2U, 4U, 32U}) {
        CAPTURE(threads);
        Collector collector;
        RsPipelineOptions settings;
        settings.threads = threads;
        const auto results = must(readRsFiles(
            fixture.jobs(), [&](const auto& batch) { return collector.take(batch); }, {}, settings));
        REQUIRE(results.size() == 15);
        for (std::size_t i = 0; i < results.size(); ++i) {
            CHECK(results[i].file.id == static_cast<std::int64_t>(i) + 1);
        }
        collector.sort();
        if (first.rows.empty()) {
            first = collector;
        }
        CHECK(collector.rows == first.rows);
        // All files were held against the outline, which says the same as they do.
        CHECK_FALSE(collector.rows.contains(domain::RsTable::Heading));
    }
}

TEST_CASE("a slow writer holds the readers up instead of letting rows pile up") {
    GeneratedRs options;
    options.programmes = 300;
    options.textLength = 300;
    const PipelineFixture fixture(options);
    RsPipelineOptions settings;
    settings.threads = 3;
    settings.maxWaitingBytes = 1;
    std::size_t batches = 0;
    must(readRsFiles(
        fixture.jobs(),
        [&](const auto&) -> base::Status {
            if (++batches < 10) {
                std::this_thread::sleep_for(std::chrono::milliseconds(10));
            }
            return {};
        },
        {}, settings));
    CHECK(batches >= 15);
}

TEST_CASE("what the writer answers ends the reading") {
    GeneratedRs options;
    options.programmes = 100;
    const PipelineFixture fixture(options);
    std::size_t batches = 0;
    const auto failed = readRsFiles(
        fixture.jobs(),
        [&](const auto&) -> base::Status {
            return ++batches < 3 ? base::Status() : base::fail(ErrorCode::DiskFull, base::Message::verbatim("no room"));
        },
        {});
    REQUIRE_FALSE(failed);
    CHECK(failed.error().code == ErrorCode::DiskFull);
    CHECK(batches == 3);
}

TEST_CASE("a file that can't be read ends all with its own message") {
    const PipelineFixture fixture(GeneratedRs{});
    std::filesystem::remove(fixture.inputs.at(4).path);
    const auto failed = readRsFiles(fixture.jobs(), [](const auto&) { return base::Status(); }, {});
    REQUIRE_FALSE(failed);
    CHECK(failed.error().code != ErrorCode::Cancelled);
    CHECK(failed.error().message.english().find(fixture.inputs.at(4).path.filename().string()) != std::string::npos);
}

TEST_CASE("nothing to read is read at once") {
    CHECK(must(readRsFiles({}, [](const auto&) { return base::Status(); }, {})).empty());
}
