// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/RsReader.h"

#include <string>
#include <utility>

#include "FileBytes.h"
#include "RsByteSource.h"
#include "RsCsvStream.h"
#include "RsHeader.h"
#include "RsRowSorter.h"
#include "base/Sha256.h"

namespace shirube::exchange {

using base::ErrorCode;
using base::Message;

namespace {

tl::unexpected<base::Error> cancelled() {
    return base::fail(ErrorCode::Cancelled, Message(SHIRUBE_TEXT("Reading was cancelled.")));
}

tl::unexpected<base::Error> changed(const RsInput& input) {
    return base::fail(
        ErrorCode::InvalidInput,
        Message(SHIRUBE_TEXT("{0}: the file was changed after it was chosen. Choose it again."), {displayName(input)}));
}

// What is wrong in a row, with its place.
base::Error inRow(base::Error error, const RsInput& input, std::int64_t number) {
    error.message = Message::nested(
        SHIRUBE_TEXT("{0}, row {1}: {2}"),
        {Message::verbatim(displayName(input)), Message::verbatim(std::to_string(number)), std::move(error.message)});
    return error;
}

}  // namespace

base::Result<std::string> rsDigest(const RsInput& input, const base::Progress& progress) {
    auto source = RsByteSource::open(input);
    if (!source) {
        return base::forward(source);
    }
    base::Sha256 digest;
    std::string piece(std::size_t{256} << 10, '\0');
    while (true) {
        if (progress.isCancelled()) {
            return cancelled();
        }
        const auto count = source->read(piece.data(), piece.size());
        if (!count) {
            return base::forward(count);
        }
        if (*count == 0) {
            return digest.hex();
        }
        digest.add(std::string_view(piece).substr(0, *count));
        progress.step(source->bytesRead(), input.bytes);
    }
}

base::Result<RsReadResult> readRsFile(const RsInput& input, const RsReadOptions& options,
                                      const std::function<base::Status(domain::RsRowBatch&&)>& take,
                                      const base::Progress& progress) {
    if (input.problem || !input.kind || !input.edition) {
        return base::fail(ErrorCode::InvalidInput,
                          input.problem.value_or(Message(SHIRUBE_TEXT("{0}: the file is none of the review system."),
                                                         {displayName(input)})));
    }
    auto source = RsByteSource::open(input);
    if (!source) {
        return base::forward(source);
    }
    base::Sha256 digest;
    const auto read = [&](char* to, std::size_t size) -> base::Result<std::size_t> {
        if (progress.isCancelled()) {
            return cancelled();
        }
        auto count = source->read(to, size);
        if (count) {
            digest.add({to, *count});
            progress.step(source->bytesRead(), input.bytes);
        }
        return count;
    };
    RsCsvStream rows(read, displayName(input));
    const auto first = rows.next();
    if (!first) {
        return base::forward(first);
    }
    const auto header = RsHeader::of(rows.fields(), displayName(input));
    if (!header || header->kind != *input.kind) {
        return changed(input);
    }
    RsRowSorter sorter(*header, *input.edition, options, take);
    std::int64_t count = 0;
    while (true) {
        const auto isThere = rows.next();
        if (!isThere) {
            return base::forward(isThere);
        }
        if (!*isThere) {
            break;
        }
        ++count;
        if (rows.rowNumber() > domain::RsRow::kMaxNumber) {
            return base::fail(ErrorCode::InvalidInput,
                              Message(SHIRUBE_TEXT("{0}: the file has more than {1} rows. Divide it."),
                                      {displayName(input), std::to_string(domain::RsRow::kMaxNumber)}));
        }
        if (auto status = sorter.add(rows.fields(), rows.rowNumber()); !status) {
            if (status.error().code != ErrorCode::InvalidInput) {
                return base::forward(std::move(status));
            }
            return tl::unexpected<base::Error>(inRow(std::move(status.error()), input, rows.rowNumber()));
        }
    }
    if (auto status = sorter.finish(); !status) {
        return base::forward(std::move(status));
    }
    RsReadResult result;
    result.file.id = options.file;
    result.file.edition = *input.edition;
    result.file.kind = *input.kind;
    result.file.name = input.name;
    result.file.archive = input.entry.empty() ? std::string() : utf8Path(input.path.filename());
    result.file.sha256 = digest.hex();
    result.file.bytes = source->bytesRead();
    result.file.rows = count;
    result.file.encoding = rows.encoding();
    result.file.writtenOn = input.writtenOn;
    result.headings = sorter.takeHeadings();
    return result;
}

}  // namespace shirube::exchange
