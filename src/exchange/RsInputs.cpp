// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <chrono>
#include <set>
#include <string>
#include <system_error>
#include <tuple>
#include <utility>

#include "FileBytes.h"
#include "RsByteSource.h"
#include "RsCsvStream.h"
#include "RsHeader.h"
#include "RsNumber.h"
#include "base/Text.h"
#include "exchange/RsReader.h"

namespace shirube::exchange {

using base::ErrorCode;
using base::Message;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t kSampleRows = 5;
constexpr std::int64_t kFirstEdition = 2000;  // as the store takes them
constexpr std::int64_t kLastEdition = 2200;

std::string lowerExtension(const fs::path& path) {
    auto text = utf8Path(path.extension());
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

std::string dayOf(const fs::path& path) {
    std::error_code error;
    const auto written = fs::last_write_time(path, error);
    if (error) {
        return {};
    }
    const auto day =
        std::chrono::year_month_day(std::chrono::floor<std::chrono::days>(std::chrono::file_clock::to_sys(written)));
    const auto padded = [](unsigned number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    return std::to_string(static_cast<int>(day.year())) + "-" + padded(static_cast<unsigned>(day.month())) + "-" +
           padded(static_cast<unsigned>(day.day()));
}

RsInput csvInput(const fs::path& path) {
    RsInput input;
    input.path = path;
    input.name = utf8Path(path.filename());
    std::error_code error;
    const auto bytes = fs::file_size(path, error);
    input.bytes = error ? 0 : static_cast<std::int64_t>(bytes);
    input.packedBytes = input.bytes;
    input.writtenOn = dayOf(path);
    return input;
}

RsInput refusedInput(const fs::path& path, Message problem) {
    auto input = csvInput(path);
    input.problem = std::move(problem);
    return input;
}

std::vector<std::string> texts(std::span<const std::string_view> fields) {
    return {fields.begin(), fields.end()};
}

base::Status readSample(RsCsvStream& rows, RsInput& input) {
    const auto first = rows.next();
    if (!first) {
        return base::forward(first);
    }
    input.encoding = rows.encoding();
    if (!*first) {
        return base::fail(ErrorCode::InvalidInput,
                          Message(SHIRUBE_TEXT("{0}: the file is empty. Download it again."), {displayName(input)}));
    }
    input.header = texts(rows.fields());
    auto header = RsHeader::of(rows.fields(), displayName(input));
    if (!header) {
        return base::forward(std::move(header));
    }
    input.kind = header->kind;
    input.missingColumns = std::move(header->missing);
    input.unknownColumns = std::move(header->unknown);
    while (input.sample.size() < kSampleRows) {
        const auto isThere = rows.next();
        if (!isThere) {
            return base::forward(isThere);
        }
        if (!*isThere) {
            break;
        }
        input.sample.push_back(texts(rows.fields()));
    }
    if (input.sample.empty()) {
        return base::fail(
            ErrorCode::InvalidInput,
            Message(SHIRUBE_TEXT("{0}: the file has no row but its header. Download it again."), {displayName(input)}));
    }
    const auto field = *header->heading[RsHeader::kEdition];
    const auto& row = input.sample.front();
    const auto edition = RsNumber::of(field < row.size() ? std::string_view(row[field]) : std::string_view{});
    if (edition.kind != RsNumber::Kind::Read || edition.value < kFirstEdition || edition.value > kLastEdition) {
        return base::fail(ErrorCode::InvalidInput,
                          Message(SHIRUBE_TEXT("{0}, row {1}: 事業年度 is no year from 2000 to 2200. Correct it."),
                                  {displayName(input), "2"}));
    }
    input.edition = domain::FiscalYear(static_cast<int>(edition.value));
    return {};
}

// Fills in what the beginning of the file tells.
void look(RsInput& input) {
    if (input.problem) {
        return;
    }
    auto source = RsByteSource::open(input);
    if (!source) {
        input.problem = std::move(source.error().message);
        return;
    }
    RsCsvStream rows([&](char* to, std::size_t size) { return source->read(to, size); }, displayName(input));
    if (auto status = readSample(rows, input); !status) {
        input.problem = std::move(status.error().message);
    }
}

// Files as they were named or stand in a folder; in folders, only those that may be meant.
class Paths {
public:
    void add(const fs::path& path) {
        std::error_code error;
        if (!fs::is_directory(path, error)) {
            addFile(path);
            return;
        }
        auto it = fs::recursive_directory_iterator(path, fs::directory_options::skip_permission_denied, error);
        for (; !error && it != fs::recursive_directory_iterator(); it.increment(error)) {
            const auto extension = lowerExtension(it->path());
            std::error_code unused;
            if ((extension == ".csv" || extension == ".zip") && it->is_regular_file(unused)) {
                addFile(it->path());
            }
        }
        if (error) {
            m_problems.push_back(refusedInput(
                path,
                Message(SHIRUBE_TEXT("{0}: the folder can't be read. Check its permissions."), {utf8Path(path)})));
        }
    }

    [[nodiscard]] const std::vector<fs::path>& files() const { return m_files; }
    [[nodiscard]] std::vector<RsInput> takeProblems() { return std::move(m_problems); }

private:
    void addFile(const fs::path& path) {
        std::error_code error;
        auto real = fs::weakly_canonical(path, error);
        if (m_known.insert(error ? path : std::move(real)).second) {
            m_files.push_back(path);
        }
    }

    std::set<fs::path> m_known;
    std::vector<fs::path> m_files;
    std::vector<RsInput> m_problems;
};

bool isZipFile(const fs::path& path) {
    if (lowerExtension(path) == ".zip") {
        return true;
    }
    RsInput input;
    input.path = path;
    auto source = RsByteSource::open(input);
    std::string begin(4, '\0');
    const auto count = source ? source->read(begin.data(), begin.size()) : base::Result<std::size_t>(0);
    return count && *count == begin.size() && begin == std::string_view("PK\x03\x04", 4);
}

bool comesBefore(const RsInput& one, const RsInput& other) {
    const auto key = [](const RsInput& input) {
        return std::tuple(!input.edition.has_value(), input.edition ? input.edition->year() : 0,
                          !input.kind.has_value(), input.kind.value_or(domain::RsKind::Organisations));
    };
    return key(one) < key(other) ||
           (key(one) == key(other) && std::tie(one.name, one.path) < std::tie(other.name, other.path));
}

}  // namespace

base::Result<std::vector<RsInput>> findRsInputs(std::span<const fs::path> paths, const base::Progress& progress) {
    Paths found;
    for (const auto& path : paths) {
        found.add(path);
    }
    auto inputs = found.takeProblems();
    const auto total = static_cast<std::int64_t>(found.files().size());
    std::int64_t done = 0;
    for (const auto& path : found.files()) {
        if (progress.isCancelled()) {
            return base::fail(ErrorCode::Cancelled, Message(SHIRUBE_TEXT("Reading was cancelled.")));
        }
        progress.step(done++, total);
        if (!isZipFile(path)) {
            look(inputs.emplace_back(csvInput(path)));
            continue;
        }
        auto entries = rsZipEntries(path);
        if (!entries) {
            inputs.push_back(refusedInput(path, std::move(entries.error().message)));
            continue;
        }
        for (auto& entry : *entries) {
            look(inputs.emplace_back(std::move(entry)));
        }
    }
    progress.step(total, total);
    std::stable_sort(inputs.begin(), inputs.end(), comesBefore);
    return inputs;
}

}  // namespace shirube::exchange
